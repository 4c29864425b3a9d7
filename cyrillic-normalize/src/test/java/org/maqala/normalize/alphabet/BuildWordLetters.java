// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import static org.maqala.normalize.alphabet.WordLetters.CONTEXTS;
import static org.maqala.normalize.alphabet.WordLetters.COUNT;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.maqala.normalize.letters.LetterModel;

/**
 * Writes {@code word-letters.bin}: {@code BuildWordLetters FOLDER FILE}, where the folder has
 * {@code words-kk.tsv.gz}, {@code tesseract-kaz.txt.gz} and {@code words-ru.tsv.gz}.
 *
 * <p>Each word counts once, wherever it is found first. Probabilities are interpolated with those
 * of one letter less (Witten and Bell 1991); a cost is the negative binary logarithm in quarters.
 */
final class BuildWordLetters {
  /** A Kazakh text borrows fewer words from Russian than it has of its own. */
  private static final float RUSSIAN = 0.3f;

  /** Sequences of fewer words are left to the shorter ones. */
  private static final float LEAST = 0.2f;

  private static final int MOST = 120;

  private final float[] four = new float[CONTEXTS * COUNT];
  private final float[] three = new float[CONTEXTS];
  private final float[] two = new float[COUNT * COUNT];
  private final float[] one = new float[COUNT];
  private final Set<String> seen = new HashSet<>();

  private BuildWordLetters() {}

  public static void main(String[] args) throws IOException {
    BuildWordLetters build = new BuildWordLetters();
    build.add(Path.of(args[0], "words-kk.tsv.gz"), 1);
    build.add(Path.of(args[0], "tesseract-kaz.txt.gz"), 1);
    build.add(Path.of(args[0], "words-ru.tsv.gz"), RUSSIAN);
    Files.write(Path.of(args[1]), build.file());
  }

  private void add(Path list, float weight) throws IOException {
    for (String line : lines(list)) {
      String word = line.strip().split("\t", 2)[0].toLowerCase(Locale.ROOT);
      for (String part : word.split("-")) {
        if (part.chars().allMatch(c -> LetterModel.symbol((char) c) > 0) && seen.add(part)) {
          count(part, weight);
        }
      }
    }
  }

  private void count(String word, float weight) {
    int context = LetterCosts.START;
    for (int i = 0; i <= word.length(); i++) {
      int next = i < word.length() ? LetterModel.symbol(word.charAt(i)) : LetterModel.BORDER;
      four[context * COUNT + next] += weight;
      context = context % (COUNT * COUNT) * COUNT + next;
    }
  }

  private static List<String> lines(Path list) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(list)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private byte[] file() {
    for (int i = 0; i < four.length; i++) {
      three[i % CONTEXTS] += four[i];
      two[i % (COUNT * COUNT)] += four[i];
      one[i % COUNT] += four[i];
      four[i] = four[i] < LEAST ? 0 : four[i];
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int i = 0; i < CONTEXTS; i++) {
      file.write(cost(lower(3, i)));
    }
    for (int context = 0; context < CONTEXTS; context++) {
      double kinds = kinds(four, context);
      file.write(cost(kinds == 0 ? 1 : kinds / (total(four, context) + kinds)));
    }
    int last = 0;
    for (int i = 0; i < four.length; i++) {
      if (four[i] > 0) {
        writeNumber(i - last, file);
        file.write(Math.max(1, cost(interpolated(four, i, lower(3, i % CONTEXTS)))));
        last = i;
      }
    }
    return file.toByteArray();
  }

  /** The probability of a letter after so many less one. */
  private double lower(int letters, int at) {
    return switch (letters) {
      case 3 -> interpolated(three, at, lower(2, at % (COUNT * COUNT)));
      case 2 -> interpolated(two, at, lower(1, at % COUNT));
      default -> interpolated(one, at, 1.0 / COUNT);
    };
  }

  private static double interpolated(float[] counts, int at, double lower) {
    int context = at / COUNT;
    double kinds = kinds(counts, context);
    double total = total(counts, context);
    return total == 0 ? lower : (counts[at] + kinds * lower) / (total + kinds);
  }

  private static double total(float[] counts, int context) {
    double total = 0;
    for (int i = context * COUNT; i < (context + 1) * COUNT; i++) {
      total += counts[i];
    }
    return total;
  }

  private static double kinds(float[] counts, int context) {
    int kinds = 0;
    for (int i = context * COUNT; i < (context + 1) * COUNT; i++) {
      kinds += counts[i] > 0 ? 1 : 0;
    }
    return kinds;
  }

  private static int cost(double probability) {
    return (int) Math.min(MOST, Math.round(-4 * Math.log(probability) / Math.log(2)));
  }

  private static void writeNumber(int number, ByteArrayOutputStream file) {
    int rest = number;
    while (rest > 0x7F) {
      file.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    file.write(rest);
  }
}

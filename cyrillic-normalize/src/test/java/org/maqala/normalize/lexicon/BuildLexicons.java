// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Writes {@code ru.lexicon} and {@code kk.lexicon} from lists of counted words; what is in them and
 * how to run this stands in {@code lexicon/README.md} of the resources.
 */
final class BuildLexicons {
  private static final String KAZAKH_LETTERS = "әғқңөұүһі";

  private BuildLexicons() {}

  public static void main(String[] args) throws IOException {
    Path lists = Path.of(args[0]);
    Path resources = Path.of(args[1]);
    Counts russian = russian(lists.resolve("words-ru.tsv.gz"));
    write(russian, resources.resolve("ru.lexicon"));
    write(kazakh(lists.resolve("words-kk.tsv.gz"), russian), resources.resolve("kk.lexicon"));
  }

  /** A word that a dictionary confirms, or one that news used three times. */
  private static Counts russian(Path list) throws IOException {
    Counts counts = new Counts();
    try (BufferedReader reader = reader(list)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] row = line.split("\t", -1);
        String word = row[0].replace('ё', 'е');
        if (!isWord(word) || isKazakh(word)) {
          continue;
        }
        counts.total += Long.parseLong(row[1]);
        if (row[3].equals("1") || Long.parseLong(row[1]) >= 3) {
          counts.words.merge(word, Long.parseLong(row[1]), Math::max);
        }
      }
    }
    return counts;
  }

  /**
   * With a Kazakh letter: a word that a dictionary or the Tesseract list confirms, or one that news
   * used twice. Without one: the same, but not what is Russian and in no Kazakh dictionary.
   */
  private static Counts kazakh(Path list, Counts russian) throws IOException {
    Counts counts = new Counts();
    try (BufferedReader reader = reader(list)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] row = line.split("\t", -1);
        String word = row[0].replace('ё', 'е');
        if (!isWord(word)) {
          continue;
        }
        long count = Long.parseLong(row[1]);
        counts.total += count;
        boolean inDictionary = row[4].equals("1");
        boolean attested = row[3].equals("1") || count >= (isKazakh(word) ? 2 : 3);
        if (inDictionary || (attested && (isKazakh(word) || !russian.words.containsKey(word)))) {
          counts.words.merge(word, count, Math::max);
        }
      }
    }
    return counts;
  }

  private static BufferedReader reader(Path list) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(list)), StandardCharsets.UTF_8));
    reader.readLine();
    return reader;
  }

  /** Letters only, with single hyphens inside; a single letter is a word if it is no initial. */
  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean border = i == 0 || i == word.length() - 1 || word.charAt(i - 1) == '-';
      if (Letters.number(word.charAt(i)) == Letters.NONE || (word.charAt(i) == '-' && border)) {
        return false;
      }
    }
    return word.length() > 1 ? word.length() <= Lexicon.LONGEST_WORD : "авикосуя".contains(word);
  }

  private static boolean isKazakh(String word) {
    return word.chars().anyMatch(c -> KAZAKH_LETTERS.indexOf(c) >= 0);
  }

  private static void write(Counts counts, Path file) throws IOException {
    Map<String, Integer> frequencies = new HashMap<>();
    counts.words.forEach((word, count) -> frequencies.put(word, counts.zipf(count)));
    try (OutputStream stream = Files.newOutputStream(file)) {
      WordAutomaton.of(frequencies).writeTo(stream);
    }
    System.out.println(
        file.getFileName() + ": " + frequencies.size() + " words of " + counts.total);
  }

  private static final class Counts {
    final Map<String, Long> words = new HashMap<>();
    long total;

    int zipf(long count) {
      double perBillion = 1e9 * count / total;
      return Math.max(1, Math.min(7, (int) Math.floor(Math.log10(Math.max(1, perBillion)))));
    }
  }
}

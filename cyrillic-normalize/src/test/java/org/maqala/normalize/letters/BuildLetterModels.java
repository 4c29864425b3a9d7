// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Builds the tables of {@link LetterModel}: {@code BuildLetterModels FOLDER TARGET}, where the
 * folder has {@code tesseract-kaz.txt.gz} and {@code tesseract-rus.txt.gz}, one word a line.
 *
 * <p>The probability of a trigram is interpolated with those of its bigram and letter, each seen in
 * different words of the list; its cost is the negative binary logarithm in quarters.
 */
final class BuildLetterModels {
  private static final int COUNT = LetterModel.SYMBOLS.length();
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private BuildLetterModels() {}

  public static void main(String[] args) throws IOException {
    for (String[] names : new String[][] {{"kaz", "kk"}, {"rus", "ru"}}) {
      Path list = Path.of(args[0], "tesseract-" + names[0] + ".txt.gz");
      Files.writeString(Path.of(args[1], names[1] + ".tsv"), table(words(list), names[0]));
    }
  }

  private static Set<String> words(Path list) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(list)), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.strip().toLowerCase(Locale.ROOT))
          .filter(word -> word.chars().allMatch(c -> LetterModel.symbol((char) c) > 0))
          .collect(Collectors.toSet());
    }
  }

  private static String table(Set<String> words, String language) {
    double[][][] counts = new double[COUNT][COUNT][COUNT];
    for (String word : words) {
      int first = 0;
      int second = 0;
      for (int i = 0; i <= word.length(); i++) {
        int next = i < word.length() ? LetterModel.symbol(word.charAt(i)) : LetterModel.BORDER;
        counts[first][second][next]++;
        first = second;
        second = next;
      }
    }
    return write(counts, language);
  }

  private static String write(double[][][] counts, String language) {
    double[][] pairs = new double[COUNT][COUNT];
    double[] letters = new double[COUNT];
    double all = 0;
    for (int a = 0; a < COUNT; a++) {
      for (int b = 0; b < COUNT; b++) {
        for (int c = 0; c < COUNT; c++) {
          pairs[b][c] += counts[a][b][c];
          letters[c] += counts[a][b][c];
          all += counts[a][b][c];
        }
      }
    }
    StringBuilder table = new StringBuilder();
    table.append("# SPDX-License-Identifier: Apache-2.0\n");
    table.append(
        "# Two letters, then what each of the symbols costs after them; see LetterModel\n");
    table.append("# Made from the word list of Tesseract OCR (langdata_lstm, " + language);
    table.append(".wordlist), Apache-2.0,\n# Copyright Google Inc. and the Tesseract authors\n");
    for (int a = 0; a < COUNT; a++) {
      for (int b = 0; b < COUNT; b++) {
        table.append(LetterModel.SYMBOLS.charAt(a)).append(LetterModel.SYMBOLS.charAt(b));
        table.append('\t');
        for (int c = 0; c < COUNT; c++) {
          double one = (letters[c] + 0.1) / (all + 0.1 * COUNT);
          double two = (pairs[b][c] + 20 * one) / (sum(pairs[b]) + 20);
          double three = (counts[a][b][c] + 5 * two) / (sum(counts[a][b]) + 5);
          long cost = Math.round(-4 * Math.log(three) / Math.log(2));
          table.append(DIGITS.charAt((int) Math.min(LetterModel.MOST, cost)));
        }
        table.append('\n');
      }
    }
    return table.toString();
  }

  private static double sum(double[] row) {
    double sum = 0;
    for (double one : row) {
      sum += one;
    }
    return sum;
  }
}

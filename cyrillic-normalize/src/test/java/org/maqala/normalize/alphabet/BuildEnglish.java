// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes {@code english.tsv}, the costs of {@link EnglishLetters}, and {@code english-words.bin},
 * the set of {@link EnglishWords}: {@code BuildEnglish WORDS FOLDER}, where WORDS has one word a
 * line, as {@code american-english} of SCOWL.
 *
 * <p>The probability of a trigram is interpolated with those of its bigram and letter, as in the
 * models of Cyrillic letters, so that costs can be compared with theirs.
 */
final class BuildEnglish {
  private static final int BITS_PER_WORD = 14;
  private static final int COUNT = EnglishLetters.SYMBOLS.length();

  private BuildEnglish() {}

  public static void main(String[] args) throws IOException {
    List<String> words =
        Files.readAllLines(Path.of(args[0])).stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
            .filter(word -> word.chars().allMatch(c -> c >= 'a' && c <= 'z'))
            .distinct()
            .toList();
    double[][][] counts = new double[COUNT][COUNT][COUNT];
    for (String word : words) {
      int first = 0;
      int second = 0;
      for (int i = 0; i <= word.length(); i++) {
        int next = i < word.length() ? EnglishLetters.SYMBOLS.indexOf(word.charAt(i)) : 0;
        counts[first][second][next]++;
        first = second;
        second = next;
      }
    }
    Files.writeString(Path.of(args[1], "english.tsv"), table(counts));
    Files.write(Path.of(args[1], "english-words.bin"), set(words));
  }

  private static byte[] set(List<String> words) {
    byte[] bits = new byte[words.size() * BITS_PER_WORD / Byte.SIZE];
    for (String word : words) {
      if (word.length() >= EnglishWords.SHORTEST) {
        long hash = EnglishWords.hash(word, 0, word.length());
        for (int i = 0; i < EnglishWords.HASHES; i++) {
          int bit = EnglishWords.bit(hash, i, bits.length * Byte.SIZE);
          bits[bit / Byte.SIZE] |= (byte) (1 << (bit % Byte.SIZE));
        }
      }
    }
    return bits;
  }

  private static String table(double[][][] counts) {
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
    StringBuilder table =
        new StringBuilder(
            """
            # SPDX-License-Identifier: Apache-2.0
            # Two letters, then what each of the symbols costs after them, in quarters of a bit, as
            # one of 0-9A-Za-z; see EnglishLetters. Made by BuildEnglish from the word list
            # american-english of SCOWL 2020.12.07 (wordlist.aspell.net), Copyright 2000-2019 by
            # Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists,
            # the associated scripts, the output created from the scripts, and its documentation for
            # any purpose is hereby granted without fee, provided that the above copyright notice
            # appears in all copies and that both that copyright notice and this permission notice
            # appear in supporting documentation. Kevin Atkinson makes no representations about the
            # suitability of this array for any purpose. It is provided "as is" without express or
            # implied warranty.
            """);
    for (int a = 0; a < COUNT; a++) {
      for (int b = 0; b < COUNT; b++) {
        table.append(symbol(a)).append(symbol(b)).append('\t');
        for (int c = 0; c < COUNT; c++) {
          double one = (letters[c] + 0.1) / (all + 0.1 * COUNT);
          double two = (pairs[b][c] + 20 * one) / (sum(pairs[b]) + 20);
          double three = (counts[a][b][c] + 5 * two) / (sum(counts[a][b]) + 5);
          long cost = Math.round(-4 * Math.log(three) / Math.log(2));
          table.append(EnglishLetters.DIGITS.charAt((int) Math.min(61, cost)));
        }
        table.append('\n');
      }
    }
    return table.toString();
  }

  private static char symbol(int number) {
    return EnglishLetters.SYMBOLS.charAt(number);
  }

  private static double sum(double[] row) {
    double sum = 0;
    for (double one : row) {
      sum += one;
    }
    return sum;
  }
}

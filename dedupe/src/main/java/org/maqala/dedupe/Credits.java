// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The words that credit lines begin with, from the table {@code credits.txt}. */
final class Credits {
  private static final List<String> WORDS = words();

  private Credits() {}

  /** Whether a line begins with such a word, whatever its case and ending. */
  static boolean begins(char[] text, int from, int to) {
    for (String word : WORDS) {
      if (to - from >= word.length() && startsWith(text, from, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(char[] text, int from, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(text[from + i]) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> words() {
    InputStream table =
        Objects.requireNonNull(Credits.class.getResourceAsStream("credits.txt"), "credits.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

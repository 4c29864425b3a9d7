// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Word n-grams as strings, to check by what was found by hashes. */
final class WordShingles {
  private WordShingles() {}

  /** The different n-grams of a key's words, their words parted by spaces. */
  static Set<String> of(String key, int n) {
    List<String> words = words(key);
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + n <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + n)));
    }
    return shingles;
  }

  /** The words of a key in order. */
  static List<String> words(String key) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < key.length(); ) {
      int codePoint = key.codePointAt(i);
      if (Words.isPart(codePoint)) {
        word.appendCodePoint(codePoint);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      i += Character.charCount(codePoint);
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}

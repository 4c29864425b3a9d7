// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.lexicon.WordAutomaton;

/** The commonest words of other languages in Cyrillic that are no words of ours. */
final class ForeignWords {
  private final Lexicon words;

  private ForeignWords(Lexicon words) {
    this.words = words;
  }

  static ForeignWords load() {
    String name = "foreign-words.tsv";
    Map<String, Integer> words = new HashMap<>();
    try (InputStream stream = ForeignWords.class.getResourceAsStream(name)) {
      String table =
          new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .forEach(line -> words.put(line.substring(line.indexOf('\t') + 1), 1));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return new ForeignWords(WordAutomaton.of(words));
  }

  boolean contains(CharSequence text, int start, int end) {
    return words.contains(text, start, end);
  }
}

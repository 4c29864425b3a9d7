// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of dates of all languages, by their folded form. Immutable once loaded. */
final class Lexicon {
  private static final List<String> TABLES =
      List.of("ru.tsv", "kk.tsv", "kk-Latn.tsv", "kk-Arab.tsv", "en.tsv");

  private final Map<String, Map<Kind, Integer>> words = new HashMap<>();
  private int longest;

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    TABLES.forEach(lexicon::read);
    return lexicon;
  }

  /** What a folded word may be; empty if it says nothing about dates. */
  Map<Kind, Integer> lookUp(String folded) {
    return words.getOrDefault(folded, Map.of());
  }

  /** The length of the longest word; anything longer need not be looked up. */
  int longest() {
    return longest;
  }

  private void read(String table) {
    try (InputStream in = Lexicon.class.getResourceAsStream(table);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, table), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    int first = line.indexOf('\t');
    int second = line.indexOf('\t', first + 1);
    Kind kind = Kind.named(line.substring(0, first));
    int value = Integer.parseInt(line.substring(first + 1, second));
    for (int at = second + 1; at < line.length(); ) {
      int space = line.indexOf(' ', at);
      int end = space < 0 ? line.length() : space;
      String word = Fold.word(line, at, end);
      words.computeIfAbsent(word, w -> new EnumMap<>(Kind.class)).putIfAbsent(kind, value);
      longest = Math.max(longest, word.length());
      at = end + 1;
    }
  }
}

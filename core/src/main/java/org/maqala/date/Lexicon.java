// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The words of dates of all languages, by their folded form: a hash table with open addressing, so
 * that a word of a text is looked up where it stands, without a copy. Immutable once loaded.
 */
final class Lexicon {
  private static final List<String> TABLES = List.of("ru.tsv", "en.tsv");
  private static final String KAZAKH = "kk.tsv";
  private static final String ALPHABETS = "kk-alphabets.tsv";

  private final String[] words;
  private final Meaning[] meanings;
  private final int[] hashes;
  private final int longest;

  private Lexicon(Map<String, Meaning> entries) {
    int slots = Integer.highestOneBit(entries.size()) * 4;
    words = new String[slots];
    meanings = new Meaning[slots];
    hashes = new int[slots];
    int length = 0;
    for (Map.Entry<String, Meaning> entry : entries.entrySet()) {
      String word = entry.getKey();
      int hash = Fold.hash(word);
      int slot = hash & (slots - 1);
      while (hashes[slot] != 0) {
        slot = (slot + 1) & (slots - 1);
      }
      words[slot] = word;
      meanings[slot] = entry.getValue();
      hashes[slot] = hash;
      length = Math.max(length, word.length());
    }
    longest = length;
  }

  static Lexicon load() {
    Map<String, Meaning> entries = new HashMap<>();
    TABLES.forEach(table -> read(table, line -> add(line, entries, Alphabets.NONE)));
    Alphabets alphabets = new Alphabets();
    read(ALPHABETS, alphabets::add);
    read(KAZAKH, line -> add(line, entries, alphabets));
    return new Lexicon(entries);
  }

  /**
   * What the word of a text may mean; {@link Meaning#NONE} if it says nothing about dates.
   *
   * @param hash of the folded word, or {@link Fold#NOT_SIMPLE}
   */
  Meaning lookUp(String text, int start, int end, int hash) {
    if (hash == Fold.NOT_SIMPLE) {
      return lookUp(text, start, end);
    }
    return find(hash, text, start, end);
  }

  /** The same of a word that has more than letters of one script. */
  Meaning lookUp(String text, int start, int end) {
    // Marks and apostrophes, which folding drops, may stand between the letters.
    if (end - start > 2 * longest) {
      return Meaning.NONE;
    }
    Meaning found = lookUp(Fold.word(text, start, end));
    return found == Meaning.NONE && Fold.mixed(text, start, end)
        ? lookUp(Fold.other(text, start, end))
        : found;
  }

  private Meaning lookUp(String folded) {
    return find(Fold.hash(folded), folded, 0, folded.length());
  }

  private Meaning find(int hash, String text, int start, int end) {
    int mask = words.length - 1;
    int slot = hash & mask;
    for (int other = hashes[slot]; other != 0; other = hashes[slot]) {
      if (other == hash && Fold.same(words[slot], text, start, end)) {
        return meanings[slot];
      }
      slot = (slot + 1) & mask;
    }
    return Meaning.NONE;
  }

  private static void read(String table, Consumer<String> rows) {
    try (InputStream in = Lexicon.class.getResourceAsStream(table);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, table), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.accept(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String line, Map<String, Meaning> entries, Alphabets alphabets) {
    int first = line.indexOf('\t');
    int second = line.indexOf('\t', first + 1);
    Kind kind = Kind.named(line.substring(0, first));
    int value = Integer.parseInt(line.substring(first + 1, second));
    for (int at = second + 1; at < line.length(); ) {
      int space = line.indexOf(' ', at);
      int end = space < 0 ? line.length() : space;
      add(line.substring(at, end), kind, value, entries);
      String typed = alphabets.onRussianKeyboard(line.substring(at, end), kind);
      if (!typed.isEmpty() && !entries.containsKey(typed)) {
        add(typed, Kind.SUBSTITUTE, 0, entries);
      }
      alphabets
          .spellings(line.substring(at, end), kind)
          .forEach(word -> add(word, kind, value, entries));
      at = end + 1;
    }
  }

  private static void add(String word, Kind kind, int value, Map<String, Meaning> entries) {
    entries.merge(
        Fold.word(word, 0, word.length()),
        Meaning.NONE.with(kind, value),
        (known, more) -> known.with(kind, value));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates of all languages, by their folded form: a hash table with open addressing, so
 * that a word of a text is looked up where it stands, without a copy. Immutable once loaded.
 */
final class Lexicon {
  private static final List<String> TABLES = List.of("ru.tsv", "en.tsv");
  private static final String KAZAKH = "kk.tsv";
  private static final String ALPHABETS = "kk-alphabets.tsv";

  private static final int FILTER_WORDS = 1 << 10;
  // Bits of the hash that the table does not begin with.
  private static final int FILTER_BITS = 17;

  private final @Nullable String[] words;
  private final @Nullable Meaning[] meanings;
  private final int[] hashes;
  private final int longest;

  // A bit for some of the hash of each word, which most words of prose miss: this stays in the
  // cache
  // of the processor, the table does not.
  private final long[] filter = new long[FILTER_WORDS];

  private Lexicon(Map<String, Meaning> entries) {
    int slots = Integer.highestOneBit(entries.size()) * 4;
    words = new @Nullable String[slots];
    meanings = new @Nullable Meaning[slots];
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
      filter[hash & (FILTER_WORDS - 1)] |= 1L << (hash >>> FILTER_BITS);
      length = Math.max(length, word.length());
    }
    longest = length;
  }

  static Lexicon load() {
    Map<String, Meaning> entries = new HashMap<>();
    for (String table : TABLES) {
      add(table, Alphabets.NONE, entries);
    }
    Alphabets alphabets = new Alphabets();
    for (String row : rows(ALPHABETS)) {
      alphabets.add(row);
    }
    add(KAZAKH, alphabets, entries);
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

  Meaning lookUp(String folded) {
    return find(Fold.hash(folded), folded, 0, folded.length());
  }

  private Meaning find(int hash, String text, int start, int end) {
    int slot = slot(hash, text, start, end);
    Meaning meaning = slot < 0 ? null : meanings[slot];
    return meaning == null ? Meaning.NONE : meaning;
  }

  /** Where a word of letters of one script stands in the table; -1 if it does not. */
  int slot(int hash, String text, int start, int end) {
    if ((filter[hash & (FILTER_WORDS - 1)] & (1L << (hash >>> FILTER_BITS))) == 0) {
      return -1;
    }
    int mask = words.length - 1;
    int slot = hash & mask;
    for (int other = hashes[slot]; other != 0; other = hashes[slot]) {
      String word = words[slot];
      if (other == hash && word != null && Fold.same(word, text, start, end)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** The number of slots, most of them empty. */
  int slots() {
    return words.length;
  }

  /** The folded word at a slot; null at an empty one. */
  @Nullable String word(int slot) {
    return words[slot];
  }

  /** What the word at a slot may mean; null at an empty one. */
  @Nullable Meaning meaning(int slot) {
    return meanings[slot];
  }

  /** The rows of a table. */
  static List<String> rows(String table) {
    List<String> rows = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(table);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, table), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static void add(String table, Alphabets alphabets, Map<String, Meaning> entries) {
    for (String row : rows(table)) {
      int first = row.indexOf('\t');
      int second = row.indexOf('\t', first + 1);
      Kind kind = Kind.named(row.substring(0, first));
      int value = Integer.parseInt(row.substring(first + 1, second));
      String stem = "";
      for (int at = second + 1; at < row.length(); ) {
        int end = at;
        while (end < row.length() && " {,}".indexOf(row.charAt(end)) < 0) {
          end++;
        }
        String form = stem + row.substring(at, end);
        char mark = end < row.length() ? row.charAt(end) : ' ';
        if (mark == '{') {
          stem = form;
        } else if (!form.isEmpty()) {
          add(form, kind, value, alphabets, entries);
        }
        stem = mark == '}' ? "" : stem;
        at = end + 1;
      }
    }
  }

  private static void add(
      String word, Kind kind, int value, Alphabets alphabets, Map<String, Meaning> entries) {
    add(word, kind, value, entries);
    String typed = alphabets.onRussianKeyboard(word, kind);
    if (!typed.isEmpty() && !entries.containsKey(typed)) {
      add(typed, Kind.SUBSTITUTE, 0, entries);
    }
    for (String spelling : alphabets.spellings(word, kind)) {
      add(spelling, kind, value, entries);
    }
  }

  private static void add(String word, Kind kind, int value, Map<String, Meaning> entries) {
    String folded = Fold.word(word, 0, word.length());
    entries.put(folded, entries.getOrDefault(folded, Meaning.NONE).with(kind, value));
  }
}

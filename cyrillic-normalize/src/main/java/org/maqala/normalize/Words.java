// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maqala.normalize.language.Language;
import org.maqala.normalize.language.LanguageIdentifier;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.resource.Resources;

/** What the rules that need a lexicon know of words: the lexicons and {@code inner-glue.tsv}. */
final class Words {
  private static final List<String> KAZAKH_ENDINGS =
      List.of("kk-derived", "kk-plural", "kk-possessive", "kk-case");

  private static final int SHORTEST_STEM = 3;

  private final Map<Language, Lexicon> lexicons;
  private final Lexicon[] all;
  private final LanguageIdentifier languages = LanguageIdentifier.standard();
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final List<String> endings;

  Words(Map<Language, Lexicon> lexicons) {
    this.lexicons = Map.copyOf(lexicons);
    all = lexicons.values().toArray(Lexicon[]::new);
    for (String[] row : Resources.rows(Words.class, "inner-glue.tsv")) {
      lists.put(row[0], new HashSet<>(List.of(row[1].split(" ", -1))));
    }
    endings = List.copyOf(list("ending"));
  }

  Set<String> list(String kind) {
    return lists.getOrDefault(kind, Set.of());
  }

  boolean isIn(String kind, String text, int start, int end) {
    return list(kind).contains(text.substring(start, end));
  }

  @Nullable Lexicon lexicon(Language language) {
    return lexicons.get(language);
  }

  Language language(String text, int start, int end) {
    return languages.text(text, start, end).language();
  }

  boolean isKnown(CharSequence text, int start, int end) {
    for (Lexicon lexicon : all) {
      if (lexicon.contains(text, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** The frequency of a word in the language that has it more often. */
  int frequency(CharSequence text, int start, int end) {
    int most = 0;
    for (Lexicon lexicon : all) {
      most = Math.max(most, lexicon.frequency(text, start, end));
    }
    return most;
  }

  /**
   * The {@link #frequency} of each beginning of the word at {@code [start, end)}, by its length.
   */
  byte[] beginnings(CharSequence text, int start, int end) {
    byte[] frequencies = new byte[end - start + 1];
    for (Lexicon lexicon : all) {
      lexicon.prefixes(
          text,
          start,
          end,
          (at, frequency) ->
              frequencies[at - start] = (byte) Math.max(frequencies[at - start], frequency));
    }
    return frequencies;
  }

  /** The frequency of two stretches as one word, with something between them. */
  int frequency(CharSequence text, int start, int end, String link, int nextStart, int nextEnd) {
    if (nextEnd - nextStart + end - start >= Lexicon.LONGEST_WORD) {
      return 0;
    }
    StringBuilder word = new StringBuilder(Lexicon.LONGEST_WORD);
    word.append(text, start, end).append(link).append(text, nextStart, nextEnd);
    return frequency(word, 0, word.length());
  }

  /** Whether there is a known word of the stem and some ending. */
  boolean isKnownStem(String text, int start, int end) {
    StringBuilder word = new StringBuilder(text.substring(start, end));
    int length = word.length();
    if (isKnown(word, 0, length)) {
      return true;
    }
    for (String ending : endings) {
      word.setLength(length);
      word.append(ending);
      if (isKnown(word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb has the stem before {@code -ть}. */
  boolean isVerb(Lexicon lexicon, String text, int start, int end) {
    return lexicon.contains(text.substring(start, end) + "ть");
  }

  /** Whether a verb has this form of the past or the third person. */
  boolean isFinite(Lexicon lexicon, String text, int start, int end) {
    boolean reflexive = end - start > 5 && "ся сь".contains(text.substring(end - 2, end));
    int bare = reflexive ? end - 2 : end;
    for (String ending : list("past")) {
      if (text.startsWith(ending, bare - ending.length())
          && isVerb(lexicon, text, start, bare - ending.length())) {
        return true;
      }
    }
    int stem = bare - 2;
    if (!isIn("present", text, stem, bare)) {
      return false;
    }
    for (String ending : list("infinitive")) {
      if (lexicon.contains(text.substring(start, stem) + ending)) {
        return true;
      }
    }
    return false;
  }

  boolean hasEnding(String kind, String text, int start, int end) {
    for (String ending : list(kind)) {
      if (end - start > ending.length() && text.startsWith(ending, end - ending.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is a known one of so many letters or more with an ending of the list. */
  boolean hasStem(String kind, int shortest, String text, int start, int end) {
    for (String ending : list(kind)) {
      int stem = end - ending.length();
      if (stem - start >= shortest
          && text.startsWith(ending, stem)
          && KazakhSounds.mayTake(text, start, stem, ending)
          && isKnown(text, start, stem)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word has an ending of the list, and perhaps Kazakh ones of nouns after it. */
  boolean hasInside(String kind, String text, int start, int end) {
    for (String ending : list(kind)) {
      int at = end - ending.length();
      while (at - start >= SHORTEST_STEM && !text.startsWith(ending, at)) {
        at--;
      }
      if (at - start >= SHORTEST_STEM && isEnding(text, at + ending.length(), end, 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the stretch is nothing but Kazakh endings, in the order in which words take them. */
  boolean isKazakhEnding(String text, int start, int end) {
    return end > start && isEnding(text, start, end, 0);
  }

  private boolean isEnding(String text, int start, int end, int kind) {
    if (start == end) {
      return true;
    }
    if (kind == KAZAKH_ENDINGS.size()) {
      return false;
    }
    for (String ending : list(KAZAKH_ENDINGS.get(kind))) {
      int next = start + ending.length();
      if (next <= end && text.startsWith(ending, start) && isEnding(text, next, end, kind + 1)) {
        return true;
      }
    }
    return isEnding(text, start, end, kind + 1);
  }
}

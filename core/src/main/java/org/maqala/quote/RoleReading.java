// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Set;
import org.maqala.quote.Person.Mention;

/** Reads the role that stands before a name: {@code председатель Сената Маулен Ашимбаев}. */
final class RoleReading {
  private static final int LONGEST = 16;
  private static final int MOST_WORDS = 40;

  private RoleReading() {}

  /** Adds the role before a mention to what is known of its person. */
  static void read(Tokens tokens, Mention mention, boolean nominative) {
    int start = roleStart(tokens, mention.firstToken(), nominative);
    if (start < mention.firstToken()) {
      collect(
          tokens,
          start,
          mention.firstToken(),
          mention.person().roleHeads,
          mention.person().roleWords);
    }
  }

  /** The first token of the role before the name at {@code name}; {@code name} if there is none. */
  static int roleStart(Tokens tokens, int name, boolean nominative) {
    Lexicon lexicon = Lexicon.get();
    int start = name;
    for (int i = name - 1; i >= Math.max(0, name - LONGEST); i--) {
      String key = tokens.key(i);
      boolean bridge = tokens.isDash(i) || isQuote(tokens, i);
      if (!bridge && !tokens.isWord(i) && !tokens.isNumber(i)) {
        break;
      }
      if (lexicon.isRussianCue(key) || !lexicon.pronoun(key).isEmpty() || isClause(key)) {
        break;
      }
      if (lexicon.isRole(key) && (!nominative || isNominative(key))) {
        start = i;
      }
    }
    return start;
  }

  private static boolean isClause(String key) {
    return key.equals("что")
        || key.startsWith("котор")
        || (Lexicon.get().is("stop", key) && !Lexicon.get().is("title", key));
  }

  private static boolean isQuote(Tokens tokens, int i) {
    return MarkScanner.isCandidate(tokens.first(i));
  }

  /** Whether a role noun may be a nominative singular; Kazakh forms carry a possessive ending. */
  static boolean isNominative(String key) {
    String stem = Lexicon.get().roles.stemOf(key).orElse(key);
    String ending = key.substring(stem.length());
    boolean inA =
        stem.equals("глав")
            || stem.equals("судь")
            || Lexicon.get().roles.valueOf(key).contains("woman");
    return switch (ending) {
      case "", "ь", "й", "ий", "ый", "ая", "ец", "к", "ик", "ица", "ница", "і", "ы", "сі", "сы" ->
          true;
      case "а", "я" -> inA;
      default -> false;
    };
  }

  /** Sorts the words of a role into role nouns and others, both cut to what case forms share. */
  static void collect(Tokens tokens, int from, int to, Set<String> heads, Set<String> words) {
    Lexicon lexicon = Lexicon.get();
    for (int i = from; i < to; i++) {
      String key = tokens.key(i);
      if (!tokens.isWord(i) || key.length() < 2) {
        continue;
      }
      if (lexicon.isRole(key) && isNominativeOrAny(key, heads)) {
        heads.add(lexicon.roles.stemOf(key).orElse(key));
      } else if (key.length() > 2 && words.size() < MOST_WORDS) {
        words.add(shared(key));
      }
    }
  }

  private static boolean isNominativeOrAny(String key, Set<String> heads) {
    return heads.isEmpty() || isNominative(key);
  }

  /** The part of a word that its case forms share, roughly: at most five letters. */
  static String shared(String key) {
    String folded = NameForms.fold(key);
    int length = Math.min(5, Math.max(4, folded.length() - 1));
    return folded.substring(0, Math.min(folded.length(), length));
  }

  /**
   * Whether one of {@code words} and {@code word}, cut by {@link #shared}, may be the same word.
   */
  static boolean holds(Set<String> words, String word) {
    return words.contains(word)
        || words.stream().anyMatch(other -> other.startsWith(word) || word.startsWith(other));
  }

  /** Whether the name at {@code name} is a photo credit: {@code Фото: Н. Байбулин}. */
  static boolean isCredit(Tokens tokens, int name) {
    for (int i = name - 1; i >= Math.max(0, name - 4); i--) {
      if (Lexicon.get().is("credit", tokens.key(i))) {
        return true;
      }
    }
    return false;
  }
}

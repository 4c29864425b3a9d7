// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds where a page has lost the end of a sentence, so that its last word and the first of the
 * next are one: {@code КотовПо словам}, {@code 13:46Как сообщили}. The words that open a sentence
 * so are closed classes; any other word with a capital inside may be the name of a firm. A name and
 * the verb behind it may be one word, too: {@code СШАДжо Байден}, {@code Моуринью|рассказал}. Of a
 * link a page may lose the space on either side: {@code также|заявил}, {@code заявили|в ДП Алматы}.
 */
final class GluedSentences {
  /** Longer words are no two words, and are not looked at. */
  private static final int LONGEST = 60;

  private static final int SHORTEST = 3;
  private static final int SHORTEST_NAME = 4;
  private static final int SHORTEST_VERB = 6;

  /** How a verb of saying may end: {@code заявил}, {@code сообщают}, {@code высказались}. */
  private static final String BEFORE_PREPOSITION = "лаоиьят";

  /** What a verb may begin with, as long as a name. */
  private static final Set<String> PREFIXES = Set.of("пере", "пред", "недо", "само", "разо");

  /** How many letters a word has behind a number that is no unit of measure. */
  private static final int SHORTEST_BEHIND_NUMBER = 4;

  private static final long OPENS =
      WordClass.SUBJECTS
          | WordClass.mask(WordClass.PREP, WordClass.GOVERNS, WordClass.STOP, WordClass.ADVERB);

  private static final Set<String> OTHERS = others();

  private GluedSentences() {}

  private static Set<String> others() {
    Set<String> words = new HashSet<>(ReportWords.set("opening"));
    words.addAll(ReportWords.set("opener"));
    words.addAll(ReportWords.set("conjunction"));
    words.addAll(ReportWords.set("reminds"));
    words.addAll(ReportWords.set("impersonal"));
    return Set.copyOf(words);
  }

  /** Whether a word is long enough, and ends so, that it may hold a name and a verb of saying. */
  static boolean mayHoldVerb(char[] letters, int start, int end) {
    if (end - start < SHORTEST_NAME + SHORTEST_VERB) {
      return false;
    }
    char last = letters[end - 1];
    boolean vowel = last == 'а' || last == 'о' || last == 'и';
    return last == 'л' || (vowel && letters[end - 2] == 'л');
  }

  /** Whether a word ends so that it may hold a verb of saying and {@code в}. */
  static boolean mayHoldPreposition(char[] letters, int start, int end) {
    return end - start > SHORTEST_VERB
        && letters[end - 1] == 'в'
        && BEFORE_PREPOSITION.indexOf(letters[end - 2]) >= 0;
  }

  /**
   * Where the second of two words begins.
   *
   * @param letters the text, folded as far as {@code end}
   * @return 0 if it is one word
   */
  static int cut(CharSequence text, char[] letters, int start, int end) {
    if (end - start > LONGEST) {
      return 0;
    }
    int at = end - 1;
    while (at > start && !Chars.isUpper(text.charAt(at))) {
      at--;
    }
    if (at == start) {
      int preposition = preposition(letters, start, end);
      return preposition > 0 ? preposition : verb(letters, start, end);
    }
    boolean capitals = at == end - 1 && Chars.isUpper(text.charAt(at - 1));
    if (capitals || !Chars.isCyrillic(letters[at])) {
      // ПЕТРОВ holds no preposition
      return 0;
    }
    if (Character.isDigit(letters[at - 1])) {
      return end - at >= SHORTEST_BEHIND_NUMBER || opens(letters, at, end) ? at : 0;
    }
    boolean words =
        at - start >= SHORTEST
            && Chars.isLower(text.charAt(at - 1)) == Chars.isLower(text.charAt(at - 2));
    boolean acronym = words && Chars.isUpper(text.charAt(at - 1));
    boolean second = words && (opens(letters, at, end) || (acronym && isGiven(letters, at, end)));
    return second ? at : 0;
  }

  /** Whether a sentence starts with the second of two words, rather than its name or verb. */
  static boolean isStart(char[] letters, int from, int to) {
    return Character.isDigit(letters[from - 1]) || opens(letters, from, to);
  }

  /** {@code президент США|Джо}, {@code ООН|Антониу}: no sentence ends there. */
  private static boolean isGiven(char[] letters, int from, int to) {
    return to - from >= SHORTEST && GivenNames.of(letters, from, to).isPresent();
  }

  /** {@code Моуринью|рассказал}: a verb of saying behind what is no prefix of one. */
  private static int verb(char[] letters, int start, int end) {
    Lexicon lexicon = Lexicon.get();
    if (!mayHoldVerb(letters, start, end) || lexicon.words.table.find(letters, start, end) != 0) {
      return 0;
    }
    for (int at = start + SHORTEST_NAME; at <= end - SHORTEST_VERB; at++) {
      WordClass verb = end - at > SHORTEST_VERB ? WordClass.CUE : WordClass.STRONG_CUE;
      if (lexicon.is(verb, letters, at, end)) {
        return PREFIXES.contains(new String(letters, start, at - start)) ? 0 : at;
      }
    }
    return 0;
  }

  /** {@code заявили|в}: a past form of a verb of saying, and what leads to the place. */
  private static int preposition(char[] letters, int start, int end) {
    boolean holds =
        mayHoldPreposition(letters, start, end)
            && Lexicon.get().is(WordClass.CUE, letters, start, end - 1);
    return holds ? end - 1 : 0;
  }

  private static boolean opens(char[] letters, int from, int to) {
    if (to == from + 1) {
      return letters[from] == 'в';
    }
    ClassifiedWords words = Lexicon.get().words;
    return words.isAny(words.table.find(letters, from, to), OPENS)
        || OTHERS.contains(new String(letters, from, to - from));
  }
}

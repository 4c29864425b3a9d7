// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import org.jspecify.annotations.Nullable;
import org.maqala.normalize.language.Language;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.text.AlignedText;

/**
 * A hyphen with a space after it. What a line end broke is joined if a lexicon has the whole, with
 * the hyphen ({@code жан- жақты}) or without ({@code мем- лекеттік}), or if it is a Kazakh stem
 * with endings and no two words; a hyphen between a small and a capital letter was a dash and gets
 * its other space ({@code коррупции- Агентство}); a suspended hyphen stays ({@code теле- и радио}),
 * and so do whatever no lexicon has and what may be a dash after a name.
 */
final class BrokenWords {
  private static final int SHORTEST_BEFORE_DASH = 4;
  private static final int FREQUENT = 3;
  private static final int VERY_FREQUENT = 4;
  private static final int SHORTEST_PART = 2;

  /** With the hyphen. What is shorter may be a word said haltingly. */
  private static final int SHORTEST_RUSSIAN = 7;

  /** What is rarer may be another spelling of a loan: {@code жень-шень}. */
  private static final int LEAST_JOINED = 2;

  private static final String VOWELS = "аеёиоуыэюя";
  private static final int SHORTEST_NAME = 3;

  private final Words words;
  private final boolean join;
  private final boolean dash;
  private final @Nullable KazakhForms forms;

  /**
   * @param version of the rule set: the first joins nothing that the lexicon lacks
   */
  BrokenWords(Words words, boolean join, boolean dash, int version) {
    this.words = words;
    this.join = join;
    this.dash = dash;
    this.forms = version > 1 ? new KazakhForms(words) : null;
  }

  /** Looks at the hyphen after the word at {@code [start, hyphen)}; a letter stands after "- ". */
  void edit(String text, int start, int hyphen, AlignedText.Builder edits) {
    int next = hyphen + 2;
    int end = next;
    while (end < text.length() && LookAlikes.isCyrillic(text.charAt(end))) {
      end++;
    }
    if (!isFree(text, start, end) || words.isIn("conjunction", text, next, end)) {
      return;
    }
    boolean capital = Character.isUpperCase(text.charAt(next));
    int joined = words.frequency(text, start, hyphen, "", next, end);
    int hyphened = words.frequency(text, start, hyphen, "-", next, end);
    if (joined == 0 && hyphened == 0) {
      if (dash && capital && isBeforeDash(text, start, hyphen)) {
        edits.replace(hyphen, hyphen, " ", Rule.HYPHEN_DASHES.id());
      } else if (join && !capital && isUnknownForm(text, start, hyphen, next, end)) {
        edits.delete(hyphen, next, Rule.BROKEN_WORDS.id());
      }
    } else if (join && end - next > 1) {
      if (mayEndName(text, start, hyphen, next, end)) {
        return;
      }
      boolean keepsHyphen = keepsHyphen(text, start, hyphen, next, end, hyphened, joined);
      if (keepsHyphen || isBroken(text, start, hyphen, next, end)) {
        edits.delete(keepsHyphen ? hyphen + 1 : hyphen, next, Rule.BROKEN_WORDS.id());
      }
    }
  }

  /**
   * Looks at the hyphen between the word at {@code [start, hyphen)} and a letter. A Kazakh word
   * that kept the hyphen of a line end: known without it, unknown with it, and no two words.
   */
  void editInside(String text, int start, int hyphen, AlignedText.Builder edits) {
    int next = hyphen + 1;
    int end = next;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    if (join
        && end - next >= SHORTEST_PART
        && hyphen - start >= SHORTEST_PART
        && end - start <= Lexicon.LONGEST_WORD
        && isFree(text, start, end)
        && words.frequency(text, start, hyphen, "-", next, end) == 0
        && (isBrokenKazakh(text, start, hyphen, next, end)
            || isBrokenRussian(text, start, hyphen, next, end))) {
      edits.delete(hyphen, next, Rule.BROKEN_WORDS.id());
    }
  }

  private boolean isBrokenKazakh(String text, int start, int hyphen, int next, int end) {
    Lexicon kazakh = words.lexicon(Language.KAZAKH);
    return kazakh != null
        && joinedFrequency(kazakh, text, start, hyphen, next, end) > 0
        && !(kazakh.contains(text, start, hyphen) && kazakh.contains(text, next, end))
        && !words.isIn("kk-particle", text, next, end);
  }

  /** {@code нацио-нальный}: neither part is a word, and each has a vowel, as lines are broken. */
  private boolean isBrokenRussian(String text, int start, int hyphen, int next, int end) {
    Lexicon russian = words.lexicon(Language.RUSSIAN);
    return forms != null
        && russian != null
        && end - start > SHORTEST_RUSSIAN
        && joinedFrequency(russian, text, start, hyphen, next, end) >= LEAST_JOINED
        && !words.isKnown(text, start, hyphen)
        && !words.isKnown(text, next, end)
        && hasVowel(text, start, hyphen)
        && hasVowel(text, next, end);
  }

  private static boolean hasVowel(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (VOWELS.indexOf(Character.toLowerCase(text.charAt(i))) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int joinedFrequency(
      Lexicon lexicon, String text, int start, int hyphen, int next, int end) {
    String word = text.substring(start, hyphen) + text.substring(next, end);
    return lexicon.frequency(word, 0, word.length());
  }

  private boolean keepsHyphen(
      String text, int start, int hyphen, int next, int end, int hyphened, int joined) {
    if (joined == 0) {
      return true;
    }
    boolean ofWords = words.isKnown(text, start, hyphen) && words.isKnown(text, next, end);
    return isCapitals(text, start, hyphen)
        || (hyphened > 0 && (hyphened > joined || (hyphened == joined && ofWords)));
  }

  /**
   * A capital inside a sentence begins a name, whose last word may stand before a dash ({@code
   * «Нұрлы Жол- болашаққа бастар жол»}). Two words that are used alone as well, the second with a
   * small letter, do not tell whether they are one.
   */
  private boolean mayEndName(String text, int start, int hyphen, int next, int end) {
    return Character.isUpperCase(text.charAt(start))
        && Character.isLowerCase(text.charAt(next))
        && start > 1
        && text.charAt(start - 1) == ' '
        && Character.isLetter(text.charAt(start - 2))
        && hyphen - start >= SHORTEST_NAME
        && Character.isLowerCase(text.charAt(hyphen - 1))
        && words.frequency(text, start, hyphen) >= FREQUENT
        && words.frequency(text, next, end) >= FREQUENT;
  }

  /**
   * A Kazakh stem with endings, in a text in Kazakh, that no lexicon has, while what stands before
   * the hyphen or what stands behind is neither in one nor such a form.
   */
  private boolean isUnknownForm(String text, int start, int hyphen, int next, int end) {
    if (forms == null
        || end - next < SHORTEST_PART
        || words.isIn("kk-particle", text, next, end)
        || (mayStand(forms, text, next, end) && mayStand(forms, text, start, hyphen))) {
      return false;
    }
    String word = text.substring(start, hyphen) + text.substring(next, end);
    return word.length() < Lexicon.LONGEST_WORD
        && forms.isForm(word, 0, word.length())
        && words.language(text, Context.start(text, start), Context.end(text, end))
            == Language.KAZAKH;
  }

  private boolean mayStand(KazakhForms known, String text, int start, int end) {
    return words.isKnown(text, start, end) || known.isForm(text, start, end);
  }

  /** Both words may stand alone, then nothing tells that they are one. */
  private boolean isBroken(String text, int start, int hyphen, int next, int end) {
    int first = words.frequency(text, start, hyphen);
    int second = words.frequency(text, next, end);
    boolean twoWords =
        hyphen - start > 2
            && end - next > 2
            && first >= VERY_FREQUENT
            && second >= VERY_FREQUENT
            && !isOftenerOne(text, start, hyphen, next, end, Math.max(first, second));
    return !twoWords && (!Character.isUpperCase(text.charAt(next)) || isCapitals(text, next, end));
  }

  /**
   * Counts of news have pieces of words as well ({@code сында}). Two of them are one Kazakh word if
   * it is more frequent than each, or if the break stands inside its endings.
   */
  private boolean isOftenerOne(
      String text, int start, int hyphen, int next, int end, int frequency) {
    Lexicon kazakh = words.lexicon(Language.KAZAKH);
    if (forms == null || kazakh == null) {
      return false;
    }
    String word = text.substring(start, hyphen) + text.substring(next, end);
    int joined = kazakh.frequency(word, 0, word.length());
    return joined > frequency
        || (joined > 0 && forms.isForm(word, 0, hyphen - start, word.length()));
  }

  private boolean isBeforeDash(String text, int start, int hyphen) {
    char last = text.charAt(hyphen - 1);
    return hyphen - start >= SHORTEST_BEFORE_DASH
        && Character.isLowerCase(text.charAt(start))
        && last != 'о'
        && last != 'е'
        && words.frequency(text, start, hyphen) >= FREQUENT
        && !words.isIn("first", text, start, hyphen);
  }

  private static boolean isCapitals(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return end - start > 1;
  }

  /** No letter, digit or hyphen touches the two words. */
  private static boolean isFree(String text, int start, int end) {
    return (start == 0 || !touches(text.charAt(start - 1)))
        && (end == text.length() || !touches(text.charAt(end)));
  }

  private static boolean touches(char c) {
    return c == '-' || c == '\u2011' || c == '_' || Character.isLetterOrDigit(c);
  }
}

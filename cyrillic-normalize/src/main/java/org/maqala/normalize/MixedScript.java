// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Set;

/**
 * Words with letters of two alphabets. A word is folded only where that explains all of it: each
 * foreign letter has a look-alike, the rest has a letter that cannot be read in the other alphabet,
 * and the majority (or an alternation of alphabets, which no stem with an ending has) agrees.
 */
final class MixedScript implements Step {
  /** Longer runs of letters are no words; the bound also keeps looking back and forth cheap. */
  private static final int LONGEST_WORD = 100;

  /** Kinds that differ from the first letter's are remembered so many bits higher. */
  private static final int DIFFERS = 8;

  private static final int SUSPECT = LookAlikes.INSTEAD | LookAlikes.CYRILLIC << DIFFERS;

  private final LookAlikes letters = LookAlikes.get();
  private final boolean mixed;
  private final boolean kazakh;

  MixedScript(Set<Rule> rules) {
    mixed = rules.contains(Rule.MIXED_SCRIPT);
    kazakh = rules.contains(Rule.KAZAKH_LETTERS);
  }

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    LineEvidence evidence = stretch.evidence();
    int at = stretch.from();
    while (at < stretch.to()) {
      int first = letters.kind(line.charAt(at));
      if (!isLetter(line, at, first)) {
        at++;
        continue;
      }
      int seen = 0;
      int end = at;
      for (int kind = first; isLetter(line, end, kind); ) {
        seen |= kind | (kind ^ first) << DIFFERS;
        end++;
        kind = end < line.length() ? letters.kind(line.charAt(end)) : 0;
      }
      if ((seen & SUSPECT) != 0 && end - at > 1 && end - at <= LONGEST_WORD) {
        word(new Word(line, at, end), evidence, edits);
      }
      at = end;
    }
  }

  /** Letters of the alphabets that share shapes; ¥ where it stands for one. */
  private static boolean isLetter(LineText line, int at, int kind) {
    return (kind & LookAlikes.LETTER) != 0
        || (kind == LookAlikes.INSTEAD
            && at + 1 < line.length()
            && LookAlikes.isCyrillic(line.charAt(at + 1)));
  }

  private void word(Word word, LineEvidence evidence, Edits edits) {
    if (word.cyrillic == 0 || evidence.isAddress(word.start, word.end)) {
      return;
    }
    if (mixed && isMixedNumeral(word)) {
      toLatin(word, edits, Rule.MIXED_SCRIPT);
    } else if (word.isMixed() && isCyrillic(word, evidence)) {
      toCyrillic(word, evidence, edits);
    } else if (mixed && word.isMixed() && isLatin(word)) {
      toLatin(word, edits, Rule.MIXED_SCRIPT);
    } else if (kazakh && word.plainForeign == 0) {
      kazakhStandIns(word, evidence, edits);
    }
  }

  /** {@code ХVIII} with a Cyrillic Х: capitals that spell a Roman numeral in two alphabets. */
  private boolean isMixedNumeral(Word word) {
    return word.foreign > 0
        && word.cyrillic > 0
        && word.isAllCapitals()
        && RomanNumerals.isNumeral(word.line, word.start, word.end, letters);
  }

  private boolean isCyrillic(Word word, LineEvidence evidence) {
    for (int i = word.start; i < word.end; i++) {
      char c = word.line.charAt(i);
      if (LookAlikes.isForeign(c) && target(word, i, evidence) == LookAlikes.NONE) {
        return false;
      }
    }
    if (word.foreign == 0) {
      return true;
    }
    if (word.plainCyrillic == 0) {
      return hasOnlyForeignI(word)
          || (isSmall(word) && evidence.isBetweenCyrillicWords(word.start, word.end));
    }
    boolean likely =
        word.foreign <= word.cyrillic + word.standIns
            || word.runs > 2
            || (isSmallAfterCyrillic(word) && evidence.isKazakh());
    return likely && !word.isGlued();
  }

  /** {@code бip}: no Latin stem, for an ending would come after that. */
  private static boolean isSmallAfterCyrillic(Word word) {
    return word.capitals == 0 && LookAlikes.isCyrillic(word.line.charAt(word.start));
  }

  /** The mass defect of Kazakh web text; a word that reads both ways is Kazakh by majority. */
  private static boolean hasOnlyForeignI(Word word) {
    for (int i = word.start; i < word.end; i++) {
      char c = word.line.charAt(i);
      if (LookAlikes.isForeign(c) && c != 'i' && c != 'I') {
        return false;
      }
    }
    return word.length() > 2 && word.cyrillic > word.foreign;
  }

  private static boolean isSmall(Word word) {
    return word.capitals == 0 || (word.capitals == 1 && word.length() > 2);
  }

  private boolean isLatin(Word word) {
    if (word.foreign <= word.cyrillic || word.plainForeign == 0 || word.isGlued()) {
      return false;
    }
    for (int i = word.start; i < word.end; i++) {
      char c = word.line.charAt(i);
      if (LookAlikes.isCyrillic(c) && letters.latin(c) == LookAlikes.NONE) {
        return false;
      }
    }
    return !isInflected(word);
  }

  /** A Latin stem with what may be a Russian ending or a glued word: {@code Telegramа}. */
  private static boolean isInflected(Word word) {
    int tail = word.end;
    while (tail > word.start && LookAlikes.isCyrillic(word.line.charAt(tail - 1))) {
      tail--;
    }
    return word.end - tail == word.cyrillic && "аеоухс".indexOf(word.line.charAt(tail)) >= 0;
  }

  private void toCyrillic(Word word, LineEvidence evidence, Edits edits) {
    for (int i = word.start; i < word.end; i++) {
      char c = word.line.charAt(i);
      if (!LookAlikes.isCyrillic(c)) {
        char to = target(word, i, evidence);
        edits.replace(i, to, ruleFor(to));
      } else if (kazakh) {
        kazakhStandIn(word, i, evidence, edits);
      }
    }
  }

  private void toLatin(Word word, Edits edits, Rule rule) {
    for (int i = word.start; i < word.end; i++) {
      char to = letters.latin(word.line.charAt(i));
      if (to != LookAlikes.NONE) {
        edits.replace(i, to, rule);
      }
    }
  }

  private void kazakhStandIns(Word word, LineEvidence evidence, Edits edits) {
    for (int i = word.start; i < word.end; i++) {
      if (word.line.charAt(i) == '¥') {
        edits.replace(i, target(word, i, evidence), Rule.KAZAKH_LETTERS);
      } else {
        kazakhStandIn(word, i, evidence, edits);
      }
    }
  }

  private void kazakhStandIn(Word word, int at, LineEvidence evidence, Edits edits) {
    char to = letters.kazakhFor(word.line.charAt(at));
    if (to != LookAlikes.NONE && evidence.isKazakh()) {
      edits.replace(at, to, Rule.KAZAKH_LETTERS);
    }
  }

  private static Rule ruleFor(char to) {
    return LookAlikes.isKazakh(to) ? Rule.KAZAKH_LETTERS : Rule.MIXED_SCRIPT;
  }

  /** The Cyrillic letter that a foreign one stands for in this word, if the rule for it is on. */
  private char target(Word word, int at, LineEvidence evidence) {
    char c = word.line.charAt(at);
    char to = letters.cyrillic(c);
    boolean inCapitals = word.capitals > 1;
    if (c == '¥') {
      to = inCapitals ? 'Ұ' : 'ұ';
    } else if (c == 'H' && !inCapitals && at > word.start) {
      to = LookAlikes.NONE;
    } else if (c == 'Y' && (hasFrontVowel(word) || (inCapitals && evidence.isKazakh()))) {
      to = 'Ү';
    } else if (c == 'y' && hasFrontVowel(word)) {
      to = LookAlikes.NONE;
    } else if (to == LookAlikes.NONE && (at == word.start || inCapitals)) {
      to = isRussian(word) ? LookAlikes.NONE : letters.initial(c);
    }
    if (to == LookAlikes.NONE) {
      return to;
    }
    return (LookAlikes.isKazakh(to) ? kazakh : mixed) ? to : LookAlikes.NONE;
  }

  private static boolean hasFrontVowel(Word word) {
    return holdsOneOf(word, "әөүіӘӨҮІiIəƏ");
  }

  private static boolean isRussian(Word word) {
    return (word.kinds & LookAlikes.ONLY_RUSSIAN) != 0;
  }

  private static boolean holdsOneOf(Word word, String letters) {
    for (int i = word.start; i < word.end; i++) {
      if (letters.indexOf(word.line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * The endings of surnames and patronymics: which word is one, in what case, and of what gender. The
 * words are read where they stand, in any letter case.
 */
final class NameForms {
  /** What an ending says of the case. */
  enum Form {
    /** {@code Ашимбаев}: a man, nominative. */
    BARE,
    /** {@code -ова}: a woman, nominative, or a man, genitive. */
    IN_A,
    OBLIQUE
  }

  private static final int SHORTEST_STEM = 3;
  private static final int LONG_STEM = 5;

  /** Without its last vowel: {@code Юрьевн}. */
  private static final int SHORTEST_PATRONYMIC = 6;

  private static final String IN_NY = "ный";
  private static final Endings CASES = Endings.of("surname-case", Folding.NAMES);
  private static final Endings KAZAKH_CASES = Endings.of("surname-case-kk", Folding.NAMES);
  private static final Endings SURE = Endings.of("name-case-kk", Folding.WORDS);
  private static final Endings SURNAME = Endings.of("surname", Folding.NAMES);

  /** Endings of foreign names, which no case form of a Russian one has. */
  private static final Endings FOREIGN = Endings.of("surname-foreign", Folding.NAMES);

  private static final Endings PATRONYMIC = Endings.of("patronymic", Folding.NAMES);

  /** Endings that an adjective has and no patronymic; -ой is both's. */
  private static final Endings ADJECTIVE = Endings.of("adjective-only", Folding.NAMES);

  /** {@code -ұлы}, {@code -қызы}: the final vowel is no case ending. */
  private static final Endings DESCENT = Endings.of("descent", Folding.NAMES);

  private static final Endings DESCENT_CASES = Endings.of("descent-case", Folding.NAMES);

  private NameForms() {}

  /**
   * One spelling for the Kazakh and the Russian way to write a name: {@code Тоқаев}, {@code
   * Токаев}.
   */
  static String fold(String key) {
    return Folding.NAMES.fold(key);
  }

  /** Where in the text what all case forms of a surname share ends. */
  static int stemEnd(char[] text, int from, int to) {
    int descent = descentEnd(text, from, to);
    if (descent > 0) {
      return descent;
    }
    int kazakh = KAZAKH_CASES.longest(text, from, to, SHORTEST_STEM);
    // Хокинга: behind -ин the Kazakh ending has е.
    if (kazakh > 0 && !endsWith(text, from, to, "инга")) {
      int end = to - kazakh;
      if (isPattern(text, from, end)) {
        return end;
      }
      if (isLast(text, end, 'а') && isPattern(text, from, end - 1)) {
        return end - 1;
      }
      // Давыдовскийдің
      if (isLast(text, end, 'й') && SURNAME.fit(text, from, end - 2)) {
        return end - 2;
      }
    }
    // Трамптың, Карниге: the ending alone says that it is Kazakh
    int end = kazakhEnd(text, from, to);
    int ending = CASES.longest(text, from, end, SHORTEST_STEM);
    // Печёный is no case form of another name.
    boolean adjective = ending == IN_NY.length() && endsWith(text, from, end, IN_NY);
    return end - (adjective && !SURNAME.fit(text, from, end - ending) ? ending - 1 : ending);
  }

  /** {@code Омаров|тан}, {@code Федорович|пен}: whether a surname or a patronymic ends there. */
  private static boolean isPattern(char[] text, int from, int end) {
    return SURNAME.fit(text, from, end)
        || (end - from >= SHORTEST_PATRONYMIC && PATRONYMIC.fit(text, from, end));
  }

  /** {@code Омаров|пен}, {@code Омарова|ның}: where a surname ends before a Kazakh case. */
  static int withoutKazakhCase(char[] text, int from, int to) {
    int end = likeKazakhCase(text, from, to);
    boolean surname =
        isPattern(text, from, end)
            || (isLast(text, end, 'а') && isPattern(text, from, end - 1))
            || (isLast(text, end, 'й') && SURNAME.fit(text, from, end - 2));
    return surname ? end : to;
  }

  /** Where a name ends before what may be a Kazakh case or a part of it; {@code to} if none is. */
  static int likeKazakhCase(char[] text, int from, int to) {
    return to - KAZAKH_CASES.longest(text, from, to, SHORTEST_STEM);
  }

  /** Where a name ends before an ending that is a Kazakh case for sure; {@code to} if none is. */
  static int kazakhEnd(char[] text, int from, int to) {
    int end = to - KAZAKH_CASES.longest(text, from, to, SHORTEST_STEM);
    if (isKazakhCase(text, end, to)) {
      return end;
    }
    // Төреәліге
    int sure = SURE.longest(text, from, to, LONG_STEM);
    return sure > 0 && isKazakhCase(text, from, to) ? to - sure : to;
  }

  /** Whether no Russian ending looks the same, for the letters that only Kazakh has. */
  private static boolean isKazakhCase(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Chars.isKazakh(Folding.WORDS.fold(text[i]))) {
        return true;
      }
    }
    return false;
  }

  /** The end of {@code -ұлы} or {@code -қызы} in any case; 0 for another word. */
  private static int descentEnd(char[] text, int from, int to) {
    if (DESCENT.fit(text, from, to)) {
      return to;
    }
    int ending = DESCENT_CASES.longest(text, from, to, SHORTEST_STEM);
    return ending > 0 && DESCENT.fit(text, from, to - ending) ? to - ending : 0;
  }

  /** What all case forms of a surname share, in one spelling. */
  static String stem(char[] text, int from, int to) {
    int end = stemEnd(text, from, to);
    // Боррель and Борреля, Ақылбай and Ақылбайдың
    boolean soft = isLast(text, end, 'ь') || isLast(text, end, 'й');
    end -= soft && end - from > SHORTEST_STEM ? 1 : 0;
    // Боранбай, Боранбаю and Боранб|ая
    boolean inAy = end < to && end - from > SHORTEST_STEM && isLast(text, end, 'а');
    String stem = Folding.NAMES.fold(text, from, inAy ? end - 1 : end);
    int hyphen = stem.indexOf('-');
    if (hyphen >= SHORTEST_STEM && isAge(stem, hyphen + 1)) {
      return stem(text, from, from + hyphen);
    }
    // Федосеевой-Шукшиной: both parts have the case
    return hyphen >= SHORTEST_STEM && isSurname(text, from, from + hyphen)
        ? Folding.NAMES.fold(text, from, stemEnd(text, from, from + hyphen))
            + stem.substring(hyphen)
        : stem;
  }

  /** {@code Трамп-|младший}: no part of the surname. */
  private static boolean isAge(String stem, int from) {
    return stem.startsWith("младш", from) || stem.startsWith("старш", from);
  }

  /** Whether the word, as {@link Folding#NAMES} spells it, is {@code key}. */
  static boolean is(Tokens tokens, int i, String key) {
    return tokens.length(i) == key.length()
        && Folding.NAMES.isAt(key, tokens.letters(), tokens.start(i));
  }

  private static boolean isLast(char[] text, int end, char c) {
    return Folding.NAMES.fold(text[end - 1]) == c;
  }

  private static boolean endsWith(char[] text, int from, int to, String ending) {
    int at = to - ending.length();
    return at >= from && Folding.NAMES.isAt(ending, text, at);
  }

  /** Whether a word ends like a surname of the region. */
  static boolean isSurname(char[] text, int from, int to) {
    int length = to - from;
    if (length < 4 || length > 40) {
      return false;
    }
    int stemEnd = stemEnd(text, from, to);
    // A Kazakh genitive ends like -ин and -ын: Республикасының.
    if (Folding.WORDS.fold(text[to - 1]) == 'ң') {
      return stemEnd < to && SURNAME.fit(text, from, stemEnd);
    }
    return SURNAME.fit(text, from, to)
        || (SURNAME.fit(text, from, stemEnd) && !endsWith(text, from, to, "ие"));
  }

  static boolean isSurname(Tokens tokens, int i) {
    return isSurname(tokens.letters(), tokens.start(i), tokens.end(i));
  }

  /** Whether a word is a patronymic: {@code Кемелевич}, {@code Нұрланұлы}. */
  static boolean isPatronymic(char[] text, int from, int to) {
    if (to - from <= 5) {
      return false;
    }
    int end = stemEnd(text, from, to);
    // Верховный, Духовная: a patronymic has the endings of a noun
    return PATRONYMIC.fit(text, from, end) && (end == to || !ADJECTIVE.fit(text, end, to));
  }

  static boolean isPatronymic(Tokens tokens, int i) {
    return isPatronymic(tokens.letters(), tokens.start(i), tokens.end(i));
  }

  /** Whether a patronymic is a woman's. */
  static boolean isFemininePatronymic(Tokens tokens, int i) {
    char[] text = tokens.letters();
    int from = tokens.start(i);
    int to = tokens.end(i);
    return endsWith(text, from, stemEnd(text, from, to), "вн")
        || Folding.NAMES.fold(text, from, to).contains("кызы");
  }

  /** Whether a surname keeps its form in all cases. */
  static boolean isFixed(String stem, boolean feminine) {
    char last = stem.charAt(stem.length() - 1);
    boolean descent = stem.endsWith("улы") || stem.endsWith("кызы");
    return descent
        || last == 'о'
        || last == 'е'
        || last == 'и'
        || (feminine && last == 'к' && !stem.endsWith("ск") && !stem.endsWith("цк"));
  }

  /** {@code Сабурова}: a woman's surname, if it stands in the nominative. */
  static boolean isWomans(Tokens tokens, int i) {
    return isSurname(tokens, i) && form(tokens, i) == Form.IN_A;
  }

  /** {@code Фриске}, {@code Полански}: no case form of a Russian surname ends so. */
  static boolean isForeign(Tokens tokens, int i) {
    return FOREIGN.fit(tokens.letters(), tokens.start(i), tokens.end(i));
  }

  /** The case that the ending of a surname speaks for. */
  static Form form(Tokens tokens, int i) {
    char[] text = tokens.letters();
    int from = tokens.start(i);
    int stemEnd = stemEnd(text, from, tokens.end(i));
    if (stemEnd == tokens.end(i)) {
      return Form.BARE;
    }
    if (isForeign(tokens, i)) {
      // Жанна Фриске, Романа Полански
      return Form.BARE;
    }
    return switch (Folding.NAMES.fold(text, stemEnd, tokens.end(i))) {
      case "ий", "ый", "ный" -> Form.BARE;
      case "а", "ая" -> Form.IN_A;
      // An -и, -о or -е at the end of a name of no known pattern is part of it: Бадалбейли.
      default ->
          isPattern(text, from, stemEnd) || kazakhEnd(text, from, tokens.end(i)) < tokens.end(i)
              ? Form.OBLIQUE
              : Form.BARE;
    };
  }
}

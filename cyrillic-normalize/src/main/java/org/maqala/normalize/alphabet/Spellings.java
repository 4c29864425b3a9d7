// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the Cyrillic letters are spelt in another alphabet, found by their first sign. Immutable. */
final class Spellings {
  private static final int SIGNS = 0x2100;
  private static final Spelling[] NONE = {};
  static final char DOTLESS = 'ı';

  /** The consonants that a lost ь or ъ may have stood after. */
  private static final String BEFORE_SOFT = "бвдзлмнпрстфчшщж";

  private static final String BEFORE_HARD = "бвднрст";

  private final Casing casing;

  /** A sign that is a letter of its own, then another that it is met for. */
  private final List<String> shared = new ArrayList<>();

  private final Spelling[] @Nullable [] byFirst = new Spelling[SIGNS][];

  /**
   * @param written the letters as the alphabet writes them; an empty value is a letter it drops
   * @param met further spellings: the spelling, then the Cyrillic letter
   */
  Spellings(Casing casing, Map<String, String> written, List<String[]> met) {
    this.casing = casing;
    written.forEach((letter, spelling) -> add(spelling, letter));
    for (String[] row : met) {
      if (written.containsKey(row[0]) && row[0].length() == 1 && row[1].length() == 1) {
        shared.add(row[0] + row[1]);
      }
    }
    met.stream()
        .filter(row -> !row[0].equals(written.get(row[1])))
        .forEach(row -> add(new Spelling(row[0], row[1], unlessBefore(row[0], written))));
    if (written.isEmpty() || written.getOrDefault("ь", "-").isEmpty()) {
      addDropped(written, met);
    }
  }

  /** The signs after it that make it a spelling that the alphabet writes: {@code ya} is no й. */
  private static String unlessBefore(String met, Map<String, String> written) {
    StringBuilder signs = new StringBuilder();
    for (String spelling : written.values()) {
      if (spelling.length() > met.length() && spelling.startsWith(met)) {
        signs.append(spelling.charAt(met.length()));
      }
    }
    return signs.toString();
  }

  private void addDropped(Map<String, String> written, List<String[]> met) {
    written.forEach((letter, spelling) -> addDropped(spelling, letter));
    if (written.isEmpty()) {
      met.forEach(row -> addDropped(row[0], row[1]));
    }
  }

  private void addDropped(String spelling, String letter) {
    if (BEFORE_SOFT.contains(letter)) {
      add(spelling, letter + "ь");
    }
    if (BEFORE_HARD.contains(letter)) {
      add(spelling, letter + "ъ");
    }
  }

  private void add(String signs, String letters) {
    add(new Spelling(signs, letters, ""));
  }

  private void add(Spelling spelling) {
    String signs = spelling.signs();
    if (signs.isEmpty()) {
      return;
    }
    for (char first = 0; first < SIGNS; first++) {
      if (casing.same(first, signs.charAt(0))) {
        byFirst[first] = with(byFirst[first], spelling);
      }
    }
  }

  private static Spelling[] with(Spelling @Nullable [] known, Spelling one) {
    List<Spelling> list = known == null ? new ArrayList<>() : new ArrayList<>(List.of(known));
    if (!list.contains(one)) {
      list.add(one);
    }
    return list.toArray(NONE);
  }

  /**
   * A word in letters as it would be in signs of which each may be several: {@code қазақ} as {@code
   * казак}.
   */
  String typed(String word) {
    StringBuilder typed = new StringBuilder(word);
    for (int i = 0; i < typed.length(); i++) {
      String letter = String.valueOf(Character.toLowerCase(word.charAt(i)));
      for (String sign : shared) {
        if (letter.equals(sign.substring(1))) {
          typed.setCharAt(i, sign.charAt(0));
        }
      }
    }
    return typed.toString();
  }

  /** The spellings that may start with a sign. */
  Spelling[] startingWith(char sign) {
    Spelling[] found = sign < SIGNS ? byFirst[sign] : null;
    return found == null ? NONE : found;
  }

  /** The spellings that a word from {@code start} to {@code end} may have at a place. */
  Spelling[] fitting(CharSequence text, int at, int start, int end) {
    Spelling[] starting = startingWith(text.charAt(at));
    Spelling[] fitting = new Spelling[starting.length];
    int count = 0;
    for (Spelling spelling : starting) {
      if (fits(spelling, text, at, start, end)) {
        fitting[count++] = spelling;
      }
    }
    return count == starting.length ? starting : Arrays.copyOf(fitting, count);
  }

  /** Whether a dotless ı may be a capital here: at the start of a word or among capitals. */
  static boolean isCaseless(CharSequence text, int at, int start, int end) {
    return at == start
        || (at + 1 < end
            && Character.isUpperCase(text.charAt(at - 1))
            && Character.isUpperCase(text.charAt(at + 1)));
  }

  /**
   * Whether the text has this spelling here, in small letters, in capitals or with one. Converters
   * that know no capital of a dotless ı write Я with a small one: {@code ıAroslav, UıAO}.
   */
  private boolean fits(Spelling spelling, CharSequence text, int at, int start, int end) {
    String signs = spelling.signs();
    if (at + signs.length() > end) {
      return false;
    }
    // That the first sign is the same is why the spelling was found.
    char first = signs.length() == 1 ? 0 : text.charAt(at);
    boolean caseless = first == DOTLESS && isCaseless(text, at, start, end);
    boolean small = Character.isLowerCase(first) && !caseless;
    for (int i = 1; i < signs.length(); i++) {
      char sign = text.charAt(at + i);
      if (!casing.same(sign, signs.charAt(i)) || (small && Character.isUpperCase(sign))) {
        return false;
      }
    }
    int next = at + signs.length();
    String unlessBefore = spelling.unlessBefore();
    return next == end
        || unlessBefore.isEmpty()
        || unlessBefore.indexOf(Character.toLowerCase(text.charAt(next))) < 0;
  }

  /**
   * One way to write a letter.
   *
   * @param signs in lower case
   * @param letters the Cyrillic letter, with a ь or ъ that the alphabet drops
   * @param unlessBefore signs that it is not read before
   */
  record Spelling(String signs, String letters, String unlessBefore) {}
}

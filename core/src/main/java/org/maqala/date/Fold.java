// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/**
 * The form in which words are looked up: lower case, ё as е, no stress marks, soft hyphens or
 * apostrophes, Latin letters without diacritics, and words of mixed script in that of the majority.
 */
final class Fold {
  private static final String FROM = "ёáäəәàãéñńŋǵğúüýóöıíɩşçėğ";
  private static final String TO = "еaaaaaaennngguuuooiiisceg";
  // Look-alikes as people type them on a keyboard that lacks the letter.
  private static final String LATIN = "aceopxyikmthbə";
  private static final String CYRILLIC = "асеорхуікмтһвә";

  private Fold() {}

  static String word(String text, int start, int end) {
    return word(text, start, end, true);
  }

  /** The form of a word of mixed script in the script of the minority. */
  static String other(String text, int start, int end) {
    return word(text, start, end, false);
  }

  private static String word(String text, int start, int end, boolean majority) {
    StringBuilder out = new StringBuilder(end - start);
    int latin = 0;
    int cyrillic = 0;
    for (int i = start; i < end; i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (c == '\u0306' && out.length() > 0 && out.charAt(out.length() - 1) == 'и') {
        out.setCharAt(out.length() - 1, 'й');
      } else if (Character.isLetter(c)) {
        out.append(c);
        latin += latin(c) ? 1 : 0;
        cyrillic += cyrillic(c) ? 1 : 0;
      }
    }
    boolean toLatin = cyrillic == 0 || (latin > cyrillic) == majority;
    if (latin > 0 && cyrillic > 0) {
      oneScript(out, !toLatin);
    }
    if (latin > 0 && toLatin) {
      translate(out, FROM, TO);
    } else {
      translate(out, "ё", "е");
    }
    return out.toString();
  }

  static boolean mixed(String text, int start, int end) {
    boolean latin = false;
    boolean cyrillic = false;
    for (int i = start; i < end; i++) {
      latin |= latin(text.charAt(i));
      cyrillic |= cyrillic(text.charAt(i));
    }
    return latin && cyrillic;
  }

  private static void oneScript(StringBuilder word, boolean toCyrillic) {
    if (toCyrillic) {
      translate(word, LATIN, CYRILLIC);
    } else {
      translate(word, CYRILLIC, LATIN);
    }
  }

  private static void translate(StringBuilder word, String from, String to) {
    for (int i = 0; i < word.length(); i++) {
      int at = from.indexOf(word.charAt(i));
      if (at >= 0) {
        word.setCharAt(i, to.charAt(at));
      }
    }
  }

  private static boolean latin(char c) {
    return c < 'ɐ' + 0x60 && Character.isLetter(c);
  }

  private static boolean cyrillic(char c) {
    return c >= 'Ѐ' && c <= 'ԯ';
  }
}

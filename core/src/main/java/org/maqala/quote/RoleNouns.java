// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Reads words of a text as nouns for a person by office or part. A noun is known by its last part,
 * too: {@code экс-министр}, {@code врач-хирург}. What was read last is kept, since one word is
 * mostly asked about several times in a row.
 */
final class RoleNouns {
  private static final Endings FIELD = Endings.of("field-of-work", Folding.WORDS);

  private final Stems stems = Lexicon.get().roles;
  private final char[] letters;
  private int from = -1;
  private int to = -1;

  /** Where the part starts that was found, and the number of its stem; 0 if none was. */
  private int part;

  private int number;

  /** Prepares to read words of folded letters. */
  RoleNouns(char[] letters) {
    this.letters = letters;
  }

  private void read(int start, int end) {
    if (start == from && end == to) {
      return;
    }
    from = start;
    to = end;
    part = start;
    number = stems.find(letters, start, end);
    int last = number == 0 ? lastPart(start, end) : start;
    if (last > start) {
      part = last;
      number = stems.find(letters, last, end);
    }
  }

  /** Where the part behind the last hyphen starts; the word's start if it has none. */
  private int lastPart(int start, int end) {
    int hyphen = end - 1;
    while (hyphen > start && letters[hyphen] != '-') {
      hyphen--;
    }
    return hyphen > start ? hyphen + 1 : start;
  }

  /** The classes of the word as a noun for a person; none for another word. */
  long classes(int start, int end) {
    read(start, end);
    return number == 0 || isField() ? 0 : stems.classes(number);
  }

  /**
   * {@code технологий}, {@code дипломатии}: what someone does, not who; but {@code полицейский}.
   */
  private boolean isField() {
    String stem = stems.stem(number);
    boolean participle = "щчш".indexOf(stem.charAt(stem.length() - 1)) >= 0 || stem.endsWith("ск");
    int ending = to - part - stem.length();
    return ending >= 2 && !participle && FIELD.longest(letters, part, to, stem.length()) == ending;
  }

  /** Where the stem ends; the word's end if it is no such noun. */
  int stemEnd(int start, int end) {
    read(start, end);
    return number == 0 ? end : part + stems.stem(number).length();
  }

  /** The stem with the parts before it; empty for another word. */
  String stem(int start, int end) {
    read(start, end);
    if (number == 0 || part == start) {
      return stems.stem(number);
    }
    return new String(letters, start, part - start) + stems.stem(number);
  }
}

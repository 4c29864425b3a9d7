// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.maqala.normalize.CharClass.CLOSE;
import static org.maqala.normalize.CharClass.COMMA;
import static org.maqala.normalize.CharClass.DASH;
import static org.maqala.normalize.CharClass.DIGIT;
import static org.maqala.normalize.CharClass.FOREIGN;
import static org.maqala.normalize.CharClass.HYPHEN;
import static org.maqala.normalize.CharClass.LINE_END;
import static org.maqala.normalize.CharClass.LONE;
import static org.maqala.normalize.CharClass.LOWER;
import static org.maqala.normalize.CharClass.NUMERAL;
import static org.maqala.normalize.CharClass.QUOTE;
import static org.maqala.normalize.CharClass.SPACE;
import static org.maqala.normalize.CharClass.STOP;
import static org.maqala.normalize.CharClass.UPPER;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer;
import com.ibm.icu.text.Normalizer2;
import java.util.Set;

/**
 * The rules that may have something to do at a place, as bits by {@link Rule#ordinal()}. It looks
 * at the character, the one before, and where that is not enough at a few around them. It may be
 * wrong in one way only: a suspect place may turn out to be clean, never a clean one dirty.
 */
final class Suspicion {
  private static final long WORD =
      bits(Rule.MIXED_SCRIPT, Rule.KAZAKH_LETTERS, Rule.ROMAN_NUMERALS, Rule.BORDER_GLUE);
  private static final long LETTERS = bits(Rule.MIXED_SCRIPT, Rule.KAZAKH_LETTERS);
  private static final long GLUE = bits(Rule.BORDER_GLUE);
  private static final long MARKS = bits(Rule.MARK_GLUE);
  private static final long SPACES = bits(Rule.UNICODE_SPACES, Rule.REPEATED_SPACES);
  private static final long ROMAN = bits(Rule.ROMAN_NUMERALS);
  private static final long LEGAL = bits(Rule.LEGAL_FORMS);
  private static final long LONE_WORDS = bits(Rule.ONE_LETTER_WORDS);
  private static final long REPEATED = bits(Rule.REPEATED_SPACES);
  private static final long RANGE = bits(Rule.RANGES);
  private static final long COMPOUND = bits(Rule.BROKEN_COMPOUNDS);
  private static final long DASHES = bits(Rule.DASH_SPACES);
  private static final long HYPHENS = bits(Rule.BROKEN_COMPOUNDS, Rule.RANGES) | DASHES;
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /** The few sets of rules that characters call for, and which of them each one does. */
  private static final long[] SETS = new long[16];

  private static final byte[] SET_OF = new byte[Character.MAX_VALUE + 1];

  static {
    fillSets();
  }

  private Suspicion() {}

  @SuppressWarnings("EnumOrdinal") // A place in a bit set that is never stored.
  static long bits(Rule... rules) {
    long bits = 0;
    for (Rule rule : rules) {
      bits |= 1L << rule.ordinal();
    }
    return bits;
  }

  static long bits(Set<Rule> rules) {
    return bits(rules.toArray(Rule[]::new));
  }

  /** The rules that the character calls for wherever it stands. */
  static long of(char c) {
    return SETS[SET_OF[c]];
  }

  private static void fillSets() {
    int size = 1;
    for (int c = 0; c < SET_OF.length; c++) {
      long bits = find((char) c);
      int set = 0;
      while (set < size && SETS[set] != bits) {
        set++;
      }
      SETS[set] = bits;
      size = Math.max(size, set + 1);
      SET_OF[c] = (byte) set;
    }
  }

  private static long find(char c) {
    long composition = isComposable(c) ? bits(Rule.COMPOSITION) : 0;
    if (Lines.isEnd(c)) {
      return c == '\n' ? 0 : bits(Rule.LINE_ENDS);
    } else if (Invisibles.isControl(c)) {
      return bits(Rule.CONTROLS);
    } else if (Invisibles.isZeroWidth(c)) {
      return bits(Rule.ZERO_WIDTH);
    } else if (c == '\u00AD') {
      return bits(Rule.SOFT_HYPHENS);
    } else if (c == '¥' || LookAlikes.get().kazakhFor(c) != LookAlikes.NONE) {
      return LETTERS;
    } else if (c == '&') {
      return bits(Rule.HTML_ENTITIES);
    } else if (c == '\\') {
      return bits(Rule.ESCAPED_LINE_ENDS);
    } else if (c == '\u0301') {
      return bits(Rule.STRESS_MARKS) | composition;
    } else if (Spaces.isUnicodeSpace(c)) {
      return SPACES | composition;
    }
    return composition;
  }

  /** Whether NFC may change the character or what it stands beside; not so for emoji. */
  private static boolean isComposable(char c) {
    if (Character.isSurrogate(c)) {
      return !(c >= '\uD83C' && c <= '\uD83E') && Character.isHighSurrogate(c);
    }
    return c >= 0x300
        && (UCharacter.getCombiningClass(c) != 0
            || NFC.quickCheck(String.valueOf(c)) != Normalizer.YES);
  }

  /**
   * The rules that a character of one class may call for after one that led to a state; those of a
   * numeral and of a lone letter once it is known what follows them.
   */
  static long of(int state, int read) {
    return switch (state) {
      case ScanTable.LOWER_READ -> afterLower(read);
      case ScanTable.UPPER_READ -> CharClass.isForeign(read) ? WORD : 0;
      case ScanTable.FOREIGN_READ -> CharClass.isCyrillic(read) ? WORD : 0;
      case ScanTable.SPACE_READ -> read == SPACE ? REPEATED : 0;
      case ScanTable.SPACE_AFTER_FOREIGN -> afterForeign(read);
      case ScanTable.HYPHEN_READ -> read == SPACE ? HYPHENS : 0;
      case ScanTable.MARK_READ -> afterMark(read);
      case ScanTable.LONE_READ -> afterLone(read);
      case ScanTable.NUMERAL_READ -> read == LOWER || read == UPPER ? 0 : WORD;
      default -> 0;
    };
  }

  private static long afterLower(int read) {
    if (CharClass.isForeign(read)) {
      return WORD;
    }
    return read == UPPER || read == NUMERAL || read == DIGIT ? GLUE : 0;
  }

  private static long afterMark(int read) {
    if (CharClass.isCyrillic(read)) {
      return GLUE | DASHES | MARKS;
    }
    return read == HYPHEN || read == DASH ? DASHES : 0;
  }

  private static long afterForeign(int read) {
    return switch (read) {
      case SPACE -> REPEATED;
      case QUOTE, UPPER, NUMERAL -> LEGAL;
      default -> 0;
    };
  }

  private static long afterLone(int read) {
    if (read == SPACE) {
      return LONE_WORDS;
    }
    return CharClass.isCyrillic(read) ? WORD : 0;
  }

  /** The rules that may have something to do at {@code at}. */
  static long at(CharSequence text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? '\n' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
    long numeral = endsNumeral(text, at, before, c) ? ROMAN : 0;
    return of(c) | numeral | pair(text, at, before, c, after);
  }

  private static long pair(CharSequence text, int at, char before, char c, char after) {
    int first = CharClass.of(before);
    int read = CharClass.of(c);
    if ((CharClass.isCyrillic(first) && CharClass.isForeign(read))
        || (CharClass.isForeign(first) && CharClass.isCyrillic(read))) {
      return Character.isUpperCase(c) ? WORD | LEGAL : WORD;
    }
    return switch (read) {
      case UPPER, NUMERAL -> capital(text, at, first) | (first == DASH ? DASHES : 0);
      case SPACE -> beforeLone(c, after) | space(text, at, first, after);
      case QUOTE -> first == SPACE ? legalForm(text, at) : 0;
      case DIGIT -> first == LOWER ? GLUE : 0;
      case LOWER -> small(text, at, first, after);
      case FOREIGN, LONE -> first == STOP && isAfterStop(text, at, c) ? GLUE : 0;
      case HYPHEN, DASH -> before == ',' ? DASHES : 0;
      default -> 0;
    };
  }

  private static long small(CharSequence text, int at, int first, char after) {
    if (first == DASH) {
      return DASHES;
    } else if (first == COMMA) {
      return endsWord(text, at - 2) ? MARKS : 0;
    }
    if (first == QUOTE && isAfterComma(text, at)) {
      return MARKS;
    }
    boolean glued = first == DIGIT || (RunOnGlue.isQuotation(first, LOWER) && isWord(text, at - 2));
    return glued && CharClass.of(after) == LOWER ? GLUE : 0;
  }

  private static boolean isWord(CharSequence text, int at) {
    return at >= 0 && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isSpaceOrEnd(int charClass) {
    return charClass == SPACE || charClass == LINE_END;
  }

  private static long capital(CharSequence text, int at, int first) {
    return switch (first) {
      case QUOTE -> isAfterComma(text, at) ? GLUE | MARKS : GLUE;
      case LOWER, DIGIT, CLOSE -> GLUE;
      case STOP -> isInitial(text, at - 2) ? 0 : GLUE;
      case SPACE -> legalForm(text, at);
      case COMMA -> endsWord(text, at - 2) ? MARKS : 0;
      default -> 0;
    };
  }

  /** Whether a comma or its like stands before the quotation mark before {@code at}. */
  private static boolean isAfterComma(CharSequence text, int at) {
    return at > 1 && CharClass.of(text.charAt(at - 2)) == COMMA;
  }

  /** Whether a Cyrillic letter, a digit or a mark after a word stands at {@code at}. */
  private static boolean endsWord(CharSequence text, int at) {
    int read = at < 0 ? SPACE : CharClass.of(text.charAt(at));
    return CharClass.isCyrillic(read) || read == DIGIT || read == CLOSE || read == QUOTE;
  }

  /** A Latin capital behind a stop after two small letters, or after another mark. */
  private static boolean isAfterStop(CharSequence text, int at, char c) {
    if (at < 3 || !CharClass.isLatinCapital(c)) {
      return false;
    }
    int last = CharClass.of(text.charAt(at - 2));
    return last == STOP
        || last == CLOSE
        || last == QUOTE
        || (Character.isLowerCase(text.charAt(at - 2))
            && Character.isLowerCase(text.charAt(at - 3)));
  }

  /** A capital between what is no letter and a full stop. */
  private static boolean isInitial(CharSequence text, int at) {
    return at >= 0
        && BorderGlue.isCapital(text.charAt(at))
        && (at == 0 || !CharClass.isCyrillic(CharClass.of(text.charAt(at - 1))));
  }

  /** Whether a word that begins with a numeral goes on with anything but an ordinary letter. */
  private static boolean endsNumeral(CharSequence text, int at, char before, char c) {
    int read = CharClass.of(c);
    return CharClass.of(before) == NUMERAL
        && read != LOWER
        && read != UPPER
        && (at < 2 || !CharClass.isCyrillic(text.charAt(at - 2)));
  }

  /** A capital Latin letter, one space or more, and what stands here. */
  private static long legalForm(CharSequence text, int at) {
    char form = at < 2 ? ' ' : text.charAt(at - 2);
    return (form >= 'A' && form <= 'Z') || CharClass.of(form) == SPACE ? LEGAL : 0;
  }

  /** Around a letter that may be a word, Unicode spaces are looked at together with it. */
  private static long beforeLone(char space, char after) {
    boolean lone = CharClass.of(after) == LONE && Spaces.isUnicodeSpace(space);
    return lone ? LONE_WORDS : 0;
  }

  private static long space(CharSequence text, int at, int first, char after) {
    if (first == HYPHEN || first == DASH) {
      return hyphen(text, at, first, CharClass.of(after));
    }
    if (first == LONE) {
      boolean lone = at < 2 || isSpaceOrEnd(CharClass.of(text.charAt(at - 2)));
      return lone ? LONE_WORDS : 0;
    }
    boolean second = first == SPACE && at > 1 && !isSpaceOrEnd(CharClass.of(text.charAt(at - 2)));
    return second && !isLastInLine(text, at) ? REPEATED : 0;
  }

  /** The rules for a hyphen or dash before the space at {@code at}. */
  private static long hyphen(CharSequence text, int at, int mark, int after) {
    int before = at < 2 ? LINE_END : CharClass.of(text.charAt(at - 2));
    if (before == DIGIT) {
      return after == DIGIT ? RANGE : 0;
    } else if (mark == DASH) {
      return before == LOWER || before == CLOSE ? DASHES : 0;
    }
    return before == LOWER && after == LOWER ? COMPOUND : 0;
  }

  private static boolean isLastInLine(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && CharClass.of(text.charAt(end)) == SPACE) {
      end++;
    }
    return end == text.length() || CharClass.of(text.charAt(end)) == LINE_END;
  }
}

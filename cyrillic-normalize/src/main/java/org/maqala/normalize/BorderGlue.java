// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.maqala.normalize.CharClass.CLOSE;
import static org.maqala.normalize.CharClass.DIGIT;
import static org.maqala.normalize.CharClass.LOWER;
import static org.maqala.normalize.CharClass.NUMERAL;
import static org.maqala.normalize.CharClass.QUOTE;
import static org.maqala.normalize.CharClass.STOP;
import static org.maqala.normalize.CharClass.UPPER;

/**
 * Parts what lost its space where a link or mark-up began or ended. A place is split only if both
 * sides are whole words by what they are made of; names with an inner capital or full stop,
 * initials, abbreviations, addresses, versions and units stay.
 */
final class BorderGlue implements Step {
  /** How far back an address is looked for. */
  private static final int LONGEST_ADDRESS = 200;

  private final boolean latin;

  /**
   * @param version of the rule set: the first parts nothing before Latin sentences
   */
  BorderGlue(int version) {
    latin = version > 1;
  }

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    SentenceGlue sentences = new SentenceGlue(line, stretch.evidence());
    for (int at = Math.max(1, stretch.from()); at < stretch.to(); at++) {
      int read = CharClass.of(line.charAt(at));
      if (read == CharClass.OTHER || (read >= CharClass.SPACE && read != DIGIT)) {
        continue;
      }
      int before = CharClass.of(line.charAt(at - 1));
      if (before == STOP && CharClass.isForeign(read)) {
        if (latin && LatinSentence.isGlued(stretch, at) && !isInAddress(line, at)) {
          edits.replace(at, at, " ", Rule.BORDER_GLUE);
        }
        continue;
      }
      int place =
          (before == STOP || before == CLOSE || before == QUOTE)
                  && !RunOnGlue.isQuotation(before, read)
              ? sentences.place(at)
              : isGlued(stretch, at, before, read) ? at : -1;
      if (place >= 0 && !isInAddress(line, at)) {
        edits.replace(place, place, " ", Rule.BORDER_GLUE);
      }
    }
  }

  private static boolean isGlued(Line stretch, int at, int before, int read) {
    LineText line = stretch.text();
    if (CharClass.isForeign(before)) {
      return CharClass.isCyrillic(read)
          && (isAfterDomain(stretch, at)
              || (read == LOWER
                  ? RunOnGlue.isFunctionWordAfterLatin(line, at, stretch.evidence())
                  : RunOnGlue.isAfterLatinName(line, at)));
    }
    return switch (before) {
      case LOWER ->
          switch (read) {
            case UPPER, NUMERAL -> isInnerCapital(line, at);
            case DIGIT -> isBeforeNumber(line, at);
            case CharClass.FOREIGN, CharClass.LONE -> isBeforeLatin(line, at);
            default -> false;
          };
      case DIGIT ->
          CharClass.isCyrillic(read)
              && (RunOnGlue.isAfterDate(line, at) || (read == LOWER && isAfterNumber(line, at)));
      case CLOSE, QUOTE -> RunOnGlue.isAfterQuotation(line, at, stretch.evidence());
      default -> false;
    };
  }

  /** {@code апреляПо}, {@code наРИА}, {@code АкордыПо}; not {@code КазМунайГаз}, {@code кВт}. */
  private static boolean isInnerCapital(LineText line, int at) {
    int start = at - 1;
    while (start > 0 && CharClass.of(line.charAt(start - 1)) == LOWER) {
      start--;
    }
    int before = start == 0 ? CharClass.SPACE : CharClass.of(line.charAt(start - 1));
    int end = partEnd(line, at);
    if (before == UPPER || before == NUMERAL) {
      return at - start >= 3
          && (start < 2 || !Character.isLetterOrDigit(line.charAt(start - 2)))
          && GlueWords.is("starter", line, at, end)
          && isWordEnd(line, end);
    }
    boolean whole = !CharClass.isForeign(before) && before != DIGIT && !isTagged(line, start);
    return whole
        && (isPreposition(line, start, at)
            ? end - at >= (at - start == 1 ? 4 : 3)
            : at - start >= 3 && isWord(line, at, end))
        && !GlueWords.is("brand-stem", line, start, at)
        && !(line.startsWith("Алла", at) && GlueWords.is("god-praise", line, start, at));
  }

  /** Two letters or more, or one that is a word. */
  static boolean isWord(LineText line, int start, int end) {
    return end - start >= 3 || (GlueWords.is("starter", line, start, end) && isWordEnd(line, end));
  }

  static boolean isWordEnd(LineText line, int end) {
    return end == line.length() || !Character.isLetterOrDigit(line.charAt(end));
  }

  /** The end of a word in capitals, or of a capital and the small letters after it. */
  static int partEnd(LineText line, int at) {
    int end = at + 1;
    boolean capitals = end < line.length() && isCapital(line.charAt(end));
    while (end < line.length()
        && (capitals ? isCapital(line.charAt(end)) : CharClass.of(line.charAt(end)) == LOWER)) {
      end++;
    }
    return end;
  }

  static boolean isCapital(char c) {
    int read = CharClass.of(c);
    return read == UPPER || read == NUMERAL;
  }

  private static boolean isPreposition(LineText line, int start, int end) {
    return GlueWords.is("preposition", line, start, end);
  }

  private static boolean isTagged(LineText line, int start) {
    return start > 0 && "#@_/\\".indexOf(line.charAt(start - 1)) >= 0;
  }

  /** {@code передаетTengrinews}, {@code даннымkurs.kz}; not {@code иPhone}, {@code еGov}. */
  private static boolean isBeforeLatin(LineText line, int at) {
    int start = wordStart(line, at);
    int end = latinEnd(line, at);
    boolean title = isLatinCapital(line.charAt(at)) && end - at >= 3;
    boolean preposition = isPreposition(line, start, at);
    if (preposition) {
      return title && end - at >= (at - start == 1 ? 4 : 3) && isWordEnd(line, end);
    }
    return at - start >= 3 && !isTagged(line, start) && (title || isDomain(line, at, end));
  }

  private static boolean isLatinCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static int latinEnd(LineText line, int at) {
    int end = at;
    while (end < line.length() && isLatin(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || isLatinCapital(c);
  }

  /** Whether a domain of one name ends the Latin letters and full stop from {@code at}. */
  static boolean isDomain(LineText line, int at, int nameEnd) {
    if (nameEnd - at < 2 || nameEnd >= line.length() || line.charAt(nameEnd) != '.') {
      return false;
    }
    return GlueWords.is("domain", line, nameEnd + 1, latinEnd(line, nameEnd + 1));
  }

  /** The letter before {@code at} ends a domain, what follows is no Kazakh ending of it. */
  private static boolean isAfterDomain(Line stretch, int at) {
    LineText line = stretch.text();
    if (!endsDomain(line, at)) {
      return false;
    }
    int end = at;
    while (end < line.length() && CharClass.isCyrillic(CharClass.of(line.charAt(end)))) {
      end++;
    }
    return !GlueWords.startsWith("suffix", line, at, end) || !stretch.evidence().isKazakh();
  }

  static boolean endsDomain(LineText line, int end) {
    int stop = end;
    while (stop > 0 && isLatin(line.charAt(stop - 1))) {
      stop--;
    }
    return stop > 2
        && line.charAt(stop - 1) == '.'
        && isLatin(line.charAt(stop - 2))
        && isLatin(line.charAt(stop - 3))
        && GlueWords.is("domain", line, stop, end);
  }

  /** {@code режиме13 апреля}, {@code остались117 проектов}; not {@code см3}, {@code канал24}. */
  private static boolean isBeforeNumber(LineText line, int at) {
    int start = wordStart(line, at);
    if (isTagged(line, start) || GlueWords.is("numbered", line, start, at)) {
      return false;
    }
    int end = numberEnd(line, at);
    if (end + 1 >= line.length() || line.charAt(end) != ' ') {
      return false;
    }
    int next = end + 1;
    int nextEnd = next;
    while (nextEnd < line.length() && CharClass.of(line.charAt(nextEnd)) == LOWER) {
      nextEnd++;
    }
    boolean counted = GlueWords.is("after-number", line, next, nextEnd);
    if (isPreposition(line, start, at)) {
      return counted;
    }
    boolean small = CharClass.of(line.charAt(start)) == LOWER;
    return at - start >= 4 && (counted || (small && nextEnd - next >= 4));
  }

  private static int numberEnd(LineText line, int at) {
    int end = at;
    while (end < line.length()
        && (CharClass.of(line.charAt(end)) == DIGIT
            || (line.charAt(end) == ','
                && end + 1 < line.length()
                && CharClass.of(line.charAt(end + 1)) == DIGIT))) {
      end++;
    }
    return end;
  }

  /** {@code 15мая}, {@code 2026года}; not {@code 200мм}, {@code 90х}. */
  private static boolean isAfterNumber(LineText line, int at) {
    int end = at;
    while (end < line.length() && CharClass.of(line.charAt(end)) == LOWER) {
      end++;
    }
    int start = at;
    while (start > 0 && CharClass.of(line.charAt(start - 1)) == DIGIT) {
      start--;
    }
    return end - at >= 3
        && at - start <= 4
        && (start == 0 || Line.isBorder(line.charAt(start - 1)))
        && isWordEnd(line, end)
        && GlueWords.is("after-number", line, at, end);
  }

  /** Where the Cyrillic letters before {@code at} begin; none if other letters touch them. */
  static int wordStart(LineText line, int at) {
    int start = at;
    while (start > 0 && CharClass.isCyrillic(CharClass.of(line.charAt(start - 1)))) {
      start--;
    }
    return start > 0 && Character.isLetterOrDigit(line.charAt(start - 1)) ? at : start;
  }

  /** Links, mail addresses and paths are left whole. */
  static boolean isInAddress(LineText line, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_ADDRESS && !Line.isBorder(line.charAt(start - 1))) {
      start--;
      char c = line.charAt(start);
      if (c == '@' || c == '\\' || c == '_' || (c == ':' && line.startsWith("://", start))) {
        return true;
      }
    }
    return line.startsWith("www.", start);
  }
}

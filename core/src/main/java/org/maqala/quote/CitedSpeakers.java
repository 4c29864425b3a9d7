// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Finds whom an agency or paper cites: {@code цитирует РБК режиссера}, {@code приводит газета слова
 * режиссера}. The one cited is the object; the subject only passes the words on.
 */
final class CitedSpeakers {
  private static final ReportWords FIGURES = ReportWords.of("figures");

  private final Tokens tokens;
  private final NounPhrases phrases;

  CitedSpeakers(Tokens tokens, NounPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** Whom the words from {@code from} to {@code to}, behind a verb of citing, name. */
  Speaker in(int from, int to) {
    int words = from;
    while (words < to && !tokens.is(words, WordClass.CITED)) {
      words++;
    }
    return words < to ? itsWords(from, words, to) : object(from, to);
  }

  private Speaker object(int from, int to) {
    int subject = behindFigures(from, to);
    if (subject > from) {
      return Speaker.of(subject, phrases.end(subject, to, false));
    }
    if (from < to && isPronoun(from)) {
      return new Speaker(from, from + 1, true, agency(from + 1, to));
    }
    int agency = agencyEnd(from, to);
    int end = phrases.end(agency, agency == from ? firstMark(from, to) : to, true);
    end = withoutAgency(agency, beforeService(agency, end));
    Optional<String> via = agency > from ? surface(from, agency) : agency(end, to);
    return agency < end ? new Speaker(agency, end, true, via) : Speaker.none(via);
  }

  /** {@code приводит данные | комиссар}: no one is cited; {@code from} where someone is. */
  private int behindFigures(int from, int to) {
    boolean figures = from + 1 < to && FIGURES.hold(tokens, from);
    boolean role =
        figures
            && tokens.isRole(from + 1)
            && RoleReading.isNominative(tokens, from + 1)
            && !tokens.isFeminineRole(from + 1);
    return role || (figures && phrases.nameAt(from + 1) > from + 1) ? from + 1 : from;
  }

  private Speaker itsWords(int from, int words, int to) {
    if (words > from && isPronoun(words - 1)) {
      return new Speaker(
          words - 1,
          words,
          true,
          words - 1 > from ? agency(from, words - 1) : agency(words + 1, to));
    }
    int end = phrases.end(words + 1, firstMark(words + 1, to), true);
    end = withName(words + 1, end, to);
    end = beforeService(words + 1, end);
    // цитирует агентство сообщение телеканала | Al Vista: the one who cites stands before
    end = words > from ? end : withoutAgency(words + 1, end);
    Optional<String> via = words > from ? agency(from, words) : agency(end, to);
    return words + 1 < end ? new Speaker(words + 1, end, true, via) : Speaker.none(via);
  }

  /** {@code тренера | «Арсенала» Унаи Эмери}: the name stands behind what the marks hold. */
  private int withName(int from, int end, int to) {
    if (from >= to) {
      return end;
    }
    boolean role = tokens.isRole(from) || (end > from && tokens.isRole(end - 1));
    if (end >= to || !tokens.isMark(end) || !role) {
      return end;
    }
    int close = firstMark(end + 1, to);
    int name = close + 1;
    int next = phrases.nameAt(name);
    return name < to && next > name && next <= to ? next : end;
  }

  /** {@code министра | пресс-служба ведомства}: the service, in the nominative, passes them on. */
  private int beforeService(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.is(i, "пресс-служба")) {
        return i;
      }
    }
    return to;
  }

  /** {@code министра | РБК}, {@code Васкеса | The Guardian}: the end before an agency. */
  private int withoutAgency(int from, int to) {
    int end = to;
    while (end > from + 1
        && (tokens.isOrganisation(end - 1, WordClass.PRESS)
            || (tokens.isLatin(end - 1) && !tokens.isLatin(from)))) {
      end--;
    }
    return end;
  }

  private boolean isPronoun(int t) {
    return tokens.isAny(t, WordClass.PRONOUNS);
  }

  /** The token after the name of an agency: in marks, in capitals, in Latin, or in the table. */
  private int agencyEnd(int from, int to) {
    int i = from;
    while (i < to) {
      if (tokens.isMark(i)) {
        i = firstMark(i + 1, to) + 1;
      } else if (i + 2 < to && tokens.isWord(i) && isInAddress(tokens, i + 1)) {
        i += 3;
      } else if (isAgency(i)) {
        i++;
      } else {
        break;
      }
    }
    return Math.min(i, to);
  }

  /** {@code Газета.Ru}, {@code Лента.ру}: a full stop with a site's last name right behind it. */
  static boolean isInAddress(Tokens tokens, int stop) {
    int name = stop + 1;
    if (name >= tokens.size()
        || !tokens.is(stop, '.')
        || tokens.start(name) > tokens.end(stop)
        || tokens.length(name) > 3) {
      return false;
    }
    boolean latin =
        tokens.isLatin(name) && !Chars.isCyrillic(tokens.letters()[tokens.end(name) - 1]);
    return tokens.is(name, "ру") || (latin && tokens.length(name) > 1);
  }

  private boolean isAgency(int t) {
    return tokens.isAllCaps(t)
        || tokens.isLatin(t)
        || tokens.isOrganisation(t, WordClass.PRESS)
        || tokens.is(t, "пресс-служба");
  }

  private int firstMark(int from, int to) {
    int i = from;
    while (i < to && !tokens.isMark(i)) {
      i++;
    }
    return i;
  }

  /** The agency at {@code from}, without what the clause goes on with: {@code со ссылкой на}. */
  private Optional<String> agency(int from, int to) {
    int end = from;
    while (end < to && !tokens.is(end, WordClass.STOP)) {
      end++;
    }
    return surface(from, end);
  }

  /** The words from {@code from} to {@code end} as written, with single spaces. */
  Optional<String> surface(int from, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < end; i++) {
      boolean gap = i > from && tokens.start(i) > tokens.end(i - 1);
      words.append(gap ? " " : "").append(tokens.surface(i));
    }
    return words.length() == 0 ? Optional.empty() : Optional.of(words.toString());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/** Finds the body named before that a word for it alone stands for: {@code в компании}. */
final class BodiesBefore {
  /** How many words before it the body may stand. */
  private static final int FAR = 150;

  /** The same where one word of its name is given, which it may be the only one to have. */
  private static final int FARTHEST = 400;

  /** How many words before it the last one so named is meant though others are named. */
  private static final int NEAR = 60;

  private static final int LONGEST_NAME = 8;
  private static final int MOST_ADJECTIVES = 3;
  private static final ReportWords NAMELESS = ReportWords.of("nameless");

  /** One that names a body beside other words, and by itself the same body. */
  private static final ReportWords SHORTENED = ReportWords.of("shortened");

  private final Tokens tokens;
  private final QuotedStretches speech;
  private final NounPhrases phrases;
  private final BodyNames names;

  BodiesBefore(Tokens tokens, QuotedStretches speech, NounPhrases phrases, BodyNames names) {
    this.tokens = tokens;
    this.speech = speech;
    this.phrases = phrases;
    this.names = names;
  }

  /** Whether a word alone may be a name made shorter: {@code министерство}. */
  static boolean isShortened(Tokens tokens, int i) {
    return SHORTENED.hold(tokens, i);
  }

  /**
   * {@code Компания «Молва» растёт. … заявили в | компании}: the last one named by that word; else
   * by another word for a firm: {@code в | организации}.
   */
  Optional<ResolvedSpeaker> introduced(int before, String head) {
    Optional<ResolvedSpeaker> other = Optional.empty();
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      boolean same = tokens.isWord(i) && RoleReading.shared(tokens, i).equals(head);
      boolean alike = !same && other.isEmpty() && (NAMELESS.hold(tokens, i) || isForm(i));
      boolean named = (same || alike) && !speech.contains(tokens.start(i));
      int end = named ? nameEnd(i + 1, before) : i;
      if (end > i + 1) {
        Optional<ResolvedSpeaker> body = Optional.of(names.nominative(i, end));
        if (same) {
          return body;
        }
        other = body;
      }
    }
    return other;
  }

  /** {@code АО}, {@code ТОО}: how a firm is organised, before its name. */
  private boolean isForm(int i) {
    return tokens.isAllCaps(i) && tokens.isOrganisation(i, WordClass.NAME);
  }

  /**
   * {@code Правила разработаны Министерством финансов. … пояснили в | министерстве}: the only one
   * that the text names by that word and more; of several the last, if it is near and its sentence
   * names no other.
   */
  Optional<ResolvedSpeaker> longer(int before, String head) {
    Optional<ResolvedSpeaker> only = Optional.empty();
    int last = before;
    for (int i = before - 1; i >= Math.max(0, before - FARTHEST); i--) {
      boolean same =
          tokens.isWord(i)
              && SHORTENED.hold(tokens, i)
              && isSame(RoleReading.shared(tokens, i), head)
              && !speech.contains(tokens.start(i));
      int end = same ? fullEnd(i, before) : i;
      int start = same ? adjectivesBefore(i) : i;
      if (end > start + 1) {
        ResolvedSpeaker body = names.nominative(start, end);
        if (only.map(other -> !other.name().equalsIgnoreCase(body.name())).orElse(false)) {
          return before - last <= NEAR && areParted(i, last) ? only : Optional.empty();
        }
        only = Optional.of(body);
        last = start;
      }
    }
    return only;
  }

  /**
   * {@code | В МЧС дали прогноз. … говорится в сообщении}: the last body that a sentence opens with
   * inside which people do something.
   */
  Optional<ResolvedSpeaker> opening(int before) {
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      boolean inside = tokens.isCapitalized(i) && (tokens.is(i, "в") || tokens.is(i, "во"));
      if (!inside || i + 2 >= before || speech.contains(tokens.start(i))) {
        continue;
      }
      int body = i + 1;
      int end = phrases.end(body, before, false);
      boolean acts =
          end < before && FiniteVerbs.isOne(tokens, end) && Agreement.of(tokens, end).plural();
      if (acts && isNamed(body, end)) {
        return Optional.of(names.nominative(body, end));
      }
    }
    return Optional.empty();
  }

  /** {@code МЧС}, {@code городском акимате}, but not {@code ведомстве}. */
  private boolean isNamed(int first, int end) {
    int head = first + (end - first > 1 && isAdjective(first) ? 1 : 0);
    boolean letters = tokens.isAllCaps(head) && tokens.length(head) > 1 && !tokens.isPlace(head);
    boolean noun = BodyNouns.of(tokens, head).isPresent();
    boolean alone = end == first + 1 && !tokens.isCapitalized(first);
    return letters || (!alone && (noun || tokens.isOrganisation(head, WordClass.BODY)));
  }

  /** Whether a sentence ends between two tokens. */
  private boolean areParted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, '.') || tokens.endsLine(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Цент|р} and {@code центр|е}: of a short word the case forms share one letter less. */
  private static boolean isSame(String word, String head) {
    return word.startsWith(head) || head.startsWith(word);
  }

  /**
   * {@code | Генеральной прокуратурой}, {@code | Федеральной антимонопольной службы}: where the
   * adjectives of a name before its noun begin, the first of which has a capital.
   */
  int adjectivesBefore(int noun) {
    int start = noun;
    for (int i = noun - 1; i >= Math.max(0, noun - MOST_ADJECTIVES) && isAdjective(i); i--) {
      // Международный | валютный | фонд
      start = tokens.isCapitalized(i) ? i : start;
    }
    return start;
  }

  private boolean isAdjective(int i) {
    return tokens.isWord(i)
        && !tokens.endsLine(i)
        && !tokens.isAllCaps(i)
        && !tokens.isRole(i)
        && !tokens.hasKazakhLetter(i)
        && (NounPhrases.isAdjective(tokens, i) || tokens.endsWith(i, "ое"));
  }

  private int fullEnd(int noun, int before) {
    if (tokens.isMark(noun + 1)) {
      return nameEnd(noun + 1, before);
    }
    int end = phrases.around(noun).end();
    for (int i = noun + 1; i + 1 < end; i++) {
      if (tokens.isMark(i) && tokens.isWord(i + 1) && !tokens.isCapitalized(i + 1)) {
        // министерство выразило «глубокую озабоченность»: no name goes on so
        return noun;
      }
    }
    while (end > noun + 1 && tokens.isMark(end - 1) && !closes(noun, end - 1)) {
      end--;
    }
    return end;
  }

  /** {@code палата предпринимателей «Союз|»}: whether the mark closes what one before opens. */
  private boolean closes(int noun, int mark) {
    int open = mark - 1;
    while (open > noun && !tokens.isMark(open)) {
      open--;
    }
    return open > noun && open < mark - 1;
  }

  /** The end of a name in marks, or in Latin letters or with capitals, that begins there. */
  private int nameEnd(int from, int before) {
    int end = from;
    if (phrases.nameAt(from) > from) {
      // пресс-секретарь компании | Динара Ходжаева
      return from;
    }
    if (from < before
        && tokens.isMark(from)
        && from + 1 < before
        && tokens.isCapitalized(from + 1)) {
      end = from + 1;
      while (end < before && end < from + LONGEST_NAME && !tokens.isMark(end)) {
        end++;
      }
      return end < before && tokens.isMark(end) ? end + 1 : from;
    }
    if (phrases.nameAt(from) > from) {
      // пресс-секретарь компании | Анна Ким
      return from;
    }
    while (end < before && (tokens.isLatin(end) || tokens.isCapitalized(end))) {
      end++;
    }
    return end;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;

/**
 * Quotes in a row that share the words beside one of them: {@code «А», «Б», – пишут читатели};
 * {@code признал, что «а», поскольку «б»}.
 */
final class JoinedQuotes {
  private static final int MOST = 12;
  private static final int LONGEST_LINK = 3;
  private static final ReportWords LINKS = ReportWords.of("link");

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;

  JoinedQuotes(Reading reading, CueFinder cues) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
  }

  /** {@code «а», поскольку | «б»}: nothing but a comma and conjunctions stands between the two. */
  boolean follows(Found last, Found next) {
    int from = tokens.from(last.span().end());
    int to = tokens.from(next.span().start());
    boolean linked = from < to && to - from <= LONGEST_LINK && isNear(last, next);
    for (int i = from; linked && i < to; i++) {
      linked = (i == from && tokens.is(i, ',')) || LINKS.hold(tokens, i);
    }
    return linked;
  }

  /** {@code | «А», «Б», – пишут читатели}: the words behind the last quote of a row of commas. */
  Optional<Cue> behindRow(List<Found> found, int[] parents, int i) {
    Found last = found.get(i);
    boolean words = isWord(last);
    if (words && !opensSentence(found, parents, i)) {
      return Optional.empty();
    }
    for (int j = i + 1, n = 0; j < found.size() && n < MOST; j++) {
      if (parents[j] != parents[i]) {
        if (found.get(j).span().start() >= last.span().end()) {
          break;
        }
        continue;
      }
      if (!isRow(last, found.get(j))) {
        break;
      }
      last = found.get(j);
      words |= isWord(last);
      n++;
      Optional<Cue> cue = cues.after(last.span().end());
      if (cue.isPresent()) {
        // «А», «Б» деп бөлінген: деп alone says what several are called
        Cue behind = cue.get();
        boolean alone = behind.end() == behind.first() + 1 && tokens.is(behind.first(), "деп");
        boolean said =
            !(words || alone)
                || cues.commaDashAfter(last.span())
                || KazakhCues.isSaidAloud(tokens, behind);
        return said && (!words || opensSentence(found, parents, i)) ? cue : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the row of quotes that {@code i} stands in begins its sentence. */
  private boolean opensSentence(List<Found> found, int[] parents, int i) {
    int first = i;
    for (int j = i - 1; j >= 0 && i - j < MOST; j--) {
      if (parents[j] == parents[i]) {
        if (!isRow(found.get(j), found.get(first))) {
          break;
        }
        first = j;
      }
    }
    return reading.sentences.isStart(found.get(first).span().start());
  }

  /** Whether one word or none stands between the marks. */
  private boolean isWord(Found one) {
    return tokens.from(one.inner().end()) - tokens.from(one.inner().start()) < 2;
  }

  private boolean isRow(Found last, Found next) {
    int comma = tokens.from(last.span().end());
    return comma + 1 == tokens.from(next.span().start())
        && tokens.is(comma, ',')
        && isNear(last, next);
  }

  private boolean isNear(Found last, Found next) {
    return next.span().start() < reading.paragraphEnd(last.span().start());
  }
}

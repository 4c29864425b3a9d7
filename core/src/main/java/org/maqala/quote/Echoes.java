// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.maqala.text.Span;

/**
 * Finds the longer quote that says again what a paragraph opens with: a headline quotes a few words
 * of what someone says below, {@code «Көпір ескі»: ауылда жол жабылды ¶ «Көпір ескі. Жөндеу керек»,
 * – дейді әкім}. It may leave out words, and change one of five.
 */
final class Echoes {
  private static final int FEWEST = 3;

  private static final int MOST = 20;
  private static final int MANY = 5;
  private static final int GAP = 3;
  private static final int FARTHEST = 1500;

  private final Tokens tokens;
  private final Reading reading;
  private final List<Found> found;
  private final int[] parents;

  /** The quote asked for last, and what was told of it. */
  private int asked = -1;

  private OptionalInt told = OptionalInt.empty();

  Echoes(Reading reading, List<Found> found, int[] parents) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.found = found;
    this.parents = parents;
  }

  /** What speaks for speech, with that the text says it again. */
  Evidence with(Evidence why, int quote) {
    if (of(quote).isEmpty()) {
      return why;
    }
    Set<KindFeature> features = EnumSet.of(KindFeature.SAID_AGAIN);
    features.addAll(why.features());
    return new Evidence(features);
  }

  /** The quote that holds the words of another which opens its paragraph; empty if none does. */
  OptionalInt of(int quote) {
    if (quote != asked) {
      asked = quote;
      told = find(quote);
    }
    return told;
  }

  private OptionalInt find(int quote) {
    Span inner = found.get(quote).inner();
    int start = found.get(quote).span().start();
    if (parents[quote] >= 0 || start == inner.start() || start != reading.paragraphStart(start)) {
      return OptionalInt.empty();
    }
    int[] words = words(inner);
    if (words.length < FEWEST
        || words.length > MOST
        || (words.length == FEWEST && goesOn(found.get(quote)))) {
      return OptionalInt.empty();
    }
    for (int j = quote + 1; j < found.size(); j++) {
      Span other = found.get(j).inner();
      if (tokens.from(other.start()) - words[0] > FARTHEST) {
        break;
      }
      int length = tokens.from(other.end()) - tokens.from(other.start());
      if (parents[j] < 0 && length > words.length + 2 && holds(other, words)) {
        return OptionalInt.of(j);
      }
    }
    return OptionalInt.empty();
  }

  /** {@code «Еңбегі үшін мақтау» медалі}: the sentence goes on behind a name. */
  private boolean goesOn(Found quote) {
    int next = tokens.from(quote.span().end());
    int last = quote.inner().end() - 1;
    return next < tokens.size()
        && tokens.start(next) < reading.paragraphEnd(quote.span().start())
        && tokens.isWord(next)
        && !Chars.isSentenceEnd(reading.text.charAt(last));
  }

  private int[] words(Span inner) {
    int[] words = new int[MOST + 1];
    int size = 0;
    int end = tokens.from(inner.end());
    for (int i = tokens.from(inner.start()); i < end && size <= MOST; i++) {
      if (tokens.isWord(i) || tokens.isNumber(i)) {
        words[size++] = i;
      }
    }
    return Arrays.copyOf(words, size);
  }

  private boolean holds(Span other, int[] words) {
    int end = Math.min(tokens.from(other.end()), words[0] + FARTHEST);
    for (int i = tokens.from(other.start()); i < end; i++) {
      if (isSame(i, words[0]) && goesOn(i, tokens.from(other.start()), end, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words stand in order from a token on, with few others between. */
  private boolean goesOn(int from, int first, int end, int[] words) {
    int spare = words.length < MANY ? 0 : 1;
    int at = from;
    for (int w = 1; w < words.length; w++) {
      int next = at + 1;
      while (next < end && next <= at + GAP && !isSame(next, words[w]) && !tokens.isMark(next)) {
        next++;
      }
      if (next < end && next <= at + GAP && isSame(next, words[w])) {
        at = next;
      } else if (spare-- == 0) {
        return false;
      }
    }
    // «Дала жолы» … «Айгүл «Дала жолы» …»: a name is a name again
    boolean marked = tokens.isMark(from - 1) && (at + 1 >= end || tokens.isMark(at + 1));
    return !marked || (from == first && at + 1 < end);
  }

  private boolean isSame(int i, int word) {
    return tokens.length(i) == tokens.length(word)
        && Arrays.equals(
            tokens.letters(),
            tokens.start(i),
            tokens.end(i),
            tokens.letters(),
            tokens.start(word),
            tokens.end(word));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the readings of a word by the words around it: Russian ones among Russian words,
 * what is said with the word before or after, names before names.
 */
final class ReadingInContext {
  /** So many words around must be Russian. */
  private static final int LEAST_RUSSIAN = 2;

  /** So many of them must be Kazakh, beside which a word is no Russian one. */
  private static final int LEAST_KAZAKH = 3;

  /** Among Russian words, in quarters of a bit, a Russian reading may be so much rarer. */
  private static final int RARER_RUSSIAN = 26;

  /** Among Kazakh words, a Kazakh reading may be so much rarer. */
  private static final int RARER_KAZAKH = 16;

  /** The same if some around are Kazakh and none is Russian. */
  private static final int RARER_AMONG_KAZAKH = 10;

  /** The same of one that is not Russian, too, as the other is. */
  private static final int RARER_KAZAKH_ONLY = 1;

  /** Names are borrowed as often as not. */
  private static final int RARER_KAZAKH_NAME = 4;

  private final Surroundings around;
  private final WordReader reader;

  ReadingInContext(Surroundings around, WordReader reader) {
    this.around = around;
    this.reader = reader;
  }

  /** The word, another reading first if its place asks for it. */
  ReadWord read(QueuedWord one, ReadWord word) {
    if (around.isInitial(one)) {
      return NameReadings.initial(around, one, word, reader);
    }
    if (word.readings().size() < 2) {
      return word;
    }
    Optional<ReadWord> said =
        word.isKnown() ? Collocations.read(around, one, word) : Optional.empty();
    if (said.isPresent()) {
      return said.get();
    }
    if (isAmongRussian(one)) {
      return RussianVerbs.inPlace(around, one, russian(word));
    }
    return NameReadings.read(around, one, word).orElseGet(() -> amongKazakh(one, word));
  }

  /** Not a reading that is so much rarer than the Kazakh one: names, too, are Russian words. */
  private ReadWord russian(ReadWord word) {
    return reader
        .russian(word)
        .filter(russian -> russian.best().cost() - word.best().cost() <= RARER_RUSSIAN)
        .orElse(word);
  }

  /** Between Kazakh words, a Kazakh one: {@code жарқын із қалдырды}, not {@code из}. */
  private ReadWord amongKazakh(QueuedWord one, ReadWord word) {
    if (around.isCaseless(one) || !word.best().russian()) {
      return word;
    }
    boolean between = vote(one, around.last()) + vote(one, around.next()) == -2;
    boolean name = around.isCapitalized(one);
    if (!between && (name || !isAmongKazakh(one))) {
      return word;
    }
    int rarer = name ? RARER_KAZAKH_NAME : between ? RARER_KAZAKH : RARER_AMONG_KAZAKH;
    return word.asKazakh(word.best().kazakh() ? RARER_KAZAKH_ONLY : rarer);
  }

  /** Whether both neighbours are Russian, or of those around some are and none is Kazakh. */
  private boolean isAmongRussian(QueuedWord one) {
    if (!reader.tellsLanguages()) {
      return false;
    }
    if (vote(one, around.last()) + vote(one, around.next()) == 2) {
      return true;
    }
    int russian = 0;
    for (Deque<QueuedWord> neighbours : around.all()) {
      for (QueuedWord neighbour : neighbours) {
        int vote = vote(one, neighbour);
        if (vote < 0) {
          return false;
        }
        russian += vote;
      }
    }
    return russian >= LEAST_RUSSIAN;
  }

  /** Whether enough of those around it are Kazakh and none is Russian. */
  private boolean isAmongKazakh(QueuedWord one) {
    int kazakh = 0;
    for (Deque<QueuedWord> neighbours : around.all()) {
      for (QueuedWord neighbour : neighbours) {
        int vote = vote(one, neighbour);
        if (vote > 0) {
          return false;
        }
        kazakh -= vote;
      }
    }
    return kazakh >= LEAST_KAZAKH;
  }

  private int vote(QueuedWord one, @Nullable QueuedWord neighbour) {
    ReadWord word = neighbour == null ? null : neighbour.word();
    int language = word == null ? 0 : word.language();
    return neighbour != null && language != 0 && around.isNear(one, neighbour) ? language : 0;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.Optional;

/** What names before names say of their letters. */
final class NameReadings {
  private NameReadings() {}

  static Optional<ReadWord> read(Surroundings around, QueuedWord one, ReadWord word) {
    // Before another name inside a sentence, боксшы Әли Ахмедов, no common word is meant.
    Optional<QueuedWord> next = around.nextBeside(one);
    return next.isPresent() && around.isCapitalized(one)
            && around.isCapitalized(next.get())
            && around.isInSentence(one)
        ? Optional.of(word.asName())
        : Optional.empty();
  }
}

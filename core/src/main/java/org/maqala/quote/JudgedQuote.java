// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Quote.Flag;
import org.maqala.quote.Quote.Kind;

/**
 * What is told of a quote before its speaker is sought.
 *
 * @param found where it stands
 * @param parent the number of the quote that it lies in; -1 for none
 * @param split the author's words in it
 * @param cue the words that report it
 * @param why what speaks for its kind
 * @param kind what it is
 * @param calling the words that call something so, if it is a term
 */
record JudgedQuote(
    Found found,
    int parent,
    Optional<SplitUtterance> split,
    Optional<Cue> cue,
    Evidence why,
    Kind kind,
    Optional<Cue> calling) {
  boolean isNested() {
    return parent >= 0;
  }

  boolean isSpeech() {
    return kind == Kind.SPEECH;
  }

  boolean isUnmarked() {
    return found.flags().contains(Flag.UNMARKED);
  }

  /** Whether it is a line of dialogue that no verb of saying belongs to. */
  boolean isLine() {
    return isUnmarked() && !isNested() && isSpeech() && cue.isEmpty();
  }
}

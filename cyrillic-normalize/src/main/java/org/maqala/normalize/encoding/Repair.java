// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import org.maqala.text.AlignedText;

/**
 * What would repair a line.
 *
 * @param gain how much more plausible the line gets, in quarters of a bit
 * @param edits adds the edits
 */
record Repair(long gain, Edits edits) {
  /** Adds the edits of a line to those of its text. */
  @FunctionalInterface
  interface Edits {
    /**
     * Adds them.
     *
     * @param at where the line starts in the text
     */
    void add(int at, AlignedText.Builder builder);
  }
}

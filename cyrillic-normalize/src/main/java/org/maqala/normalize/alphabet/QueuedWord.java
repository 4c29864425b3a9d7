// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import org.jspecify.annotations.Nullable;

/** A word of a text, none if it is foreign, and where it stands. */
record QueuedWord(int start, int end, @Nullable ReadWord word) {
  /** In small letters, as it is read without its neighbours; empty if it is foreign. */
  String letters() {
    return word == null ? "" : word.best().letters();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * A quotation mark in a text.
 *
 * @param offset where it stands
 * @param family marks that pair with one another
 */
record Mark(int offset, Family family) {
  /** Marks that pair with one another. */
  enum Family {
    ANGLED,
    SINGLE_ANGLED,
    LOW_HIGH,
    ENGLISH,
    ENGLISH_SINGLE,
    STRAIGHT
  }

  /** What a mark can be where it stands. */
  enum Side {
    OPEN,
    CLOSE,
    /** Closes if a mark of its family is open, and opens if none is. */
    EITHER,
    NONE
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/** What of a text in Latin letters may be of another language, and then stays as it is. */
enum ForeignWords {
  /** Nothing: every word that can be read is read. */
  NONE,
  /** Words that can hardly be of this one. */
  CERTAIN,
  /** Also English words, and abbreviations that no lexicon knows. */
  LIKELY
}

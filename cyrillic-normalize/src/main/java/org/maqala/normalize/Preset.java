// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/** A set of {@link Rule}s for a purpose. Each preset holds the rules of the one before it. */
public enum Preset {
  /** Nothing that a careful typographer would object to: composition, invisible characters. */
  MINIMAL,
  /** What a corpus wants: also letters, spaces and broken words. Quotes and dashes stay. */
  STANDARD,
  /** A key for matching and deduplication: also case, ё, quotes, dashes. Not for reading. */
  KEY
}

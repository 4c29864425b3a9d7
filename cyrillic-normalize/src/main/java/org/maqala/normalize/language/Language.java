// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.language;

/** What {@link LanguageIdentifier} tells apart. */
public enum Language {
  /** Kazakh in Cyrillic letters. */
  KAZAKH,
  /** Russian. */
  RUSSIAN,
  /** Neither: another language or alphabet, or no words at all. */
  OTHER
}

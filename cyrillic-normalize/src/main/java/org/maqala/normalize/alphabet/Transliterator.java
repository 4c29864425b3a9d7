// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/**
 * Writes a text in another alphabet. Case is kept (a title, all capitals, {@code Sh} and {@code
 * SH}), addresses, digits and words that are not in the alphabet read are left as they are.
 *
 * <p>Any text is accepted, unpaired surrogates included. Time is linear in the text. The result
 * does not depend on the default locale. Immutable; one instance may be shared by all threads.
 *
 * @see KazakhAlphabet#to(KazakhAlphabet)
 * @see RussianRomanization
 */
public interface Transliterator {
  /**
   * The text in the other alphabet, aligned with the source (an edit for each word that changes),
   * and the words that may be read in more than one way.
   */
  Transliteration transliterate(String text);

  /**
   * The same text alone, without alignment: several times as fast from Cyrillic.
   *
   * @return the same instance if nothing changes
   */
  default String convert(String text) {
    return transliterate(text).text();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

/** From one alphabet to another by way of Cyrillic. */
record Chain(Transliterator toCyrillic, Transliterator fromCyrillic) implements Transliterator {
  @Override
  public Transliteration transliterate(String text) {
    Transliteration read = toCyrillic.transliterate(text);
    return new Transliteration(
        read.aligned().andThen(fromCyrillic.transliterate(read.text()).aligned()),
        read.ambiguous());
  }
}

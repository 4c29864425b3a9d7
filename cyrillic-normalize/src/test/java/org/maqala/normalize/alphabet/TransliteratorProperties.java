// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.normalize.alphabet.KazakhAlphabet.CYRILLIC;
import static org.maqala.normalize.alphabet.KazakhAlphabet.ISO_9;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.testing.Utf16;
import org.maqala.text.AlignedText;

/** What holds for every pair of alphabets and any text. */
class TransliteratorProperties {
  @Provide
  Arbitrary<Transliterator> transliterators() {
    return Arbitraries.of(KazakhAlphabet.class)
        .filter(one -> one != CYRILLIC)
        .flatMap(one ->
            Arbitraries.of(
                one.to(CYRILLIC), one.canBeWritten() ? CYRILLIC.to(one) : one.to(CYRILLIC)));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> latin =
        Arbitraries.of(
                "a", "ä", "á", "ı", "I", "İ", "i", "sh", "Sh", "SH", "y", "h", "'", "’", " ", ".",
                "@", "://", "V", "q", "ń", "u̇", "\u0361", "\u0674", "ا", "،", "-", "1", "Kurs.kz")
            .list()
            .ofMaxSize(14)
            .map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(Utf16.texts(), latin);
  }

  @Property(tries = 2000)
  void nothingThrowsAndEverythingCanBeUndone(
      @ForAll("transliterators") Transliterator transliterator, @ForAll("texts") String text) {
    AlignedText aligned = transliterator.transliterate(text).aligned();
    assertThat(aligned.undo()).isEqualTo(text);
    assertThat(transliterator.convert(text)).isEqualTo(aligned.text());
    if (!aligned.isChanged()) {
      assertThat(aligned.text()).isSameAs(text);
    }
  }

  @Property
  void iso9LosesNoLetter(@ForAll("kazakhWords") String word) {
    assertThat(ISO_9.to(CYRILLIC).convert(CYRILLIC.to(ISO_9).convert(word))).isEqualTo(word);
  }

  @Provide
  Arbitrary<String> kazakhWords() {
    return Arbitraries.strings()
        .withChars("абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі")
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  @Property(tries = 300)
  void theDefaultLocaleDoesNotMatter(
      @ForAll("transliterators") Transliterator transliterator, @ForAll("texts") String text) {
    Locale before = Locale.getDefault();
    String here = transliterator.convert(text + " IİiıІі");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(transliterator.convert(text + " IİiıІі")).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}

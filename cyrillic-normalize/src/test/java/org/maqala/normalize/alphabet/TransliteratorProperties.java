// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.normalize.alphabet.KazakhAlphabet.CYRILLIC;
import static org.maqala.normalize.alphabet.KazakhAlphabet.ISO_9;

import java.util.Locale;
import java.util.Optional;
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

  /** Those of Russian and of the Russian keyboard with them. */
  @Provide
  Arbitrary<Transliterator> all() {
    Arbitrary<Transliterator> russian =
        Arbitraries.of(RussianRomanization.class)
            .flatMap(one -> Arbitraries.of(one.writer(), one.reader().orElse(one.writer())));
    return Arbitraries.oneOf(
        transliterators(), russian, Arbitraries.of(RussianKeyboard.restorer()));
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

  /** Turkish has capitals of its own for i and ı. */
  @Property(tries = 300)
  void theDefaultLocaleDoesNotMatter(
      @ForAll("all") Transliterator transliterator, @ForAll("texts") String text) {
    String source = text + " IİiıІі Istanbul ÏÝ ISTANBUL қазакстан";
    Transliteration here = transliterator.transliterate(source);
    Optional<KazakhAlphabet> alphabet = KazakhAlphabet.alphabetOf(source);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      Transliteration turkish = transliterator.transliterate(source);
      assertThat(turkish.aligned().edits()).isEqualTo(here.aligned().edits());
      assertThat(turkish.text()).isEqualTo(here.text());
      assertThat(turkish.ambiguous()).isEqualTo(here.ambiguous());
      assertThat(KazakhAlphabet.alphabetOf(source)).isEqualTo(alphabet);
    } finally {
      Locale.setDefault(before);
    }
  }
}

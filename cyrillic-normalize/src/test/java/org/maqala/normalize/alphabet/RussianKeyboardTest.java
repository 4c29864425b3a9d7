// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maqala.testing.Utf16;
import org.maqala.text.AlignedText;
import org.maqala.text.Span;

class RussianKeyboardTest {
  private final Transliterator restorer = RussianKeyboard.restorer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "казак | қазақ",
        "ҚАЗАКСТАН РЕСПУБЛИКАСЫНЫН УКИМЕТИ | ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ҮКІМЕТІ",
        "Казакстан халкы биылгы жылы озгерис кутеди | Қазақстан халқы биылғы жылы өзгеріс күтеді",
        "бул уш созди уйде тусинбейди | бұл үш сөзді үйде түсінбейді",
      })
  void theLettersAreRestored(String typed, String meant) {
    assertThat(restorer.convert(typed)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"министр Иванов", "роль компьютера", "Н. Назарбаев", "COVID-19", "kurs.kz", "ҚР АҚ"})
  void whatIsRightStays(String text) {
    assertThat(restorer.convert(text)).isSameAs(text);
  }

  @Test
  void wordsOfTwoReadingsAreReportedWithTheOther() {
    Transliteration result = restorer.transliterate("жаңа кала");
    assertThat(result.text()).isEqualTo("жаңа қала");
    result = restorer.transliterate("ол тан атканда келди");
    AmbiguousWord word = result.ambiguous().get(0);
    assertThat(word.source()).isEqualTo(new Span(3, 6));
    assertThat(word.alternatives()).contains("таң");
  }

  @Property
  void nothingThrowsEverythingCanBeUndoneAndTwiceIsOnce(@ForAll("texts") String text) {
    AlignedText restored = restorer.transliterate(text).aligned();
    assertThat(restored.undo()).isEqualTo(text);
    assertThat(restored.text()).hasSameSizeAs(text);
    assertThat(restorer.convert(text)).isEqualTo(restored.text());
    assertThat(restorer.convert(restored.text())).isSameAs(restored.text());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Utf16.texts(),
        Arbitraries.strings().withChars("аыиекгнуохқіәштрдлй АКИ.-").ofMaxLength(30),
        Arbitraries.strings().withChars("акгнуохиы").ofMinLength(10).ofMaxLength(60));
  }

  @Test
  void whatIsRestoredStaysAmongRussianWords() {
    Transliterator restorer = RussianKeyboard.restorer();
    for (String text :
        new String[] {
          "Лента Токаев утвердил минимальную зарплату",
          "«Ианген» (Жана Каледония), «Аль Садд» (Қатар)",
          "Кайрат Нуртас после получения первой медали",
        }) {
      String once = restorer.convert(text);
      assertThat(restorer.convert(once)).isEqualTo(once);
    }
  }
}

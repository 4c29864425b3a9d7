// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence in marks beside another: who is named at one of them says both. */
class SentencesInMarksTest {
  private static final String FIRST = "«Мы начали строить этот мост десять лет назад»";
  private static final String SECOND = "«Теперь мы хотим достроить его ещё в этом году»";

  private static List<Optional<String>> names(String text) {
    return QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH).stream()
        .map(quote -> quote.attribution().flatMap(Attribution::resolved).map(ResolvedSpeaker::name))
        .toList();
  }

  @Test
  void goesOnInAParagraphOfItsOwnBehindTheAuthorsWords() {
    assertThat(names(FIRST + ", – сказал Олег Кротов.\n" + SECOND + ".\nМост ждут все."))
        .containsExactly(Optional.of("Олег Кротов"), Optional.of("Олег Кротов"));
  }

  @Test
  void isSaidByWhomTheParagraphBelowNames() {
    assertThat(names("Мост ждут все.\n" + FIRST + ".\n" + SECOND + ", – сказал Олег Кротов."))
        .containsExactly(Optional.of("Олег Кротов"), Optional.of("Олег Кротов"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "«Вы достроите этот мост хотя бы к осени?» – спросил Олег Кротов.\n«Мы хотим достроить его"
            + " ещё в этом году».\nМост ждут.",
        "«Мы начали строить этот мост давно», – сказал Олег Кротов. Его поддержал Иван Бобров.\n"
            + "«Мы хотим достроить его ещё в этом году».\nМост ждут.",
        "«Мы начали строить этот мост давно», – сказал Олег Кротов.\nМост ждут.\n«Мы хотим"
            + " достроить его ещё в этом году».\nМост ждут.",
      })
  void isNoOnesBehindAQuestionOrAnotherNameOrAnotherParagraph(String text) {
    assertThat(names(text)).containsExactly(Optional.of("Олег Кротов"), Optional.empty());
  }

  @Test
  void isNoOnesBelowTheNameOfAnother() {
    String before = "Мост ждёт Иван Бобров.\n";

    assertThat(names(before + FIRST + ".\n" + SECOND + ", – сказал Олег Кротов."))
        .containsExactly(Optional.empty(), Optional.of("Олег Кротов"));
  }
}

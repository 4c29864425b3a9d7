// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Russian speech that neither a mark nor a dash opens and that fills its paragraph. */
class RussianParagraphsTest {
  private static final String BEFORE = "Дом сдали в мае, тепла в нём нет.\n";

  private static List<String> said(String paragraph) {
    String text = BEFORE + paragraph + "\nВ акимате обещали ответить.";
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .map(quote -> quote.inner().in(text))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Мы платим за тепло. По ночам холодно, стены остыли. Дети болеют",
        "Сначала он подплыл. Казалось, он танцует. Мы его погладили, и он уплыл",
        "Он лучший в мире. Я знал это давно. Надеюсь, он выйдет на поле",
        "Дом стоит. Я говорил об этом с акимом. Ответа нет",
        "В доме холодно. Надеемся на ремонт. Других вестей нет"
      })
  void wholeParagraphIsSaidThatSpeaksInTheFirstPerson(String speech) {
    assertThat(said(speech + ", - сказал Ерлан Омаров.")).containsExactly(speech);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Ерлан Омаров", "Эдди", "он"})
  void soIsOneWhoseSpeakerIsNamed(String speaker) {
    String speech = "Команду продадут. Но это будет сложно";

    assertThat(said(speech + ", – сказал " + speaker + ".")).containsExactly(speech);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // no one speaks of himself
        "Документ прошёл Сенат. Закон вступит в силу в мае, – сказал депутат. |"
            + " Закон вступит в силу в мае",
        // the author reports
        "Жильцы пожаловались на холод. Аким сообщил о ремонте. Мы ждём тепла, – сказал сосед. |"
            + " Мы ждём тепла",
        "По словам жильцов, в доме холодно. Мы ждём тепла, – сказал сосед. | Мы ждём тепла",
        "Напомним, дом сдали в мае. Мы ждём тепла, – сказал сосед. | Мы ждём тепла",
        // nor himself, or his like
        "Жильцы ждут ремонта. Он начнётся весной, – говорят жильцы. | Он начнётся весной",
        "Омаров живёт здесь давно. Мы ждём тепла, – сказал Ерлан Омаров. | Мы ждём тепла",
        // the author's words do not end it
        "Дом построен. Мы ждём тепла, – сказал сосед. Дом стоит у реки. | Мы ждём тепла",
      })
  void onlyTheLastSentenceIsWhereTheAuthorMayHaveWrittenMore(String paragraph, String speech) {
    assertThat(said(paragraph)).containsExactly(speech);
  }

  @Test
  void lineEndThatACrawlTookAwayBoundsTheParagraph() {
    String speech = "Дом сдали давно. Мы ждём тепла";

    assertThat(
            said(
                "Жильцы пишут жалобы.Так бывает.%s, – сказал сосед.Ремонт начат."
                    .formatted(speech)))
        .containsExactly(speech);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "заявил «Вестям» олимпийский чемпион 2008 года, бывший боксёр «Зари» Бахыт Омаров",
        "рассказал в беседе с нами бывший директор школы-интерната имени Абая, что в селе Акжар,"
            + " Ерлан Омаров"
      })
  void longAuthorsWordsSplitALineToo(String words) {
    String line = "Это позор! – " + words + ". – Зачем мы ездили?! Побед не будет.";

    assertThat(said("– " + line)).containsExactly(line);
  }
}

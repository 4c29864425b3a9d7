// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.quotes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech behind who speaks, a colon and a dash, as television news writes it. */
class LabelledSpeechTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ерлан Омаров, аурухана дәрігері: – Құрылғы жұмыс істеп тұр. Кезек жоқ."
            + " | Құрылғы жұмыс істеп тұр. Кезек жоқ. | Ерлан Омаров",
        "Ерлан Омаров , №2 аурухана дәрігері :@- Құрылғы жұмыс істеп тұр. Кезек жоқ."
            + " | Құрылғы жұмыс істеп тұр. Кезек жоқ. | Ерлан Омаров",
        "Ерлан Омаров – шаруа қожалығының директоры, Шал ақын ауданы:@– Мал басы көбейді, енді сатамыз."
            + " | Мал басы көбейді, енді сатамыз. | Ерлан Омаров",
        "Айгүл СЕРІКОВА, мұғалім:@– Мал басы көбейді, енді сатамыз."
            + " | Мал басы көбейді, енді сатамыз. | Айгүл СЕРІКОВА",
        "Айгүл СЕРІКОВА, мұғалім:@– 250 гектар жеріміз бар. | 250 гектар жеріміз бар. | Айгүл СЕРІКОВА",
        "Айгүл Серікова, мектеп директоры@@– Балалар көп. Орын жоқ."
            + " | Балалар көп. Орын жоқ. | Айгүл Серікова",
        "Иван Петров, г. Алматы:@– Мы рады открытию. Дети ждали этого дня."
            + " | Мы рады открытию. Дети ждали этого дня. | Иван Петров",
        "Ким Тэ Хён, Корея елшісі: - Біз арнайы шаралар қабылдаймыз."
            + " | Біз арнайы шаралар қабылдаймыз. | Ким Тэ Хён",
        "Жиын соңында облыс әкімі Ерлан Омаров: - Бұл жоба елге керек."
            + " | Бұл жоба елге керек. | Ерлан Омаров",
        "Бас бапкер Ерлан Омаров өткен ойын жайында:@- Не деуге болады? Бәрі куә."
            + " | Не деуге болады? Бәрі куә. | Ерлан Омаров",
        "Ерлан Омаров, директор школы:@— Мы рады открытию. Дети ждали этого дня."
            + " | Мы рады открытию. Дети ждали этого дня. | Ерлан Омаров",
        "Аллерголог Анна Ветрова считает, что пыльца не опасна:@— Это абсурдная ситуация."
            + " | Это абсурдная ситуация. | Анна Ветрова",
      })
  void thePartBeforeTheColonSpeaks(String text, String said, String speaker) {
    String lines = text.replace('@', '\n');
    List<Quote> found = quotes(lines);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().in(lines)).isEqualTo(said);
    assertThat(found.get(0).kind()).isEqualTo(Quote.Kind.SPEECH);
    assertThat(found.get(0).flags()).containsExactly(Quote.Flag.UNMARKED);
    assertThat(found.get(0).attribution().flatMap(Attribution::resolved))
        .map(ResolvedSpeaker::name)
        .contains(speaker);
  }

  @Test
  void aNameThatNoTableKnowsSpeaksInMarksToo() {
    String text = "Мар Анто Коста, спасатель:\n«Собаки могут распознавать определённый запах».";

    assertThat(quotes(text).get(0).attribution().flatMap(Attribution::resolved))
        .map(ResolvedSpeaker::name)
        .contains("Мар Анто Коста");
  }

  /** Where line ends were lost the author goes on somewhere: the first sentence is certain. */
  @Test
  void inTheMiddleOfAParagraphOneSentenceIsTaken() {
    String text =
        "Кеше жиын өтті. Ерлан Омаров, дәрігер: - Кезек жоқ, бәрі дайын. Жиында жоспар бекітілді.";

    assertThat(quotes(text))
        .extracting(quote -> quote.span().in(text))
        .containsExactly("Кезек жоқ, бәрі дайын.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Повестка дня:\n– Отчёт председателя о работе за год.\n– Выборы нового состава правления.",
        "Министр назвал причины:\n– Рост цен на сырьё и топливо.\n– Дефицит кадров в отрасли.",
        "Что думают дачники, мы спросили на улицах:\n- Жары летом не боится у нас никто.",
        "Счёт по ходу матча:\n– После первого тайма хозяева вели в счёте.",
      })
  void listsAreNoSpeech(String text) {
    assertThat(quotes(text)).isEmpty();
  }
}

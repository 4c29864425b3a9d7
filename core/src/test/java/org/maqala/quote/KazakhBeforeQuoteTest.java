// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and writings that stand right before a quote which Kazakh words of saying follow. */
class KazakhBeforeQuoteTest {
  private static final String QUOTE = "«Біз табиғатты қорғауға міндеттіміз, оны білеміз»";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // a body says it
        "Үкімет % деп хабарлады. | Үкімет | Үкімет",
        "Бүгін Үкімет % деп хабарлады. | Үкімет | Үкімет",
        "Ұлттық банк % деп мәлімдеді. | Ұлттық банк | Ұлттық банк",
        "Кеше Қаржы министрлігі % деп хабарлады. | Қаржы министрлігі | Қаржы министрлігі",
        "«Алтын-Дала» қоры % деп хабарлады. | «Алтын-Дала» қоры | «Алтын-Дала» қоры",
        // a writing that someone issued
        "Министрліктің хабарламасында % делінген." + " | Министрліктің хабарламасында | Министрлік",
        "Ұлттық банктің есебінде: % делінген. | Ұлттық банктің есебінде | Ұлттық банк",
        "Мақалада % делінген. | Мақалада | ''",
        "Қаулыда % деп айтылған. | Қаулыда | ''",
        // a writing that is cited for itself
        "Заңда % деп жазылған. | Заңда | ''",
        "Конституцияның 5-бабында % деп жазылған. | Конституцияның 5-бабында | ''",
        "Заңда былай делінген: %. | Заңда | ''",
        "Құранда былай делінген: %. | Құранда | Құран",
        "Құранда мешітте % дейді. | Құранда | Құран",
      })
  void aBodyOrAWritingBeforeTheQuoteSpeaks(String clause, String speaker, String resolved) {
    Quote quote = quote(clause);

    assertThat(quote.kind()).isEqualTo(Quote.Kind.SPEECH);
    Attribution attribution = quote.attribution().orElseThrow();
    String text = text(clause);
    assertThat(attribution.speaker())
        .map(span -> text.substring(span.start(), span.end()))
        .contains(speaker);
    assertThat(attribution.resolved().map(ResolvedSpeaker::name).orElse("")).isEqualTo(resolved);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // where, when and to whom
        "Шымкентте % деп жазылған.",
        "Қабырғада % деп жазылған.",
        "Кеше % деп жазылған.",
        "Үкіметке % деп айтылды.",
      })
  void whereAndToWhomNobodySpeaks(String clause) {
    assertThat(quote(clause).attribution().flatMap(Attribution::resolved)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "депутат, Ерлан Омаров",
    "министр, Айгүл Серікова",
  })
  void twoPeopleWhomAWordJoinsHaveEachTheirOwnRole(String role, String name) {
    String text =
        "Депутат Ерлан Омаров пен министр Айгүл Серікова пікір таластырды. "
            + QUOTE
            + ", – деді "
            + role
            + ".";

    assertThat(QuoteExtractor.create().extract(text).quotes().get(0).attribution())
        .flatMap(Attribution::resolved)
        .map(ResolvedSpeaker::name)
        .contains(name);
  }

  private static String text(String clause) {
    return "Бұл айқын. " + clause.replace("%", QUOTE) + " Ел мұны біледі.";
  }

  private static Quote quote(String clause) {
    String text = text(clause);
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> text.startsWith(QUOTE, quote.span().start()))
        .findFirst()
        .orElseThrow();
  }
}

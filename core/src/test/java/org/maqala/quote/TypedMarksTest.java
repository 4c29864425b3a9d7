// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speech between marks that were typed with other characters. */
class TypedMarksTest {
  private static final String SPEECH = "Біз бұл жолды екі жыл күттік, енді қуаныштымыз";
  private static final String LEAD = "Облыс әкімі Ерлан Омаров жиын өткізді. Ол жол туралы айтты. ";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '%',
      value = {"<<, >>", "<‹, >>", "'', ''", "``, ''", "&laquo;, &raquo;", "&quot;, &quot;"})
  void bothMarksBoundTheSpeechAndAreNoPartOfIt(String open, String close) {
    String text = LEAD + open + SPEECH + close + ", – деді облыс әкімі. Ел риза.";

    List<Quote> quotes = QuoteExtractor.create().extract(text).quotes();

    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).inner().in(text)).isEqualTo(SPEECH);
    assertThat(quotes.get(0).span().in(text)).isEqualTo(open + SPEECH + close);
    assertThat(quotes.get(0).attribution().flatMap(Attribution::resolved))
        .map(ResolvedSpeaker::name)
        .contains("Ерлан Омаров");
  }

  @Test
  void withNoWordsOfTheAuthorTheyAreNoMarks() {
    String text = LEAD + "<<" + SPEECH + ">> Ел риза.";

    assertThat(QuoteExtractor.create().extract(text).quotes()).isEmpty();
  }
}

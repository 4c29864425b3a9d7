// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raw text and the same text normalized give the same answers. */
class VariantsTest {
  private static final String RUSSIAN =
      "Ерлан Омаров, аким области, открыл школу «Билим». "
          + "«Мы построили её за год, и дети рады», – сказал аким.";
  private static final String KAZAKH =
      "Облыс әкімі Ерлан Омаров мектеп ашты. "
          + "«Біз оны бір жылда салдық, балалар қуанышты», – деп мәлімдеді облыс әкімі.";

  /** What the quotes of a text say, less the characters that the variants differ in. */
  private static List<String> answers(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .map(quote -> quote.kind() + "|" + quote.attribution().map(a -> answer(a, text)).orElse(""))
        .toList();
  }

  private static String answer(Attribution attribution, String text) {
    return (attribution.cue().isPresent() + "|")
        + attribution.speaker().map(span -> plain(span.in(text))).orElse("")
        + "|"
        + attribution.resolved().map(who -> plain(who.name())).orElse("");
  }

  private static String plain(String words) {
    return words.replace('\u00A0', ' ').replace('i', 'і').replace('ə', 'ә');
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        " – | - ",
        " – | — ",
        " – | \u2011 ",
        ", – |,-",
        ", – |,– ",
        "аким.|аким",
        " |\u00A0",
        "Ерлан Омаров|Ерлан\u00A0Омаров",
        "сказал|скaзал",
        "сказал|cказал",
        "мәлімдеді|мәлiмдедi",
        "облыс әкімі.|облыс əкiмi.",
        "деп|дeп",
        "\u0020«|«",
      })
  void aVariantOfTheTextIsReadAlike(String plain, String variant) {
    for (String text : List.of(RUSSIAN, KAZAKH)) {
      assertThat(answers(text.replace(plain, variant))).isEqualTo(answers(text));
    }
  }

  @ParameterizedTest
  @CsvSource({"\u201E,\u201C", "\u201C,\u201D", "\",\"", "\u2039,\u203A"})
  void everyKindOfMarkIsReadAlike(String open, String close) {
    for (String text : List.of(RUSSIAN, KAZAKH)) {
      assertThat(answers(text.replace("«", open).replace("»", close))).isEqualTo(answers(text));
    }
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "сказал,ска\u00ADзал",
    "Омаров,Ома\u00ADров",
    "әкімі,әкі\u00ADмі",
    "мәлімдеді,мә\u200Dлімдеді",
    "построили,постро\u0301или",
    "область,облас\u2060ть",
  })
  void invisibleCharactersHideNothing(String plain, String variant) {
    for (String text : List.of(RUSSIAN, KAZAKH)) {
      String raw = text.replace(plain, variant);
      List<String> seen =
          answers(raw).stream()
              .map(answer -> answer.replaceAll("[\u00AD\u200D\u2060]", ""))
              .toList();

      assertThat(seen).isEqualTo(answers(text));
    }
  }

  @Test
  void decomposedLettersAreReadAsWhatTheyAre() {
    String text = "Сергеи\u0306 Иванов приехал. «Строим школу», – сообщил Сергеи\u0306 Иванов.";
    Quote quote = QuoteExtractor.create().extract(text).quotes().get(0);

    assertThat(quote.span().in(text)).isEqualTo("«Строим школу»");
    assertThat(quote.attribution().flatMap(Attribution::speaker).map(span -> span.in(text)))
        .contains("Сергеи\u0306 Иванов");
    assertThat(quote.attribution().flatMap(Attribution::resolved).map(ResolvedSpeaker::name))
        .contains("Сергей Иванов");
  }
}

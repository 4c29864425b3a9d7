// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.testing.Utf16;
import org.maqala.text.Span;

/** What holds of the quotes of any text. */
class QuoteProperties {
  private static final String UNRELATED = "Завод «Луч» открыт.";

  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts();
  }

  /** Words, marks and cues in any order: far more quotes than random text would hold. */
  @Provide
  Arbitrary<String> quotations() {
    return Arbitraries.of(
            "«",
            "»",
            "\"",
            "“",
            "”",
            "„",
            "’",
            "‹",
            "›",
            ", – ",
            " - ",
            ". ",
            ", ",
            ": ",
            "\n",
            " ",
            "Мы построили школу",
            "сказал ",
            "она",
            "Ерлан Омаров",
            "деп ",
            "деді ",
            "что ",
            "по словам ",
            "цитирует ",
            "приводит слова ",
            "\n— ",
            "? — ",
            "дедi ",
            "айтуынша ",
            "Об этом ",
            "в ",
            "аким",
            "«",
            "\"",
            "\uD800",
            "А.")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void everySpanLiesInTheText(@ForAll("texts") String text) {
    check(text);
  }

  @Property
  void spansNestOrAreDisjoint(@ForAll("quotations") String text) {
    check(text);
  }

  private static void check(String text) {
    Quotes found = QuoteExtractor.create().extract(text);
    List<Quote> quotes = found.quotes();
    assertThat(QuoteExtractor.create().quotes(text)).isEqualTo(quotes);
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      assertThat(quote.id()).isEqualTo(i);
      assertThat(quote.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(quote.why().score() >= Evidence.threshold())
          .isEqualTo(quote.kind() == Quote.Kind.SPEECH);
      quote.parts().forEach(part -> assertThat(quote.inner().contains(part)).isTrue());
      quote
          .parent()
          .ifPresent(
              parent -> assertThat(quotes.get(parent).span().contains(quote.span())).isTrue());
      for (int j = i + 1; j < quotes.size(); j++) {
        Span other = quotes.get(j).span();
        assertThat(!quote.span().overlaps(other) || quote.span().contains(other)).isTrue();
      }
    }
    found
        .indirect()
        .forEach(report -> assertThat(report.span().end()).isLessThanOrEqualTo(text.length()));
  }

  @Property(tries = 200)
  void theSameTextGivesTheSameQuotes(@ForAll("quotations") String text) {
    assertThat(QuoteExtractor.create().extract(text))
        .isEqualTo(QuoteExtractor.create().extract(text));
  }

  @Property(tries = 500)
  void anUnrelatedParagraphChangesNoQuoteBehindIt(@ForAll("quotations") String text) {
    String before = UNRELATED + "\n";

    assertThat(readings(before + text, before.length())).isEqualTo(readings(text, 0));
  }

  @Example
  void noReportInTheLineItselfStandsAboveIt() {
    anUnrelatedParagraphChangesNoQuoteBehindIt(
        "Ерлан Омаровсказал  - . Мы построили школу«\", – , – сказал «\", – «");
  }

  @Example
  void noMarkBeforeADashIsOverlookedAtTheStartOfAText() {
    anUnrelatedParagraphChangesNoQuoteBehindIt("« - , – ««««сказал ««, – «");
  }

  @Example
  void noSignThatStandsForASourceIsTakenForOneWhoToldTheQuote() {
    anUnrelatedParagraphChangesNoQuoteBehindIt(". айтуынша «««. ««, – Мы построили школу");
  }

  @Example
  void aQuoteWithinMayEndTheTextWithTheQuoteAroundIt() {
    anUnrelatedParagraphChangesNoQuoteBehindIt(
        "«««««« ? — ««Мы построили школусказал А.««««сказал »««««,  - «");
  }

  @Example
  void speechWithoutMarksMayEndTheTextWithItsConjunction() {
    theSameTextGivesTheSameQuotes("«««««««««««««««««\nМы построили школу, – «« деп");
  }

  @Example
  void aPairMayHoldTheClosingMarkThatHasNoPartner() {
    theSameTextGivesTheSameQuotes("\"««««»»»»»»? — «««сказал А.\"Мы построили школу");
  }

  @Property(tries = 500)
  void anUnrelatedParagraphChangesNoQuoteBeforeIt(@ForAll("quotations") String text) {
    // «Ерлан Омаров:» alone on the last line says that what follows is not unrelated
    Assume.that(!text.strip().endsWith(":"));
    assertThat(readings(text + "\n" + UNRELATED, 0)).isEqualTo(readings(text, 0));
  }

  @Example
  void aRoleBehindANameMayBeTheLastWordOfTheText() {
    anUnrelatedParagraphChangesNoQuoteBeforeIt("«Мы готовы? — Ерлан Омаров, аким");
  }

  /** What is read of each quote: where it stands, its kind, and who said it. */
  private static List<List<Object>> readings(String text, int by) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> !quote.inner().in(text).equals("Луч"))
        .map(quote ->
            List.<Object>of(
                moved(quote.span(), by),
                quote.kind(),
                quote.attribution().flatMap(Attribution::cue).map(span -> moved(span, by)),
                quote.attribution().flatMap(Attribution::speaker).map(span -> moved(span, by)),
                quote.attribution().flatMap(Attribution::resolved).map(ResolvedSpeaker::name)))
        .toList();
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() - by, span.end() - by);
  }

  @Example
  void quotesNestToAFixedDepthAndNoDeeper() {
    String text = "«а ".repeat(1_000) + "б" + "»".repeat(1_000);
    List<Quote> quotes = QuoteExtractor.create().extract(text).quotes();
    int deepest = 0;
    for (Quote quote : quotes) {
      int depth = 1;
      Quote outer = quote;
      while (outer.parent().isPresent()) {
        outer = quotes.get(outer.parent().getAsInt());
        depth++;
      }
      deepest = Math.max(deepest, depth);
    }

    assertThat(quotes).isNotEmpty();
    assertThat(deepest).isBetween(2, 16);
  }

  @Example
  void aMillionOpeningMarksAreReadInConstantStack() {
    for (String mark : List.of("«", "\"", "„", "« ", "\"а ", "«а", "«\"", "», – сказал ", "по ")) {
      String text = mark.repeat(1_000_000 / mark.length());

      assertThat(QuoteExtractor.create().extract(text).quotes()).hasSizeLessThan(1_000_000);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.normalize.alphabet.KazakhAlphabet.CYRILLIC;
import static org.maqala.normalize.alphabet.KazakhAlphabet.LATIN_2018;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.quote.Attribution;
import org.maqala.quote.Quote;
import org.maqala.quote.QuoteExtractor;
import org.maqala.text.Span;

/** A Kazakh report has the same quotes and the same speakers, whatever alphabet it is in. */
class QuotesInBothScriptsProperties {
  private static final String SAID = "Биыл ауылда екі мектеп пен жаңа емхана салынады";

  private static final String[] SPEAKERS = {
    "облыс әкімі Ерлан Омаров",
    "Қазақстан Республикасының Мәдениет және ақпарат министрі Аида Сәрсенова",
    "қалалық аурухананың жалпы хирургия бөлімінің меңгерушісі Әсем Қайратқызы",
    "Отбасы, балалар және жастар істері комитетінің төрағасы Ләззат Тілеуова",
    "«Дала жолы» компаниясының директоры Ерлан Омаров",
    "Ерлан Бекұлы",
    "министр",
    "ол",
  };

  private static final String[] SHAPES = {
    "«Q», – деді S.",
    "– Q, – дейді S.",
    "\"Q\", - деп атап өтті S.",
    "Q –деп мәлімдеді S.",
    "S: «Q», – деді.",
    "S «Q» деп мәлімдеді.",
    "S атап өткендей, «Q».",
    "S анасына қарап: – Q, – деді.",
    "«Q», – деп хабарлады ТЖМ баспасөз қызметінен.",
    "Бұл туралы Полиция департаментінің баспасөз қызметі хабарлады.\n«Q», – делінген хабарламада.",
  };

  /** What is told of a quote: its kind, and whose it is. */
  private record Told(Quote.Kind kind, Optional<String> speaker, Optional<String> name) {}

  @Provide
  Arbitrary<String> reports() {
    return Combinators.combine(Arbitraries.of(SHAPES), Arbitraries.of(SPEAKERS))
        .as((shape, speaker) ->
            "Облыс орталығында жиын өтті. Оған Айгүл Серікова келді.\n"
                + shape.replace("S", speaker).replace("Q", SAID)
                + "\nЖиынға жүз адам қатысты.");
  }

  @Property(tries = 80)
  void attributionsAreThoseOfTheOtherAlphabet(@ForAll("reports") String cyrillic) {
    Transliterator latin = CYRILLIC.to(LATIN_2018);
    List<Told> here = told(cyrillic).stream().map(one -> in(latin, one)).toList();

    assertThat(here).isNotEmpty();
    assertThat(told(latin.convert(cyrillic))).as(cyrillic).isEqualTo(here);
  }

  private static Told in(Transliterator latin, Told told) {
    return new Told(
        told.kind(), told.speaker().map(latin::convert), told.name().map(latin::convert));
  }

  private static List<Told> told(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .map(quote ->
            new Told(
                quote.kind(),
                quote.attribution().flatMap(Attribution::speaker).map(span -> written(span, text)),
                quote.attribution().flatMap(Attribution::resolved).map(who -> who.name())))
        .toList();
  }

  private static String written(Span span, String text) {
    return span.in(text);
  }
}

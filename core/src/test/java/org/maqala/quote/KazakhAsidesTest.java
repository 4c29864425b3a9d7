// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kazakh speakers beside words that say when, where, how or to whom they spoke. */
class KazakhAsidesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // to whom, when and how: no part of the subject behind it
        "«Біз мектеп саламыз», – деді журналистерге қаржы министрі Ерлан Омаров."
            + " | қаржы министрі Ерлан Омаров | Ерлан Омаров",
        "«Біз мектеп саламыз», – деді сәрсенбі күні қала әкімі Ерлан Омаров."
            + " | қала әкімі Ерлан Омаров | Ерлан Омаров",
        "«Біз мектеп саламыз», – деп жауап берді БАҚ өкілдеріне сарапшы Ерлан Омаров."
            + " | сарапшы Ерлан Омаров | Ерлан Омаров",
        "«Біз мектеп саламыз», – деді тағы да сарапшы Ерлан Омаров."
            + " | сарапшы Ерлан Омаров | Ерлан Омаров",
        "Сарапшы Ерлан Омаров кеше «Бұл мәселені біз шешеміз» деді."
            + " | Сарапшы Ерлан Омаров | Ерлан Омаров",
        "Сарапшы Ерлан Омаров тұрғындармен кездесуде «Бұл мәселені біз шешеміз» деді."
            + " | Сарапшы Ерлан Омаров | Ерлан Омаров",
        // a surname alone behind a role, whatever follows
        "«Біз мектеп саламыз», – деді қала әкімі Досаев журналистердің сұрағына жауап бере отырып."
            + " | қала әкімі Досаев | Досаев",
        "«Біз мектеп саламыз», – деді қала әкімі Досаев Парламентте."
            + " | қала әкімі Досаев | Досаев",
        // a comma between two roles of one person
        "Тарих ғылымдарының докторы, профессор Ерлан Омаров былай деді: «Біз мектеп саламыз»."
            + " | Тарих ғылымдарының докторы, профессор Ерлан Омаров | Ерлан Омаров",
        // a body that says whose the next one is
        "«Біз мектеп саламыз», – деді Павлодар облысының полиция департаменті."
            + " | Павлодар облысының полиция департаменті"
            + " | Павлодар облысының полиция департаменті",
        "«Біз мектеп саламыз», – деді Шымкент қаласының әкімдігі брифингте."
            + " | Шымкент қаласының әкімдігі | Шымкент қаласының әкімдігі",
        // a ministry is no minister
        "«Біз мектеп саламыз», – деді Ішкі істер министрлігі."
            + " | Ішкі істер министрлігі | Ішкі істер министрлігі",
        // a name in marks with its legal form
        "«Біз мектеп саламыз», – деп хабарлады «Гидромет» РМК брифингте."
            + " | «Гидромет» РМК | «Гидромет» РМК",
        "Брифингте қаржы министрі Ерлан Омаров былай деп қосты: «Біз мектеп саламыз»."
            + " | қаржы министрі Ерлан Омаров | Ерлан Омаров",
        "Сарапшы Ерлан Омаров былай деп баға берді: «Біз мектеп саламыз»."
            + " | Сарапшы Ерлан Омаров | Ерлан Омаров",
        // a body that spoke somewhere, with nothing else before the quote
        "Ішкі істер министрлігі Facebook парақшасында: «Біз оған дайынбыз», – деп жазды."
            + " | Ішкі істер министрлігі | Ішкі істер министрлігі",
        // words of saying that look like a subject
        "«Біз мектеп саламыз», – деп ағынан жарылды сарапшы Ерлан Омаров."
            + " | сарапшы Ерлан Омаров | Ерлан Омаров",
        "«Біз мектеп саламыз», – деп қосты жергілікті тұрғын Айгүл Серікова."
            + " | жергілікті тұрғын Айгүл Серікова | Айгүл Серікова",
      })
  void asidesAreNoPartOfTheSpeaker(String text, String written, String resolved) {
    Quote quote = QuoteExtractor.create().extract(text).quotes().get(0);
    Attribution attribution = quote.attribution().orElseThrow();
    assertThat(attribution.speaker().orElseThrow().in(text)).isEqualTo(written);
    assertThat(attribution.resolved().orElseThrow().name()).isEqualTo(resolved);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Сарапшы Ерлан Омаров баға биыл өседі дейді. | Сарапшы Ерлан Омаров",
        "Ерлан Омаровтың журналистерге айтуынша, баға өседі. | Ерлан Омаровтың",
        // a role that ends like a verb
        "АҚШ президенті Дональд Трамптың айтуынша, баға өседі. | АҚШ президенті Дональд Трамптың",
        "Бағалар өседі. Бұл туралы Inform.kz порталына сарапшы Ерлан Омаров айтты."
            + " | сарапшы Ерлан Омаров",
        "Бағалар өседі. Бұл туралы 5 мамырда сарапшы Ерлан Омаров хабарлады."
            + " | сарапшы Ерлан Омаров",
        "Бағалар өседі. Бұл туралы сарапшы Ерлан Омаров Telegram-каналында жазды."
            + " | сарапшы Ерлан Омаров",
        "Баға өседі, деп мәлімдеді сарапшы Ерлан Омаров осыған байланысты."
            + " | сарапшы Ерлан Омаров",
      })
  void soDoReports(String text, String speaker) {
    IndirectAttribution report = QuoteExtractor.create().extract(text).indirect().get(0);
    assertThat(report.speaker().orElseThrow().in(text)).isEqualTo(speaker);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Kazakh reports say who speaks before a quote, behind it or with whose words it is, by titles of
 * any length. Whatever the shape, the speaker is found, whole and with nothing of the rest.
 */
class KazakhGridProperties {
  private static final String SAID = "Биыл ауылда екі мектеп пен жаңа емхана салынады";

  /** A title, a name and its genitive; the title may be empty. */
  private static final String[][] SPEAKERS = {
    {"облыс әкімі", "Ерлан Омаров", "тың"},
    {"Қазақстан Республикасының Мәдениет және ақпарат министрі", "Аида Сәрсенова", "ның"},
    {"еңбек және халықты әлеуметтік қорғау министрі", "Светлана Жақыпова", "ның"},
    {"№3 көпбейінді аурухананың жалпы хирургия бөлімінің меңгерушісі", "Әсем Қайратқызы", "ның"},
    {"онкология және хирургия бөлімі басшысының міндетін атқарушы", "Татьяна Ким", "нің"},
    {"ескерткіштерді есепке алу және қорғау бөлімінің маманы", "Қамар Сейітова", "ның"},
    {"Отбасы, балалар және жастар істері комитетінің төрағасы", "Ләззат Тілеуова", "ның"},
    {"Экология, геология және табиғи ресурстар министрі", "Ерлан Нысанбаев", "тың"},
    {"аудан әкімінің бірінші орынбасары", "Ерлан Омаров", "тың"},
    {"«Дала жолы» компаниясының директоры", "Ерлан Омаров", "тың"},
    {"Көкшетау қаласының тұрғыны", "Марат Исабек", "тің"},
    {"АҚШ президенті", "Дональд Трамп", "тың"},
    {"", "Ерлан Бекұлы", "ның"},
    {"", "Айгүл Ерланқызы", "ның"},
    {"", "Ерлан Бекұлы Омаров", "тың"},
    {"", "Е. Омаров", "тың"},
  };

  /** Text around a quote; S stands for the speaker, G for his genitive, Q for what is said. */
  private static final String[] SHAPES = {
    "«Q», – деді S.",
    "– Q, – дейді S.",
    "- Q, - деп атап өтті S.",
    "\"Q\", - деп түсіндірді S.",
    "«Q», – деді брифинг барысында S.",
    "«Q», – деді S Үкімет отырысында.",
    "S: «Q», – деді.",
    "S былай деді: «Q».",
    "S «Q» деп мәлімдеді.",
    "S атап өткендей, «Q».",
    "S айтқандай: «Q».",
    "G айтуынша, «Q».",
    "G сөзінше: «Q».",
  };

  @Provide
  Arbitrary<String[]> reports() {
    return Combinators.combine(Arbitraries.of(SHAPES), Arbitraries.of(SPEAKERS))
        .as((shape, speaker) -> {
          String written = (speaker[0] + " " + speaker[1]).strip();
          String opening =
              shape.startsWith("S") || shape.startsWith("G") ? capital(written) : written;
          boolean owner = shape.startsWith("G");
          String whose = owner ? opening + speaker[2] : opening;
          String text = shape.replace(owner ? "G" : "S", whose).replace("Q", SAID);
          return new String[] {text, whose, speaker[1]};
        });
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @Property(tries = 208)
  void findsTheSpeakerWhole(@ForAll("reports") String[] report) {
    String text = report[0];
    List<Quote> speech =
        QuotesOf.quotes(text).stream().filter(quote -> quote.kind() == Quote.Kind.SPEECH).toList();
    assertThat(speech).as(text).hasSize(1);
    assertThat(QuotesOf.speaker(speech.get(0), text)).as(text).isEqualTo(report[1]);
    assertThat(QuotesOf.resolved(speech.get(0))).as(text).isEqualTo(report[2]);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.text.Span;

/**
 * The order of a Russian report is free: verb, speaker, and when, where, to whom or how it was said
 * stand around a quote in any of these shapes. Whatever the words, the speaker is found, whole and
 * with nothing of the rest.
 */
class AttributionGridProperties {
  private static final String[] QUOTES = {
    "«Мы построим новую школу в этом году»", "\"Рост цен продолжится, мы к этому готовы\""
  };

  private static final String[] VERBS = {
    "сказал", "заявил", "отметил", "рассказал", "сообщил", "подчеркнул", "добавил", "пояснил"
  };

  /** A role, and the name behind it; the role may be empty. */
  private static final String[][] SPEAKERS = {
    {"министр финансов", "Ерлан Омаров"},
    {"", "Ерлан Омаров"},
    {"глава региона", "Иван Петров"},
    {"заместитель председателя правления банка", "Олжас Сериков"},
    {"политолог", "Иван Петров"},
    {"эксперт центра «Прогноз»", "Иван Петров"},
    {"депутат от партии «Аманат»", "Ерлан Омаров"},
    {"пресс-секретарь президента", "Иван Петров"},
    {"врач-инфекционист", "Иван Петров"},
    {"", "И. Петров"},
    {"первый вице-министр здравоохранения", "Ерлан Омаров"},
    {"исполнительный директор компании", "Иван Петров"},
    {"экс-глава ведомства", "Иван Петров"},
    {"начальник управления образования Алматы", "Ерлан Омаров"},
    {"автор исследования профессор", "Иван Петров"},
  };

  private static final String[] ADJUNCTS = {
    "в среду",
    "вчера",
    "5 мая",
    "5 мая 2023 года",
    "во вторник",
    "в минувшие выходные",
    "на днях",
    "накануне",
    "ранее",
    "утром",
    "в понедельник утром",
    "на прошлой неделе",
    "журналистам",
    "корреспонденту Tengrinews.kz",
    "агентству",
    "в интервью журналистам",
    "в интервью газете «Известия»",
    "в интервью Forbes",
    "в беседе с журналистами",
    "в разговоре с RT",
    "изданию",
    "нам",
    "своим коллегам",
    "на брифинге",
    "на заседании правительства",
    "в кулуарах мажилиса",
    "в ходе заседания",
    "во время встречи с жителями",
    "по итогам встречи",
    "после матча",
    "в эфире телеканала «Хабар»",
    "на своей странице в Facebook",
    "в своем Telegram-канале",
    "в соцсетях",
    "на форуме в Астане",
    "по этому поводу",
    "в свою очередь",
    "в частности",
    "также",
    "при этом",
    "со своей стороны",
    "в ответ",
    "с улыбкой",
    "здесь",
    "по телефону",
    "в суде",
    "в видеообращении",
    "в четверг на брифинге",
    "журналистам в Москве",
    "в Астане",
  };

  /** Where the verb, the speaker, the rest and the quote stand: v, s, a, q. */
  private static final String[] SHAPES = {
    "q, – v a s.", "q, – v s a.", "s a v: q.", "a s v: q.", "q, – a v s.", "s v a: q.",
  };

  @Property(tries = 1000)
  void theSpeakerIsWholeAndNothingElse(@ForAll("reports") Report report) {
    Quotes quotes = QuoteExtractor.create().extract(report.text());

    assertThat(quotes.ofKind(Quote.Kind.SPEECH)).as(report.text()).isNotEmpty();
    Attribution attribution = quotes.ofKind(Quote.Kind.SPEECH).get(0).attribution().orElseThrow();
    assertThat(attribution.speaker().map(span -> in(span, report.text())))
        .as(report.text())
        .hasValueSatisfying(speaker -> assertThat(speaker).isEqualToIgnoringCase(report.speaker()));
    assertThat(attribution.resolved().map(ResolvedSpeaker::name))
        .as(report.text())
        .contains(report.name());
  }

  private static String in(Span span, String text) {
    return text.substring(span.start(), span.end());
  }

  @Provide
  static Arbitrary<Report> reports() {
    return Combinators.combine(
            Arbitraries.of(SHAPES),
            Arbitraries.of(VERBS),
            Arbitraries.of(SPEAKERS),
            Arbitraries.of(ADJUNCTS),
            Arbitraries.of(QUOTES))
        .as(AttributionGridProperties::report);
  }

  private static Report report(
      String shape, String verb, String[] who, String adjunct, String quote) {
    String speaker = (who[0] + " " + who[1]).strip();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < shape.length(); i++) {
      char part = shape.charAt(i);
      switch (part) {
        case 'v' -> text.append(verb);
        case 's' -> text.append(i == 0 ? capitalized(speaker) : speaker);
        case 'a' -> text.append(i == 0 ? capitalized(adjunct) : adjunct);
        case 'q' -> text.append(quote);
        default -> text.append(part);
      }
    }
    return new Report(text.toString(), speaker, who[1]);
  }

  private static String capitalized(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private record Report(String text, String speaker, String name) {}
}

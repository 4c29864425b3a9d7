// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks in Kazakh news, in both alphabets, each rule by a made-up sentence or two. */
class KazakhSpeakersTest {
  private static Optional<Attribution> last(String text) {
    List<Quote> speech = QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH);
    return speech.isEmpty() ? Optional.empty() : speech.get(speech.size() - 1).attribution();
  }

  private static String resolved(String text) {
    return last(text).flatMap(Attribution::resolved).map(ResolvedSpeaker::name).orElse("");
  }

  private static String written(String text) {
    return last(text).flatMap(Attribution::speaker).map(span -> span.in(text)).orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Жол ұзақ болды. «Жеткенімізге өте қуаныштымыз», - Айна Серікова, пойыз жолаушысы. Кеш түсті."
            + " | Айна Серікова",
        "«Жол дайын болды», – деді Карни бейсенбі күні. | Карни",
        "«Жол дайын болды», – деді Дастан кеш алдында. | Дастан",
        "«Жол дайын болды», – деді елші Бейжіңде. | елші",
        "«Жол дайын болды», – деп бөлісті блогер Instagram-дағы Stories-те. | блогер",
        "«Жол дайын болды», – деп түсіндірді зерттеушілер. | зерттеушілер",
        "«Жол дайын болды», – дейді жобаға қатысушылар. | жобаға қатысушылар",
        "«Жол дайын болды», – деп жазады Қытайдың ресми сайты. | Қытайдың ресми сайты",
        "«Жол дайын болды», – деп жазған еді шетелдік басылым. | шетелдік басылым",
        "«Жол дайын болды», – деп, Елена Серікова кітаптың алғы сөзінде жазады. | Елена Серікова",
        "«Жол дайын болды», – дейді тарих ғылымдарының кандидаты, музейдің жетекшісі Ольга Зайцева."
            + " | тарих ғылымдарының кандидаты, музейдің жетекшісі Ольга Зайцева",
        "«Жол дайын болды», – деді бізге мектеп директоры Айгүл Омарова."
            + " | мектеп директоры Айгүл Омарова",
        "«Жол дайын болды», – дейді Айгүл апай. | Айгүл",
        "«Жол дайын болды», – деп өз ойын білдірді депутат Ерлан Омаров."
            + " | депутат Ерлан Омаров",
        "«Жол дайын болды», – дейді сатирик Көпен Әмірбек. | сатирик Көпен Әмірбек",
        "«Жолға шықтым, енді Бішкекке барамын» деген Денис соғыс туралы айтпады. | Денис",
        "«Жол дайын болды», – деді есімін атамаған 40 жастағы азамат. | 40 жастағы азамат",
        "Жол жаңа. «Басты мәселе – құбырлардың тозуы ғой», - әкім. Ауыл үлкен. | әкім",
        "Жол жаңа. Ал, ауыл жұрты «әкім қысқа дұрыс дайындалмаған», деседі. | ауыл жұрты",
        "Айналасындағылар: «Жол дайын болды ма?» – деді. | Айналасындағылар",
        "Белгілі ғалым А.Серіков «Жол» атты еңбегінде: «Жол дайын болды», – деп анықтама берген."
            + " | Белгілі ғалым А.Серіков",
      })
  void speakerIsWrittenAs(String text, String speaker) {
    assertThat(written(text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // a role by another name, however far
        "Облыс әкімі Ерлан Серіков ауданға барды. Ауыл үлкен. Облыс басшысының сөзінен соң кеңес"
            + " төрағасы Айдос Омаров сөйледі. «Жол дайын болды», – деді аймақ басшысы."
            + " | Ерлан Серіков",
        "Иранның сыртқы істер министрі Аббас Арагчи елші Стив Уиткоффпен сөйлеспеді. «Диалог тек"
            + " қысымсыз жүреді», – деді Иран СІМ басшысы. | Аббас Арагчи",
        "Мемлекет басшысы Ерлан Серіков келді. Экономика министрі Айдос Омаров баяндады. «Бюджет"
            + " өседі», – деді экономика басшысы. | Айдос Омаров",
        // a surname alone, and a name that only stands in a case
        "Ұйым президенті Франциско Валькарсель қарсы. «Жекпе-жек өтпейді», – дейді Валькарсель."
            + " | Франциско Валькарсель",
        "Премьер-министр Марк Карнидің сапары басталды. «Біз дайынбыз», – деді Карни жұма күні."
            + " | Марк Карни",
        "Банк басшысы Махтар Диоп келді. М.Диоптың айтуынша, жол салынады. «Біз дайынбыз», –"
            + " деді ол. | Махтар Диоп",
        // whoever does the same, if no one else does
        "Әнші Айгүл Серікова мен министр Ерлан Омаров келді. Министр Ерлан Омаров кетті. «Ән керек»,"
            + " – деді әртіс. | Айгүл Серікова",
        // a body, not a person of that name
        "Министр Ерлан Серіков сөйледі. Сайлау Құрылтай шешімінен кейін өтеді. «Мерзім жеткілікті»,"
            + " – деді ол. | Ерлан Серіков",
        "Президент Ерлан Серіков қонақтарды қабылдады. «Келісім жасалды», – деп жазды Ақорда."
            + " | Ақорда",
        "Әнші Наркенже Серікбаева достары және Төреғали Төреәліге өтініші туралы айтты. «Бәрі"
            + " дайын», – деді әнші. | Наркенже Серікбаева",
        "«Сот отырысы басталады», – деді Алматы қалалық сотының баспасөз хатшысы журналистерге."
            + " | Алматы қалалық сотының баспасөз хатшысы",
        "Тұрғын Денис Белов келді. «Елден кеттім», – деді тағы бір тұрғын. | тағы бір тұрғын",
        "«Жол дайын болды», – деп айтты блогер Нұрсила. | Нұрсила",
        // a source right before the quote
        "Министр Ерлан Омаров келді. Оның айтуынша, «біз бұл жолды көктемде толық бітіреміз»."
            + " | Ерлан Омаров",
        // whose letter it is, and a subject left out
        "Ерлан Серіков елшінің еңбегін атап өтті. «Сізге табыс тілеймін», – делінген жеделхатта."
            + " | Ерлан Серіков",
        "Президент Ерлан Серіков сапарға шықты. 11 қаңтарда желідегі парақшасында «бәрі дайын»"
            + " деп жазды. | Ерлан Серіков",
        "Президент Ерлан Серіков сапарға шықты. «Бұл жол бәрімізге керек», – деген болатын."
            + " | Ерлан Серіков",
      })
  void speakerIs(String text, String name) {
    assertThat(resolved(text)).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // no soft sign: Дональд, Ольга
        "- Qazir olar Qyzylordada jańa zaýyttyń ornyn tapty, - dep habarlady Donald Tramp. | Donald Tramp",
        "– Biz qazir bárin bildik, – deıdi mýzeı jetekshisi Olga Zaıtseva. | Olga Zaıtseva",
        // the capital of i, as pages write it
        "Irannyń syrtqy ister mınıstri Abbas Aragchı qazir úıde. Elshi Erlan Serikov keldi."
            + " — Kelissóz qajet bolady, — dedi Iran SІM basshysy. | Abbas Aragchı",
      })
  void latinSpeakerIs(String text, String name) {
    assertThat(resolved(text)).isEqualTo(name);
  }
}

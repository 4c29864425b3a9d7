// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How Kazakh pages set speech: paragraphs of their own, lines with a label, headlines. */
class KazakhPagesTest {
  private static List<Quote> speech(String text) {
    return QuotesOf.quotes(text).stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .toList();
  }

  private static String cue(Quote quote, String text) {
    return quote
        .attribution()
        .flatMap(Attribution::cue)
        .map(span -> span.in(text))
        .orElse(QuotesOf.NONE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Жол тар. Су тапшы. Көпір ескі, - деді әкім. | Жол тар. Су тапшы. Көпір ескі",
        "Жол тар. Бұл туралы бірнеше рет айттық. Енді жөндейміз, - деді Ерлан Омаров. |"
            + " Жол тар. Бұл туралы бірнеше рет айттық. Енді жөндейміз",
        "АСТАНА. Жол тар болды. Су тапшы. Енді жөндейміз, - деді ол. |"
            + " Жол тар болды. Су тапшы. Енді жөндейміз",
        "Ғалым Ерлан Омаров осындай пікірде. Жол халықты жақындатады. Көпір де керек, -дейді ғалым."
            + " | Жол халықты жақындатады. Көпір де керек",
        "Көпір ескі еді. Суреттер оны көрсетеді. Жолды салдық, - деді Ерлан Омаров. |"
            + " Көпір ескі еді. Суреттер оны көрсетеді. Жолды салдық",
        // what the author tells is no speech
        "Ауылда 300 үй бар. Су тапшы, - дейді тұрғын. | Су тапшы",
        "Әкім жолдың жөнделетінін айтты. Көпір де салынады, - деді ол. | Көпір де салынады",
        "Тұрғындардың айтуынша, жол тар. Көпір ескірген, - деді әкім. | Көпір ескірген",
      })
  void speechFillsItsParagraph(String paragraph, String said) {
    String text = "Ауылға әкім Ерлан Омаров келді.\n" + paragraph + "\nКеш түсті.";

    assertThat(speech(text)).extracting(quote -> quote.inner().in(text)).containsExactly(said);
  }

  @Test
  void aColonAboveSaysThatAParagraphIsSaidFromItsStart() {
    String said = "Ауылда 300 үй бар. Су тапшы";
    String text = "Ауылға әкім келді.\nОл жымиып:\n" + said + ", - деп жауап берді.\nКеш түсті.";

    assertThat(speech(text)).extracting(quote -> quote.inner().in(text)).containsExactly(said);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Айнұр Серікова, саудагер: | Айнұр Серікова",
        "Айнұр СЕРІКОВА, САУДАГЕР: | Айнұр СЕРІКОВА",
        "Ерлан Омаров, Қызылту ауылының тұрғыны: | Ерлан Омаров",
        "Мектеп директоры Гүлнар Асқарова: | Мектеп директоры Гүлнар Асқарова",
        "Ерлан Омаров (режиссер): | Ерлан Омаров",
        "Жанар, көп балалы ана: | Жанар",
      })
  void aLineThatNamesTheSpeakerStandsAbove(String label, String speaker) {
    String text = "Ауылда жиын өтті.\n" + label + "\nБиыл шөп шықпады. Малға жем жоқ.\nКеш түсті.";

    Quote said = speech(text).get(0);

    assertThat(said.inner().in(text)).isEqualTo("Биыл шөп шықпады. Малға жем жоқ.");
    assertThat(QuotesOf.speaker(said, text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Алматы қаласындағы жеңімпаздар:\nБірінші орын Ерлан Омаровқа берілді.",
        "Жоба авторы Ерлан Омаров:\n1. Бірінші кезең аяқталды.",
        "Жұмыс кестесі мынадай:\nДүйсенбі күні сағат тоғызда басталады.",
      })
  void otherLinesWithAColonNameNoOne(String text) {
    assertThat(speech(text)).isEmpty();
  }

  /** A medal is named again in what someone says below, and is a name all the same. */
  @Test
  void aNameThatIsSaidAgainIsNoHeadline() {
    String text =
        "«Мінсіз қызметі үшін» медалі.\n\n«Оған «Мінсіз қызметі үшін» медалі берілді», – деді Ерлан"
            + " Омаров.";

    assertThat(QuotesOf.quotes(text).get(0).kind()).isEqualTo(Quote.Kind.NAME);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // what a headline quotes is said again below
        "«Жағдай өте қиын»: Атырауда дәріхана жоқ | Ерлан Омаров",
        "«Көпірді былтыр емес, биыл бұзды» | Ерлан Омаров",
        // some words differ
        "«Дәріхана маманы бізге мүлде жоқ»: ауыл тұрғындары алаңдаулы | Ерлан Омаров",
      })
  void aHeadlineQuotesWhatSomeoneSaysBelow(String headline, String name) {
    String text =
        headline
            + "\n\n«Жағдай өте қиын. Көпірді былтыр емес, осы биыл бұзды. Дәріхана маманы бізде мүлде"
            + " жоқ», – деді Ерлан Омаров.";

    Quote quoted = QuotesOf.quotes(text).get(0);

    assertThat(quoted.kind()).isEqualTo(Quote.Kind.SPEECH);
    assertThat(QuotesOf.resolved(quoted)).isEqualTo(name);
  }

  @Test
  void aNameThatIsNamedAgainIsNoSpeech() {
    String text =
        "«Дала жолы тобы» ауылға келді.\n«Біз «Дала жолы тобы» әндерін тыңдадық», – деді ол.";

    assertThat(QuotesOf.quotes(text).get(0).kind()).isEqualTo(Quote.Kind.NAME);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Баға тым өсіп кетті, тырысу керек»: Омаров азық-түлік қымбаттағанын айтты | Омаров",
        "«Диагнозды телефонға қарап қояды»: ауыл тұрғындары білікті маман жоқ деп шағымданды |"
            + " ауыл тұрғындары",
        "«Мүмкін көпірді өзгерту керек шығар?» — Омаров аудан жолдары туралы | Омаров",
        "«Кезегің келгенше өліп кетесің». Үш ауылда бір ғана дәрігер қалды | ?",
      })
  void aHeadlineNamesTheSpeaker(String headline, String speaker) {
    String text = headline + "\n\nЖиынды аудан әкімі Ерлан Омаров ашты.";

    Quote quoted = speech(text).get(0);

    assertThat(QuotesOf.speaker(quoted, text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Мен бұл жолды отыз жыл салдым» деген жүргізуші енді зейнетке шықпақ. | жүргізуші",
        "«Көпір былтыр бұзылды» деген ауыл тұрғыны Серік Омаров жаңасын сұрады. |"
            + " ауыл тұрғыны Серік Омаров",
        "«Су жоқ, жарық жоқ» деген тұрғындар әкімге хат жазды. | тұрғындар",
        "«Бізге көмек керек» деген көп балалы ана әкімге барды. | көп балалы ана",
        "«Жол қашан жөнделеді?» деген сауалға әкім «Биыл бітіреміз» деп жауап берді. | ?",
      })
  void someoneStandsBehindTheParticiple(String text, String speaker) {
    Quote said = speech(text).get(0);

    assertThat(cue(said, text)).isEqualTo("деген");
    assertThat(QuotesOf.speaker(said, text)).isEqualTo(speaker);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "«Біз біргеміз» деген мұғалімдер форумы өтті.",
        "«Үздік мұғалім» деген атақ берілді.",
        "«Кім кінәлі?» деген сұрақ туындайды.",
        "«Шаңырақ шайқалмауы керек» деген әрбір азамат үшін осы шарт маңызды.",
        "«Жастар шетелге кетпесін» деген әке сөзі есімде.",
      })
  void aThingBehindTheParticipleIsNamed(String text) {
    assertThat(speech(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "«Жол қашан салынады?» деп журналистер сауал қойды. | сауал қойды | журналистер",
        "«Жол қашан салынады?» – деп сұрады журналистер министрден. | деп сұрады | журналистер",
        "«Бүгін халық көп», – деп орталықтағылар ахуалды түсіндірді. | түсіндірді |"
            + " орталықтағылар",
        "«Жол салынады», – деп министр уәде берді. | уәде берді | министр",
        "«Су жоқ», – деп көршілер шағым айтты. | шағым айтты | көршілер",
        "«Жол салынады», – деп уәде берді министр. | деп уәде берді | министр",
        "«Қаржы бөлінді», – деді министр Мәжіліс кулуарында. | деді | министр",
      })
  void theCueStandsBehindTheSpeaker(String text, String cue, String speaker) {
    Quote said = speech(text).get(0);

    assertThat(cue(said, text)).isEqualTo(cue);
    assertThat(QuotesOf.speaker(said, text)).isEqualTo(speaker);
  }

  @Test
  void aTitleMayStandWithinAName() {
    String text = "Жиынды ашқан бас мүфти Наурызбай қажы Тағанұлы: «Көп жұмыс атқардық» деді.";

    assertThat(QuotesOf.firstResolved(text)).isEqualTo("Наурызбай қажы Тағанұлы");
  }

  @Test
  void aReleaseIsTheirsWhoToldSomethingRightBefore() {
    String text =
        "Жиын өтті, деп хабарлайды «Дала» ақпараттық агенттігі.\n"
            + "Аудандық білім бөлімі тексеріс жүргізілгенін мәлімдеді.\n"
            + "«Мұғалім балаға ескерту жасаған», – делінген хабарламада.";

    assertThat(QuotesOf.firstResolved(text)).isEqualTo("Аудандық білім бөлімі");
  }

  @Test
  void speechOfTwoParagraphsHoldsAName() {
    String text =
        "\"Бізді көбісі \"той әншілері\" деп менсінбейді. Той – қазақтың қазынасы.\n"
            + "Сол тойды көп көрдіңдер. Тыйым салуға қарсымын\", – деді Ерлан Омаров.";

    assertThat(QuotesOf.quotes(text)).hasSize(2);
    assertThat(QuotesOf.quotes(text).get(0).span().end()).isEqualTo(text.indexOf(", – деді"));
  }
}

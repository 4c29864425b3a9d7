// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that reading unseen articles gave, each by a made-up sentence or two. */
class SpeakerRulesTest {
  private static Optional<Attribution> last(String text) {
    List<Quote> speech = QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH);
    return speech.isEmpty() ? Optional.empty() : speech.get(speech.size() - 1).attribution();
  }

  private static String resolved(String text) {
    return last(text).flatMap(Attribution::resolved).map(ResolvedSpeaker::name).orElse("");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Посол Олег Кротов приехал. «Дорога закрыта», – сообщили ранее в полиции. | полиция",
        "Мать подсудимого Анна Белова плакала. «Пощадите», – просила мать подсудимого."
            + " | Анна Белова",
        "Он сказал это мэру. «Дорога закрыта», – заявили изданию в окружении мэра."
            + " | окружение мэра",
        "Нефть дорожает, как заявил генсек союза Ахмад Салем аль-Бадри, «и это не предел»."
            + " | Ахмад Салем аль-Бадри",
        "В «Ростехе» ждут роста. «Ростех» вырос. «Цены падают», – заявили в Ростехе. | Ростех",
        "«Проверка идет», – сообщили в надзорном органе. | надзорный орган",
        "«Встреча прошла», – говорится в сообщении Акорды. | Акорда",
        "Главный врач Олег Кротов рад. «Все здоровы», – сказал мужчина. | Олег Кротов",
        "В опубликованном 13 июня заявлении комитета говорится, что"
            + " «переговоры были сорваны с самого начала»."
            + " | комитет",
        "«Ростех» не называет цену, отмечая лишь, что «она не вырастет до самой осени»."
            + " | «Ростех»",
        "Посол Олег Кротов приехал, добавив: «Мы рады этой встрече». | Олег Кротов",
        "Пришел Иван Бобров. «Мы ждем», – сказал посол Олег Кротов, уточнив, что"
            + " «дорога закрыта надолго». | Олег Кротов",
        "«Мед подорожает» – эколог о ценах. Рад эколог Олег Кротов. | Олег Кротов",
        "Лука Мартин, основатель студии, отмечает в статье: «Мы начали это еще осенью»."
            + " | Лука Мартин",
        "«Мы ждали этого весь год», – сказал посол Олег Кротов. Он рад. «Мы строили мост"
            + " три года и сдали его в срок, вот и весь секрет», – добавил он. «Дорога"
            + " далась нам труднее моста, потому что зимой здесь дуют сильные ветры и метет»."
            + " | Олег Кротов",
        "Президент Эквадора Рафаэль Корреа ушел. «Мне пора на покой», – сказал Корреа."
            + " | Рафаэль Корреа",
        "Как пояснил Калинкин, двери закрыты. «Это надежная защита», – добавил он. Позже прибыл"
            + " посол Олег Кротов. | Калинкин",
        "Дорога, подчеркнул посол Олег Кротов, уходит на север, где «люди строят мосты и чинят"
            + " старые дамбы». | Олег Кротов",
        "Суд оправдал посла Олега Кротова, который рассказал, что «дорога была закрыта до самой"
            + " весны». Олег Кротов рад. | Олег Кротов",
        "Министр связи, заместитель премьера Олег Кротов и аким Иван Бобров приехали. «Мы рады"
            + " этому», – сказал министр. | Олег Кротов",
        "Пенсионерка Анна Белова рассказала о дороге. «Мы ждали ее», – сказала женщина."
            + " | Анна Белова",
        "Бизнесмен Олег Кротов приехал. «Я рад этому», – сказал предприниматель. | Олег Кротов",
        "Рядом гуляла Лера Белова. «Как тут тихо», – заметила Лера. | Лера Белова",
        "Рад и Мирча Лунеску. «Игра шла хорошо», – отметил Мирча. | Мирча Лунеску",
        "Клуб купил Дениса Белова. «К нам едет Денис», – приводятся слова главного тренера"
            + " «Зари» Олега Кротова. Олег Кротов рад. | Олег Кротов",
        "Экс-солистка «Зари» отметила, что там нет «той самой большой и настоящей любви». |"
            + " Экс-солистка «Зари»",
        "URA.RU сообщает, что «мост закроют на ремонт до самой осени». | URA.RU",
        "«Сначала все было хорошо», – сказал Кротов Radio Two. | Кротов",
        "По сообщениям прессы, гость нашел там «новую жажду жизни». | пресса",
      })
  void russianSpeakers(String text, @Nullable String name) {
    assertThat(resolved(text)).isEqualTo(name == null ? "" : name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Жол ашық», – деп түйіндеді сөзін әкім Ерлан Сапаров. | Ерлан Сапаров",
        "«Жол ашық», – деп мәлімдеді ҚМГ. | ҚМГ",
        "Мұхтар Оспанов жолды көрді. «Жол ашық», – деп хабарлады министрліктен. | министрлік",
        "Ғалым Ерлан Сапаров былай деген: «Мен бұл жолды күзге дейін жөндеймін». | Ерлан Сапаров",
        "«Бұл жол біздің ауылға қажет» [10], – деген ғалым Ерлан Сапаров. | Ерлан Сапаров",
        "\"Бал арзандамайды\" - сарапшы баға туралы Сарапшы Ерлан Сапаров келді. | Ерлан Сапаров",
        "Әкім Ерлан Сапаров жиын өткізді. Ол Асқар Оспанов «көп қиындық көргенін» айтты."
            + " | Ерлан Сапаров",
        "Франция президенті Поль Мартен келді. АҚШ президенті Джон Смит кетті."
            + " «Жол ашық», – деді Франция президенті. | Поль Мартен",
      })
  void kazakhSpeakers(String text, String name) {
    assertThat(resolved(text)).isEqualTo(name);
  }

  @Test
  void aPronounMeansWhoWasSpokenOfBeforeIt() {
    assertThat(
            resolved(
                "Посол Олег Кротов улетел. Он отметил, что Иван Бобров «еще не готов к работе»."))
        .isEqualTo("Олег Кротов");
  }

  @Test
  void aRoleBehindAStrangersWordsIsTheStrangers() {
    String text =
        "Допинг нашел директор Григорий Родионов. Мутко напомнил о правилах."
            + " «Это независимая комиссия», – отметил министр спорта.";

    assertThat(resolved(text)).isEqualTo("Мутко");
  }

  @Test
  void aRoleInAnotherQuoteIsNoSubject() {
    String text =
        "Газета пишет, что «российский президент в центре», и даже журнал признает, что"
            + " «перед лицом угрозы страны сближаются на глазах у всех».";

    assertThat(resolved(text)).isEmpty();
  }

  @Test
  void whoSignedADocumentIsNotWhoToldOfIt() {
    String text =
        "Губернатор ушел, сообщает пресс-служба Кремля."
            + " «Принять отставку губернатора области», – говорится в документе.";

    assertThat(last(text).flatMap(Attribution::withheld)).contains(Withheld.UNKNOWN_ISSUER);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Вирус передается путем так называемой «воздушно-капельной передачи», сообщает ТАСС.",
        "Музей приглашает пройти по панораме «Битва за город. Подвиг солдат» в сети.",
        "По данным на 31 марта, запасы «за всю историю наблюдений» выросли.",
        "Министр рассказали о планах Кадр: «Анна Белова» / Youtube.",
        "«Қала тұрғындарын жұмыспен қамту және әлеуметтік бағдарламалар бөлімі» мекемесі ашылды.",
        "«Заманауи кітапханадағы жүйенің дамуы» тақырыбында семинар өтті.",
      })
  void whatIsNoSpeech(String text) {
    assertThat(QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH)).isEmpty();
  }

  @Test
  void whatAPersonSaysBeforeDegenIsNoName() {
    String text =
        "«Елден кетемін. Бірақ қайда барарымды білмеймін» деген Денис соғыс туралы айтпады.";

    assertThat(QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH)).hasSize(1);
  }

  @Test
  void aRoleIsNoOnesWhereTwoPeopleMayHoldIt() {
    String text =
        "Олег Кротов согласится, если Иван Бобров выиграет выборы."
            + " Нынешний президент заявил: «Мы готовы к работе».";

    assertThat(last(text).flatMap(Attribution::withheld)).contains(Withheld.UNKNOWN_ROLE);
  }

  @Test
  void aPresidentIsNoOneOfAnotherOffice() {
    String text =
        "Аким области Олег Кротов отчитался. «Дорога нужна», – сказал он."
            + " «Мы ждем ее давно», – заявил президент.";

    assertThat(last(text).flatMap(Attribution::withheld)).contains(Withheld.UNKNOWN_ROLE);
  }

  @Test
  void aRoleWithWordsOfItsOwnIsNoUnnamedSource() {
    String text =
        "«Пока рано», – отметил источник. «Ответ готов», – заявил начальник штаба в пятницу.";

    assertThat(last(text).flatMap(Attribution::resolved).map(ResolvedSpeaker::name))
        .isNotEqualTo(java.util.Optional.of("источник"));
  }

  @Test
  void whatARelativeClauseSaysIsNotItsMainSubjects() {
    String text =
        "Мы приютим человека, который рассказал, что «дорога была закрыта до самой весны».";

    assertThat(last(text).flatMap(Attribution::speaker)).isEmpty();
    assertThat(QuoteExtractor.create().extract(text).indirect()).isEmpty();
  }

  @Test
  void aKazakhAdverbIsNoPartOfARole() {
    String text = "Әуелі министр Асқар Омаров: «Біз бұл жұмысты бастаймыз», – деді.";

    assertThat(last(text).flatMap(Attribution::speaker).map(span -> span.in(text)))
        .contains("министр Асқар Омаров");
  }

  @Test
  void aKazakhNounBehindItsVerbIsASpeakerWhoeverThatIs() {
    String text = "«Мен көп елді аралағым келеді», – дейді жас полиглот.";

    assertThat(last(text).flatMap(Attribution::speaker).map(span -> span.in(text)))
        .contains("жас полиглот");
    assertThat(resolved(text)).isEqualTo("жас полиглот");
  }

  @Test
  void whatIsWrittenSomewhereNoOneSaidLast() {
    String text = "Жолды Ерлан Сапаров көрді. «Жол күзге дейін жөнделеді», – деп көрсетілген.";

    assertThat(resolved(text)).isEmpty();
  }
}

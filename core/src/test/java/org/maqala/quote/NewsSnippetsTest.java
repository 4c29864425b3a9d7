// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Short made-up news, written before the rules were tried on them: what stands in marks, of what
 * kind it is, and whose words it is. {@code ¶} is a line's end; a speaker that is left out is not
 * looked at, {@code -} is one that must be withheld.
 */
class NewsSnippetsTest {
  private static void check(String snippet, String inner, String kind, String speaker) {
    String text = snippet.replace('¶', '\n');
    Map<String, Quote> quotes =
        QuoteExtractor.create().extract(text).quotes().stream()
            .collect(Collectors.toMap(quote -> quote.inner().in(text), Function.identity()));
    Quote quote = quotes.get(inner.replace('¶', '\n'));

    assertThat(quotes).containsKey(inner.replace('¶', '\n'));
    assertThat(quote.kind() == Quote.Kind.SPEECH).isEqualTo(kind.equals("speech"));
    if (speaker != null) {
      Optional<String> name =
          quote.attribution().flatMap(Attribution::resolved).map(ResolvedSpeaker::name);
      assertThat(name).isEqualTo(speaker.equals("-") ? Optional.empty() : Optional.of(speaker));
    }
  }

  /** Marks of every kind; neither apostrophes nor inches are marks. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Аким области Ерлан Сапаров заявил: «Дорогу откроют в мае». | Дорогу откроют в мае |"
            + " speech | Ерлан Сапаров",
        "„Мы готовы к зиме“, - сказал директор станции Олег Кротов. | Мы готовы к зиме |"
            + " speech | Олег Кротов",
        "“Мы готовы к зиме”, — сказала директор станции Анна Кротова. | Мы готовы к зиме |"
            + " speech | Анна Кротова",
        "\"Мы готовы к зиме\",- сказала директор станции Анна Кротова. | Мы готовы к зиме |"
            + " speech | Анна Кротова",
        "‹Мы готовы к зиме›, – сказала директор станции Анна Кротова. | Мы готовы к зиме |"
            + " speech | Анна Кротова",
        "‘Мы готовы к зиме’, – сказала директор станции Анна Кротова. | Мы готовы к зиме |"
            + " speech | Анна Кротова",
        "Марка “Кот д’Ивуар” и фирма O’Neill продали телевизоры 55\" и 65\" по акции. | Кот"
            + " д’Ивуар | other |",
        "Ученый Жан д'Арк купил монитор 27\" и сказал: \"Он большой\". | Он большой | speech"
            + " |",
      })
  void marksOfEveryKind(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** One mark opens or closes two quotes. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "АО «НАК «Казатомпром» сообщило о сделке. ТОО «Фирма «Заря» молчит. | НАК"
            + " «Казатомпром | other |",
        "АО «НАК «Казатомпром» сообщило о сделке. ТОО «Фирма «Заря» молчит. | Казатомпром |"
            + " other |",
        "«Надо читать «Абая», – сказал писатель Марат Жумин. | Надо читать «Абая | speech |"
            + " Марат Жумин",
        "«Надо читать «Абая», – сказал писатель Марат Жумин. | Абая | other |",
        "Депутат Игорь Ломов сказал: ««Газпром» не платит налоги». | «Газпром» не платит"
            + " налоги | speech | Игорь Ломов",
        "Депутат Игорь Ломов сказал: ««Газпром» не платит налоги». | Газпром | other |",
        "Депутат Игорь Ломов сказал: \"Газета \"Труд\" права\". | Газета \"Труд\" права |"
            + " speech | Игорь Ломов",
        "Депутат Игорь Ломов сказал: \"Газета \"Труд\" права\". | Труд | other |",
      })
  void oneMarkForTwoQuotes(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** A mark opens each paragraph, or the first only. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Министр Игорь Ломов рассказал о планах:¶«Мы построим завод.¶«Потом мы построим"
            + " дорогу.¶«И откроем школу», — сказал Ломов. | Мы построим завод.¶«Потом мы построим"
            + " дорогу.¶«И откроем школу | speech | Игорь Ломов",
        "«Мы построим завод.¶Потом мы построим дорогу», – сказал министр Игорь Ломов. | Мы"
            + " построим завод.¶Потом мы построим дорогу | speech | Игорь Ломов",
      })
  void quotesOverSeveralParagraphs(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** What is lost is made up for within the paragraph. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Мы построим завод, – сказал министр Игорь Ломов.¶Другой абзац о погоде. | Мы"
            + " построим завод | speech | Игорь Ломов",
        "Мы построим завод», – сказал министр Игорь Ломов.¶Другой абзац о погоде. | Мы"
            + " построим завод | speech | Игорь Ломов",
      })
  void lostMarks(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** Lines of a dialogue begin with a dash. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Интервью с тренером.¶– Когда начнется сезон?¶– В сентябре. Мы готовы.¶– Спасибо за"
            + " разговор. | Когда начнется сезон? | speech |",
        "Интервью с тренером.¶– Когда начнется сезон?¶– В сентябре. Мы готовы.¶– Спасибо за"
            + " разговор. | В сентябре. Мы готовы. | speech |",
        "– Мы построим завод, – сказал министр Игорь Ломов. – Потом откроем школу. | Мы"
            + " построим завод, – сказал министр Игорь Ломов. – Потом откроем школу. | speech |"
            + " Игорь Ломов",
      })
  void dialogues(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** Kazakh: деді behind a dash, dropped marks, a cue one sentence earlier, names in marks. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Біз жаңа мектеп саламыз, – деді облыс әкімі Ерлан Сапаров. | Біз жаңа мектеп"
            + " саламыз | speech | Ерлан Сапаров",
        "– Біз жаңа мектеп саламыз, – деді ол. | Біз жаңа мектеп саламыз | speech |",
        "Облыс әкімі Ерлан Сапаров жиын өткізді. «Біз жаңа мектеп саламыз», – деді ол. | Біз"
            + " жаңа мектеп саламыз | speech | Ерлан Сапаров",
        "Облыс әкімі Ерлан Сапаров жиын өткізді. «Біз жаңа мектеп саламыз», – деп толықтырды"
            + " сөзін әкім. | Біз жаңа мектеп саламыз | speech | Ерлан Сапаров",
        "«Ауа райы бұзылады», – деп хабарлады Қазгидромет баспасөз қызметі. | Ауа райы"
            + " бұзылады | speech | Қазгидромет баспасөз қызметі",
        "«Жол жабылды», – делінген хабарламада. | Жол жабылды | speech |",
        "Дәрігер Айгүл Серікова: «Вакцина қауіпсіз», – дейді. | Вакцина қауіпсіз | speech |"
            + " Айгүл Серікова",
        "Ұстаз Болат Оспанов былай деп айтып берді:¶«Балалар көп оқиды». | Балалар көп оқиды"
            + " | speech | Болат Оспанов",
        "«Жаңа Қазақстан» деген ұғым пайда болды. «Нұрлы жол» бағдарламасы аяқталды. | Жаңа"
            + " Қазақстан | other |",
        "«Жаңа Қазақстан» деген ұғым пайда болды. «Нұрлы жол» бағдарламасы аяқталды. | Нұрлы"
            + " жол | other |",
      })
  void kazakhSpeech(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** The author's words stand within a quote or between two. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Дорогу, – сказал аким Ерлан Сапаров, – откроют в мае». | Дорогу, – сказал аким"
            + " Ерлан Сапаров, – откроют в мае | speech | Ерлан Сапаров",
        "«Дорогу откроют в мае, – сказал аким Ерлан Сапаров. – Школу построят к осени». |"
            + " Дорогу откроют в мае, – сказал аким Ерлан Сапаров. – Школу построят к осени |"
            + " speech | Ерлан Сапаров",
        "«Дорогу откроют в мае», – сказал аким Ерлан Сапаров. «Школу построят к осени», –"
            + " добавил он. | Дорогу откроют в мае | speech | Ерлан Сапаров",
        "«Дорогу откроют в мае», – сказал аким Ерлан Сапаров. «Школу построят к осени», –"
            + " добавил он. | Школу построят к осени | speech | Ерлан Сапаров",
      })
  void splitUtterances(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** A part of a sentence that someone says, and words that are no one's. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Канцлер Олаф Шольц назвал переговоры «исторически важным шагом для всей Европы». |"
            + " исторически важным шагом для всей Европы | speech | Олаф Шольц",
        "По мнению эксперта Анны Беловой, рынок «не выдержит таких цен». | не выдержит таких"
            + " цен | speech | Анна Белова",
        "Эксперт Анна Белова считает, что рынок «не выдержит таких цен». | не выдержит таких"
            + " цен | speech | Анна Белова",
        "Самый «горячий» день лета стал «рекордным». | горячий | other |",
        "Самый «горячий» день лета стал «рекордным». | рекордным | other |",
      })
  void partialQuotes(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** Headlines name the speaker by a dash, a colon, or behind the quote. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Мы не сдадимся» - Зеленский¶Президент Украины Владимир Зеленский выступил с речью."
            + " | Мы не сдадимся | speech | Владимир Зеленский",
        "Зеленский: «Мы не сдадимся»¶Президент Украины Владимир Зеленский выступил с речью."
            + " | Мы не сдадимся | speech | Владимир Зеленский",
        "Трамп о выборах: «Это был обман»¶Экс-президент США Дональд Трамп дал интервью. |"
            + " Это был обман | speech | Дональд Трамп",
        "«Требовали деньги»: родители спортсмена сделали заявление¶Спортсмен молчит. |"
            + " Требовали деньги | speech |",
      })
  void headlines(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** A quote of its own, and its speaker below it or behind it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Сенатор Маулен Жакипов рассказал о реформе.¶«Реформа нужна всем гражданам"
            + " страны».¶Маулен Жакипов¶Сенат продолжит работу. | Реформа нужна всем гражданам"
            + " страны | speech | Маулен Жакипов",
        "\"Реформа нужна всем гражданам страны\". Маулен Жакипов¶Сенатор Маулен Жакипов"
            + " рассказал о реформе. | Реформа нужна всем гражданам страны | speech | Маулен"
            + " Жакипов",
      })
  void pullQuotes(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** The one cited is the object of the verb, the paper its subject. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Мы поможем Украине», – цитирует Reuters президента США Джо Байдена. | Мы поможем"
            + " Украине | speech | Джо Байден",
        "«Мы поможем Украине», – приводит слова Джо Байдена ТАСС. | Мы поможем Украине |"
            + " speech | Джо Байден",
        "«Мы поможем», – приводятся слова главного тренера «Арсенала» Унаи Эмери. | Мы"
            + " поможем | speech | Унаи Эмери",
        "«Цены вырастут», – приводит данные комиссар ЕС Паоло Джентилони. | Цены вырастут |"
            + " speech | Паоло Джентилони",
        "«Цены вырастут», – сказал агентству Рейтер министр финансов Антон Силин. | Цены"
            + " вырастут | speech | Антон Силин",
        "«Цены вырастут», – передает Интерфакс со ссылкой на министра финансов Антона"
            + " Силина. | Цены вырастут | speech |",
      })
  void citedPeople(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** Names of several parts are taken whole. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Европа едина», – заявила глава Еврокомиссии Урсула фон дер Ляйен. | Европа едина |"
            + " speech | Урсула фон дер Ляйен",
        "Лидер КНДР Ким Чен Ын посетил завод. «Работайте лучше», – сказал Ким Чен Ын. |"
            + " Работайте лучше | speech | Ким Чен Ын",
        "Председатель КНР Си Цзиньпин прибыл в Астану. «Мы друзья», – сказал Си Цзиньпин. |"
            + " Мы друзья | speech | Си Цзиньпин",
        "«Рынок упал», – считает Пак Кын Хе. | Рынок упал | speech | Пак Кын Хе",
        "Президент Бразилии Луис Инасиу Лула да Силва приехал. «Мы друзья», – сказал Лула да"
            + " Силва. | Мы друзья | speech | Луис Инасиу Лула да Силва",
        "«Мы друзья», – сказал принц Мухаммед бин Салман. | Мы друзья | speech | Мухаммед"
            + " бин Салман",
      })
  void foreignNames(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** A degree ends no clause; one office has several names. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Почва бедна», – отметил к.э.н., профессор Олег Кротов. | Почва бедна | speech |"
            + " Олег Кротов",
        "«Почва бедна», – отметила доктор наук, академик Анна Кротова. | Почва бедна |"
            + " speech | Анна Кротова",
        "Главный врач больницы Денис Гусев провел обход. «Все здоровы», – сказал главврач. |"
            + " Все здоровы | speech | Денис Гусев",
      })
  void degreesAndSynonyms(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** Titles of laws, articles and works are names though they read like sentences. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Мажилис принял закон «О внесении изменений и дополнений в некоторые законодательные"
            + " акты Республики Казахстан по вопросам образования и науки». | О внесении изменений"
            + " и дополнений в некоторые законодательные акты Республики Казахстан по вопросам"
            + " образования и науки | other |",
        "Его обвиняют по статье «Хищение чужого имущества, вверенного виновному, совершенное"
            + " группой лиц по предварительному сговору в крупном размере». | Хищение чужого"
            + " имущества, вверенного виновному, совершенное группой лиц по предварительному"
            + " сговору в крупном размере | other |",
        "Депутаттар «Қазақстан Республикасының кейбір заңнамалық актілеріне білім беру"
            + " мәселелері бойынша өзгерістер мен толықтырулар енгізу туралы» заң жобасын қарады."
            + " | Қазақстан Республикасының кейбір заңнамалық актілеріне білім беру мәселелері"
            + " бойынша өзгерістер мен толықтырулар енгізу туралы | other |",
        "В Алматы прошел концерт «Я люблю тебя, жизнь!». Зрители увидели спектакль «Не"
            + " покидай меня». | Я люблю тебя, жизнь! | other |",
        "В Алматы прошел концерт «Я люблю тебя, жизнь!». Зрители увидели спектакль «Не"
            + " покидай меня». | Не покидай меня | other |",
        "Он прочитал доклад «О положении детей в мире» и книгу «Как я стал собой». | О"
            + " положении детей в мире | other |",
        "Он прочитал доклад «О положении детей в мире» и книгу «Как я стал собой». | Как я"
            + " стал собой | other |",
      })
  void titlesAndLaws(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** Objects before the subject; a near person is not the speaker. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Министр Игорь Ломов встретился с тренером. «Сезон был тяжелым», – сказал тренер. |"
            + " Сезон был тяжелым | speech | тренер",
        "Сбой начался утром. «Сбоя не было», – заявили «Коммерсанту» в пресс-службе банка. |"
            + " Коммерсанту | other |",
        "Сбой начался утром. «Сбоя не было», – заявили «Коммерсанту» в пресс-службе банка. |"
            + " Сбоя не было | speech | пресс-служба банка",
        "«Спасибо всем», – поделился эмоциями чемпион мира Олег Кротов. | Спасибо всем |"
            + " speech | Олег Кротов",
        "Джеймс Мердок ушел. Медиамагнат Руперт Мердок поблагодарил сына «за проделанную"
            + " большую работу в компании». | за проделанную большую работу в компании | speech |"
            + " Руперт Мердок",
        "Питер Петерс (Маастрихтский университет): «Мы изучали вирус целый год». | Мы"
            + " изучали вирус целый год | speech | Питер Петерс",
        "Мудрость дня: «Либо напишите книгу, либо сделайте что-то, стоящее книги» (Бенджамин"
            + " Франклин). | Либо напишите книгу, либо сделайте что-то, стоящее книги | speech |"
            + " Бенджамин Франклин",
      })
  void objectsAndNearPeople(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }

  /** Whom the words are said to, lost spaces, a caption in between. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "«Мы готовы», – сообщил РИА Новости глава МЧС Иван Бобров. | Мы готовы | speech |"
            + " Иван Бобров",
        "Глава МЧС Иван Бобров провел комитет.\"На пожаре никто не пострадал\", - сказал он."
            + " | На пожаре никто не пострадал | speech | Иван Бобров",
        "Вот что рассказала актриса Анна Белова об этом.¶Фото: Instagram¶«Я очень рада этой"
            + " роли». | Я очень рада этой роли | speech | Анна Белова",
        "Актриса Анна Белова рассказала о роли:¶«Я очень рада этой роли». | Я очень рада"
            + " этой роли | speech | Анна Белова",
      })
  void agenciesAndCaptions(String text, String inner, String kind, String speaker) {
    check(text, inner, kind, speaker);
  }
}

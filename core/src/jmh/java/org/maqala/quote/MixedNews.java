// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Made-up news whose mix is that of a real collection: two thirds Russian, a quarter Kazakh, the
 * rest Kazakh in Latin letters; mostly short articles and some long ones; more paragraphs without a
 * quote than with one, reports without marks, names and titles in marks. No two articles are alike,
 * so that the processor can't learn the text by heart as it does with a handful of articles. The
 * same seed gives the same text.
 */
final class MixedNews {
  private static final Language RUSSIAN =
      new Language(
          """
          Новый мост через реку
          Строительство школы на триста мест
          Ремонт дороги между двумя районами
          Цех по выпуску кабеля
          Очередной этап конкурса
          Закон о защите прав потребителей
          Большая часть теплиц
          Поставка вагонов
          Открытие музея
          Работа вечерних маршрутов
          Урожай яблок в этом году
          Проект водопровода
          Первая группа студентов
          Стоимость проезда
          Экспорт муки и зерна
          Площадь перед вокзалом
          Сборная района по борьбе
          Вакцинация скота
          Суд второй инстанции
          Жюри фестиваля\
          """,
          """
          завершится к концу сентября
          началась на прошлой неделе
          вызвало споры среди жителей
          обойдется бюджету в 480 млн тенге
          выросла почти на 12,5 процента
          идёт по графику, без серьезных задержек
          откладывалось несколько раз из-за паводка
          потребует дополнительной экспертизы
          позволит создать до 70 рабочих мест
          привлекает всё больше туристов
          остается под вопросом до весны
          проходит при поддержке меценатов
          стала заметным событием для всей отрасли
          включает замену труб и насосов
          охватит пять сёл, где живут около 9 тысяч человек
          поднялся с третьего места на второе
          зависит от погоды и цен на топливо\
          """,
          """
          на севере области
          в рамках программы «Чистый двор»
          вместе с компанией «Горный ключ»
          после двухлетнего перерыва
          несмотря на возражения части депутатов
          как и было намечено в январе 2023 года
          по сравнению с тем же периодом
          в том числе на левом берегу
          (за исключением двух участков)
          у старого рынка и рядом с кинотеатром «Восход»
          с учетом поправок, внесенных летом
          для семей, в которых растут четверо детей и больше\
          """,
          """
          министр транспорта %s
          аким района %s
          директор школы %s
          %s
          эксперт центра исследований %s
          пресс-секретарь компании %s
          тренер команды %s\
          """,
          """
          «%1$s», – сказал %2$s.
          «%1$s», – отметил %2$s на встрече с жителями.
          По его словам, %3$s.
          %2$s сообщил, что %3$s.
          Как рассказал %2$s, %3$s.
          Об этом передает пресс-служба ведомства.
          %2$s заявил: «%1$s».
          "%1$s", - добавил он.
          %2$s подчеркнул, что %3$s, и напомнил о сроках.
          «%1$s, – пояснил %2$s. – %1$s».\
          """);

  private static final Language KAZAKH =
      new Language(
          """
          Өзен үстіндегі жаңа көпір
          Үш жүз орындық мектептің құрылысы
          Екі ауданды жалғайтын жол
          Кабель шығаратын цех
          Байқаудың кезекті кезеңі
          Тұтынушылар құқығын қорғау туралы заң
          Жылыжайлардың басым бөлігі
          Мұражайдың ашылу салтанаты
          Биылғы алма өнімі
          Ауыз су құбырының жобасы
          Студенттердің алғашқы тобы
          Ұн мен астық экспорты
          Вокзал алдындағы алаң
          Ауданның күрестен құрама командасы
          Көктемгі дала жұмыстары\
          """,
          """
          қыркүйектің соңында аяқталады
          өткен аптада басталды
          тұрғындар арасында қызу пікір туғызды
          бюджетке 480 млн теңгеге түседі
          шамамен 12,5 пайызға өсті
          кестеге сай жүріп жатыр
          су тасқынына байланысты кейінге қалдырылды
          қосымша сараптаманы қажет етеді
          70 адамға дейін жұмыспен қамтуға мүмкіндік береді
          туристердің назарын аударып келеді
          саланың елеулі оқиғасына айналды
          тоғыз мыңға жуық адам тұратын бес ауылды қамтиды\
          """,
          """
          облыстың солтүстігінде
          «Таза аула» бағдарламасы аясында
          «Бұлақ» компаниясымен бірге
          екі жылдық үзілістен кейін
          2023 жылғы қаңтарда жоспарланғандай
          өткен жылдың осы кезеңімен салыстырғанда
          ескі базар мен «Шығыс» кинотеатрының жанында
          көпбалалы отбасылар үшін\
          """,
          """
          көлік министрі %s
          аудан әкімі %s
          мектеп директоры %s
          %s
          зерттеу орталығының сарапшысы %s
          компанияның баспасөз хатшысы %s\
          """,
          """
          «%1$s», – деді %2$s.
          «%1$s», – деп атап өтті %2$s.
          Оның айтуынша, %3$s.
          %2$s %3$s деп мәлімдеді.
          Бұл туралы ведомствоның баспасөз қызметі хабарлады.
          «%1$s», – деп түсіндірді ол.
          %2$s: «%1$s», – деп жауап берді.
          Мамандардың пікірінше, %3$s.\
          """);

  private static final List<List<String>> GIVEN_NAMES = Table.read("given-names.tsv", 3);
  private static final List<List<String>> PLACES = Table.read("places.tsv", 2);
  private static final String[] SURNAMES = {
    "Ахмет", "Сейткали", "Жуман", "Петр", "Оразбай", "Мельник", "Касым", "Темир", "Павл", "Нурпеис"
  };

  private final Random random;

  /** The sentences of a language: parts of statements, speakers, ways to report a statement. */
  private record Language(
      List<String> subjects,
      List<String> verbs,
      List<String> rests,
      List<String> speakers,
      List<String> reports) {
    Language(String subjects, String verbs, String rests, String speakers, String reports) {
      this(
          subjects.lines().toList(),
          verbs.lines().toList(),
          rests.lines().toList(),
          speakers.lines().toList(),
          reports.lines().toList());
    }
  }

  private MixedNews(long seed) {
    this.random = new Random(seed);
  }

  /** Articles in an order that mixes languages and lengths. */
  static List<String> articles(int number, long seed) {
    MixedNews news = new MixedNews(seed);
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int share = news.random.nextInt(100);
      String article = news.article(share < 64 ? RUSSIAN : KAZAKH);
      articles.add(share < 90 ? article : LatinKazakh.latin(article));
    }
    return articles;
  }

  private String article(Language language) {
    boolean isLong = random.nextInt(12) == 0;
    int paragraphs = isLong ? 20 + random.nextInt(60) : 3 + random.nextInt(6);
    StringBuilder article = new StringBuilder(statement(language)).append('\n');
    for (int i = 0; i < paragraphs; i++) {
      int sentences = 1 + random.nextInt(5);
      boolean quoted = random.nextInt(5) < 2;
      for (int k = 0; k < sentences; k++) {
        article.append(quoted && k == 0 ? report(language) : statement(language) + ".");
        article.append(k + 1 < sentences ? ' ' : '\n');
      }
    }
    return article.toString();
  }

  private String statement(Language language) {
    String place = random.nextInt(3) == 0 ? ", " + capital(of(PLACES).get(0)) : "";
    String rest = random.nextInt(4) == 0 ? "" : " " + of(language.rests());
    return of(language.subjects()) + " " + of(language.verbs()) + rest + place;
  }

  private String report(Language language) {
    String name = of(GIVEN_NAMES).get(0) + " " + SURNAMES[random.nextInt(SURNAMES.length)] + "ов";
    String speaker = String.format(Locale.ROOT, of(language.speakers()), capital(name));
    String statement = statement(language);
    String small = statement.substring(0, 1).toLowerCase(Locale.ROOT) + statement.substring(1);
    return String.format(Locale.ROOT, of(language.reports()), statement(language), speaker, small);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}

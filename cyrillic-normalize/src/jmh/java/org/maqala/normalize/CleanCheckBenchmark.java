// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.concurrent.TimeUnit;
import org.maqala.article.TextNormalizer;
import org.maqala.normalize.encoding.MojibakeRepair;
import org.maqala.text.AlignedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What the check for wrong decoding adds to normalizing text as the web has it: clean, but with
 * quotes, dashes, brands, abbreviations, emoji and words that lost the space between them, which
 * look like wrong decoding at first sight.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CleanCheckBenchmark {
  private static final int LENGTH = 100_000;

  private static final String[] RUSSIAN = {
    "«Мы ожидаем роста на 12 %», – отметил глава АО «НК «Казахтелеком» на форуме № 5.",
    "В субботу в Кордае открыли школу на 600 мест; её строили с 2021 года, передаёт Zakon.kz.",
    "По данным пресс-службы, движение по мосту откроют не раньше вторника.",
    "Видео выложили в Instagram и TikTok 😀, его посмотрели 1,2 млн раз…",
    "Синоптики обещают дождь со снегом, ночью до −5 °C, на дорогах гололёд.",
    "Суд признал водителя грузовика виновным и назначил штраф — 50 МРП.",
    "Ранее сообщалось о паводке в Северо-Казахстанской области и эвакуации жителей села.",
    "Соглашение подписали представители ЕАЭС, ООН и компании Microsoft, сумма — $3 млн.",
    "Спортсмены завоевали три золотые, две серебряные и шесть бронзовых медалей.",
    "Редакция напоминает: подписка на газету «Вечерний Кордай» продлится до 25 декабря.",
  };

  private static final String[] KAZAKH = {
    "«Биыл өңірде 350 шақырым жол жөнделеді», – деді әкім №2 мектептегі жиында.",
    "Қордайда 600 орындық жаңа мектеп ашылды, деп хабарлайды Egemen.kz.",
    "Ғалымдар зерттеу нәтижесін халықаралық Nature журналында жариялады.",
    "Видеоны Instagram желісінде 1,2 млн адам көрді 😀, пікір де көп…",
    "Синоптиктер түнде −5 °C аяз болатынын, жолда көктайғақ күтілетінін ескертті.",
    "Мұғалімдер мен оқушылар байқауға белсенді қатысып, жүлделі орындарға ие болды.",
    "Үкімет отырысында «Алатау» ЖШС-нің жобасы талқыланды — құны 4,5 млрд теңге.",
    "Еңбек министрлігі жаңа ережелерді қоғамдық талқылауға шығарды.",
    "Жазда ауыл тұрғындары үшін емхана салынып, көшелерге шам орнатылады.",
    "Бұл туралы облыс әкімінің баспасөз қызметі мәлімдеді.",
  };

  private final MojibakeRepair repair = new MojibakeRepair();
  private final CyrillicNormalizer normalizer = CyrillicNormalizer.standard();
  private final TextNormalizer checked = normalizer.after(repair);

  @Param({"ru", "kk"})
  private String language = "";

  /**
   * Articles of some 3,000 characters, each one line or in paragraphs, as real ones with glue in
   * one of three.
   */
  @Param({"line", "paragraphs"})
  private String layout = "";

  private String[] articles = {};

  @Setup
  public void articles() {
    String[] sentences = language.equals("ru") ? RUSSIAN : KAZAKH;
    String end = layout.equals("line") ? " " : "\n";
    articles = new String[LENGTH / 3000];
    for (int i = 0; i < articles.length; i++) {
      StringBuilder article = new StringBuilder();
      for (int j = 0; article.length() < 3000; j++) {
        boolean glued = i % 3 == 0 && j % 11 == 7;
        article
            .append(sentences[(i + j * 7 + j / 10) % sentences.length])
            .append(glued ? " КамАЗ, ҚазАқпарат, МиГ-31.ПоделитьсяНовости по теме" : "")
            .append(j % 3 == 2 ? end : " ");
      }
      articles[i] = article.toString().strip().replace(" \n", "\n");
    }
  }

  /** The measure: without the check. */
  @Benchmark
  public int normalizeOnly() {
    int length = 0;
    for (String article : articles) {
      length += normalizer.normalize(article).text().length();
    }
    return length;
  }

  /** Both in one scan. */
  @Benchmark
  public int checkAndNormalize() {
    int length = 0;
    for (String article : articles) {
      length += checked.normalize(article).text().length();
    }
    return length;
  }

  /** As two steps, each with a scan of its own. */
  @Benchmark
  public int checkThenNormalize() {
    int length = 0;
    for (String article : articles) {
      AlignedText checked = repair.normalize(article).andThen(normalizer::normalize);
      length += checked.text().length();
    }
    return length;
  }
}

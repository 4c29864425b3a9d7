// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that begin with a Latin capital and lost the space before it. */
class LatinSentenceTest {
  private static final CyrillicNormalizer STANDARD = CyrillicNormalizer.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "деп санайды.Tengrinews.kz жазды|деп санайды. Tengrinews.kz жазды",
        "пойти работать грузчиком.UFC 249 отменён|пойти работать грузчиком. UFC 249 отменён",
        "об этом заявил Сунак.Read my statement|об этом заявил Сунак. Read my statement",
        "поставки выросли за год.Shell, напротив, ушла|поставки выросли за год. Shell, напротив, ушла",
        "«так и будет», – сказала она.Iran hat Drohnen|«так и будет», – сказала она. Iran hat Drohnen",
        "это вопрос времени…Apple молчит|это вопрос времени… Apple молчит",
      })
  void partsLatinFromCyrillicSentences(String before, String after) {
    assertThat(STANDARD.normalize(before).text()).isEqualTo(after);
    assertThat(STANDARD.normalize(after).isChanged()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Kórshiniń máıiti tabylady.Olar bul oqıǵany aıtty|"
            + "Kórshiniń máıiti tabylady. Olar bul oqıǵany aıtty",
        "Qazir jumys jalǵasyp jatyr.Prezıdent bul týraly aıtty|"
            + "Qazir jumys jalǵasyp jatyr. Prezıdent bul týraly aıtty",
        "Óńirde «Jańa mektep» ashyldy».Bıyl taǵy beseýi salynady, qarjy bar|"
            + "Óńirde «Jańa mektep» ashyldy». Bıyl taǵy beseýi salynady, qarjy bar",
        "Jaña mektep aşyldy, oquşylar quanyşty.Biyl tağy besewi salynady|"
            + "Jaña mektep aşyldy, oquşylar quanyşty. Biyl tağy besewi salynady",
      })
  void partsSentencesOfKazakhInLatinLetters(String before, String after) {
    assertThat(STANDARD.normalize(before).text()).isEqualTo(after);
    assertThat(STANDARD.normalize(after).isChanged()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "как пишет издание Газета.Ru сегодня утром",
        "По данным «Право.Ru», дело закрыто",
        "откройте файл отчет.PDF и прочтите",
        "сервис Яндекс.Go подорожал",
        "живёт на ул.Abay и работает там",
        "Пишите на адрес редакция.News@mail.kz",
        // Kazakh: names, initials, abbreviations and addresses
        "ASTANA.KAZINFORM – Tájikstan qaýipti ınfektsııaǵa qarsy daıyndaldy",
        "Ózbekstan prezıdenti Sh.Mırzıeev qonaqqa keldi, – dedi ol, qarsy alǵan",
        "Almaty obl.Talǵar aýdanynda órt boldy, dep habarlady tótenshe jaǵdaı",
        "Saýdany Booking.Com júrgizedi, qonaqúıler ońaı tabylady eken",
        "Qazaqtyń tili týraly http://sait.kz/bet.Html dep jazylǵan eken",
        // other languages
        "The fire was put out quickly.Residents came back home",
        "Yangın söndürüldü, halk evine döndü.Çocuklar ışığa koştu, ağladılar",
        "Olar úylerine qayttı, wákiller xalıq penen sóylesti.Xalıq ırza boldı, wazıypa tamam",
      })
  void leavesNamesFilesAndOtherLatinText(String text) {
    assertThat(STANDARD.normalize(text).text()).isEqualTo(text);
  }

  @Test
  void readsBytesAsItReadsText() {
    String text = "а".repeat(600) + " деп санайды.Tengrinews жазды";
    assertThat(STANDARD.isNormalized(text)).isFalse();
    assertThat(STANDARD.isNormalizedUtf8(text.getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void versionOneLeavesThem() {
    String text = "деп санайды.Tengrinews жазды";
    assertThat(CyrillicNormalizer.builder(Preset.STANDARD, 1).build().normalize(text).isChanged())
        .isFalse();
  }
}

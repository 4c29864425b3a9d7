// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that other roles stand before, and roles that a sentence says someone has. */
class RolesBeforeNamesTest {
  private static final String SAID = "«Закон нужен всем нам уже сегодня»";

  private static String named(String text) {
    return QuotesOf.firstResolved(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "один из участников акции, епископ Григорий Петров | Григорий Петров",
        "директор «Надежд», чемпион Европы (1996), призёр Игр 2000 года и тренер Григорий Петров"
            + " | Григорий Петров",
        "лидер Всеобщего конгресса Файка аль-Саид | Файка аль-Саид",
        "директор школы, когда вошёл тренер Григорий Петров | директор школы",
      })
  void aRoleGoesOnToTheNameBehindOthers(String speaker, String name) {
    assertThat(named(SAID + ", — сказал " + speaker + ".")).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "одного из участников акции, епископа Григория Петрова, | Григорий Петров",
        "главы союза, писателя Григория Петрова, | Григорий Петров",
        "главы союза, писателя Григория Петрова никто не звал и | глава союза",
      })
  void aRoleInACaseDoesIfTheNameIsSetOff(String source, String name) {
    assertThat(named("По словам " + source + " закон «прямо противоречит всем правилам»."))
        .isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Министром культуры стал Иван Петров. | министр | Иван Петров",
        "Иван Петров избран председателем совета. | председатель | Иван Петров",
        "Министром культуры Иван Петров не был. | министр | Олег Ким",
      })
  void anOfficeIsHisOfWhomASentenceSaysSo(String before, String role, String name) {
    String text =
        before + " Его поздравил мэр Олег Ким. " + SAID + ", — сказал новый " + role + ".";

    assertThat(named(text)).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "президент Сербии Иван Петров | глава Сербии | Иван Петров",
        "президент Сербии Иван Петров | сербский лидер | Иван Петров",
        "председатель КНР, генеральный секретарь партии Си Цзиньпин | глава КНР | Си Цзиньпин",
        "президент клуба Иван Петров | глава Сербии | глава Сербии",
      })
  void theHeadOfACountryIsWhoHasItsHighestOffice(String guest, String role, String name) {
    String before = "На встрече выступил " + guest + ". Пришли Олег Ким и Павел Ян. ";

    assertThat(named(before + SAID + ", — сказал " + role + "."))
        .isEqualTo(role.equals(name) ? QuotesOf.NONE : name);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A block that is called calm holds nothing at which the scan would stop. */
class BlockScanTest {
  /** One of each class, some more than once. */
  private static final String SIGNS = "аіАХІzoÀC \n\t-–—«\"“.!…»)”7,;(";

  private static final Set<Rule> RULES = CyrillicNormalizer.standard().rules();
  private static final TextScan SCAN = new TextScan(RULES);
  private static final TextScan MISREAD_SCAN = TextScan.withMisread(RULES);

  private static final String CALM = "а".repeat(40);

  @ParameterizedTest
  @ValueSource(ints = {0, ScanTable.HALF})
  void fourSignsInARowAreCalmOnlyForBoth(int half) {
    MisreadRows.makeReady();
    for (int i = 0; i < SIGNS.length(); i++) {
      for (int j = 0; j < SIGNS.length(); j++) {
        for (int k = 0; k < SIGNS.length(); k++) {
          for (int l = 0; l < SIGNS.length(); l++) {
            char[] signs = {
              SIGNS.charAt(i), SIGNS.charAt(j), SIGNS.charAt(k), SIGNS.charAt(l), '\n'
            };
            String text = CALM + new String(signs) + CALM;
            assertThat(isCalm(text, half) && stops(text, half)).as(text).isFalse();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, ScanTable.HALF})
  void everyCodeUnitIsCalmOnlyForBoth(int half) {
    MisreadRows.makeReady();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      for (String before : new String[] {"", "А", " ", "z", "- ", "«"}) {
        String text = CALM + before + (char) c + CALM;
        assertThat(isCalm(text, half) && stops(text, half)).as("U+%04X", c).isFalse();
      }
    }
  }

  @Property
  void aSuspectPlaceIsSeenWhereverItStands(
      @ForAll @IntRange(min = 3, max = 2048) int length, @ForAll @IntRange(max = 2047) int place) {
    char[] block = "а".repeat(length).toCharArray();
    assertThat(BlockScan.isCalm(block, length, 0)).isEqualTo(length >= 32);
    block[2 + place % (length - 2)] = 'o';
    assertThat(BlockScan.isCalm(block, length, 0)).isFalse();
  }

  @Test
  void cleanNewsIsCalm() {
    String news =
        "«Мы ожидаем, что к концу года показатель вырастет на 12 процентов», – отметил министр.\n"
            + "Қазақстан Халық Кеңесінің отырысы 15 наурызда Астана қаласында өтті.\n"
            + "По словам Н. Байбулина, проект закона - важный шаг; передает Kazpravda.kz.\n"
            + "Представители ТОО \"Алатау\" и АО «НК «Казахстан темир жолы» (XX век, 1,2 млрд).\n";
    assertThat(isCalm(news, 0)).isTrue();
    assertThat(isCalm(news, ScanTable.HALF)).isTrue();
  }

  @Property
  void aLongTextIsScannedAsItsLines(
      @ForAll @IntRange(max = 5000) int before, @ForAll @IntRange(min = 1, max = 5000) int after) {
    String text = "а".repeat(before) + "o" + "а".repeat(after);
    assertThat(SCAN.next(text, 0, text.length())).isEqualTo(before == 0 ? 1 : before);
  }

  private static boolean isCalm(String text, int half) {
    MisreadRows.makeReady();
    return BlockScan.isCalm(text.toCharArray(), text.length(), half);
  }

  private static boolean stops(String text, int half) {
    TextScan scan = half == 0 ? SCAN : MISREAD_SCAN;
    return scan.next(text, 0, text.length()) < text.length();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.maqala.normalize.resource.Resources;

/** The code pages of {@code code-pages.tsv}, read once, and Latin-1. */
final class CodePages {
  private static final String TABLE = "code-pages.tsv";
  private static final int UPPER_HALF = 128;
  private static final Map<String, CodePage> PAGES = read();

  static final CodePage CP1251 = of("windows-1251");
  static final CodePage KZ1048 = of("KZ-1048");
  static final CodePage PT154 = of("PTCP154");
  static final CodePage KOI8_R = of("KOI8-R");
  static final CodePage KOI8_U = of("KOI8-U");
  static final CodePage CP866 = of("IBM866");
  static final CodePage ISO_8859_5 = of("ISO-8859-5");
  static final CodePage MAC_CYRILLIC =
      of("x-MacCyrillic").encoding('\u00A2', 0xA2).encoding('\u2202', 0xB6).encoding('¤', 0xFF);
  static final CodePage CP1252 = of("windows-1252");
  static final CodePage CP437 = of("IBM437");
  static final CodePage LATIN_1 = latin1();

  /** cp1251 with a Kazakh font over it; see {@code kazakh-font.tsv}. */
  static final CodePage KAZAKH_FONT = kazakhFont();

  private CodePages() {}

  /** Whether a page has the character, or it stands for a byte that a page lacks. */
  static boolean canBeMisread(char c) {
    return c < 0xA0
        || c == CodePage.UNASSIGNED
        || MAC_CYRILLIC.encode(c) >= 0
        || LATIN_1.encode(c) >= 0
        || PAGES.values().stream().anyMatch(page -> page.encode(c) >= 0);
  }

  private static CodePage of(String name) {
    return Objects.requireNonNull(PAGES.get(name), name);
  }

  private static Map<String, CodePage> read() {
    List<String[]> rows = Resources.rows(CodePages.class, TABLE);
    String[] header = rows.get(0);
    Map<String, CodePage> pages = new LinkedHashMap<>();
    for (int column = 1; column < header.length; column++) {
      char[] upper = new char[UPPER_HALF];
      Arrays.fill(upper, CodePage.UNASSIGNED);
      for (String[] row : rows.subList(1, rows.size())) {
        if (!row[column].equals("-")) {
          upper[Integer.parseInt(row[0], 16) - UPPER_HALF] =
              (char) Integer.parseInt(row[column], 16);
        }
      }
      pages.put(header[column], CodePage.overAscii(header[column], upper));
    }
    return pages;
  }

  private static CodePage kazakhFont() {
    char[] upper = new char[UPPER_HALF];
    for (int i = 0; i < UPPER_HALF; i++) {
      upper[i] = CP1251.decode((byte) (UPPER_HALF + i));
    }
    for (String[] row : Resources.rows(CodePages.class, "kazakh-font.tsv")) {
      upper[CP1251.encode(row[0].charAt(0)) - UPPER_HALF] = row[1].charAt(0);
    }
    return CodePage.overAscii("kazakh-font", upper);
  }

  private static CodePage latin1() {
    char[] upper = new char[UPPER_HALF];
    for (int i = 0; i < UPPER_HALF; i++) {
      upper[i] = (char) (UPPER_HALF + i);
    }
    return CodePage.overAscii("ISO-8859-1", upper);
  }
}

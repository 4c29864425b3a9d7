// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.nio.charset.Charset;
import java.util.List;

/** Makes text that was decoded wrongly. */
public final class Misread {
  /** What text was written in and is read in. */
  public static final List<String> CHARSETS =
      List.of(
          "UTF-8",
          "windows-1251",
          "KZ-1048",
          "PTCP154",
          "KOI8-R",
          "IBM866",
          "ISO-8859-5",
          "x-MacCyrillic",
          "windows-1252",
          "ISO-8859-1",
          "IBM437");

  private Misread() {}

  /** The text as it comes out when it was written in one charset and is read in another. */
  public static String misread(String text, String written, String read) {
    return new String(text.getBytes(Charset.forName(written)), Charset.forName(read));
  }
}

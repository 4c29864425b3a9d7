// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import java.util.List;
import org.maqala.date.HeaderDateParser;
import org.maqala.date.HeaderDates;

/** Reads the date of an article as precisely as it was written, or says why it does not. */
public final class HeaderDateExample {
  private HeaderDateExample() {}

  /** Prints the date and its role, the reason of a refusal, and the text without the header. */
  public static void main(String[] args) {
    HeaderDateParser parser = HeaderDateParser.create();
    for (String text :
        List.of(
            " date 2024-01 Референдум назначен на 15 марта",
            "2026 жылғы 13 ақпан, 14:35\nАлматыда форум өтті",
            "31.02.2026\nВ Алматы прошел форум")) {
      HeaderDates header = parser.parse(text);
      header.best().ifPresent(date -> System.out.println(date.value() + " " + date.role()));
      header.refused().forEach(refusal -> System.out.println("refused: " + refusal.reason()));
      System.out.println("  " + header.strip(text).strip());
    }
  }
}

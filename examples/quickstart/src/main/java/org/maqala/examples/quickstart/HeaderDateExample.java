// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import org.maqala.date.HeaderDateParser;
import org.maqala.date.HeaderDates;

/** Reads the date of an article as precisely as it was written, and takes the header off. */
public final class HeaderDateExample {
  private HeaderDateExample() {}

  /** Prints the date, its role, and the text without the header. */
  public static void main(String[] args) {
    String text = " date 2024-01 Референдум назначен на 15 марта, передает Kazpravda.kz";

    HeaderDates header = HeaderDateParser.create().parse(text);

    header.best().ifPresent(date -> System.out.println(date.value() + " " + date.role()));
    System.out.println(header.strip(text));
  }
}

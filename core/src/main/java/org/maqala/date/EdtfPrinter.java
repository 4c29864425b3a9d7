// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.OptionalInt;

/** Prints what {@link EdtfReader} reads. */
final class EdtfPrinter {
  private EdtfPrinter() {}

  static String print(EdtfDate date) {
    StringBuilder out = new StringBuilder(25);
    if (date.precision() == Precision.INTERVAL) {
      point(out, date.first());
      point(out.append('/'), date.last());
    } else {
      point(out, date);
    }
    return out.toString();
  }

  private static void point(StringBuilder out, EdtfDate date) {
    if (date.hasYear()) {
      digits(out, date.year(), 4);
    } else {
      out.append("XXXX");
    }
    part(out, '-', date.month());
    part(out, '-', date.dayOfMonth());
    part(out, 'T', date.hour());
    part(out, ':', date.minute());
    part(out, ':', date.second());
    // ZoneOffset prints whole minutes as EDTF does.
    out.append(date.offset().isPresent() ? date.offset().get().getId() : "");
  }

  private static void part(StringBuilder out, char mark, OptionalInt value) {
    if (value.isPresent()) {
      digits(out.append(mark), value, 2);
    }
  }

  private static void digits(StringBuilder out, OptionalInt value, int width) {
    for (int scale = width == 4 ? 1000 : 10; scale > 0; scale /= 10) {
      out.append((char) ('0' + value.orElseThrow() / scale % 10));
    }
  }
}

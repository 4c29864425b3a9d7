// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads what {@link EdtfDate#toString()} prints. */
final class EdtfReader {
  private final String text;
  private int at;

  private EdtfReader(String text) {
    this.text = text;
  }

  static Optional<EdtfDate> read(String text) {
    // No value prints longer than two seconds with offsets; this also bounds the work.
    if (text.length() > 60) {
      return Optional.empty();
    }
    try {
      int slash = text.indexOf('/');
      return Optional.of(
          slash < 0
              ? new EdtfReader(text).date()
              : EdtfDate.interval(
                  new EdtfReader(text.substring(0, slash)).date(),
                  new EdtfReader(text.substring(slash + 1)).date()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private EdtfDate date() {
    boolean unknown = text.startsWith("XXXX-");
    int year = 0;
    if (unknown) {
      at = 4;
    } else {
      year = number(4);
    }
    if (done()) {
      return EdtfDate.ofYear(year);
    }
    expect('-');
    int month = number(2);
    if (done() && !unknown) {
      return EdtfDate.ofMonth(year, month);
    }
    expect('-');
    int day = number(2);
    EdtfDate date = unknown ? EdtfDate.ofMonthDay(month, day) : EdtfDate.ofDay(year, month, day);
    return done() ? date : time(date);
  }

  private EdtfDate time(EdtfDate day) {
    expect('T');
    int hour = number(2);
    EdtfDate time;
    if (!next(':')) {
      time = day.atHour(hour);
    } else {
      int minute = number(2);
      time = next(':') ? day.atSecond(hour, minute, number(2)) : day.atMinute(hour, minute);
    }
    return done() ? time : time.withOffset(offset());
  }

  private ZoneOffset offset() {
    ZoneOffset offset = ZoneOffset.UTC;
    if (!next('Z')) {
      int sign = next('-') ? -1 : 1;
      if (sign > 0) {
        expect('+');
      }
      int hours = number(2);
      expect(':');
      offset = ZoneOffset.ofHoursMinutes(sign * hours, sign * number(2));
    }
    if (!done()) {
      throw new DateTimeException("more text after the offset");
    }
    return offset;
  }

  private int number(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++, at++) {
      if (done() || text.charAt(at) < '0' || text.charAt(at) > '9') {
        throw new DateTimeException("a digit is missing");
      }
      value = value * 10 + text.charAt(at) - '0';
    }
    return value;
  }

  private boolean next(char wanted) {
    boolean found = !done() && text.charAt(at) == wanted;
    at += found ? 1 : 0;
    return found;
  }

  private void expect(char wanted) {
    if (!next(wanted)) {
      throw new DateTimeException("a mark is missing");
    }
  }

  private boolean done() {
    return at >= text.length();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Optional;

/** Prints dates in EDTF and reads what it prints. */
final class EdtfFormat {
  private final String text;
  private int at;

  private EdtfFormat(String text) {
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
              ? new EdtfFormat(text).date()
              : EdtfDate.interval(
                  new EdtfFormat(text.substring(0, slash)).date(),
                  new EdtfFormat(text.substring(slash + 1)).date()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  static String print(EdtfDate date) {
    StringBuilder out = new StringBuilder(25);
    print(out, date.first());
    if (date.precision == Precision.INTERVAL) {
      print(out.append('/'), date.last());
    }
    return out.toString();
  }

  private static void print(StringBuilder out, EdtfDate date) {
    if (date.hasYear()) {
      part(out, "", date.year / 100);
      part(out, "", date.year % 100);
    } else {
      out.append("XXXX");
    }
    part(out, "-", date.month);
    part(out, "-", date.day);
    int time = date.secondOfDay;
    if (time == EdtfDate.NONE) {
      return;
    }
    part(out, "T", time / 3_600);
    part(out, ":", date.precision == Precision.HOUR ? EdtfDate.NONE : time / 60 % 60);
    part(out, ":", date.precision == Precision.SECOND ? time % 60 : EdtfDate.NONE);
    if (date.offsetSeconds != EdtfDate.NONE) {
      // ZoneOffset prints whole minutes as EDTF does.
      out.append(ZoneOffset.ofTotalSeconds(date.offsetSeconds).getId());
    }
  }

  private static void part(StringBuilder out, String mark, int value) {
    if (value != EdtfDate.NONE) {
      out.append(mark).append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
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
    String offset = text.substring(at);
    if (offset.length() != 1 && offset.length() != "+05:00".length()) {
      throw new DateTimeException("no offset");
    }
    return ZoneOffset.of(offset);
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

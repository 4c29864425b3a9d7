// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.maqala.text.Span;

/**
 * A text with the unit that offsets in it are written in.
 *
 * @param text the text
 * @param offsets from UTF-16 offsets to those written
 */
record Located(String text, IntUnaryOperator offsets) {
  static Located of(String text, OffsetUnit unit) {
    return new Located(text, unit.in(text));
  }

  /** Writes two fields with the borders of a span. */
  void writeSpan(JsonGenerator json, String start, String end, Span span) throws IOException {
    json.writeNumberField(start, at(span.start()));
    json.writeNumberField(end, at(span.end()));
  }

  /** Writes {@code start} and {@code end}. */
  void writeSpan(JsonGenerator json, Span span) throws IOException {
    writeSpan(json, "start", "end", span);
  }

  int at(int offset) {
    return offsets.applyAsInt(offset);
  }

  String in(Span span) {
    return span.in(text);
  }

  /** How the output writes an enum constant: lower-case, with hyphens. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

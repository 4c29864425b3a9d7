// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.maqala.cli.io.ArticleRecord;
import org.maqala.cli.io.ArticleRecord.Value;
import org.maqala.cli.io.BadRecord;
import org.maqala.date.EdtfDate;
import org.maqala.date.HeaderDate;
import org.maqala.date.HeaderDates;
import org.maqala.date.Refusal;
import org.maqala.date.Warning;

/** The JSON of header dates. */
final class DateJson {
  private DateJson() {}

  /** The fields of header dates, in their order. */
  static Map<String, Value> fields(HeaderDates dates, Located source) {
    Map<String, Value> fields = new LinkedHashMap<>();
    Optional<String> best = dates.best().map(date -> date.value().toString());
    fields.put("date", json -> writeOptional(best, json));
    fields.put("dates", json -> writeDates(dates.dates(), source, json));
    fields.put("refused", json -> writeRefused(dates.refused(), source, json));
    fields.put("body_start", json -> json.writeNumber(source.at(dates.bodyStart())));
    return fields;
  }

  /**
   * The reference of a record.
   *
   * @throws BadRecord if it is no day
   */
  static Optional<EdtfDate> reference(ArticleRecord record) throws BadRecord {
    Optional<String> written = record.reference();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<EdtfDate> reference =
        EdtfDate.parse(written.get()).filter(date -> date.toLocalDate().isPresent());
    if (reference.isEmpty()) {
      throw new BadRecord(
          "reference must be a day or a minute such as 2026-02-13 or 2026-02-13T14:35, got "
              + written.get());
    }
    return reference;
  }

  private static void writeOptional(Optional<String> value, JsonGenerator json) throws IOException {
    json.writeString(value.orElse(null));
  }

  private static void writeDates(Iterable<HeaderDate> dates, Located source, JsonGenerator json)
      throws IOException {
    json.writeStartArray();
    for (HeaderDate date : dates) {
      json.writeStartObject();
      json.writeStringField("edtf", date.value().toString());
      json.writeFieldName("literal");
      writeOptional(date.literal().map(EdtfDate::toString), json);
      json.writeStringField("role", Located.name(date.role()));
      source.writeSpan(json, date.span());
      json.writeArrayFieldStart("warnings");
      for (Warning warning : date.warnings()) {
        json.writeString(Located.name(warning));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeRefused(Iterable<Refusal> refused, Located source, JsonGenerator json)
      throws IOException {
    json.writeStartArray();
    for (Refusal refusal : refused) {
      json.writeStartObject();
      source.writeSpan(json, refusal.span());
      json.writeStringField("reason", Located.name(refusal.reason()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as a record: what the commands read of it, and every field as it was written, so that
 * fields that no command knows pass through to the last digit. Immutable.
 *
 * @param idJson the id as JSON, a string or a number; used wherever another record names this one
 * @param text the article's text
 * @param reference the article's reference day or minute, as written
 * @param fields all fields in order
 */
public record ArticleRecord(
    String idJson, String text, Optional<String> reference, List<Field> fields) {

  /**
   * A field of the record.
   *
   * @param name its name
   * @param json its value, as it was written
   */
  public record Field(String name, String json) {
    /** Checks the components. */
    public Field {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(json, "json");
    }
  }

  /** Writes one value of an output record. */
  @FunctionalInterface
  public interface Value {
    /**
     * Writes the value.
     *
     * @param json where it goes
     * @throws IOException if {@code json} refuses it
     */
    void write(JsonGenerator json) throws IOException;
  }

  /** Checks the components and copies the list. */
  public ArticleRecord {
    Objects.requireNonNull(idJson, "idJson");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reference, "reference");
    fields = List.copyOf(fields);
  }

  /** The value of a field that is a string and not the text; empty if there is none. */
  public Optional<String> string(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name) && field.json().startsWith("\""))
        .map(field -> Json.unquote(field.json()))
        .findFirst();
  }

  /** A field as it was written; empty if there is none. */
  public Optional<String> json(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).map(Field::json).findFirst();
  }

  /**
   * The record of a text that came without one.
   *
   * @param id its id
   * @param text the text
   */
  public static ArticleRecord ofText(String id, String text) {
    String idJson = Json.quote(id);
    List<Field> fields = List.of(new Field("id", idJson), new Field("text", ""));
    return new ArticleRecord(idJson, text, Optional.empty(), fields);
  }

  /**
   * An id as a person reads it: without the quotes of JSON.
   *
   * @param idJson the id as JSON
   */
  public static String displayId(String idJson) {
    return Json.unquote(idJson);
  }

  /**
   * This record as a line of output: its fields in their order, those named in {@code changed} with
   * their new values, the rest as they were written, and what is new behind them.
   *
   * @param changed the new and changed fields by name
   * @return UTF-8 bytes that end with a line feed
   */
  public byte[] withFields(Map<String, Value> changed) {
    Map<String, Value> values = new LinkedHashMap<>(changed);
    values.putIfAbsent("text", json -> json.writeString(text));
    Utf8Writer line = new Utf8Writer(text.length() + 1024);
    try (JsonGenerator json = Json.FACTORY.createGenerator(line)) {
      json.writeStartObject();
      for (Field field : fields) {
        json.writeFieldName(field.name());
        Value value = values.remove(field.name());
        if (value == null) {
          json.writeRawValue(field.json());
        } else {
          value.write(json);
        }
      }
      for (Map.Entry<String, Value> added : values.entrySet()) {
        json.writeFieldName(added.getKey());
        added.getValue().write(json);
      }
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a Utf8Writer does not fail
    }
    return line.toByteArray();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one line of JSON Lines. Used once; not safe for use by several threads. */
final class ArticleRecordParser {
  private final char[] line;
  private final List<ArticleRecord.Field> fields = new ArrayList<>();
  private @Nullable String id;
  private @Nullable String text;
  private Optional<String> reference = Optional.empty();

  private ArticleRecordParser(String line) {
    this.line = line.toCharArray();
  }

  static ArticleRecord parse(String line, String defaultId) throws BadRecord {
    ArticleRecordParser record = new ArticleRecordParser(line);
    try {
      record.readObject();
    } catch (JsonProcessingException e) {
      throw new BadRecord(
          "not JSON: " + e.getOriginalMessage() + ", at column " + e.getLocation().getColumnNr());
    } catch (IOException e) {
      throw new BadRecord("not JSON: " + e.getMessage());
    }
    return record.finish(defaultId);
  }

  private ArticleRecord finish(String defaultId) throws BadRecord {
    if (text == null) {
      throw new BadRecord("no text: the record has no field \"text\"");
    }
    String idJson = id;
    if (idJson == null) {
      idJson = Json.quote(defaultId);
      fields.removeIf(field -> field.name().equals("id"));
      fields.add(0, new ArticleRecord.Field("id", idJson));
    }
    return new ArticleRecord(idJson, text, reference, fields);
  }

  private void readObject() throws IOException, BadRecord {
    try (JsonParser parser = Json.FACTORY.createParser(line)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        throw new BadRecord("a record must be a JSON object, got " + describe(first));
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        readValue(name, parser.nextToken(), parser);
      }
      if (parser.nextToken() != null) {
        throw new BadRecord("more than one value on the line");
      }
    }
  }

  private void readValue(String name, JsonToken token, JsonParser parser)
      throws IOException, BadRecord {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    if (name.equals("text")) {
      text = requireString(name, token, parser);
    } else if (name.equals("reference") && token != JsonToken.VALUE_NULL) {
      reference = Optional.of(requireString(name, token, parser));
    }
    if (token.isStructStart()) {
      parser.skipChildren();
    } else {
      parser.finishToken();
    }
    int end = (int) parser.currentLocation().getCharOffset();
    // The text is kept once: as a string.
    String json = name.equals("text") ? "" : new String(line, start, end - start).strip();
    if (name.equals("id")) {
      readId(token, json);
    }
    fields.add(new ArticleRecord.Field(name, json));
  }

  private void readId(JsonToken token, String json) throws BadRecord {
    if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
      id = json;
    } else if (token != JsonToken.VALUE_NULL) {
      throw new BadRecord("id must be a string or a number, got " + describe(token));
    }
  }

  private static String requireString(String name, JsonToken token, JsonParser parser)
      throws IOException, BadRecord {
    if (token != JsonToken.VALUE_STRING) {
      throw new BadRecord(name + " must be a string, got " + describe(token));
    }
    return parser.getText();
  }

  private static String describe(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_NULL -> "null";
      default -> "true or false";
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the reading and writing of JSON share. */
final class Json {
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          // Of two fields of one name, one would be lost.
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private Json() {}

  static String quote(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  static String unquote(String json) {
    if (!json.startsWith("\"")) {
      return json;
    }
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return parser.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it was parsed before
    }
  }

  /**
   * The bytes of a JSON text. An unpaired surrogate, which UTF-8 can't carry, is written as its
   * escape; in JSON it can only stand inside a string.
   */
  static byte[] utf8(CharSequence json) {
    StringBuilder escaped = null;
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
        continue;
      }
      if (escaped == null) {
        escaped = new StringBuilder(json.length() + 16);
      }
      escaped.append(json, copied, i).append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      copied = i + 1;
    }
    String whole =
        escaped == null ? json.toString() : escaped.append(json, copied, json.length()).toString();
    return whole.getBytes(StandardCharsets.UTF_8);
  }
}

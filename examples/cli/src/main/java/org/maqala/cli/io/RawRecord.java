// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * A record as it was read: bytes, and where they stood.
 *
 * @param source the input's name
 * @param line the line that the record starts on, from 1
 * @param defaultId the id of a record that brings none
 * @param format {@link Format#TEXT} or {@link Format#JSONL}
 * @param content the bytes; the array is not copied
 * @param problem why the record could not be read, if so
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
public record RawRecord(
    String source,
    long line,
    String defaultId,
    Format format,
    byte[] content,
    Optional<String> problem) {
  /** Checks the components. */
  public RawRecord {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(defaultId, "defaultId");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(problem, "problem");
  }

  /** Where the record stands, as {@code file:line}. */
  public String place() {
    return source + ":" + line;
  }

  /**
   * Reads the record's fields.
   *
   * @throws BadRecord if it can't be read, or is not what the commands take
   */
  public ArticleRecord parse() throws BadRecord {
    if (problem.isPresent()) {
      throw new BadRecord(problem.get());
    }
    String text = decode();
    return format == Format.TEXT
        ? ArticleRecord.ofText(defaultId, text)
        : ArticleRecordParser.parse(text, defaultId);
  }

  private String decode() throws BadRecord {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new BadRecord("not UTF-8: a malformed byte sequence at byte " + bytes.position());
    }
  }
}

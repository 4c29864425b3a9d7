// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs one after the other, record by record. An input that can't be read (to its end)
 * yields one record that carries the problem, and the next input follows. Blank lines of JSON Lines
 * are no records. Not safe for use by several threads.
 */
public final class RecordReader implements Iterator<RawRecord>, AutoCloseable {
  /** The longest record that is read, in bytes; a longer one is a bad record. */
  public static final int MAX_RECORD_BYTES = 256 << 20;

  private static final byte[] NOTHING = {};

  private final Iterator<Input> inputs;
  private final Format format;
  private final InputStream standardInput;
  private final LongConsumer bytesRead;

  private @Nullable InputStream open;
  private @Nullable LineReader lines;
  private Input input = Input.ofStandardInput();
  private Format inputFormat = Format.AUTO;
  private long line;
  private @Nullable RawRecord next;

  /**
   * A reader.
   *
   * @param inputs what to read, in order
   * @param format how it is written
   * @param standardInput what {@code -} reads
   * @param bytesRead told the number of bytes of each read, before unpacking
   */
  public RecordReader(
      List<Input> inputs, Format format, InputStream standardInput, LongConsumer bytesRead) {
    this.inputs = List.copyOf(inputs).iterator();
    this.format = format;
    this.standardInput = standardInput;
    this.bytesRead = bytesRead;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (lines != null || inputs.hasNext())) {
      advance();
    }
    return next != null;
  }

  @Override
  public RawRecord next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    RawRecord record = next;
    next = null;
    return record;
  }

  private void advance() {
    try {
      if (lines == null) {
        openNext();
      }
      readRecord();
    } catch (IOException e) {
      next = problem("cannot be read: " + reason(e));
      closeInput();
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private void openNext() throws IOException {
    input = inputs.next();
    line = 0;
    InputStream raw = new Counting(input.open(standardInput), bytesRead);
    open = raw;
    InputStream unpacked = input.compression().unpack(raw);
    open = unpacked;
    LineReader reader = new LineReader(unpacked, MAX_RECORD_BYTES);
    lines = reader;
    inputFormat = format == Format.AUTO ? input.formatByName() : format;
    if (inputFormat == Format.AUTO) {
      inputFormat = reader.looksLikeJsonLines() ? Format.JSONL : Format.TEXT;
    }
    if (inputFormat == Format.JSONL) {
      reader.skipByteOrderMark();
    }
  }

  private void readRecord() throws IOException {
    LineReader reader = lines;
    if (reader == null) {
      return;
    }
    line++;
    try {
      if (inputFormat == Format.TEXT) {
        next = record(input.id(), reader.rest());
        closeInput();
        return;
      }
      Optional<byte[]> bytes = reader.line();
      if (bytes.isEmpty()) {
        closeInput();
      } else if (!isBlank(bytes.get())) {
        next = record(input.name() + ":" + line, bytes.get());
      }
    } catch (LineReader.TooLong e) {
      next = problem("longer than " + (MAX_RECORD_BYTES >> 20) + " MiB");
      if (inputFormat == Format.TEXT) {
        closeInput();
      }
    }
  }

  private RawRecord record(String defaultId, byte[] content) {
    return new RawRecord(input.name(), line, defaultId, inputFormat, content, Optional.empty());
  }

  private RawRecord problem(String message) {
    return new RawRecord(
        input.name(), Math.max(1, line), input.id(), inputFormat, NOTHING, Optional.of(message));
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    closeInput();
  }

  private void closeInput() {
    lines = null;
    InputStream stream = open;
    open = null;
    if (stream == null || input.path().isEmpty()) {
      return;
    }
    try {
      stream.close();
    } catch (IOException e) {
      // What was to be read has been read; a failure to let go of it changes nothing.
    }
  }

  private static final class Counting extends FilterInputStream {
    private final LongConsumer bytesRead;

    Counting(InputStream in, LongConsumer bytesRead) {
      super(in);
      this.bytesRead = bytesRead;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) {
        bytesRead.accept(1);
      }
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        bytesRead.accept(read);
      }
      return read;
    }
  }
}

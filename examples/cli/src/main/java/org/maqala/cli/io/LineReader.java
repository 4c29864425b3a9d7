// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads bytes line by line, or to the end, never holding more than a limit. Lines end with LF; a CR
 * before it is JSON white space and stays. Not safe for use by several threads.
 */
final class LineReader {
  private static final int PEEK = 1 << 16;

  private final InputStream in;
  private final int limit;
  private byte[] buffer = new byte[PEEK];
  private int from;
  private int to;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** A line of over the limit was read past. */
  static final class TooLong extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** The next line without its line end; empty at the end of the input. */
  Optional<byte[]> line() throws IOException, TooLong {
    ByteArrayOutputStream line = new ByteArrayOutputStream(0);
    boolean tooLong = false;
    boolean any = false;
    while (from < to || fill()) {
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      tooLong |= line.size() + (end - from) > limit;
      if (!tooLong) {
        line.write(buffer, from, end - from);
      }
      from = Math.min(end + 1, to);
      if (end < to) {
        return finish(line, tooLong);
      }
    }
    return any ? finish(line, tooLong) : Optional.empty();
  }

  private static Optional<byte[]> finish(ByteArrayOutputStream line, boolean tooLong)
      throws TooLong {
    if (tooLong) {
      throw new TooLong();
    }
    return Optional.of(line.toByteArray());
  }

  /** All that is left. */
  byte[] rest() throws IOException, TooLong {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (from < to || fill()) {
      tooLong |= rest.size() + (to - from) > limit;
      if (!tooLong) {
        rest.write(buffer, from, to - from);
      }
      from = to;
    }
    if (tooLong) {
      throw new TooLong();
    }
    return rest.toByteArray();
  }

  /** Skips a UTF-8 byte-order mark at the start of the input. */
  void skipByteOrderMark() throws IOException {
    peek(3);
    if (to - from >= 3
        && buffer[from] == (byte) 0xEF
        && buffer[from + 1] == (byte) 0xBB
        && buffer[from + 2] == (byte) 0xBF) {
      from += 3;
    }
  }

  /**
   * Whether the input looks like JSON Lines: it begins with an opening brace, or a line near its
   * start is a whole object (the first line may be a bad record).
   */
  boolean looksLikeJsonLines() throws IOException {
    peek(1);
    int i = from;
    while (i < to && isJsonSpaceOrMark(buffer[i])) {
      i++;
    }
    if (i < to && buffer[i] == '{') {
      return true;
    }
    peek(PEEK);
    int lineStart = from;
    for (int end = from; end <= to; end++) {
      if (end == to || buffer[end] == '\n') {
        if (isWholeObject(lineStart, end)) {
          return true;
        }
        lineStart = end + 1;
      }
    }
    return false;
  }

  private boolean isWholeObject(int start, int end) {
    int last = end - 1;
    while (last > start && isJsonSpaceOrMark(buffer[last])) {
      last--;
    }
    return last > start + 1
        && buffer[start] == '{'
        && (buffer[start + 1] == '"' || buffer[start + 1] == ' ')
        && buffer[last] == '}';
  }

  private static boolean isJsonSpaceOrMark(byte b) {
    return b == ' '
        || b == '\t'
        || b == '\r'
        || b == '\n'
        || b == (byte) 0xEF
        || b == (byte) 0xBB
        || b == (byte) 0xBF;
  }

  /** Fills the buffer until it holds {@code count} unread bytes or the input ends. */
  private void peek(int count) throws IOException {
    while (to - from < count) {
      if (from > 0) {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
      }
      if (to == buffer.length) {
        buffer = Arrays.copyOf(buffer, buffer.length * 2);
      }
      int read = in.read(buffer, to, buffer.length - to);
      if (read < 0) {
        return;
      }
      to += read;
    }
  }

  private boolean fill() throws IOException {
    from = 0;
    to = Math.max(0, in.read(buffer, 0, buffer.length));
    return to > 0;
  }
}

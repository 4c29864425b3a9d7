// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Turns bytes into text and finds the charset: by the byte-order mark, else UTF-16 by its zero and
 * four bytes, else UTF-8 if the bytes are valid, else the single-byte charset in which they read
 * most like Russian or Kazakh. A UTF-16 mark is none where single-byte text follows: {@code яют} in
 * windows-1251.
 *
 * <p>Told apart are UTF-8, UTF-16 (both orders), windows-1251, KZ-1048, PTCP154, KOI8-R, KOI8-U,
 * IBM866, ISO-8859-5 and x-MacCyrillic. Where the bytes are the same text in several, windows-1251
 * comes before KZ-1048 before PTCP154, and KOI8-R before KOI8-U. Bytes in other languages get one
 * of these charsets too, with little confidence.
 *
 * <p>Any bytes are accepted, also those of a picture or an archive; {@link #isText} tells these.
 * Linear in the bytes; of a long text, the first {@value #MOST_BYTES} decide. Immutable, safe for
 * use by several threads.
 */
public final class TextDecoder {
  static final int MOST_BYTES = 1 << 16;

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16_BE_MARK = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16_LE_MARK = {(byte) 0xFF, (byte) 0xFE};

  /** A decoder. */
  public TextDecoder() {}

  /** The charsets that {@link #decode} may find. */
  public static List<Charset> charsets() {
    return Candidates.ALL;
  }

  /**
   * Finds the charset and decodes.
   *
   * @param bytes a text, the whole of it or its beginning; not kept
   */
  public DecodedText decode(byte[] bytes) {
    Objects.requireNonNull(bytes, "bytes");
    if (startsWith(bytes, UTF_8_MARK)) {
      return marked(bytes, UTF_8_MARK, StandardCharsets.UTF_8);
    }
    if (hasMark(bytes, UTF_16_LE_MARK, 1)) {
      return marked(bytes, UTF_16_LE_MARK, StandardCharsets.UTF_16LE);
    }
    if (hasMark(bytes, UTF_16_BE_MARK, 0)) {
      return marked(bytes, UTF_16_BE_MARK, StandardCharsets.UTF_16BE);
    }
    if (Utf16Bytes.looksLike(bytes, 1)) {
      return DecodedText.certain(
          new String(bytes, StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
    }
    if (Utf16Bytes.looksLike(bytes, 0)) {
      return DecodedText.certain(
          new String(bytes, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }
    return Utf8Bytes.areMostly(bytes)
        ? DecodedText.certain(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        : Candidates.decode(bytes);
  }

  /**
   * Whether the bytes may be a text: in UTF-16, or with hardly a control byte but tabs, line ends,
   * form feeds, backspaces, escapes and the DOS end of file. Programs, pictures and archives have
   * many; a text that was damaged may have a few. Of many bytes the first {@value #MOST_BYTES}
   * decide; no bytes are an empty text.
   */
  public static boolean isText(byte[] bytes) {
    Objects.requireNonNull(bytes, "bytes");
    return hasMark(bytes, UTF_16_LE_MARK, 1)
        || hasMark(bytes, UTF_16_BE_MARK, 0)
        || Utf16Bytes.looksLike(bytes, 1)
        || Utf16Bytes.looksLike(bytes, 0)
        || ControlBytes.areFew(bytes, Math.min(bytes.length, MOST_BYTES));
  }

  private static boolean hasMark(byte[] bytes, byte[] mark, int high) {
    return startsWith(bytes, mark) && Utf16Bytes.canFollowMark(bytes, high);
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static DecodedText marked(byte[] bytes, byte[] mark, Charset charset) {
    return DecodedText.certain(
        new String(bytes, mark.length, bytes.length - mark.length, charset), charset);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A single-byte charset as two tables: bytes to characters, characters to bytes. Immutable. */
final class CodePage {
  /** What a byte that is not assigned stands for. */
  static final char UNASSIGNED = '\uFFFD';

  static final int NO_BYTE = -1;

  private static final int BYTES = 256;

  private final String name;
  private final char[] characters;

  /** Bytes of the characters whose high byte is the index; null for a block without any. */
  private final short[] @Nullable [] bytes = new short[BYTES][];

  private CodePage(String name, char[] characters) {
    this.name = name;
    this.characters = characters;
    for (int unit = 0; unit < BYTES; unit++) {
      if (characters[unit] != UNASSIGNED) {
        block(characters[unit] >> 8)[characters[unit] & 0xFF] = (short) unit;
      }
    }
  }

  /**
   * A page of 128 characters over US-ASCII.
   *
   * @param upper the characters of bytes 80 to FF, {@link #UNASSIGNED} where there is none
   */
  static CodePage overAscii(String name, char[] upper) {
    char[] characters = new char[BYTES];
    for (char c = 0; c < upper.length; c++) {
      characters[c] = c;
    }
    System.arraycopy(upper, 0, characters, BYTES - upper.length, upper.length);
    return new CodePage(name, characters);
  }

  /** The same page, in which a character also stands for a byte, as it once did. */
  CodePage encoding(char once, int unit) {
    CodePage page = new CodePage(name, characters);
    for (int high = 0; high < BYTES; high++) {
      short[] block = bytes[high];
      page.bytes[high] = block == null ? null : block.clone();
    }
    page.block(once >> 8)[once & 0xFF] = (short) unit;
    return page;
  }

  private short[] block(int high) {
    short[] block = bytes[high];
    if (block == null) {
      block = new short[BYTES];
      Arrays.fill(block, (short) NO_BYTE);
      bytes[high] = block;
    }
    return block;
  }

  String name() {
    return name;
  }

  /** The character of a byte, or {@link #UNASSIGNED}. */
  char decode(byte unit) {
    return characters[unit & 0xFF];
  }

  /** The byte of a character, 0 to 255, or {@link #NO_BYTE}. */
  int encode(char c) {
    short[] block = bytes[c >> 8];
    return block == null ? NO_BYTE : block[c & 0xFF];
  }

  @Override
  public String toString() {
    return name;
  }
}

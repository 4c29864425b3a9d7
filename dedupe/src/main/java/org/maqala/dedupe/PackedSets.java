// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * Sets of {@value #VALUE_BITS}-bit numbers, numbered in the order in which they came, each packed
 * as Elias and Fano do: the low bits of its elements as they are, the high ones in unary. A set of
 * n random elements takes about 33 - log2(n) bits an element, within half a bit of the least
 * possible; 43 elements take 152 bytes, four of them for the header.
 *
 * <p>Beside each set stands a number that may be changed, its mark.
 */
final class PackedSets {
  /** The size of an element. */
  static final int VALUE_BITS = 31;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  // An address counts fours of bytes: the block in its upper bits, the place there in the lower.
  private static final int BLOCK_BITS = 16;
  private static final int PLACES = 1 << BLOCK_BITS;
  private static final int BLOCK = PLACES * Integer.BYTES;
  // Longs are read across the end of what is written.
  private static final int SLACK = Long.BYTES;

  // A header is the size and the mark, two bytes each, or this and then four bytes each.
  private static final int WIDE = -1;
  private static final int WIDE_FROM = 0xFFFF;
  private static final int HEADER = 4;
  private static final int WIDE_HEADER = 12;

  private static final int SECTION = 1 << 28;

  private final IntColumn addresses;
  // The blocks that were mapped from a file, then those that are written to.
  private final ByteBuffer[] mapped;
  private byte[][] blocks;
  // How much of each of these is used, but of the last.
  private int[] ends = new int[1];
  private int block;
  private int used;

  // Where the set is that was located last: its own bytes begin here.
  private byte[] bytes = {};
  private int start;
  private byte[] copied = {};

  // So that the loads of touch are not taken for idle.
  @SuppressWarnings("UnusedVariable")
  private int touched;

  PackedSets() {
    this(new IntColumn(), new ByteBuffer[0], new byte[256], 0);
  }

  private PackedSets(IntColumn addresses, ByteBuffer[] mapped, byte[] last, int used) {
    this.addresses = addresses;
    this.mapped = mapped;
    this.blocks = new byte[][] {last};
    this.block = mapped.length;
    this.used = used;
  }

  /** Writes the addresses, how long each block is, and the blocks, in as many sections as asked. */
  void save(SectionWriter to) {
    addresses.save(to);
    int count = block + 1;
    int[] lengths = new int[count];
    for (int b = 0; b < count; b++) {
      lengths[b] = b == block ? used : length(b);
    }
    to.begin();
    to.put(IntBuffer.wrap(lengths));
    to.end();
    for (int b = 0; b < count; ) {
      to.begin();
      for (long size = 0; b < count && size < SECTION; size += lengths[b++]) {
        to.put(
            b < mapped.length
                ? mapped[b].duplicate()
                : ByteBuffer.wrap(blocks[b - mapped.length], 0, lengths[b]));
      }
      to.end();
    }
  }

  static PackedSets open(SectionReader from) {
    IntColumn addresses = new IntColumn(from.ints());
    int[] lengths = from.intArray();
    if (lengths.length == 0) {
      throw new IndexFormatException("sets have no block");
    }
    ByteBuffer[] mapped = new ByteBuffer[lengths.length];
    for (int b = 0; b < lengths.length; ) {
      ByteBuffer section = from.bytes();
      int at = 0;
      for (long size = 0; b < lengths.length && size < SECTION; size += lengths[b++]) {
        if (lengths[b] > section.limit() - at) {
          throw new IndexFormatException("a block of sets is cut short");
        }
        mapped[b] = section.slice(at, lengths[b]).order(ByteOrder.LITTLE_ENDIAN);
        at += lengths[b];
      }
    }
    // The last block is written to.
    int last = lengths.length - 1;
    byte[] written = new byte[Math.max(last == 0 ? 256 : BLOCK, lengths[last] + SLACK)];
    mapped[last].get(0, written, 0, lengths[last]);
    return new PackedSets(addresses, Arrays.copyOf(mapped, last), written, lengths[last]);
  }

  private int length(int b) {
    return b < mapped.length ? mapped[b].limit() : ends[b - mapped.length];
  }

  int size() {
    return addresses.size();
  }

  /**
   * Adds a set.
   *
   * @param packed its elements as {@link EliasFano#pack} gives them
   * @param size how many they are
   */
  void add(byte[] packed, int size, int mark) {
    int header = header(size);
    int length = EliasFano.bytes(size);
    int start = room(Math.addExact(header, length));
    byte[] bytes = blocks[block - mapped.length];
    addresses.add(block << BLOCK_BITS | start / Integer.BYTES);
    if (header == WIDE_HEADER) {
      INT.set(bytes, start, WIDE);
      INT.set(bytes, start + 4, size);
      INT.set(bytes, start + 8, mark);
    } else {
      INT.set(bytes, start, size | mark << Short.SIZE);
    }
    System.arraycopy(packed, 0, bytes, start + header, length);
  }

  /** Where a set is, for {@link #sizeAt}. */
  int address(int id) {
    return addresses.get(id);
  }

  /** How many elements a set has. */
  int size(int id) {
    return sizeAt(addresses.get(id));
  }

  long bytes() {
    return addresses.bytes() + (long) block * BLOCK + blocks[block - mapped.length].length;
  }

  /** How many elements the set at an address has. */
  int sizeAt(int address) {
    int header = word(address, 0);
    return header == WIDE ? word(address, 1) : header & WIDE_FROM;
  }

  int mark(int id) {
    int address = addresses.get(id);
    int header = word(address, 0);
    return header == WIDE ? word(address, 2) : header >>> Short.SIZE;
  }

  /** Changes the mark of a set; it must not be above the set's size plus one. */
  void setMark(int id, int mark) {
    int address = addresses.get(id);
    int header = word(address, 0);
    if (header == WIDE) {
      setWord(address, 2, mark);
    } else {
      setWord(address, 0, (header & WIDE_FROM) | mark << Short.SIZE);
    }
  }

  private int word(int address, int index) {
    int b = address >>> BLOCK_BITS;
    int at = place(address) + index * Integer.BYTES;
    return b < mapped.length ? mapped[b].getInt(at) : (int) INT.get(blocks[b - mapped.length], at);
  }

  private void setWord(int address, int index, int value) {
    int b = address >>> BLOCK_BITS;
    int at = place(address) + index * Integer.BYTES;
    if (b < mapped.length) {
      mapped[b].putInt(at, value);
    } else {
      INT.set(blocks[b - mapped.length], at, value);
    }
  }

  /** Loads what is read first of some sets, all at once. */
  void touch(SetShingles some) {
    int any = 0;
    for (int i = 0; i < some.count(); i++) {
      any += addresses.get(some.set(i));
    }
    for (int i = 0; i < some.count(); i++) {
      any += size(some.set(i));
    }
    touched = any;
  }

  /** Finds the bytes of a set, copying them if they were mapped. */
  private void locate(int address, int size) {
    int b = address >>> BLOCK_BITS;
    start = place(address);
    if (b >= mapped.length) {
      bytes = blocks[b - mapped.length];
      return;
    }
    int length = header(size) + EliasFano.bytes(size);
    if (copied.length < length + SLACK) {
      copied = new byte[length * 2 + SLACK];
    }
    mapped[b].get(start, copied, 0, length);
    bytes = copied;
    start = 0;
  }

  /** Reads the first {@code count} elements of a set, which has as many, in ascending order. */
  void read(int id, int count, int[] into) {
    int address = addresses.get(id);
    int size = sizeAt(address);
    locate(address, size);
    byte[] bytes = this.bytes;
    int lowBits = EliasFano.lowBits(size);
    int high = start + header(size);
    long low = (long) (high + EliasFano.highBytes(size)) * Byte.SIZE;
    long mask = (1L << lowBits) - 1;
    long ones = (long) LONG.get(bytes, high);
    int base = 0;
    for (int i = 0; i < count; i++) {
      while (ones == 0) {
        base += Long.SIZE;
        ones = (long) LONG.get(bytes, high + (base >>> 3));
      }
      int bucket = base + Long.numberOfTrailingZeros(ones) - i;
      ones &= ones - 1;
      long value = (long) LONG.get(bytes, (int) (low >>> 3)) >>> (low & 7);
      into[i] = bucket << lowBits | (int) (value & mask);
      low += lowBits;
    }
  }

  /** A set's elements in ascending order. */
  int[] toArray(int id) {
    int[] set = new int[size(id)];
    read(id, set.length, set);
    return set;
  }

  /**
   * How many elements the set at an address shares with another; 0 as soon as it shows that there
   * are fewer than {@code needed}.
   */
  int overlap(int address, int[] other, int needed) {
    int size = sizeAt(address);
    locate(address, size);
    byte[] bytes = this.bytes;
    int lowBits = EliasFano.lowBits(size);
    int high = start + header(size);
    long low = (long) (high + EliasFano.highBytes(size)) * Byte.SIZE;
    long mask = (1L << lowBits) - 1;
    long ones = (long) LONG.get(bytes, high);
    int base = 0;
    int spare = size - needed;
    int otherSpare = other.length - needed;
    int j = 0;
    int shared = 0;
    for (int i = 0; i < size; i++) {
      while (ones == 0) {
        base += Long.SIZE;
        ones = (long) LONG.get(bytes, high + (base >>> 3));
      }
      int bucket = base + Long.numberOfTrailingZeros(ones) - i;
      ones &= ones - 1;
      long value = (long) LONG.get(bytes, (int) (low >>> 3)) >>> (low & 7);
      int element = bucket << lowBits | (int) (value & mask);
      low += lowBits;
      while (j < other.length && other[j] < element) {
        j++;
        if (--otherSpare < 0) {
          return 0;
        }
      }
      if (j < other.length && other[j] == element) {
        shared++;
        j++;
      } else if (--spare < 0) {
        return 0;
      }
    }
    return shared >= needed ? shared : 0;
  }

  private static int place(int address) {
    return (address & (PLACES - 1)) * Integer.BYTES;
  }

  private static int header(int size) {
    return size >= WIDE_FROM ? WIDE_HEADER : HEADER;
  }

  /** Takes so many bytes off the current block, or off a new one, and says where they begin. */
  private int room(int bytes) {
    int needed = used + bytes + SLACK;
    int last = block - mapped.length;
    if (used > 0 && needed > BLOCK) {
      ends[last] = used;
      block++;
      last++;
      used = 0;
      needed = bytes + SLACK;
      if (last == blocks.length) {
        blocks = Arrays.copyOf(blocks, last * 2);
        ends = Arrays.copyOf(ends, last * 2);
      }
      blocks[last] = new byte[Math.max(BLOCK, needed)];
    } else if (needed > blocks[last].length) {
      int length = Math.max(needed, Math.min(BLOCK, blocks[last].length * 2));
      blocks[last] = Arrays.copyOf(blocks[last], length);
    }
    int start = used;
    used = (used + bytes + Integer.BYTES - 1) / Integer.BYTES * Integer.BYTES;
    return start;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The arcs of an automaton as bytes: letters, then frequencies, then distances to targets, each a
 * stream of its own, since like deflates best beside like.
 */
final class ArcCoding {
  private ArcCoding() {}

  static void write(int[] arcs, int root, DataOutputStream out) throws IOException {
    out.writeInt(root);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      DeflaterOutputStream bytes = new DeflaterOutputStream(out, deflater, 1 << 13);
      for (int arc : arcs) {
        bytes.write(arc & (WordAutomaton.LAST | WordAutomaton.LETTER_MASK));
      }
      for (int arc : arcs) {
        bytes.write(arc >>> WordAutomaton.FREQUENCY_SHIFT & WordAutomaton.FREQUENCY_MASK);
      }
      for (int i = 0; i < arcs.length; i++) {
        writeNumber(distance(i, arcs[i] >>> WordAutomaton.TARGET_SHIFT), bytes);
      }
      bytes.finish();
    } finally {
      deflater.end();
    }
  }

  static WordAutomaton read(DataInputStream in, int size) throws IOException {
    int root = in.readInt();
    DataInputStream bytes = new DataInputStream(new InflaterInputStream(in));
    byte[] letters = new byte[size];
    byte[] frequencies = new byte[size];
    bytes.readFully(letters);
    bytes.readFully(frequencies);
    byte[] distances = bytes.readAllBytes();
    int[] arcs = new int[size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      int number = 0;
      int next;
      int shift = 0;
      do {
        if (at == distances.length || shift > 28) {
          throw new IOException("lexicon ends early or is damaged");
        }
        next = distances[at++];
        number |= (next & 0x7F) << shift;
        shift += 7;
      } while (next < 0);
      int target = number == 0 ? WordAutomaton.LEAF : i - number;
      if (target < 0) {
        throw new IOException("lexicon is damaged at arc " + i);
      }
      arcs[i] =
          target << WordAutomaton.TARGET_SHIFT
              | (frequencies[i] & WordAutomaton.FREQUENCY_MASK) << WordAutomaton.FREQUENCY_SHIFT
              | (letters[i] & (WordAutomaton.LAST | WordAutomaton.LETTER_MASK));
    }
    if (root < 0 || root >= size || (arcs[size - 1] & WordAutomaton.LAST) == 0) {
      throw new IOException("lexicon is damaged at its root");
    }
    return new WordAutomaton(arcs, root);
  }

  /** States are written after those they lead to, so targets lie behind. */
  private static int distance(int arc, int target) {
    return target == WordAutomaton.LEAF ? 0 : arc - target;
  }

  private static void writeNumber(int number, OutputStream out) throws IOException {
    int rest = number;
    while (rest > 0x7F) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * A lexicon as a minimal acyclic automaton: words share their beginnings and their ends, so that a
 * word form costs some five bytes in memory. Words are made of the letters of the Russian and
 * Kazakh alphabets and hyphens. A look-up allocates nothing and takes a step or two for a letter.
 *
 * <p>Immutable; may be shared by all threads.
 */
public final class WordAutomaton implements Lexicon {
  private static final byte[] MAGIC = {'M', 'Q', 'L', '1'};

  /** An arc: target state, frequency of the word that ends with it, "last of its state", letter. */
  static final int TARGET_SHIFT = 10;

  static final int FREQUENCY_SHIFT = 7;
  static final int FREQUENCY_MASK = 7;
  static final int LAST = 1 << 6;
  static final int LETTER_MASK = LAST - 1;
  static final int MOST_ARCS = 1 << (32 - TARGET_SHIFT);

  /** The state without arcs. */
  static final int LEAF = 0;

  /** The arcs of a state stand one after the other; a state is the index of its first arc. */
  private final int[] arcs;

  private final int root;

  /** The arcs of the root by letter: it has nearly all, and every look-up begins there. */
  private final int[] first = new int[LETTER_MASK + 1];

  WordAutomaton(int[] arcs, int root) {
    this.arcs = arcs;
    this.root = root;
    for (int letter = 1; letter <= LETTER_MASK && root != LEAF; letter++) {
      first[letter] = find(root, letter);
    }
  }

  /**
   * A lexicon of the caller's own words.
   *
   * @param frequencies the frequency of each word, 1 to 7, as {@link Lexicon#frequency} is to give
   *     it; words that are one but for case and ё get the greatest
   * @throws IllegalArgumentException if a word is empty, longer than {@link Lexicon#LONGEST_WORD}
   *     or has a character that is no Russian or Kazakh letter and no hyphen, or a frequency is not
   *     from 1 to 7
   */
  public static WordAutomaton of(Map<String, Integer> frequencies) {
    return AutomatonBuilder.build(frequencies);
  }

  /**
   * Reads what {@link #writeTo} wrote, and nothing after it. The stream is not closed.
   *
   * @throws IOException if the stream fails, ends early or holds something else
   */
  public static WordAutomaton read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    byte[] magic = new byte[MAGIC.length];
    in.readFully(magic);
    int size = Arrays.equals(magic, MAGIC) ? in.readInt() : -1;
    if (size < 1 || size > MOST_ARCS) {
      throw new IOException("not a lexicon of this version");
    }
    return ArcCoding.read(in, size);
  }

  /**
   * Writes the lexicon in a form that {@link #read} understands. The stream is not closed.
   *
   * @throws IOException if the stream fails
   */
  public void writeTo(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.write(MAGIC);
    out.writeInt(arcs.length);
    ArcCoding.write(arcs, root, out);
    out.flush();
  }

  @Override
  public int frequency(CharSequence text, int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    if (end - start > LONGEST_WORD) {
      return 0;
    }
    int state = root;
    int arc = 0;
    for (int at = start; at < end; at++) {
      arc = arc(state, text.charAt(at));
      if (arc == 0) {
        return 0;
      }
      state = arc >>> TARGET_SHIFT;
    }
    return arc >>> FREQUENCY_SHIFT & FREQUENCY_MASK;
  }

  @Override
  public void prefixes(CharSequence text, int start, int end, Prefixes prefixes) {
    Objects.checkFromToIndex(start, end, text.length());
    int last = Math.min(end, start + LONGEST_WORD);
    int state = root;
    for (int at = start; at < last; at++) {
      int arc = arc(state, text.charAt(at));
      if (arc == 0) {
        return;
      }
      int frequency = arc >>> FREQUENCY_SHIFT & FREQUENCY_MASK;
      if (frequency > 0) {
        prefixes.word(at + 1, frequency);
      }
      state = arc >>> TARGET_SHIFT;
    }
  }

  /** Where a walk through the words starts, letter by letter: before the first one. */
  public int start() {
    return root << TARGET_SHIFT;
  }

  /**
   * The place after one more letter of a walk.
   *
   * @param place what {@link #start} or this method has given, of this lexicon
   * @return 0 if no word goes on so
   */
  public int step(int place, char letter) {
    return arc(place >>> TARGET_SHIFT, letter);
  }

  /**
   * The frequency, as {@link #frequency} gives it, of the word that a walk has come through up to
   * this place; 0 if that is no word.
   */
  public static int frequencyAt(int place) {
    return place >>> FREQUENCY_SHIFT & FREQUENCY_MASK;
  }

  /** The arc with the letter, or 0. Arcs are in the order of their letters. */
  private int arc(int state, char c) {
    int letter = Letters.number(c);
    if (state == root) {
      return first[letter];
    }
    return state == LEAF || letter == Letters.NONE ? 0 : find(state, letter);
  }

  private int find(int state, int letter) {
    for (int i = state; ; i++) {
      int arc = arcs[i];
      int found = arc & LETTER_MASK;
      if (found == letter) {
        return arc;
      }
      if (found > letter || (arc & LAST) != 0) {
        return 0;
      }
    }
  }

  private static WordAutomaton resource(String name) {
    try (InputStream stream = WordAutomaton.class.getResourceAsStream(name)) {
      return read(Objects.requireNonNull(stream, name));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Read when first asked for; the class loader sees to it that this happens once. */
  static final class Russian {
    static final Lexicon INSTANCE = resource("ru.lexicon");

    private Russian() {}
  }

  /** Read when first asked for; the class loader sees to it that this happens once. */
  static final class Kazakh {
    static final Lexicon INSTANCE = resource("kk.lexicon");

    private Kazakh() {}
  }
}

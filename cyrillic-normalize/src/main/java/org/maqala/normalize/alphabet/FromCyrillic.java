// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.Arrays;
import org.maqala.text.AlignedText;

/** Writes Cyrillic words in another alphabet, letter by letter. Linear in the text. */
final class FromCyrillic implements Transliterator {
  private final CyrillicTable table;
  private final String rule;
  private final boolean arabic;

  FromCyrillic(CyrillicTable table, String rule, boolean arabic) {
    this.table = table;
    this.rule = rule;
    this.arabic = arabic;
  }

  @Override
  public String convert(String text) {
    int first = firstCyrillic(text);
    if (first == text.length()) {
      return text;
    }
    Writer writer = new Writer(text);
    writer.all();
    return writer.text();
  }

  private static int firstCyrillic(String text) {
    int at = 0;
    while (at < text.length() && !CyrillicTable.isCyrillic(text.charAt(at))) {
      at++;
    }
    return at;
  }

  @Override
  public Transliteration transliterate(String text) {
    AlignedText.Builder edits = AlignedText.edit(text);
    if (firstCyrillic(text) < text.length()) {
      Writer writer = new Writer(text);
      int at = writer.nextWord(0);
      while (at < text.length()) {
        int end = writer.word(at);
        String word = writer.take();
        if (!text.startsWith(word, at) || word.length() != end - at) {
          edits.replace(at, end, word, rule);
        }
        at = writer.nextWord(end);
      }
    }
    return Transliteration.certain(edits.build());
  }

  /** One text on its way to the other alphabet. */
  private final class Writer {
    private final char[] in;
    private final int length;
    private char[] out;
    private int size;

    Writer(String text) {
      in = text.toCharArray();
      length = in.length;
      out = new char[length + length / 4 + 16];
    }

    String text() {
      return new String(out, 0, size);
    }

    String take() {
      String word = text();
      size = 0;
      return word;
    }

    /** Writes the whole text. */
    void all() {
      int at = 0;
      while (at < length) {
        char c = in[at];
        if (CyrillicTable.isCyrillic(c)) {
          at = arabic ? arabicWord(at) : letters(at);
        } else {
          int next = c == '/' || c == '@' ? afterAddress(at) : at + 1;
          copy(at, next);
          at = next;
        }
      }
    }

    /** Writes the run of Cyrillic letters that starts here; where it ends. */
    private int letters(int start) {
      int at = start;
      while (at < length && CyrillicTable.isCyrillic(in[at])) {
        char single = table.single(in[at]);
        if (single != 0 && size < out.length) {
          out[size++] = single;
        } else {
          letter(at);
        }
        at++;
      }
      return at;
    }

    private void copy(int from, int to) {
      if (to - from == 1 && size < out.length) {
        out[size++] = in[from];
        return;
      }
      reserve(to - from);
      System.arraycopy(in, from, out, size, to - from);
      size += to - from;
    }

    /** Where the next word with a Cyrillic letter starts; addresses are passed over. */
    int nextWord(int from) {
      int at = from;
      while (at < length && !CyrillicTable.isCyrillic(in[at])) {
        at = in[at] == '/' || in[at] == '@' ? afterAddress(at) : at + 1;
      }
      return at;
    }

    /** Past the address that {@code ://} or {@code @} stands in, if one does. */
    private int afterAddress(int at) {
      boolean address = in[at] == '@' ? at > 0 && in[at - 1] > ' ' : isScheme(at);
      int end = at + 1;
      while (address && end < length && in[end] > ' ' && !Character.isSpaceChar(in[end])) {
        end++;
      }
      return end;
    }

    private boolean isScheme(int at) {
      return at > 0 && in[at - 1] == ':' && at + 1 < length && in[at + 1] == '/';
    }

    /** Writes the word that starts here; where it ends. */
    int word(int start) {
      return arabic ? arabicWord(start) : letters(start);
    }

    private void letter(int at) {
      char[] value = table.at(in, at, length);
      reserve(Math.max(value.length, 1));
      if (value.length == 1) {
        out[size++] = CyrillicTable.isNotHere(value) ? in[at] : value[0];
      } else if (value.length == 0 && standsAlone(at)) {
        out[size++] = in[at];
      } else {
        for (char c : value) {
          out[size++] = c;
        }
      }
    }

    /** A letter that is named, not sounded, is not dropped: {@code ь белгісі}. */
    private boolean standsAlone(int at) {
      return (at == 0 || !Character.isLetter(in[at - 1]))
          && (at + 1 == length || !Character.isLetter(in[at + 1]));
    }

    private int arabicWord(int start) {
      int end = start;
      while (end < length && (CyrillicTable.isCyrillic(in[end]) || isSoftHyphen(end))) {
        end++;
      }
      if (Arabic.needsHamza(in, start, end)) {
        reserve(1);
        out[size++] = Arabic.HAMZA;
      }
      for (int at = start; at < end; at++) {
        if (in[at] == WordFinder.SOFT_HYPHEN) {
          copy(at, at + 1);
        } else {
          letter(at);
        }
      }
      if (end < length && Arabic.mark(in[end]) != in[end]) {
        reserve(1);
        out[size++] = Arabic.mark(in[end]);
        end++;
      }
      return end;
    }

    /** Whether a soft hyphen stands here inside a word. */
    private boolean isSoftHyphen(int at) {
      return in[at] == WordFinder.SOFT_HYPHEN
          && at + 1 < length
          && CyrillicTable.isCyrillic(in[at + 1]);
    }

    private void reserve(int more) {
      if (size + more > out.length) {
        out = Arrays.copyOf(out, Math.max(size + more, out.length + out.length / 2));
      }
    }
  }
}

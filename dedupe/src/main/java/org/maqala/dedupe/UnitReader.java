// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static com.google.common.base.Preconditions.checkArgument;

import com.dynatrace.hash4j.hashing.HashValue128;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;

/**
 * Turns paragraphs into units; the part of the work that needs no index. Holds buffers that grow
 * with the longest article: one thread at a time.
 */
final class UnitReader {
  /** The default key, told from others by identity: it is folded without making a string. */
  static final UnaryOperator<String> FOLDED = Folding::of;

  private static final int[] NO_SHINGLES = {};
  private static final Unit MARK = new Unit(Role.MARK, 0, 0, 0, NO_SHINGLES);
  private static final int SMALL = 1 << 18;

  private final UnaryOperator<String> key;
  private final boolean verbatim;
  private final boolean near;
  private final KeyText keyText = new KeyText();
  private final Fingerprinter fingerprinter = new Fingerprinter();
  private final Shingles shingles;
  private char[] chars = new char[4096];

  UnitReader(UnaryOperator<String> key, boolean near, int shingleWords) {
    this.key = key;
    this.verbatim = isVerbatim(key);
    this.near = near;
    this.shingles = new Shingles(shingleWords);
  }

  /** Whether a key is known to be the paragraph itself: other such functions are merely slower. */
  static boolean isVerbatim(UnaryOperator<String> key) {
    return key.equals(UnaryOperator.<String>identity());
  }

  /**
   * One unit for each paragraph.
   *
   * @throws IllegalArgumentException if a paragraph ends after the text
   */
  List<Unit> read(String text, List<Paragraph> paragraphs) {
    if (chars.length < text.length()) {
      chars = new char[text.length() + text.length() / 4];
    }
    text.getChars(0, text.length(), chars, 0);
    List<Unit> units = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      checkArgument(
          paragraph.span().end() <= text.length(),
          "paragraph ends after the text of length %s: %s",
          text.length(),
          paragraph);
      units.add(read(text, paragraph.span()));
    }
    return units;
  }

  /** Whether the buffers are small enough to be held on to. */
  boolean isSmall() {
    return chars.length <= SMALL;
  }

  private Unit read(String text, Span span) {
    int start = span.start();
    int end = span.end();
    Role role = start == end ? Role.MARK : Role.of(chars, start, end);
    if (role == Role.MARK) {
      return MARK;
    }
    if (verbatim && !near) {
      HashValue128 hash = fingerprinter.of128(chars, start, end - start);
      return unit(role, hash, (int) hash.getLeastSignificantBits(), NO_SHINGLES);
    }
    readKey(text, span);
    HashValue128 hash = fingerprinter.of128(keyText.chars(), 0, keyText.length());
    int raw = (int) fingerprinter.of64(chars, start, end - start);
    return unit(
        role, hash, raw, near ? shingles.of(keyText.words(), keyText.wordCount()) : NO_SHINGLES);
  }

  private void readKey(String text, Span span) {
    if (key.equals(FOLDED)) {
      keyText.fold(chars, span.start(), span.end());
    } else if (verbatim) {
      keyText.take(chars, span.start(), span.end());
    } else {
      keyText.take(Objects.requireNonNull(key.apply(span.in(text)), "key returned null"));
    }
    if (keyText.length() == 0) {
      // An empty key says nothing about the paragraph.
      keyText.take(chars, span.start(), span.end());
    }
  }

  private static Unit unit(Role role, HashValue128 key, int raw, int[] shingles) {
    return new Unit(
        role, key.getMostSignificantBits(), key.getLeastSignificantBits(), raw, shingles);
  }
}

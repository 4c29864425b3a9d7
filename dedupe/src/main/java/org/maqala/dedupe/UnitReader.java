// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static com.google.common.base.Preconditions.checkArgument;

import com.dynatrace.hash4j.hashing.HashValue128;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;
import org.maqala.text.Span;

/**
 * Turns paragraphs into units; the part of the work that needs no index. Holds buffers that grow
 * with the longest article: one thread at a time.
 */
final class UnitReader {
  /** The default key, told from others by identity: it is folded without making a string. */
  static final UnaryOperator<String> FOLDED = Folding::of;

  private static final int[] NO_SHINGLES = {};
  private static final int SMALL = 1 << 18;

  private final DedupeOptions options;
  private final UnaryOperator<String> key;
  private final boolean verbatim;
  private final boolean near;
  private final KeyText keyText = new KeyText();
  private final Fingerprinter fingerprinter = new Fingerprinter();
  private final Shingles shingles;
  private char[] chars = new char[4096];
  private char[] masked = {};
  private int textEnd;

  UnitReader(DedupeOptions options) {
    this.options = options;
    this.key = options.key();
    this.verbatim = options.isVerbatim();
    this.near = options.isNear();
    this.shingles = new Shingles(options.shingleWords());
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
    textEnd = text.length();
    List<Unit> units = new ArrayList<>(paragraphs.size());
    BitSet sentences = new BitSet();
    for (Paragraph paragraph : paragraphs) {
      checkArgument(
          paragraph.span().end() <= text.length(),
          "paragraph ends after the text of length %s: %s",
          text.length(),
          paragraph);
      units.add(read(text, paragraph.span()));
      int start = paragraph.span().start();
      if (isShortSentence(units.get(units.size() - 1).role(), start, paragraph.span().end())) {
        sentences.set(units.size() - 1);
      }
    }
    LoneSentences.mark(units, sentences);
    return units;
  }

  /** Whether it is a short sentence in a line, whose repeats are looked for in its article only. */
  private boolean isShortSentence(Role role, int start, int end) {
    boolean isOwn =
        role == Role.PART || (role == Role.FORMULA && options.formulaScope().equals(Scope.ARTICLE));
    return isOwn
        && options.partScope().equals(Scope.ARTICLE)
        && Role.isShortSentence(chars, start, end)
        && isPart(start, end);
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
      return Unit.MARK;
    }
    if (role == Role.CONTENT && options.partScope().equals(Scope.ARTICLE) && isPart(start, end)) {
      role = Role.PART;
    }
    Unit.Trait trait = trait(text, span);
    if (verbatim && !near && !options.guardsNumbers()) {
      HashValue128 hash = fingerprinter.of128(chars, start, end - start);
      return unit(
          role, trait, hash, Optional.empty(), (int) hash.getLeastSignificantBits(), NO_SHINGLES);
    }
    readKey(text, span);
    HashValue128 hash = fingerprinter.of128(keyText.chars(), 0, keyText.length());
    int raw = (int) fingerprinter.of64(chars, start, end - start);
    Optional<HashValue128> numberless = options.guardsNumbers() ? numberless() : Optional.empty();
    return unit(
        role,
        trait,
        hash,
        numberless,
        raw,
        near ? shingles.of(keyText.words(), keyText.wordCount()) : NO_SHINGLES);
  }

  private Unit.Trait trait(String text, Span span) {
    if (options.isProtected().isPresent() && options.isProtected().get().test(span.in(text))) {
      return Unit.Trait.PROTECTED;
    }
    boolean quoted = options.quoted().isPresent() && options.quoted().get().test(span.in(text));
    return quoted ? Unit.Trait.QUOTED : Unit.Trait.NONE;
  }

  private Optional<HashValue128> numberless() {
    if (masked.length < keyText.length()) {
      masked = new char[keyText.length() * 2];
    }
    int length = Numbers.mask(keyText.chars(), keyText.length(), masked);
    return length < 0 ? Optional.empty() : Optional.of(fingerprinter.of128(masked, 0, length));
  }

  /** Whether something else stands on the line or lines of a unit. */
  private boolean isPart(int start, int end) {
    return !endsLine(start - 1, -1, -1) || !endsLine(end, textEnd, 1);
  }

  private boolean endsLine(int from, int limit, int step) {
    int i = from;
    while (i != limit && !Paragraphs.isLineEnd(chars[i])) {
      if (!SentenceEnds.isSpace(chars[i])) {
        return false;
      }
      i += step;
    }
    return true;
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

  private static Unit unit(
      Role role,
      Unit.Trait trait,
      HashValue128 key,
      Optional<HashValue128> numberless,
      int raw,
      int[] shingles) {
    return new Unit(
        role,
        trait,
        key.getMostSignificantBits(),
        key.getLeastSignificantBits(),
        numberless,
        raw,
        shingles);
  }
}

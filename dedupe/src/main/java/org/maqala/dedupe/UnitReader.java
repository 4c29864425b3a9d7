// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static com.google.common.base.Preconditions.checkArgument;

import com.dynatrace.hash4j.hashing.HashValue128;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;

/**
 * Turns paragraphs into units; the part of the work that needs no index. All is done on bytes:
 * those of an article that has them, or those of one unit after another. Holds buffers that grow
 * with the longest unit: one thread at a time.
 */
final class UnitReader {
  /** The default key, told from others by identity: it is folded without making a string. */
  static final UnaryOperator<String> FOLDED = Folding::of;

  private static final int SMALL = 1 << 18;

  private final DedupeOptions options;
  private final UnaryOperator<String> key;
  private final boolean folds;
  private final boolean verbatim;
  private final boolean near;
  private final boolean ownParts;
  private final boolean ownFormulas;
  private final KeyText keyText = new KeyText();
  private final Shingles shingles;

  // A text, or a part of it, in code units and in bytes.
  private char[] chars = new char[4096];
  private int charCount;
  private byte[] bytes = new byte[4096];
  private char[] masked = {};

  // Of the article that was read last, if they count.
  private List<byte[]> words = List.of();

  UnitReader(DedupeOptions options) {
    this.options = options;
    this.key = options.key();
    this.folds = options.key().equals(FOLDED);
    this.verbatim = options.isVerbatim();
    this.near = options.isNear();
    this.ownParts = options.partScope().equals(Scope.ARTICLE);
    this.ownFormulas = options.formulaScope().equals(Scope.ARTICLE);
    this.shingles = new Shingles(options.shingleWords());
  }

  /** Whether a key is known to be the paragraph itself: other such functions are merely slower. */
  static boolean isVerbatim(UnaryOperator<String> key) {
    return key.equals(UnaryOperator.<String>identity());
  }

  /**
   * One unit for each paragraph of a text.
   *
   * @throws IllegalArgumentException if a paragraph ends after the text
   */
  List<Unit> read(String text, List<Paragraph> paragraphs) {
    Collected units = new Collected(paragraphs.size());
    char[] all = text.toCharArray();
    for (Paragraph paragraph : paragraphs) {
      Span span = paragraph.span();
      checkEnd(paragraph, all.length);
      int most = Math.multiplyExact(span.length(), Utf8.MAX_BYTES);
      if (bytes.length < most) {
        bytes = new byte[most + most / 4];
      }
      int length = Utf8.encode(all, span.start(), span.end(), bytes);
      units.add(bytes, 0, length, ownParts && Lines.isPart(all, span.start(), span.end()));
    }
    return units.marked();
  }

  /**
   * One unit for each paragraph of an article.
   *
   * @throws IllegalArgumentException if a paragraph ends after the text
   */
  List<Unit> read(Utf8Article article) {
    Collected units = new Collected(article.units().size());
    byte[] text = article.text();
    int start = article.start();
    int end = article.end();
    for (Paragraph paragraph : article.units()) {
      Span span = paragraph.span();
      checkEnd(paragraph, end - start);
      int from = start + span.start();
      int to = start + span.end();
      units.add(text, from, to, ownParts && Lines.isPart(text, from, to, start, end));
    }
    return units.marked();
  }

  /** The packed words of the units that were read last and have n-grams, if they count. */
  List<byte[]> words() {
    return words;
  }

  private static void checkEnd(Paragraph paragraph, int length) {
    checkArgument(
        paragraph.span().end() <= length,
        "paragraph ends after the text of length %s: %s",
        length,
        paragraph);
  }

  /** Whether the buffers are small enough to be held on to. */
  boolean isSmall() {
    return bytes.length <= SMALL && chars.length <= SMALL && keyText.bytes().length <= SMALL;
  }

  /** The units of an article, and which of them are short sentences in a line. */
  private final class Collected {
    private final List<Unit> units;
    private final BitSet sentences = new BitSet();

    Collected(int expected) {
      units = new ArrayList<>(expected);
      words = options.guardsSubstitutions() ? new ArrayList<>(expected) : List.of();
    }

    void add(byte[] text, int from, int to, boolean part) {
      if (folds) {
        // The role can be told from it, mostly.
        keyText.fold(text, from, to);
      }
      Role role = role(text, from, to);
      Unit unit = role == Role.MARK ? Unit.MARK : unit(text, from, to, role, part);
      if (part && isShortSentence(unit.role(), text, from, to)) {
        sentences.set(units.size());
      }
      units.add(unit);
      if (options.guardsSubstitutions()) {
        // Those of its key, which was read last.
        boolean has = unit.shingles().length > 0;
        words.add(has ? KeyWords.pack(keyText.bytes(), keyText.length()) : KeyWords.NONE);
      }
    }

    List<Unit> marked() {
      LoneSentences.mark(units, sentences);
      for (int i = 0; i < words.size(); i++) {
        // Some lose their n-grams.
        words.set(i, units.get(i).shingles().length > 0 ? words.get(i) : KeyWords.NONE);
      }
      return units;
    }
  }

  /** Whether it is a short sentence whose repeats are looked for in its article only. */
  private boolean isShortSentence(Role role, byte[] text, int from, int to) {
    boolean isOwn = role == Role.PART || (role == Role.FORMULA && ownFormulas);
    return isOwn && Role.isShortSentence(chars(text, from, to), 0, charCount);
  }

  private Role role(byte[] text, int from, int to) {
    if (from == to) {
      return Role.MARK;
    }
    if (folds && keyText.plainWords() >= Role.CONTENT_WORDS) {
      return Role.CONTENT;
    }
    return Lines.hasWords(text, from, to, Role.CONTENT_WORDS)
        ? Role.CONTENT
        : Role.of(chars(text, from, to), 0, charCount);
  }

  private char[] chars(byte[] text, int from, int to) {
    if (chars.length < to - from) {
      chars = new char[to - from];
    }
    charCount = Utf8.decode(text, from, to, chars);
    return chars;
  }

  private Unit unit(byte[] text, int from, int to, Role told, boolean part) {
    Role role = told == Role.CONTENT && part ? Role.PART : told;
    Unit.Trait trait = trait(text, from, to);
    if (verbatim && !near && !options.guardsNumbers()) {
      HashValue128 hash = Hashes.of128(text, from, to);
      return unit(
          role,
          trait,
          hash,
          Optional.empty(),
          (int) hash.getLeastSignificantBits(),
          Unit.NO_SHINGLES);
    }
    readKey(text, from, to);
    int raw = (int) Hashes.of64(text, from, to);
    Optional<HashValue128> numberless = options.guardsNumbers() ? numberless() : Optional.empty();
    int[] set = near ? shingles.of(keyText.words(), keyText.wordCount()) : Unit.NO_SHINGLES;
    if (set.length > 0 && numberless.isEmpty() && !part && !options.guardsSubstitutions()) {
      // Looked up by its shingles: the key only says what to call the match.
      long low = Hashes.of64(keyText.bytes(), 0, keyText.length());
      return Unit.of(role, trait, 0, low, numberless, raw, set);
    }
    HashValue128 hash = Hashes.of128(keyText.bytes(), 0, keyText.length());
    return unit(role, trait, hash, numberless, raw, set);
  }

  private Unit.Trait trait(byte[] text, int from, int to) {
    if (is(options.isProtected(), text, from, to)) {
      return Unit.Trait.PROTECTED;
    }
    return is(options.quoted(), text, from, to) ? Unit.Trait.QUOTED : Unit.Trait.NONE;
  }

  private static boolean is(Optional<Predicate<String>> what, byte[] text, int from, int to) {
    return what.isPresent() && what.get().test(Utf8.decode(text, from, to));
  }

  private Optional<HashValue128> numberless() {
    char[] units = chars(keyText.bytes(), 0, keyText.length());
    if (masked.length < charCount) {
      masked = new char[charCount * 2];
    }
    int length = Numbers.mask(units, charCount, masked);
    if (length < 0) {
      return Optional.empty();
    }
    byte[] without = new byte[Math.multiplyExact(length, Utf8.MAX_BYTES)];
    return Optional.of(Hashes.of128(without, 0, Utf8.encode(masked, 0, length, without)));
  }

  private void readKey(byte[] text, int from, int to) {
    if (verbatim) {
      keyText.take(text, from, to);
    } else if (!folds) {
      String made = key.apply(Utf8.decode(text, from, to));
      keyText.take(Objects.requireNonNull(made, "key returned null"));
    }
    if (keyText.length() == 0) {
      // An empty key says nothing about the paragraph.
      keyText.take(text, from, to);
    }
  }

  private static Unit unit(
      Role role,
      Unit.Trait trait,
      HashValue128 key,
      Optional<HashValue128> numberless,
      int raw,
      int[] shingles) {
    return Unit.of(
        role,
        trait,
        key.getMostSignificantBits(),
        key.getLeastSignificantBits(),
        numberless,
        raw,
        shingles);
  }
}

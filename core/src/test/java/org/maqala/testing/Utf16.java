// SPDX-License-Identifier: Apache-2.0
package org.maqala.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Texts as a crawl really brings them, for property tests: any sequence of UTF-16 code units, with
 * the classes of characters that matter here ({@link Kind}) mixed often enough to meet in one text.
 * jqwik's own strings hold no surrogates and hardly ever two characters that have to do with each
 * other.
 *
 * <pre>{@code
 * @Property
 * void neverThrows(@ForAll("texts") String text) { ... }
 *
 * @Provide
 * Arbitrary<String> texts() {
 *   return Utf16.texts();
 * }
 * }</pre>
 *
 * All arbitraries shrink towards few and plain characters.
 */
public final class Utf16 {
  private static final int TEXT_PIECES = 60;
  private static final int LINES = 20;

  /** What a text is made of; each kind draws short strings, mostly one character. */
  public enum Kind {
    /** A Russian lower or upper case letter, ё included. */
    RUSSIAN(chars('а', 'я', 'А', 'Я', 'ё', 'ё', 'Ё', 'Ё'), 6),
    /** A letter that Kazakh has and Russian has not. */
    KAZAKH(oneOf("әғқңөұүһіӘҒҚҢӨҰҮҺІ"), 5),
    /** A Latin or other letter or sign that looks like a Russian or Kazakh one. */
    LOOK_ALIKE(oneOf("aceopxyiAaBCEHIKMOPTXYəƏǝıӀhFYҡҝӄķӊɵƟѳø¥"), 4),
    /** An ASCII letter. */
    LATIN(chars('a', 'z', 'A', 'Z'), 2),
    /** A digit. */
    DIGIT(chars('0', '9'), 3),
    /** ASCII punctuation, numero sign, ellipsis, middle dot, section sign. */
    PUNCTUATION(oneOf(".,:;!?()[]{}/\\|@#%&*+=<>_~^$№…·•§"), 3),
    /** The space bar. */
    SPACE(Arbitraries.just(" "), 4),
    /** A space of another width, or one that does not break. */
    ODD_SPACE(
        oneOf("\u00A0\t\u1680\u2000\u2001\u2002\u2003\u2007\u2008\u2009\u200A\u202F\u205F\u3000"),
        2),
    /** A character of no width: ZWSP, ZWNJ, ZWJ, word joiner, BOM, direction marks. */
    INVISIBLE(oneOf("\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u202A\u202E\u2066\u2069\u00AD"), 2),
    /** LF, CR, CRLF, VT, FF, NEL, LS, PS. */
    LINE_END(Arbitraries.of("\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"), 3),
    /** A dash, minus or bar. */
    DASH(oneOf("–—―−‒⸺─"), 2),
    /** A hyphen, with or without the right to break. */
    HYPHEN(oneOf("-\u2010\u2011\u2043\uFE63\uFF0D"), 2),
    /** SHY. */
    SOFT_HYPHEN(Arbitraries.just("\u00AD"), 1),
    /** A quotation mark, apostrophe or prime. */
    QUOTE(oneOf("\"«»„“”‟‘’‚‛‹›'`´′″"), 3),
    /** A combining mark: acute, breve, diaeresis, enclosing circle. */
    MARK(oneOf("\u0301\u0306\u0308\u0300\u0327\u20DD\u0483"), 2),
    /** A letter and its mark that NFC composes. */
    DECOMPOSED(Arbitraries.of("и\u0306", "е\u0308", "И\u0306", "Е\u0308", "a\u0301"), 1),
    /** A high surrogate, alone unless a low one happens to follow. */
    HIGH_SURROGATE(chars('\uD800', '\uDBFF'), 1),
    /** A low surrogate, alone unless a high one stands before it. */
    LOW_SURROGATE(chars('\uDC00', '\uDFFF'), 1),
    /** A character outside the basic plane, as two code units. */
    PAIR(Arbitraries.integers().between(0x10000, 0x10FFFF).map(Character::toString), 1),
    /** A control character, C0 or C1, NUL included. */
    CONTROL(chars('\u0000', '\u001F', '\u007F', '\u009F'), 1),
    /** Any code unit at all. */
    ANY(chars('\u0000', '\uFFFF'), 1),
    /** A run of letters such as a word. */
    WORD(word(), 6),
    /** A few words that dates, quotes and attributions hang on. */
    PHRASE(
        Arbitraries.of(
            "13 февраля 2026 года",
            "date 2026-02-13 ",
            "21 ақпан",
            "14:35",
            "«Закон»",
            "сказал он",
            "по словам",
            "деп хабарлайды",
            "Фото: ",
            "TOO \"Kazakhstan\"",
            "медиа- и ",
            "http://a.kz"),
        1);

    private final Arbitrary<String> strings;
    private final int weight;

    Kind(Arbitrary<String> strings, int weight) {
      this.strings = strings;
      this.weight = weight;
    }

    /** Short strings of this kind. */
    public Arbitrary<String> strings() {
      return strings;
    }
  }

  private Utf16() {}

  /** Texts of all kinds, the empty one included, of up to a few hundred code units. */
  public static Arbitrary<String> texts() {
    return texts(TEXT_PIECES);
  }

  /**
   * The same with another bound.
   *
   * @param maxPieces how many pieces a text may have; a piece has 1 to about 20 code units
   */
  public static Arbitrary<String> texts(int maxPieces) {
    return join(pieces(Kind.values()), 0, maxPieces);
  }

  /** Texts of some kinds only, weighed as in {@link #texts()}. */
  public static Arbitrary<String> textsOf(Kind... kinds) {
    return join(pieces(kinds), 0, TEXT_PIECES);
  }

  /** Words of 1 to 12 letters: Russian, Kazakh, with a look-alike, or Latin. */
  public static Arbitrary<String> words() {
    return word();
  }

  /**
   * Texts of several lines, of which some are blank, and some come twice: material for paragraphs.
   */
  public static Arbitrary<String> articles() {
    Arbitrary<String> line =
        Arbitraries.frequencyOf(
            Tuple.of(5, texts(8)),
            Tuple.of(2, Arbitraries.of("Фото: пресс-служба", "ПОДЕЛИТЬСЯ", "Бір жол.")),
            Tuple.of(1, Arbitraries.of("", " ", "\u00A0\t")));
    Arbitrary<String> lineEnd =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of("\n", "\n\n")), Tuple.of(1, Kind.LINE_END.strings()));
    return join(Combinators.combine(line, lineEnd).as(String::concat), 0, LINES);
  }

  /** The text with everything but printable ASCII as {@code \}{@code uXXXX}, for messages. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c <= '~') {
        escaped.append(c);
      } else {
        escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      }
    }
    return escaped.toString();
  }

  private static Arbitrary<String> pieces(Kind... kinds) {
    List<Tuple.Tuple2<Integer, Arbitrary<String>>> weighed =
        Arrays.stream(kinds).map(kind -> Tuple.of(kind.weight, kind.strings)).toList();
    return Arbitraries.frequencyOf(weighed);
  }

  private static Arbitrary<String> join(Arbitrary<String> pieces, int min, int max) {
    return pieces
        .list()
        .ofMinSize(min)
        .ofMaxSize(max)
        .withSizeDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .map(list -> String.join("", list));
  }

  private static Arbitrary<String> word() {
    Arbitrary<String> russian = chars('а', 'я');
    Arbitrary<String> kazakh = oneOf("әғқңөұүһіабғдежз");
    Arbitrary<String> spoiled = oneOf("aceopxyiаеорсухіə");
    Arbitrary<String> latin = chars('a', 'z');
    return Arbitraries.oneOf(
        join(russian, 1, 12), join(kazakh, 1, 12), join(spoiled, 1, 8), join(latin, 1, 8));
  }

  private static Arbitrary<String> oneOf(String characters) {
    return Arbitraries.of(characters.codePoints().mapToObj(Character::toString).toList());
  }

  /** One code unit from the ranges given by their first and last, in pairs. */
  private static Arbitrary<String> chars(char... bounds) {
    List<Tuple.Tuple2<Integer, Arbitrary<Integer>>> ranges = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      ranges.add(
          Tuple.of(
              bounds[i + 1] - bounds[i] + 1,
              Arbitraries.integers().between(bounds[i], bounds[i + 1])));
    }
    return Arbitraries.frequencyOf(ranges).map(unit -> String.valueOf((char) unit.intValue()));
  }
}

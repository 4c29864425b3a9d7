// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maqala.testing.Utf16;

/** The automaton for plain header lines never says anything but what the grammar says. */
class LineShapesProperties {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final LineShapes SHAPES = LineShapesBuilder.build(LEXICON);
  private static final EdtfDate REFERENCE = EdtfDate.ofDay(2026, 2, 15).atMinute(12, 0);
  private static final List<String> NAMES =
      List.of("Общество", "Қоғам", "АСТАНА", "АГЕНТСТВО", "Rubric", "قازاق", "слово", "Усть");
  private static final String MARKS = " .,:;-–—|•/()«»+№TZ\u00a0\u00ad\u0301\u2011\u2028،'OlIв1а";

  /** The shapes of the table, each date in each frame. */
  private static final List<String> ROWS = rows();

  private static final List<String> WORDS =
      IntStream.range(0, LEXICON.slots())
          .mapToObj(LEXICON::word)
          .flatMap(word -> Optional.ofNullable(word).stream())
          .sorted()
          .toList();
  private static final List<String> MONTHS =
      WORDS.stream().filter(word -> LEXICON.lookUp(word).month() > 0).toList();

  private static List<String> rows() {
    List<String> dates = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (String line : Lexicon.rows("shapes.tsv")) {
      String shape = line.substring(line.lastIndexOf('\t') + 1);
      if (line.startsWith("date")) {
        dates.add(shape);
      } else if (line.startsWith("line")) {
        rows.add(shape.replace("{", "").replace("}", ""));
      } else {
        dates.forEach(date -> rows.add(shape.replace("{}", date)));
      }
    }
    return rows;
  }

  @Property
  void aLineOfAShapeIsReadAsTheGrammarReadsIt(@ForAll("lines") String line) {
    agree(line);
  }

  @Property
  void soIsAnyOther(@ForAll("broken") String line) {
    agree(line);
  }

  @Property
  void soIsAnyText(@ForAll("texts") String text) {
    agree(text);
  }

  @Test
  void everyMonthIsReadInEveryShape() {
    for (String row : ROWS) {
      for (String month : MONTHS) {
        agree(filled(row, new Random(month.hashCode()), month, true));
        if (row.indexOf('N') < 0 && row.indexOf('S') < 0) {
          break;
        }
      }
    }
  }

  @Test
  void everyShapeIsRead() {
    assertThat(ROWS).hasSizeGreaterThan(100);
    for (String row : ROWS) {
      String month = row.indexOf('S') >= 0 ? "фев" : "ақпан";
      String line = filled(row, new Random(7), month, true);
      assertThat(SHAPES.read(line, false)).as(line).isNotNull();
    }
  }

  private static void agree(String text) {
    for (EdtfDate reference : new @Nullable EdtfDate[] {null, REFERENCE}) {
      HeaderDates plain = SHAPES.read(text, reference != null);
      if (plain != null) {
        assertThat(plain).as(text).isEqualTo(HeaderScanner.scan(text, LEXICON, reference));
      }
    }
  }

  /**
   * A line of a shape; if it is not to be usual, with words that may stand for those of the shape.
   */
  private static String filled(String row, Random random, String month, boolean usual) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      switch (c) {
        case 'D' -> line.append(number(random, 1, usual ? 28 : 33, random.nextBoolean()));
        case 'M' ->
            line.append(number(random, usual ? 1 : 0, usual ? 12 : 13, random.nextBoolean()));
        case 'Y' -> line.append(number(random, usual ? 1990 : 1850, usual ? 2030 : 2150, false));
        case 'h' -> line.append(number(random, 0, usual ? 23 : 25, random.nextInt(4) > 0));
        case 'm', 's' -> line.append(number(random, 0, usual ? 59 : 61, true));
        case 'x' -> line.append(number(random, 0, usual ? 13 : 19, true));
        case 'y' -> line.append(usual ? "30" : number(random, 0, 70, true));
        case 'N', 'S' -> line.append(cased(month, usual ? 0 : random.nextInt(4)));
        case 'W' -> line.append(usual ? "Қоғам" : NAMES.get(random.nextInt(NAMES.size())));
        case 'A' -> line.append(usual ? "ТАСС" : NAMES.get(random.nextInt(NAMES.size())));
        default -> {
          int end = i;
          while (c > 'z' && end + 1 < row.length() && Character.isLetter(row.charAt(end + 1))) {
            end++;
          }
          String word = row.substring(i, end + 1);
          boolean other = !usual && Character.isLetter(c) && c > 'z' && random.nextInt(3) > 0;
          line.append(other ? cased(alike(word, random), random.nextInt(4)) : word);
          i = end;
        }
      }
    }
    return line.toString();
  }

  /** A word that shares a kind with another. */
  private static String alike(String word, Random random) {
    Meaning meaning = LEXICON.lookUp(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < 200; i++) {
      String other = WORDS.get(random.nextInt(WORDS.size()));
      for (Kind kind : Kind.values()) {
        if (meaning.is(kind) && LEXICON.lookUp(other).is(kind)) {
          return other;
        }
      }
    }
    return word;
  }

  private static String number(Random random, int from, int to, boolean padded) {
    int value = from + random.nextInt(to - from + 1);
    return padded && value < 10 ? "0" + value : "" + value;
  }

  private static String cased(String word, int way) {
    return switch (way) {
      case 1 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      case 2 -> word.toUpperCase(Locale.ROOT);
      default -> word;
    };
  }

  @Provide
  Arbitrary<String> lines() {
    return Combinators.combine(Arbitraries.of(ROWS), Arbitraries.randoms(), Arbitraries.of(MONTHS))
        .as((row, random, month) -> filled(row, random, month, false));
  }

  /** Lines with up to three characters taken out, put in or replaced, or blanks around them. */
  @Provide
  Arbitrary<String> broken() {
    return Combinators.combine(lines(), Arbitraries.randoms())
        .as((line, random) -> {
          StringBuilder out = new StringBuilder(line);
          for (int edits = 1 + random.nextInt(3); edits > 0 && out.length() > 0; edits--) {
            int at = random.nextInt(out.length());
            String mark = "" + MARKS.charAt(random.nextInt(MARKS.length()));
            switch (random.nextInt(5)) {
              case 0 -> out.deleteCharAt(at);
              case 1 -> out.insert(at, mark);
              case 2 -> out.replace(at, at + 1, mark);
              case 3 -> out.append(List.of(" ", "\n", "\r\n\n", "\u2028").get(random.nextInt(4)));
              default -> out.insert(0, List.of(" ", "\n", "\uFEFF", "\t").get(random.nextInt(4)));
            }
          }
          return out.toString();
        });
  }

  @Provide
  Arbitrary<String> texts() {
    return Combinators.combine(lines(), Utf16.texts(6)).as((line, text) -> line + text);
  }
}

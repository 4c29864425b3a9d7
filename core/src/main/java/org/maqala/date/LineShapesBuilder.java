// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the automaton of {@link LineShapes} from its table: a tree of the lines' tokens. */
final class LineShapesBuilder {
  private static final String TABLE = "shapes.tsv";
  private static final int ROOM = 256;
  private static final int SHORT_WORD = 3;
  // The grammar looks into short words that begin like Roman numbers.
  private static final String ROMAN = "ivі";

  private final Lexicon lexicon;
  private final List<String> dates = new ArrayList<>();

  /** The symbols of marks and of words, by how the table writes them. */
  private final Map<String, Integer> others = new HashMap<>();

  private short[] next = new short[LineShapes.WIDTH * ROOM];
  private @Nullable LineShape[] shapes = new @Nullable LineShape[ROOM];
  private int states = LineShapes.START + 1;

  private LineShapesBuilder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static LineShapes build(Lexicon lexicon) {
    LineShapesBuilder builder = new LineShapesBuilder(lexicon);
    for (String row : Lexicon.rows(TABLE)) {
      builder.add(row);
    }
    return new LineShapes(
        lexicon,
        builder.codes(),
        builder.words(),
        Arrays.copyOf(builder.next, builder.states * LineShapes.WIDTH),
        builder.shapes);
  }

  private void add(String row) {
    int first = row.indexOf('\t');
    int second = row.indexOf('\t', first + 1);
    String shape = row.substring(second + 1);
    if (row.startsWith("date")) {
      dates.add(shape);
      return;
    }
    Role role = Role.valueOf(row.substring(first + 1, second).toUpperCase(Locale.ROOT));
    for (String date : row.startsWith("frame") ? dates : List.of("")) {
      String line = shape.replace("{}", "{" + date + "}");
      add(line, 0, LineShapes.START, new LineShape(role, parts(line), line.endsWith("}")));
    }
  }

  private static String parts(String line) {
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char part = line.charAt(i) == 'N' || line.charAt(i) == 'S' ? 'M' : line.charAt(i);
      if (LineShape.isPart(part)) {
        parts.append(part);
      }
    }
    return parts.toString();
  }

  /** Adds the rest of a line behind a state. */
  private void add(String line, int from, int state, LineShape shape) {
    int at = from;
    int spaced = 0;
    for (; at < line.length() && " {}".indexOf(line.charAt(at)) >= 0; at++) {
      spaced |= line.charAt(at) == ' ' ? 1 : 0;
    }
    if (at == line.length()) {
      if (shapes[state] != null) {
        throw new IllegalStateException("a line has two shapes");
      }
      shapes[state] = shape;
      return;
    }
    int end = tokenEnd(line, at);
    int symbol = symbol(line.substring(at, end));
    add(line, end, after(state, symbol, spaced), shape);
    if (symbol == LineShapes.NAME) {
      add(line, end, after(state, LineShapes.CAPITALS, spaced), shape);
    }
  }

  /** Latin letters stand for something each, Cyrillic ones for their word. */
  private static int tokenEnd(String line, int from) {
    int end = from + 1;
    while (cyrillic(line.charAt(from)) && end < line.length() && cyrillic(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean cyrillic(char c) {
    return c > 'z' && Character.isLetter(c);
  }

  /** The state after another, a new one if there is none yet. */
  private int after(int state, int symbol, int spaced) {
    int step = state * LineShapes.WIDTH + 2 * symbol + spaced;
    if (next[step] == 0) {
      if (states == shapes.length) {
        next = Arrays.copyOf(next, 2 * next.length);
        shapes = Arrays.copyOf(shapes, 2 * states);
      }
      next[step] = (short) states++;
    }
    return next[step];
  }

  private int symbol(String token) {
    return switch (token.charAt(0)) {
      case 'D', 'M', 'h', 'm', 's', 'x', 'y' -> LineShapes.SHORT_NUMBER;
      case 'Y' -> LineShapes.LONG_NUMBER;
      case 'N' -> LineShapes.MONTH;
      case 'S' -> LineShapes.SHORT_MONTH;
      case 'W' -> LineShapes.NAME;
      case 'A' -> LineShapes.CAPITALS;
      case 'T' -> LineShapes.T;
      case 'Z' -> LineShapes.Z;
      default -> {
        int known = known(token, lexicon.lookUp(token));
        int symbol = known > 0 ? known : LineShapes.FIRST_OTHER + others.size();
        if (2 * symbol >= LineShapes.WIDTH) {
          throw new IllegalStateException("too many symbols");
        }
        others.putIfAbsent(token, symbol);
        yield symbol;
      }
    };
  }

  private byte[] codes() {
    byte[] codes = new byte[LineShapes.CODES];
    for (char c = 0; c < LineShapes.CODES; c++) {
      byte type = CodeUnits.type(c);
      codes[c] =
          type < CodeUnits.JOINER
              ? (byte) (LineShapes.BLANK - type)
              : others.getOrDefault(String.valueOf(Tokens.plain(c)), 0).byteValue();
    }
    return codes;
  }

  /**
   * Of each word of the lexicon its month and symbol, the same symbol for all that mean the same.
   */
  private short[] words() {
    short[] words = new short[lexicon.slots()];
    for (int slot = 0; slot < words.length; slot++) {
      String word = lexicon.word(slot);
      Meaning meaning = lexicon.meaning(slot);
      if (word != null && meaning != null) {
        words[slot] = (short) ((meaning.month() << 8) | symbol(word, meaning));
      }
    }
    return words;
  }

  private int symbol(String word, Meaning meaning) {
    if (word.length() <= SHORT_WORD && ROMAN.indexOf(word.charAt(0)) >= 0) {
      return 0;
    }
    if (meaning.only(Kind.MONTHS)) {
      return meaning.is(Kind.MONTH_SHORT) ? LineShapes.SHORT_MONTH : LineShapes.MONTH;
    }
    return known(word, meaning);
  }

  /** The symbol of a mark of the table, or of a word of it that means the same; 0 if none does. */
  private int known(String token, Meaning meaning) {
    if (meaning == Meaning.NONE) {
      return others.getOrDefault(token, 0);
    }
    int length = Math.min(token.length(), SHORT_WORD + 1);
    for (Map.Entry<String, Integer> other : others.entrySet()) {
      String word = other.getKey();
      if (length == Math.min(word.length(), SHORT_WORD + 1) && meaning.same(lexicon.lookUp(word))) {
        return other.getValue();
      }
    }
    return 0;
  }
}

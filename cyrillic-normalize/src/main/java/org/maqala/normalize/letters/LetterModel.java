// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.letters;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.maqala.normalize.resource.Resources;

/**
 * A trigram model of the letters of words: what it costs, in quarters of a bit, that a letter
 * follows two others. The border of a word counts as a letter. Immutable.
 *
 * <p>Made from word lists by {@code BuildLetterModels} beside the tests; the files name their
 * source.
 */
public final class LetterModel {
  /** The symbols: the word border, then the letters of Russian and Kazakh. */
  public static final String SYMBOLS = " абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі";

  /** The symbol of a word border. */
  public static final int BORDER = 0;

  /** What is no letter of either language. */
  public static final int NONE = -1;

  /** The greatest cost, of what was never seen. */
  public static final int MOST = 61;

  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private static final int FIRST = 0x400;
  private static final byte[] SYMBOL_OF = symbols();
  private static final int COUNT = SYMBOLS.length();

  private final byte[] costs;

  private LetterModel(byte[] costs) {
    this.costs = costs;
  }

  /** The model of Kazakh words, read when first asked for. */
  public static LetterModel kazakh() {
    return Kazakh.INSTANCE;
  }

  /** The model of Russian words, read when first asked for. */
  public static LetterModel russian() {
    return Russian.INSTANCE;
  }

  /** The symbol of a letter of either case, or {@link #NONE}. */
  public static int symbol(char letter) {
    int at = letter - FIRST;
    return at >= 0 && at < SYMBOL_OF.length ? SYMBOL_OF[at] : NONE;
  }

  /** What {@code next} costs after {@code first} and {@code second}, 0 to {@link #MOST}. */
  public int cost(int first, int second, int next) {
    return costs[(first * COUNT + second) * COUNT + next];
  }

  private static byte[] symbols() {
    byte[] symbols = new byte[0x100];
    Arrays.fill(symbols, (byte) NONE);
    for (int symbol = 1; symbol < SYMBOLS.length(); symbol++) {
      char letter = SYMBOLS.charAt(symbol);
      symbols[letter - FIRST] = (byte) symbol;
      symbols[Character.toUpperCase(letter) - FIRST] = (byte) symbol;
    }
    return symbols;
  }

  private static LetterModel read(String name) {
    byte[] costs = new byte[COUNT * COUNT * COUNT];
    Arrays.fill(costs, (byte) MOST);
    text(name)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(line -> {
          int first = SYMBOLS.indexOf(line.charAt(0));
          int second = SYMBOLS.indexOf(line.charAt(1));
          for (int next = 0; next < COUNT; next++) {
            costs[(first * COUNT + second) * COUNT + next] =
                (byte) DIGITS.indexOf(line.charAt(3 + next));
          }
        });
    return new LetterModel(costs);
  }

  private static String text(String name) {
    return new String(Resources.bytes(LetterModel.class, name), StandardCharsets.UTF_8);
  }

  private static final class Kazakh {
    static final LetterModel INSTANCE = read("kk.tsv");
  }

  private static final class Russian {
    static final LetterModel INSTANCE = read("ru.tsv");
  }
}

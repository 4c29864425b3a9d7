// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.resource.Resources;

/**
 * Restores the Kazakh letters of a text that was typed on a Russian keyboard: {@code казак} for
 * {@code қазақ}. Which letter was meant is told by this module's lexicons and by the letters around
 * it; words that may be read in more than one way are reported with the others.
 *
 * <p>For Kazakh texts only, and never part of a preset: Russian words that are also Kazakh ones
 * without their letters would change. Words that are only Russian stay, and restoring what was
 * restored changes nothing.
 *
 * <pre>{@code
 * RussianKeyboard.restorer().convert("Казакстан халкы"); // Қазақстан халқы
 * }</pre>
 */
public final class RussianKeyboard {
  private static final String RULE = "russian-keyboard";
  private static final String LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";
  private static final int WIDTH = 64;

  /** A letter alone is an initial or names something. */
  private static final int SHORTEST = 2;

  private RussianKeyboard() {}

  /** What restores the letters. */
  public static Transliterator restorer() {
    return Standard.RESTORER;
  }

  /**
   * The same with another lexicon of Kazakh words.
   *
   * @param lexicon the words in Cyrillic, with their Kazakh letters
   */
  public static Transliterator restorer(Lexicon lexicon) {
    Map<String, String> letters = new LinkedHashMap<>();
    for (int i = 0; i < LETTERS.length(); i++) {
      String letter = LETTERS.substring(i, i + 1);
      letters.put(letter, letter);
    }
    List<String[]> typed = Resources.rows(RussianKeyboard.class, "russian-keyboard.tsv");
    Spellings spellings = new Spellings(Casing.PLAIN, letters, typed);
    WordReader reader =
        new WordReader(
            spellings, WordLetters.INSTANCE, lexicon, lexicon instanceof KazakhWords, WIDTH);
    return new ToCyrillic(
        reader,
        new WordFinder(reader, "", "", false, SHORTEST),
        ForeignWords.NONE,
        RULE,
        false,
        true);
  }

  private static final class Standard {
    static final Transliterator RESTORER = restorer(KazakhWords.standard());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maqala.normalize.alphabet.CyrillicTable.Context;
import org.maqala.normalize.letters.LetterModel;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.resource.Resources;

/** The writers and readers of the Russian romanizations, from {@code russian.tsv}. */
final class RussianTables {
  private static final int WIDTH = 12;

  /** A lone {@code V} is the preposition. */
  private static final boolean V_IS_NO_NUMBER = false;

  private static final Map<RussianRomanization, Transliterator> WRITERS =
      new EnumMap<>(RussianRomanization.class);
  private static final Map<RussianRomanization, Spellings> SPELLINGS =
      new EnumMap<>(RussianRomanization.class);

  static {
    List<String[]> rows = Resources.rows(RussianTables.class, "russian.tsv");
    String[] header = rows.get(0);
    for (int column = 1; column < header.length; column++) {
      Map<String, String> letters = new LinkedHashMap<>();
      for (String[] row : rows.subList(1, rows.size())) {
        letters.put(row[0], row[column]);
      }
      add(RussianRomanization.ofId(header[column]).orElseThrow(), letters);
    }
  }

  private RussianTables() {}

  private static void add(RussianRomanization system, Map<String, String> letters) {
    List<Context> contexts = new ArrayList<>();
    List<String[]> met = new ArrayList<>();
    for (String[] row : Resources.rows(RussianTables.class, "russian-contexts.tsv")) {
      if (row[0].equals(system.id())) {
        contexts.add(new Context(row[1].charAt(0), row[2], row[3], row[4]));
        met.add(new String[] {row[4], row[1]});
      }
    }
    if (!system.signs().isEmpty() && !letters.containsValue("`")) {
      met.add(new String[] {"'", "ь"});
    }
    WRITERS.put(
        system,
        new FromCyrillic(
            new CyrillicTable(system.casing(), letters, contexts), system.id(), false));
    SPELLINGS.put(system, new Spellings(system.casing(), letters, met));
  }

  static Transliterator writer(RussianRomanization system) {
    return of(WRITERS, system);
  }

  static Transliterator reader(RussianRomanization system) {
    WordReader reader =
        new WordReader(
            of(SPELLINGS, system),
            LetterCosts.trigrams(LetterModel.russian()),
            Lexicon.russian(),
            false,
            WIDTH);
    WordFinder finder = new WordFinder(reader, system.signs(), system.signsEndAfter(), false, 1);
    ForeignWords foreign =
        system == RussianRomanization.ISO_9 ? ForeignWords.NONE : ForeignWords.CERTAIN;
    return new ToCyrillic(reader, finder, foreign, system.id(), V_IS_NO_NUMBER, false);
  }

  private static <T> T of(Map<RussianRomanization, T> map, RussianRomanization system) {
    T found = map.get(system);
    if (found == null) {
      throw new IllegalStateException("russian.tsv has no column " + system.id());
    }
    return found;
  }
}

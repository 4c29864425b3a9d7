// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.resource.Resources;

/** The writers and readers of the Kazakh alphabets, from {@code kazakh.tsv}. */
final class KazakhTables {

  private static final int WIDTH = 24;

  /** Every second sign of these may be read in several ways. */
  private static final Set<KazakhAlphabet> WIDE =
      EnumSet.of(KazakhAlphabet.LATIN_WEB, KazakhAlphabet.LATIN_2017_DIGRAPHS);

  private static final int WIDE_WIDTH = 64;

  /** Alphabets that have a sign of its own for every letter. */
  private static final Set<KazakhAlphabet> LOSSLESS =
      EnumSet.of(KazakhAlphabet.ISO_9, KazakhAlphabet.QAZAQPARAT, KazakhAlphabet.ALA_LC);

  private static final Map<KazakhAlphabet, Map<String, String>> LETTERS = letters();
  private static final Map<KazakhAlphabet, Transliterator> WRITERS = writers();
  private static final Map<KazakhAlphabet, Spellings> SPELLINGS = spellings();

  private KazakhTables() {}

  static Transliterator writer(KazakhAlphabet alphabet) {
    Transliterator writer = WRITERS.get(alphabet);
    if (writer == null) {
      throw new IllegalArgumentException(alphabet.id() + " can't be written");
    }
    return writer;
  }

  static Transliterator reader(KazakhAlphabet alphabet, Lexicon lexicon) {
    WordReader reader = wordReader(alphabet, lexicon);
    ForeignWords foreign = foreign(alphabet);
    return new ToCyrillic(
        reader,
        finder(alphabet, reader),
        foreign,
        alphabet.id(),
        !LOSSLESS.contains(alphabet),
        false);
  }

  private static ForeignWords foreign(KazakhAlphabet alphabet) {
    if (alphabet == KazakhAlphabet.ISO_9) {
      return ForeignWords.NONE;
    }
    return LOSSLESS.contains(alphabet) ? ForeignWords.CERTAIN : ForeignWords.LIKELY;
  }

  static WordReader wordReader(KazakhAlphabet alphabet, Lexicon lexicon) {
    Spellings spellings = SPELLINGS.get(alphabet);
    if (spellings == null) {
      throw new IllegalArgumentException(alphabet.id() + " needs no reader");
    }
    int width = WIDE.contains(alphabet) ? WIDE_WIDTH : WIDTH;
    return new WordReader(
        spellings, WordLetters.INSTANCE, lexicon, lexicon instanceof KazakhWords, width);
  }

  static WordFinder finder(KazakhAlphabet alphabet, WordReader reader) {
    boolean arabic = alphabet == KazakhAlphabet.ARABIC;
    return new WordFinder(reader, alphabet.signs(), alphabet.signsEndAfter(), arabic, 1);
  }

  private static Map<KazakhAlphabet, Map<String, String>> letters() {
    List<String[]> rows = Resources.rows(KazakhTables.class, "kazakh.tsv");
    String[] header = rows.get(0);
    Map<KazakhAlphabet, Map<String, String>> letters = new EnumMap<>(KazakhAlphabet.class);
    for (int column = 1; column < header.length; column++) {
      Map<String, String> one = new LinkedHashMap<>();
      for (String[] row : rows.subList(1, rows.size())) {
        one.put(row[0], row[column]);
      }
      letters.put(KazakhAlphabet.ofId(header[column]).orElseThrow(), one);
    }
    return letters;
  }

  private static Map<KazakhAlphabet, Transliterator> writers() {
    Map<KazakhAlphabet, Transliterator> writers = new EnumMap<>(KazakhAlphabet.class);
    LETTERS.forEach((alphabet, letters) ->
        writers.put(
            alphabet,
            new FromCyrillic(
                new CyrillicTable(alphabet.casing(), letters, List.of()),
                alphabet.id(),
                alphabet == KazakhAlphabet.ARABIC)));
    return writers;
  }

  private static Map<KazakhAlphabet, Spellings> spellings() {
    Map<KazakhAlphabet, List<String[]>> met = new EnumMap<>(KazakhAlphabet.class);
    for (String[] row : Resources.rows(KazakhTables.class, "kazakh-readings.tsv")) {
      met.computeIfAbsent(KazakhAlphabet.ofId(row[0]).orElseThrow(), alphabet -> new ArrayList<>())
          .add(new String[] {row[1], row[2]});
    }
    Map<KazakhAlphabet, Spellings> spellings = new EnumMap<>(KazakhAlphabet.class);
    for (KazakhAlphabet alphabet : KazakhAlphabet.values()) {
      if (alphabet != KazakhAlphabet.CYRILLIC) {
        spellings.put(
            alphabet,
            new Spellings(
                alphabet.casing(),
                LETTERS.getOrDefault(alphabet, Map.of()),
                met.getOrDefault(alphabet, List.of())));
      }
    }
    return spellings;
  }
}

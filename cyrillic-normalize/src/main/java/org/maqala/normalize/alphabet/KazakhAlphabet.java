// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.maqala.normalize.lexicon.Lexicon;

/**
 * The alphabets that Kazakh is written in, and how to get from one to another. The letters stand in
 * {@code kazakh.tsv} with their sources.
 *
 * <pre>{@code
 * Transliterator latin = KazakhAlphabet.CYRILLIC.to(KazakhAlphabet.LATIN_2021_APRIL);
 * latin.convert("Қазақстан"); // Qazaqstan
 * }</pre>
 *
 * <p>Alphabets that write several Cyrillic letters alike (и and й, х and һ, a dropped ь) are read
 * by context and lexicon; {@link Transliteration#ambiguous()} tells where that was needed.
 */
public enum KazakhAlphabet {
  /** The Cyrillic alphabet of 1957. */
  CYRILLIC("cyrillic", Casing.PLAIN, ""),
  /** The Latin draft of September 2017, with digraphs: {@code ae, oe, ue, gh, ng}. */
  LATIN_2017_DIGRAPHS("latin-2017-digraphs", Casing.PLAIN, ""),
  /** The Latin alphabet of October 2017, with apostrophes: {@code a', g', s'}. */
  LATIN_2017_APOSTROPHES("latin-2017-apostrophes", Casing.PLAIN, "'\u2019\u02BC"),
  /** The Latin alphabet of 2018, with acutes, in which Kazakh news is published. */
  LATIN_2018("latin-2018", Casing.PLAIN, ""),
  /** The Latin draft of November 2019. */
  LATIN_2019("latin-2019", Casing.DOTTED, ""),
  /** The Latin draft of January 2021. */
  LATIN_2021_JANUARY("latin-2021-january", Casing.DOTTED, ""),
  /** The Latin draft of April 2021. */
  LATIN_2021_APRIL("latin-2021-april", Casing.DOTTED, ""),
  /** The Latin alphabet of the news agency QazAqparat, also Wikipedia's. */
  QAZAQPARAT("qazaqparat", Casing.DOTTED, ""),
  /** Latin letters without marks, as typed on the web. Can be read, not written. */
  LATIN_WEB("latin-web", Casing.PLAIN, ""),
  /** The romanization of the BGN and PCGN, 1979. */
  BGN_PCGN_1979("bgn-pcgn-1979", Casing.PLAIN, "'\u2019\u201D\"\u00B7"),
  /** The romanization of the Library of Congress. */
  ALA_LC("ala-lc", Casing.TIED, "'"),
  /** ISO 9:1995, a Latin letter for every Cyrillic one. */
  ISO_9("iso-9", Casing.PLAIN, "'"),
  /** Arabic letters, töte jazu, as in China. Without case: it can't be got back. */
  ARABIC("arabic", Casing.PLAIN, "");

  private final String id;
  private final Casing casing;
  private final String signs;

  KazakhAlphabet(String id, Casing casing, String signs) {
    this.id = id;
    this.casing = casing;
    this.signs = signs;
  }

  /** The alphabet's name, in kebab case: {@code latin-2021-april}. */
  public String id() {
    return id;
  }

  Casing casing() {
    return casing;
  }

  /** What stands inside words beside letters: apostrophes. */
  String signs() {
    return signs;
  }

  /** The letters after which an apostrophe at the end of a word belongs to it. */
  String signsEndAfter() {
    return switch (this) {
      case LATIN_2017_APOSTROPHES -> "agnsouciy";
      case BGN_PCGN_1979 -> "bdfhlmnprstvz";
      default -> "";
    };
  }

  /** The alphabet with this {@link #id()}, if there is one. */
  public static Optional<KazakhAlphabet> ofId(String id) {
    return Arrays.stream(values()).filter(alphabet -> alphabet.id.equals(id)).findFirst();
  }

  /** Whether texts can be written in the alphabet; all but {@link #LATIN_WEB}. */
  public boolean canBeWritten() {
    return this != LATIN_WEB;
  }

  /**
   * The alphabet that a Kazakh text is in: the one in which most of its words can be read and are
   * known to this module's Kazakh lexicon. Texts of other languages, Karakalpak, Turkish and Uzbek
   * among them, have none; nor has a text of fewer than three words. Where a short text is the same
   * in several alphabets, the more common one is named. Only the beginning of a long text is read.
   */
  public static Optional<KazakhAlphabet> alphabetOf(String text) {
    return AlphabetDetector.alphabetOf(text);
  }

  /**
   * What turns texts of this alphabet into texts of another, with this module's lexicons.
   *
   * @throws IllegalArgumentException if {@code other} is this alphabet or can't be written
   */
  public Transliterator to(KazakhAlphabet other) {
    return to(other, KazakhWords.standard());
  }

  /**
   * The same with another lexicon of Kazakh words in Cyrillic; it is only asked by alphabets that
   * lose letters.
   *
   * @throws IllegalArgumentException if {@code other} is this alphabet or can't be written
   */
  public Transliterator to(KazakhAlphabet other, Lexicon lexicon) {
    Objects.requireNonNull(lexicon, "lexicon");
    if (other == this) {
      throw new IllegalArgumentException("other must be another alphabet than " + id);
    }
    if (!other.canBeWritten()) {
      throw new IllegalArgumentException(
          other.id + " can be read, not written; other must be an alphabet that can be written");
    }
    if (this == CYRILLIC) {
      return KazakhTables.writer(other);
    }
    Transliterator toCyrillic = KazakhTables.reader(this, lexicon);
    return other == CYRILLIC ? toCyrillic : new Chain(toCyrillic, KazakhTables.writer(other));
  }
}

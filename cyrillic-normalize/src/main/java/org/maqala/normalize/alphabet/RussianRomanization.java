// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.Arrays;
import java.util.Optional;

/**
 * The systems by which Russian is written in Latin letters. The letters stand in {@code
 * russian.tsv} and {@code russian-contexts.tsv} with their sources.
 *
 * <pre>{@code
 * RussianRomanization.BGN_PCGN_1947.writer().convert("Елизово"); // Yelizovo
 * }</pre>
 */
public enum RussianRomanization {
  /** ISO 9:1995, the same as GOST 7.79-2000 system A: a Latin letter for every Cyrillic one. */
  ISO_9("iso-9", Casing.PLAIN, "'", ""),
  /** GOST 7.79-2000 system B: ASCII only, and can be read back. */
  GOST_7_79_B("gost-7.79-b", Casing.PLAIN, "`", "abcdefghijklmnopqrstuvwxyz`"),
  /** The Library of Congress, with ties: {@code i͡u}. */
  ALA_LC("ala-lc", Casing.TIED, "'", ""),
  /** BGN and PCGN, 1947; sequences that would read as one letter have a dot: {@code t·s}. */
  BGN_PCGN_1947("bgn-pcgn-1947", Casing.PLAIN, "\u2019\u201D'\u00B7", "bcdfghklmnprstvz"),
  /** ICAO Doc 9303, in Russian passports since 2013. Loses letters: can't be read back. */
  ICAO_9303("icao-9303", Casing.PLAIN, "", ""),
  /** The scholarly system: {@code šč}, {@code ju}. */
  SCIENTIFIC("scientific", Casing.PLAIN, "'", ""),
  /** The United Nations, 1987. */
  UN_1987("un-1987", Casing.PLAIN, "\u2019\u201D'", "bcdfghklmnprstvzžčš");

  private final String id;
  private final Casing casing;
  private final String signs;
  private final String signsEndAfter;

  RussianRomanization(String id, Casing casing, String signs, String signsEndAfter) {
    this.id = id;
    this.casing = casing;
    this.signs = signs;
    this.signsEndAfter = signsEndAfter;
  }

  /** The system's name, in kebab case: {@code gost-7.79-b}. */
  public String id() {
    return id;
  }

  Casing casing() {
    return casing;
  }

  String signs() {
    return signs;
  }

  String signsEndAfter() {
    return signsEndAfter;
  }

  /** The system with this {@link #id()}, if there is one. */
  public static Optional<RussianRomanization> ofId(String id) {
    return Arrays.stream(values()).filter(system -> system.id.equals(id)).findFirst();
  }

  /** Writes Russian in Latin letters. */
  public Transliterator writer() {
    return RussianTables.writer(this);
  }

  /**
   * Reads the system's Latin letters as Russian; empty for {@link #ICAO_9303}, which is not made to
   * be read back. Where two letters of a system may be one or two of Russian, the letters around
   * them and this module's Russian lexicon decide.
   */
  public Optional<Transliterator> reader() {
    return this == ICAO_9303 ? Optional.empty() : Optional.of(RussianTables.reader(this));
  }
}

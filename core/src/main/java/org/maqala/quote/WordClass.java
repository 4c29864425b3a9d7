// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Locale;

/** The classes that the tables of words sort them into; {@code words.tsv} tells what each holds. */
enum WordClass {
  STOP,
  PREP,
  SOURCE,
  KK_SOURCE,
  CREDIT,
  TITLE,
  ADDRESSEE,
  OBJECT,
  ABBREVIATION,
  /** A degree before a name, without its last full stop: {@code к.э.н}. */
  DEGREE,
  DOCUMENT,
  INDEFINITE,
  AUXILIARY,
  KK_LINKER,
  CITING,
  CITED,
  PASSING,
  PARENTHESIS,
  EXPERT,
  RELATIVE,
  NO_OBJECT,
  KK_SOURCE_OF,
  THIS,
  CONCLUDES,
  REPORT,
  GOVERNS,
  QUANTIFIER,
  OCCASION,
  KK_NO_PLACE,
  KK_ACCORDING,
  ADVERB,
  /** Joins the parts of a foreign name: {@code фон}, {@code дер}. */
  PARTICLE,

  /** A Russian verb that reports, if only beside a quote. */
  CUE,
  /** A Russian verb that reports by itself. */
  STRONG_CUE,
  INFINITIVE,
  /** A Kazakh verb that reports right after a quote. */
  KK_SAY,
  /** A Kazakh verb that cites a paper. */
  KK_WRITTEN,
  /** How a Kazakh verb begins that reports behind {@code деп}. */
  KK_AFTER,
  /** How one begins that says nothing by itself. */
  KK_LIGHT,
  /** Makes a name, not speech, of what stands before {@code деп}. */
  KK_NAME,

  /** Kazakh has one pronoun for both. */
  HE_OR_SHE,
  HE,
  SHE,
  THEY,
  HIS_OR_HER,
  HIS,
  HER,
  THEIR,
  /** A pronoun of the first or second person. */
  SELF,

  /** A noun for someone by office or part. */
  ROLE,
  /** A role noun that is feminine itself. */
  ROLE_F,
  /** A role that may be anyone's. */
  ANY,
  /** An office of state. */
  STATE,
  POWER,
  ARTS,
  SPORT,
  LEARNING,
  LAW,
  FORCE,
  /** A noun whose name follows in marks. */
  NAME,
  /** A Kazakh noun whose name stands before it in marks. */
  KKNAME,
  /** A body that can speak. */
  BODY,
  /** A paper that is cited. */
  PAPER,
  /** An agency or newspaper, which passes words on. */
  PRESS;

  static final long PRONOUNS = mask(HE_OR_SHE, HE, SHE, THEY, HIS_OR_HER, HIS, HER, THEIR, SELF);

  /** The fields of life that roles belong to. */
  static final long FIELDS = mask(POWER, ARTS, SPORT, LEARNING, LAW, FORCE);

  /** Of them, and of the state, those that one holds an office in. */
  static final long OFFICES = mask(STATE, LAW, FORCE);

  /** The fields that few people of one text share. */
  static final long CALLINGS = mask(ARTS, SPORT);

  static final long SUBJECTS = mask(HE_OR_SHE, HE, SHE, THEY);
  static final long POSSESSIVES = mask(HIS_OR_HER, HIS, HER, THEIR);
  static final long SAYS_IN_KAZAKH = mask(KK_SAY, KK_WRITTEN);

  // The bits live no longer than the process, so the order of the classes may change.
  @SuppressWarnings("EnumOrdinal")
  long bit() {
    return 1L << ordinal();
  }

  static long mask(WordClass... classes) {
    long mask = 0;
    for (WordClass one : classes) {
      mask |= one.bit();
    }
    return mask;
  }

  /** The class that a table names. */
  static WordClass named(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * What may be noticed about a stretch between marks that tells speech from names and terms. How
 * much each speaks for speech (or, below 0, against it) stands in the table {@code
 * kind-weights.tsv} of this package.
 */
public enum KindFeature {
  /** Twelve words or more. */
  TWELVE_WORDS,
  /** Six words or more. */
  SIX_WORDS,
  /** One word or two. */
  ONE_OR_TWO_WORDS,
  /** A sentence ends inside. */
  INNER_SENTENCE_END,
  /** The last character is {@code !}, {@code ?} or an ellipsis. */
  ENDS_IN_EXCLAMATION,
  /** A pronoun of the first or second person, or a Kazakh verb in it at the end. */
  FIRST_OR_SECOND_PERSON,
  /** A word that ends like a finite verb. */
  FINITE_VERB,
  /** More than one word, and the first begins with a small letter. */
  SMALL_START,
  /** Kazakh, and the last word is no verb, as it would be in a sentence. */
  ENDS_IN_NOUN,
  /** Begins or ends like the title of a law: {@code О выборах}, {@code … туралы}. */
  LIKE_A_LAW,
  /** The first word begins with a small letter: a term rather than a name. */
  SMALL_LETTER,
  /**
   * Short, and one of a row: another quote before or behind it and only a comma or {@code и}
   * between.
   */
  IN_A_LIST,
  /** A colon before it, and its sentence goes on behind it with no verb of saying. */
  SENTENCE_GOES_ON,
  /** A comma, question or exclamation mark and a dash after it. */
  COMMA_DASH_AFTER,
  /** A reporting verb behind a dash after it. */
  CUE_AFTER_DASH,
  /** {@code деп} right after it and no verb of saying: a name more often than speech. */
  DEP_ALONE_AFTER,
  /** A reporting verb right after it. */
  CUE_AFTER,
  /** A reporting verb and a colon before it. */
  CUE_AND_COLON_BEFORE,
  /** A colon before it. */
  COLON_BEFORE,
  /** A reporting verb before it. */
  CUE_BEFORE,
  /** {@code по словам X} or the like before it. */
  ACCORDING_TO_BEFORE,
  /** Words that report, without a colon, before a short stretch that begins with a capital. */
  CAPITAL_IN_CLAUSE,
  /** A dash and a name after it, to the end of the line. */
  NAME_DASH_AFTER,
  /** A name or role and a colon before it. */
  NAME_COLON_BEFORE,
  /** A name after it, to the end of the paragraph. */
  NAME_AFTER_PARAGRAPH,
  /** A colon and a reporting verb after it. */
  COLON_AFTER,
  /**
   * Short, begins with a capital within a sentence, and neither words that report nor a colon
   * beside it.
   */
  WITHIN_SENTENCE,
  /** Long, begins with a capital within a sentence, one sentence, and nothing says who says it. */
  LONG_TITLE,
  /** Opens the headline of another article that the page leads on to, and is a sentence. */
  OPENS_HEADLINE,
  /** Starts a sentence. */
  STARTS_SENTENCE,
  /** Starts a sentence that a full stop behind the closing mark ends; more than two words. */
  WHOLE_SENTENCE,
  /** Is a whole paragraph. */
  WHOLE_PARAGRAPH,
  /** Goes on with the quote before it, behind the author's words and a dash. */
  GOES_ON_BEHIND_DASH,
  /** In a row with another quote, and the words beside that report both. */
  SHARES_CUE,
  /** Opens a paragraph, and a longer quote further on says it again. */
  SAID_AGAIN,
  /** Lies in another quote. */
  NESTED,
  /** A noun before it whose name follows in marks: {@code фонд}. */
  NAME_NOUN_BEFORE,
  /** A Kazakh noun after it whose name stands before: {@code бағдарламасы}. */
  NAME_NOUN_AFTER,
  /** {@code деген}, {@code атты} or the like after it. */
  NAMING_WORD_AFTER,
  /** {@code так называемый} before it. */
  SO_CALLED_BEFORE,
  /** No marks, but a dash and a reporting verb, or a line of a dialogue. */
  UNMARKED,
  /** Nothing between the marks. */
  EMPTY;

  /** How much the feature adds to the score. */
  public double weight() {
    return KindWeights.of(this);
  }
}

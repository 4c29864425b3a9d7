// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Why a quote has no resolved speaker. */
public enum Withheld {
  /** The words beside the quote name no speaker. */
  NO_SPEAKER,
  /** A pronoun, and no one spoken of before agrees with it. */
  NO_ANTECEDENT,
  /** A role that the text gives to no one by name, or to someone who is not meant. */
  UNKNOWN_ROLE,
  /** Several people that a pronoun stands for: {@code они}, {@code олар}. */
  SEVERAL_PEOPLE,
  /** The first or second person, of whom the text does not say who it is. */
  FIRST_PERSON,
  /** A document, and the text does not say whose it is. */
  UNKNOWN_ISSUER,
  /** A phrase that is neither a name nor a role nor a body. */
  UNCLEAR_PHRASE
}

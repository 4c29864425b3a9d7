// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;

/**
 * Reads given names by what stands before them. {@code Александра} is a woman in the nominative or
 * a man in the genitive; behind {@code по словам} or {@code министра} it is the man, since the
 * woman would be {@code Александры}.
 */
final class NamesInCase {
  private static final long GOVERNING =
      WordClass.mask(
          WordClass.GOVERNS,
          WordClass.SOURCE,
          WordClass.CITED,
          WordClass.CITING,
          WordClass.DOCUMENT);

  private NamesInCase() {}

  /** The given name that the word is a form of where it stands. */
  static Optional<Given> of(Tokens tokens, int i) {
    Optional<Given> given = GivenNames.of(tokens, i);
    boolean hers =
        given.isPresent() && given.get().feminine() && NameForms.is(tokens, i, given.get().key());
    Optional<Given> his = hers ? GivenNames.man(given.get()) : Optional.empty();
    return his.isPresent() && isGoverned(tokens, i) ? his : given;
  }

  /**
   * Whether what stands before a name asks for another case than the nominative: {@code по словам},
   * {@code цитирует}, {@code в заявлении}, {@code министра}.
   */
  static boolean isGoverned(Tokens tokens, int name) {
    if (name == 0 || tokens.endsLine(name - 1)) {
      return false;
    }
    if (tokens.isAny(name - 1, GOVERNING)) {
      return !tokens.isCapitalized(name - 1);
    }
    if (tokens.is(name - 1, "самого") || tokens.endsWith(name - 1, "-летнего")) {
      return true;
    }
    int role = RoleReading.roleStart(tokens, name, false);
    return role < name && !RoleReading.isNominative(tokens, role);
  }
}

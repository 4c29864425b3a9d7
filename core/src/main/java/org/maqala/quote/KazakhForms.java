// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;

/** What the ending of a Kazakh word says of its case. Endings stand in {@code suffixes-kk.tsv}. */
final class KazakhForms {
  private static final List<String> OBLIQUE = Table.column("suffixes-kk.tsv", "oblique");
  private static final List<String> LOCATIVE = Table.column("suffixes-kk.tsv", "locative");
  private static final List<String> GENITIVE = Table.column("suffixes-kk.tsv", "genitive");
  private static final List<String> PARTICIPLE = Table.column("suffixes-kk.tsv", "participle");
  private static final List<String> FINITE = Table.column("suffixes-kk.tsv", "finite");

  private KazakhForms() {}

  /** Whether the word stands in the locative of a possessive: {@code сұхбатында}. */
  static boolean isLocative(String key) {
    return ends(key, LOCATIVE);
  }

  /** Whether the word is an owner: {@code әкімінің}. */
  static boolean isGenitive(String key) {
    return ends(key, GENITIVE);
  }

  /** Whether the word stands in a case that no subject stands in. */
  static boolean isOblique(String key) {
    return ends(key, OBLIQUE) || isLocative(key) || isGenitive(key);
  }

  static boolean isParticiple(String key) {
    return ends(key, PARTICIPLE);
  }

  /** Whether the word ends like a verb: {@code қосты}, {@code айтып}, {@code берген}. */
  static boolean isVerb(String key) {
    return ends(key, FINITE) || isParticiple(key);
  }

  private static boolean ends(String key, List<String> endings) {
    if (key.length() < 4) {
      return false;
    }
    for (int i = 0; i < endings.size(); i++) {
      if (key.length() > endings.get(i).length() + 1 && key.endsWith(endings.get(i))) {
        return true;
      }
    }
    return false;
  }
}

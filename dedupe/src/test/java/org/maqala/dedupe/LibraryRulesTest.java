// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import org.junit.jupiter.api.Test;
import org.maqala.testing.LibraryRules;

/**
 * No default locale, zone or charset, no clock, no files but those of {@link IndexFile}; see {@link
 * LibraryRules}.
 */
class LibraryRulesTest {
  @Test
  void theModuleKeepsTheLibraryRules() {
    LibraryRules.checkButFilesOf(IndexFile.class, "org.maqala.dedupe");
  }
}

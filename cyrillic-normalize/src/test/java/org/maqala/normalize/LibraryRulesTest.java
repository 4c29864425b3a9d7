// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import org.junit.jupiter.api.Test;
import org.maqala.testing.LibraryRules;

/** No default locale, zone or charset, no clock, no files; see {@link LibraryRules}. */
class LibraryRulesTest {
  @Test
  void theModuleKeepsTheLibraryRules() {
    LibraryRules.check("org.maqala.normalize");
  }
}

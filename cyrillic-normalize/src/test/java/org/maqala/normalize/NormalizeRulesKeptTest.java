// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import org.junit.jupiter.api.Test;
import org.maqala.testing.LibraryRules;

/** That this module keeps the rules for library code. */
class NormalizeRulesKeptTest {
  @Test
  void theModuleKeepsThem() {
    LibraryRules.check("org.maqala.normalize");
  }
}

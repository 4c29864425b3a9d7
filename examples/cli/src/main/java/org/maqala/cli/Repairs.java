// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import org.maqala.article.TextNormalizer;
import org.maqala.normalize.CyrillicNormalizer;
import org.maqala.normalize.Preset;
import org.maqala.normalize.encoding.MojibakeRepair;

/** What a preset repairs, in the order in which it must be: first of all, wrong decoding. */
final class Repairs {
  private Repairs() {}

  static TextNormalizer of(Preset preset) {
    if (preset == Preset.MINIMAL) {
      return CyrillicNormalizer.minimal();
    }
    return CyrillicNormalizer.builder(preset).lexicons().build().after(new MojibakeRepair());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import org.jspecify.annotations.Nullable;
import org.maqala.normalize.encoding.MojibakeRepair;
import org.maqala.text.AlignedText;

/** Whether a text was decoded wrongly, asked on the way through it. One text, one thread. */
final class MisreadCheck {
  private final MojibakeRepair repair;
  private final TextScan scan;
  private @Nullable AlignedText repaired;

  /** A check of one text, with a scan that stops where the repair wants a look. */
  MisreadCheck(MojibakeRepair repair, TextScan scan) {
    this.repair = repair;
    this.scan = scan;
  }

  TextScan scan() {
    return scan;
  }

  /** Whether the text has to be repaired; the scan has found nothing before {@code from}. */
  boolean repairs(String text, int from) {
    AlignedText result = repair.normalize(text, from);
    repaired = result.isChanged() ? result : null;
    return repaired != null;
  }

  /** The repaired text, if the check was asked and there was something to repair. */
  @Nullable AlignedText repaired() {
    return repaired;
  }
}

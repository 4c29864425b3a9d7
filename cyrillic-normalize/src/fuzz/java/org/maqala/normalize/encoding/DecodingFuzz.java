// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.maqala.text.AlignedText;

/** Any bytes are text, and what a repair does can be undone. */
class DecodingFuzz {
  private static final TextDecoder DECODER = new TextDecoder();
  private static final MojibakeRepair REPAIR = new MojibakeRepair();

  @FuzzTest(maxDuration = "1m")
  void decodesAndRepairsAnyBytes(FuzzedDataProvider data) {
    String text = DECODER.decode(data.consumeRemainingAsBytes()).text();
    AlignedText repaired = REPAIR.normalize(text);
    assertThat(repaired.undo()).isEqualTo(text);
  }
}

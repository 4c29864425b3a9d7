// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.maqala.text.AlignedText;

/** Under any set of rules a result can be undone, and stays what it is. */
class NormalizerFuzz {
  @FuzzTest(maxDuration = "1m")
  void undoesAndStays(FuzzedDataProvider data) {
    CyrillicNormalizer.Builder builder =
        CyrillicNormalizer.builder(data.pickValue(Preset.values()));
    for (Rule rule : Rule.values()) {
      if (data.consumeInt(0, 7) == 0) {
        builder.disable(rule);
      }
    }
    CyrillicNormalizer normalizer = builder.build();
    String text = data.consumeRemainingAsString();
    AlignedText once = normalizer.normalize(text);
    assertThat(once.undo()).isEqualTo(text);
    assertThat(normalizer.normalize(once.text()).text()).isEqualTo(once.text());
  }
}

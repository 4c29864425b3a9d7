// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The one example that the README does not show in full. */
class PipelineExampleTest {
  @Test
  void cleansAnArticleAndGivesTheSourceBack() {
    assertThat(Printed.by(PipelineExample::main))
        .containsExactly(
            "2026-02-25",
            "В Алматы состоялся экспертный форум на тему новой Конституции.",
            "«Мы поддерживаем общественно-политические реформы», – заявил Куаныш Сейтжанов.",
            "1 paragraph removed",
            "SPEECH at Span[start=143, end=194] of the source",
            "true");
  }
}

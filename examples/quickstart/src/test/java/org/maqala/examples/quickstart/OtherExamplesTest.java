// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples that the README names but does not show. */
class OtherExamplesTest {
  @Test
  void thePipelineCleansAnArticleAndGivesTheSourceBack() {
    assertThat(Printed.by(PipelineExample::main))
        .containsExactly(
            "2026-02-25",
            "В Алматы состоялся экспертный форум на тему новой Конституции.",
            "«Мы поддерживаем общественно-политические реформы», – заявил Куаныш Сейтжанов.",
            "1 paragraph removed",
            "SPEECH at Span[start=143, end=194] of the source",
            "true");
  }

  @Test
  void bytesBecomeTextAndTextBecomesAnotherAlphabet() {
    assertThat(Printed.by(AlphabetExample::main))
        .containsExactly(
            "KZ-1048: Үкімет жаңа заңды мақұлдады",
            "Ükımet jaña zañdy maqūldady",
            "Президент Warner Music өкілдерін қабылдады",
            "Ұлттық Банктің жүйелері");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A quote tells why it was taken for what it is. */
class EvidenceTest {
  private static Evidence why(String text) {
    return QuoteExtractor.create().extract(text).quotes().get(0).why();
  }

  @Test
  void aCueBehindTheDashSpeaksForSpeech() {
    Evidence why = why("«Школу построим», – сказал аким.");

    assertThat(why.features())
        .contains(KindFeature.CUE_AFTER_DASH, KindFeature.COMMA_DASH_AFTER)
        .doesNotContain(KindFeature.NAME_NOUN_BEFORE);
    assertThat(why.score()).isGreaterThanOrEqualTo(Evidence.threshold());
  }

  @Test
  void aNounBeforeTheMarkSpeaksForItsName() {
    Evidence why = why("Открылся фонд «Билим».");

    assertThat(why.has(KindFeature.NAME_NOUN_BEFORE)).isTrue();
    assertThat(why.score()).isLessThan(Evidence.threshold());
  }

  @Test
  void theScoreIsTheSumOfTheWeights() {
    Evidence why = why("Аким заявил: «Мы построим школу».");

    assertThat(why.score())
        .isEqualTo(why.features().stream().mapToDouble(KindFeature::weight).sum());
    assertThat(why.toString()).contains("CUE_AND_COLON_BEFORE").endsWith("= " + why.score());
  }

  @Test
  void evidenceIsAValue() {
    Set<KindFeature> features = EnumSet.of(KindFeature.NESTED, KindFeature.EMPTY);
    Evidence evidence = new Evidence(features);
    features.clear();

    assertThat(evidence)
        .isEqualTo(new Evidence(Set.of(KindFeature.EMPTY, KindFeature.NESTED)))
        .isNotEqualTo(new Evidence(features));
  }

  @Test
  void nothingBetweenTheMarksIsOfNoKind() {
    assertThat(QuoteExtractor.create().extract("Знаки «» пусты.").ofKind(Quote.Kind.OTHER))
        .hasSize(1);
  }
}

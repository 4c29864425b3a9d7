// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Why a stretch between marks was taken for speech, or not: the features noticed, whose weights add
 * up to a score; speech from the {@link #threshold} on. Immutable.
 *
 * @param features what was noticed, in the order of the enum
 */
public record Evidence(Set<KindFeature> features) {
  /** Copies the set. */
  public Evidence {
    EnumSet<KindFeature> copy = EnumSet.noneOf(KindFeature.class);
    copy.addAll(features);
    features = Collections.unmodifiableSet(copy);
  }

  /** Whether a feature was noticed. */
  public boolean has(KindFeature feature) {
    return features.contains(feature);
  }

  /** The sum of the weights. */
  public double score() {
    double score = 0;
    for (KindFeature feature : features) {
      score += feature.weight();
    }
    return score;
  }

  /** The score from which on a stretch is speech. */
  public static double threshold() {
    return KindWeights.threshold();
  }

  /** The features with their weights, and the sum: {@code TWELVE_WORDS 3.0, NESTED -1.0 = 2.0}. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "", " = " + score());
    features.forEach(feature -> text.add(feature + " " + feature.weight()));
    return text.toString();
  }
}

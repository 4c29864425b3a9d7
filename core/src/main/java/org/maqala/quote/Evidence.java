// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Why a stretch between marks was taken for speech, or not: the features noticed, whose weights add
 * up to a score; speech from the {@link #threshold} on. Immutable.
 */
public final class Evidence {
  private static final KindFeature[] FEATURES = KindFeature.values();

  private final int bits;

  private Evidence(int bits) {
    this.bits = bits;
  }

  /** The evidence that consists of the features given. */
  public static Evidence of(Set<KindFeature> features) {
    int bits = 0;
    for (KindFeature feature : features) {
      bits |= 1 << feature.ordinal();
    }
    return new Evidence(bits);
  }

  /** The features, in the order of their enum. The set is the caller's own. */
  public Set<KindFeature> features() {
    Set<KindFeature> features = EnumSet.noneOf(KindFeature.class);
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      features.add(FEATURES[Integer.numberOfTrailingZeros(rest)]);
    }
    return features;
  }

  /** Whether a feature was noticed. */
  public boolean has(KindFeature feature) {
    return (bits & 1 << feature.ordinal()) != 0;
  }

  /** The sum of the weights. */
  public double score() {
    double score = 0;
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      score += FEATURES[Integer.numberOfTrailingZeros(rest)].weight();
    }
    return score;
  }

  /** The score from which on a stretch is speech. */
  public static double threshold() {
    return KindWeights.threshold();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence evidence && evidence.bits == bits;
  }

  @Override
  public int hashCode() {
    return bits;
  }

  /** The features with their weights, and the sum: {@code TWELVE_WORDS 3.0, NESTED -1.0 = 2.0}. */
  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(", ", "", " = " + score());
    features().forEach(feature -> text.add(feature + " " + feature.weight()));
    return text.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;

/** The table {@code kind-weights.tsv}, read once. */
final class KindWeights {
  private static final double[] WEIGHTS = new double[KindFeature.values().length];
  private static final double THRESHOLD;

  static {
    double threshold = 0;
    for (List<String> row : Table.read("kind-weights.tsv", 2)) {
      double weight = Double.parseDouble(row.get(1));
      if (row.get(0).equals("THRESHOLD")) {
        threshold = weight;
      } else {
        WEIGHTS[index(KindFeature.valueOf(row.get(0)))] = weight;
      }
    }
    THRESHOLD = threshold;
  }

  private KindWeights() {}

  // Lives no longer than the process, so the order of the features may change.
  @SuppressWarnings("EnumOrdinal")
  private static int index(KindFeature feature) {
    return feature.ordinal();
  }

  static double of(KindFeature feature) {
    return WEIGHTS[index(feature)];
  }

  static double threshold() {
    return THRESHOLD;
  }
}

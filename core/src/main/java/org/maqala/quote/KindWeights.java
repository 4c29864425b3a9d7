// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The table {@code kind-weights.tsv}, read once. */
final class KindWeights {
  private static final Map<KindFeature, Double> WEIGHTS = new EnumMap<>(KindFeature.class);
  private static final double THRESHOLD;

  static {
    double threshold = 0;
    for (List<String> row : Table.read("kind-weights.tsv", 2)) {
      double weight = Double.parseDouble(row.get(1));
      if (row.get(0).equals("THRESHOLD")) {
        threshold = weight;
      } else {
        WEIGHTS.put(KindFeature.valueOf(row.get(0)), weight);
      }
    }
    THRESHOLD = threshold;
  }

  private KindWeights() {}

  static double of(KindFeature feature) {
    return WEIGHTS.getOrDefault(feature, 0.0);
  }

  static double threshold() {
    return THRESHOLD;
  }
}

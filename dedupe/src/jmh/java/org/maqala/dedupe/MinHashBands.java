// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maqala.text.Paragraph;

/**
 * The rival: SuperMinHash of hash4j, 9 bands of 4 components of 16 bits, at Jaccard 0.7 on word
 * 3-grams. It has our folding and shingles and verifies each candidate as we do.
 */
final class MinHashBands {
  private static final int BANDS = 9;
  private static final int BAND_BYTES = 8;
  private static final int COMPONENTS = BANDS * 4;

  private final SimilarityHasher hasher =
      SimilarityHashing.superMinHash(COMPONENTS, Short.SIZE).createHasher();
  private final Measure measure = Measure.ofJaccard(0.7);
  private final KeyText key = new KeyText();
  private final Shingles shingles = new Shingles(3);
  private final List<Map<Long, List<int[]>>> bands = new ArrayList<>();

  MinHashBands() {
    for (int b = 0; b < BANDS; b++) {
      bands.add(new HashMap<>());
    }
  }

  /** Takes an article; returns how many of its paragraphs it removes. */
  int article(Utf8Article article) {
    int removed = 0;
    for (Paragraph paragraph : article.units()) {
      int start = article.start();
      key.fold(article.text(), start + paragraph.span().start(), start + paragraph.span().end());
      removed += isNew(shingles.of(key.words(), key.wordCount())) ? 0 : 1;
    }
    return removed;
  }

  private boolean isNew(int[] set) {
    if (set.length == 0) {
      return true;
    }
    byte[] signature =
        hasher.compute(ElementHashProvider.ofFunction(i -> Hashes.mix(set[i]), set.length));
    long[] keys = new long[BANDS];
    for (int b = 0; b < BANDS; b++) {
      for (int i = 0; i < BAND_BYTES; i++) {
        keys[b] = keys[b] << Byte.SIZE | (signature[b * BAND_BYTES + i] & 0xFF);
      }
      for (int[] other : bands.get(b).getOrDefault(keys[b], List.of())) {
        if (Signatures.overlap(set, other) >= measure.overlap(other.length, set.length)) {
          return false;
        }
      }
    }
    for (int b = 0; b < BANDS; b++) {
      bands.get(b).computeIfAbsent(keys[b], k -> new ArrayList<>(1)).add(set);
    }
    return true;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One pass over a corpus of {@code paragraphs} paragraphs in articles of 20, one thread. Rivals: a
 * set of strings for equality; MinHash bands (9 of 4) over Guava's Murmur3, each candidate verified
 * on the sets of n-grams, for similarity. Each answers with how many paragraphs it removes; the
 * rivals' figures are theirs (MinHash misses some).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = {"-Xmx3g", "-Xms3g"})
public class DedupeBenchmark {
  private static final int PER_ARTICLE = 20;
  private static final int BANDS = 9;
  private static final int ROWS = 4;

  /** The corpus size. */
  @Param({"50000"})
  public int paragraphs;

  private List<String> corpus;
  private List<String> copies;

  /** Generates the corpora. */
  @Setup
  public void generate() {
    corpus = News.paragraphs(paragraphs, 42);
    copies = News.template(8_000, 43);
  }

  @Benchmark
  public int near() {
    return run(ParagraphDeduplicator.create(), corpus);
  }

  @Benchmark
  public int exactAfterFolding() {
    return run(ParagraphDeduplicator.builder().exactOnly().build(), corpus);
  }

  @Benchmark
  public int exactRaw() {
    return run(ParagraphDeduplicator.builder().key(s -> s).exactOnly().build(), corpus);
  }

  @Benchmark
  public int templateOf8000Copies() {
    return run(ParagraphDeduplicator.create(), copies);
  }

  @Benchmark
  public int rivalHashSetOfStrings() {
    Set<String> seen = new HashSet<>();
    int removed = 0;
    for (String paragraph : corpus) {
      // A copy, as reading the paragraph from an article makes one.
      removed += seen.add(new String(paragraph.toCharArray())) ? 0 : 1;
    }
    return removed;
  }

  @Benchmark
  public int rivalMinHashBands() {
    HashFunction murmur = Hashing.murmur3_128();
    Shingles shingles = new Shingles(3);
    List<Map<Long, List<long[]>>> bands = new ArrayList<>();
    for (int b = 0; b < BANDS; b++) {
      bands.add(new HashMap<>());
    }
    int removed = 0;
    for (String paragraph : corpus) {
      long[] set = shingles.of(Folding.of(paragraph));
      long[] keys = bandKeys(murmur, set);
      if (hasNear(bands, keys, set)) {
        removed++;
      } else {
        for (int b = 0; b < BANDS; b++) {
          bands.get(b).computeIfAbsent(keys[b], k -> new ArrayList<>(1)).add(set);
        }
      }
    }
    return removed;
  }

  private static boolean hasNear(List<Map<Long, List<long[]>>> bands, long[] keys, long[] set) {
    Threshold threshold = Threshold.of(0.7);
    for (int b = 0; b < BANDS; b++) {
      for (long[] other : bands.get(b).getOrDefault(keys[b], List.of())) {
        if (SortedSets.overlap(set, other, threshold.overlap(set.length, other.length)) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static long[] bandKeys(HashFunction murmur, long[] set) {
    long[] keys = new long[BANDS];
    for (int b = 0; b < BANDS; b++) {
      for (int r = 0; r < ROWS; r++) {
        long least = Long.MAX_VALUE;
        long seed = (b * ROWS + r + 1) * 0x9E3779B97F4A7C15L;
        for (long shingle : set) {
          least = Math.min(least, (shingle ^ seed) * 0xD6E8FEB86659FD93L);
        }
        keys[b] = murmur.newHasher().putLong(keys[b]).putLong(least).hash().asLong();
      }
    }
    return keys;
  }

  private static int run(ParagraphDeduplicator dedupe, List<String> corpus) {
    int removed = 0;
    for (int from = 0; from < corpus.size(); from += PER_ARTICLE) {
      List<String> article = corpus.subList(from, Math.min(from + PER_ARTICLE, corpus.size()));
      List<Paragraph> paragraphs = new ArrayList<>();
      int start = 0;
      for (String paragraph : article) {
        Span span = new Span(start, start + paragraph.length());
        paragraphs.add(new Paragraph(paragraphs.size(), span));
        start = span.end() + 1;
      }
      removed += dedupe.filter("a" + from, String.join("\n", article), paragraphs).size();
    }
    return removed;
  }
}

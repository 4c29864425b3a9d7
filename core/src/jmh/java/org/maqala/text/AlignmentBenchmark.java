// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
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
 * Mapping and composition of alignments beside what else one would write: an offset per code unit
 * in an {@code int[]} (fast to read, four bytes per code unit to keep), and a {@link TreeMap} from
 * offset to shift. A text of 10,000 code units, about that of a long article.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AlignmentBenchmark {
  private static final int LENGTH = 10_000;
  private static final int QUERIES = 1024;

  /** How many edits the text has: none, as in a clean one, a few, one per word. */
  @Param({"0", "20", "1000"})
  int edits;

  private String source;
  private AlignedText first;
  private AlignedText second;
  private int[] perUnit;
  private int[] perUnitOfSecond;
  private TreeMap<Integer, Integer> tree;
  private int[] queries;

  /** Makes the texts, their alignments and the rivals' tables. */
  @Setup
  public void prepare() {
    source = "Қазақстан ".repeat(LENGTH / 10);
    first = edited(source, 5);
    second = edited(first.text(), 2);
    perUnit = perUnit(first.alignment());
    perUnitOfSecond = perUnit(second.alignment());
    tree = new TreeMap<>(Map.of(0, 0));
    int shift = 0;
    for (Edit edit : first.edits()) {
      shift += edit.delta();
      tree.put(edit.source().end(), shift);
    }
    queries = new int[QUERIES];
    for (int i = 0; i < QUERIES; i++) {
      queries[i] = (int) (i * 7919L % LENGTH);
    }
  }

  private AlignedText edited(String text, int phase) {
    AlignedText.Builder builder = AlignedText.edit(text);
    int step = edits == 0 ? text.length() : text.length() / edits;
    for (int i = 0; i < edits; i++) {
      int at = i * step + phase;
      builder.replace(at, at + 1, (i & 1) == 0 ? "" : "ab", "rule");
    }
    return builder.build();
  }

  private static int[] perUnit(Alignment alignment) {
    int[] map = new int[alignment.sourceLength() + 1];
    for (int i = 0; i < map.length; i++) {
      map[i] = alignment.map(i);
    }
    return map;
  }

  /** 1,024 offsets through the alignment. */
  @Benchmark
  public int mapAlignment() {
    int sum = 0;
    for (int query : queries) {
      sum += first.alignment().map(query);
    }
    return sum;
  }

  /** 1,024 offsets through an int per code unit. */
  @Benchmark
  public int mapIntPerUnit() {
    int sum = 0;
    for (int query : queries) {
      sum += perUnit[query];
    }
    return sum;
  }

  /** 1,024 offsets through a tree of shifts. */
  @Benchmark
  public int mapTreeMap() {
    int sum = 0;
    for (int query : queries) {
      sum += query + tree.floorEntry(query).getValue();
    }
    return sum;
  }

  /** One composition. */
  @Benchmark
  public Alignment composeAlignment() {
    return first.alignment().andThen(second.alignment());
  }

  /** One composition of int arrays. */
  @Benchmark
  public int[] composeIntPerUnit() {
    int[] both = new int[perUnit.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = perUnitOfSecond[perUnit[i]];
    }
    return both;
  }

  /** Building a text with its alignment; without edits this is all that a clean text costs. */
  @Benchmark
  public AlignedText buildAlignedText() {
    return edited(source, 5);
  }

  /** Building the same text with an int per code unit. */
  @Benchmark
  public int[] buildIntPerUnit() {
    StringBuilder text = new StringBuilder(source.length());
    int[] map = new int[source.length() + 1];
    int step = edits == 0 ? source.length() : source.length() / edits;
    for (int i = 0; i < source.length(); i++) {
      map[i] = text.length();
      int edit = (i - 5) / step;
      if (i % step == 5 && edit < edits) {
        text.append((edit & 1) == 0 ? "" : "ab");
      } else {
        text.append(source.charAt(i));
      }
    }
    map[source.length()] = text.toString().length();
    return map;
  }
}

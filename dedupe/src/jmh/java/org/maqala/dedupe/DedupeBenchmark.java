// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
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
 * set of strings for equality; {@link MinHashBands} for similarity. Each answers with how many paragraphs it removes; the
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
    return run(ParagraphDeduplicator.create(DedupeOptions.builder().exactOnly().build()), corpus);
  }

  @Benchmark
  public int exactRaw() {
    return run(ParagraphDeduplicator.create(DedupeOptions.builder().key(UnaryOperator.identity()).exactOnly().build()), corpus);
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
    MinHashBands rival = new MinHashBands();
    int removed = 0;
    for (int from = 0; from < corpus.size(); from += PER_ARTICLE) {
      int to = Math.min(from + PER_ARTICLE, corpus.size());
      byte[] text = String.join("\n", corpus.subList(from, to)).getBytes(StandardCharsets.UTF_8);
      removed += rival.article(Utf8Article.of("", text, 0, text.length));
    }
    return removed;
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

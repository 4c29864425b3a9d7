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
import org.maqala.text.Paragraphs;
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
 * One pass over the UTF-8 of {@code paragraphs} paragraphs in articles of 20, one thread. Rivals: a
 * set of strings for equality; {@link MinHashBands} for similarity. Each answers with how many
 * paragraphs it removes; the rivals' figures are theirs (MinHash misses some).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx3g", "-Xms3g"})
public class DedupeBenchmark {
  private static final int PER_ARTICLE = 20;

  /** The corpus size. */
  @Param({"50000"})
  public int paragraphs;

  private List<byte[]> corpus;
  private List<byte[]> copies;

  /** Generates the corpora. */
  @Setup
  public void generate() {
    corpus = articles(News.paragraphs(paragraphs, 42));
    copies = articles(News.template(8_000, 43));
  }

  @Benchmark
  public int near() {
    return run(DedupeOptions.defaults(), corpus);
  }

  @Benchmark
  public int nearOfStrings() {
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();
    int removed = 0;
    for (byte[] bytes : corpus) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      removed += dedupe.filter("a", text, Paragraphs.of(text)).size();
    }
    return removed;
  }

  @Benchmark
  public int exactAfterFolding() {
    return run(DedupeOptions.builder().exactOnly().build(), corpus);
  }

  @Benchmark
  public int exactRaw() {
    return run(DedupeOptions.builder().key(UnaryOperator.identity()).exactOnly().build(), corpus);
  }

  @Benchmark
  public int templateOf8000Copies() {
    return run(DedupeOptions.defaults(), copies);
  }

  @Benchmark
  public int rivalHashSetOfStrings() {
    Set<String> seen = new HashSet<>();
    int removed = 0;
    for (byte[] bytes : corpus) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      for (Paragraph paragraph : Paragraphs.of(text)) {
        removed += seen.add(paragraph.span().in(text)) ? 0 : 1;
      }
    }
    return removed;
  }

  @Benchmark
  public int rivalMinHashBands() {
    MinHashBands rival = new MinHashBands();
    int removed = 0;
    for (byte[] bytes : corpus) {
      removed += rival.article(Utf8Article.of("a", bytes, 0, bytes.length));
    }
    return removed;
  }

  private static int run(DedupeOptions options, List<byte[]> corpus) {
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create(options);
    int removed = 0;
    for (byte[] bytes : corpus) {
      removed += dedupe.filter(Utf8Article.of("a", bytes, 0, bytes.length)).removed().size();
    }
    return removed;
  }

  private static List<byte[]> articles(List<String> paragraphs) {
    List<byte[]> articles = new ArrayList<>();
    for (int from = 0; from < paragraphs.size(); from += PER_ARTICLE) {
      int to = Math.min(from + PER_ARTICLE, paragraphs.size());
      String text = String.join("\n", paragraphs.subList(from, to));
      articles.add(text.getBytes(StandardCharsets.UTF_8));
    }
    return articles;
  }
}

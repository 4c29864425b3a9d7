// SPDX-License-Identifier: Apache-2.0
package org.maqala.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.NGram;
import org.apache.spark.ml.feature.RegexTokenizer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.maqala.dedupe.ParagraphDeduplicator;
import org.maqala.dedupe.Utf8Article;

/**
 * Near duplicates of made-up paragraphs of 600 bytes in a file, one a line: this library on one
 * thread and on two against Spark's {@code MinHashLSH} on two, word 3-grams and Jaccard 0.7 all, in
 * turns. Spark only lists pairs, by estimate, with as few hash tables as it has by default and
 * more; this library decides what is removed, and misses none. Arguments: how many paragraphs, how
 * many turns.
 */
public final class MinHashLshRun {
  private static final double JACCARD = 0.7;
  private static final int[] TABLES = {1, 3};

  /** Paragraphs are handed to threads in articles of about as many bytes as real ones have. */
  private static final int ARTICLE = 12_000;

  private MinHashLshRun() {}

  /** Runs. */
  public static void main(String[] args) throws IOException {
    Path file = Files.createTempFile("paragraphs", ".txt");
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "8")
            .getOrCreate()) {
      spark.sparkContext().setLogLevel("ERROR");
      int count = Integer.parseInt(args[0]);
      Files.write(file, paragraphs(count));
      for (int turn = Integer.parseInt(args[1]); turn > 0; turn--) {
        report("maqala, 1 thread", count, () -> removed(file, 1));
        report("maqala, 2 threads", count, () -> removed(file, 2));
        for (int tables : TABLES) {
          report("MinHashLSH, " + tables + " tables", count, () -> pairs(spark, file, tables));
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  private static List<String> paragraphs(int count) {
    MadeUpCorpus corpus = new MadeUpCorpus(42);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paragraphs.add(corpus.paragraph());
    }
    return paragraphs;
  }

  private interface Work {
    long run() throws IOException;
  }

  private static void report(String name, int paragraphs, Work work) throws IOException {
    long start = System.nanoTime();
    long found = work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT, "%-22s %,10.0f paragraphs/s  %,d found%n", name, paragraphs / seconds, found);
  }

  private static long removed(Path file, int threads) throws IOException {
    LongAdder removed = new LongAdder();
    try {
      ParagraphDeduplicator.create()
          .filterAllUtf8(
              articles(Files.readAllBytes(file)).iterator(),
              threads,
              result -> removed.add(result.removed().size()));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return removed.sum();
  }

  private static List<Utf8Article> articles(byte[] lines) {
    List<Utf8Article> articles = new ArrayList<>();
    for (int start = 0; start < lines.length; ) {
      int end = Math.min(start + ARTICLE, lines.length);
      while (lines[end - 1] != '\n') {
        end--;
      }
      articles.add(Utf8Article.of("", lines, start, end));
      start = end;
    }
    return articles;
  }

  private static long pairs(SparkSession spark, Path file, int tables) {
    Dataset<Row> lines =
        spark
            .read()
            .text(file.toString())
            .withColumn("id", functions.monotonically_increasing_id());
    Dataset<Row> words =
        new RegexTokenizer()
            .setInputCol("value")
            .setOutputCol("words")
            .setPattern("[^\\p{L}\\p{N}]+")
            .transform(lines);
    Dataset<Row> shingles =
        new NGram().setN(3).setInputCol("words").setOutputCol("shingles").transform(words);
    Dataset<Row> sets =
        new HashingTF()
            .setInputCol("shingles")
            .setOutputCol("set")
            .setNumFeatures(1 << 20)
            .setBinary(true)
            .transform(shingles)
            .select("id", "set");
    var model =
        new MinHashLSH()
            .setNumHashTables(tables)
            .setInputCol("set")
            .setOutputCol("hashes")
            .setSeed(1)
            .fit(sets);
    Dataset<Row> hashed = model.transform(sets).cache();
    long pairs =
        model
            .approxSimilarityJoin(hashed, hashed, 1 - JACCARD, "distance")
            .filter("datasetA.id < datasetB.id")
            .count();
    hashed.unpersist(true);
    return pairs;
  }
}

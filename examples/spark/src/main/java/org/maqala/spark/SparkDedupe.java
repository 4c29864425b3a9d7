// SPDX-License-Identifier: Apache-2.0
package org.maqala.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * {@code spark-submit --class org.maqala.spark.SparkDedupe maqala-spark.jar IN OUT [JACCARD]}: of a
 * corpus in JSON Lines ({@code {"id", "text"}}), the paragraphs to remove, as {@code {"id",
 * "paragraph", "match": {"id", "paragraph"}}}. Lines that are no such record are counted, skipped
 * and make it end with exit code 1.
 */
public final class SparkDedupe {
  private static final double JACCARD = 0.7;
  private static final int WORDS = 3;

  private SparkDedupe() {}

  /** Runs the job; Spark's own settings say where. */
  public static void main(String[] args) {
    if (args.length < 2 || args.length > 3) {
      System.err.println("Usage: SparkDedupe IN OUT [JACCARD]");
      System.exit(2);
    }
    double jaccard = args.length > 2 ? Double.parseDouble(args[2]) : JACCARD;
    long bad;
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("maqala"))) {
      bad = run(spark, args[0], args[1], jaccard);
    }
    if (bad > 0) {
      System.err.printf("%d lines are no records and were skipped%n", bad);
      System.exit(1);
    }
  }

  /** The number of lines that are no records. */
  static long run(JavaSparkContext spark, String in, String out, double jaccard) {
    JavaRDD<String> lines = spark.textFile(in).filter(line -> !line.isBlank());
    JavaRDD<CorpusArticle> articles = lines.mapPartitions(SparkDedupe::articles);
    articles.persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<Long, String> ids =
        articles.zipWithIndex().mapToPair(placed -> new Tuple2<>(placed._2(), placed._1().id()));
    new DistributedDeduplicator(jaccard, WORDS)
        .removals(articles)
        .mapToPair(removal -> new Tuple2<>(removal.article(), removal))
        .join(ids)
        .mapToPair(found -> new Tuple2<>(found._2()._1().matchArticle(), found._2()))
        .join(ids)
        .values()
        .sortBy(found -> found._1()._1().place(), true, articles.getNumPartitions())
        .map(found -> json(found._1()._2(), found._1()._1(), found._2()))
        .saveAsTextFile(out);
    return lines.count() - articles.count();
  }

  private static Iterator<CorpusArticle> articles(Iterator<String> lines) {
    ObjectMapper json = new ObjectMapper();
    List<CorpusArticle> articles = new ArrayList<>();
    while (lines.hasNext()) {
      read(json, lines.next()).ifPresent(articles::add);
    }
    return articles.iterator();
  }

  private static Optional<CorpusArticle> read(ObjectMapper json, String line) {
    try {
      JsonNode record = json.readTree(line);
      return record.path("id").isTextual() && record.path("text").isTextual()
          ? Optional.of(new CorpusArticle(record.get("id").asText(), record.get("text").asText()))
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String json(String id, Removal removal, String matchId) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put("id", id).put("paragraph", removal.paragraph());
    record.putObject("match").put("id", matchId).put("paragraph", removal.matchParagraph());
    return record.toString();
  }
}

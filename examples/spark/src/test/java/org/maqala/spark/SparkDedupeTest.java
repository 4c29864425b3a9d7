// SPDX-License-Identifier: Apache-2.0
package org.maqala.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maqala.article.RemovedParagraph;
import org.maqala.dedupe.DedupeOptions;
import org.maqala.dedupe.ParagraphDeduplicator;
import org.maqala.text.Paragraphs;

class SparkDedupeTest {
  private static JavaSparkContext spark;

  @BeforeAll
  static void start() {
    SparkConf local =
        new SparkConf()
            .setMaster("local[2]")
            .setAppName("test")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.bindAddress", "127.0.0.1")
            .set("spark.driver.host", "127.0.0.1");
    spark = new JavaSparkContext(local);
  }

  @AfterAll
  static void stop() {
    spark.close();
  }

  @ParameterizedTest
  @CsvSource({"0.7, 3, 1", "0.8, 5, 2", "0.6, 2, 3"})
  void removesWhatOneMachineRemoves(double jaccard, int words, long seed) {
    List<CorpusArticle> corpus = new MadeUpCorpus(seed).articles(300);

    List<Removal> removals =
        new DistributedDeduplicator(jaccard, words)
            .removals(spark.parallelize(corpus, 7))
            .collect();

    assertThat(removals).isEqualTo(onOneMachine(corpus, jaccard, words));
    assertThat(removals).hasSizeGreaterThan(100);
  }

  private static List<Removal> onOneMachine(List<CorpusArticle> corpus, double jaccard, int words) {
    ParagraphDeduplicator dedupe =
        ParagraphDeduplicator.create(DedupeOptions.builder().near(jaccard, words).build());
    List<Removal> removals = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      String text = corpus.get(i).text();
      for (RemovedParagraph removed :
          dedupe.filter(Integer.toString(i), text, Paragraphs.of(text))) {
        int match = Integer.parseInt(removed.match().articleId());
        removals.add(
            new Removal(i, removed.paragraph().index(), match, removed.match().paragraph()));
      }
    }
    return removals;
  }

  @Test
  void readsAndWritesJsonLines(@TempDir Path folder) throws IOException {
    String lead = "Спикер Сената рассказал журналистам о новых реформах в стране.";
    Path in = folder.resolve("in.jsonl");
    Files.writeString(
        in,
        """
        {"id": "a", "text": "%s"}
        not a record
        {"id": "b", "text": "Начало дня.\\n%s"}
        """
            .formatted(lead, lead));
    Path out = folder.resolve("out");

    assertThat(SparkDedupe.run(spark, in.toString(), out.toString(), 0.7)).isEqualTo(1);

    StringBuilder written = new StringBuilder();
    try (var parts = Files.newDirectoryStream(out, "part-*")) {
      for (Path part : parts) {
        written.append(Files.readString(part));
      }
    }
    assertThat(written.toString().strip())
        .isEqualTo("{\"id\":\"b\",\"paragraph\":1,\"match\":{\"id\":\"a\",\"paragraph\":0}}");
  }
}

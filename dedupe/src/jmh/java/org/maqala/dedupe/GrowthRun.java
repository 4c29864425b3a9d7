// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The time of a paragraph as the index grows: that of the thread, for each stretch of the corpus
 * and for all of it up to there, from the bytes of the articles to the removals; what generates
 * them does not count. Arguments: {@code near} or {@code exact}; how many paragraphs, and in how
 * many stretches.
 */
public final class GrowthRun {
  private static final int PER_ARTICLE = 20;
  private static final int ARTICLES_AT_ONCE = 1_000;

  private GrowthRun() {}

  /** Runs. */
  public static void main(String[] args) {
    DedupeOptions.Builder options = DedupeOptions.builder();
    if (args[0].equals("exact")) {
      options.key(UnaryOperator.identity()).exactOnly();
    }
    int stretch = Integer.parseInt(args[1]) / Integer.parseInt(args[2]);
    // Compiled first.
    run(options.build(), 1, 200_000);
    run(options.build(), Integer.parseInt(args[2]), stretch);
  }

  private static void run(DedupeOptions options, int stretches, int paragraphs) {
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create(options);
    News news = new News(42);
    List<String> earlier = new ArrayList<>();
    long whole = 0;
    for (int i = 1; i <= stretches; i++) {
      long time = 0;
      for (int done = 0; done < paragraphs; done += PER_ARTICLE * ARTICLES_AT_ONCE) {
        List<byte[]> articles = articles(news, earlier);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (byte[] text : articles) {
          dedupe.filter(Utf8Article.of("a" + done, text, 0, text.length));
        }
        time += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      }
      whole += time;
      System.out.printf(
          Locale.ROOT,
          "%,12d paragraphs  the last %,8.0f ns each  %,10.0f/s  all %,10.0f/s%n",
          (long) i * paragraphs,
          (double) time / paragraphs,
          paragraphs * 1e9 / time,
          (double) i * paragraphs * 1e9 / whole);
    }
  }

  private static List<byte[]> articles(News news, List<String> earlier) {
    List<byte[]> articles = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ARTICLES_AT_ONCE; i++) {
      text.setLength(0);
      for (int j = 0; j < PER_ARTICLE; j++) {
        text.append(news.next(earlier)).append('\n');
      }
      articles.add(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return articles;
  }
}

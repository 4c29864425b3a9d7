// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.maqala.text.Paragraphs;

/**
 * How an exact index grows, is saved (beside a copy of its file) and opened; and how near
 * duplicates are found by two threads instead of one, with the same results. Wall-clock times.
 * Arguments: how many units the index has (10,000,000), and paragraphs for the threads (100,000).
 */
public final class IndexRun {
  private static final int PER_ARTICLE = 20;
  private static final int RUNS = 3;

  private IndexRun() {}

  /** Runs. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int units = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
    int paragraphs = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    saveAndOpen(units);
    threads(paragraphs);
  }

  private static void saveAndOpen(int units) throws IOException {
    DedupeOptions options =
        DedupeOptions.builder().key(UnaryOperator.identity()).exactOnly().build();
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create(options);
    long start = System.nanoTime();
    long tenth = 0;
    for (int i = 0; i < units; i += PER_ARTICLE) {
      String text = article(i);
      dedupe.filter("a" + i, text, Paragraphs.of(text));
      if (i <= units / 10) {
        tenth = System.nanoTime();
      }
    }
    print("fill, first tenth", (tenth - start) * 10.0 / units, "ns a unit");
    print("fill, the rest", (System.nanoTime() - tenth) * 10 / 9.0 / units, "ns a unit");
    Path file = Files.createTempFile("maqala-index", "");
    Path copy = Files.createTempFile("maqala-index", "");
    try {
      for (int i = 0; i < RUNS; i++) {
        start = System.nanoTime();
        IndexFile.save(dedupe, file);
        print("save " + (Files.size(file) >> 20) + " MiB", since(start), "ms");
        start = System.nanoTime();
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        print("copy the file", since(start), "ms");
        start = System.nanoTime();
        IndexFile.open(file, options);
        print("open", since(start), "ms");
        start = System.nanoTime();
        IndexFile.check(file);
        print("check", since(start), "ms");
      }
    } finally {
      Files.delete(file);
      Files.delete(copy);
    }
  }

  private static String article(int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < from + PER_ARTICLE; i++) {
      text.append("один два три четыре пять шесть семь ").append(i).append('\n');
    }
    return text.toString();
  }

  private static void threads(int paragraphs) throws InterruptedException {
    List<String> texts = News.paragraphs(paragraphs, 42);
    List<DedupeArticle> articles = new ArrayList<>();
    for (int i = 0; i + PER_ARTICLE <= paragraphs; i += PER_ARTICLE) {
      articles.add(DedupeArticle.of("a" + i, String.join("\n", texts.subList(i, i + PER_ARTICLE))));
    }
    List<DedupeResult> expected = ParagraphDeduplicator.create().filterAll(articles, 1);
    for (int i = 0; i < RUNS; i++) {
      for (int threads = 1; threads <= 2; threads++) {
        long start = System.nanoTime();
        boolean same = ParagraphDeduplicator.create().filterAll(articles, threads).equals(expected);
        print(threads + " threads, same " + same, since(start), "ms");
      }
    }
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-24s %,10.1f %s%n", what, value, unit);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

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
      byte[] text = article(i).getBytes(StandardCharsets.UTF_8);
      dedupe.filter(Utf8Article.of("a" + i, text, 0, text.length));
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
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        print("copy and force to disk", since(start), "ms");
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
    List<Utf8Article> articles = new ArrayList<>();
    for (int i = 0; i + PER_ARTICLE <= paragraphs; i += PER_ARTICLE) {
      byte[] text =
          String.join("\n", texts.subList(i, i + PER_ARTICLE)).getBytes(StandardCharsets.UTF_8);
      articles.add(Utf8Article.of("a" + i, text, 0, text.length));
    }
    texts = List.of();
    List<DedupeResult> expected = filter(articles, 1);
    for (int i = 0; i < RUNS * 3; i++) {
      for (int threads = 1; threads <= 2; threads++) {
        long start = System.nanoTime();
        List<DedupeResult> results = filter(articles, threads);
        double time = since(start);
        print(threads + " threads, same " + results.equals(expected), time, "ms");
      }
    }
  }

  private static List<DedupeResult> filter(List<Utf8Article> articles, int threads)
      throws InterruptedException {
    List<DedupeResult> results = new ArrayList<>(articles.size());
    Iterator<Utf8Article> read =
        articles.stream()
            .map(it -> Utf8Article.of(it.id(), it.text(), it.start(), it.end()))
            .iterator();
    ParagraphDeduplicator.create().filterAllUtf8(read, threads, results::add);
    return results;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-24s %,10.1f %s%n", what, value, unit);
  }
}

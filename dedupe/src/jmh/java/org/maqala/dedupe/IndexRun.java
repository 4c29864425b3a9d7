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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How an exact index grows, is saved (beside a copy of its file) and opened; and how near
 * duplicates are found by two threads instead of one, with the same results. Wall-clock times,
 * medians of runs in turn without the first: a machine may have to fetch the memory for the first
 * files that it holds, at several times the cost of writing them.
 *
 * <p>Arguments: how many units the index has (10,000,000), and paragraphs for the threads
 * (100,000).
 */
public final class IndexRun {
  private static final int PER_ARTICLE = 20;
  private static final int RUNS = 9;

  private IndexRun() {}

  /** Runs. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int units = args.length > 0 ? Integer.parseInt(args[0]) : 10_000_000;
    int paragraphs = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
    saveAndOpen(units);
    threads(paragraphs);
  }

  private static void saveAndOpen(int units) throws IOException, InterruptedException {
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
      Times times = new Times();
      for (int i = 0; i < RUNS; i++) {
        times.take("save", () -> IndexFile.save(dedupe, file));
        times.take("copy the file", () -> copy(file, copy));
        times.take("copy and force to disk", () -> copyAndForce(file, copy));
      }
      // Apart: a file that is mapped holds its memory until the mapping is collected, so that each
      // save would have to fetch memory anew.
      for (int i = 0; i < RUNS; i++) {
        times.take("open", () -> IndexFile.open(file, options));
        times.take("check", () -> IndexFile.check(file));
      }
      print("the file has", Files.size(file) / (double) (1 << 20), "MiB");
      times.print();
    } finally {
      Files.delete(file);
      Files.delete(copy);
    }
  }

  private static void copy(Path file, Path copy) throws IOException {
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copyAndForce(Path file, Path copy) throws IOException {
    copy(file, copy);
    try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static String article(int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < from + PER_ARTICLE; i++) {
      text.append("один два три четыре пять шесть семь ").append(i).append('\n');
    }
    return text.toString();
  }

  private static void threads(int paragraphs) throws IOException, InterruptedException {
    List<String> texts = News.paragraphs(paragraphs, 42);
    List<Utf8Article> articles = new ArrayList<>();
    for (int i = 0; i + PER_ARTICLE <= paragraphs; i += PER_ARTICLE) {
      byte[] text =
          String.join("\n", texts.subList(i, i + PER_ARTICLE)).getBytes(StandardCharsets.UTF_8);
      articles.add(Utf8Article.of("a" + i, text, 0, text.length));
    }
    texts = List.of();
    List<DedupeResult> expected = filter(articles, 1);
    Times times = new Times();
    for (int i = 0; i < RUNS * 2; i++) {
      for (int threads = 1; threads <= 2; threads++) {
        int count = threads;
        List<DedupeResult> results = new ArrayList<>();
        times.take(threads + " threads", () -> results.addAll(filter(articles, count)));
        if (!results.equals(expected)) {
          throw new IllegalStateException("other results from threads: " + threads);
        }
      }
    }
    times.print();
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

  /** Times of things done in turn, in milliseconds. */
  private static final class Times {
    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    interface Work {
      void run() throws IOException, InterruptedException;
    }

    void take(String what, Work work) throws IOException, InterruptedException {
      long start = System.nanoTime();
      work.run();
      times.computeIfAbsent(what, w -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
    }

    /** The median and the best of each, without the first. */
    void print() {
      times.forEach((what, all) -> {
        List<Double> sorted = all.stream().skip(1).sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        IndexRun.print(what, median, String.format(Locale.ROOT, "ms (best %,.1f)", sorted.get(0)));
      });
    }
  }

  private static void print(String what, double value, String unit) {
    System.out.printf(Locale.ROOT, "%-24s %,10.1f %s%n", what, value, unit);
  }
}

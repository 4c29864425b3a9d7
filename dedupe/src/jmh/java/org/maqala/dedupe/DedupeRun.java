// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;
import org.maqala.text.Span;

/**
 * One pass over a file of paragraphs, from the bytes of the file to the removals: throughput, bytes
 * of heap per kept paragraph, and the same for rivals that read the same bytes in the same way.
 *
 * <p>Times are those of the one thread that does it all: what it uses of a core, and how long the
 * garbage collector stops it; on an idle machine that is the time by the clock, and other work on
 * the machine counts little. To be run with a heap of fixed size that is there from the start, such
 * as {@code -Xms4g -Xmx4g -XX:+AlwaysPreTouch}: then no one pays for fetching memory or for a heap
 * that grows, and the collector, which works beside the thread for those who fill the heap, hardly
 * stops anyone. Arguments: the number of paragraphs, how many runs (the median counts, the first is
 * dropped), and the names of the passes, all if none.
 */
public final class DedupeRun {
  private static final int ARTICLE_BYTES = 12_000;

  private final Path file;
  private final int paragraphs;

  private DedupeRun(Path file, int paragraphs) {
    this.file = file;
    this.paragraphs = paragraphs;
  }

  /** What takes articles one after another. */
  private interface Pass {
    /** Takes one article, a part of an array; returns how many paragraphs it removes. */
    int article(String id, byte[] text, int start, int end);
  }

  /** Runs. */
  public static void main(String[] args) throws IOException {
    int paragraphs = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    List<String> names =
        args.length > 2
            ? List.of(args).subList(2, args.length)
            : List.of(
                "read",
                "near",
                "near-strings",
                "near-hash4j",
                "near-skew",
                "folded",
                "exact",
                "exact-set",
                "exact-set-lines");
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "a heap of %,d to %,d MiB%n",
        runtime.totalMemory() >> 20,
        runtime.maxMemory() >> 20);
    Path file = Files.createTempFile("maqala-dedupe", ".txt");
    Path skewed = Files.createTempFile("maqala-dedupe-skew", ".txt");
    try {
      write(file, paragraphs, 0);
      write(skewed, paragraphs, 8_000);
      for (String name : names) {
        boolean skew = name.equals("near-skew");
        new DedupeRun(skew ? skewed : file, paragraphs + (skew ? 8_000 : 0)).run(name, runs);
      }
    } finally {
      Files.delete(file);
      Files.delete(skewed);
    }
  }

  private static void write(Path file, int paragraphs, int copies) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      News news = new News(42);
      List<String> template = News.template(copies, 43);
      List<String> earlier = new ArrayList<>();
      int due = 0;
      ByteArrayOutputStream article = new ByteArrayOutputStream();
      for (int i = 0; i < paragraphs; i++) {
        String paragraph = news.next(earlier);
        line(out, article, paragraph);
        while (due < (long) copies * (i + 1) / paragraphs) {
          line(out, article, template.get(due++));
        }
      }
      end(out, article);
    }
  }

  private static void line(OutputStream out, ByteArrayOutputStream article, String paragraph)
      throws IOException {
    article.write(paragraph.getBytes(StandardCharsets.UTF_8));
    article.write('\n');
    if (article.size() > ARTICLE_BYTES) {
      end(out, article);
    }
  }

  /** Writes an article, its length in four bytes before it. */
  private static void end(OutputStream out, ByteArrayOutputStream article) throws IOException {
    out.write(ByteBuffer.allocate(Integer.BYTES).putInt(article.size()).array());
    article.writeTo(out);
    article.reset();
  }

  private void run(String name, int runs) throws IOException {
    List<Double> seconds = new ArrayList<>();
    int removed = 0;
    long heap = 0;
    for (int i = 0; i <= runs; i++) {
      long before = i == runs ? heap() : 0;
      Pass pass = pass(name);
      long stopped = pauses();
      long start = cpuTime();
      removed = read(pass);
      seconds.add((cpuTime() - start) / 1e9 + (pauses() - stopped) / 1e3);
      heap = i == runs ? heap() - before : 0;
      // Alive until its heap is measured.
      pass.article("", new byte[0], 0, 0);
    }
    System.out.printf(
        Locale.ROOT,
        "%-15s %,10d paragraphs  %s  removed %,d  %.0f bytes of heap per kept%n",
        name,
        paragraphs,
        rates(seconds),
        removed,
        (double) heap / (paragraphs - removed));
  }

  private String rates(List<Double> seconds) {
    List<Double> counted = seconds.stream().skip(1).sorted().toList();
    double median = counted.get(counted.size() / 2);
    return String.format(
        Locale.ROOT, "%,10.0f/s (best %,.0f)", paragraphs / median, paragraphs / counted.get(0));
  }

  /** How long all threads have been stopped for garbage to be collected, in milliseconds. */
  private static long pauses() {
    long sum = 0;
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      sum += collector.getCollectionTime();
    }
    return sum;
  }

  /** What the thread has used of a core: other work on the machine does not count. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private int read(Pass pass) throws IOException {
    int removed = 0;
    int article = 0;
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 18];
      ByteBuffer numbers = ByteBuffer.wrap(buffer);
      int length = 0;
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer, length, buffer.length - length)) {
        length += n;
        int start = 0;
        while (length - start >= Integer.BYTES) {
          int end = start + Integer.BYTES + numbers.getInt(start);
          if (end > length) {
            break;
          }
          removed += pass.article(Integer.toString(article++), buffer, start + Integer.BYTES, end);
          start = end;
        }
        length -= start;
        System.arraycopy(buffer, start, buffer, 0, length);
      }
    }
    return removed;
  }

  private static Pass pass(String name) {
    DedupeOptions.Builder options = DedupeOptions.builder();
    return switch (name) {
      case "read" -> (id, text, start, end) -> Utf8Article.of(id, text, start, end).units().size();
      case "read-strings" ->
          (id, text, start, end) -> Paragraphs.of(decode(text, start, end)).size();
      case "near", "near-skew" -> of(ParagraphDeduplicator.create(options.build()));
      case "near-0.8-5" -> of(ParagraphDeduplicator.create(options.near(0.8, 5).build()));
      case "folded" -> of(ParagraphDeduplicator.create(options.exactOnly().build()));
      case "near-strings" -> ofStrings(ParagraphDeduplicator.create(options.build()));
      case "exact" ->
          of(
              ParagraphDeduplicator.create(
                  options.key(UnaryOperator.identity()).exactOnly().build()));
      case "exact-set" -> set(true);
      case "exact-set-lines" -> set(false);
      case "near-hash4j" -> {
        MinHashBands rival = new MinHashBands();
        yield (id, text, start, end) -> rival.article(Utf8Article.of(id, text, start, end));
      }
      default -> throw new IllegalArgumentException("no such pass: " + name);
    };
  }

  private static Pass of(ParagraphDeduplicator dedupe) {
    return (id, text, start, end) ->
        dedupe.filter(Utf8Article.of(id, text, start, end)).removed().size();
  }

  private static Pass ofStrings(ParagraphDeduplicator dedupe) {
    return (id, bytes, start, end) -> {
      String text = decode(bytes, start, end);
      return dedupe.filter(id, text, Paragraphs.of(text)).size();
    };
  }

  private static String decode(byte[] text, int start, int end) {
    return new String(text, start, end - start, StandardCharsets.UTF_8);
  }

  /**
   * A set of strings, one for each line: as they are read off a text that was decoded, or each
   * decoded by itself from where our own reader found it.
   */
  private static Pass set(boolean decodesFirst) {
    Set<String> seen = new HashSet<>();
    return (id, text, start, end) -> {
      int removed = 0;
      if (decodesFirst) {
        String decoded = decode(text, start, end);
        for (Paragraph paragraph : Paragraphs.of(decoded)) {
          removed += seen.add(paragraph.span().in(decoded)) ? 0 : 1;
        }
        return removed;
      }
      for (Paragraph paragraph : Utf8Article.of(id, text, start, end).units()) {
        Span span = paragraph.span();
        removed += seen.add(decode(text, start + span.start(), start + span.end())) ? 0 : 1;
      }
      return removed;
    };
  }
}

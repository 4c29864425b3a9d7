// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Quotes with kind and speaker beside what else one would run: a regular expression that finds
 * stretches between marks and no more, and the {@code quote} annotator of CoreNLP, which does
 * neither kinds nor speakers without its English models. The column {@code bytes} is megabytes of
 * UTF-8 per second. Read is each article by itself, and 10 MB of them as one text, cut into
 * paragraphs or in one line. The news is that of {@code seeds/}, or {@link MixedNews}, which is
 * closer to a real collection: with few articles read again and again the processor foresees every
 * branch, and what costs most on real text doesn't show. The long reads are ten of its articles
 * each, as transcripts and interviews are long: there CoreNLP, whose time grows with the square of
 * the length, falls behind.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QuoteBenchmark {
  private static final int LONG = 10_000_000;

  private static final Pattern MARKS =
      Pattern.compile("«[^«»]*+»|\"[^\"]*+\"|“[^“”]*+”|„[^„“”]*+[“”]");

  private static final int MIXED_ARTICLES = 1000;

  private static final int LONG_READ = 10;

  /** The articles read: {@code seeds}, {@code mixed} or {@code long}. */
  @Param({"seeds", "mixed", "long"})
  public String news = "seeds";

  private final QuoteExtractor extractor = QuoteExtractor.create();
  private List<String> articles = List.of();
  private String paragraphs = "";
  private String line = "";
  private int bytesOfArticles;
  private int bytesOfLong;
  private final StanfordCoreNLP coreNlp = new StanfordCoreNLP(offline());

  /** Counts what was read. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Read {
    /** Bytes of UTF-8. */
    public long bytes;
  }

  private static Properties offline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,quote");
    properties.setProperty("quote.attributeQuotes", "false");
    return properties;
  }

  /** Reads or makes the articles; the working directory is the project's or the module's. */
  @Setup
  public void prepare() throws IOException {
    articles =
        switch (news) {
          case "mixed" -> MixedNews.articles(MIXED_ARTICLES, 1);
          case "long" -> longReads(MixedNews.articles(MIXED_ARTICLES, 1));
          default -> seeds();
        };
    String all = String.join("\n", articles) + "\n";
    paragraphs = all.repeat(LONG / bytes(all));
    line = paragraphs.replace('\n', ' ');
    bytesOfArticles = articles.stream().mapToInt(QuoteBenchmark::bytes).sum();
    bytesOfLong = bytes(paragraphs);
  }

  private static List<String> longReads(List<String> articles) {
    return IntStream.range(0, articles.size() / LONG_READ)
        .mapToObj(i -> String.join("\n", articles.subList(i * LONG_READ, (i + 1) * LONG_READ)))
        .toList();
  }

  private static List<String> seeds() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.exists(here.resolve("seeds")) ? here : here.getParent();
    try (Stream<Path> files = Files.list(root.resolve("seeds"))) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".txt"))
          .sorted()
          .map(QuoteBenchmark::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The quotes of each article by itself, with kind and speaker. */
  @Benchmark
  public void maqala(Read read, Blackhole hole) {
    for (String article : articles) {
      hole.consume(extractor.quotes(article));
    }
    read.bytes += bytesOfArticles;
  }

  /** The same, and what each article reports without quoting it, which no rival looks for. */
  @Benchmark
  public void withIndirect(Read read, Blackhole hole) {
    for (String article : articles) {
      hole.consume(extractor.extract(article));
    }
    read.bytes += bytesOfArticles;
  }

  /** The rival that finds marks only. */
  @Benchmark
  public void regex(Read read, Blackhole hole) {
    for (String article : articles) {
      Matcher matcher = MARKS.matcher(article);
      while (matcher.find()) {
        hole.consume(matcher.start());
      }
    }
    read.bytes += bytesOfArticles;
  }

  /** The rival that finds and nests spans. */
  @Benchmark
  public void coreNlp(Read read, Blackhole hole) {
    for (String article : articles) {
      Annotation annotation = new Annotation(article);
      coreNlp.annotate(annotation);
      hole.consume(annotation);
    }
    read.bytes += bytesOfArticles;
  }

  /** 10 MB in one text of many paragraphs. */
  @Benchmark
  public List<Quote> longArticle(Read read) {
    read.bytes += bytesOfLong;
    return extractor.quotes(paragraphs);
  }

  /** 10 MB in one line. */
  @Benchmark
  public List<Quote> longLine(Read read) {
    read.bytes += bytesOfLong;
    return extractor.quotes(line);
  }
}

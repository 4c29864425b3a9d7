// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.report;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maqala.article.Article;
import org.maqala.quote.Attribution;
import org.maqala.quote.Quote;
import org.maqala.text.Edit;

/** What a run of {@code clean} did, counted. Not safe for use by several threads. */
public final class Totals {
  private long articles;
  private long dated;
  private long removed;
  private long edits;
  private long indirect;
  private long namedSpeech;
  private final Map<String, Long> editsByRule = new TreeMap<>();
  private final Map<Quote.Kind, Long> quotesByKind = new EnumMap<>(Quote.Kind.class);

  /**
   * A count of something that has a name.
   *
   * @param name its name
   * @param count how many there are
   */
  public record Count(String name, long count) {}

  /**
   * Counts an article.
   *
   * @param article the article
   */
  public void add(Article article) {
    articles++;
    dated += article.date().isPresent() ? 1 : 0;
    removed += article.removed().size();
    indirect += article.quotes().indirect().size();
    for (Edit edit : article.alignedText().edits()) {
      edits++;
      // Changes that touch are one edit with the names of all its rules.
      for (String rule : edit.rule().split("\\+", -1)) {
        editsByRule.merge(rule, 1L, Long::sum);
      }
    }
    for (Quote quote : article.quotes().quotes()) {
      quotesByKind.merge(quote.kind(), 1L, Long::sum);
      if (quote.kind() == Quote.Kind.SPEECH
          && quote.attribution().flatMap(Attribution::resolved).isPresent()) {
        namedSpeech++;
      }
    }
  }

  /** The articles. */
  public long articles() {
    return articles;
  }

  /** The articles with a date. */
  public long dated() {
    return dated;
  }

  /** The removed paragraphs. */
  public long removed() {
    return removed;
  }

  /** The edits, each counted once. */
  public long edits() {
    return edits;
  }

  /** The indirect attributions. */
  public long indirect() {
    return indirect;
  }

  /** The quotes of speech. */
  public long speech() {
    return quotesByKind.getOrDefault(Quote.Kind.SPEECH, 0L);
  }

  /** The quotes of speech whose speaker is named. */
  public long namedSpeech() {
    return namedSpeech;
  }

  /** All quotes. */
  public long quotes() {
    return quotesByKind.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The edits by rule, most first; one that several rules made counts for each of them. */
  public List<Count> editsByRule() {
    return editsByRule.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Count::count).reversed())
        .toList();
  }

  /** The quotes by kind, in the order of the kinds. */
  public List<Count> quotesByKind() {
    return Arrays.stream(Quote.Kind.values())
        .filter(quotesByKind::containsKey)
        .map(kind ->
            new Count(kind.name().toLowerCase(Locale.ROOT), quotesByKind.getOrDefault(kind, 0L)))
        .toList();
  }

  /**
   * Prints the counts for a person.
   *
   * @param to where
   */
  public void print(PrintStream to) {
    line(to, "articles", Long.toString(articles));
    line(to, "dates", dated + " found, " + (articles - dated) + " missing");
    line(to, "paragraphs", removed + " removed as repeats");
    line(to, "edits", withParts(edits, editsByRule()));
    line(to, "quotes", withParts(quotes(), quotesByKind()));
    line(to, "speakers", namedSpeech + " named in " + speech() + " quotes of speech");
    line(to, "indirect", indirect + " indirect attributions");
  }

  private static void line(PrintStream to, String name, String value) {
    to.printf(Locale.ROOT, "%-12s%s%n", name, value);
  }

  private static String withParts(long sum, List<Count> parts) {
    String list =
        parts.stream()
            .map(part -> part.name() + " " + part.count())
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? Long.toString(sum) : sum + " (" + list + ")";
  }
}

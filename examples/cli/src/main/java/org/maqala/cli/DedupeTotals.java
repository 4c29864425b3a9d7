// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.cli.report.Words;
import org.maqala.dedupe.DedupeArticle;
import org.maqala.dedupe.DedupeResult;
import org.maqala.dedupe.SparedUnit.Reason;

/** What a run of {@code dedupe} has seen and removed. Not thread-safe. */
final class DedupeTotals {
  private long articles;
  private long units;
  private final Map<Kind, Long> removed = new EnumMap<>(Kind.class);
  private final Map<Reason, Long> spared = new EnumMap<>(Reason.class);

  void add(DedupeArticle article, DedupeResult result) {
    articles++;
    units += article.units().size();
    result.removed().forEach(one -> removed.merge(one.kind(), 1L, Long::sum));
    result.spared().forEach(one -> spared.merge(one.reason(), 1L, Long::sum));
  }

  void print(PrintStream to) {
    to.println(Words.count(articles, "article") + ", " + Words.count(units, "paragraph"));
    to.println("  removed " + counts(removed));
    if (!spared.isEmpty()) {
      to.println("  spared " + counts(spared));
    }
  }

  private static String counts(Map<? extends Enum<?>, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return "0";
    }
    StringJoiner parts = new StringJoiner(", ", all + " (", ")");
    counts.forEach((what, count) -> parts.add(Located.name(what) + " " + count));
    return parts.toString();
  }
}

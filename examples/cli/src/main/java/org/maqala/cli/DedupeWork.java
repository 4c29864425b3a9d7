// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.maqala.article.ParagraphCutter;
import org.maqala.article.RemovedParagraph;
import org.maqala.cli.StatelessWork.Nothing;
import org.maqala.cli.io.ArticleRecord;
import org.maqala.cli.io.ArticleRecord.Value;
import org.maqala.cli.io.BadRecord;
import org.maqala.cli.io.RawRecord;
import org.maqala.cli.io.RecordWork;
import org.maqala.dedupe.DedupeArticle;
import org.maqala.dedupe.DedupeResult;

/**
 * Deduplication of records.
 *
 * @param settings what makes an article of a record
 * @param offsets what offsets count
 * @param steps what is computed for each article by itself, and what is decided in order
 * @param totals counts the results
 * @param writes whether records are written
 */
record DedupeWork(
    DedupeSettings settings,
    OffsetUnit offsets,
    Steps<?> steps,
    DedupeTotals totals,
    boolean writes)
    implements RecordWork<DedupeWork.Read, DedupeWork.Decided, Nothing> {

  /**
   * The two steps of a decision.
   *
   * @param first what may run on many threads
   * @param second what runs in order
   * @param <P> what goes from one to the other
   */
  record Steps<P>(Function<DedupeArticle, P> first, Function<P, DedupeResult> second) {
    /** The decision on an article, whose first step is done. */
    Supplier<DedupeResult> begin(DedupeArticle article) {
      P prepared = first.apply(article);
      return () -> second.apply(prepared);
    }
  }

  /** A record, and its decision once its turn has come. */
  record Read(ArticleRecord record, DedupeArticle article, Supplier<DedupeResult> decision) {}

  /** A record and what became of its units. */
  record Decided(ArticleRecord record, DedupeArticle article, DedupeResult result) {}

  @Override
  public Read prepare(RawRecord raw) throws BadRecord {
    ArticleRecord record = raw.parse();
    DedupeArticle article = settings.article(record);
    return new Read(record, article, steps.begin(article));
  }

  @Override
  public Decided decide(Read read) {
    DedupeResult result = read.decision().get();
    totals.add(read.article(), result);
    return new Decided(read.record(), read.article(), result);
  }

  @Override
  public Done<Nothing> finish(Decided decided) {
    if (!writes) {
      return new Done<>(new byte[0], Nothing.NOTHING);
    }
    ArticleRecord record = decided.record();
    DedupeResult result = decided.result();
    String kept = kept(decided);
    Located text = Located.of(record.text(), offsets);
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("text", json -> json.writeString(kept));
    fields.put("removed", EditJson.removed(result.removed(), text));
    if (settings.spares()) {
      fields.put("spared", EditJson.spared(result.spared(), text));
    }
    return new Done<>(record.withFields(fields), Nothing.NOTHING);
  }

  private static String kept(Decided decided) {
    String text = decided.record().text();
    List<RemovedParagraph> removed = decided.result().removed();
    return removed.isEmpty()
        ? text
        : ParagraphCutter.cut(text, decided.article().units(), removed).text();
  }
}

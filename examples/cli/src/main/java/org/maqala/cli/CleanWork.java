// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.maqala.article.Article;
import org.maqala.article.ArticlePipeline;
import org.maqala.article.FilteredArticle;
import org.maqala.article.PreparedArticle;
import org.maqala.cli.io.ArticleRecord;
import org.maqala.cli.io.ArticleRecord.Value;
import org.maqala.cli.io.BadRecord;
import org.maqala.cli.io.RawRecord;
import org.maqala.cli.io.RecordWork;
import org.maqala.date.EdtfDate;

/** The whole pipeline over records; its filter is asked in the order of the input. */
record CleanWork(ArticlePipeline pipeline, OffsetUnit offsets)
    implements RecordWork<CleanWork.Prepared, CleanWork.Filtered, Article> {

  /** A record after the pipeline's first phase. */
  record Prepared(ArticleRecord record, PreparedArticle article) {}

  /** A record after the pipeline's second phase. */
  record Filtered(ArticleRecord record, FilteredArticle article) {}

  @Override
  public Prepared prepare(RawRecord raw) throws BadRecord {
    ArticleRecord record = raw.parse();
    Optional<EdtfDate> reference = DateJson.reference(record);
    return new Prepared(
        record,
        reference.isPresent()
            ? pipeline.prepare(record.idJson(), record.text(), reference.get())
            : pipeline.prepare(record.idJson(), record.text()));
  }

  @Override
  public Filtered decide(Prepared prepared) {
    return new Filtered(prepared.record(), pipeline.filter(prepared.article()));
  }

  @Override
  public Done<Article> finish(Filtered filtered) {
    Article article = pipeline.finish(filtered.article());
    return new Done<>(filtered.record().withFields(fields(article)), article);
  }

  private Map<String, Value> fields(Article article) {
    Located source = Located.of(article.source(), offsets);
    Located text = Located.of(article.text(), offsets);
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("text", json -> json.writeString(article.text()));
    fields.putAll(DateJson.fields(article.dates(), source));
    fields.put("edits", EditJson.edits(article.alignedText(), source));
    fields.put("removed", EditJson.removed(article.removed(), source));
    fields.putAll(
        QuoteJson.fields(
            article.quotes(),
            text,
            Optional.of(new QuoteJson.InSource(source, article::inSource))));
    return fields;
  }
}

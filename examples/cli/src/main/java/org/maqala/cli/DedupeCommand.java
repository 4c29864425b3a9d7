// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maqala.article.ParagraphCutter;
import org.maqala.article.RemovedParagraph;
import org.maqala.cli.StatelessWork.Nothing;
import org.maqala.cli.io.ArticleRecord;
import org.maqala.cli.io.ArticleRecord.Value;
import org.maqala.cli.io.BadRecord;
import org.maqala.cli.io.RawRecord;
import org.maqala.cli.io.RecordWork;
import org.maqala.dedupe.ParagraphDeduplicator;
import org.maqala.dedupe.Scope;
import org.maqala.dedupe.TextUnits;
import org.maqala.text.AlignedText;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "dedupe",
    description = {
      "Removes paragraphs that repeat an earlier one, in their article or in one before it.",
      "Sets text to the kept paragraphs and adds removed: [{paragraph, start, end, kind,"
          + " similarity, match: {id, paragraph}}] with offsets in the text that came in. Paragraphs"
          + " are lines that are not blank, counted from 0, removed ones included; kind is exact,"
          + " folded or near. Memory grows with the kept paragraphs, about 30 bytes each (250 with"
          + " --near) and the ids of their articles."
    })
final class DedupeCommand
    extends RecordCommand<DedupeCommand.Read, DedupeCommand.Decided, Nothing> {
  /** What is compared and removed. */
  enum UnitKind {
    PARAGRAPH,
    SENTENCE
  }

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      defaultValue = "paragraph",
      description =
          "What is compared: paragraph, or sentence for articles that came as one line; sentences"
              + " are compared inside their article only, and counted instead of paragraphs"
              + " (default: ${DEFAULT-VALUE}).")
  private UnitKind unit = UnitKind.PARAGRAPH;

  @Mixin private final NearOption near = new NearOption();

  /** A record and its paragraphs. */
  record Read(ArticleRecord record, List<Paragraph> paragraphs) {}

  /** A record and those of its paragraphs that go. */
  record Decided(Read read, List<RemovedParagraph> removed) {}

  DedupeCommand(Streams streams) {
    super(streams);
  }

  @Override
  RecordWork<Read, Decided, Nothing> work(OffsetUnit offsets) {
    try {
      Scope scope = unit == UnitKind.SENTENCE ? Scope.ARTICLE : Scope.CORPUS;
      return new Work(near.deduplicator(scope), unit, offsets);
    } catch (IllegalArgumentException e) {
      throw usage("--near: " + e.getMessage());
    }
  }

  private record Work(ParagraphDeduplicator deduplicator, UnitKind unit, OffsetUnit offsets)
      implements RecordWork<Read, Decided, Nothing> {
    @Override
    public Read prepare(RawRecord raw) throws BadRecord {
      ArticleRecord record = raw.parse();
      String text = record.text();
      boolean sentences = unit == UnitKind.SENTENCE;
      return new Read(record, sentences ? TextUnits.sentences(text) : Paragraphs.of(text));
    }

    @Override
    public Decided decide(Read read) {
      ArticleRecord record = read.record();
      return new Decided(
          read, deduplicator.filter(record.idJson(), record.text(), read.paragraphs()));
    }

    @Override
    public Done<Nothing> finish(Decided decided) {
      ArticleRecord record = decided.read().record();
      String kept = cut(record.text(), decided).text();
      Map<String, Value> fields = new LinkedHashMap<>();
      fields.put("text", json -> json.writeString(kept));
      fields.put(
          "removed", EditJson.removed(decided.removed(), Located.of(record.text(), offsets)));
      return new Done<>(record.withFields(fields), Nothing.NOTHING);
    }

    private AlignedText cut(String text, Decided decided) {
      List<Paragraph> units = decided.read().paragraphs();
      return unit == UnitKind.SENTENCE
          ? TextUnits.cut(text, units, decided.removed())
          : ParagraphCutter.cut(text, units, decided.removed());
    }
  }
}

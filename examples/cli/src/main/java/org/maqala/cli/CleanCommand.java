// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maqala.article.Article;
import org.maqala.article.ArticlePipeline;
import org.maqala.cli.io.OutputFile;
import org.maqala.cli.io.RecordWork;
import org.maqala.cli.report.Report;
import org.maqala.cli.report.Totals;
import org.maqala.dedupe.ParagraphDeduplicator;
import org.maqala.normalize.Preset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "clean",
    description = {
      "Does it all: repairs the text, takes the header dates and repeated paragraphs out, finds the"
          + " quotes and their speakers.",
      "Sets text to the clean text and adds date, dates, refused, body_start, edits, removed, quotes"
          + " and indirect (see the help of the other commands). Offsets of dates, refused,"
          + " body_start, edits and removed are in the text that came in; those of quotes and"
          + " indirect are in the clean text, with source_start and source_end in the text that"
          + " came in. edits are all changes, also the header (header-date) and removed paragraphs"
          + " (duplicate-paragraph): replacing each after by its before gives the text that came"
          + " in. A summary goes to standard error."
    },
    footer = "  maqala clean --near 0.7 crawl/ -o clean.jsonl --report report.html")
final class CleanCommand extends RecordCommand<CleanWork.Prepared, CleanWork.Filtered, Article> {
  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Also write a page (HTML, self-contained) that shows what was changed, removed, dated and"
              + " quoted, article by article.")
  private @Nullable Path report;

  @Option(
      names = "--preset",
      paramLabel = "PRESET",
      defaultValue = "standard",
      description = "What is repaired: minimal, standard, key (default: ${DEFAULT-VALUE}).")
  private Preset preset = Preset.STANDARD;

  @Mixin private final RepeatSettings repeats = new RepeatSettings();

  private final Totals totals = new Totals();
  private Optional<Report> page = Optional.empty();
  private Optional<OutputFile> pageFile = Optional.empty();

  CleanCommand(Streams streams) {
    super(streams);
  }

  @Override
  RecordWork<CleanWork.Prepared, CleanWork.Filtered, Article> work(OffsetUnit offsets)
      throws IOException {
    ArticlePipeline.Builder pipeline = ArticlePipeline.builder().normalizer(Repairs.of(preset));
    try {
      pipeline.filter(ParagraphDeduplicator.create(repeats.builder().build()));
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
    pipeline.units(repeats::units);
    if (report != null) {
      if (options().outputFile().map(report::equals).orElse(false)) {
        throw usage("--output and --report must be two files, got " + report);
      }
      pageFile = Optional.of(OutputFile.begin(report));
      page = Optional.of(new Report());
    }
    return new CleanWork(pipeline.build(), offsets);
  }

  @Override
  void take(Article article) {
    totals.add(article);
    page.ifPresent(it -> it.add(article));
  }

  @Override
  void complete(Streams to, long badRecords) throws IOException {
    if (!options().quiet) {
      totals.print(to.err());
    }
    if (page.isPresent() && pageFile.isPresent()) {
      byte[] html = page.get().render(totals, badRecords).getBytes(StandardCharsets.UTF_8);
      pageFile.get().stream().write(html);
      pageFile.get().commit();
    }
  }

  @Override
  void close() throws IOException {
    if (pageFile.isPresent()) {
      pageFile.get().close();
    }
  }
}

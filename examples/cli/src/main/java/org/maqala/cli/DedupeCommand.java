// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maqala.cli.DedupeWork.Steps;
import org.maqala.cli.StatelessWork.Nothing;
import org.maqala.cli.io.ArticleRecord;
import org.maqala.cli.io.Input;
import org.maqala.cli.io.InputFinder;
import org.maqala.cli.io.RawRecord;
import org.maqala.cli.io.RecordWork;
import org.maqala.dedupe.CorpusDeduplicator;
import org.maqala.dedupe.DedupeArticle;
import org.maqala.dedupe.DedupeOptions;
import org.maqala.dedupe.DedupeResult;
import org.maqala.dedupe.DedupeStatistics;
import org.maqala.dedupe.IndexFormatException;
import org.maqala.dedupe.Keep;
import org.maqala.dedupe.ParagraphDeduplicator;
import org.maqala.dedupe.PreparedUnits;
import org.maqala.dedupe.RemovalVerifier;
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
          + " folded, near, contained or boilerplate. With options that let repeats stay, adds"
          + " spared: the same, and the reason (numbers, substitution, quoted, protected,"
          + " boilerplate). Counts go"
          + " to standard error. Memory grows with the kept paragraphs, about 30 bytes each (250"
          + " with --near, and with its guards some 350 more) and the ids of their articles."
    },
    footer = {
      "  maqala dedupe --near 0.7 january.jsonl -o january-kept.jsonl --index seen.idx",
      "  maqala dedupe --near 0.7 february.jsonl -o february-kept.jsonl --index seen.idx"
    })
final class DedupeCommand extends RecordCommand<DedupeWork.Read, DedupeWork.Decided, Nothing> {
  @Mixin private final DedupeSettings settings = new DedupeSettings();

  @Option(
      names = "--against",
      paramLabel = "PATH",
      description =
          "Remove what repeats a paragraph of these inputs, which are read first and not written;"
              + " the others are not compared with each other.")
  private List<String> against = List.of();

  @Option(
      names = "--index",
      paramLabel = "FILE",
      description =
          "Go on with what earlier runs have kept: opened if it is there, checked, and saved at the"
              + " end, whole or not at all. The options that say what a repeat is must be the same"
              + " each time. Only with --keep first and without --boilerplate.")
  private @Nullable Path index;

  @Option(
      names = "--verify",
      paramLabel = "FILE",
      description =
          "Instead of removing anything, check what an earlier run of the same inputs and options"
              + " wrote to FILE: that each removed paragraph has the match it names, that this one"
              + " stays, and that they are as similar as FILE says and the options ask. Problems go"
              + " to standard error; exit code 1 if there are any.")
  private @Nullable Path audit;

  private final DedupeTotals totals = new DedupeTotals();
  private Optional<ParagraphDeduplicator> deduplicator = Optional.empty();
  private Optional<DedupeVerification> verification = Optional.empty();
  private Optional<SavedIndex> savedIndex = Optional.empty();
  private Optional<Path> spool = Optional.empty();

  DedupeCommand(Streams streams) {
    super(streams);
  }

  @Override
  RecordWork<DedupeWork.Read, DedupeWork.Decided, Nothing> work(OffsetUnit offsets)
      throws IOException {
    try {
      DedupeOptions made = settings.options();
      if (audit != null) {
        return verify(audit, made, offsets);
      }
      boolean whole = !settings.keep().equals(Keep.FIRST) || settings.boilerplate().isPresent();
      Steps<?> steps = whole ? stepsOverCorpus(made) : stepsInOrder(made);
      return new DedupeWork(settings, offsets, steps, totals, true);
    } catch (IllegalArgumentException | IndexFormatException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private Steps<?> stepsInOrder(DedupeOptions made) throws IOException {
    if (!settings.remembers() && (index != null || !against.isEmpty())) {
      throw new IllegalArgumentException(
          "--index and --against need a scope that outlives an article, and no --unit sentence");
    }
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create(made);
    if (index != null) {
      SavedIndex file = SavedIndex.at(index, options().outputFile());
      savedIndex = Optional.of(file);
      dedupe = file.open(made).orElse(dedupe);
    }
    if (!against.isEmpty()) {
      for (DedupeArticle article : records(find(against), settings::article, this::skip)) {
        dedupe.filter(article);
      }
    }
    deduplicator = Optional.of(dedupe);
    ParagraphDeduplicator used = dedupe;
    return new Steps<PreparedUnits>(
        used::prepare, against.isEmpty() ? used::decide : used::compare);
  }

  /** Decides on all articles first, so that the run only has to hand out the results. */
  private Steps<?> stepsOverCorpus(DedupeOptions made) throws IOException {
    if (index != null || !against.isEmpty()) {
      throw new IllegalArgumentException(
          "--index and --against go with --keep first and without --boilerplate only");
    }
    CorpusDeduplicator.Builder builder =
        CorpusDeduplicator.builder(made).keep(settings.keep()).threads(options().threads);
    settings.boilerplate().ifPresent(builder::boilerplate);
    Deque<DedupeResult> results = new ArrayDeque<>();
    try {
      // The run reads the same inputs again, and reports their bad records.
      builder
          .build()
          .run(
              records(find(options().paths), settings::article, (record, message) -> {}),
              results::add);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return new Steps<DedupeArticle>(article -> article, article -> results.remove());
  }

  private DedupeWork verify(Path file, DedupeOptions made, OffsetUnit offsets) throws IOException {
    if (offsets != OffsetUnit.UTF16) {
      throw new IllegalArgumentException("--verify goes with --offsets utf16 only");
    }
    DedupeVerification check =
        DedupeVerification.of(
            records(find(List.of(file.toString())), record -> record, this::skip),
            new RemovalVerifier(made, settings.keep().equals(Keep.FIRST)));
    verification = Optional.of(check);
    Steps<DedupeArticle> steps = new Steps<>(article -> article, check::article);
    return new DedupeWork(settings, offsets, steps, totals, false);
  }

  private List<Input> find(List<String> paths) throws IOException {
    try {
      List<Input> inputs = InputFinder.find(paths);
      if (spool.isEmpty() && inputs.stream().anyMatch(input -> input.path().isEmpty())) {
        // Standard input can be read once only.
        Path file = Files.createTempFile("maqala-dedupe", ".in");
        spool = Optional.of(file);
        Files.copy(super.standardInput(), file, StandardCopyOption.REPLACE_EXISTING);
      }
      return inputs;
    } catch (InputFinder.NotFound e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private <T> Iterable<T> records(
      List<Input> inputs, Function<ArticleRecord, T> view, BiConsumer<RawRecord, String> bad) {
    return new Records<>(inputs, options().format, this::standardInput, view, bad);
  }

  @Override
  InputStream standardInput() throws IOException {
    return spool.isPresent() ? Files.newInputStream(spool.get()) : super.standardInput();
  }

  @Override
  void complete(Streams to, long badRecords) throws IOException {
    boolean quiet = options().quiet;
    if (verification.isPresent()) {
      verification.get().finish(to.err(), quiet);
      return;
    }
    if (savedIndex.isPresent() && deduplicator.isPresent()) {
      savedIndex.get().prepare(deduplicator.get());
    }
    if (!quiet) {
      totals.print(to.err());
      if (index != null && deduplicator.isPresent()) {
        DedupeStatistics all = deduplicator.get().statistics();
        to.err()
            .println(
                "  index "
                    + index
                    + ": "
                    + all.indexed()
                    + " paragraphs of "
                    + all.articles()
                    + " articles");
      }
    }
  }

  @Override
  void committed(Streams to) throws IOException {
    if (savedIndex.isPresent()) {
      savedIndex.get().commit();
    }
  }

  @Override
  boolean isWell() {
    return verification.isEmpty() || verification.get().isWell();
  }

  @Override
  void close() throws IOException {
    if (savedIndex.isPresent()) {
      savedIndex.get().close();
    }
    if (spool.isPresent()) {
      Files.deleteIfExists(spool.get());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maqala.cli.io.ArticleRecord;
import org.maqala.dedupe.Boilerplate;
import org.maqala.dedupe.DedupeArticle;
import org.maqala.dedupe.DedupeOptions;
import org.maqala.dedupe.Keep;
import org.maqala.dedupe.Scope;
import org.maqala.dedupe.TextUnits;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code dedupe} takes for a repeat, and which repeats stay. */
final class DedupeSettings {
  private static final int ISO_DAY = 10;

  @Mixin private final RepeatSettings repeats = new RepeatSettings();

  @Option(
      names = "--scope",
      paramLabel = "SCOPE",
      defaultValue = "corpus",
      description =
          "Where repeats are looked for: article; source (records with the same field source);"
              + " articles:N or days:N (the last so many, by the field date); corpus (default:"
              + " ${DEFAULT-VALUE}).")
  private String scope = "corpus";

  @Option(
      names = "--keep",
      paramLabel = "WHICH",
      defaultValue = "first",
      description =
          "Which of several repeats stays: first (in the input), earliest (by the field date),"
              + " longest; or the best source: source:A,B,... (default: ${DEFAULT-VALUE}). All but"
              + " first read the input twice.")
  private String keep = "first";

  @Option(
      names = "--boilerplate",
      paramLabel = "N[:ACTION]",
      description =
          "What becomes of paragraphs that stand in more than N articles, credits and buttons"
              + " included: remove (the default), keep, once (one in each article). Reads the input"
              + " several times.")
  private @Nullable String boilerplate;

  @Option(
      names = "--tag-quotes",
      description = "Keep, and report as spared, quoted speech that only another source has.")
  private boolean tagQuotes;

  @Option(
      names = "--protect",
      paramLabel = "TEXT",
      description = "Keep, and report as spared, what contains this text; may be given repeatedly.")
  private List<String> protect = List.of();

  /**
   * The options of the deduplicator.
   *
   * @throws IllegalArgumentException that names the option
   */
  DedupeOptions options() {
    DedupeOptions.Builder builder = repeats.builder();
    RepeatSettings.named(
        "--scope",
        () -> {
          Scope given = scope();
          builder.scope(repeats.isBySentence() ? Scope.ARTICLE : given);
        });
    if (!protect.isEmpty()) {
      List<String> texts = List.copyOf(protect);
      builder.protect(paragraph -> texts.stream().anyMatch(paragraph::contains));
    }
    if (tagQuotes) {
      builder.tagQuotes(TextUnits::isQuoted);
    }
    DedupeOptions[] made = new DedupeOptions[1];
    RepeatSettings.named(tagQuotes ? "--tag-quotes" : "options", () -> made[0] = builder.build());
    return made[0];
  }

  /** Whether anything is remembered from one article to the next. */
  boolean remembers() {
    return !repeats.isBySentence() && !scope().equals(Scope.ARTICLE);
  }

  /** Whether units that repeat another may stay. */
  boolean spares() {
    return repeats.guards() || tagQuotes || !protect.isEmpty() || boilerplate != null;
  }

  private Scope scope() {
    return switch (scope.toLowerCase(Locale.ROOT)) {
      case "article" -> Scope.ARTICLE;
      case "source" -> Scope.SOURCE;
      case "corpus" -> Scope.CORPUS;
      default -> window();
    };
  }

  private Scope window() {
    int colon = scope.indexOf(':');
    String name = colon < 0 ? "" : scope.substring(0, colon).toLowerCase(Locale.ROOT);
    return switch (name) {
      case "articles" -> Scope.articles(number(scope.substring(colon + 1)));
      case "days" -> Scope.days(number(scope.substring(colon + 1)));
      default ->
          throw new IllegalArgumentException(
              "must be article, source, corpus, articles:N or days:N, got " + scope);
    };
  }

  /**
   * Which of several repeats stays.
   *
   * @throws IllegalArgumentException that names the option
   */
  Keep keep() {
    return switch (keep) {
      case "first" -> Keep.FIRST;
      case "earliest" -> Keep.EARLIEST;
      case "longest" -> Keep.LONGEST;
      default -> {
        if (!keep.startsWith("source:")) {
          throw new IllegalArgumentException(
              "--keep: must be first, earliest, longest or source:A,B,..., got " + keep);
        }
        yield Keep.preferring(List.of(keep.substring("source:".length()).split(",", -1)));
      }
    };
  }

  /**
   * What becomes of boilerplate, if it was said.
   *
   * @throws IllegalArgumentException that names the option
   */
  Optional<Boilerplate> boilerplate() {
    String rule = boilerplate;
    if (rule == null) {
      return Optional.empty();
    }
    int colon = rule.indexOf(':');
    String action = colon < 0 ? "remove" : rule.substring(colon + 1);
    Boilerplate.Action known =
        switch (action) {
          case "remove" -> Boilerplate.Action.REMOVE;
          case "keep" -> Boilerplate.Action.KEEP;
          case "once" -> Boilerplate.Action.ONCE_PER_ARTICLE;
          default ->
              throw new IllegalArgumentException(
                  "--boilerplate: the action must be remove, keep or once, got " + action);
        };
    String count = colon < 0 ? rule : rule.substring(0, colon);
    Boilerplate[] made = new Boilerplate[1];
    RepeatSettings.named("--boilerplate", () -> made[0] = new Boilerplate(number(count), known));
    return Optional.of(made[0]);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("N must be a number, got \"" + text + "\"", e);
    }
  }

  /**
   * A record as the deduplicator takes it; a source that is no string and a date that is none are
   * as if they were not there.
   */
  DedupeArticle article(ArticleRecord record) {
    return new DedupeArticle(
        record.idJson(),
        record.string("source").orElse(""),
        record.string("date").flatMap(DedupeSettings::day),
        record.text(),
        repeats.units(record.text()));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(
          LocalDate.parse(written.substring(0, Math.min(ISO_DAY, written.length()))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maqala.dedupe.DedupeOptions;
import org.maqala.dedupe.Scope;
import org.maqala.dedupe.TextUnits;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;
import picocli.CommandLine.Option;

/** What {@code clean} and {@code dedupe} take for a repeat. */
final class RepeatSettings {
  /** What is compared and removed. */
  enum UnitKind {
    AUTO,
    PARAGRAPH,
    SENTENCE
  }

  private static final double JACCARD = 0.7;
  private static final int WORDS = 3;
  private static final int LEAST_WORDS = 2;
  private static final int MOST_WORDS = 5;

  @Option(
      names = "--near",
      paramLabel = "J",
      description =
          "Also remove paragraphs whose word n-grams have a Jaccard similarity of at least J (0.6 to"
              + " 0.95) with an earlier one (default: only repeats, whatever their case, spaces,"
              + " dashes and quotes).")
  private @Nullable Double near;

  @Option(
      names = "--words",
      paramLabel = "N",
      description =
          "How many words an n-gram has, 2 to 5 (default: 3). Only with --near or --containment.")
  private @Nullable Integer words;

  @Option(
      names = "--containment",
      paramLabel = "C",
      description =
          "Also remove paragraphs of whose word n-grams an earlier one has at least the share C (0.6"
              + " to 1), such as a lead cut short after the full one. Implies --near 0.7.")
  private @Nullable Double containment;

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      defaultValue = "auto",
      description =
          "What is compared: paragraph; sentence; auto: paragraphs, but the sentences of lines of"
              + " over 1,000 characters, whose paragraphs were lost. Sentences are compared inside"
              + " their article only, and counted instead of paragraphs (default:"
              + " ${DEFAULT-VALUE}).")
  private UnitKind unit = UnitKind.AUTO;

  @Option(
      names = "--number-guard",
      negatable = true,
      description =
          "Keep what differs from its match in numbers only (digits, Roman numerals up to 39): the"
              + " default with --near and --containment.")
  private @Nullable Boolean numberGuard;

  @Option(
      names = "--substitution-guard",
      negatable = true,
      description =
          "Keep what has other words than its match in the same place (another name in a list, up"
              + " instead of down), one word in thirty or any number, not counting other endings:"
              + " the default with --near and --containment.")
  private @Nullable Boolean substitutionGuard;

  /**
   * Options as they were given.
   *
   * @throws IllegalArgumentException that names the option
   */
  DedupeOptions.Builder builder() {
    DedupeOptions.Builder builder = DedupeOptions.builder();
    Optional<Double> jaccard = Optional.ofNullable(near);
    Optional<Double> share = Optional.ofNullable(containment);
    int n = words();
    if (isNear()) {
      named("--near", () -> builder.near(jaccard.orElse(JACCARD), n));
      share.ifPresent(it -> named("--containment", () -> builder.containment(it)));
    } else {
      builder.exactOnly();
    }
    if (unit == UnitKind.SENTENCE) {
      builder.scope(Scope.ARTICLE);
    }
    if (guardsNumbers()) {
      builder.numberGuard();
    }
    if (guardsSubstitutions()) {
      builder.substitutionGuard();
    }
    return builder;
  }

  private int words() {
    Optional<Integer> given = Optional.ofNullable(words);
    if (given.isPresent() && !isNear()) {
      throw new IllegalArgumentException("--words goes with --near or --containment only");
    }
    int n = given.orElse(WORDS);
    if (n < LEAST_WORDS || n > MOST_WORDS) {
      throw new IllegalArgumentException("--words must be 2 to 5, got " + n);
    }
    return n;
  }

  /** Whether repeats that differ in what is guarded stay. */
  boolean guards() {
    return guardsNumbers() || guardsSubstitutions();
  }

  /** Whether sentences are compared, inside their articles. */
  boolean isBySentence() {
    return unit == UnitKind.SENTENCE;
  }

  /** The units of a text. */
  List<Paragraph> units(String text) {
    return switch (unit) {
      case AUTO -> TextUnits.of(text);
      case PARAGRAPH -> Paragraphs.of(text);
      case SENTENCE -> TextUnits.sentences(text);
    };
  }

  private boolean guardsNumbers() {
    return Optional.ofNullable(numberGuard).orElse(isNear());
  }

  private boolean guardsSubstitutions() {
    // Without near ones no repeat has other words.
    return isNear() && Optional.ofNullable(substitutionGuard).orElse(true);
  }

  private boolean isNear() {
    return near != null || containment != null;
  }

  /** Runs a setting, and names the option in what it throws. */
  static void named(String option, Runnable setting) {
    try {
      setting.run();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(option + ": " + e.getMessage(), e);
    }
  }
}

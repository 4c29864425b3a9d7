// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maqala.dedupe.DedupeOptions;
import org.maqala.dedupe.ParagraphDeduplicator;
import picocli.CommandLine.Option;

/** How alike two paragraphs must be for the later one to go. */
final class NearOption {
  private static final int SHINGLE_WORDS = 3;

  @Option(
      names = "--near",
      paramLabel = "J",
      description =
          "Also remove paragraphs whose word 3-grams have a Jaccard similarity of at least J (0.6 to"
              + " 0.95) with an earlier one (default: only repeats, whatever their case, spaces,"
              + " dashes and quotes).")
  private @Nullable Double near;

  /**
   * A deduplicator.
   *
   * @throws IllegalArgumentException if the similarity is out of range
   */
  ParagraphDeduplicator deduplicator() {
    DedupeOptions.Builder builder = DedupeOptions.builder();
    Optional<Double> jaccard = Optional.ofNullable(near);
    return ParagraphDeduplicator.create(
        jaccard.isPresent()
            ? builder.near(jaccard.get(), SHINGLE_WORDS).build()
            : builder.exactOnly().build());
  }
}

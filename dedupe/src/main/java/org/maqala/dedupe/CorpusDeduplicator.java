// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Deduplicates a corpus that is at hand as a whole, for what can't be decided article by article:
 * which of several repeats is {@linkplain Keep kept}, what becomes of {@linkplain Boilerplate
 * boilerplate}, and a cap on memory.
 *
 * <p>The definition is that of {@link ParagraphDeduplicator}, but that units are taken in the order
 * of {@link Keep}: so each removed unit has a kept match that comes first in that order, which may
 * stand later in the corpus. With {@link Keep#FIRST} and no boilerplate the results are the same.
 * Formulas and parts of lines are compared in their article, in the same order.
 *
 * <p>The corpus is read several times, so it must be the same each time. Memory: that of a {@link
 * ParagraphDeduplicator}, about 100 bytes for each unit that repeats another and for each article,
 * and, with another order than that of the corpus, the n-grams of all units (4 bytes each).
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * CorpusDeduplicator.builder(DedupeOptions.builder().containment(0.9).build())
 *     .keep(Keep.LONGEST)
 *     .build()
 *     .run(articles, result -> write(result));
 * }</pre>
 */
public final class CorpusDeduplicator {
  private final Builder settings;

  private CorpusDeduplicator(Builder settings) {
    this.settings = settings;
  }

  /** Settings to change; to begin with keeps the first, and one thread. */
  public static Builder builder(DedupeOptions options) {
    return new Builder(options);
  }

  /** Settings to change. Not thread-safe. */
  public static final class Builder {
    private final DedupeOptions options;
    private Keep keep = Keep.FIRST;
    private Optional<Boilerplate> boilerplate = Optional.empty();
    private int threads = 1;
    private long memoryLimit = Long.MAX_VALUE;

    private Builder(DedupeOptions options) {
      this.options = Objects.requireNonNull(options, "options");
    }

    /** Sets which of several repeats is kept. */
    public Builder keep(Keep keep) {
      this.keep = Objects.requireNonNull(keep, "keep");
      return this;
    }

    /** Sets what becomes of boilerplate; without this, it is treated like all units. */
    public Builder boilerplate(Boilerplate boilerplate) {
      this.boilerplate = Optional.of(boilerplate);
      return this;
    }

    /**
     * Sets how many threads compute keys and n-grams; the result is the same.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Builder threads(int threads) {
      checkArgument(threads >= 1, "threads must be at least 1, got %s", threads);
      this.threads = threads;
      return this;
    }

    /**
     * Sets a cap on the memory of the index. When it is reached, the rest of the corpus is compared
     * with what is indexed so far; what repeats none of it is left for another pass, which begins
     * with an empty index; and so on. As many passes as the index has caps, and the same result:
     * what an earlier pass indexed comes before all that a later one does.
     *
     * @param bytes the cap, at least 1 MiB
     * @throws IllegalArgumentException if it is below that
     */
    public Builder memoryLimit(long bytes) {
      checkArgument(bytes >= 1 << 20, "memoryLimit must be at least 1048576, got %s", bytes);
      this.memoryLimit = bytes;
      return this;
    }

    /**
     * The deduplicator.
     *
     * @throws IllegalArgumentException if the settings do not go together: another order than that
     *     of the corpus with a window; a memory limit with such an order, with another scope than
     *     the corpus, with the number or substitution guard, or with tagged quotes
     */
    public CorpusDeduplicator build() {
      checkArgument(
          keep.isFirst() || !options.scope().isWindow(),
          "keep %s does not go with a window",
          keep.rule());
      checkArgument(
          memoryLimit == Long.MAX_VALUE
              || (keep.isFirst()
                  && options.scope().equals(Scope.CORPUS)
                  && !options.guardsNumbers()
                  && !options.guardsSubstitutions()
                  && options.quoted().isEmpty()),
          "memoryLimit needs Keep.FIRST, Scope.CORPUS, no guard and no tagged quotes");
      Builder copy = new Builder(options);
      copy.keep = keep;
      copy.boilerplate = boilerplate;
      copy.threads = threads;
      copy.memoryLimit = memoryLimit;
      return new CorpusDeduplicator(copy);
    }
  }

  /**
   * Deduplicates a corpus.
   *
   * @param corpus its articles, in the order of the corpus; iterated several times
   * @param results gets the result of each article, in the order of the corpus
   * @return counts of the run
   * @throws IllegalArgumentException if a unit ends after its text
   * @throws InterruptedException if the thread is interrupted
   */
  public DedupeStatistics run(Iterable<DedupeArticle> corpus, Consumer<DedupeResult> results)
      throws InterruptedException {
    CorpusDecisions decisions = new CorpusDecisions(settings.options, settings.memoryLimit);
    if (settings.keep.isFirst()) {
      do {
        forEachPrepared(corpus, decisions::decideInOrder);
      } while (decisions.endPass());
    } else {
      forEachPrepared(corpus, prepared -> decisions.collect(prepared, settings.keep));
      decisions.decideRanked();
    }
    if (settings.boilerplate.isPresent()) {
      runBoilerplate(settings.boilerplate.get(), decisions, corpus, results);
    } else {
      int number = 0;
      for (DedupeArticle article : corpus) {
        results.accept(decisions.result(article, decisions.outcomes(number++)));
      }
    }
    return decisions.statistics();
  }

  private void runBoilerplate(
      Boilerplate boilerplate,
      CorpusDecisions decisions,
      Iterable<DedupeArticle> corpus,
      Consumer<DedupeResult> results)
      throws InterruptedException {
    BoilerplateCounts counts = new BoilerplateCounts(decisions, boilerplate);
    forEachPrepared(corpus, counts::count);
    counts.endCount();
    forEachPrepared(
        corpus,
        prepared -> results.accept(decisions.result(prepared.article(), counts.apply(prepared))));
  }

  private void forEachPrepared(Iterable<DedupeArticle> corpus, Consumer<PreparedUnits> taker)
      throws InterruptedException {
    ParagraphDeduplicator reader = ParagraphDeduplicator.create(settings.options);
    Iterator<DedupeArticle> articles = corpus.iterator();
    Function<DedupeArticle, PreparedUnits> first =
        settings.threads == 1 ? reader::read : reader::prepare;
    new OrderedWork<>(articles, first, taker).run(settings.threads);
  }
}

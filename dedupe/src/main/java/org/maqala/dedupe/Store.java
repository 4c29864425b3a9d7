// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Optional;
import java.util.function.Function;

/**
 * The kept units of one scope. A window is kept in two parts of its length each, so that no more
 * than twice a window is remembered. Not thread-safe.
 */
final class Store {
  private final DedupeOptions options;
  private KeptIndex current;
  private Optional<KeptIndex> previous = Optional.empty();
  // The position at which the current part of a window began.
  private long start;

  Store(DedupeOptions options) {
    this.options = options;
    this.current = newIndex(options);
  }

  /** The store that was saved, under the same options. */
  Store(DedupeOptions options, SectionReader from) {
    this.options = options;
    long[] numbers = from.longs(2);
    start = numbers[0];
    current = new KeptIndex(options.measure(), options.isVerbatim(), from);
    if (numbers[1] != 0) {
      previous = Optional.of(new KeptIndex(options.measure(), options.isVerbatim(), from));
    }
  }

  /** Writes where the current part began and whether there is one before it, and the parts. */
  void save(SectionWriter to) {
    to.longs(start, previous.isPresent() ? 1 : 0);
    current.save(to);
    previous.ifPresent(part -> part.save(to));
  }

  static KeptIndex newIndex(DedupeOptions options) {
    return new KeptIndex(options.measure(), options.isVerbatim());
  }

  /** Moves the window to a position, an article or a day, not before that of the last call. */
  void enter(long position) {
    int length = options.scope().length();
    if (position - start < length) {
      return;
    }
    // What lies two lengths back has left the window.
    boolean near = position - start < 2L * length;
    previous = near ? Optional.of(current) : Optional.empty();
    current = newIndex(options);
    start = near ? start + length : position;
  }

  /**
   * The earliest kept unit of an article from {@code fromArticle} on that {@code unit} repeats: one
   * that is equal, or differs in numbers only, or is near.
   */
  Optional<KeptIndex.Hit> find(Unit unit, int fromArticle) {
    return search(kept -> kept.findEqual(unit, fromArticle))
        .or(() -> search(kept -> kept.findVariant(unit, fromArticle)))
        .or(() -> search(kept -> kept.findNear(unit, fromArticle)));
  }

  private Optional<KeptIndex.Hit> search(Function<KeptIndex, Optional<KeptIndex.Hit>> how) {
    return previous.flatMap(how).or(() -> how.apply(current));
  }

  void addLast(Unit unit, int article, int paragraph) {
    current.addLast(unit, article, paragraph);
  }

  void addVariant(Unit unit, int article, int paragraph) {
    current.addVariant(unit, article, paragraph);
  }

  long bytesWhenGrown() {
    return current.bytesWhenGrown() + previous.map(KeptIndex::bytesWhenGrown).orElse(0L);
  }

  /** The index of a store that is no window. */
  KeptIndex only() {
    return current;
  }

  int size() {
    return current.size() + previous.map(KeptIndex::size).orElse(0);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.dedupe.KeptIndex.Hit;
import org.maqala.dedupe.SparedUnit.Reason;

/**
 * The kept units of one scope. A window is kept in two parts of its length each, so that no more
 * than twice a window is remembered. Not thread-safe.
 */
final class Store {
  /** Kept units, and the words of those with shingles if they count. */
  private record Part(KeptIndex index, Optional<KeptWords> words) {}

  private final DedupeOptions options;
  private Part current;
  private Optional<Part> previous = Optional.empty();
  // The position at which the current part of a window began.
  private long start;

  Store(DedupeOptions options) {
    this.options = options;
    this.current = newPart();
  }

  /** The store that was saved, under the same options. */
  Store(DedupeOptions options, SectionReader from) {
    this.options = options;
    long[] numbers = from.longs(2);
    start = numbers[0];
    current = openPart(from);
    if (numbers[1] != 0) {
      previous = Optional.of(openPart(from));
    }
  }

  /** Writes where the current part began and whether there is one before it, and the parts. */
  void save(SectionWriter to) {
    to.longs(start, previous.isPresent() ? 1 : 0);
    save(current, to);
    previous.ifPresent(part -> save(part, to));
  }

  private static void save(Part part, SectionWriter to) {
    part.index().save(to);
    part.words().ifPresent(words -> words.save(to));
  }

  private Part newPart() {
    return new Part(
        new KeptIndex(options.measure(), options.isVerbatim()),
        options.guardsSubstitutions() ? Optional.of(new KeptWords()) : Optional.empty());
  }

  private Part openPart(SectionReader from) {
    KeptIndex index = new KeptIndex(options.measure(), options.isVerbatim(), from);
    return new Part(
        index,
        options.guardsSubstitutions() ? Optional.of(KeptWords.open(from)) : Optional.empty());
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
    current = newPart();
    start = near ? start + length : position;
  }

  /** Loads what the searches for some units read, all at once; none needs it. */
  void touch(List<Unit> units) {
    current.index().touch(units);
  }

  /**
   * The earliest kept unit of an article from {@code fromArticle} on that {@code unit} repeats: one
   * that is equal, or differs in numbers only, or is near.
   *
   * @param words the packed words of the unit, if they count
   */
  Optional<Hit> find(Unit unit, byte[] words, int fromArticle) {
    Optional<Hit> hit = search(part -> findEqual(part, unit, fromArticle));
    if (hit.isEmpty() && unit.numberless().isPresent()) {
      hit = search(part -> part.index().findVariant(unit, fromArticle));
    }
    if (hit.isEmpty() && unit.shingles().length > 0) {
      hit = search(part -> findNear(part, unit, words, fromArticle));
    }
    return hit;
  }

  private Optional<Hit> search(Function<Part, Optional<Hit>> how) {
    return previous.flatMap(how).or(() -> how.apply(current));
  }

  private static Optional<Hit> findEqual(Part part, Unit unit, int fromArticle) {
    return part.words().isPresent()
        ? part.index().findByKey(unit, fromArticle)
        : part.index().findEqual(unit, fromArticle);
  }

  private static Optional<Hit> findNear(Part part, Unit unit, byte[] words, int fromArticle) {
    Optional<Hit> hit = part.index().findNear(unit, fromArticle);
    return hit.isPresent() && part.words().isPresent()
        ? Optional.of(judged(hit.get(), part.words().get().get(part.index().foundSet()), words))
        : hit;
  }

  /** The hit, with the reason why the unit stays if it has other words than its match. */
  private static Hit judged(Hit hit, byte[] match, byte[] words) {
    boolean isEqual = hit.kind() == Kind.EXACT || hit.kind() == Kind.FOLDED;
    return !isEqual && Substitutions.between(KeyWords.unpack(match), KeyWords.unpack(words))
        ? hit.sparedFor(Reason.SUBSTITUTION)
        : hit;
  }

  /** Keeps the unit that was looked for last, if it was not found. */
  void addLast(Unit unit, byte[] words, int article, int paragraph) {
    current.index().addLast(unit, article, paragraph);
    if (unit.shingles().length > 0) {
      current.words().ifPresent(kept -> kept.add(words));
    }
  }

  void addVariant(Unit unit, int article, int paragraph) {
    current.index().addVariant(unit, article, paragraph);
  }

  long bytesWhenGrown() {
    return current.index().bytesWhenGrown()
        + previous.map(part -> part.index().bytesWhenGrown()).orElse(0L);
  }

  /** The index of a store that is no window. */
  KeptIndex only() {
    return current.index();
  }

  int size() {
    return current.index().size() + previous.map(part -> part.index().size()).orElse(0);
  }
}

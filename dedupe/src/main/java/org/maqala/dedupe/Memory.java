// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maqala.article.RemovedParagraph;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.article.RemovedParagraph.Match;
import org.maqala.dedupe.KeptIndex.Hit;
import org.maqala.dedupe.SparedUnit.Reason;
import org.maqala.text.Paragraph;

/**
 * All that a deduplicator remembers, and its decisions, one article after another. Not thread-safe.
 */
final class Memory {
  /** The first article of a day. */
  private record Day(long day, int article) {}

  // The day of articles without a date that come before any with one.
  private static final long BEFORE_ALL = Integer.MIN_VALUE;

  // Of so many units is loaded at once what their searches begin with.
  private static final int AT_ONCE = 32;

  private final DedupeOptions options;
  private final ArticleIds ids;
  private final IntColumn articleSources;
  private final Map<String, Integer> sources = new LinkedHashMap<>();
  // By source; one for all if they meet.
  private final Map<String, Store> stores = new LinkedHashMap<>();
  // Speech that repeats another source's, by source.
  private final Map<String, Store> quotes = new LinkedHashMap<>();
  private final Deque<Day> days = new ArrayDeque<>();
  private final Counts counts;
  private final Optional<RemovedLog> removedLog;

  Memory(DedupeOptions options) {
    this.options = options;
    ids = new ArticleIds();
    articleSources = new IntColumn();
    counts = new Counts();
    removedLog = options.isMergeable() ? Optional.of(new RemovedLog()) : Optional.empty();
  }

  /** The memory that was saved, under the same options. */
  Memory(DedupeOptions options, SectionReader from) {
    this.options = options;
    counts = Counts.open(from);
    ids = ArticleIds.open(from);
    articleSources = new IntColumn(from.ints());
    for (long i = from.longs(1)[0]; i > 0; i--) {
      sources.put(from.text(), sources.size());
    }
    for (long i = from.longs(1)[0]; i > 0; i--) {
      stores.put(from.text(), new Store(options, from));
    }
    for (long i = from.longs(1)[0]; i > 0; i--) {
      quotes.put(from.text(), new Store(options, from));
    }
    for (long i = from.longs(1)[0]; i > 0; i--) {
      long[] day = from.longs(2);
      days.add(new Day(day[0], (int) day[1]));
    }
    removedLog = options.isMergeable() ? Optional.of(new RemovedLog(from)) : Optional.empty();
  }

  void save(SectionWriter to) {
    counts.save(to);
    ids.save(to);
    articleSources.save(to);
    to.longs(sources.size());
    sources.keySet().forEach(to::text);
    save(stores, to);
    save(quotes, to);
    to.longs(days.size());
    days.forEach(day -> to.longs(day.day(), day.article()));
    removedLog.ifPresent(log -> log.save(to));
  }

  private static void save(Map<String, Store> stores, SectionWriter to) {
    to.longs(stores.size());
    stores.forEach((source, store) -> {
      to.text(source);
      store.save(to);
    });
  }

  private Memory(DedupeOptions options, ArticleIds ids, IntColumn articleSources, Counts counts) {
    this.options = options;
    this.ids = ids;
    this.articleSources = articleSources;
    this.counts = counts;
    this.removedLog = Optional.empty();
  }

  /** A memory of the same articles with none of their units. */
  Memory emptied() {
    return new Memory(options, ids, articleSources, counts);
  }

  Optional<RemovedLog> removedLog() {
    return removedLog;
  }

  /** The units of a source, or of all if they meet. */
  Store store(String source) {
    return stores.computeIfAbsent(source, s -> new Store(options));
  }

  String id(int article) {
    return ids.get(article);
  }

  /** Takes over the articles of another memory, and what it has counted. */
  void takeArticles(Memory from) {
    int[] numbers = new int[from.sources.size()];
    from.sources.forEach(
        (source, number) -> numbers[number] = sources.computeIfAbsent(source, s -> sources.size()));
    for (int i = 0; i < from.articles(); i++) {
      ids.add(from.ids.get(i));
      articleSources.add(numbers[from.articleSources.get(i)]);
    }
    counts.add(from.counts);
  }

  /** Logs a unit that repeats another, if it is needed for merges. */
  void log(Unit unit, Hit hit, int article, int paragraph) {
    boolean mayChange = hit.kind() == Kind.NEAR || hit.kind() == Kind.CONTAINED;
    if (mayChange && removedLog.isPresent()) {
      removedLog.get().add(unit, article, paragraph);
    }
  }

  Counts counts() {
    return counts;
  }

  int articles() {
    return ids.size();
  }

  int keptUnits() {
    int sum = 0;
    for (Store store : stores.values()) {
      sum += store.size();
    }
    for (Store store : quotes.values()) {
      sum += store.size();
    }
    return sum;
  }

  /** The bytes of the index while its tables grow next. */
  long bytesWhenGrown() {
    long sum = 0;
    for (Store store : stores.values()) {
      sum += store.bytesWhenGrown();
    }
    return sum;
  }

  /** Decides on an article's units, and remembers those that repeat none unless told not to. */
  DedupeResult decide(PreparedUnits prepared, boolean remember) {
    Walk walk = begin(prepared, remember);
    int count = prepared.units().size();
    for (int i = 0; i < count; i++) {
      if (i % AT_ONCE == 0) {
        walk.contents.touch(prepared.units().subList(i, Math.min(count, i + AT_ONCE)));
      }
      walk.decide(i, remember);
    }
    DedupeResult result = result(prepared.article(), walk.outcomes());
    if (remember) {
      counts.add(count, result.removed(), result.spared().size());
    }
    return result;
  }

  /** Takes the next article in, for decisions on its units. */
  Walk begin(PreparedUnits prepared, boolean remember) {
    Walk walk = new Walk(prepared, ids.size());
    if (remember) {
      ids.add(prepared.article().id());
      articleSources.add(walk.source);
    }
    return walk;
  }

  /** Takes an article up again that was taken in before. */
  Walk again(PreparedUnits prepared, int number) {
    return new Walk(prepared, number);
  }

  /** The outcomes for an article in words. */
  DedupeResult result(DedupeArticle article, List<Outcome> outcomes) {
    List<RemovedParagraph> removed = new ArrayList<>();
    List<SparedUnit> spared = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Paragraph unit = article.units().get(outcome.unit());
      Hit hit = outcome.hit();
      Match match = new Match(idOf(hit.article(), article), hit.paragraph());
      outcome
          .spared()
          .ifPresentOrElse(
              why -> spared.add(new SparedUnit(unit, why, hit.kind(), hit.similarity(), match)),
              () -> removed.add(new RemovedParagraph(unit, hit.kind(), hit.similarity(), match)));
    }
    return new DedupeResult(article.id(), removed, spared);
  }

  private String idOf(int number, DedupeArticle last) {
    return number == ids.size() ? last.id() : ids.get(number);
  }

  /**
   * What became of a unit that repeats another.
   *
   * @param unit its place in the article's list
   * @param hit what it repeats
   * @param spared why it stays, if it does
   */
  record Outcome(int unit, Hit hit, Optional<Reason> spared) {}

  /** The decisions on one article. */
  final class Walk {
    private final PreparedUnits prepared;
    private final DedupeArticle article;
    private final int number;
    private final int source;
    private final long position;
    private final Store contents;
    private final int first;
    private Optional<Store> formulas = Optional.empty();
    // Of an article with units that are parts of lines: these and its whole lines.
    private final Optional<Store> lines;
    private final List<Outcome> outcomes = new ArrayList<>();

    private Walk(PreparedUnits prepared, int number) {
      this.prepared = prepared;
      this.article = prepared.article();
      this.number = number;
      this.source = sources.computeIfAbsent(article.source(), s -> sources.size());
      this.position = options.scope().reach() == Scope.Reach.DAYS ? day() : number;
      this.contents = store();
      this.first = enter(contents);
      boolean hasParts = prepared.units().stream().anyMatch(unit -> unit.role() == Role.PART);
      this.lines = hasParts ? Optional.of(new Store(options)) : Optional.empty();
    }

    /** The outcomes so far. */
    List<Outcome> outcomes() {
      return outcomes;
    }

    private Store store() {
      return switch (options.scope().reach()) {
        case ARTICLE -> new Store(options);
        case SOURCE -> stores.computeIfAbsent(article.source(), s -> new Store(options));
        case ARTICLES, DAYS, CORPUS -> stores.computeIfAbsent("", s -> new Store(options));
      };
    }

    /** Moves the window, if there is one; the number of the first article in reach. */
    private int enter(Store store) {
      int length = options.scope().length();
      if (!options.scope().isWindow()) {
        return 0;
      }
      store.enter(position);
      if (options.scope().reach() == Scope.Reach.ARTICLES) {
        return Math.max(0, number - length + 1);
      }
      while (days.getFirst().day() <= position - length) {
        days.removeFirst();
      }
      return days.getFirst().article();
    }

    private long day() {
      long last = days.isEmpty() ? BEFORE_ALL : days.getLast().day();
      long day = Math.max(last, article.date().map(LocalDate::toEpochDay).orElse(last));
      if (days.isEmpty() || day > last) {
        days.addLast(new Day(day, number));
      }
      return day;
    }

    /**
     * Decides on a unit.
     *
     * @return false if it repeats none and is not remembered
     */
    boolean decide(int i, boolean remember) {
      Unit unit = prepared.units().get(i);
      if (unit.role() == Role.MARK) {
        return true;
      }
      if (isOwn(unit.role())) {
        return remember && decideOwn(i, unit);
      }
      byte[] words = prepared.words(i);
      Optional<Hit> hit =
          earlier(
              contents.find(unit, words, first),
              lines.flatMap(store -> store.find(unit, words, 0)));
      if (hit.isPresent()) {
        outcomes.add(new Outcome(i, hit.get(), Optional.empty()));
        spare(unit, contents, remember);
        if (remember) {
          log(unit, hit.get(), number, article.units().get(i).index());
        }
        return true;
      }
      if (remember) {
        int paragraph = article.units().get(i).index();
        contents.addLast(unit, words, number, paragraph);
        lines.ifPresent(store -> store.addLast(unit, words, number, paragraph));
      }
      return remember;
    }

    private boolean decideOwn(int i, Unit unit) {
      formulas = formulas.isPresent() ? formulas : Optional.of(new Store(options));
      Store store = unit.role() == Role.PART ? lines.orElseThrow() : formulas.get();
      Optional<Hit> hit = store.find(unit, prepared.words(i), 0);
      if (hit.isPresent()) {
        outcomes.add(new Outcome(i, hit.get(), Optional.empty()));
        spare(unit, store, true);
      } else {
        store.addLast(unit, prepared.words(i), number, article.units().get(i).index());
      }
      return true;
    }

    private Optional<Hit> earlier(Optional<Hit> one, Optional<Hit> other) {
      if (one.isEmpty() || other.isEmpty()) {
        return one.or(() -> other);
      }
      boolean isOne =
          one.get().article() < number || one.get().paragraph() <= other.get().paragraph();
      return isOne ? one : other;
    }

    /** Lets the last unit with an outcome stay if the options say so. */
    private void spare(Unit unit, Store store, boolean remember) {
      Outcome last = outcomes.get(outcomes.size() - 1);
      int paragraph = article.units().get(last.unit()).index();
      if (unit.trait() == Unit.Trait.PROTECTED) {
        spareLast(Reason.PROTECTED);
      } else if (last.hit().spare().isPresent()) {
        spareLast(last.hit().spare().get());
        if (remember) {
          store.addVariant(unit, number, paragraph);
        }
      } else if (unit.trait() == Unit.Trait.QUOTED && !isOfSource(last.hit().article())) {
        Store tagged = quotes.computeIfAbsent(article.source(), s -> new Store(options));
        enter(tagged);
        byte[] words = prepared.words(last.unit());
        Optional<Hit> same = tagged.find(unit, words, first);
        if (same.isPresent()) {
          outcomes.set(outcomes.size() - 1, new Outcome(last.unit(), same.get(), Optional.empty()));
          return;
        }
        spareLast(Reason.QUOTED);
        if (remember) {
          tagged.addLast(unit, words, number, paragraph);
        }
      }
    }

    private void spareLast(Reason reason) {
      Outcome last = outcomes.get(outcomes.size() - 1);
      outcomes.set(outcomes.size() - 1, new Outcome(last.unit(), last.hit(), Optional.of(reason)));
    }

    private boolean isOfSource(int other) {
      return other == number || articleSources.get(other) == source;
    }
  }

  /** Whether repeats of a unit are looked for in its article only. */
  boolean isOwn(Role role) {
    return role == Role.PART
        || (role == Role.FORMULA && options.formulaScope().equals(Scope.ARTICLE));
  }
}

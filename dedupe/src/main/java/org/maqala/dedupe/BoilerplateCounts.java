// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.dedupe.KeptIndex.Hit;
import org.maqala.dedupe.Memory.Outcome;
import org.maqala.dedupe.SparedUnit.Reason;

/**
 * Counts in how many articles each unit and its repeats stand, and changes the outcomes for those
 * that stand in too many. Articles are given in order, first all to count, then all again. Not
 * thread-safe.
 */
final class BoilerplateCounts {
  /**
   * What units are counted under.
   *
   * @param byText whether by the fingerprint of the key, as formulas and parts of lines are, which
   *     are compared in their article only; else by the place of the kept unit
   * @param value the fingerprint or the place
   */
  private record Key(boolean byText, long value) {}

  /** A unit and its repeats: where two of them are, and in how many articles. */
  private static final class Group {
    final int article;
    final int paragraph;
    int otherArticle = -1;
    int otherParagraph;
    int articles = 1;
    private int last;

    Group(int article, int paragraph) {
      this.article = article;
      this.paragraph = paragraph;
      this.last = article;
    }

    void add(int number, int index) {
      if (otherArticle < 0 && (number != article || index != paragraph)) {
        otherArticle = number;
        otherParagraph = index;
      }
      if (number != last && number != article) {
        articles++;
        last = number;
      }
    }
  }

  private final CorpusDecisions decisions;
  private final Boilerplate rule;
  private final Map<Key, Group> groups = new HashMap<>();
  private int number;

  BoilerplateCounts(CorpusDecisions decisions, Boilerplate rule) {
    this.decisions = decisions;
    this.rule = rule;
  }

  void count(PreparedUnits prepared) {
    Article article = new Article(prepared);
    for (int i = 0; i < prepared.units().size(); i++) {
      Optional<Key> key = article.isCounted(i) ? Optional.of(article.key(i)) : Optional.empty();
      if (key.isPresent()) {
        int paragraph = article.paragraph(i);
        groups
            .computeIfAbsent(key.get(), it -> article.group(it, paragraph))
            .add(number, paragraph);
      }
    }
    number++;
  }

  /** Ends the counting; the articles come again. */
  void endCount() {
    groups.values().removeIf(group -> group.articles <= rule.articles());
    number = 0;
  }

  /** The outcomes for the next article. */
  List<Outcome> apply(PreparedUnits prepared) {
    Article article = new Article(prepared);
    List<Outcome> changed = new ArrayList<>();
    Set<Group> met = new HashSet<>();
    for (int i = 0; i < prepared.units().size(); i++) {
      Optional<Outcome> outcome = article.outcome(i);
      Optional<Group> group = article.mayChange(i) ? group(article.key(i)) : Optional.empty();
      if (group.isEmpty()) {
        outcome.ifPresent(changed::add);
      } else {
        boolean isFirst = met.add(group.get());
        outcome(i, article.paragraph(i), outcome, group.get(), isFirst).ifPresent(changed::add);
      }
    }
    number++;
    return changed;
  }

  private Optional<Group> group(Key key) {
    return Optional.ofNullable(groups.get(key));
  }

  private Optional<Outcome> outcome(
      int unit, int paragraph, Optional<Outcome> outcome, Group group, boolean isFirst) {
    return switch (rule.action()) {
      case REMOVE -> Optional.of(removal(unit, paragraph, outcome, group));
      case KEEP -> outcome.map(BoilerplateCounts::spared);
      case ONCE_PER_ARTICLE -> isFirst ? outcome.map(BoilerplateCounts::spared) : outcome;
    };
  }

  private Outcome removal(int unit, int paragraph, Optional<Outcome> outcome, Group group) {
    boolean isOther = group.article == number && group.paragraph == paragraph;
    double similarity = outcome.map(it -> it.hit().similarity()).orElse(1.0);
    Hit hit =
        isOther
            ? new Hit(
                group.otherArticle,
                group.otherParagraph,
                Kind.BOILERPLATE,
                similarity,
                Optional.empty())
            : new Hit(
                group.article, group.paragraph, Kind.BOILERPLATE, similarity, Optional.empty());
    return new Outcome(unit, hit, Optional.empty());
  }

  private static Outcome spared(Outcome outcome) {
    return new Outcome(outcome.unit(), outcome.hit(), Optional.of(Reason.BOILERPLATE));
  }

  /** The units of the article whose number comes, and their outcomes. */
  private final class Article {
    private final PreparedUnits prepared;
    private final Map<Integer, Outcome> outcomes = new HashMap<>();
    private final Map<Integer, Integer> byParagraph = new HashMap<>();

    Article(PreparedUnits prepared) {
      this.prepared = prepared;
      decisions.outcomes(number).forEach(outcome -> outcomes.put(outcome.unit(), outcome));
      for (int i = 0; i < prepared.units().size(); i++) {
        byParagraph.put(paragraph(i), i);
      }
    }

    int paragraph(int i) {
      return prepared.article().units().get(i).index();
    }

    Optional<Outcome> outcome(int i) {
      return Optional.ofNullable(outcomes.get(i));
    }

    /** Whether a unit is counted: content is once it is repeated. */
    boolean isCounted(int i) {
      Optional<Outcome> outcome = outcome(i);
      return outcome.isPresent()
          ? outcome.get().spared().isEmpty()
          : decisions.isOwn(prepared.units().get(i).role());
    }

    boolean mayChange(int i) {
      Unit unit = prepared.units().get(i);
      return unit.role() != Role.MARK
          && unit.trait() != Unit.Trait.PROTECTED
          && outcome(i).flatMap(Outcome::spared).isEmpty();
    }

    /** What a unit is counted under: that of the kept unit that it repeats, or its own. */
    Key key(int i) {
      if (outcome(i).isPresent()) {
        Hit hit = outcome(i).get().hit();
        return hit.article() == number
            ? ownKey(byParagraph.getOrDefault(hit.paragraph(), i))
            : new Key(false, place(hit.article(), hit.paragraph()));
      }
      return ownKey(i);
    }

    private Key ownKey(int i) {
      Unit unit = prepared.units().get(i);
      return decisions.isOwn(unit.role())
          ? new Key(true, unit.keyLow())
          : new Key(false, place(number, paragraph(i)));
    }

    /** A new group under a key, first met with a paragraph of this article. */
    Group group(Key key, int paragraph) {
      return key.byText()
          ? new Group(number, paragraph)
          : new Group((int) (key.value() >>> Integer.SIZE), (int) key.value());
    }
  }

  private static long place(int article, int paragraph) {
    return ((long) article << Integer.SIZE) | paragraph;
  }
}

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
  // Of content, by the place of the kept unit; of formulas, by fingerprint.
  private final Map<Long, Group> contents = new HashMap<>();
  private final Map<Long, Group> formulas = new HashMap<>();
  private int number;

  BoilerplateCounts(CorpusDecisions decisions, Boilerplate rule) {
    this.decisions = decisions;
    this.rule = rule;
  }

  void count(PreparedUnits prepared) {
    Map<Integer, Outcome> outcomes = outcomes();
    for (int i = 0; i < prepared.units().size(); i++) {
      Unit unit = prepared.units().get(i);
      int paragraph = prepared.article().units().get(i).index();
      if (decisions.isOwn(unit.role())) {
        formulas
            .computeIfAbsent(unit.keyLow(), key -> new Group(number, paragraph))
            .add(number, paragraph);
      } else if (outcomes.containsKey(i) && outcomes.get(i).spared().isEmpty()) {
        Hit hit = outcomes.get(i).hit();
        contents
            .computeIfAbsent(place(hit), key -> new Group(hit.article(), hit.paragraph()))
            .add(number, paragraph);
      }
    }
    number++;
  }

  /** Ends the counting; the articles come again. */
  void endCount() {
    contents.values().removeIf(group -> group.articles <= rule.articles());
    formulas.values().removeIf(group -> group.articles <= rule.articles());
    number = 0;
  }

  /** The outcomes for the next article. */
  List<Outcome> apply(PreparedUnits prepared) {
    Map<Integer, Outcome> outcomes = outcomes();
    List<Outcome> changed = new ArrayList<>();
    Set<Group> met = new HashSet<>();
    for (int i = 0; i < prepared.units().size(); i++) {
      Unit unit = prepared.units().get(i);
      int paragraph = prepared.article().units().get(i).index();
      Optional<Outcome> outcome = Optional.ofNullable(outcomes.get(i));
      Optional<Group> group = group(unit, outcome, paragraph);
      boolean spared = outcome.isPresent() && outcome.get().spared().isPresent();
      if (group.isEmpty() || spared || unit.trait() == Unit.Trait.PROTECTED) {
        outcome.ifPresent(changed::add);
      } else {
        boolean isFirst = met.add(group.get());
        outcome(i, paragraph, outcome, group.get(), isFirst).ifPresent(changed::add);
      }
    }
    number++;
    return changed;
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
            ? new Hit(group.otherArticle, group.otherParagraph, Kind.BOILERPLATE, similarity, false)
            : new Hit(group.article, group.paragraph, Kind.BOILERPLATE, similarity, false);
    return new Outcome(unit, hit, Optional.empty());
  }

  private static Outcome spared(Outcome outcome) {
    return new Outcome(outcome.unit(), outcome.hit(), Optional.of(Reason.BOILERPLATE));
  }

  private Optional<Group> group(Unit unit, Optional<Outcome> outcome, int paragraph) {
    if (unit.role() == Role.MARK) {
      return Optional.empty();
    }
    if (decisions.isOwn(unit.role())) {
      return Optional.ofNullable(formulas.get(unit.keyLow()));
    }
    long place = outcome.isPresent() ? place(outcome.get().hit()) : place(number, paragraph);
    return Optional.ofNullable(contents.get(place));
  }

  private Map<Integer, Outcome> outcomes() {
    Map<Integer, Outcome> byUnit = new HashMap<>();
    decisions.outcomes(number).forEach(outcome -> byUnit.put(outcome.unit(), outcome));
    return byUnit;
  }

  private static long place(Hit hit) {
    return place(hit.article(), hit.paragraph());
  }

  private static long place(int article, int paragraph) {
    return ((long) article << Integer.SIZE) | paragraph;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maqala.article.RemovedParagraph;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.article.RemovedParagraph.Match;
import org.maqala.text.Paragraph;

/**
 * Checks the record of a run (its audit) against the sources alone: that each removed unit is
 * there, that the unit it names is there, stays, and comes before it, that the two are as similar
 * as the record says by the measure it names, and that this is enough. Nothing of the run's index
 * or hashes is used: n-grams are compared as strings.
 *
 * <p>First all removals are {@linkplain #removals given}, then all articles, in the order of the
 * run. Keeps the text of those units that are named, and 16 bytes or so for each removal. If
 * several articles have one id, the removals of each are given apart, and a match is right if it is
 * right for one of them. Not thread-safe.
 *
 * <pre>{@code
 * RemovalVerifier verifier = new RemovalVerifier(options, true);
 * results.forEach(result -> verifier.removals(result.articleId(), result.removed()));
 * articles.forEach(verifier::article);
 * List<RemovalVerifier.Problem> problems = verifier.finish();
 * }</pre>
 */
public final class RemovalVerifier {
  private static final double ROUNDING = 1e-9;

  private final DedupeOptions options;
  private final boolean inOrder;
  private final Map<String, Deque<List<RemovedParagraph>>> removals = new HashMap<>();
  private final Set<Match> removed = new HashSet<>();
  private final Map<Match, List<Named>> named = new HashMap<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long checked;

  /** A unit that a removal names. */
  private record Named(String text, boolean stays) {}

  /** A removal whose match has not come yet. */
  private record Waiting(String articleId, RemovedParagraph removal, String unit) {}

  /**
   * A removal that is not right.
   *
   * @param articleId its article
   * @param paragraph the index of the removed unit there
   * @param message what is not right
   */
  public record Problem(String articleId, int paragraph, String message) {}

  /**
   * A verifier.
   *
   * @param options those of the run
   * @param inOrder whether each match must come before what it stands for; false for a run with
   *     another order than that of the articles ({@link Keep})
   */
  public RemovalVerifier(DedupeOptions options, boolean inOrder) {
    this.options = options;
    this.inOrder = inOrder;
  }

  /** Takes all removals of an article. */
  public void removals(String articleId, List<RemovedParagraph> removals) {
    this.removals.computeIfAbsent(articleId, id -> new ArrayDeque<>()).add(removals);
    for (RemovedParagraph removal : removals) {
      removed.add(new Match(articleId, removal.paragraph().index()));
      named.put(removal.match(), new ArrayList<>(1));
    }
  }

  /** Takes the next article, after all removals. */
  public void article(DedupeArticle article) {
    Deque<List<RemovedParagraph>> given = removals.getOrDefault(article.id(), new ArrayDeque<>());
    List<RemovedParagraph> own = given.isEmpty() ? List.of() : given.remove();
    Set<Integer> gone = new HashSet<>();
    own.forEach(removal -> gone.add(removal.paragraph().index()));
    for (Paragraph unit : article.units()) {
      List<Named> units = named.get(new Match(article.id(), unit.index()));
      if (units != null) {
        boolean stays = !gone.contains(unit.index());
        units.add(new Named(unit.span().in(article.text()), stays));
      }
    }
    for (RemovedParagraph removal : own) {
      Optional<Paragraph> unit =
          article.units().stream().filter(it -> it.equals(removal.paragraph())).findFirst();
      if (unit.isEmpty()) {
        problem(article.id(), removal, "the article has no such unit");
      } else {
        check(new Waiting(article.id(), removal, unit.get().span().in(article.text())));
      }
    }
  }

  /** What is not right, after all articles; empty if all is. */
  public List<Problem> finish() {
    for (Waiting one : waiting) {
      if (matches(one.removal()).isEmpty()) {
        problem(one.articleId(), one.removal(), "its match is in no article");
      } else {
        compare(one);
      }
    }
    waiting.clear();
    return List.copyOf(problems);
  }

  /** How many removals have been compared with their matches. */
  public long checked() {
    return checked;
  }

  private void check(Waiting one) {
    RemovedParagraph removal = one.removal();
    Match match = removal.match();
    boolean isStrict = removal.kind() != Kind.BOILERPLATE;
    boolean isOwn =
        match.articleId().equals(one.articleId())
            && match.paragraph() == removal.paragraph().index();
    if (isStrict && !matches(removal).isEmpty()) {
      compare(one);
    } else if (isOwn) {
      problem(one.articleId(), removal, "it names itself");
    } else if (isStrict && removed.contains(match)) {
      problem(one.articleId(), removal, "its match is removed too");
    } else if (matches(removal).isEmpty()) {
      if (inOrder && isStrict) {
        problem(one.articleId(), removal, "its match is in no article before it");
      } else {
        waiting.add(one);
      }
    } else {
      compare(one);
    }
  }

  /** The texts that a removal may mean; only boilerplate may name a unit that is removed. */
  private List<String> matches(RemovedParagraph removal) {
    boolean mayBeGone = removal.kind() == Kind.BOILERPLATE;
    return named.getOrDefault(removal.match(), List.of()).stream()
        .filter(unit -> unit.stays() || mayBeGone)
        .map(Named::text)
        .toList();
  }

  private void compare(Waiting one) {
    checked++;
    String message = "";
    for (String match : matches(one.removal())) {
      message = difference(one.removal(), one.unit(), match);
      if (message.isEmpty()) {
        return;
      }
    }
    problem(one.articleId(), one.removal(), message);
  }

  /** What is not right about a pair; empty if all is. */
  private String difference(RemovedParagraph removal, String unit, String match) {
    return switch (removal.kind()) {
      case EXACT -> unit.equals(match) ? "" : "it is not equal to its match";
      case FOLDED ->
          options.keyOf(unit).equals(options.keyOf(match))
              ? ""
              : "its key is not that of its match";
      case NEAR, CONTAINED -> byShingles(removal, unit, match);
      case BOILERPLATE ->
          options.keyOf(unit).equals(options.keyOf(match)) ? "" : byShingles(removal, unit, match);
    };
  }

  private String byShingles(RemovedParagraph removal, String unit, String match) {
    String key = options.keyOf(unit);
    String matchKey = options.keyOf(match);
    Set<String> one = WordShingles.of(key, options.shingleWords());
    Set<String> other = WordShingles.of(matchKey, options.shingleWords());
    int shared = (int) one.stream().filter(other::contains).count();
    int needed = options.measure().overlap(other.size(), one.size());
    if (removal.kind() == Kind.BOILERPLATE) {
      // The two may be in either order.
      needed = Math.min(needed, options.measure().overlap(one.size(), other.size()));
    }
    if (shared == 0 || shared < needed) {
      return "it shares " + shared + " n-grams with its match, which is below the threshold";
    }
    if (removal.kind() != Kind.BOILERPLATE && isSpared(key, matchKey)) {
      return "it differs from its match in what the options spare";
    }
    boolean contained = removal.kind() == Kind.CONTAINED;
    double similarity = (double) shared / (one.size() + (contained ? 0 : other.size() - shared));
    boolean isStated =
        removal.kind() == Kind.BOILERPLATE
            || Math.abs(similarity - removal.similarity()) < ROUNDING;
    return isStated ? "" : "its similarity is " + similarity + ", not " + removal.similarity();
  }

  private boolean isSpared(String key, String matchKey) {
    return (options.guardsNumbers() && Numbers.areAllThatDiffers(key, matchKey))
        || (options.guardsSubstitutions()
            && Substitutions.between(WordShingles.words(matchKey), WordShingles.words(key)));
  }

  private void problem(String articleId, RemovedParagraph removal, String message) {
    problems.add(new Problem(articleId, removal.paragraph().index(), message));
  }
}

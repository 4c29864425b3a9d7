// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What counts as a repeat, where it is looked for, and which repeats stay. Immutable; share it as
 * far as the functions in it may be shared.
 *
 * <pre>{@code
 * DedupeOptions options =
 *     DedupeOptions.builder().near(0.8, 5).scope(Scope.SOURCE).numberGuard().build();
 * }</pre>
 */
public final class DedupeOptions {
  private final Builder values;

  private DedupeOptions(Builder values) {
    this.values = values;
  }

  /** Jaccard 0.7 on word 3-grams over the corpus, the default key, nothing spared. */
  public static DedupeOptions defaults() {
    return builder().build();
  }

  /** Options to change, to begin with the {@link #defaults}. */
  public static Builder builder() {
    return new Builder();
  }

  /** What a saved index rests on; written into it. */
  String describe() {
    String measures =
        values.near
            ? " words="
                + values.shingleWords
                + " jaccard="
                + values.jaccard
                + " containment="
                + values.containment
            : "";
    return "key="
        + values.keyName
        + measures
        + " scope="
        + values.scope.reach()
        + (values.scope.isWindow() ? ":" + values.scope.length() : "")
        + " formulas="
        + values.formulaScope.reach()
        + " parts="
        + values.partScope.reach()
        + " numbers="
        + values.numberGuard
        + (values.substitutionGuard ? " substitutions=true" : "")
        + " mergeable="
        + values.mergeable;
  }

  UnaryOperator<String> key() {
    return values.key;
  }

  /** The key of a unit: the unit itself if it would be empty. */
  String keyOf(String unit) {
    String key = Objects.requireNonNull(values.key.apply(unit), "key returned null");
    return key.isEmpty() ? unit : key;
  }

  boolean isNear() {
    return values.near;
  }

  int shingleWords() {
    return values.shingleWords;
  }

  Measure measure() {
    return new Measure(values.jaccard, values.containment);
  }

  Scope scope() {
    return values.scope;
  }

  Scope formulaScope() {
    return values.formulaScope;
  }

  Scope partScope() {
    return values.partScope;
  }

  boolean isMergeable() {
    return values.mergeable;
  }

  boolean guardsNumbers() {
    return values.numberGuard;
  }

  /** Whether pairs that differ by substitution are no repeats; none are near otherwise. */
  boolean guardsSubstitutions() {
    return values.substitutionGuard && values.near;
  }

  Optional<Predicate<String>> quoted() {
    return values.quoted;
  }

  Optional<Predicate<String>> isProtected() {
    return values.isProtected;
  }

  /** Whether equal keys mean equal units. */
  boolean isVerbatim() {
    return UnitReader.isVerbatim(values.key);
  }

  /** Options to change. Not thread-safe; may be used again after {@link #build}. */
  public static final class Builder {
    private UnaryOperator<String> key = ParagraphDeduplicator.defaultKey();
    private String keyName = "default";
    private boolean near = true;
    private int shingleWords = 3;
    private int jaccard = Measure.millionths(0.7);
    private int containment = Measure.OFF;
    private Scope scope = Scope.CORPUS;
    private Scope formulaScope = Scope.ARTICLE;
    private Scope partScope = Scope.ARTICLE;
    private boolean numberGuard;
    private boolean substitutionGuard;
    private boolean mergeable;
    private Optional<Predicate<String>> quoted = Optional.empty();
    private Optional<Predicate<String>> isProtected = Optional.empty();

    private Builder() {}

    /**
     * Sets the key under which two units are the same; the words of n-grams are those of the key.
     * With {@link UnaryOperator#identity()} only equal units are the same, and cost least.
     *
     * @param key a function that accepts any text, depends on nothing else, and may be called by
     *     several threads if the deduplicator is
     * @return this
     */
    public Builder key(UnaryOperator<String> key) {
      Objects.requireNonNull(key, "key");
      return key(key.equals(UnaryOperator.<String>identity()) ? "identity" : "custom", key);
    }

    /**
     * Sets the key and what it is called in a saved index, which is opened only under a key of the
     * same name.
     *
     * @param name the key's name, best with a version
     * @param key see {@link #key(UnaryOperator)}
     * @return this
     */
    public Builder key(String name, UnaryOperator<String> key) {
      this.keyName = Objects.requireNonNull(name, "name");
      this.key = Objects.requireNonNull(key, "key");
      return this;
    }

    /**
     * Sets what is near enough to be removed.
     *
     * @param jaccard the threshold, 0.6 to 0.95; taken in millionths
     * @param shingleWords the number n of words in an n-gram, 2 to 5
     * @return this
     * @throws IllegalArgumentException if one is out of its range
     */
    public Builder near(double jaccard, int shingleWords) {
      checkArgument(
          jaccard >= 0.6 && jaccard <= 0.95, "jaccard must be 0.6 to 0.95, got %s", jaccard);
      checkArgument(
          shingleWords >= 2 && shingleWords <= 5,
          "shingleWords must be 2 to 5, got %s",
          shingleWords);
      this.near = true;
      this.jaccard = Measure.millionths(jaccard);
      this.shingleWords = shingleWords;
      return this;
    }

    /**
     * Removes also units that are contained in an earlier kept one, such as a lead cut short after
     * the full one, whatever else that one has. All n-grams of kept units are indexed then, not
     * three in ten, which about doubles the memory.
     *
     * @param share the least share of the unit's different n-grams that its match has, 0.6 to 1;
     *     taken in millionths
     * @return this
     * @throws IllegalArgumentException if it is out of its range
     */
    public Builder containment(double share) {
      checkArgument(share >= 0.6 && share <= 1, "share must be 0.6 to 1, got %s", share);
      this.near = true;
      this.containment = Measure.millionths(share);
      return this;
    }

    /**
     * Removes only what is equal or has an equal key; a later {@link #near} undoes this.
     *
     * @return this
     */
    public Builder exactOnly() {
      this.near = false;
      return this;
    }

    /**
     * Sets where repeats are looked for: the corpus by default. With {@link Scope#ARTICLE} nothing
     * is remembered from one article to the next, formulas included.
     *
     * @param scope the scope
     * @return this
     */
    public Builder scope(Scope scope) {
      this.scope = Objects.requireNonNull(scope, "scope");
      return this;
    }

    /**
     * Sets where repeats of short stock units are looked for: their article by default.
     *
     * @param formulaScope {@link Scope#ARTICLE}, or {@link Scope#CORPUS} to treat them like
     *     content, in the scope of content
     * @return this
     * @throws IllegalArgumentException if it is another scope
     */
    public Builder formulaScope(Scope formulaScope) {
      this.formulaScope = articleOrCorpus(formulaScope, "formulaScope");
      return this;
    }

    /**
     * Sets where repeats of units that are parts of a line (sentences that stand in for paragraphs)
     * are looked for: their article by default, since a stock sentence is not to be taken out of
     * the middle of every article but one.
     *
     * @param partScope {@link Scope#ARTICLE}, or {@link Scope#CORPUS} to treat them like whole
     *     lines
     * @return this
     * @throws IllegalArgumentException if it is another scope
     */
    public Builder partScope(Scope partScope) {
      this.partScope = articleOrCorpus(partScope, "partScope");
      return this;
    }

    /**
     * Spares units that differ from a kept one in numbers only (rates, weather, results): they are
     * {@linkplain SparedUnit.Reason#NUMBERS reported}, and stay. A number is a run of digits, with
     * single points, commas, colons, slashes, hyphens and spaces between digits counted in, or a
     * Roman numeral of the letters I, V and X, also Cyrillic ones ({@code ІІ дәрежелі}).
     *
     * @return this
     */
    public Builder numberGuard() {
      this.numberGuard = true;
      return this;
    }

    /**
     * Spares units that are near to a kept one, or contained in it, but have other words where that
     * one has some: lists, schedules, results, clauses and daily reports made from one template
     * ({@code Регистрация рождения…}, {@code Регистрация смерти…}). They are {@linkplain
     * SparedUnit.Reason#SUBSTITUTION reported}, and stay. What copying brings is no substitution:
     * words put in (a dateline, a caption), left out (a clause, the tail) or moved.
     *
     * <p>Definition: the words of the two keys are aligned as a patience diff does (what both begin
     * and end with; the longest chain of three-word runs that occur once in each, in the same
     * order; the equal words next to these; the longest common subsequence of up to 32 words left
     * between). A place where both have other words is a substitution, unless these only differ
     *
     * <ul>
     *   <li>in their forms: as many words in both, each pair with a common beginning of at least
     *       three letters and two thirds of the longer word; numbers (words with a digit, Roman
     *       numerals) must be equal; or
     *   <li>in the spaces between them: {@code чтобы}, {@code что бы}; or
     *   <li>by a cut: one unit ends inside the first word that the other has there.
     * </ul>
     *
     * The two units differ by substitution if one of their substitutions has a number on both
     * sides, or if all of them together (the shorter side of each) make up one word in thirty of
     * the longer unit: one other word in a long paragraph is what an editor does. Decided by the
     * two texts alone. Only the match that is {@linkplain ParagraphDeduplicator named} is looked
     * at. The words of kept units are remembered, about eight bytes each (360 for a unit of 45
     * words); no more than 25 million units are (6 million if the index is saved).
     *
     * @return this
     */
    public Builder substitutionGuard() {
      this.substitutionGuard = true;
      return this;
    }

    /**
     * Spares quoted speech that repeats only what another source has: it is {@linkplain
     * SparedUnit.Reason#QUOTED reported}, and stays. What repeats a quote of the same source is
     * removed.
     *
     * @param quoted whether a unit is quoted speech, such as {@link TextUnits#isQuoted}
     * @return this
     */
    public Builder tagQuotes(Predicate<String> quoted) {
      this.quoted = Optional.of(quoted);
      return this;
    }

    /**
     * Spares what the caller protects: a unit that repeats another is {@linkplain
     * SparedUnit.Reason#PROTECTED reported}, and stays. It can be the match of others.
     *
     * @param isProtected whether a unit, as it stands in the text, must stay
     * @return this
     */
    public Builder protect(Predicate<String> isProtected) {
      this.isProtected = Optional.of(isProtected);
      return this;
    }

    /**
     * Remembers what {@link ParagraphDeduplicator#merge} needs: the n-grams of the units that are
     * removed as near or contained, about 160 bytes each.
     *
     * @return this
     */
    public Builder mergeable() {
      this.mergeable = true;
      return this;
    }

    /**
     * The options as they are now.
     *
     * @throws IllegalArgumentException if quotes are to be tagged in a scope in which no two
     *     sources meet; or if a merge is wanted with another scope or part scope than the corpus or
     *     with units that are spared
     */
    public DedupeOptions build() {
      checkArgument(
          quoted.isEmpty()
              || (scope.reach() != Scope.Reach.ARTICLE && scope.reach() != Scope.Reach.SOURCE),
          "tagQuotes needs a scope in which sources meet, got %s",
          scope.reach());
      checkArgument(
          !mergeable
              || (scope.equals(Scope.CORPUS)
                  && partScope.equals(Scope.CORPUS)
                  && !numberGuard
                  && !substitutionGuard
                  && quoted.isEmpty()
                  && isProtected.isEmpty()),
          "mergeable needs scope and partScope CORPUS, and nothing that is spared");
      return new DedupeOptions(copy());
    }

    private static Scope articleOrCorpus(Scope scope, String name) {
      checkArgument(
          scope.equals(Scope.ARTICLE) || scope.equals(Scope.CORPUS),
          "%s must be ARTICLE or CORPUS, got %s",
          name,
          scope);
      return scope;
    }

    private Builder copy() {
      Builder copy = new Builder();
      copy.key = key;
      copy.keyName = keyName;
      copy.near = near;
      copy.shingleWords = shingleWords;
      copy.jaccard = jaccard;
      copy.containment = containment;
      copy.scope = scope;
      copy.formulaScope = formulaScope;
      copy.partScope = partScope;
      copy.numberGuard = numberGuard;
      copy.substitutionGuard = substitutionGuard;
      copy.mergeable = mergeable;
      copy.quoted = quoted;
      copy.isProtected = isProtected;
      return copy;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;

/**
 * How far back the kept units lie with which a unit is compared. Immutable.
 *
 * @param reach what the unit and its match have in common
 * @param length how many articles or days a {@linkplain Reach#ARTICLES window} is long; else 0
 */
public record Scope(Reach reach, int length) {
  /** What a unit and its match have in common. */
  public enum Reach {
    /** The article. */
    ARTICLE,
    /** The {@linkplain DedupeArticle#source source} of their articles. */
    SOURCE,
    /** The last so many articles, that of the unit counted. */
    ARTICLES,
    /** The last so many days, that of the unit counted, by the dates of the articles. */
    DAYS,
    /** Nothing: all articles so far. */
    CORPUS
  }

  /** Among the units before it in the same article. */
  public static final Scope ARTICLE = new Scope(Reach.ARTICLE, 0);

  /** Among the units before it in the same article and in all earlier ones of the same source. */
  public static final Scope SOURCE = new Scope(Reach.SOURCE, 0);

  /** Among the units before it in the same article and in all earlier ones. */
  public static final Scope CORPUS = new Scope(Reach.CORPUS, 0);

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if a window is not at least 1 long, or another scope has a
   *     length
   */
  public Scope {
    Objects.requireNonNull(reach, "reach");
    boolean window = reach == Reach.ARTICLES || reach == Reach.DAYS;
    checkArgument(
        window ? length >= 1 : length == 0,
        "length of the scope %s must be %s, got %s",
        reach,
        window ? "at least 1" : "0",
        length);
  }

  /**
   * A window over the last articles: what lies further back is forgotten, and so is its memory.
   *
   * @param count how many, the article of the unit counted
   * @throws IllegalArgumentException if {@code count} is below 1
   */
  public static Scope articles(int count) {
    return new Scope(Reach.ARTICLES, count);
  }

  /**
   * A window over the last days. Articles should come in the order of their dates: one that has no
   * date, or an earlier one than an article before it, counts as of the latest date so far.
   *
   * @param count how many, the day of the unit's article counted
   * @throws IllegalArgumentException if {@code count} is below 1
   */
  public static Scope days(int count) {
    return new Scope(Reach.DAYS, count);
  }

  boolean isWindow() {
    return length > 0;
  }
}

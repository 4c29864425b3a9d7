// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * A unit and its place in an order; ties are in the order of the corpus.
 *
 * @param rank its place by {@link Keep}
 * @param article its article's number
 * @param unit its place in the article
 */
record RankedUnit(long rank, int article, int unit) implements Comparable<RankedUnit> {
  @Override
  public int compareTo(RankedUnit other) {
    int byRank = Long.compare(rank, other.rank);
    if (byRank != 0) {
      return byRank;
    }
    int byArticle = Integer.compare(article, other.article);
    return byArticle != 0 ? byArticle : Integer.compare(unit, other.unit);
  }
}

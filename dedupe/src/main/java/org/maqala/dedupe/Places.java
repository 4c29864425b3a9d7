// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/** Where each kept unit stands. Four bytes a unit and eight an article. Not thread-safe. */
final class Places {
  private final IntColumn paragraphs;
  // The articles that have a kept unit, and the number of the first one of each.
  private final IntColumn articles;
  private final IntColumn firsts;

  Places() {
    this(new IntColumn(), new IntColumn(), new IntColumn());
  }

  private Places(IntColumn paragraphs, IntColumn articles, IntColumn firsts) {
    this.paragraphs = paragraphs;
    this.articles = articles;
    this.firsts = firsts;
  }

  static Places open(SectionReader from) {
    return new Places(
        new IntColumn(from.ints()), new IntColumn(from.ints()), new IntColumn(from.ints()));
  }

  /** Writes three sections. */
  void save(SectionWriter to) {
    paragraphs.save(to);
    articles.save(to);
    firsts.save(to);
  }

  long bytes() {
    return paragraphs.bytes() + articles.bytes() + firsts.bytes();
  }

  int size() {
    return paragraphs.size();
  }

  /** Adds a unit of an article that does not come before that of the last one. */
  void add(int article, int paragraph) {
    if (!endsWith(article)) {
      articles.add(article);
      firsts.add(size());
    }
    paragraphs.add(paragraph);
  }

  /** Whether the last unit is one of this article. */
  boolean endsWith(int article) {
    return articles.size() > 0 && articles.get(articles.size() - 1) == article;
  }

  /** The first unit of an article from this one on; the number of units if there is none. */
  int first(int article) {
    if (article <= 0) {
      return 0;
    }
    int low = 0;
    int high = articles.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (articles.get(middle) < article) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == articles.size() ? size() : firsts.get(low);
  }

  int paragraph(int id) {
    return paragraphs.get(id);
  }

  /** The article of a unit: the last one that begins with it or before it. */
  int article(int id) {
    int low = 0;
    int high = firsts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firsts.get(middle) <= id) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return articles.get(low);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The definition, word for word, with sets of strings and every pair compared. Nothing of the code
 * under test but the key and the role of a paragraph.
 */
final class BruteForce {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{Mn}\\p{Mc}\\p{Cs}]+");

  /** A paragraph in its place; the answer, once known, as the index of the match or -1. */
  record Entry(int article, String text, Role role, String key, Set<String> shingles) {}

  private final int millionths;
  private final int containment;
  private final int words;
  private final List<Entry> kept = new ArrayList<>();
  private final List<Integer> keptAt = new ArrayList<>();
  private int count;

  BruteForce(int millionths, int words) {
    this(millionths, 0, words);
  }

  BruteForce(int millionths, int containment, int words) {
    this.millionths = millionths;
    this.containment = containment;
    this.words = words;
  }

  /** The number of the paragraph that this one repeats, counted over all articles, or -1. */
  int next(int article, String text) {
    String key = ParagraphDeduplicator.defaultKey().apply(text);
    Entry entry =
        new Entry(
            article,
            text,
            Role.of(text.toCharArray(), 0, text.length()),
            key,
            shingles(key, words));
    int number = count++;
    for (int i = 0; i < kept.size(); i++) {
      if (repeats(entry, kept.get(i))) {
        return keptAt.get(i);
      }
    }
    kept.add(entry);
    keptAt.add(number);
    return -1;
  }

  private boolean repeats(Entry entry, Entry earlier) {
    boolean inReach =
        switch (entry.role()) {
          case MARK, PART -> false;
          case FORMULA -> earlier.role() == Role.FORMULA && earlier.article() == entry.article();
          case CONTENT -> earlier.role() == Role.CONTENT;
        };
    return inReach && (entry.key().equals(earlier.key()) || isNear(entry, earlier));
  }

  private boolean isNear(Entry entry, Entry earlier) {
    long shared = shared(entry.shingles(), earlier.shingles());
    long union = entry.shingles().size() + earlier.shingles().size() - shared;
    boolean near = shared * 1_000_000 >= millionths * union;
    boolean contained =
        containment > 0 && shared * 1_000_000 >= (long) containment * entry.shingles().size();
    return shared > 0 && (near || contained);
  }

  static double jaccard(String one, String other, int words) {
    Set<String> a = shingles(ParagraphDeduplicator.defaultKey().apply(one), words);
    Set<String> b = shingles(ParagraphDeduplicator.defaultKey().apply(other), words);
    long shared = shared(a, b);
    return (double) shared / (a.size() + b.size() - shared);
  }

  private static long shared(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).count();
  }

  private static Set<String> shingles(String key, int words) {
    List<String> split = NOT_WORD.splitAsStream(key).filter(w -> !w.isEmpty()).toList();
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + words <= split.size(); i++) {
      shingles.add(String.join(" ", split.subList(i, i + words)));
    }
    return shingles;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.maqala.article.RemovedParagraph;
import org.maqala.dedupe.DedupeOptions;
import org.maqala.dedupe.ParagraphDeduplicator;
import org.maqala.dedupe.Scope;
import org.maqala.dedupe.Signatures;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;
import scala.Tuple2;

/**
 * Finds the paragraphs that repeat an earlier one, spread over machines, and names the very matches
 * that a {@link ParagraphDeduplicator} names on one: the exact join that {@link Signatures} tells
 * of. Two paragraphs meet where they share a token of their prefixes, and only pairs that reach the
 * threshold travel on; the driver holds eight bytes a content paragraph and a pair.
 *
 * <p>Content is compared with all of the corpus; short stock paragraphs (credits, buttons) with
 * those of their own article, which needs no other machine.
 */
public final class DistributedDeduplicator implements Serializable {
  private static final long serialVersionUID = 1;

  private final double jaccard;
  private final int words;

  /**
   * A deduplicator by these measures.
   *
   * @param jaccard the least similarity of paragraphs that count as near, 0.6 to 0.95
   * @param words the words of an n-gram, 2 to 5
   */
  public DistributedDeduplicator(double jaccard, int words) {
    options(Scope.CORPUS, jaccard, words);
    this.jaccard = jaccard;
    this.words = words;
  }

  private static DedupeOptions options(Scope scope, double jaccard, int words) {
    return DedupeOptions.builder().near(jaccard, words).scope(scope).build();
  }

  /**
   * The paragraphs to remove.
   *
   * @param articles the corpus; its order decides which paragraph is the first
   * @return in the order of the corpus
   */
  public JavaRDD<Removal> removals(JavaRDD<CorpusArticle> articles) {
    JavaPairRDD<CorpusArticle, Long> placed = articles.zipWithIndex();
    JavaRDD<Removal> stock = placed.flatMap(this::stockRemovals);
    return contentRemovals(placed)
        .union(stock)
        .sortBy(Removal::place, true, articles.getNumPartitions());
  }

  private Iterator<Removal> stockRemovals(Tuple2<CorpusArticle, Long> placed) {
    String text = placed._1().text();
    List<Removal> removals = new ArrayList<>();
    ParagraphDeduplicator alone =
        ParagraphDeduplicator.create(options(Scope.ARTICLE, jaccard, words));
    for (RemovedParagraph removed : alone.filter("", text, Paragraphs.of(text))) {
      if (!Signatures.isContent(removed.paragraph().span().in(text))) {
        long article = placed._2();
        removals.add(
            new Removal(
                article, removed.paragraph().index(), article, removed.match().paragraph()));
      }
    }
    return removals.iterator();
  }

  private JavaRDD<Removal> contentRemovals(JavaPairRDD<CorpusArticle, Long> placed) {
    JavaPairRDD<Tuple2<Place, String>, Long> units =
        placed.flatMap(DistributedDeduplicator::content).zipWithIndex();
    units.persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<Fingerprint, NumberedSet> prints = units.mapToPair(this::print);
    JavaPairRDD<Fingerprint, NumberedSet> firsts = prints.reduceByKey(NumberedSet::first);
    firsts.persist(StorageLevel.MEMORY_AND_DISK());

    int[] matches = survivors(units.count(), prints, firsts);
    Broadcast<int[]> shared =
        JavaSparkContext.fromSparkContext(placed.context()).broadcast(matches);
    JavaPairRDD<Integer, Place> places =
        units.mapToPair(unit -> new Tuple2<>(Math.toIntExact(unit._2()), unit._1()._1()));
    return places
        .filter(place -> shared.value()[place._1()] >= 0)
        .mapToPair(place -> new Tuple2<>(shared.value()[place._1()], place._2()))
        .join(places)
        .values()
        .map(pair -> Removal.of(pair._1(), pair._2()));
  }

  private static Iterator<Tuple2<Place, String>> content(Tuple2<CorpusArticle, Long> placed) {
    String text = placed._1().text();
    List<Tuple2<Place, String>> units = new ArrayList<>();
    for (Paragraph paragraph : Paragraphs.of(text)) {
      String unit = paragraph.span().in(text);
      if (Signatures.isContent(unit)) {
        String key = ParagraphDeduplicator.defaultKey().apply(unit);
        units.add(new Tuple2<>(new Place(placed._2(), paragraph.index()), key));
      }
    }
    return units.iterator();
  }

  private Tuple2<Fingerprint, NumberedSet> print(Tuple2<Tuple2<Place, String>, Long> unit) {
    String key = unit._1()._2();
    int number = Math.toIntExact(unit._2());
    return new Tuple2<>(
        Fingerprint.of(key), new NumberedSet(number, Signatures.shingles(key, words)));
  }

  /** On the driver: for each unit the number of the one it repeats, or -1. */
  private int[] survivors(
      long units,
      JavaPairRDD<Fingerprint, NumberedSet> prints,
      JavaPairRDD<Fingerprint, NumberedSet> firsts) {
    int[] firstEqual = new int[Math.toIntExact(units)];
    prints
        .mapValues(NumberedSet::number)
        .join(firsts.mapValues(NumberedSet::number))
        .values()
        .collect()
        .forEach(unit -> firstEqual[unit._1()] = unit._2());
    List<Tuple2<Integer, Integer>> pairs =
        firsts
            .values()
            .flatMapToPair(this::tokens)
            .groupByKey()
            .flatMap(this::near)
            .distinct()
            .collect();
    return Signatures.survivors(
        firstEqual,
        pairs.stream().mapToInt(Tuple2::_1).toArray(),
        pairs.stream().mapToInt(Tuple2::_2).toArray());
  }

  private Iterator<Tuple2<Integer, NumberedSet>> tokens(NumberedSet set) {
    return Arrays.stream(Signatures.prefix(set.shingles(), jaccard))
        .mapToObj(token -> new Tuple2<>(token, set))
        .iterator();
  }

  /** The near pairs under one token, the later first. */
  private Iterator<Tuple2<Integer, Integer>> near(Tuple2<Integer, Iterable<NumberedSet>> token) {
    List<NumberedSet> sets = new ArrayList<>();
    token._2().forEach(sets::add);
    sets.sort(Comparator.comparingInt(NumberedSet::number));
    List<Tuple2<Integer, Integer>> pairs = new ArrayList<>();
    for (int later = 1; later < sets.size(); later++) {
      for (NumberedSet earlier : sets.subList(0, later)) {
        if (Signatures.isNear(earlier.shingles(), sets.get(later).shingles(), jaccard)) {
          pairs.add(new Tuple2<>(sets.get(later).number(), earlier.number()));
        }
      }
    }
    return pairs.iterator();
  }
}

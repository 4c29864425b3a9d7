// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.maqala.article.RemovedParagraph;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.testing.Utf16;
import org.maqala.text.Paragraphs;

class ParagraphDeduplicatorProperties {
  @Property(tries = 300)
  void removesExactlyWhatTheDefinitionSays(
      @ForAll("corpora") List<List<String>> corpus,
      @ForAll @IntRange(min = 60, max = 95) int hundredths,
      @ForAll @IntRange(min = 2, max = 5) int words) {
    BruteForce definition = new BruteForce(hundredths * 10_000, words);
    DedupeOptions options = DedupeOptions.builder().near(hundredths / 100.0, words).build();

    assertThat(matches(corpus, run(ParagraphDeduplicator.create(options), corpus)))
        .isEqualTo(matches(corpus, definition));
  }

  @Property(tries = 200)
  void removesExactlyWhatIsNearOrContained(
      @ForAll("corpora") List<List<String>> corpus,
      @ForAll @IntRange(min = 60, max = 95) int hundredths,
      @ForAll @IntRange(min = 60, max = 100) int share,
      @ForAll @IntRange(min = 2, max = 5) int words) {
    BruteForce definition = new BruteForce(hundredths * 10_000, share * 10_000, words);
    DedupeOptions options =
        DedupeOptions.builder().near(hundredths / 100.0, words).containment(share / 100.0).build();

    assertThat(matches(corpus, run(ParagraphDeduplicator.create(options), corpus)))
        .isEqualTo(matches(corpus, definition));
  }

  @Property(tries = 30)
  void anyNumberOfThreadsGivesTheSameResult(
      @ForAll("corpora") List<List<String>> corpus, @ForAll @IntRange(min = 2, max = 4) int threads)
      throws InterruptedException {
    List<DedupeArticle> articles = new ArrayList<>();
    // Many times over, so that there is something to do for all.
    for (int i = 0; i < 200; i++) {
      List<String> paragraphs = corpus.get(i % corpus.size());
      articles.add(DedupeArticle.of("a" + i, String.join(" " + i + "\n", paragraphs)));
    }

    ParagraphDeduplicator one = ParagraphDeduplicator.create();
    assertThat(ParagraphDeduplicator.create().filterAll(articles, threads))
        .isEqualTo(articles.stream().map(one::filter).toList());
  }

  @Property(tries = 200)
  void everyRemovalHasAKeptMatchAtOrAboveTheThreshold(
      @ForAll("corpora") List<List<String>> corpus) {
    List<List<RemovedParagraph>> removed = run(ParagraphDeduplicator.create(), corpus);
    for (int article = 0; article < corpus.size(); article++) {
      for (RemovedParagraph r : removed.get(article)) {
        int matchArticle = Integer.parseInt(r.match().articleId());
        String repeat = corpus.get(article).get(r.paragraph().index());
        String match = corpus.get(matchArticle).get(r.match().paragraph());
        assertThat(removed.get(matchArticle))
            .noneMatch(m -> m.paragraph().index() == r.match().paragraph());
        if (r.kind() == Kind.NEAR) {
          assertThat(r.similarity())
              .isGreaterThanOrEqualTo(0.7)
              .isCloseTo(BruteForce.jaccard(repeat, match, 3), Offset.offset(1e-12));
        } else {
          assertThat(Folding.of(repeat)).isEqualTo(Folding.of(match));
          assertThat(repeat.equals(match)).isEqualTo(r.kind() == Kind.EXACT);
        }
      }
    }
  }

  @Property(tries = 200)
  void whatWasKeptHasNothingToRemove(@ForAll("corpora") List<List<String>> corpus) {
    List<List<String>> kept = kept(corpus, run(ParagraphDeduplicator.create(), corpus));

    assertThat(run(ParagraphDeduplicator.create(), kept)).allMatch(List::isEmpty);
  }

  @Property(tries = 200)
  void aLaterArticleChangesNoEarlierAnswer(@ForAll("corpora") List<List<String>> corpus) {
    List<List<RemovedParagraph>> all = run(ParagraphDeduplicator.create(), corpus);

    List<List<String>> firstHalf = corpus.subList(0, corpus.size() / 2);
    assertThat(run(ParagraphDeduplicator.create(), firstHalf))
        .isEqualTo(all.subList(0, firstHalf.size()));
  }

  @Property
  void anyTextIsAccepted(@ForAll("texts") String text) {
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();
    List<RemovedParagraph> removed = dedupe.filter("a", text, Paragraphs.of(text));

    Set<Integer> indexes = new HashSet<>();
    for (RemovedParagraph r : removed) {
      assertThat(Paragraphs.of(text).get(r.paragraph().index())).isEqualTo(r.paragraph());
      assertThat(r.match().paragraph()).isLessThan(r.paragraph().index());
      indexes.add(r.paragraph().index());
    }
    assertThat(indexes).hasSize(removed.size());
  }

  @Property
  void theKeyIsIdempotent(@ForAll("texts") String text) {
    String key = Folding.of(text);

    assertThat(Folding.of(key)).isEqualTo(key);
  }

  @Provide
  Arbitrary<List<List<String>>> corpora() {
    return Corpora.corpora(12);
  }

  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts();
  }

  private static List<List<RemovedParagraph>> run(
      ParagraphDeduplicator dedupe, List<List<String>> corpus) {
    List<List<RemovedParagraph>> removed = new ArrayList<>();
    for (int i = 0; i < corpus.size(); i++) {
      String text = String.join("\n", corpus.get(i));
      removed.add(dedupe.filter(Integer.toString(i), text, Paragraphs.of(text)));
    }
    return removed;
  }

  private static List<Integer> matches(List<List<String>> corpus, BruteForce definition) {
    List<Integer> matches = new ArrayList<>();
    for (int article = 0; article < corpus.size(); article++) {
      for (String paragraph : corpus.get(article)) {
        matches.add(definition.next(article, paragraph));
      }
    }
    return matches;
  }

  /** For each paragraph, counted over all articles, the number of its match or -1. */
  private static List<Integer> matches(
      List<List<String>> corpus, List<List<RemovedParagraph>> removed) {
    List<Integer> matches = new ArrayList<>();
    int[] starts = new int[corpus.size()];
    for (int article = 0; article < corpus.size(); article++) {
      starts[article] = matches.size();
      corpus.get(article).forEach(paragraph -> matches.add(-1));
      for (RemovedParagraph r : removed.get(article)) {
        int match = starts[Integer.parseInt(r.match().articleId())] + r.match().paragraph();
        matches.set(starts[article] + r.paragraph().index(), match);
      }
    }
    return matches;
  }

  private static List<List<String>> kept(
      List<List<String>> corpus, List<List<RemovedParagraph>> removed) {
    List<List<String>> kept = new ArrayList<>();
    for (int article = 0; article < corpus.size(); article++) {
      List<String> paragraphs = new ArrayList<>(corpus.get(article));
      for (int i = removed.get(article).size() - 1; i >= 0; i--) {
        paragraphs.remove(removed.get(article).get(i).paragraph().index());
      }
      kept.add(paragraphs);
    }
    return kept;
  }
}

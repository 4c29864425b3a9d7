// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.article.RemovedParagraph.Match;
import org.maqala.text.Paragraph;

/** The result under any partition and merge is that of the whole. */
class MergeProperties {
  private static final DedupeOptions OPTIONS =
      DedupeOptions.builder()
          .near(0.65, 2)
          .formulaScope(Scope.CORPUS)
          .partScope(Scope.CORPUS)
          .mergeable()
          .build();

  @Property(tries = 200)
  void partsThatAreMergedKeepAndAnswerLikeTheWhole(
      @ForAll("corpora") List<List<String>> corpus, @ForAll long seed) {
    Random random = new Random(seed);
    List<DedupeArticle> articles = articles(corpus);
    ParagraphDeduplicator whole = ParagraphDeduplicator.create(OPTIONS);
    Set<Match> expected = new HashSet<>();
    articles.forEach(article -> addKept(article, whole.filter(article), expected));

    ParagraphDeduplicator merged = ParagraphDeduplicator.create(OPTIONS);
    Set<Match> kept = new HashSet<>();
    for (int from = 0; from < articles.size(); ) {
      int to = Math.min(articles.size(), from + 1 + random.nextInt(10));
      ParagraphDeduplicator part = ParagraphDeduplicator.create(OPTIONS);
      articles.subList(from, to).forEach(article -> addKept(article, part.filter(article), kept));
      for (MergeChange change : merged.merge(part)) {
        assertThat(change.kept() ? kept.add(change.unit()) : kept.remove(change.unit())).isTrue();
        assertThat(change.match().isPresent()).isEqualTo(!change.kept());
      }
      from = to;
    }

    assertThat(kept).isEqualTo(expected);
    assertThat(merged.statistics().indexed()).isEqualTo(whole.statistics().indexed());
    for (DedupeArticle article : articles) {
      assertThat(merged.compare(article)).isEqualTo(whole.compare(article));
    }
  }

  @Example
  void whatIsNotMergeableIsRefused() {
    ParagraphDeduplicator plain = ParagraphDeduplicator.create();
    ParagraphDeduplicator mergeable = ParagraphDeduplicator.create(OPTIONS);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain.merge(ParagraphDeduplicator.create()))
        .withMessageContaining("mergeable");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mergeable.merge(mergeable))
        .withMessageContaining("itself");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DedupeOptions.builder().mergeable().numberGuard().build())
        .withMessageContaining("mergeable");
  }

  /** The units of an article that are not marks and were not removed. */
  private static void addKept(DedupeArticle article, DedupeResult result, Set<Match> kept) {
    Set<Paragraph> gone = new HashSet<>();
    result.removed().forEach(removal -> gone.add(removal.paragraph()));
    for (Paragraph unit : article.units()) {
      if (!gone.contains(unit)) {
        kept.add(new Match(article.id(), unit.index()));
      }
    }
  }

  private static List<DedupeArticle> articles(List<List<String>> corpus) {
    List<DedupeArticle> articles = new ArrayList<>();
    for (List<String> paragraphs : corpus) {
      articles.add(DedupeArticle.of("a" + articles.size(), String.join("\n", paragraphs)));
    }
    return articles;
  }

  @Provide
  Arbitrary<List<List<String>>> corpora() {
    return Corpora.corpora(30);
  }
}

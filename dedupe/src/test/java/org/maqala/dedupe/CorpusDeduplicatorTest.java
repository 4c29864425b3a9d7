// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.maqala.article.RemovedParagraph;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.article.RemovedParagraph.Match;

class CorpusDeduplicatorTest {
  private static final String LEAD =
      "Аким области рассказал на брифинге о том, как регион готовится к отопительному сезону.";
  private static final String FULL =
      LEAD + " В этом году заменят двенадцать километров тепловых сетей.";
  private static final String CALL = "Подписывайтесь на наш телеграм канал!";

  @Test
  void theEarliestIsKeptWhereverItStands() {
    List<DedupeResult> results =
        run(
            CorpusDeduplicator.builder(DedupeOptions.defaults()).keep(Keep.EARLIEST),
            DedupeArticle.of("undated", LEAD),
            DedupeArticle.of("later", LEAD).on(LocalDate.of(2026, 2, 13)),
            DedupeArticle.of("earlier", LEAD).on(LocalDate.of(2026, 2, 12)));

    assertThat(results).extracting(r -> r.removed().size()).containsExactly(1, 1, 0);
    assertThat(results.get(0).removed().get(0).match()).isEqualTo(new Match("earlier", 0));
  }

  @Test
  void theLongestIsKeptAndWhatItContainsGoes() {
    DedupeOptions options = DedupeOptions.builder().containment(0.9).build();
    List<DedupeResult> results =
        run(
            CorpusDeduplicator.builder(options).keep(Keep.LONGEST),
            DedupeArticle.of("a", LEAD + "\nПОДЕЛИТЬСЯ\n" + FULL),
            DedupeArticle.of("b", LEAD));

    assertThat(results.get(0).removed())
        .extracting(r -> r.paragraph().index(), RemovedParagraph::kind, RemovedParagraph::match)
        .containsExactly(tuple(0, Kind.CONTAINED, new Match("a", 2)));
    assertThat(results.get(1).removed())
        .extracting(RemovedParagraph::match)
        .containsExactly(new Match("a", 2));
  }

  @Test
  void theBestSourceIsKept() {
    List<DedupeResult> results =
        run(
            CorpusDeduplicator.builder(DedupeOptions.defaults())
                .keep(Keep.preferring(List.of("inform", "tengri"))),
            DedupeArticle.of("a", LEAD).from("blog"),
            DedupeArticle.of("b", LEAD).from("tengri"),
            DedupeArticle.of("c", LEAD).from("inform"),
            DedupeArticle.of("d", LEAD).from("inform"));

    assertThat(results).extracting(r -> r.removed().size()).containsExactly(1, 1, 0, 1);
  }

  @Test
  void boilerplateGoesEverywhere() {
    List<DedupeResult> results = run(boilerplate(Boilerplate.Action.REMOVE), withCalls());

    assertThat(results).extracting(r -> r.removed().size()).containsExactly(2, 2, 3);
    assertThat(results.get(0).removed())
        .extracting(RemovedParagraph::kind, RemovedParagraph::match)
        .containsExactly(
            tuple(Kind.BOILERPLATE, new Match("b", 0)), tuple(Kind.BOILERPLATE, new Match("b", 1)));
    assertThat(results.get(2).removed())
        .extracting(RemovedParagraph::match)
        .containsExactly(new Match("a", 0), new Match("a", 1), new Match("a", 1));
  }

  @Test
  void boilerplateStaysEverywhere() {
    List<DedupeResult> results = run(boilerplate(Boilerplate.Action.KEEP), withCalls());

    assertThat(results).allSatisfy(r -> assertThat(r.removed()).isEmpty());
    assertThat(results.get(2).spared())
        .extracting(SparedUnit::reason)
        .containsExactly(SparedUnit.Reason.BOILERPLATE, SparedUnit.Reason.BOILERPLATE);
  }

  @Test
  void boilerplateStaysOncePerArticle() {
    List<DedupeResult> results = run(boilerplate(Boilerplate.Action.ONCE_PER_ARTICLE), withCalls());

    assertThat(results).extracting(r -> r.removed().size()).containsExactly(0, 0, 1);
    assertThat(results.get(1).spared()).hasSize(1);
  }

  @Test
  void whatStandsInFewArticlesIsNoBoilerplate() {
    List<DedupeResult> results =
        run(
            CorpusDeduplicator.builder(DedupeOptions.defaults())
                .boilerplate(new Boilerplate(3, Boilerplate.Action.REMOVE)),
            withCalls());

    assertThat(results).extracting(r -> r.removed().size()).containsExactly(0, 1, 2);
  }

  @Property(tries = 30)
  void keepingTheFirstIsWhatTheDeduplicatorDoes(
      @ForAll("corpora") List<List<String>> corpus,
      @ForAll @IntRange(min = 1, max = 3) int threads) {
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();

    assertThat(
            run(
                CorpusDeduplicator.builder(DedupeOptions.defaults()).threads(threads),
                articles(corpus)))
        .isEqualTo(articles(corpus).stream().map(dedupe::filter).toList());
  }

  @Property(tries = 10)
  void aMemoryLimitChangesNoResult(@ForAll("largeCorpora") List<List<String>> corpus) {
    DedupeOptions options = DedupeOptions.builder().near(0.7, 3).build();
    List<DedupeResult> unlimited = run(CorpusDeduplicator.builder(options), articles(corpus));
    CorpusDecisions decisions = new CorpusDecisions(options, 20_000);
    ParagraphDeduplicator reader = ParagraphDeduplicator.create(options);
    int passes = 0;
    do {
      articles(corpus).forEach(article -> decisions.decideInOrder(reader.prepare(article)));
      passes++;
    } while (decisions.endPass());

    List<DedupeResult> limited = new ArrayList<>();
    for (DedupeArticle article : articles(corpus)) {
      limited.add(decisions.result(article, decisions.outcomes(limited.size())));
    }
    assertThat(passes).isGreaterThan(1);
    assertThat(limited).isEqualTo(unlimited);
  }

  @Property(tries = 60)
  void everyRunPassesTheVerifier(
      @ForAll("corpora") List<List<String>> corpus, @ForAll Boilerplate.Action action) {
    DedupeOptions options = DedupeOptions.builder().near(0.7, 3).containment(0.8).build();
    for (Keep keep : List.of(Keep.FIRST, Keep.LONGEST)) {
      List<DedupeResult> results =
          run(
              CorpusDeduplicator.builder(options)
                  .keep(keep)
                  .boilerplate(new Boilerplate(3, action)),
              articles(corpus));
      RemovalVerifier verifier = new RemovalVerifier(options, keep.isFirst());
      results.forEach(result -> verifier.removals(result.articleId(), result.removed()));
      articles(corpus).forEach(verifier::article);

      assertThat(verifier.finish()).isEmpty();
      assertThat(verifier.checked())
          .isEqualTo(results.stream().mapToLong(r -> r.removed().size()).sum());
    }
  }

  @Test
  void settingsThatDoNotGoTogetherAreNamed() {
    DedupeOptions window = DedupeOptions.builder().scope(Scope.articles(3)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CorpusDeduplicator.builder(window).keep(Keep.LONGEST).build())
        .withMessageContaining("window");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            CorpusDeduplicator.builder(DedupeOptions.defaults())
                .keep(Keep.LONGEST)
                .memoryLimit(1 << 20)
                .build())
        .withMessageContaining("memoryLimit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Boilerplate(0, Boilerplate.Action.KEEP))
        .withMessageContaining("got 0");
  }

  @Provide
  Arbitrary<List<List<String>>> corpora() {
    return Corpora.corpora(12);
  }

  @Provide
  Arbitrary<List<List<String>>> largeCorpora() {
    return Corpora.corpora(120);
  }

  private static List<DedupeArticle> articles(List<List<String>> corpus) {
    List<DedupeArticle> articles = new ArrayList<>();
    for (List<String> paragraphs : corpus) {
      articles.add(DedupeArticle.of("a" + articles.size(), String.join("\n", paragraphs)));
    }
    return articles;
  }

  private static CorpusDeduplicator.Builder boilerplate(Boilerplate.Action action) {
    return CorpusDeduplicator.builder(DedupeOptions.defaults())
        .boilerplate(new Boilerplate(2, action));
  }

  private static List<DedupeArticle> withCalls() {
    return List.of(
        DedupeArticle.of("a", LEAD + "\n" + CALL),
        DedupeArticle.of("b", LEAD + "\n" + CALL),
        DedupeArticle.of("c", LEAD + "\n" + CALL + "\n" + CALL));
  }

  private static List<DedupeResult> run(
      CorpusDeduplicator.Builder settings, DedupeArticle... articles) {
    return run(settings, List.of(articles));
  }

  private static List<DedupeResult> run(
      CorpusDeduplicator.Builder settings, List<DedupeArticle> articles) {
    List<DedupeResult> results = new ArrayList<>();
    try {
      settings.build().run(articles, results::add);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return results;
  }
}

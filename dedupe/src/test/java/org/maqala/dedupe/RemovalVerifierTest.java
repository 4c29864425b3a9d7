// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maqala.article.RemovedParagraph;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.article.RemovedParagraph.Match;
import org.maqala.dedupe.RemovalVerifier.Problem;

/** That a wrong record is found out; right ones are those of {@link CorpusDeduplicatorTest}. */
class RemovalVerifierTest {
  private static final String LEAD =
      "Аким области рассказал на брифинге о том, как регион готовится к отопительному сезону.";
  private static final String OTHER =
      "В этом году заменят двенадцать километров тепловых сетей и две подстанции в центре города.";
  private static final DedupeArticle FIRST = DedupeArticle.of("a", LEAD + "\n" + OTHER);
  private static final DedupeArticle SECOND =
      DedupeArticle.of("b", LEAD + "\n" + OTHER.replace(" две ", " три "));

  @Test
  void whatIsRightPasses() {
    assertThat(problems(removal(0, Kind.EXACT, 1, "a", 0), removal(1, Kind.NEAR, 9 / 15.0, "a", 1)))
        .containsExactly("it shares 9 n-grams with its match, which is below the threshold");
    assertThat(problems(removal(0, Kind.EXACT, 1, "a", 0))).isEmpty();
  }

  @Test
  void wrongKindsSimilaritiesAndPlacesAreFound() {
    assertThat(problems(removal(1, Kind.EXACT, 1, "a", 1)))
        .containsExactly("it is not equal to its match");
    assertThat(problems(removal(1, Kind.FOLDED, 1, "a", 1)))
        .containsExactly("its key is not that of its match");
    assertThat(problems(removal(0, Kind.NEAR, 0.8, "a", 0)))
        .containsExactly("its similarity is 1.0, not 0.8");
    assertThat(problems(removal(0, Kind.EXACT, 1, "b", 0))).containsExactly("it names itself");
    assertThat(problems(removal(0, Kind.EXACT, 1, "z", 0)))
        .containsExactly("its match is in no article before it");
    assertThat(problems(removal(0, Kind.EXACT, 1, "a", 7)))
        .containsExactly("its match is in no article before it");
  }

  @Test
  void aMatchThatIsRemovedItselfIsFound() {
    RemovalVerifier verifier = new RemovalVerifier(DedupeOptions.defaults(), true);
    RemovedParagraph first =
        new RemovedParagraph(FIRST.units().get(0), Kind.EXACT, 1, new Match("0", 0));
    verifier.removals("a", List.of(first));
    verifier.removals("b", List.of(removal(0, Kind.EXACT, 1, "a", 0)));
    verifier.article(DedupeArticle.of("0", LEAD));
    verifier.article(FIRST);
    verifier.article(SECOND);

    assertThat(verifier.finish()).containsExactly(new Problem("b", 0, "its match is removed too"));
  }

  @Test
  void aUnitThatIsNotThereIsFound() {
    RemovalVerifier verifier = new RemovalVerifier(DedupeOptions.defaults(), true);
    verifier.removals("b", List.of(removal(0, Kind.EXACT, 1, "a", 0)));
    verifier.article(FIRST);
    verifier.article(DedupeArticle.of("b", "Коротко."));

    assertThat(verifier.finish())
        .containsExactly(new Problem("b", 0, "the article has no such unit"));
  }

  @Test
  void articlesOfOneIdAreToldApartByTheirOrder() {
    RemovalVerifier verifier = new RemovalVerifier(DedupeOptions.defaults(), true);
    verifier.removals("b", List.of());
    verifier.removals("b", List.of(removal(0, Kind.EXACT, 1, "b", 0)));
    verifier.article(DedupeArticle.of("b", LEAD));
    verifier.article(SECOND);

    assertThat(verifier.finish()).isEmpty();
    assertThat(verifier.checked()).isEqualTo(1);
  }

  @Test
  void whatTheGuardsSpareIsFound() {
    RemovedParagraph removal = removal(1, Kind.NEAR, 11 / 15.0, "a", 1);
    DedupeOptions.Builder options = DedupeOptions.builder().near(0.6, 2);

    assertThat(problems(options.build(), removal)).isEmpty();
    assertThat(problems(options.substitutionGuard().build(), removal))
        .containsExactly("it differs from its match in what the options spare");
  }

  @Test
  void whatDiffersInNumbersOnlyIsFound() {
    DedupeOptions options = DedupeOptions.builder().near(0.6, 2).numberGuard().build();
    RemovalVerifier verifier = new RemovalVerifier(options, true);
    DedupeArticle numbers = DedupeArticle.of("b", LEAD + " Выпуск 7");
    verifier.removals(
        "b",
        List.of(
            new RemovedParagraph(numbers.units().get(0), Kind.NEAR, 12 / 14.0, new Match("a", 0))));
    verifier.article(DedupeArticle.of("a", LEAD + " Выпуск 8"));
    verifier.article(numbers);

    assertThat(verifier.finish())
        .extracting(Problem::message)
        .containsExactly("it differs from its match in what the options spare");
  }

  private static List<String> problems(RemovedParagraph... removals) {
    return problems(DedupeOptions.defaults(), removals);
  }

  private static List<String> problems(DedupeOptions options, RemovedParagraph... removals) {
    RemovalVerifier verifier = new RemovalVerifier(options, true);
    verifier.removals("b", List.of(removals));
    verifier.article(FIRST);
    verifier.article(SECOND);
    return verifier.finish().stream().map(Problem::message).toList();
  }

  private static RemovedParagraph removal(
      int unit, Kind kind, double similarity, String article, int paragraph) {
    return new RemovedParagraph(
        SECOND.units().get(unit), kind, similarity, new Match(article, paragraph));
  }
}

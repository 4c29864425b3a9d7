// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maqala.article.RemovedParagraph;
import org.maqala.article.RemovedParagraph.Kind;
import org.maqala.article.RemovedParagraph.Match;
import org.maqala.dedupe.SparedUnit.Reason;

/** What a template's other filling is, and what an edited copy. */
class SubstitutionsTest {
  private static final String CLAUSE =
      "Регистрация %s, в том числе внесение изменений и дополнений в записи актов гражданского состояния, восстановление";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "регистрация рождения в органах юстиции | регистрация смерти в органах юстиции",
        "регистрация смерти в органах юстиции   | регистрация перемены имени в органах юстиции",
        "цена доллара в обменниках снизилась    | цена доллара в обменниках немного выросла",
        "выигрышный номер второго тура семь     | выигрышный номер третьего тура семь",
        "знак отличия ІІ степени с лентой       | знак отличия ІІІ степени с лентой",
        "открыто 12 школ и садов в области      | открыто 15 школ и садов в области",
        "команда из атырау, команда из актау    | команда из тараза, команда из семея",
        "астана. погода на завтра               | алматы. погода на завтра",
        "ахметов назвал имя победителя конкурса | ахмедов назвал имя победителя конкурса",
      })
  void otherWordsInTheSamePlaceAreASubstitution(String earlier, String later) {
    assertThat(isSubstitution(earlier, later)).isTrue();
    assertThat(isSubstitution(later, earlier)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "аким рассказал о подготовке региона | астана. 5 мая. аким рассказал о подготовке региона",
        "аким рассказал о подготовке региона | аким рассказал о подготовке региона поделиться",
        "аким, как сообщалось, рассказал всё | аким рассказал всё",
        "аким рассказал всё о подготовке     | аким рассказал всё",
        "аким рассказал о подготовке региона | аким рассказал о подгот",
        "сообщает пресс-служба акима области | сообщает прессслужба акима области",
        "в астане аким рассказал о подготовке | аким рассказал о подготовке в астане",
        "лекарство ремдесивир при лечении    | лекарство ремдесивира при лечении",
        "мекеменің құрылыс фирмасындамын     | мекеменің құрылыс фирмасында",
      })
  void whatCopyingBringsIsNone(String earlier, String later) {
    assertThat(isSubstitution(earlier, later)).isFalse();
    assertThat(isSubstitution(later, earlier)).isFalse();
  }

  @Test
  void oneOtherWordInALongParagraphIsNoneUnlessItIsANumber() {
    String thirtyOne = "слово ".repeat(15) + "%s" + " строка".repeat(15);

    assertThat(isSubstitution(thirtyOne.formatted("один"), thirtyOne.formatted("другой")))
        .isFalse();
    assertThat(isSubstitution(thirtyOne.formatted("1"), thirtyOne.formatted("2"))).isTrue();
    String thirty = thirtyOne.substring("слово ".length());
    assertThat(isSubstitution(thirty.formatted("один"), thirty.formatted("другой"))).isTrue();
  }

  @Test
  void theGuardReportsThemAndRemovesEqualOnes() {
    ParagraphDeduplicator dedupe =
        ParagraphDeduplicator.create(DedupeOptions.builder().substitutionGuard().build());
    dedupe.filter(DedupeArticle.of("a", CLAUSE.formatted("рождения")));

    DedupeResult other = dedupe.filter(DedupeArticle.of("b", CLAUSE.formatted("смерти")));
    assertThat(other.removed()).isEmpty();
    assertThat(other.spared())
        .extracting(SparedUnit::reason, SparedUnit::kind, SparedUnit::match)
        .containsExactly(tuple(Reason.SUBSTITUTION, Kind.NEAR, new Match("a", 0)));
    // The same filling again is a repeat, of the one that was spared.
    assertThat(dedupe.filter(DedupeArticle.of("c", CLAUSE.formatted("смерти"))).removed())
        .extracting(RemovedParagraph::kind, RemovedParagraph::match)
        .containsExactly(tuple(Kind.EXACT, new Match("b", 0)));
    assertThat(dedupe.filter(DedupeArticle.of("d", CLAUSE.formatted("Смерти"))).removed())
        .extracting(RemovedParagraph::kind, RemovedParagraph::match)
        .containsExactly(tuple(Kind.FOLDED, new Match("b", 0)));
    assertThat(
            dedupe
                .filter(DedupeArticle.of("e", "Астана. " + CLAUSE.formatted("рождения")))
                .removed())
        .extracting(RemovedParagraph::kind, RemovedParagraph::match)
        .containsExactly(tuple(Kind.NEAR, new Match("a", 0)));
  }

  @Test
  void theGuardIsForContainedUnitsToo() {
    ParagraphDeduplicator dedupe =
        ParagraphDeduplicator.create(
            DedupeOptions.builder().near(0.95, 2).containment(0.6).substitutionGuard().build());
    String rest = ". Затем прошло заседание, на котором говорили о подготовке к зиме в регионе.";
    dedupe.filter(DedupeArticle.of("a", CLAUSE.formatted("рождения") + rest));

    assertThat(dedupe.filter(DedupeArticle.of("b", CLAUSE.formatted("смерти"))).spared())
        .extracting(SparedUnit::reason, SparedUnit::kind)
        .containsExactly(tuple(Reason.SUBSTITUTION, Kind.CONTAINED));
    assertThat(dedupe.filter(DedupeArticle.of("c", CLAUSE.formatted("рождения"))).removed())
        .extracting(RemovedParagraph::kind)
        .containsExactly(Kind.CONTAINED);
  }

  @Test
  void theLongestStaysAndATemplateWithIt() throws InterruptedException {
    DedupeOptions options = DedupeOptions.builder().near(0.6, 2).substitutionGuard().build();
    List<DedupeArticle> articles =
        List.of(
            DedupeArticle.of("a", CLAUSE.formatted("смерти")),
            DedupeArticle.of("b", CLAUSE.formatted("рождения") + " населения страны"),
            DedupeArticle.of("c", CLAUSE.formatted("рождения")));
    List<String> answers = new ArrayList<>();
    CorpusDeduplicator.builder(options)
        .keep(Keep.LONGEST)
        .build()
        .run(
            articles, it -> answers.add(it.articleId() + it.removed().size() + it.spared().size()));

    assertThat(answers).containsExactly("a01", "b00", "c10");
  }

  @Test
  void thousandsOfFillingsCostNoMoreThanThatMany() {
    ParagraphDeduplicator dedupe =
        ParagraphDeduplicator.create(DedupeOptions.builder().substitutionGuard().build());
    for (int i = 0; i < 3_000; i++) {
      String name = "имя" + Integer.toString(i, 26);
      assertThat(dedupe.filter(DedupeArticle.of("a" + i, CLAUSE.formatted(name))).spared())
          .hasSize(i == 0 ? 0 : 1);
    }
  }

  @Test
  void aWindowForgetsFillingsToo() {
    ParagraphDeduplicator dedupe =
        ParagraphDeduplicator.create(
            DedupeOptions.builder().scope(Scope.articles(2)).substitutionGuard().build());
    List<Integer> spared = new ArrayList<>();
    for (String filling : List.of("рождения", "смерти", "брака", "отцовства", "имени", "пола")) {
      DedupeResult result = dedupe.filter(DedupeArticle.of(filling, CLAUSE.formatted(filling)));
      assertThat(result.removed()).isEmpty();
      spared.add(result.spared().size());
    }

    assertThat(spared).containsExactly(0, 1, 0, 1, 0, 1);
  }

  private static boolean isSubstitution(String earlier, String later) {
    return Substitutions.between(words(earlier), words(later));
  }

  private static List<String> words(String text) {
    return WordShingles.words(ParagraphDeduplicator.defaultKey().apply(text));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.article.RemovedParagraph;
import org.maqala.testing.Utf16;
import org.maqala.text.AlignedText;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;

class TextUnitsTest {
  private static final String LEAD =
      "Аким области рассказал на брифинге о том, как регион готовится к отопительному сезону.";
  private static final String BODY = "В этом году заменят двенадцать километров тепловых сетей.";

  @Test
  void aLeadThatComesTwiceInsideOneLineIsCutOnce() {
    String text = LEAD + " ПОДЕЛИТЬСЯ Фото: акимат. " + LEAD + " " + BODY;

    assertThat(dedupe(text).text()).isEqualTo(LEAD + " ПОДЕЛИТЬСЯ Фото: акимат. " + BODY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ПОДЕЛИТЬСЯ ", "Фото: РИА Новости ", "Продолжение■", "Читайте также"})
  void aLeadAfterAButtonOrACaptionWithoutAnEndIsFound(String between) {
    String text = LEAD + " " + between + LEAD + " " + BODY;

    assertThat(dedupe(text).text()).isEqualTo(LEAD + " " + between + BODY);
  }

  @Test
  void tagsGluedToTheSentenceBeforeHideNoSecondLead() {
    String tagged = BODY + "тарифыАстанаЕрлан Омаровсообщает ";
    String text = LEAD + " " + tagged + LEAD + " " + tagged;

    assertThat(sentences(text)).containsExactly(LEAD, tagged.strip(), LEAD, tagged.strip());
    assertThat(dedupe(text).text()).isEqualTo(LEAD + " " + tagged);
  }

  @ParameterizedTest
  @ValueSource(strings = {"По его словам, ", "Аким сказал: ", "Ещё раз — ", "Он добавил, что «"})
  void whatLeadsUpToASentenceKeepsIt(String before) {
    assertThat(sentences(LEAD + " " + before + LEAD + " " + BODY))
        .containsExactly(LEAD, before + LEAD, BODY);
  }

  @Test
  void sentencesThatAreGluedArePartedToo() {
    String text = LEAD + BODY + LEAD + BODY;

    assertThat(dedupe(text).text()).isEqualTo(LEAD + BODY);
  }

  @Test
  void initialsAndAbbreviationsEndNoSentence() {
    assertThat(sentences("Выступил А.Б. Иванов из г. Алматы. «Да!» - сказал он. 5 мая. И всё"))
        .containsExactly(
            "Выступил А.Б. Иванов из г. Алматы.", "«Да!»", "- сказал он.", "5 мая.", "И всё");
  }

  @Test
  void addressesAndNumbersAreLeftWhole() {
    assertThat(sentences("Сообщает Tengrinews.kz со ссылкой на сайт. Курс 447.5 тенге"))
        .containsExactly("Сообщает Tengrinews.kz со ссылкой на сайт.", "Курс 447.5 тенге");
  }

  @Test
  void aLineOfWhichNothingStaysGoesWithItsEnd() {
    String text = LEAD + "\n" + LEAD + "\n\n" + BODY + " " + LEAD + "\n" + LEAD + "\n";

    assertThat(dedupe(text).text()).isEqualTo(LEAD + "\n" + BODY + "\n");
  }

  @Property
  void theUnitsAreTheWholeTextButSpaces(@ForAll("texts") String text) {
    StringBuilder between = new StringBuilder();
    int end = 0;
    List<Paragraph> units = TextUnits.sentences(text);
    for (Paragraph unit : units) {
      assertThat(unit.index()).isEqualTo(units.indexOf(unit));
      assertThat(unit.span().isEmpty()).isFalse();
      between.append(text, end, unit.span().start());
      end = unit.span().end();
    }
    between.append(text, end, text.length());
    assertThat(between.chars().allMatch(c -> SentenceEnds.isSpace((char) c) || isLineEnd(c)))
        .isTrue();
  }

  @Property
  void aCutTakesTheRemovedAndSpacesAndNothingElse(@ForAll("texts") String text, @ForAll long seed) {
    Random random = new Random(seed);
    List<Paragraph> units = TextUnits.sentences(text);
    List<RemovedParagraph> removed = new ArrayList<>();
    StringBuilder kept = new StringBuilder();
    for (Paragraph unit : units) {
      if (random.nextBoolean()) {
        removed.add(removal(unit));
      } else {
        kept.append(unit.span().in(text));
      }
    }

    AlignedText cut = TextUnits.cut(text, units, removed);

    assertThat(cut.undo()).isEqualTo(text);
    assertThat(withoutSpaces(cut.text())).isEqualTo(withoutSpaces(kept.toString()));
  }

  private static RemovedParagraph removal(Paragraph unit) {
    return new RemovedParagraph(
        unit, RemovedParagraph.Kind.EXACT, 1, new RemovedParagraph.Match("a", 0));
  }

  private static String withoutSpaces(String text) {
    StringBuilder rest = new StringBuilder();
    text.chars()
        .filter(c -> !SentenceEnds.isSpace((char) c) && !isLineEnd(c))
        .forEach(c -> rest.append((char) c));
    return rest.toString();
  }

  private static boolean isLineEnd(int c) {
    return Paragraphs.isLineEnd((char) c);
  }

  private static AlignedText dedupe(String text) {
    ParagraphDeduplicator dedupe =
        ParagraphDeduplicator.create(DedupeOptions.builder().scope(Scope.ARTICLE).build());
    List<Paragraph> units = TextUnits.sentences(text);
    return TextUnits.cut(text, units, dedupe.filter("a", text, units));
  }

  private static List<String> sentences(String text) {
    return TextUnits.sentences(text).stream().map(unit -> unit.span().in(text)).toList();
  }

  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.article.RemovedParagraph;
import org.maqala.text.Paragraph;

/** Articles of one line, of few sentences that come again and again. */
class LoneSentencesProperties {
  private static final int SHORT = 40;
  private static final List<String> SENTENCES =
      List.of(
          "Учёт и хранение товара.",
          "Учёт и - хранение товара.",
          "Препарат окрашен эозином сразу же.",
          "Снимок сделан вчера!",
          "Аким области рассказал на брифинге о том, как регион готовится к зиме.",
          "Аким области рассказал на брифинге о том, как регион готовится к весне.",
          "Бухгалтерия ведёт счета всех отделов и филиалов банка в стране.");

  @Property(tries = 300)
  void whatWasKeptHasNothingToRemove(@ForAll("lines") String line) {
    List<Paragraph> units = TextUnits.sentences(line);
    String kept = TextUnits.cut(line, units, removed(line)).text();

    assertThat(removed(kept)).isEmpty();
  }

  @Property(tries = 300)
  void aShortSentenceGoesIfAndOnlyIfItsNeighbourCameToo(@ForAll("lines") String line) {
    List<String> texts = TextUnits.sentences(line).stream().map(u -> u.span().in(line)).toList();
    List<Integer> expected =
        IntStream.range(0, texts.size())
            .filter(i -> isShort(texts.get(i)))
            .filter(i -> IntStream.range(0, i).anyMatch(j -> isSamePlace(texts, i, j)))
            .boxed()
            .toList();

    assertThat(removed(line).stream().map(r -> r.paragraph().index()))
        .filteredOn(i -> isShort(texts.get(i)))
        .containsExactlyElementsOf(expected);
  }

  private static boolean isSamePlace(List<String> texts, int one, int other) {
    return texts.get(one).equals(texts.get(other))
        && (isSameContent(texts, one, other, -1) || isSameContent(texts, one, other, 1));
  }

  private static boolean isSameContent(List<String> texts, int one, int other, int step) {
    int a = content(texts, one, step);
    int b = content(texts, other, step);
    boolean exist = a >= 0 && b >= 0 && a < texts.size() && b < texts.size();
    return exist && a != b && texts.get(a).equals(texts.get(b));
  }

  /** The nearest content on one side, or where the line ends. */
  private static int content(List<String> texts, int from, int step) {
    int i = from + step;
    while (i >= 0 && i < texts.size() && isShort(texts.get(i))) {
      i += step;
    }
    return i;
  }

  private static boolean isShort(String sentence) {
    return sentence.length() < SHORT;
  }

  private static List<RemovedParagraph> removed(String line) {
    return ParagraphDeduplicator.create().filter("a", line, TextUnits.sentences(line));
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(SENTENCES)
        .list()
        .ofMinSize(2)
        .ofMaxSize(16)
        .map(s -> String.join(" ", s));
  }
}

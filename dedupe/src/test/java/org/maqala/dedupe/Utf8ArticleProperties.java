// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.maqala.article.RemovedParagraph;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;

class Utf8ArticleProperties {
  @Property(tries = 100)
  void bytesGetTheAnswersOfTheirText(
      @ForAll("corpora") List<List<String>> corpus, @ForAll @IntRange(max = 4) int which) {
    List<String> texts = corpus.stream().map(article -> String.join("\n", article)).toList();

    assertSameAnswers(texts, options(which));
  }

  @Property(tries = 300)
  void anyTextHasTheSameUnitsAndAnswersInBytes(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      // Short ones and such as are longer than a line with paragraphs.
      String text = Utf8Texts.text(random);
      texts.add(random.nextBoolean() ? text : text + " Итак. " + text + ". " + text + "! " + text);
    }
    texts.add(texts.get(0));

    assertSameAnswers(texts, options(random.nextInt(5)));
  }

  private static DedupeOptions options(int which) {
    DedupeOptions.Builder options = DedupeOptions.builder();
    return switch (which) {
      case 0 -> options.build();
      case 1 -> options.numberGuard().near(0.6, 2).build();
      case 2 -> options.numberGuard().substitutionGuard().build();
      case 3 -> options.exactOnly().formulaScope(Scope.CORPUS).build();
      default -> options.key(UnaryOperator.identity()).exactOnly().build();
    };
  }

  private static void assertSameAnswers(List<String> texts, DedupeOptions options) {
    ParagraphDeduplicator byText = ParagraphDeduplicator.create(options);
    ParagraphDeduplicator byBytes = ParagraphDeduplicator.create(options);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      byte[] bytes = Utf8.encode("\n–" + text + "–");
      int start = 4;
      String id = "a" + i;
      DedupeResult expected = byText.filter(DedupeArticle.of(id, text));
      DedupeResult result = byBytes.filter(Utf8Article.of(id, bytes, start, bytes.length - 3));

      List<RemovedParagraph> inText =
          result.removed().stream()
              .map(it ->
                  new RemovedParagraph(
                      inText(it.paragraph(), bytes, start), it.kind(), it.similarity(), it.match()))
              .toList();
      assertThat(inText).isEqualTo(expected.removed());
      assertThat(result.spared()).hasSameSizeAs(expected.spared());
    }
    assertThat(byBytes.statistics()).isEqualTo(byText.statistics());
  }

  private static Paragraph inText(Paragraph inBytes, byte[] bytes, int start) {
    int from = inBytes.span().start();
    int to = inBytes.span().end();
    return new Paragraph(
        inBytes.index(),
        new Span(
            Utf8.decode(bytes, start, start + from).length(),
            Utf8.decode(bytes, start, start + to).length()));
  }

  @Property(tries = 200)
  void anyBytesAreAnArticle(@ForAll long seed) {
    byte[] bytes = Utf8Texts.bytes(new Random(seed));
    Utf8Article article = Utf8Article.of("a", bytes, 0, bytes.length);
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();
    dedupe.filter(article);

    int end = 0;
    for (Paragraph unit : article.units()) {
      assertThat(unit.span().start()).isBetween(end, bytes.length);
      end = unit.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(bytes.length);
  }

  @Property(tries = 20)
  void severalThreadsGiveTheAnswersOfOne(@ForAll("corpora") List<List<String>> corpus)
      throws InterruptedException {
    List<Utf8Article> articles = new ArrayList<>();
    for (List<String> article : corpus) {
      byte[] bytes = Utf8.encode(String.join("\n", article));
      articles.add(Utf8Article.of("a" + articles.size(), bytes, 0, bytes.length));
    }
    List<DedupeResult> expected = new ArrayList<>();
    ParagraphDeduplicator.create().filterAllUtf8(articles.iterator(), 1, expected::add);
    List<DedupeResult> results = new ArrayList<>();
    ParagraphDeduplicator.create().filterAllUtf8(articles.iterator(), 3, results::add);

    assertThat(results).isEqualTo(expected);
  }

  /** Bytes that belong to no character are not folded into one by the key that is the text. */
  @Example
  void malformedBytesAreComparedAsTheyAre() {
    byte[] one = Utf8.encode("один два три четыре пять шесть семь восемь ?");
    byte[] other = one.clone();
    one[one.length - 1] = (byte) 0xFF;
    other[other.length - 1] = (byte) 0xFE;
    ParagraphDeduplicator dedupe =
        ParagraphDeduplicator.create(
            DedupeOptions.builder().key(UnaryOperator.identity()).exactOnly().build());
    dedupe.filter(Utf8Article.of("one", one, 0, one.length));

    assertThat(dedupe.filter(Utf8Article.of("other", other, 0, other.length)).removed()).isEmpty();
    assertThat(dedupe.filter(Utf8Article.of("again", one, 0, one.length)).removed()).hasSize(1);
  }

  @Example
  void unitsMustLieInTheText() {
    Utf8Article article =
        Utf8Article.of("a", new byte[10], 2, 6, List.of(new Paragraph(0, new Span(1, 5))));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParagraphDeduplicator.create().filter(article))
        .withMessageContaining("4");
  }

  @Example
  void sourceAndDayAreThoseGiven() {
    byte[] text = Utf8.encode("один два три четыре пять шесть семь");
    ParagraphDeduplicator dedupe =
        ParagraphDeduplicator.create(DedupeOptions.builder().scope(Scope.SOURCE).build());
    List<Integer> removed = new ArrayList<>();
    for (String source : Arrays.asList("x", "y", "x")) {
      Utf8Article article = Utf8Article.of("a", text, 0, text.length).from(source);
      removed.add(dedupe.filter(article).removed().size());
    }

    assertThat(removed).containsExactly(0, 0, 1);
  }

  @Provide
  Arbitrary<List<List<String>>> corpora() {
    return Corpora.corpora(8);
  }
}

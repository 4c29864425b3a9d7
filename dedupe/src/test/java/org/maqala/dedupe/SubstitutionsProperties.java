// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.maqala.article.RemovedParagraph;
import org.maqala.dedupe.SparedUnit.Reason;
import org.maqala.dedupe.WordAlignment.Gap;
import org.maqala.testing.Utf16;
import org.maqala.text.Paragraph;

/** The laws of the substitution guard. */
class SubstitutionsProperties {
  @Property
  void betweenTheGapsTheWordsAreTheSame(
      @ForAll("words") List<String> earlier, @ForAll("words") List<String> later) {
    List<Gap> gaps = WordAlignment.gaps(earlier, later);

    assertThat(without(earlier, gaps.stream().map(Gap::earlier).toList()))
        .isEqualTo(without(later, gaps.stream().map(Gap::later).toList()));
    assertThat(gaps).noneMatch(gap -> gap.earlier().isEmpty() && gap.later().isEmpty());
    assertThat(WordAlignment.gaps(earlier, earlier)).isEmpty();
  }

  /** What is left of the words; the gaps are views of them, in order. */
  private static List<String> without(List<String> words, List<List<String>> gaps) {
    List<String> left = new ArrayList<>(words);
    int from = 0;
    for (List<String> gap : gaps) {
      if (!gap.isEmpty()) {
        int at = indexOf(left, gap, from);
        left.subList(at, at + gap.size()).clear();
        from = at;
      }
    }
    return left;
  }

  private static int indexOf(List<String> words, List<String> part, int from) {
    for (int i = from; i + part.size() <= words.size(); i++) {
      boolean same = true;
      for (int j = 0; j < part.size(); j++) {
        // The very instance: equal words may stand before.
        same &= isSame(words.get(i + j), part.get(j));
      }
      if (same) {
        return i;
      }
    }
    throw new AssertionError("gaps out of order");
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(String one, String other) {
    return one == other;
  }

  /** Words of a small vocabulary, each an instance of its own. */
  @Provide
  @SuppressWarnings("StringOperationCanBeSimplified")
  Arbitrary<List<String>> words() {
    return Arbitraries.of("аким", "область", "зима", "и", "в", "сети", "тепло")
        .map(word -> new String(word.toCharArray()))
        .list()
        .ofMaxSize(120);
  }

  @Property
  void wordsComeOutOfTheBytesAsTheyWentIn(@ForAll("texts") String text) {
    String key = ParagraphDeduplicator.defaultKey().apply(text);

    KeptWords kept = new KeptWords();
    kept.add(KeyWords.pack(key));
    kept.add(KeyWords.pack(text));

    assertThat(KeyWords.unpack(kept.get(0))).isEqualTo(WordShingles.words(key));
    assertThat(KeyWords.unpack(kept.get(1))).isEqualTo(WordShingles.words(text));
  }

  @Example
  void aKeyMayKeepItsCapitals() {
    assertThat(KeyWords.unpack(KeyWords.pack("ABC Где É"))).containsExactly("ABC", "Где", "É");
  }

  @Property(tries = 200)
  void aPairOfSurrogatesIsOneCharacterInWhateverBytes(@ForAll("pairs") String pair) {
    byte[] one = Utf8.encode("а" + pair + "б");
    byte[] high = Utf8.encode("а" + pair.charAt(0));
    byte[] low = Utf8.encode(pair.charAt(1) + "б");
    byte[] each = Arrays.copyOf(high, high.length + low.length);
    System.arraycopy(low, 0, each, high.length, low.length);

    assertThat(KeyWords.pack(each, each.length)).isEqualTo(KeyWords.pack(one, one.length));
  }

  @Provide
  Arbitrary<String> pairs() {
    return Arbitraries.integers()
        .between(Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT)
        .map(Character::toString);
  }

  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts();
  }

  /** A template's filling is not indexed, so it takes no other unit's match away. */
  @Property(tries = 200)
  void theGuardSparesSomeOfWhatIsRemovedWithoutItAndNothingElse(
      @ForAll("corpora") List<List<String>> corpus,
      @ForAll @IntRange(min = 60, max = 95) int hundredths) {
    DedupeOptions.Builder builder = DedupeOptions.builder().near(hundredths / 100.0, 2);
    ParagraphDeduplicator plain = ParagraphDeduplicator.create(builder.build());
    DedupeOptions guarded = builder.substitutionGuard().build();
    ParagraphDeduplicator guard = ParagraphDeduplicator.create(guarded);
    RemovalVerifier verifier = new RemovalVerifier(guarded, true);
    List<DedupeArticle> articles = new ArrayList<>();
    for (List<String> paragraphs : corpus) {
      articles.add(DedupeArticle.of("a" + articles.size(), String.join("\n", paragraphs)));
    }
    for (DedupeArticle article : articles) {
      DedupeResult result = guard.filter(article);
      verifier.removals(article.id(), result.removed());
      assertThat(result.spared()).allMatch(spared -> spared.reason() == Reason.SUBSTITUTION);
      assertThat(units(result)).isEqualTo(units(plain.filter(article)));
    }
    articles.forEach(verifier::article);
    assertThat(verifier.finish()).isEmpty();
  }

  private static List<Paragraph> units(DedupeResult result) {
    return Stream.concat(
            result.removed().stream().map(RemovedParagraph::paragraph),
            result.spared().stream().map(SparedUnit::unit))
        .sorted((one, other) -> Integer.compare(one.index(), other.index()))
        .toList();
  }

  @Provide
  Arbitrary<List<List<String>>> corpora() {
    return Corpora.corpora(6);
  }
}

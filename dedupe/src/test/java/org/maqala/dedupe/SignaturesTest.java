// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.maqala.article.RemovedParagraph;
import org.maqala.text.Paragraphs;

class SignaturesTest {
  /** A join by tokens, as an engine runs it, against the deduplicator. */
  @Property(tries = 200)
  void theDistributedRunHasTheSameSurvivors(
      @ForAll("corpora") List<List<String>> corpus,
      @ForAll @IntRange(min = 60, max = 95) int hundredths,
      @ForAll @IntRange(min = 2, max = 5) int words) {
    double jaccard = hundredths / 100.0;
    List<String> units =
        corpus.stream().flatMap(List::stream).filter(Signatures::isContent).toList();
    List<int[]> sets = new ArrayList<>();
    Map<List<Long>, Integer> firsts = new HashMap<>();
    int[] firstEqual = new int[units.size()];
    Map<Integer, List<Integer>> byToken = new HashMap<>();
    TreeSet<Long> pairs = new TreeSet<>();
    for (int i = 0; i < units.size(); i++) {
      String key = ParagraphDeduplicator.defaultKey().apply(units.get(i));
      int[] set = Signatures.shingles(key, words);
      sets.add(set);
      long[] print = Signatures.fingerprint(key);
      firstEqual[i] = firsts.computeIfAbsent(List.of(print[0], print[1]), p -> sets.size() - 1);
      for (int token : firstEqual[i] < i ? new int[0] : Signatures.prefix(set, jaccard)) {
        List<Integer> group = byToken.computeIfAbsent(token, t -> new ArrayList<>());
        for (int earlier : group) {
          if (Signatures.isNear(sets.get(earlier), set, jaccard)) {
            pairs.add(((long) i << 32) | earlier);
          }
        }
        group.add(i);
      }
    }
    int[] later = pairs.stream().mapToInt(pair -> (int) (pair >>> 32)).toArray();
    int[] earlier = pairs.stream().mapToInt(Long::intValue).toArray();

    assertThat(Signatures.survivors(firstEqual, later, earlier))
        .isEqualTo(matches(units, jaccard, words));
  }

  private static int[] matches(List<String> units, double jaccard, int words) {
    ParagraphDeduplicator dedupe =
        ParagraphDeduplicator.create(DedupeOptions.builder().near(jaccard, words).build());
    int[] matches = new int[units.size()];
    for (int i = 0; i < matches.length; i++) {
      List<RemovedParagraph> removed =
          dedupe.filter(Integer.toString(i), units.get(i), Paragraphs.of(units.get(i)));
      matches[i] = removed.isEmpty() ? -1 : Integer.parseInt(removed.get(0).match().articleId());
    }
    return matches;
  }

  @Test
  void tellsContentFromWhatStaysInItsArticle() {
    assertThat(
            Signatures.isContent("Спикер Сената рассказал журналистам о новых реформах в стране."))
        .isTrue();
    assertThat(Signatures.isContent("Фото: пресс-служба")).isFalse();
    assertThat(Signatures.isContent("")).isFalse();
  }

  @Test
  void bandsAreSharedAsTheCurveSays() {
    int shared = 0;
    int pairs = 2_000;
    for (int i = 0; i < pairs; i++) {
      // 60 of 100 in common.
      int[] one = set(i * 1_000, 0, 80);
      int[] other = set(i * 1_000, 20, 100);
      assertThat(Signatures.jaccard(one, other)).isEqualTo(0.6);
      long[] bands = Signatures.bands(other, 9, 4);
      shared +=
          Arrays.stream(Signatures.bands(one, 9, 4))
                  .anyMatch(band -> Arrays.stream(bands).anyMatch(b -> b == band))
              ? 1
              : 0;
    }

    double expected = Signatures.bandProbability(0.6, 9, 4);
    assertThat(expected).isCloseTo(0.713, within(0.001));
    assertThat((double) shared / pairs).isCloseTo(expected, within(0.04));
  }

  private static int[] set(int base, int from, int to) {
    int[] set = new int[to - from];
    for (int i = from; i < to; i++) {
      set[i - from] = Hashes.spread(base + i) >>> 1;
    }
    Arrays.sort(set);
    return set;
  }

  /** Bands join data of different days: they never change. */
  @Test
  void signaturesAreFrozen() {
    String key = "один два три четыре пять шесть";
    int[] set = Signatures.shingles(key, 3);

    assertThat(Signatures.fingerprint(key))
        .containsExactly(2_274_169_637_182_007_774L, -5_609_358_393_527_791_177L);
    assertThat(Signatures.bands(set, 2, 2))
        .containsExactly(-3_141_998_218_892_976_807L, 3_451_805_934_282_306_699L);
    assertThat(Signatures.prefix(set, 0.7)).containsExactly(474749945, 1032754094);
    assertThat(Signatures.bands(new int[0], 2, 2)).isEmpty();
  }

  @Test
  void containmentIsOfTheFirstInTheSecond() {
    assertThat(Signatures.isContained(new int[] {1, 2, 3}, new int[] {1, 2, 4, 5, 6}, 0.66))
        .isTrue();
    assertThat(Signatures.isContained(new int[] {1, 2, 4, 5, 6}, new int[] {1, 2, 3}, 0.66))
        .isFalse();
    assertThat(Signatures.isContained(new int[0], new int[] {1}, 0.66)).isFalse();
    assertThat(Signatures.isNear(new int[0], new int[0], 0.66)).isFalse();
  }

  @Test
  void aCopySharesTheAnswerOfTheFirst() {
    // 1 repeats 0 and 3 is a copy of 1; 2 is near to 1 only, which is gone.
    assertThat(Signatures.survivors(new int[] {0, 1, 2, 1}, new int[] {1, 2}, new int[] {0, 1}))
        .containsExactly(-1, 0, -1, 0);
  }

  @Test
  void wrongArgumentsAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Signatures.prefix(new int[] {1}, 0))
        .withMessageContaining("jaccard");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Signatures.bands(new int[] {1}, 0, 4))
        .withMessageContaining("bands");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Signatures.survivors(new int[2], new int[] {0}, new int[] {1}))
        .withMessageContaining("earlier");
  }

  @Provide
  Arbitrary<List<List<String>>> corpora() {
    return Corpora.corpora(20);
  }
}

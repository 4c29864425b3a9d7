// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maqala.article.RemovedParagraph;
import org.maqala.text.Paragraphs;

/** The five seed articles through one deduplicator, in the order of their names. */
class SeedsTest {
  private static final List<String> EXPECTED =
      List.of(
          "000 paragraph 1 EXACT 1.0 of 000 paragraph 0",
          "002 paragraph 6 EXACT 1.0 of 002 paragraph 3",
          "002 paragraph 10 EXACT 1.0 of 002 paragraph 3",
          "003 paragraph 6 EXACT 1.0 of 003 paragraph 3",
          "003 paragraph 8 EXACT 1.0 of 003 paragraph 3");

  @Test
  void theDoubledLeadAndTheRepeatedCreditsGoAndNothingElse() throws IOException {
    assertThat(removals(false)).isEqualTo(EXPECTED);
  }

  @Test
  void theSameWithTheCrawlersDatePrefixCut() throws IOException {
    assertThat(removals(true)).isEqualTo(EXPECTED);
  }

  private static List<String> removals(boolean cutPrefix) throws IOException {
    ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();
    List<String> lines = new ArrayList<>();
    for (Path seed : seeds()) {
      String id = seed.getFileName().toString().substring(0, 3);
      String text = Files.readString(seed);
      if (cutPrefix && text.startsWith(" date ")) {
        text = text.substring(text.indexOf(' ', " date ".length()) + 1);
      }
      for (RemovedParagraph r : dedupe.filter(id, text, Paragraphs.of(text))) {
        lines.add(
            "%s paragraph %d %s %s of %s paragraph %d"
                .formatted(
                    id,
                    r.paragraph().index(),
                    r.kind(),
                    r.similarity(),
                    r.match().articleId(),
                    r.match().paragraph()));
      }
    }
    return lines;
  }

  private static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("maqala.root"), "seeds"))) {
      List<Path> seeds = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      assertThat(seeds).hasSize(5);
      return seeds;
    }
  }
}

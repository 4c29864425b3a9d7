// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.maqala.article.RemovedParagraph;
import org.maqala.text.Paragraphs;

/** Any text has units, and its second copy repeats them, given as a string or as UTF-8. */
class DedupeFuzz {
  @FuzzTest(maxDuration = "1m")
  void aCopyAnswersAsItsBytesDo(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String same = new String(bytes, StandardCharsets.UTF_8);
    ParagraphDeduplicator strings = ParagraphDeduplicator.create();
    ParagraphDeduplicator utf8 = ParagraphDeduplicator.create();
    for (String id : List.of("one", "two")) {
      List<RemovedParagraph> removed = strings.filter(id, same, Paragraphs.of(same));
      assertThat(utf8.filter(Utf8Article.of(id, bytes, 0, bytes.length)).removed())
          .extracting(RemovedParagraph::match)
          .isEqualTo(removed.stream().map(RemovedParagraph::match).toList());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maqala.date.HeaderDateParser;
import org.maqala.text.AlignedText;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;
import org.maqala.text.Span;

/** The simplest normalizer and filter that do something. */
final class Toys {
  /** Loads its tables when it is made; shared by all tests. */
  private static final HeaderDateParser DATES = HeaderDateParser.create();

  private Toys() {}

  /** Folds Latin K, takes soft hyphens and all but the first of several spaces out. */
  static AlignedText normalize(String text) {
    AlignedText.Builder builder = AlignedText.edit(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'K') {
        builder.replace(i, i + 1, "К", "look-alike");
      } else if (c == '\u00AD') {
        builder.delete(i, i + 1, "soft-hyphen");
      } else if (c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
        builder.delete(i, i + 1, "spaces");
      }
    }
    return builder.build();
  }

  /** Takes out every paragraph that it has seen before, character by character. */
  static ParagraphFilter seenBefore() {
    Map<String, RemovedParagraph.Match> seen = new HashMap<>();
    return (articleId, text, paragraphs) -> {
      List<RemovedParagraph> removed = new ArrayList<>();
      for (Paragraph paragraph : paragraphs) {
        RemovedParagraph.Match here = new RemovedParagraph.Match(articleId, paragraph.index());
        RemovedParagraph.Match first = seen.putIfAbsent(paragraph.span().in(text), here);
        if (first != null) {
          removed.add(new RemovedParagraph(paragraph, RemovedParagraph.Kind.EXACT, 1, first));
        }
      }
      return removed;
    };
  }

  /** Cuts paragraphs after each full stop. */
  static List<Paragraph> sentences(String text) {
    List<Paragraph> units = new ArrayList<>();
    for (Paragraph paragraph : Paragraphs.of(text)) {
      int start = paragraph.span().start();
      for (int i = start; i < paragraph.span().end(); i++) {
        boolean isLast = i + 1 == paragraph.span().end();
        if (isLast || text.charAt(i) == '.') {
          units.add(new Paragraph(units.size(), new Span(start, i + 1)));
          start = i + 1;
          while (start < paragraph.span().end() && text.charAt(start) == ' ') {
            start++;
          }
          i = start - 1;
        }
      }
    }
    return units;
  }

  /** The pipeline of the two. */
  static ArticlePipeline pipeline() {
    return builder().build();
  }

  /** The pipeline of the two, to which more can be added. */
  static ArticlePipeline.Builder builder() {
    return ArticlePipeline.builder().normalizer(Toys::normalize).dates(DATES).filter(seenBefore());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.BitSet;
import java.util.List;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;

/** A text and what the rules need to know of it: marks, words, sentences, paragraphs. */
final class Reading {
  final String text;
  final QuoteMarks marks;
  final Tokens tokens;
  final Sentences sentences;
  final List<Paragraph> paragraphs;

  Reading(String text) {
    this.text = text;
    this.marks = QuoteMarks.in(text);
    this.tokens = Tokens.of(text);
    this.paragraphs = marks.paragraphs;
    BitSet opening = new BitSet();
    BitSet closing = new BitSet();
    for (Span pair : marks.pairs) {
      opening.set(pair.start());
      closing.set(pair.end() - 1);
    }
    marks.unpairedOpen.forEach(mark -> opening.set(mark.offset()));
    marks.unpairedClose.forEach(mark -> closing.set(mark.offset()));
    this.sentences = Sentences.of(text, opening, closing);
  }

  /** The index of the paragraph that holds {@code offset}, or of the last that starts before it. */
  int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The end of the paragraph that holds {@code offset}. */
  int paragraphEnd(int offset) {
    return paragraphs.isEmpty() ? text.length() : paragraphs.get(paragraphAt(offset)).span().end();
  }

  /** The start of the paragraph that holds {@code offset}. */
  int paragraphStart(int offset) {
    return paragraphs.isEmpty() ? 0 : paragraphs.get(paragraphAt(offset)).span().start();
  }

  /** The end of the sentence that holds {@code offset}, within its paragraph. */
  int sentenceEnd(int offset) {
    return Math.min(sentences.nextAfter(offset), Math.max(offset, paragraphEnd(offset)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.BitSet;
import org.maqala.text.Span;

/** A text and what the rules need to know of it: marks, words, sentences, paragraphs. */
final class Reading {
  final String text;
  final QuoteMarks marks;
  final Tokens tokens;
  final Sentences sentences;
  final ParagraphBounds paragraphs;

  Reading(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    this.paragraphs = ParagraphBounds.of(text, tokens.breaks);
    this.marks = QuoteMarks.in(text, paragraphs, tokens.marks);
    BitSet opening = new BitSet(text.length());
    BitSet closing = new BitSet(text.length());
    for (Span pair : marks.pairs) {
      opening.set(pair.start());
      closing.set(pair.end() - 1);
    }
    marks.unpairedOpen.forEach(mark -> opening.set(mark.offset()));
    marks.unpairedClose.forEach(mark -> closing.set(mark.offset()));
    this.sentences = Sentences.of(text, tokens.letters(), tokens.breaks, opening, closing);
  }

  /** The index of the paragraph that holds {@code offset}, or of the last that starts before it. */
  int paragraphAt(int offset) {
    return paragraphs.at(offset);
  }

  /** The end of the paragraph that holds {@code offset}. */
  int paragraphEnd(int offset) {
    return paragraphs.size() == 0 ? text.length() : paragraphs.end(paragraphAt(offset));
  }

  /** The start of the paragraph that holds {@code offset}. */
  int paragraphStart(int offset) {
    return paragraphs.size() == 0 ? 0 : paragraphs.start(paragraphAt(offset));
  }

  /** The end of the sentence that holds {@code offset}, within its paragraph. */
  int sentenceEnd(int offset) {
    return Math.min(sentences.nextAfter(offset), Math.max(offset, paragraphEnd(offset)));
  }
}

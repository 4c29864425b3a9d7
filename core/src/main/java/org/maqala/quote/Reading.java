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
  private final Offsets paragraphStarts;

  Reading(String text) {
    this.text = text;
    this.tokens = Tokens.of(text);
    this.marks = QuoteMarks.in(text, tokens.marks);
    this.paragraphs = marks.paragraphs;
    this.paragraphStarts = new Offsets(paragraphs.size());
    paragraphs.forEach(paragraph -> paragraphStarts.add(paragraph.span().start()));
    paragraphStarts.done(text.length());
    BitSet opening = new BitSet();
    BitSet closing = new BitSet();
    for (Span pair : marks.pairs) {
      opening.set(pair.start());
      closing.set(pair.end() - 1);
    }
    marks.unpairedOpen.forEach(mark -> opening.set(mark.offset()));
    marks.unpairedClose.forEach(mark -> closing.set(mark.offset()));
    this.sentences = Sentences.of(text, tokens.breaks, opening, closing);
  }

  /** The index of the paragraph that holds {@code offset}, or of the last that starts before it. */
  int paragraphAt(int offset) {
    return Math.max(0, paragraphStarts.countUpTo(offset) - 1);
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

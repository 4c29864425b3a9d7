// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.maqala.quote.Mark.Family;
import org.maqala.quote.Mark.Side;
import org.maqala.text.Span;

/**
 * Pairs the marks of a text, paragraph by paragraph, on a stack of bounded depth. What finds no
 * partner is kept for {@link MarkRecovery}. Linear time.
 */
final class QuoteMarks {
  /** Deeper than any real text nests; the oldest open mark gives way to a deeper one. */
  static final int MAX_DEPTH = 16;

  private static final int LONGEST_NOTE = 160;
  private static final int LONGEST_NAME = 120;

  final List<Span> pairs = new ArrayList<>();
  final List<Mark> unpairedOpen = new ArrayList<>();
  final List<Mark> unpairedClose = new ArrayList<>();

  private final String text;
  private final Deque<Mark> open = new ArrayDeque<>();

  private QuoteMarks(String text) {
    this.text = text;
  }

  /**
   * Pairs the marks of a text.
   *
   * @param candidates where characters stand that may be marks
   */
  static QuoteMarks in(String text, ParagraphBounds paragraphs, Offsets candidates) {
    QuoteMarks marks = new QuoteMarks(text);
    int next = 0;
    for (int p = 0; p < paragraphs.size() && next < candidates.size(); p++) {
      next = marks.scan(paragraphs.start(p), paragraphs.end(p), candidates, next);
    }
    marks.pairs.sort(OUTER_FIRST);
    marks.unpairedOpen.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
    return marks;
  }

  static final java.util.Comparator<Span> OUTER_FIRST =
      (a, b) ->
          a.start() != b.start()
              ? Integer.compare(a.start(), b.start())
              : Integer.compare(b.end(), a.end());

  /** Reads the marks of a paragraph; returns the first candidate after it. */
  private int scan(int start, int end, Offsets candidates, int first) {
    int next = first;
    while (next < candidates.size() && candidates.get(next) < end) {
      int at = candidates.get(next++);
      place(at, text.charAt(at), start, end);
    }
    if (!open.isEmpty()) {
      unpairedOpen.addAll(open);
      open.clear();
    }
    return next;
  }

  private void place(int at, char c, int start, int end) {
    Side side = MarkScanner.side(text, at, start, end);
    Family family = MarkScanner.family(c);
    if (side == Side.NONE) {
      return;
    }
    if (side == Side.OPEN && closesLowHigh(c) && !Chars.isWord(charAfter(at, end))) {
      side = Side.CLOSE;
    }
    if (isTurned(side, family, at, start, end)) {
      side = side == Side.OPEN ? Side.CLOSE : Side.OPEN;
    }
    if (side == Side.EITHER && isDoubled(at, c, end)) {
      side = Side.OPEN;
    } else if (side == Side.EITHER && (isSpokenOut(family) || isNamedOut(family, at))) {
      unpairedOpen.add(open.pop());
      side = Side.OPEN;
    }
    if (side == Side.OPEN || (side == Side.EITHER && !isOpen(family))) {
      boolean glued = Chars.isLetter(charAfter(at, end));
      if (side == Side.EITHER && isInch(at, start) && !glued) {
        return;
      }
      if (open.size() == MAX_DEPTH) {
        open.pollLast();
      }
      open.push(new Mark(at, family));
    } else {
      close(at, c, family, start);
    }
  }

  /** {@code «Дала«}, {@code «Жоқ. «,}, {@code »Дала»}: its neighbours set a wrong mark right. */
  private boolean isTurned(Side side, Family family, int at, int start, int end) {
    char before = at > start ? text.charAt(at - 1) : ' ';
    char after = charAfter(at, end);
    return switch (family) {
      case ANGLED, LOW_HIGH ->
          side == Side.OPEN
              ? isOpen(family) && (Chars.isWord(before) ? !Chars.isWord(after) : after == ',')
              : side == Side.CLOSE
                  && text.charAt(at) == '\u00BB'
                  && (Chars.isSpace(before) || before == ',' || before == '(')
                  && Chars.isWord(after)
                  && !isOpen(family);
      default -> false;
    };
  }

  /** {@code ""Дала" …"}: a second mark right behind one that opens, and before a word. */
  private boolean isDoubled(int at, char c, int end) {
    Mark top = open.peek();
    return c == '"'
        && top != null
        && top.offset() == at - 1
        && text.charAt(at - 1) == c
        && Chars.isWord(charAfter(at, end));
  }

  /** {@code "Вода для "Дала", - сказал он."Дом}: a mark within closed what is still open, too. */
  private boolean isSpokenOut(Family family) {
    Mark top = open.peek();
    if (top == null || top.family() != family || pairs.isEmpty()) {
      return false;
    }
    Span last = pairs.get(pairs.size() - 1);
    boolean within = last.start() > top.offset() && text.charAt(last.end() - 1) == '"';
    return within && isSaid(last.end());
  }

  /** {@code АО "НУХ "Дала") растёт."Дом}: a mark within closed a name that one sentence holds. */
  private boolean isNamedOut(Family family, int at) {
    Mark top = open.peek();
    if (top == null || top.family() != family || pairs.isEmpty() || !isGluedStart(at)) {
      return false;
    }
    Span last = pairs.get(pairs.size() - 1);
    Span first = firstWithin(top.offset());
    int before = Chars.skipSpacesBack(text, top.offset(), 0);
    boolean inSentence = before > 0 && Chars.isLetter(text.charAt(before - 1));
    return inSentence
        && last.start() > top.offset()
        && first.end() - top.offset() <= LONGEST_NAME
        && text.charAt(first.end() - 1) == text.charAt(at);
  }

  /** The first pair behind an open mark, of the last few. */
  private Span firstWithin(int offset) {
    int i = pairs.size() - 1;
    for (int n = 0; n < MAX_DEPTH && i > 0 && pairs.get(i - 1).start() > offset; n++) {
      i--;
    }
    return pairs.get(i);
  }

  /** {@code растёт.|"Дом}: a sentence ends before, and a word with a capital follows. */
  private boolean isGluedStart(int at) {
    return at > 0
        && Chars.isSentenceEnd(text.charAt(at - 1))
        && Chars.isUpper(charAfter(at, text.length()));
  }

  /** Whether a comma and a dash follow, as behind speech. */
  private boolean isSaid(int from) {
    if (from >= text.length() || text.charAt(from) != ',') {
      return false;
    }
    int dash = Chars.skipSpaces(text, from + 1, text.length());
    return dash < text.length() && Chars.isDash(text.charAt(dash));
  }

  private void close(int at, char c, Family family, int start) {
    Family sought = closesLowHigh(c) ? Family.LOW_HIGH : family;
    if (c == '"' && charAfter(at, text.length()) == ')' && isOpenedOutside(at)) {
      // its partner is lost; what is open outside the parentheses stays so
      return;
    }
    if (!isOpen(sought)) {
      if (sought != Family.ENGLISH_SINGLE && !isInch(at, start)) {
        unpairedClose.add(new Mark(at, sought));
      }
      return;
    }
    Mark top = open.pop();
    while (top.family() != sought) {
      unpairedOpen.add(top);
      top = open.pop();
    }
    pairs.add(new Span(top.offset(), at + 1));
  }

  /**
   * {@code "Мақтау (Жарлық 3-бабы") керек", – деді}: whether the mark before a closing parenthesis
   * would close what opens before the opening one.
   */
  private boolean isOpenedOutside(int at) {
    Mark top = open.peek();
    if (top == null || top.family() != Family.STRAIGHT) {
      return false;
    }
    int floor = Math.max(top.offset(), at - LONGEST_NOTE);
    for (int i = at - 1; i > floor; i--) {
      if (text.charAt(i) == '(') {
        return true;
      }
      if (text.charAt(i) == ')') {
        return false;
      }
    }
    return false;
  }

  /** High marks close „ as well as “; the innermost open one of the two decides. */
  private boolean closesLowHigh(char c) {
    if (c != '\u201C' && c != '\u201D' && c != '\u201F') {
      return false;
    }
    for (Mark mark : open) {
      if (mark.family() == Family.LOW_HIGH) {
        return true;
      }
      if (mark.family() == Family.ENGLISH) {
        return false;
      }
    }
    return false;
  }

  private boolean isOpen(Family family) {
    for (Iterator<Mark> marks = open.iterator(); marks.hasNext(); ) {
      if (marks.next().family() == family) {
        return true;
      }
    }
    return false;
  }

  private char charAfter(int at, int end) {
    return at + 1 < end ? text.charAt(at + 1) : ' ';
  }

  private boolean isInch(int at, int start) {
    return text.charAt(at) == '"'
        && at > start
        && Character.isDigit(text.charAt(at - 1))
        && !isSaid(at + 1);
  }
}

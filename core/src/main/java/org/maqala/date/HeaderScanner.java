// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maqala.text.Span;

/** One scan over the header of one text. */
final class HeaderScanner {
  /** No header is longer; what lies behind is never looked at. */
  static final int HEADER_LENGTH = 2_000;

  private static final String PREFIX = "date";
  private static final int LONGEST_PREFIX = 30;
  private static final int LINES = 8;
  private static final int LINE_LENGTH = 400;
  private static final int PROSE_LENGTH = 160;
  private static final int HEAD_TOKENS = 7;
  private static final int SENTENCE_TOKENS = 8;
  private static final int DATELINE_WITHIN = 40;

  private final String text;
  private final int textStart;
  private final Tokens t;
  private final DateGrammar grammar;
  private final Counters counters;
  private final Context context;
  private final Resolver resolver;
  private List<HeaderDate> dates = List.of();
  private List<Refusal> refused = List.of();
  private int headerStart;
  private int headerEnd;

  /** Behind the last token that was read as a date; it may lie below the line. */
  private int taken;

  /** Whether a line above was a sentence: a title, or already the text. */
  private boolean belowSentence;

  /** Whether any date but the crawler's was found. */
  private boolean dated;

  /** Whether nothing stands before the header on its line; else it keeps its line break. */
  private boolean wholeLines = true;

  private HeaderScanner(
      String text, Lexicon lexicon, @Nullable EdtfDate reference, @Nullable HeaderDate crawled) {
    this.text = text;
    this.textStart = skipBlank(text, 0);
    if (crawled != null) {
      headerEnd = skipBlank(text, crawled.span().end());
      dates = List.of(crawled);
    }
    // The limit runs from the prefix on and never parts a surrogate pair's word in a way that
    // matters: a cut word is only an unknown word.
    int limit = (int) Math.min(text.length(), (long) headerEnd + HEADER_LENGTH);
    this.t = new Tokens(text, headerEnd, limit, lexicon);
    this.grammar = new DateGrammar(t);
    this.counters = new Counters(t);
    this.context = new Context(t, counters, crawled == null && limit == text.length());
    this.resolver = new Resolver(reference, crawled == null ? null : crawled.value());
  }

  /** The dates in the header of a text. */
  static HeaderDates scan(String text, Lexicon lexicon, @Nullable EdtfDate reference) {
    HeaderDate prefix = prefix(text);
    return prefix != null && skipBlank(text, prefix.span().end()) == text.length()
        ? new HeaderDates(List.of(prefix), List.of(), text.length())
        : new HeaderScanner(text, lexicon, reference, prefix).scan();
  }

  /** The crawler's line, {@code date 2026-02-13}; null if the text does not begin with one. */
  private static @Nullable HeaderDate prefix(String text) {
    int word = skipBlank(text, 0);
    if (!text.startsWith(PREFIX, word)) {
      return null;
    }
    int start = skipBlank(text, word + PREFIX.length());
    int end = start;
    while (end < text.length()
        && end < start + LONGEST_PREFIX
        && !CodeUnits.blank(text.charAt(end))) {
      end++;
    }
    if (start == word + PREFIX.length()) {
      return null;
    }
    EdtfDate value = EdtfDate.parse(text.substring(start, end)).orElse(null);
    return value == null
        ? null
        : new HeaderDate(value, Optional.empty(), Role.PREFIX, new Span(start, end), Set.of());
  }

  private HeaderDates scan() {
    int i = 0;
    for (int lines = 0; lines < LINES && t.has(i); ) {
      if (t.lineEnd(i)) {
        i++;
        continue;
      }
      if (!line(i)) {
        if (dated || prose(i, lines == 0)) {
          break;
        }
        belowSentence |= sentence(i);
      }
      lines++;
      i = t.endOfLine(Math.max(i, taken));
    }
    Span header = new Span(headerStart, Math.max(headerStart, headerEnd));
    int bodyStart = header.isEmpty() ? headerEnd : skipBlank(text, headerEnd);
    return new HeaderDates(dates, refused, header, bodyStart);
  }

  /** The first line may be a title, and that a sentence, if it is not long. */
  private boolean prose(int from, boolean first) {
    for (int end = from; !t.lineEnd(end); end++) {
      if (t.end(end) - t.start(from) > PROSE_LENGTH) {
        return true;
      }
    }
    return !first && sentence(from);
  }

  private boolean sentence(int from) {
    int end = t.endOfLine(from);
    return t.mark(end - 1, ".!?…") && end - from > SENTENCE_TOKENS;
  }

  private boolean line(int from) {
    boolean found = false;
    int left = from;
    int limit = t.start(from) + LINE_LENGTH;
    // Below a date line, a date counts only near the head of its line: a dateline, a label.
    int last = dated ? from + HEAD_TOKENS : Integer.MAX_VALUE;
    for (int i = from; i < last && !t.lineEnd(i) && t.start(i) < limit; ) {
      if (t.idle(i)) {
        i++;
        continue;
      }
      int counted = counters.skip(i);
      if (counted > i) {
        counter(i, counted);
        i = counted;
        continue;
      }
      Candidate c = grammar.at(i);
      if (c == null || c.to <= i) {
        i++;
        continue;
      }
      context.judge(c, left);
      if (belowSentence && c.role == Role.PAGE && c.year < 0) {
        // "Понедельник, 4 мая" heads a part of the text.
        c.refused(Reason.IN_SENTENCE);
      }
      Role role = c.role;
      Reason reason = c.reason;
      if (role != null && accept(c, role)) {
        found = true;
        left = c.to;
        if (role == Role.DATELINE) {
          return true;
        }
      } else if (reason != null) {
        refuse(c, reason);
        if (reason == Reason.IN_SENTENCE) {
          return found;
        }
      }
      i = c.to;
    }
    return found;
  }

  private boolean accept(Candidate c, Role role) {
    int from = c.headerFrom;
    int to = c.headerTo;
    HeaderDate date = resolver.resolve(c, role, span(c));
    if (date == null && resolver.reason() == Reason.AMBIGUOUS_ORDER) {
      int token = c.from;
      datelineBelow(c.to);
      Candidate again = Objects.requireNonNull(grammar.at(token));
      date = resolver.resolve(again, role, span(again));
    }
    if (date == null) {
      refuse(c, resolver.reason());
      return false;
    }
    dates = with(dates, date);
    dated = true;
    taken = c.to;
    if (to > from) {
      cut(from, to);
    }
    return true;
  }

  /** Looks for a dateline that tells the day from the month of a date in figures above it. */
  private void datelineBelow(int from) {
    int left = from;
    for (int i = from; i < from + DATELINE_WITHIN && t.has(i); i++) {
      left = t.lineEnd(i) ? i + 1 : left;
      Candidate c = grammar.at(i);
      if (c != null && c.to > i && context.judge(c, left).role == Role.DATELINE) {
        resolver.hint(c.month, c.day);
        return;
      }
    }
  }

  private void cut(int from, int to) {
    if (t.glued(to) && t.mark(to, ":-+")) {
      return;
    }
    boolean any = headerEnd > headerStart;
    boolean heads = t.lineEnd(from - 1);
    int start = heads || any ? t.start(from) : t.end(from - 1);
    int end = t.end(to - 1);
    // In the midst of a line there is no saying where its header begins or ends.
    if (!any && (heads || t.lineEnd(to))) {
      wholeLines = heads;
      headerStart = textStart == start ? 0 : start;
      headerEnd = heads ? skipBlank(text, end) : end;
    } else if (any && start <= skipBlank(text, headerEnd)) {
      headerEnd = wholeLines ? skipBlank(text, end) : end;
    }
  }

  /** A counter is refused if its number may be taken for a year; an age mark always. */
  private void counter(int from, int to) {
    boolean age = counters.age(from);
    for (int i = from; i < to; i++) {
      if (age || t.year(i)) {
        Span span = new Span(t.start(from), t.end(to - 1));
        refused(new Refusal(span, age ? Reason.AGE_MARK : Reason.COUNTER));
        return;
      }
    }
  }

  private void refused(Refusal refusal) {
    refused = with(refused, refusal);
  }

  /** A list of one, as most stay, is made to be kept as it is. */
  private static <T> List<T> with(List<T> list, T more) {
    if (list.isEmpty()) {
      return List.of(more);
    }
    List<T> longer = list.size() > 1 ? list : new ArrayList<>(list);
    longer.add(more);
    return longer;
  }

  private void refuse(Candidate c, Reason reason) {
    refused(new Refusal(span(c), reason));
  }

  private Span span(Candidate c) {
    return new Span(t.start(c.from), t.end(c.to - 1));
  }

  private static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && CodeUnits.blank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}

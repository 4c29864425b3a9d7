// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.maqala.quote.Quote.Flag;
import org.maqala.text.Span;

/**
 * Makes quotes of the marks that found no partner in their paragraph: one mark that opens or closes
 * two quotes, a quote over several paragraphs, a lost mark. Without evidence such a mark is passed
 * over.
 */
final class MarkRecovery {
  private static final int MOST_PARAGRAPHS = 12;
  private static final int MOST_NEIGHBOURS = 64;
  private static final int LONGEST_NAME = 120;

  /** How far on a quote that opens a sentence is one of its own. */
  private static final int FAR = 1000;

  private final Reading reading;
  private final CueFinder cues;
  private final List<Span> pairs;
  private final List<Found> found = new ArrayList<>();
  private final Set<Span> merged = new HashSet<>();
  private final Set<Mark> used = new HashSet<>();
  private final Set<Mark> opens;
  private final MarkSearch search;
  private final SentencePairs sentencePairs;
  private final LostOpen lost;
  private final Regrouping regrouping;
  private final ResumedSpeech resumed;

  /** The marks that open or close two quotes. */
  private final Set<Integer> shared = new HashSet<>();

  private MarkRecovery(Reading reading, CueFinder cues) {
    this.reading = reading;
    this.cues = cues;
    this.pairs = reading.marks.pairs;
    this.search = new MarkSearch(reading.marks);
    this.sentencePairs = new SentencePairs(reading, cues, pairs, search);
    this.lost = new LostOpen(reading, cues, search);
    this.resumed = new ResumedSpeech(reading, cues, search);
    this.regrouping = new Regrouping(reading, cues, search, resumed);
    this.opens = new HashSet<>(reading.marks.unpairedOpen);
  }

  /** All quotes of the text, an outer one before what it holds; they nest or are disjoint. */
  static List<Found> quotes(Reading reading, CueFinder cues) {
    MarkRecovery recovery = new MarkRecovery(reading, cues);
    for (int i = 0; i < reading.marks.unpairedOpen.size(); i++) {
      recovery.recoverOpen(i);
    }
    reading.marks.unpairedClose.forEach(recovery::recoverClose);
    recovery.shareBoth();
    for (Span pair : recovery.pairs) {
      if (recovery.merged.isEmpty() || !recovery.merged.contains(pair)) {
        recovery.found.add(Found.paired(pair.start(), pair.end(), recovery.sharing(pair)));
      }
    }
    return DoubledMarks.joined(nested(recovery.found), reading);
  }

  private void shareBoth() {
    SharedEnds ends = new SharedEnds(reading, cues, search);
    for (Span pair : pairs) {
      ends.endingWith(pair)
          .ifPresent(span -> {
            shared.add(span.start());
            shared.add(span.end() - 1);
            found.add(Found.paired(span.start(), span.end(), Set.of(Flag.SHARED_MARK)));
          });
    }
  }

  private Set<Flag> sharing(Span pair) {
    boolean shares =
        !shared.isEmpty() && (shared.contains(pair.start()) || shared.contains(pair.end() - 1));
    return shares ? Set.of(Flag.SHARED_MARK) : Set.of();
  }

  /** Drops what would cross another quote or nest too deep. */
  private static List<Found> nested(List<Found> all) {
    all.sort(Comparator.comparing(Found::span, QuoteMarks.OUTER_FIRST));
    List<Found> kept = new ArrayList<>(all.size());
    Deque<Span> open = new ArrayDeque<>();
    for (Found next : all) {
      Span span = next.span();
      while (!open.isEmpty() && open.element().end() <= span.start()) {
        open.pop();
      }
      boolean fits = open.isEmpty() || open.element().contains(span);
      if (fits && !span.equals(open.peek()) && open.size() < QuoteMarks.MAX_DEPTH) {
        open.push(span);
        kept.add(next);
      }
    }
    return kept;
  }

  private void recoverOpen(int index) {
    Mark mark = reading.marks.unpairedOpen.get(index);
    if (used.contains(mark)) {
      return;
    }
    if (!pairUnlike(mark)
        && !joinSaid(mark, index)
        && !shareClose(mark)
        && !joinRepeated(mark)
        && !joinParagraphs(mark, index, search.firstCloseAfter(mark.offset()))
        && !shareEnclosing(mark)
        && !shareFirm(mark)) {
      loseClose(mark);
    }
  }

  /** {@code «…"}: another family closes, and nothing else explains either mark. */
  private boolean pairUnlike(Mark mark) {
    int end = reading.paragraphEnd(mark.offset());
    for (int i = search.firstCloseAfter(mark.offset());
        i < reading.marks.unpairedClose.size();
        i++) {
      Mark close = reading.marks.unpairedClose.get(i);
      if (close.offset() >= end || close.family() == mark.family()) {
        return false;
      }
      if (!used.contains(close) && close.offset() > mark.offset() + 1) {
        used.add(close);
        pairWith(close, mark);
        return true;
      }
    }
    return false;
  }

  /** {@code «А «Б” в»}: a pair made across the two gives each its own partner. */
  private void pairWith(Mark close, Mark open) {
    Optional<Span> across =
        search.enclosing(close.offset()).filter(pair -> pair.start() > open.offset());
    int start = across.map(Span::start).orElse(open.offset());
    found.add(Found.paired(start, close.offset() + 1, Set.of()));
    across.ifPresent(pair -> {
      merged.add(pair);
      found.add(Found.paired(open.offset(), pair.end(), Set.of()));
    });
  }

  /** {@code «НАК «Казатомпром»}; {@code "Остальные "жмутся", - заметил X}. */
  private boolean shareClose(Mark mark) {
    int end = reading.paragraphEnd(mark.offset());
    boolean starts = startsSpeech(mark.offset());
    int last = mark.offset();
    int first = search.firstPairFrom(mark.offset() + 1);
    for (int i = first; i < Math.min(pairs.size(), first + MOST_NEIGHBOURS); i++) {
      Span pair = pairs.get(i);
      if (pair.start() >= end) {
        break;
      }
      boolean outermost = pair.start() >= last;
      boolean own =
          pair.start() - mark.offset() > FAR && sentencePairs.startsSentence(pair.start());
      boolean speech = outermost && starts && !own && cues.after(pair.end()).isPresent();
      boolean name =
          last == mark.offset()
              && pair.end() - mark.offset() <= LONGEST_NAME
              && reading.sentences.nextAfter(mark.offset()) > pair.start()
              && !sentencePairs.startsSentence(mark.offset());
      if (speech && regrouping.isSaidBefore(mark.offset(), pair.start())) {
        return false;
      }
      if (speech || name) {
        shared.add(pair.end() - 1);
        found.add(Found.paired(mark.offset(), pair.end(), Set.of(Flag.SHARED_MARK)));
        return true;
      }
      last = Math.max(last, pair.end());
    }
    return false;
  }

  /** {@code АО "НУХ «Дала"}: the mark that closes the outer name closes the inner one as well. */
  private boolean shareEnclosing(Mark mark) {
    int first = search.firstPairFrom(mark.offset());
    Optional<Span> outer = search.enclosing(mark.offset());
    boolean shares =
        outer.isPresent()
            && outer.get().end() - mark.offset() <= LONGEST_NAME
            && outer.get().end() > mark.offset() + 2
            && (first == pairs.size() || pairs.get(first).start() > outer.get().end())
            && reading.sentences.nextAfter(mark.offset()) >= outer.get().end();
    if (shares) {
      shared.add(outer.get().end() - 1);
      found.add(Found.paired(mark.offset(), outer.get().end(), Set.of(Flag.SHARED_MARK)));
    }
    return shares;
  }

  /** {@code | «Жол «Дала» АҚ …}: the name that a sentence begins with. */
  private boolean shareFirm(Mark mark) {
    Optional<Span> last =
        regrouping.firmWithin(mark).filter(pair -> !shared.contains(pair.end() - 1));
    last.ifPresent(pair -> {
      shared.add(pair.end() - 1);
      found.add(Found.paired(mark.offset(), pair.end(), Set.of(Flag.SHARED_MARK)));
    });
    return last.isPresent();
  }

  private boolean startsSpeech(int open) {
    int before = Chars.skipSpacesBack(reading.text, open, 0);
    boolean colon = before > 0 && reading.text.charAt(before - 1) == ':';
    return colon || sentencePairs.startsSentence(open);
  }

  /** An opening mark at the start of each paragraph and one closing mark at the end of the last. */
  private boolean joinRepeated(Mark mark) {
    int at = reading.paragraphAt(mark.offset());
    if (reading.paragraphs.start(at) != mark.offset()) {
      return false;
    }
    List<Mark> chain = new ArrayList<>();
    for (int p = at + 1; p < Math.min(reading.paragraphs.size(), at + MOST_PARAGRAPHS); p++) {
      int start = reading.paragraphs.start(p);
      Mark again = new Mark(start, mark.family());
      int pair = search.firstPairFrom(start);
      if (opens.contains(again)) {
        chain.add(again);
      } else if (pair < pairs.size() && pairs.get(pair).start() == start) {
        Span last = pairs.get(pair);
        merged.add(last);
        used.addAll(chain);
        found.add(Found.paired(mark.offset(), last.end(), Set.of()));
        return true;
      } else {
        return false;
      }
    }
    return false;
  }

  /** A quote that opens in one paragraph and closes in a later one, with no speech between. */
  private boolean joinParagraphs(Mark mark, int index, int i) {
    if (i >= reading.marks.unpairedClose.size()) {
      return false;
    }
    Mark close = reading.marks.unpairedClose.get(i);
    if (!startsSpeech(mark.offset())
        && !Wrapping.wraps(reading, mark.offset(), close.offset())
        && cues.before(mark.offset()).isEmpty()) {
      return false;
    }
    int far = reading.paragraphAt(close.offset()) - reading.paragraphAt(mark.offset());
    int next = index + 1;
    boolean alone =
        next >= reading.marks.unpairedOpen.size()
            || reading.marks.unpairedOpen.get(next).offset() > close.offset();
    if (used.contains(close)
        || close.family() != mark.family()
        || far > MOST_PARAGRAPHS
        || !alone
        || sentencePairs.holdSpeech(mark.offset() + 1, close.offset())) {
      return false;
    }
    used.add(close);
    found.add(Found.paired(mark.offset(), close.offset() + 1, Set.of()));
    return true;
  }

  /**
   * {@code «А «б» в. ¶ Г», – деді X}: a name shares no mark with what a paragraph below ends, nor
   * does one there, {@code ¶ "Дала" ҰК" АҚ …", – деді X}, that a mark closes as well.
   */
  private boolean joinSaid(Mark mark, int index) {
    int i = regrouping.closeBehindNames(mark);
    return mark.offset() == reading.paragraphStart(mark.offset())
        && i < reading.marks.unpairedClose.size()
        && cues.after(reading.marks.unpairedClose.get(i).offset() + 1).isPresent()
        && joinParagraphs(mark, index, i);
  }

  /** No closing mark: the quote ends before the author's words, or with its sentence. */
  private void loseClose(Mark mark) {
    int open = mark.offset();
    // A straight mark may have closed something: without a verb of saying it opens nothing.
    boolean straight = mark.family() == Mark.Family.STRAIGHT;
    if (!startsSpeech(open) || search.enclosing(open).isPresent()) {
      return;
    }
    int limit = reading.paragraphEnd(open);
    int end = LostClose.end(reading, cues, search, open, limit);
    boolean ended = cues.after(end).isPresent();
    int resumes = ended ? resumed.resumedAt(end) : 0;
    int goesOn =
        resumes > 0
            ? resumed.end(resumes)
            : ended ? 0 : new SpeechBelow(reading, cues, search).end(open);
    if (goesOn > 0) {
      closeAt(open, goesOn);
      return;
    }
    boolean said = ended || cues.before(open).isPresent();
    if (end > open + 1 && (said || !straight || open == reading.paragraphStart(open))) {
      found.add(Found.unclosed(open, end));
    }
  }

  private void closeAt(int open, int end) {
    boolean shares = Chars.isMark(reading.text.charAt(end - 1));
    if (shares) {
      shared.add(end - 1);
      found.add(Found.paired(open, end, Set.of(Flag.SHARED_MARK)));
    } else {
      found.add(Found.unclosed(open, end));
    }
  }

  private void recoverClose(Mark mark) {
    if (used.contains(mark)) {
      return;
    }
    int close = mark.offset();
    OptionalInt detached = regrouping.detachedBefore(mark);
    if (detached.isPresent()) {
      found.add(Found.paired(detached.getAsInt(), close + 1, Set.of()));
      return;
    }
    boolean speech = cues.after(close + 1).isPresent();
    int floor = lost.speechFloor(close);
    Optional<Span> opener =
        speech ? sentencePairs.opener(floor, close) : regrouping.namedOpener(close);
    if (opener.isPresent() && speech && regroup(opener.get(), close)) {
      return;
    }
    if (!speech && regroupNamed(close)) {
      return;
    }
    if (opener.isPresent()) {
      int open = opener.get().start();
      shared.add(open);
      found.add(Found.paired(open, close + 1, Set.of(Flag.SHARED_MARK)));
    } else if (speech || (!regrouping.endsList(close) && lost.endsStatement(close))) {
      int start = speech ? lost.start(floor, close) : lost.statement(close);
      if (start < close) {
        found.add(
            new Found(
                new Span(start, close + 1), new Span(start, close), Set.of(Flag.MISSING_OPEN)));
      }
    }
  }

  /** {@code "А, - сказал X.Позже."Б" растёт}: the mark that closed speech opens a name. */
  private boolean regroupNamed(int close) {
    Optional<Span> last = regrouping.lastEnding(close);
    return last.isPresent()
        && close - last.get().end() <= LONGEST_NAME
        && reading.sentences.nextAfter(last.get().end()) > close
        && replace(last.get(), regrouping.anew(last.get(), close));
  }

  /** Whether the pair that opens what {@code close} ends was made of marks of two quotes. */
  private boolean regroup(Span pair, int close) {
    return replace(pair, regrouping.apart(pair, close));
  }

  private boolean replace(Span pair, List<Found> quotes) {
    if (quotes.isEmpty()) {
      return false;
    }
    merged.add(pair);
    found.addAll(quotes);
    for (Found quote : quotes) {
      if (quote.flags().contains(Flag.SHARED_MARK)) {
        shared.add(quote.span().start());
      }
    }
    return true;
  }
}

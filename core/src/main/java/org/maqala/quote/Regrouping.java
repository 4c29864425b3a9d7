// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.maqala.quote.Quote.Flag;
import org.maqala.text.Span;

/** Tells which opening mark a closing one belongs to where the nearest one is another's. */
final class Regrouping {
  private static final int MOST_NEIGHBOURS = 64;
  private static final int LONGEST_NAME = 120;
  private static final int MOST_NAMES = 4;

  /** How many characters of a name stand behind the name that it begins with. */
  private static final int LONGEST_TAIL = 40;

  /** How many tokens before a name within say that it lies in a sentence. */
  private static final int SENTENCE = 4;

  private final Reading reading;
  private final CueFinder cues;
  private final MarkSearch search;
  private final ResumedSpeech resumed;

  Regrouping(Reading reading, CueFinder cues, MarkSearch search, ResumedSpeech resumed) {
    this.reading = reading;
    this.cues = cues;
    this.search = search;
    this.resumed = resumed;
  }

  /**
   * {@code "А (комедия "Б"), - сказал X. Позже … | "В", - добавил он}: whether the words behind a
   * quote that lost its closing mark stand before {@code next}.
   */
  boolean isSaidBefore(int open, int next) {
    int end = LostClose.end(reading, cues, search, open, reading.paragraphEnd(open));
    return end < next && cues.after(end).isPresent() && resumed.resumedAt(end) == 0;
  }

  /**
   * {@code | «Жол «Дала» АҚ …}: the name whose mark closes that of a firm as well, of which the
   * legal form stands behind it; none where someone's words end the sentence.
   */
  Optional<Span> firmWithin(Mark open) {
    int at = open.offset();
    int paragraph = reading.paragraphEnd(at);
    int first = search.firstPairFrom(at + 1);
    if (first == reading.marks.pairs.size()) {
      return Optional.empty();
    }
    Span name = reading.marks.pairs.get(first);
    Tokens tokens = reading.tokens;
    int form = tokens.from(name.end());
    boolean firm =
        form < tokens.size()
            && tokens.end(form) <= paragraph
            && tokens.isAllCaps(form)
            && tokens.isOrganisation(form, WordClass.KKNAME)
            && tokens.from(name.start()) - tokens.from(at + 1) <= SENTENCE
            && reading.sentences.nextAfter(at) > name.start();
    return firm && cues.after(LostClose.end(reading, cues, search, at, paragraph)).isEmpty()
        ? Optional.of(name)
        : Optional.empty();
  }

  /** {@code «Дала» холдингі»}: of the pairs in the sentence, the nearest one opens the name. */
  Optional<Span> namedOpener(int close) {
    return nearest(close)
        .filter(pair ->
            reading.sentences.nextAfter(pair.start()) > close
                && close - pair.start() <= LONGEST_NAME
                && !endsList(close));
  }

  /** The first closing mark without a partner behind one that opens but those that end a name. */
  int closeBehindNames(Mark open) {
    int first = search.firstCloseAfter(open.offset());
    int end = Math.min(reading.marks.unpairedClose.size(), first + MOST_NAMES);
    int i = first;
    while (i < end && endsName(reading.marks.unpairedClose.get(i).offset())) {
      i++;
    }
    return i;
  }

  private boolean endsName(int close) {
    return cues.after(close + 1).isEmpty() && namedOpener(close).isPresent();
  }

  /** {@code сұрақ » Дала қайда?»}: a mark that stands alone opens what an attached one closes. */
  OptionalInt detachedBefore(Mark close) {
    String text = reading.text;
    int at = close.offset();
    int before = search.firstCloseAfter(at - 1) - 1;
    if (before < 0 || at == 0 || Chars.isSpace(text.charAt(at - 1))) {
      return OptionalInt.empty();
    }
    Mark opening = reading.marks.unpairedClose.get(before);
    int open = opening.offset();
    boolean alone =
        opening.family() == close.family()
            && open > reading.paragraphStart(at)
            && Chars.isSpace(text.charAt(open - 1))
            && Chars.isSpace(text.charAt(open + 1))
            && search.enclosing(open).isEmpty();
    return alone ? OptionalInt.of(open) : OptionalInt.empty();
  }

  /** The outermost pair that ends last before {@code close}. */
  Optional<Span> nearest(int close) {
    Span nearest = null;
    int first = search.firstPairFrom(close) - 1;
    for (int i = first; i >= 0 && i > first - MOST_NEIGHBOURS; i--) {
      Span pair = reading.marks.pairs.get(i);
      if (pair.end() <= close && (nearest == null || pair.end() > nearest.end())) {
        nearest = pair;
      } else if (nearest != null && pair.end() <= nearest.start()) {
        break;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The pair, of the last few that open before {@code close}, that ends last before it. */
  Optional<Span> lastEnding(int close) {
    Span last = null;
    int first = search.firstPairFrom(close) - 1;
    for (int i = first; i >= 0 && i > first - MOST_NEIGHBOURS; i--) {
      Span pair = reading.marks.pairs.get(i);
      if (pair.end() <= close && (last == null || pair.end() > last.end())) {
        last = pair;
      }
    }
    return Optional.ofNullable(last);
  }

  /** {@code «А», «Б» и другие»}: a list goes on behind the last pair, no name. */
  boolean endsList(int close) {
    Optional<Span> last = nearest(close);
    if (last.isEmpty()) {
      return false;
    }
    Tokens tokens = reading.tokens;
    int next = tokens.from(last.get().end());
    boolean link = tokens.is(next, ',') || tokens.is(next, "и") || tokens.is(next, "және");
    return link && reading.sentences.nextAfter(last.get().end()) > close;
  }

  /**
   * The two quotes whose marks a pair was made of, if what {@code close} ends begins with it: a
   * name within, {@code «Акционер («А» ТОО» ЖШС) келді», – деді X}, or speech that lost its closing
   * mark, {@code "А, - сказал X.Позже."Б", - сказал Y}.
   */
  List<Found> apart(Span pair, int close) {
    Optional<Span> name = nearest(pair.end() - 1).filter(inner -> inner.start() > pair.start());
    if (name.isPresent() && isNameWithin(pair, name.get())) {
      return List.of(
          Found.paired(pair.start(), close + 1, Set.of()),
          Found.paired(name.get().start(), pair.end(), Set.of(Flag.SHARED_MARK)));
    }
    return anew(pair, close);
  }

  /** The two quotes of a pair if the first lost its closing mark before the author's words. */
  List<Found> anew(Span pair, int close) {
    int end = opensAnew(pair, close) ? lostEnd(pair) : 0;
    return end == 0
        ? List.of()
        : List.of(
            Found.unclosed(pair.start(), end), Found.paired(pair.end() - 1, close + 1, Set.of()));
  }

  private boolean isNameWithin(Span pair, Span name) {
    Tokens tokens = reading.tokens;
    int head = tokens.from(name.start()) - tokens.from(pair.start() + 1);
    return head >= SENTENCE
        && pair.end() - name.end() <= LONGEST_TAIL
        && reading.sentences.nextAfter(name.end()) >= pair.end();
  }

  /** {@code комитет."На}: the mark that closes a pair stands behind a stop and before a word. */
  private boolean opensAnew(Span pair, int close) {
    String text = reading.text;
    return pair.end() <= close
        && Chars.isUpper(text.charAt(pair.end()))
        && Chars.isSentenceEnd(text.charAt(pair.end() - 2));
  }

  private int lostEnd(Span pair) {
    int end = LostClose.end(reading, cues, search, pair.start(), pair.end() - 1);
    return end < pair.end() - 1 && cues.after(end).isPresent() ? end : 0;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What stands around a word: some words before and after it, and the signs between them. */
final class Surroundings {
  private static final String OPENING = "«“„\"(";

  private final String text;
  private final Deque<QueuedWord> before;
  private final Deque<QueuedWord> after;

  /**
   * @param before the words before the one that is asked for, and
   * @param after those after it; both change from word to word
   */
  Surroundings(String text, Deque<QueuedWord> before, Deque<QueuedWord> after) {
    this.text = text;
    this.before = before;
    this.after = after;
  }

  /** The readings of a word as if no lexicon had it. */
  Optional<ReadWord> byLetters(QueuedWord one, WordReader reader) {
    return reader.readByLetters(text, one.start(), one.end());
  }

  /** The sign at a place; a line end outside of the text. */
  char at(int place) {
    return place < 0 || place >= text.length() ? '\n' : text.charAt(place);
  }

  /** The words before and those after, the nearest last of the former. */
  List<Deque<QueuedWord>> all() {
    return List.of(before, after);
  }

  @Nullable QueuedWord last() {
    return before.peekLast();
  }

  @Nullable QueuedWord next() {
    return after.peekFirst();
  }

  /** The word before if nothing but a space stands between. */
  Optional<QueuedWord> lastBeside(QueuedWord one) {
    return Optional.ofNullable(last()).filter(last -> isBeside(last.end(), one.start()));
  }

  /** The word after if nothing but a space stands between. */
  Optional<QueuedWord> nextBeside(QueuedWord one) {
    return Optional.ofNullable(next()).filter(next -> isBeside(one.end(), next.start()));
  }

  /** Up to so many words before and as many after, on the same line. */
  List<QueuedWord> neighbours(QueuedWord one, int most) {
    return Stream.concat(stream(before()).limit(most), stream(after).limit(most))
        .filter(other -> isNear(one, other))
        .toList();
  }

  private static Stream<QueuedWord> stream(Iterable<QueuedWord> words) {
    return StreamSupport.stream(words.spliterator(), false);
  }

  /** The words before, nearest first. */
  Iterable<QueuedWord> before() {
    return before::descendingIterator;
  }

  /** Whether nothing but a space stands between the end of one word and the start of another. */
  boolean isBeside(int end, int start) {
    return end + 1 == start && text.charAt(end) == ' ';
  }

  /** Whether it is a capital, of one sign or two, with a full stop. */
  boolean isInitial(QueuedWord one) {
    return one.letters().length() == 1
        && Character.isUpperCase(text.charAt(one.start()))
        && at(one.end()) == '.';
  }

  /** The name behind an initial, or behind two. */
  Optional<QueuedWord> surname(QueuedWord initial) {
    int end = initial.end();
    int initials = 1;
    for (QueuedWord next : after) {
      int gap = next.start() - end;
      if (!isInitial(next) && isCapitalized(next)) {
        return gap == 1 || (gap == 2 && at(end + 1) == ' ') ? Optional.of(next) : Optional.empty();
      }
      if (initials > 1 || gap != 1 || !isInitial(next)) {
        return Optional.empty();
      }
      end = next.end();
      initials++;
    }
    return Optional.empty();
  }

  /** Whether no line ends between two words. */
  boolean isNear(QueuedWord one, QueuedWord other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    int at = from;
    while (at < to && text.charAt(at) != '\n') {
      at++;
    }
    return at >= to;
  }

  /** Whether a word or a comma stands before it. */
  boolean isInSentence(QueuedWord one) {
    int before = one.start() - 2;
    return before >= 0
        && text.charAt(before + 1) == ' '
        && (text.charAt(before) == ',' || Character.isLetter(text.charAt(before)));
  }

  /** Whether a small word stands between two names, {@code Бокас дель Торо}. */
  boolean isBetweenNames(QueuedWord one) {
    QueuedWord last = last();
    QueuedWord next = next();
    return last != null
        && next != null
        && isSmall(one)
        && isTied(last, one)
        && isTied(one, next)
        && isCapitalized(last)
        && isCapitalized(next);
  }

  private boolean isTied(QueuedWord one, QueuedWord next) {
    return one.end() + 1 == next.start() && (at(one.end()) == ' ' || at(one.end()) == '-');
  }

  /** Whether quotation marks or a parenthesis open before it. */
  boolean isOpening(QueuedWord one) {
    return OPENING.indexOf(at(one.start() - 1)) >= 0;
  }

  /** Whether it begins with a capital and ends with a small letter. */
  boolean isCapitalized(QueuedWord one) {
    return one.end() - one.start() > 1
        && Character.isUpperCase(text.charAt(one.start()))
        && Character.isLowerCase(text.charAt(one.end() - 1));
  }

  /** Whether it begins with a small letter. */
  boolean isSmall(QueuedWord one) {
    return Character.isLowerCase(text.charAt(one.start()));
  }

  /** Letters without case don't tell a name. */
  boolean isCaseless(QueuedWord one) {
    return Character.getType(text.charAt(one.start())) == Character.OTHER_LETTER;
  }
}

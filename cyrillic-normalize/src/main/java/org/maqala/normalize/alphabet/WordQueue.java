// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maqala.text.AlignedText;
import org.maqala.text.Span;

/**
 * The words of one text that are read: each waits for some that follow it, since a word of two
 * readings is Russian among Russian words and part of a known compound beside a hyphen, and one in
 * the middle of an English sentence is English. Holds a few words at a time.
 */
final class WordQueue {
  /** So many words before and after say what language a word is of. */
  private static final int NEIGHBOURS = 3;

  /** So many small words make a sentence; names in capitals stand among Kazakh words. */
  private static final int LEAST_FOREIGN = 2;

  private final String text;
  private final String rule;
  private final WordReader reader;
  private final WordMemory.OfText words;
  private final AlignedText.Builder edits;
  private final List<AmbiguousWord> ambiguous = new ArrayList<>();
  private final Deque<QueuedWord> before = new ArrayDeque<>();
  private final Deque<QueuedWord> queue = new ArrayDeque<>();
  private final Surroundings around;
  private final ReadingInContext readings;

  /** A word that may be foreign; beside a word that certainly is, it is. */
  private @Nullable QueuedWord doubtful;

  private int foreignEnd = -1;

  /** How many of those before and in the queue are foreign. */
  private int foreignNear;

  WordQueue(String text, String rule, WordReader reader, WordMemory.OfText words) {
    this.text = text;
    this.rule = rule;
    this.reader = reader;
    this.words = words;
    this.edits = AlignedText.edit(text);
    this.around = new Surroundings(text, before, queue);
    this.readings = new ReadingInContext(around, reader);
  }

  /** The readings of a word, best first; none if it can't be read. */
  Optional<ReadWord> read(int start, int end) {
    return words.read(start, end);
  }

  /** A word that was read. */
  void word(int start, int end, ReadWord word, boolean isDoubtful) {
    settle();
    QueuedWord read = new QueuedWord(start, end, word);
    if (!isDoubtful) {
      add(read);
    } else if (isBeside(foreignEnd, start) || isTied(start, word)) {
      foreignEnd = end;
    } else {
      doubtful = read;
    }
  }

  /**
   * The second word of a compound that the lexicon has, if it is one; the first may be read
   * otherwise then.
   */
  boolean compound(int start, int end, ReadWord word) {
    QueuedWord last = doubtful == null ? queue.peekLast() : doubtful;
    if (last == null || last.end() + 1 != start || text.charAt(last.end()) != '-') {
      return false;
    }
    ReadWord lastWord = last.word();
    if (lastWord == null) {
      return false;
    }
    // Lists from the web know what was misspelt, too: Иоркте, плэй.
    ReadWord first = byLetters(lastWord, last.start(), last.end());
    ReadWord second = byLetters(word, start, end);
    Optional<List<ReadWord>> pair =
        reader
            .compound(first, second)
            .or(() -> reader.compound(lastWord, second))
            .or(() -> reader.compound(lastWord, word));
    pair.ifPresent(both -> {
      if (doubtful == null) {
        queue.removeLast();
      }
      doubtful = null;
      queue.addLast(new QueuedWord(last.start(), last.end(), both.get(0)));
      add(new QueuedWord(start, end, both.get(1)));
    });
    return pair.isPresent();
  }

  /** The letters of the word right before a place; empty if none is or if it is foreign. */
  String lettersBeside(int start) {
    QueuedWord last = doubtful == null ? queue.peekLast() : doubtful;
    return last != null && isBeside(last.end(), start) ? last.letters() : "";
  }

  private ReadWord byLetters(ReadWord word, int start, int end) {
    return word.isKnown() ? reader.readByLetters(text, start, end).orElse(word) : word;
  }

  /** A word that stays as it is. */
  void foreign(int start, int end) {
    if (doubtful != null && (isNamedWith(doubtful, start) || isItsLetter(doubtful, start))) {
      doubtful = null;
    }
    settle();
    foreignEnd = end;
    add(new QueuedWord(start, end, null));
  }

  /** Something else that is replaced. */
  void mark(int start, int end, String mark) {
    settle();
    drain(0);
    edits.replace(start, end, mark, rule);
  }

  /** Writes what still waits. */
  Transliteration finish() {
    settle();
    drain(0);
    return new Transliteration(edits.build(), ambiguous);
  }

  private boolean isBeside(int end, int start) {
    return end > 0 && end + 1 == start && text.charAt(end) == ' ';
  }

  /** {@code Marubeni Utility}; a small letter alone is a unit or an initial of the words before. */
  private boolean isNamedWith(QueuedWord before, int start) {
    return isBeside(before.end(), start)
        && !(before.end() - before.start() == 1
            && Character.isLowerCase(text.charAt(before.start())));
  }

  /** {@code bottom-up}: behind the hyphen of a foreign word, and no ending of it. */
  private boolean isTied(int start, ReadWord word) {
    String letters = word.best().letters();
    return foreignEnd > 0
        && foreignEnd + 1 == start
        && text.charAt(foreignEnd) == '-'
        && letters.length() > 1
        && !Endings.contain(letters);
  }

  /** {@code e-commerce}. */
  private boolean isItsLetter(QueuedWord before, int start) {
    return before.end() - before.start() == 1
        && before.end() + 1 == start
        && text.charAt(before.end()) == '-'
        && Character.isLowerCase(text.charAt(before.start()));
  }

  private void settle() {
    if (doubtful != null) {
      add(doubtful);
      doubtful = null;
    }
  }

  private void add(QueuedWord one) {
    queue.addLast(one);
    foreignNear += one.word() == null ? 1 : 0;
    drain(NEIGHBOURS + 1);
  }

  private void drain(int left) {
    while (queue.size() > left) {
      QueuedWord next = queue.removeFirst();
      ReadWord word = next.word();
      if (word != null && isAmongForeign(next)) {
        next = new QueuedWord(next.start(), next.end(), null);
        foreignNear++;
      } else if (word != null) {
        write(next, readings.read(next, word));
      }
      before.addLast(next);
      if (before.size() > NEIGHBOURS) {
        foreignNear -= before.removeFirst().word() == null ? 1 : 0;
      }
    }
  }

  /**
   * Whether it is in the middle of a sentence of another language: foreign words before and after
   * it, enough of them small, and none nearer that is Kazakh only.
   */
  private boolean isAmongForeign(QueuedWord one) {
    if (foreignNear < LEAST_FOREIGN || !mayBeEnglish(one)) {
      return false;
    }
    int before = foreign(one, this.before.descendingIterator());
    int after = before == 0 ? 0 : foreign(one, queue.iterator());
    return after > 0 && before + after - 2 >= LEAST_FOREIGN;
  }

  /** One and the number of small foreign words beside this one; 0 if there are none. */
  private int foreign(QueuedWord one, Iterator<QueuedWord> neighbours) {
    int small = 0;
    boolean any = false;
    while (neighbours.hasNext()) {
      QueuedWord neighbour = neighbours.next();
      boolean foreign = neighbour.word() == null;
      if (!around.isNear(one, neighbour) || (!any && !foreign && !mayBeEnglish(neighbour))) {
        break;
      }
      any |= foreign;
      small += foreign && isSmall(neighbour) ? 1 : 0;
    }
    return any ? small + 1 : 0;
  }

  private boolean mayBeEnglish(QueuedWord one) {
    int at = one.start();
    while (at < one.end() && text.charAt(at) < 0x80) {
      at++;
    }
    return at == one.end()
        && (one.end() - one.start() < EnglishWords.SHORTEST
            || EnglishWords.contain(text, one.start(), one.end()));
  }

  private boolean isSmall(QueuedWord one) {
    return one.end() - one.start() > 1 && Character.isLowerCase(text.charAt(one.start()));
  }

  private void write(QueuedWord one, ReadWord word) {
    String chosen = word.best().written();
    int length = one.end() - one.start();
    if (chosen.length() != length || !text.startsWith(chosen, one.start())) {
      edits.replace(one.start(), one.end(), chosen, rule);
    }
    List<String> alternatives = word.alternatives();
    if (!alternatives.isEmpty()) {
      ambiguous.add(
          new AmbiguousWord(
              new Span(one.start(), one.end()), chosen, word.isKnown(), alternatives));
    }
  }
}

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

  /** So many of them must be Russian. */
  private static final int LEAST_RUSSIAN = 2;

  /** So many of them must be Kazakh, beside which a word is no Russian one. */
  private static final int LEAST_KAZAKH = 3;

  /** So many small words make a sentence; names in capitals stand among Kazakh words. */
  private static final int LEAST_FOREIGN = 2;

  /** Among Russian words, in quarters of a bit, a Russian reading may be so much rarer. */
  private static final int RARER_RUSSIAN = 26;

  /** Among Kazakh words, a Kazakh reading may be so much rarer. */
  private static final int RARER_KAZAKH = 16;

  /** The same if some around are Kazakh and none is Russian. */
  private static final int RARER_AMONG_KAZAKH = 10;

  /** The same of one that is not Russian, too, as the other is. */
  private static final int RARER_KAZAKH_ONLY = 1;

  /** Names are borrowed as often as not. */
  private static final int RARER_KAZAKH_NAME = 4;

  private final String text;
  private final String rule;
  private final WordReader reader;
  private final WordMemory.OfText words;
  private final AlignedText.Builder edits;
  private final List<AmbiguousWord> ambiguous = new ArrayList<>();
  private final Deque<Queued> before = new ArrayDeque<>();
  private final Deque<Queued> queue = new ArrayDeque<>();

  /** A word that may be foreign; beside a word that certainly is, it is. */
  private @Nullable Queued doubtful;

  private int foreignEnd = -1;

  /** How many of those before and in the queue are foreign. */
  private int foreignNear;

  WordQueue(String text, String rule, WordReader reader, WordMemory.OfText words) {
    this.text = text;
    this.rule = rule;
    this.reader = reader;
    this.words = words;
    this.edits = AlignedText.edit(text);
  }

  /** The readings of a word, best first; none if it can't be read. */
  Optional<ReadWord> read(int start, int end) {
    return words.read(start, end);
  }

  /** A word that was read. */
  void word(int start, int end, ReadWord word, boolean isDoubtful) {
    settle();
    Queued read = new Queued(start, end, word);
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
    Queued last = doubtful == null ? queue.peekLast() : doubtful;
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
      queue.addLast(new Queued(last.start(), last.end(), both.get(0)));
      add(new Queued(start, end, both.get(1)));
    });
    return pair.isPresent();
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
    add(new Queued(start, end, null));
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
  private boolean isNamedWith(Queued before, int start) {
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
  private boolean isItsLetter(Queued before, int start) {
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

  private void add(Queued one) {
    queue.addLast(one);
    foreignNear += one.word() == null ? 1 : 0;
    drain(NEIGHBOURS + 1);
  }

  private void drain(int left) {
    while (queue.size() > left) {
      Queued next = queue.removeFirst();
      ReadWord word = next.word();
      if (word != null && isAmongForeign(next)) {
        next = new Queued(next.start(), next.end(), null);
        foreignNear++;
      } else if (word != null) {
        write(next, isAmongRussian(next, word) ? russian(word) : inPlace(next, word));
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
  private boolean isAmongForeign(Queued one) {
    if (foreignNear < LEAST_FOREIGN || !mayBeEnglish(one)) {
      return false;
    }
    int before = foreign(one, this.before.descendingIterator());
    int after = before == 0 ? 0 : foreign(one, queue.iterator());
    return after > 0 && before + after - 2 >= LEAST_FOREIGN;
  }

  /** One and the number of small foreign words beside this one; 0 if there are none. */
  private int foreign(Queued one, Iterator<Queued> neighbours) {
    int small = 0;
    boolean any = false;
    while (neighbours.hasNext()) {
      Queued neighbour = neighbours.next();
      boolean foreign = neighbour.word() == null;
      if (!isNear(one, neighbour) || (!any && !foreign && !mayBeEnglish(neighbour))) {
        break;
      }
      any |= foreign;
      small += foreign && isSmall(neighbour) ? 1 : 0;
    }
    return any ? small + 1 : 0;
  }

  private boolean mayBeEnglish(Queued one) {
    int at = one.start();
    while (at < one.end() && text.charAt(at) < 0x80) {
      at++;
    }
    return at == one.end()
        && (one.end() - one.start() < EnglishWords.SHORTEST
            || EnglishWords.contain(text, one.start(), one.end()));
  }

  private boolean isSmall(Queued one) {
    return one.end() - one.start() > 1 && Character.isLowerCase(text.charAt(one.start()));
  }

  /** Before another name inside a sentence, {@code боксшы Әли Ахмедов}, no common word is meant. */
  private ReadWord inPlace(Queued one, ReadWord word) {
    Queued next = queue.peekFirst();
    return word.readings().size() > 1
            && next != null
            && isCapitalized(one)
            && isCapitalized(next)
            && isBeside(one.end(), next.start())
            && isInSentence(one)
        ? word.asName()
        : amongKazakh(one, word);
  }

  /** Whether a word or a comma stands before it. */
  private boolean isInSentence(Queued one) {
    int before = one.start() - 2;
    return before >= 0
        && text.charAt(before + 1) == ' '
        && (text.charAt(before) == ',' || Character.isLetter(text.charAt(before)));
  }

  private boolean isCapitalized(Queued one) {
    return one.end() - one.start() > 1
        && Character.isUpperCase(text.charAt(one.start()))
        && Character.isLowerCase(text.charAt(one.end() - 1));
  }

  /** Not a reading that is so much rarer than the Kazakh one: names, too, are Russian words. */
  private ReadWord russian(ReadWord word) {
    return reader
        .russian(word)
        .filter(russian -> russian.best().cost() - word.best().cost() <= RARER_RUSSIAN)
        .orElse(word);
  }

  /** Between Kazakh words, a Kazakh one: {@code жарқын із қалдырды}, not {@code из}. */
  private ReadWord amongKazakh(Queued one, ReadWord word) {
    // Letters without case don't tell a name, which is borrowed as often as not.
    boolean caseless = Character.getType(text.charAt(one.start())) == Character.OTHER_LETTER;
    if (caseless || word.readings().size() < 2 || !word.best().russian()) {
      return word;
    }
    boolean between = vote(one, before.peekLast()) + vote(one, queue.peekFirst()) == -2;
    boolean name = isCapitalized(one);
    if (!between && (name || !isAmongKazakh(one))) {
      return word;
    }
    int rarer = name ? RARER_KAZAKH_NAME : between ? RARER_KAZAKH : RARER_AMONG_KAZAKH;
    return word.asKazakh(word.best().kazakh() ? RARER_KAZAKH_ONLY : rarer);
  }

  /** Whether both neighbours are Russian, or of those around some are and none is Kazakh. */
  private boolean isAmongRussian(Queued one, ReadWord word) {
    if (word.readings().size() < 2 || !reader.tellsLanguages()) {
      return false;
    }
    if (vote(one, before.peekLast()) + vote(one, queue.peekFirst()) == 2) {
      return true;
    }
    int russian = 0;
    for (Deque<Queued> neighbours : List.of(before, queue)) {
      for (Queued neighbour : neighbours) {
        int vote = vote(one, neighbour);
        if (vote < 0) {
          return false;
        }
        russian += vote;
      }
    }
    return russian >= LEAST_RUSSIAN;
  }

  /** Whether enough of those around it are Kazakh and none is Russian. */
  private boolean isAmongKazakh(Queued one) {
    int kazakh = 0;
    for (Deque<Queued> neighbours : List.of(before, queue)) {
      for (Queued neighbour : neighbours) {
        int vote = vote(one, neighbour);
        if (vote > 0) {
          return false;
        }
        kazakh -= vote;
      }
    }
    return kazakh >= LEAST_KAZAKH;
  }

  private int vote(Queued one, @Nullable Queued neighbour) {
    ReadWord word = neighbour == null ? null : neighbour.word();
    int language = word == null ? 0 : word.language();
    return neighbour != null && language != 0 && isNear(one, neighbour) ? language : 0;
  }

  /** Whether no line ends between two words. */
  private boolean isNear(Queued one, Queued other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    int at = from;
    while (at < to && text.charAt(at) != '\n') {
      at++;
    }
    return at >= to;
  }

  private void write(Queued one, ReadWord word) {
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

  /** A word, none if it is foreign, and where it stands. */
  private record Queued(int start, int end, @Nullable ReadWord word) {}
}

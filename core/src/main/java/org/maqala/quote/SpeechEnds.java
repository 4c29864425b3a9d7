// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Says how far Kazakh speech goes on behind its first sentence where a text lost its line ends: to
 * the last sentence in the first or second person, as the author's are not, and those behind it
 * that go on with it, {@code Бұл …}, {@code Яғни …}; and Russian speech amid Kazakh, to the last
 * Russian sentence.
 */
final class SpeechEnds {
  /** How many sentences in a row may speak of neither speaker nor listener. */
  private static final int MOST_BETWEEN = 4;

  /** How many sentences behind speech, the last of a paragraph, are taken for it, too. */
  private static final int MOST_LEFT = 3;

  /**
   * How many sentences in a row may do so before speech whose start no sign tells, in a text that
   * lost its line ends.
   */
  private static final int MOST_BEFORE = 2;

  private static final int LONGEST_PARAGRAPH = 1500;

  /** How far back the start of speech is looked for. */
  private static final int MOST_SENTENCES = 40;

  private static final int LONGEST_TAIL = 2;

  /** How many words without a Kazakh letter a sentence has that is not Kazakh. */
  private static final int FEWEST_FOREIGN = 4;

  private static final Endings FIRST_PERSON = Endings.of("first-person-kk", Folding.WORDS);
  private static final Endings IN_CLAUSE = Endings.of("speaker-verb-kk", Folding.WORDS);
  private static final Endings TOLD = Endings.of("passive-kk", Folding.WORDS);
  private static final Endings PARTICIPLE = Endings.of("participle-kk", Folding.WORDS);
  private static final Endings PRESENT = Endings.of("does-kk", Folding.WORDS);
  private static final Endings PAST = Endings.of("past-kk", Folding.WORDS);
  private static final Endings ADDRESSED = Endings.of("addressed-kk", Folding.WORDS);
  private static final ReportWords PAGES_OWN = ReportWords.of("kk-page");
  private static final ReportWords SPEAKER = ReportWords.of("kk-speaker");
  private static final ReportWords GOES_ON = ReportWords.of("kk-goes-on");

  private final Reading reading;
  private final Tokens tokens;

  SpeechEnds(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  /**
   * Where the speech ends that a label opens at {@code start}: at the paragraph's end, where few
   * sentences are left of it and none may be the author's.
   */
  int afterLabel(int start) {
    int end = after(start);
    int limit = reading.paragraphEnd(start);
    int next = Chars.skipSpaces(reading.text, end, limit);
    for (int n = 0; n < MOST_LEFT && next < limit; n++) {
      int stop = reading.sentenceEnd(next);
      int last = last(tokens.from(next), stop);
      boolean told = isAnothers(tokens.from(next), last) || tokens.isAfterDep(last);
      if (told || !isWhole(next, stop)) {
        return end;
      }
      next = Chars.skipSpaces(reading.text, stop, limit);
    }
    return next < limit ? end : Chars.skipSpacesBack(reading.text, limit, start);
  }

  /** Whether a sentence is long enough for one and ends as one: no signature. */
  private boolean isWhole(int from, int stop) {
    int last = Chars.skipSpacesBack(reading.text, stop, from) - 1;
    return tokens.from(stop) - tokens.from(from) > FEWEST_FOREIGN
        && Chars.isSentenceEnd(reading.text.charAt(last));
  }

  /** Where the speech ends that starts at {@code start}, in its paragraph. */
  int after(int start) {
    int limit = reading.paragraphEnd(start);
    int end = reading.sentenceEnd(start);
    int next = end;
    int others = 0;
    int opening = tokens.from(start);
    boolean foreign = tokens.isAmidKazakh(opening) && isForeign(opening, last(opening, end));
    while (others <= MOST_BETWEEN) {
      int from = Chars.skipSpaces(reading.text, next, limit);
      if (from >= limit) {
        break;
      }
      next = reading.sentenceEnd(from);
      int first = tokens.from(from);
      int last = last(first, next);
      if (isAnothers(first, last)) {
        break;
      }
      boolean joins = others == 0 && GOES_ON.hold(tokens, first);
      if (foreign ? isForeign(first, last) : joins || speaks(first, last)) {
        end = next;
        others = 0;
      } else {
        others++;
      }
      if (foreign && others > 0) {
        break;
      }
    }
    return Math.min(limit, end);
  }

  /**
   * Where the speech starts that nothing opens and whose last sentence starts at {@code last}: with
   * the first sentence before it, not before {@code floor}, in the first or second person, if
   * nothing between the two may be the author's.
   */
  int before(int last, int floor) {
    int start = last;
    int others = 0;
    int limit = reading.paragraphEnd(last);
    boolean lines = limit - reading.paragraphStart(last) <= LONGEST_PARAGRAPH;
    int most = lines ? MOST_BETWEEN : MOST_BEFORE;
    int at = last;
    for (int n = 0; n < MOST_SENTENCES && at > floor && others <= most; n++) {
      int from = Math.max(floor, reading.sentences.startOf(at - 1));
      int first = tokens.from(from);
      int end = last(first, at);
      if (isAuthors(first, end) || tokens.isMark(end)) {
        break;
      }
      // Өкінішке қарай, соттың алдынан шыққан: the author tells what he didn't see
      boolean told = tokens.endsIn(end, PARTICIPLE);
      boolean calls = at == start && tokens.is(tokens.from(at) - 1, '!');
      if (calls || (!told && speaks(first, end))) {
        start = from;
        others = 0;
      } else {
        others++;
      }
      at = from;
    }
    return start;
  }

  /** {@code Министр: – Жильё будет. Дом сдан. Жұмыс …}: what the author's Kazakh is not around. */
  private boolean isForeign(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tokens.hasKazakhLetter(i)) {
        return false;
      }
    }
    return last - first >= FEWEST_FOREIGN;
  }

  /** Whether a sentence is in the first or second person, as the author's are not. */
  boolean isSpeakers(int from, int next) {
    int first = tokens.from(from);
    int last = last(first, next);
    // Өкінішке қарай, соттан бас тартқан: the author tells what he did not see
    return speaks(first, last) && !tokens.endsIn(last, PARTICIPLE);
  }

  /** Whether a sentence that is in neither person points to what was said, or has a report. */
  boolean isPages(int from, int next) {
    int first = tokens.from(from);
    int last = last(first, next);
    boolean page = PAGES_OWN.hold(tokens, last) || tokens.is(tokens.from(next) - 1, ':');
    for (int i = first; i < last; i++) {
      page |= PAGES_OWN.hold(tokens, i);
      page |= tokens.isDash(i) && tokens.isAny(i + 1, WordClass.SAYS_IN_KAZAKH);
    }
    return page || BackReferences.pointsBackInKazakh(tokens, first);
  }

  /** Whether a sentence ends in a verb of saying, or tells by whose words it is. */
  boolean isReport(int from, int next) {
    int first = tokens.from(from);
    int last = last(first, next);
    // ұғым қосылды, бап беріліпті, сурет нені көрсетеді: what was or is done, as есеп берді is not
    boolean done =
        tokens.startsWithAny(last, WordClass.KK_LIGHT)
            && (tokens.endsIn(last, TOLD)
                || tokens.endsIn(last, PRESENT)
                || tokens.endsWith(last, "пті"));
    boolean says =
        tokens.is(last, WordClass.KK_SAY)
            || (tokens.isAfterDep(last) && tokens.endsIn(last, PAST) && !done);
    for (int i = first; !says && i < last; i++) {
      says = tokens.isAny(i, KazakhSources.SOURCES);
    }
    return says;
  }

  /** The last word of a sentence, or the sign that ends it. */
  int last(int first, int next) {
    int last = tokens.from(next) - 1;
    for (int n = 0; n < LONGEST_TAIL && last > first && !tokens.isWord(last); n++) {
      last--;
    }
    return last;
  }

  /**
   * Whether a sentence has a verb or a word of the first or second person, or a speaker's aside.
   */
  private boolean speaks(int first, int last) {
    if (tokens.endsIn(last, FIRST_PERSON) && !tokens.is(last, WordClass.AUXILIARY)) {
      return true;
    }
    for (int i = first; i <= last; i++) {
      boolean ends = i == last || tokens.is(i + 1, ',') || tokens.is(i + 1, ';');
      if (SPEAKER.hold(tokens, i)
          || tokens.endsIn(i, ADDRESSED)
          || (ends && tokens.endsIn(i, IN_CLAUSE))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a sentence before speech may be the author's: {@code Оның айтуынша, …}; but not what
   * one who speaks says that others say, {@code жұрт солай дейді, біз …}.
   */
  private boolean isAuthors(int first, int last) {
    boolean told = tokens.isAfterDep(last) && tokens.endsIn(last, TOLD);
    boolean other = told || tokens.isDash(first) || last <= first;
    for (int i = first; i <= last; i++) {
      boolean within = first < i && i < last && tokens.is(i + 1, ',') && !tokens.isDash(i - 1);
      boolean says = tokens.isAny(i, WordClass.SAYS_IN_KAZAKH) && !within;
      boolean of = tokens.is(i, WordClass.KK_SOURCE_OF) && tokens.is(i + 1, WordClass.KK_ACCORDING);
      other |= says || of || tokens.is(i, WordClass.KK_SOURCE) || tokens.is(i, ':');
    }
    return other || PAGES_OWN.hold(tokens, last);
  }

  /** Whether a sentence may be the author's, or said by the next who speaks. */
  private boolean isAnothers(int first, int last) {
    boolean told = tokens.isAfterDep(last) && tokens.endsIn(last, TOLD);
    boolean back = first + 1 < tokens.size() && BackReferences.pointsBackInKazakh(tokens, first);
    boolean other = told || back || tokens.isDash(first) || last <= first;
    for (int i = first; i <= last; i++) {
      boolean says = tokens.isAny(i, WordClass.SAYS_IN_KAZAKH) || PAGES_OWN.hold(tokens, i);
      other |= says || tokens.is(i, ':');
    }
    return other;
  }
}

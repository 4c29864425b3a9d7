// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Says who gave out a Kazakh paper that is cited with no one's name beside it: {@code Қазгидромет
 * болжам жариялады. «…» делінген хабарламада}. It is the subject of the last sentence before it
 * that tells of giving out or saying, or whose such a paper is called there.
 */
final class KazakhGivers {
  /** How many sentences back the paper may be given out. */
  private static final int MOST_SENTENCES = 4;

  private static final int LONGEST_OWNED = 10;
  private static final int LONGEST_DATELINE = 6;
  private static final int SHORTEST_OBJECT = 4;

  /** How many letters of it all forms of a noun for a paper share. */
  private static final int SHARED = 4;

  private static final long BODIES = WordClass.mask(WordClass.BODY, WordClass.KKNAME);

  private static final ReportWords ISSUES = ReportWords.of("kk-issues", "kk-gives");
  private static final Endings ACCUSATIVE = Endings.of("accusative-kk", Folding.WORDS);

  private final Reading reading;
  private final Tokens tokens;
  private final SpeakerFinder speakers;
  private final QuotedStretches speech;

  KazakhGivers(Reading reading, SpeakerFinder speakers, QuotedStretches speech) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.speakers = speakers;
    this.speech = speech;
  }

  /** Whether a speaker as written is nothing but such a paper. */
  boolean isPaper(Speaker speaker) {
    int paper = speaker.first();
    return speaker.end() == paper + 1
        && tokens.is(paper, WordClass.DOCUMENT)
        && tokens.isAmidKazakh(paper);
  }

  /** Who gave out the paper that is cited at {@code paper}; none if no sentence near tells. */
  Speaker before(int paper) {
    int start = reading.sentences.startOf(tokens.start(paper));
    for (int n = 0; n < MOST_SENTENCES && start > 0; n++) {
      int end = tokens.from(start);
      start = reading.sentences.startBefore(start);
      int from = tokens.from(start);
      Speaker giver =
          from < end && !speech.contains(start) ? inSentence(from, end, paper) : Speaker.NONE;
      if (!giver.isEmpty()) {
        return giver;
      }
    }
    return Speaker.NONE;
  }

  private Speaker inSentence(int from, int end, int paper) {
    int last = end - 1;
    last -= last > from && tokens.is(last, '.') ? 1 : 0;
    Speaker owner = owner(from, last, paper);
    if (!owner.isEmpty() || !isGiving(last)) {
      return owner;
    }
    Speaker opening = speakers.kazakhOpening(behindDateline(from, last), last);
    if (opening.isEmpty()) {
      return Speaker.NONE;
    }
    int first = behindObject(tokens, opening.first(), opening.end() - 1);
    boolean named = first < opening.end() && mayGive(first, opening.end() - 1);
    return named ? Speaker.of(first, withMarks(first, opening.end(), last)) : Speaker.NONE;
  }

  /** {@code «Қазгидромет|» РМК}: behind the mark that closes what one at {@code first} opens. */
  private int withMarks(int first, int end, int to) {
    if (!tokens.isMark(first) || end >= to || !tokens.isMark(end)) {
      return end;
    }
    int form = end + 1;
    boolean letters = form < to && tokens.isAllCaps(form) && tokens.length(form) > 1;
    return letters ? form + 1 : form;
  }

  /** {@code АСТАНА. KAZINFORM – | Полиция …}: behind a dateline. */
  private int behindDateline(int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + LONGEST_DATELINE); i++) {
      if (tokens.isDash(i)) {
        return i + 1;
      }
    }
    return from;
  }

  /** {@code министрліктің сауалға берген | жауабы}, and {@code жауапта} further on. */
  private Speaker owner(int from, int last, int paper) {
    for (int i = last; i > from; i--) {
      if (!isSame(i, paper)) {
        continue;
      }
      for (int owner = i - 1; owner >= Math.max(from, i - LONGEST_OWNED); owner--) {
        if (KazakhForms.isGenitive(tokens, owner) && (tokens.organisation(owner) & BODIES) != 0) {
          int end = owner + 1;
          int start = KazakhSources.start(tokens, end, from);
          return holdsRole(start, owner) ? Speaker.NONE : Speaker.oblique(start, end);
        }
      }
    }
    return Speaker.NONE;
  }

  private boolean isSame(int i, int paper) {
    return tokens.isWord(i)
        && tokens.length(i) > SHARED
        && KazakhForms.isPossessed(tokens, i)
        && !KazakhPeople.areSeveral(tokens, i)
        && tokens.startsWith(i, tokens.key(paper).substring(0, SHARED));
  }

  /** {@code таратты}, {@code жариялады}, {@code түсінік берді}. */
  private boolean isGiving(int verb) {
    return ISSUES.hold(tokens, verb)
        || (tokens.isAfterDep(verb)
            && !tokens.isCapitalized(verb)
            && FiniteVerbs.isKazakhPast(tokens, verb)
            && speakers.isActive(verb));
  }

  /** {@code Бұл ақпаратты | полиция департаменті растады}: behind what is told of. */
  static int behindObject(Tokens tokens, int first, int last) {
    for (int i = last - 1; i >= first; i--) {
      boolean small = !tokens.isCapitalized(i) || i == first;
      boolean object = tokens.endsIn(i, ACCUSATIVE) && tokens.length(i) > SHORTEST_OBJECT;
      if (small && (object || isThis(tokens, i, first) || tokens.is(i, "қатысты"))) {
        return i + 1;
      }
    }
    return first;
  }

  /** {@code Бұл | ақпаратты}: an ending that adjectives have, too. */
  private static boolean isThis(Tokens tokens, int i, int first) {
    return i == first + 1
        && (tokens.is(first, "бұл") || tokens.is(first, "осы") || tokens.is(first, "аталған"))
        && FiniteVerbs.isKazakhPast(tokens, i);
  }

  /** A body or a group in the nominative; one that passes words on gives out nothing. */
  private boolean mayGive(int first, int last) {
    if (holdsRole(first, last)) {
      return false;
    }
    long body = tokens.isMark(first) ? BODIES : WordClass.BODY.bit();
    boolean letters = tokens.isAllCaps(last) && tokens.length(last) > 1 && !tokens.isPlace(last);
    return (letters || areSeveral(last) || (tokens.organisation(last) & body) != 0)
        && !tokens.isOrganisation(last, WordClass.PRESS)
        && !tokens.is(last, WordClass.DOCUMENT)
        && (areSeveral(last) || !tokens.isRole(last) || RoleReading.isOffice(tokens, last))
        && !KazakhForms.isOblique(tokens, last);
  }

  /** {@code Мемлекет | басшысы Елена Рыбакинаны}: someone else does something there. */
  private boolean holdsRole(int first, int last) {
    for (int i = first; i < last; i++) {
      if (tokens.isRole(i) && !KazakhForms.isGenitive(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Мәжіліс депутаттары}: those of one body or place. */
  private boolean areSeveral(int last) {
    return tokens.isRole(last)
        && KazakhPeople.areSeveral(tokens, last)
        && KazakhForms.isPossessed(tokens, last);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Says who wrote or gave out a paper that is cited with no one's name beside it: {@code Токаев
 * направил телеграмму. «…», – говорится в телеграмме}. A verb of giving out says so before, with
 * the paper as its object.
 */
final class PaperIssuers {
  /** How many words before it is cited a paper may be given out. */
  private static final int FAR = 150;

  /** How many words behind the verb the paper may stand. */
  private static final int LONGEST_OBJECT = 6;

  private static final int LONGEST_CLAUSE = 40;
  private static final int LONGEST_OWNER = 10;

  /** How many words may say who received a paper, up to whom it came from. */
  private static final int LONGEST_RECEIPT = 8;

  private static final ReportWords GIVES_OUT = ReportWords.past("gives-out");

  /** Verbs whose object may be a private paper, which no other noun stands for. */
  private static final ReportWords WRITES = ReportWords.past("writes");

  /** What a paper of any kind may be called. */
  private static final ReportWords ANY_PAPER = ReportWords.of("any-paper");

  /** {@code указ}: what one signs who issues it. */
  private static final ReportWords DECREES = ReportWords.of("decree");

  private final Reading reading;
  private final Tokens tokens;
  private final SpeakerFinder speakers;
  private final QuotedStretches speech;

  PaperIssuers(Reading reading, SpeakerFinder speakers, QuotedStretches speech) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.speakers = speakers;
    this.speech = speech;
  }

  /** The paper that is all of a speaker as written, {@code в открытом | письме}; -1 if none is. */
  int alone(Speaker speaker) {
    int paper = speaker.end() - 1;
    int first = speaker.first() + (tokens.is(speaker.first(), WordClass.PREP) ? 1 : 0);
    // в открытом письме; в тексте документа
    boolean two =
        first == paper - 1
            && (NounPhrases.isAdjective(tokens, first)
                || PaperSubjects.isDescribing(tokens, first)
                || ANY_PAPER.hold(tokens, first));
    boolean one = first == paper && (tokens.is(paper, WordClass.DOCUMENT) || isPronoun(paper));
    return one || two ? paper : -1;
  }

  /**
   * Who gave out the paper that is cited at {@code paper}, by the last clause that tells; none if
   * no clause does, or its subject is uncertain.
   */
  Speaker giver(int paper) {
    if (paper >= 0 && paper + 2 < tokens.size() && tokens.is(paper + 1, ',')) {
      int own = tokens.startsWith(paper + 2, "котор") ? ownVerb(paper + 3) : 0;
      if (own > 0) {
        // в письме, которое министр направил, говорится
        return giver(own, paper + 3, true);
      }
      Speaker sender = sender(paper + 2);
      if (!sender.isEmpty()) {
        return sender;
      }
    }
    for (int i = paper - 1; i >= Math.max(1, paper - FAR); i--) {
      if (isGiving(i) && !speech.contains(tokens.start(i))) {
        int sentence = tokens.from(reading.sentences.startOf(tokens.start(i)));
        int from = Math.max(sentence, i - LONGEST_CLAUSE);
        int which = which(from, i);
        // соответствующий указ | подписал | министр
        boolean turned = which == 0 && DECREES.hold(tokens, i - 1);
        int given = which > 0 ? which - 2 : turned ? i - 1 : object(i, paper);
        if (isGiven(i, given, paper)) {
          return giver(i, which > 0 ? which + 1 : turned ? i : from, which > 0 || turned);
        }
      }
    }
    return Speaker.NONE;
  }

  /**
   * Whose the paper is that is cited at {@code paper}, by the noun in a case behind the paper where
   * it was spoken of last: {@code исследование учёных вышло. «…», – говорится в исследовании}.
   */
  Speaker owner(int paper) {
    for (int i = paper - 1; paper > 0 && i >= Math.max(1, paper - FAR); i--) {
      if (isSpokenOf(i, paper) && !speech.contains(tokens.start(i))) {
        int to = i + 1;
        while (to < paper && to <= i + LONGEST_OWNER && !ClauseEnds.isAt(tokens, to)) {
          to++;
        }
        return speakers.find(new Cue(Cue.Kind.ACCORDING_TO, i, i + 1, i, to));
      }
    }
    return Speaker.NONE;
  }

  /** The same paper, or for a pronoun any that the sentence before tells of. */
  private boolean isSpokenOf(int i, int paper) {
    boolean owned =
        i + 1 < paper && tokens.isRole(i + 1) && RoleReading.mayBeOblique(tokens, i + 1);
    if (!owned || !isPronoun(paper)) {
      return owned && isSame(i, paper);
    }
    int own = tokens.from(reading.sentences.startOf(tokens.start(paper)));
    boolean before = own > 0 && reading.sentences.startBefore(tokens.start(own)) <= tokens.start(i);
    return before && (isPaper(i) || tokens.is(i, WordClass.DOCUMENT));
  }

  /** {@code в его телеграмме}: by whose it is. */
  boolean isHis(Speaker speaker) {
    int first = speaker.first();
    return speaker.end() == first + 3
        && tokens.is(first, WordClass.PREP)
        && (tokens.is(first + 1, WordClass.HIS) || tokens.is(first + 1, WordClass.HER))
        && tokens.is(first + 2, WordClass.DOCUMENT);
  }

  /** {@code в нём}. */
  boolean isOnlyPronoun(Speaker speaker) {
    int first = speaker.first();
    return speaker.end() == first + 2 && tokens.is(first, WordClass.PREP) && isPronoun(first + 1);
  }

  /** {@code в | нём}: the paper that the sentence before tells of. */
  private boolean isPronoun(int i) {
    return tokens.is(i, "нем") || tokens.is(i, "ней");
  }

  /** {@code в ответе, | который издание получило от министерства}: whom a paper came from. */
  private Speaker sender(int from) {
    boolean received = false;
    int end = Math.min(tokens.size() - 1, from + LONGEST_RECEIPT);
    for (int i = from; i < end && !ClauseEnds.isAt(tokens, i); i++) {
      received |= tokens.startsWith(i, "получ");
      if (received && tokens.is(i, "от")) {
        int to = i + 1;
        while (to < tokens.size() && to <= i + LONGEST_OBJECT && !ClauseEnds.isAt(tokens, to)) {
          to++;
        }
        return speakers.find(new Cue(Cue.Kind.ACCORDING_TO, i, i + 1, i, to));
      }
    }
    return Speaker.NONE;
  }

  private boolean isGiving(int i) {
    return GIVES_OUT.hold(tokens, i) || WRITES.hold(tokens, i);
  }

  private int ownVerb(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_OBJECT); i++) {
      if (isGiving(i)) {
        return i;
      }
    }
    return 0;
  }

  private Speaker giver(int verb, int from, boolean behind) {
    int to = verb + 1;
    while (to < tokens.size() && to <= verb + LONGEST_OBJECT && !ClauseEnds.isAt(tokens, to)) {
      to++;
    }
    Speaker giver = speakers.find(new Cue(Cue.Kind.BEFORE, verb, verb + 1, from, to));
    boolean certain =
        !giver.isEmpty()
            && !giver.oblique()
            && (behind || giver.end() <= verb)
            && !tokens.is(giver.first(), WordClass.SELF)
            && (speakers.isCertain(giver) || isName(giver));
    // Смит и Ли направили письмо: no one of them alone
    boolean several = Agreement.of(tokens, verb).plural() && speakers.isPerson(giver);
    return certain && !several ? giver : Speaker.NONE;
  }

  /** {@code ФИФА}, {@code Apple}, {@code компания «Заря»}. */
  private boolean isName(Speaker giver) {
    int last = giver.end() - 1;
    boolean name = tokens.isAllCaps(last) || (tokens.isLatin(last) && tokens.isCapitalized(last));
    return name || (tokens.isMark(last) && tokens.organisation(giver.first()) != 0);
  }

  /** {@code в письме, | которое министр направил}: the pronoun that the clause opens with, or 0. */
  private int which(int from, int verb) {
    for (int i = verb - 1; i > from + 1 && !ClauseEnds.isAt(tokens, i); i--) {
      if (tokens.startsWith(i, "котор")) {
        return tokens.is(i - 1, ',') ? i : 0;
      }
    }
    return 0;
  }

  /** The paper that the verb says is given out, {@code направил министру | письмо}; or -1. */
  private int object(int verb, int paper) {
    int end = Math.min(tokens.size(), verb + 1 + LONGEST_OBJECT);
    for (int i = verb + 1; i < end && !ClauseEnds.isAt(tokens, i); i++) {
      if (isPaper(i) || isSame(i, paper)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what the verb gives out is the paper that is cited: by its noun, or by any paper's. */
  private boolean isGiven(int verb, int given, int paper) {
    boolean appeal = tokens.startsWith(verb, "обрати") && tokens.startsWith(paper, "обращени");
    if (appeal || given < 0) {
      return appeal;
    }
    if (isPronoun(paper)) {
      int own = tokens.from(reading.sentences.startOf(tokens.start(paper)));
      boolean before =
          own > 0 && reading.sentences.startBefore(tokens.start(own)) <= tokens.start(verb);
      return before && (isPaper(given) || tokens.is(given, WordClass.DOCUMENT));
    }
    return isSame(given, paper)
        || (GIVES_OUT.hold(tokens, verb)
            && isPaper(given)
            && ANY_PAPER.hold(tokens, paper)
            && isLast(given, paper));
  }

  /** Whether no other paper is spoken of between the two. */
  private boolean isLast(int given, int paper) {
    for (int i = given + 1; i < paper - 1; i++) {
      if ((isPaper(i) || tokens.is(i, WordClass.DOCUMENT)) && !isSame(i, given)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSame(int one, int other) {
    String first = RoleReading.shared(tokens, one);
    String second = RoleReading.shared(tokens, other);
    return first.startsWith(second) || second.startsWith(first);
  }

  private boolean isPaper(int t) {
    return tokens.isOrganisation(t, WordClass.PAPER)
        || tokens.isOrganisation(t, WordClass.PASSING)
        || DECREES.hold(tokens, t);
  }
}

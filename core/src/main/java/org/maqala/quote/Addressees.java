// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Passes over what stands between a Russian verb of saying and its subject: whom it is said to. */
final class Addressees {
  private static final int LONGEST_OUTLET = 5;
  private static final ReportWords MONTHS = ReportWords.of("month");
  private static final ReportWords TIMES = ReportWords.of("time");
  private static final Endings DATIVE_PLURAL = Endings.of("dative-plural", Folding.WORDS);

  private final Tokens tokens;
  private final PersonIndex persons;
  private final SubjectsBehind subjects;

  Addressees(Tokens tokens, PersonIndex persons, SubjectsBehind subjects) {
    this.tokens = tokens;
    this.persons = persons;
    this.subjects = subjects;
  }

  /** Skips whom the words are said to, and a parenthesis: {@code заявил, в частности, | X}. */
  int skip(int from, int to) {
    int i = from;
    if (i < to && tokens.is(i, ',')) {
      int close = i + 1;
      while (close < to && !tokens.is(close, ',')) {
        close++;
      }
      i = close < to ? close + 1 : i + 1;
    }
    while (i < to && i < from + 3 && isAside(i)) {
      i++;
    }
    i = behindDate(i, to);
    if (i + 1 < to && tokens.isMark(i)) {
      // рассказал "Ъ" источник
      int close = i + 1;
      while (close < Math.min(to, i + LONGEST_OUTLET) && !tokens.isMark(close)) {
        close++;
      }
      boolean goesOn = close + 1 < to && tokens.isMark(close);
      return goesOn && isSubjectStart(close + 1, to) ? close + 1 : i;
    }
    boolean toWhom =
        i + 1 < to
            && (tokens.organisation(i) != 0
                || (tokens.isRole(i) && !RoleReading.isNominative(tokens, i)))
            && (tokens.isRole(i + 1) || NounPhrases.isAdjective(tokens, i + 1))
            && (tokens.endsWith(i, "у") || tokens.endsWith(i, "ю"));
    if (toWhom) {
      return i + 1;
    }
    int site = siteEnd(i);
    if (site > i && site < to && isSubject(site, to)) {
      return site;
    }
    int agency = i;
    while (agency < to && isAgency(agency)) {
      agency++;
    }
    if (agency > i && agency < to && tokens.isRole(agency) && isSubjectStart(agency, to)) {
      return agency;
    }
    boolean outlet = i + 1 < to && tokens.isLatin(i) && tokens.isAllCaps(i);
    boolean speaker = outlet && (tokens.isRole(i + 1) || startsName(i + 1));
    return speaker || (outlet && tokens.is(i + 1, "в")) ? i + 1 : i;
  }

  /** {@code заявил 30 августа 2013 года | министр}, {@code сообщила в среду | прокуратура}. */
  private int behindDate(int i, int to) {
    if (tokens.is(i, "в") || tokens.is(i, "во")) {
      // в среду, в минувшую среду
      int time = TIMES.hold(tokens, i + 1) ? i + 1 : i + 2;
      boolean only = time + 1 < to && !tokens.is(time + 1, ',');
      return only && TIMES.hold(tokens, time) ? time + 1 : i;
    }
    if (i + 2 >= to || !tokens.isNumber(i) || !MONTHS.hold(tokens, i + 1)) {
      return i;
    }
    boolean year = i + 4 < to && tokens.isNumber(i + 2) && tokens.is(i + 3, "года");
    return year ? i + 4 : i + 2;
  }

  /** {@code сообщил | журналистам}, {@code ответил | хейтерам}, {@code сообщили | ранее}. */
  private boolean isAside(int i) {
    boolean several =
        !tokens.isCapitalized(i) && tokens.length(i) > 4 && tokens.endsIn(i, DATIVE_PLURAL);
    return several
        || tokens.is(i, WordClass.ADDRESSEE)
        || (tokens.is(i, WordClass.ADVERB) && !tokens.isCapitalized(i));
  }

  /** {@code заявили «Коммерсанту» | в пресс-службе}: a role, a name or a place of work. */
  private boolean isSubjectStart(int i, int to) {
    boolean role = tokens.isRole(i) && RoleReading.isNominative(tokens, i);
    return role || startsName(i) || subjects.isInside(i, to);
  }

  /** {@code РИА Новости}, {@code ТАСС}. */
  private boolean isAgency(int i) {
    return tokens.isCapitalized(i) && tokens.isOrganisation(i, WordClass.PRESS);
  }

  /** The token behind a site's address, {@code News.kz}, that starts at {@code i}; or {@code i}. */
  private int siteEnd(int i) {
    if (i + 1 >= tokens.size()) {
      return i;
    }
    boolean dot = tokens.isLatin(i) && tokens.surface(i).indexOf('.') > 0;
    return CitedSpeakers.isInAddress(tokens, i + 1) ? i + 3 : dot ? i + 1 : i;
  }

  private boolean isSubject(int i, int to) {
    boolean noun = BodyNouns.of(tokens, i).filter(BodyNouns.Noun::isNominative).isPresent();
    return noun || NounPhrases.isAdjective(tokens, i) || isSubjectStart(i, to);
  }

  /** Whether a name starts at a token. */
  boolean startsName(int t) {
    int next = persons.indexBefore(t);
    return next < persons.mentions().size() && persons.mentions().get(next).firstToken() == t;
  }
}

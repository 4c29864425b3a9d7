// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Passes over what stands between a Russian verb of saying and its subject: whom it is said to. */
final class Addressees {
  private static final int LONGEST_OUTLET = 5;
  private static final ReportWords FOLLOWING = ReportWords.of("following");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final SubjectsBehind subjects;
  private final Adjuncts adjuncts;

  Addressees(Tokens tokens, PersonIndex persons, SubjectsBehind subjects) {
    this.tokens = tokens;
    this.persons = persons;
    this.subjects = subjects;
    this.adjuncts = new Adjuncts(tokens);
  }

  /** Skips whom the words are said to, and a parenthesis: {@code заявил, в частности, | X}. */
  int skip(int from, int to) {
    int i = behindAsides(behindParenthesis(from, to), from, to);
    if (i + 1 < to && tokens.isMark(i)) {
      return behindMarked(i, to);
    }
    if (isOneToldIt(i, to)) {
      return i + 1;
    }
    int site = siteEnd(i);
    if (site > i && site < to && isSubject(site, to)) {
      return site;
    }
    boolean toThem =
        i + 2 < to && (tokens.is(i, "к") || tokens.is(i, "ко")) && adjuncts.isSeveral(i + 1);
    if (toThem && isSubjectStart(i + 2, to)) {
      // обратились к жителям | в акимате
      return i + 2;
    }
    return behindOutlet(i, to);
  }

  private int behindParenthesis(int from, int to) {
    if (from >= to || !tokens.is(from, ',')) {
      return from;
    }
    int close = from + 1;
    while (close < to && !tokens.is(close, ',')) {
      close++;
    }
    return close < to ? close + 1 : from + 1;
  }

  /** Behind whom it is said to, when and of what, in words that every text has. */
  private int behindAsides(int first, int from, int to) {
    // сообщил следующее: «…»
    int i = first + (first < to && FOLLOWING.hold(tokens, first) ? 1 : 0);
    while (i < to && i < from + 3 && (isAside(i) || adjuncts.isOwn(i))) {
      i++;
    }
    i += isOwner(i, to) ? 1 : 0;
    i = adjuncts.behindSpan(adjuncts.behindDate(i, to), to);
    while (i < to && (adjuncts.isWhen(i) || tokens.is(i, WordClass.ADDRESSEE))) {
      // в понедельник | утром
      i++;
    }
    return i;
  }

  /** {@code рассказал "Ъ" | источник}: behind an outlet in marks that someone tells it. */
  private int behindMarked(int mark, int to) {
    int close = mark + 1;
    while (close < Math.min(to, mark + LONGEST_OUTLET) && !tokens.isMark(close)) {
      close++;
    }
    boolean goesOn = close + 1 < to && tokens.isMark(close);
    int next = goesOn ? adjuncts.behindDate(close + 1, to) : mark;
    return goesOn && (isSubjectStart(next, to) || opensSubject(next, to)) ? next : mark;
  }

  /** {@code сообщил | агентству | представитель}, {@code сказал | министру | Омаров}. */
  private boolean isOneToldIt(int i, int to) {
    if (i + 1 >= to) {
      return false;
    }
    boolean toWhom =
        (tokens.organisation(i) != 0 || (tokens.isRole(i) && !RoleReading.isNominative(tokens, i)))
            && (tokens.isRole(i + 1) || NounPhrases.isAdjective(tokens, i + 1))
            && (tokens.endsWith(i, "у") || tokens.endsWith(i, "ю"));
    return toWhom
        || (NounPhrases.isAddressee(tokens, i)
            && (startsName(i + 1) ? isNominative(i + 1) : isSubjectStart(i + 1, to)));
  }

  /** {@code сообщил | РИА Новости в четверг | представитель}. */
  private int behindOutlet(int i, int to) {
    int told = outletEnd(i, to);
    int dated = told > i ? adjuncts.behindDate(told, to) : told;
    if (told > i && (dated > told ? isSubject(dated, to) : opensSubject(told, to))) {
      return dated;
    }
    boolean outlet = i + 1 < to && tokens.isLatin(i) && tokens.isAllCaps(i);
    boolean speaker = outlet && (tokens.isRole(i + 1) || startsName(i + 1));
    return speaker || (outlet && tokens.is(i + 1, "в")) ? i + 1 : i;
  }

  /** {@code рассказал жителям | села | министр}: whose they are to whom it is said. */
  private boolean isOwner(int i, int to) {
    return i + 1 < to
        && adjuncts.isSeveral(i - 1)
        && tokens.isWord(i)
        && !tokens.isCapitalized(i)
        && !tokens.isRole(i)
        && !tokens.isAny(i, WordClass.POSSESSIVES)
        && !NounPhrases.isAdjective(tokens, i)
        && isSubjectStart(i + 1, to);
  }

  /** {@code сообщил | журналистам}, {@code ответил | хейтерам}, {@code сообщили | ранее}. */
  private boolean isAside(int i) {
    return adjuncts.isSeveral(i)
        || adjuncts.isWhen(i)
        || tokens.is(i, WordClass.ADDRESSEE)
        || (tokens.is(i, WordClass.ADVERB) && !tokens.isCapitalized(i));
  }

  /** {@code заявили «Коммерсанту» | в пресс-службе}: a role, a name or a place of work. */
  private boolean isSubjectStart(int i, int to) {
    boolean adjective =
        i + 1 < to
            && !tokens.isRole(i)
            && !tokens.isCapitalized(i)
            && NounPhrases.isAdjective(tokens, i);
    int head = adjective || tokens.isAny(i, WordClass.POSSESSIVES) ? i + 1 : i;
    boolean role = head < to && tokens.isRole(head) && RoleReading.isNominative(tokens, head);
    return role || startsName(i) || subjects.isInside(i, to) || subjects.isOther(i, to);
  }

  /** {@code РИА Новости |}, {@code Fox News |}, {@code Sputnik Казахстан |}. */
  private int outletEnd(int from, int to) {
    int end = from;
    while (end < Math.min(to, from + LONGEST_OUTLET) && isOutlet(end, from)) {
      end++;
    }
    return end;
  }

  private boolean isOutlet(int i, int from) {
    boolean latin =
        tokens.isLatin(i) && Chars.isLatin(tokens.surface(i).charAt(tokens.length(i) - 1));
    return tokens.isCapitalized(i)
        && !tokens.isRole(i)
        && (latin || tokens.isOrganisation(i, WordClass.PRESS) || (i > from && tokens.isPlace(i)));
  }

  /** {@code сообщили Sputnik | местные синоптики}, {@code сообщили РИА Новости | в мэрии}. */
  private boolean opensSubject(int from, int to) {
    if (from >= to) {
      return false;
    }
    if (tokens.is(from, "в")) {
      return subjects.isInside(from, to)
          || (from + 1 < to && BodyNouns.of(tokens, from + 1).isPresent());
    }
    int head = from;
    while (head < to - 1 && !tokens.isRole(head) && NounPhrases.isAdjective(tokens, head)) {
      head++;
    }
    boolean people = !tokens.isCapitalized(head) && PluralSubjects.isOne(tokens, head);
    return people || (!startsName(from) && isSubjectStart(from, to));
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
    if (i >= to) {
      return false;
    }
    boolean noun = BodyNouns.of(tokens, i).filter(BodyNouns.Noun::isNominative).isPresent();
    return noun || NounPhrases.isAdjective(tokens, i) || isSubjectStart(i, to);
  }

  /** {@code рассказала журналистке | Анна Ким}: whether the name that starts there is no object. */
  private boolean isNominative(int i) {
    return persons.mentions().get(persons.indexBefore(i)).subject();
  }

  /** Whether a name starts at a token. */
  boolean startsName(int t) {
    return persons.nameEnd(t) > 0;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.maqala.quote.Person.Mention;

/**
 * The noun phrases that may be the subject of a Kazakh verb: a name, a pronoun, a role, a body or a
 * document. The head of a phrase stands last.
 */
final class KazakhPhrases {
  private static final int LONGEST_CHAIN = 5;
  private static final long PERSONAL = WordClass.mask(WordClass.HE_OR_SHE, WordClass.THEY);
  private static final ReportWords POSTPOSITIONS = ReportWords.of("kk-postposition", "kk-topic");
  private static final Endings ADJECTIVE = Endings.of("adjective-kk", Folding.WORDS);
  private static final Endings ABLATIVE = Endings.of("ablative-kk", Folding.WORDS);
  private static final Endings DATIVE = Endings.of("addressed-to-kk", Folding.WORDS);
  private static final Endings ACCUSATIVE = Endings.of("accusative-noun-kk", Folding.WORDS);
  private static final ReportWords NAMED_AFTER = ReportWords.of("kk-named-after");
  private static final ReportWords REGIONS = ReportWords.of("kk-region");
  private static final ReportWords ASIDES = ReportWords.of("kk-aside");
  private static final ReportWords OPENERS = ReportWords.of("kk-aside", "kk-opener");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final KazakhAddressees addressees;

  KazakhPhrases(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
    this.addressees = new KazakhAddressees(tokens, persons);
  }

  /**
   * The first subject among the tokens given: a pronoun that opens them, a name, a role, a body.
   *
   * @param roleEnd for the token of a role, the end of the role with the name behind it
   */
  Speaker subject(int from, int to, IntUnaryOperator roleEnd) {
    if (from >= to) {
      return Speaker.NONE;
    }
    if (isPersonal(from)) {
      return Speaker.of(from, from + 1);
    }
    Speaker called = called(from, to);
    if (!called.isEmpty()) {
      return called;
    }
    Optional<Mention> name = subjectName(from, to);
    if (name.isPresent()) {
      int end = Honorifics.behind(tokens, name.get().endToken(), to);
      end = JoinedNames.pairEnd(tokens, persons, end, to);
      return Speaker.of(phraseStart(from, name.get().firstToken()), end);
    }
    if (tokens.is(to - 1, WordClass.HE_OR_SHE) && !tokens.isCapitalized(to - 1)) {
      // деді өз сөзінде | ол
      return Speaker.of(to - 1, to);
    }
    for (int i = from; i < to; i++) {
      if (Honorifics.isHonored(tokens, i, to)) {
        return Speaker.of(phraseStart(from, i), i + 2);
      }
    }
    int one = KazakhGroups.someOf(tokens, from, to);
    if (one > 0) {
      return Speaker.of(phraseStart(from, one - 1), one + 1);
    }
    int head = head(from, to);
    return head >= from
        ? Speaker.of(phraseStart(from, head), roleEnd.applyAsInt(head))
        : body(from, to);
  }

  /** {@code Айгүл | есімді ауыл тұрғыны}: one whom a name and a noun behind it tell. */
  private Speaker called(int from, int to) {
    int word = from + 1;
    while (word < to && !(tokens.isCapitalized(word - 1) && tokens.is(word, "есімді"))) {
      word++;
    }
    int head = word + 1 < to ? head(word + 1, to) : -1;
    int noun = head < 0 ? word + 1 : head;
    boolean bare = noun < to && tokens.isWord(noun) && !KazakhForms.isOblique(tokens, noun);
    if (head < 0 && !bare) {
      return Speaker.NONE;
    }
    boolean two = word - 2 >= from && tokens.isCapitalized(word - 2);
    return Speaker.of(phraseStart(from, two ? word - 2 : word - 1), noun + 1);
  }

  boolean isPersonal(int t) {
    return tokens.isAny(t, PERSONAL) || tokens.is(t, "мен") || tokens.is(t, "біз");
  }

  /** {@code екі шар | мен «…» деп жазылған қағаз}: with, where {@code Сонда | мен} is I. */
  boolean joinsNoun(int i, int from) {
    int noun = i - 1;
    return noun > from
        && tokens.is(i, "мен")
        && NameFinder.endsBare(tokens, noun)
        && !tokens.isCapitalized(noun)
        && !tokens.is(noun, WordClass.KK_LINKER)
        && !isAdjunct(noun)
        && !KazakhForms.isVerb(tokens, noun);
  }

  Optional<Mention> subjectName(int from, int to) {
    for (int i = persons.indexBefore(from); i < persons.mentions().size(); i++) {
      Mention mention = persons.mentions().get(i);
      if (mention.endToken() > to) {
        break;
      }
      if (isSubject(mention)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** Whether a name stands in the nominative, as far as its ending tells. */
  boolean isSubject(Mention mention) {
    int last = mention.endToken() - 1;
    boolean name = NameForms.isSurname(tokens, last) || isWholeName(mention.firstToken(), last);
    boolean oblique = KazakhForms.isOblique(tokens, last) && !name;
    return mention.subject()
        && !oblique
        && !isGoverned(last)
        && !isOwner(last)
        // М.Әуезов | атындағы институт
        && !NAMED_AFTER.hold(tokens, last + 1);
  }

  /** {@code Мағжан | Тұрсын}: no name takes the case that a possessive has. */
  private boolean isWholeName(int first, int last) {
    boolean like = tokens.endsWith(last, "ын") || tokens.endsWith(last, "ін");
    return like && last > first && !NameForms.isPatronymic(tokens, last);
  }

  /** {@code Абай | көшесі}, {@code Абай | атындағы}: what is called after the name before it. */
  boolean isNamesake(int i) {
    return NAMED_AFTER.hold(tokens, i)
        || (!tokens.isCapitalized(i)
            && KazakhForms.isPossessed(tokens, i)
            && !KazakhForms.isVerb(tokens, i));
  }

  /** The last role of the first chain of owners: {@code президент әкімшілігінің | басшысы}. */
  int head(int from, int to) {
    int head = -1;
    int open = -1;
    for (int i = from; i < to; i++) {
      if (tokens.isMark(i) && (open >= 0 || head < 0)) {
        // «Жас балуан» жобасының авторы: a role in a title is no one's
        head = open >= 0 && head > open ? -1 : head;
        open = open >= 0 ? -1 : i;
        continue;
      }
      boolean far = head >= 0 && (i > head + LONGEST_CHAIN || isParted(head, i));
      if (far || (head >= 0 && breaksChain(head, i))) {
        break;
      }
      boolean person = isPerson(i) || KazakhForms.isAgent(tokens, i);
      if (tokens.isWord(i) && person && isHead(i) && !addressees.isRoleOfOne(i, to)) {
        head = i;
      }
    }
    return head;
  }

  /** Whether a role may be a subject: bare, possessive or plural. */
  boolean isHead(int i) {
    return !KazakhForms.isGenitive(tokens, i)
        && !KazakhForms.isLocative(tokens, i)
        && !tokens.endsIn(i, ABLATIVE)
        && !tokens.endsIn(i, ACCUSATIVE)
        && !isGoverned(i)
        && (RoleReading.isNominative(tokens, i) || !KazakhForms.isOblique(tokens, i));
  }

  /** A role, but not {@code акционерлік | қоғам}. */
  private boolean isPerson(int i) {
    boolean adjective =
        i + 1 < tokens.size()
            && tokens.isWord(i + 1)
            && RoleReading.isOffice(tokens, i)
            && !KazakhForms.isPossessed(tokens, i);
    return tokens.isRole(i) && !adjective;
  }

  /** {@code ауыл тұрғындары білікті | маман}: whose they are is told, and another's word stands. */
  private boolean isParted(int head, int i) {
    return (i > head + 1 || KazakhAddressees.areSeveral(tokens, i))
        && tokens.isRole(i)
        && !tokens.isCapitalized(i + 1 < tokens.size() ? i + 1 : i)
        && KazakhForms.isPossessed(tokens, head)
        && !KazakhForms.isGenitive(tokens, head)
        && !KazakhForms.isPossessed(tokens, i);
  }

  private boolean breaksChain(int head, int i) {
    return !tokens.isWord(i)
        || (i == head + 1 && tokens.isCapitalized(i) && !KazakhForms.isGenitive(tokens, i))
        || (KazakhForms.isOblique(tokens, i) && !KazakhForms.isGenitive(tokens, i));
  }

  private boolean isPress(int i) {
    return tokens.startsWith(i, "баспасөз");
  }

  /** {@code бұл | туралы}. */
  boolean isPostposition(int i) {
    return POSTPOSITIONS.hold(tokens, i);
  }

  /** {@code екі футболшы | үшін}: a postposition makes no subject. */
  boolean isGoverned(int i) {
    boolean joins = i + 1 < tokens.size() && !tokens.is(i + 1, ',');
    return POSTPOSITIONS.hold(tokens, i + 1)
        || (joins && JoinedNames.areInCase(tokens, i + 1))
        || JoinedNames.isRoleInCase(tokens, i + 1);
  }

  /** {@code Байден | әкімшілігі}: the body that a name without its ending says whose it is. */
  private boolean isOwner(int name) {
    int body = name + 1;
    return body < tokens.size()
        && tokens.isOrganisation(body, WordClass.BODY)
        && !tokens.isCapitalized(body)
        && KazakhForms.isPossessed(tokens, body);
  }

  boolean isNamePart(int t) {
    return tokens.isCapitalized(t)
        && Chars.isCyrillic(tokens.first(t))
        && !tokens.isAllCaps(t)
        && tokens.length(t) > 2
        && !KazakhForms.isOfPlace(tokens, t)
        && (!KazakhForms.isOblique(tokens, t) || isPlainSurname(t));
  }

  /** {@code Пушкин}, but not {@code Омаровке}: a surname that only looks like a case form. */
  private boolean isPlainSurname(int t) {
    return NameForms.isSurname(tokens, t) && NameForms.form(tokens, t) != NameForms.Form.OBLIQUE;
  }

  /** The phrase of a body or a document. */
  Speaker body(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i)
          || KazakhForms.isGenitive(tokens, i)
          || tokens.endsIn(i, DATIVE)
          || isOfAnother(i, to)) {
        continue;
      }
      boolean document =
          tokens.is(i, WordClass.DOCUMENT)
              || (tokens.isOrganisation(i, WordClass.PAPER) && KazakhForms.isLocative(tokens, i));
      boolean service = i > from && isPress(i - 1) && tokens.isOrganisation(i, WordClass.KKNAME);
      boolean bare = i + 1 < to && !KazakhForms.isPossessed(tokens, i);
      boolean press = isPress(i) || (bare && isPress(i + 1));
      boolean body = tokens.isOrganisation(i, WordClass.BODY) && !press;
      // деп мәлімдеді компанияда, деп хабарлады компаниядан
      boolean firm =
          tokens.isOrganisation(i, WordClass.KKNAME)
              && i + 1 == to
              && (tokens.isOrganisation(i, WordClass.PRESS) || !KazakhForms.isVerb(tokens, i))
              && isOwned(from, i)
              && (KazakhForms.isInPlace(tokens, i)
                  || !KazakhForms.isOblique(tokens, i)
                  || tokens.endsIn(i, ABLATIVE));
      if (document || service || body || firm) {
        return Speaker.of(phraseStart(from, i), i + 1);
      }
    }
    return Speaker.NONE;
  }

  /** {@code деді «Дала» ЖШС | брифингте}: where, when or to whom, with its case. */
  boolean isAdjunct(int i) {
    return ASIDES.hold(tokens, i)
        || KazakhForms.isPlaceAtStart(tokens, i)
        || (!tokens.isCapitalized(i)
            && KazakhForms.isOblique(tokens, i)
            && !KazakhForms.isGenitive(tokens, i));
  }

  /** {@code Мәжіліс | кулуарында}, {@code полиция | департаментінен}: whose the next word is. */
  private boolean isOfAnother(int i, int to) {
    int next = i + 1;
    return next < to
        && tokens.isWord(next)
        && !tokens.isCapitalized(next)
        && !KazakhForms.isPossessed(tokens, i)
        && !KazakhForms.isOblique(tokens, i)
        && !tokens.isOrganisation(i, WordClass.KKNAME)
        && !tokens.endsIn(next, ADJECTIVE)
        && (KazakhForms.isLocative(tokens, next)
            || (tokens.organisation(next) != 0 && KazakhForms.isOblique(tokens, next))
            || (KazakhForms.isPossessed(tokens, next)
                && (tokens.organisation(next) != 0 || !KazakhForms.isVerb(tokens, next))));
  }

  /** {@code Қытайдың ресми | сайты}: nothing but what says whose or which it is stands before. */
  private boolean isOwned(int from, int body) {
    // “Ауаны жақсарту жолы” тақырыбында: a topic, and no one who speaks there
    boolean placed = KazakhForms.isInPlace(tokens, body);
    boolean title = false;
    for (int i = from; i < body; i++) {
      title ^= tokens.isMark(i);
      boolean other =
          KazakhForms.isVerb(tokens, i)
              || !tokens.isWord(i)
              || (KazakhForms.isOblique(tokens, i) && !KazakhForms.isGenitive(tokens, i));
      if (other && !tokens.isMark(i) && (placed || !title)) {
        return false;
      }
    }
    return true;
  }

  /** The start of the phrase whose head is {@code head}: behind a clause, a place or an address. */
  int phraseStart(int from, int head) {
    for (int i = head - 1; i >= from; i--) {
      boolean clause =
          !tokens.isCapitalized(i)
              && ((KazakhForms.isParticiple(tokens, i) && !tokens.is(i, WordClass.QUANTIFIER))
                  || (tokens.isAfterDep(i)
                      && !tokens.startsWithAny(i, WordClass.KK_LIGHT)
                      && !tokens.endsIn(i, ACCUSATIVE)
                      && KazakhForms.isVerb(tokens, i)));
      boolean place =
          KazakhForms.isLocative(tokens, i)
              || (i == from && isPlaceAtStart(i) && !isName(i))
              || KazakhForms.isInPlace(tokens, i)
              || (tokens.organisation(i) != 0 && isPlaceAtStart(i))
              || ((isLinker(i, from) || POSTPOSITIONS.hold(tokens, i)) && !isOfRegion(i, from))
              || OPENERS.hold(tokens, i);
      boolean sign =
          !tokens.isWord(i)
              && !tokens.isNumber(i)
              && !tokens.isDash(i)
              && !tokens.is(i, '.')
              && (!tokens.is(i, ',') || (ClauseEnds.isAt(tokens, i) && !joins(i, from)))
              && !tokens.is(i, '№')
              && !tokens.isMark(i);
      boolean object =
          tokens.is(i, WordClass.OBJECT)
              || tokens.is(i, WordClass.SELF)
              || (i == head - 1 && tokens.isCapitalized(head) && addressees.isObject(i))
              || addressees.isGivenTo(i, from);
      boolean time =
          (tokens.isNumber(i) && tokens.isCapitalized(i + 1)) || KazakhDates.isMonth(tokens, i);
      // деп түйіндеді сөзін | аудан әкімі, 18:07 | Тоқаев
      if (clause || place || sign || object || time) {
        return i + 1;
      }
    }
    return from < head && tokens.isDash(from) ? from + 1 : from;
  }

  /** {@code кейін | министр}, but not {@code аурухананың | жалпы | бөлімі}, {@code тағы бір}. */
  private boolean isLinker(int i, int from) {
    return tokens.is(i, WordClass.KK_LINKER)
        && !tokens.is(i + 1, WordClass.QUANTIFIER)
        && !(i > from && KazakhForms.isGenitive(tokens, i - 1));
  }

  /** Whether a comma stands within a phrase: between two roles of one person, or in a name. */
  boolean joins(int comma, int from) {
    return comma > from
        && (KazakhLists.joinsRoles(tokens, comma, from) || KazakhLists.isComma(tokens, comma));
  }

  /** {@code Абай облысы | бойынша | департамент басшысы}: where a body works, and who is of it. */
  private boolean isOfRegion(int i, int from) {
    return i > from && tokens.is(i, "бойынша") && REGIONS.hold(tokens, i - 1);
  }

  /** A name or a place, which has its capital not for its place in the sentence alone. */
  boolean isKnownWord(int i) {
    return tokens.isPlace(i)
        || tokens.isRole(i)
        || NameForms.isSurname(tokens, i)
        || GivenNames.of(tokens, i).isPresent();
  }

  private boolean isName(int i) {
    return tokens.isCapitalized(i + 1) && GivenNames.of(tokens, i).isPresent();
  }

  /** {@code Кездесуде | министр}: where, with a capital for its place alone. */
  private boolean isPlaceAtStart(int i) {
    return !tokens.hasInnerCapital(i) && KazakhForms.isPlaceAtStart(tokens, i);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/** Cuts the noun phrase of a speaker out of a clause. */
final class NounPhrases {
  private static final int LONGEST_APPOSITION = 10;
  private static final int LONGEST_FIELD = 8;

  /** How many words may stand behind a mark whose other one is lost. */
  private static final int LONGEST_UNCLOSED = 4;

  private static final Endings ADJECTIVE = Endings.of("adjective", Folding.WORDS);
  private static final Endings PAST = Endings.of("past-verb", Folding.WORDS);
  private static final ReportWords TOLD = ReportWords.of("outlet-told");
  private static final Endings LOCATIVE = Endings.of("locative-kk", Folding.WORDS);

  private final Tokens tokens;
  private final PersonIndex persons;
  private final Appositions appositions;
  private final BodyPhrases bodies;

  NounPhrases(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
    this.appositions = new Appositions(tokens, persons);
    this.bodies = new BodyPhrases(tokens, persons, this);
  }

  /** The token after the phrase that starts at {@code from}, at most {@code to}. */
  int end(int from, int to, boolean oblique) {
    if (oblique && from < to && tokens.isMark(from)) {
      return marked(from, to);
    }
    Optional<Mention> name = nameAfter(from, to, oblique);
    if (name.isPresent()) {
      return Proxies.fieldEnd(tokens, from, name.get().endToken(), to);
    }
    int i = from;
    while (i < to && !stops(i, from, to)) {
      int next = tokens.isMark(i) ? behindMarked(i, to) : i + 1;
      if (next == i) {
        break;
      }
      i = next;
    }
    while (i > from + 1 && tokens.is(i - 1, "и") && !tokens.isCapitalized(i - 1)) {
      i--;
    }
    // отмечает автор|"
    return i == from + 2 && tokens.isMark(i - 1) && tokens.isRole(from) ? i - 1 : i;
  }

  /**
   * {@code газета «Сегодня» |}: the token behind what marks hold, or behind a mark alone; the mark
   * where no close stands near, so that it opens no name but speech.
   */
  private int behindMarked(int open, int to) {
    int end = Math.min(to, open + LONGEST_APPOSITION);
    for (int i = open + 1; i < end; i++) {
      if (tokens.isMark(i)) {
        return i + 1;
      }
    }
    // агентство Moody’s: an apostrophe
    boolean inside =
        open > 0
            && open + 1 < to
            && tokens.end(open - 1) == tokens.start(open)
            && tokens.start(open + 1) == tokens.end(open);
    return end - open > LONGEST_UNCLOSED && !inside ? open : open + 1;
  }

  /** {@code по данным «Базы» | последняя книга}: the phrase is what the marks hold. */
  private int marked(int from, int to) {
    int close = from + 1;
    while (close < to && !tokens.isMark(close)) {
      close++;
    }
    return Math.min(to, close + 1);
  }

  /** {@code жительница села, многодетная мать | Алия Сатпаева}: the name follows a comma. */
  int apposition(int from, int end) {
    if (end >= tokens.size() - 2 || !tokens.is(end, ',') || nameIn(from, end).isPresent()) {
      return end;
    }
    int next = persons.indexBefore(end);
    int head = from;
    while (head < end - 1 && isAdjective(tokens, head)) {
      head++;
    }
    boolean one =
        tokens.is(from, WordClass.QUANTIFIER) && from + 1 < end && isGroup(from + 1, from);
    if (next >= persons.mentions().size() || !(tokens.isRole(head) || one)) {
      return end;
    }
    Mention name = persons.mentions().get(next);
    boolean near = name.subject() && name.firstToken() - end <= LONGEST_APPOSITION;
    int role = RoleReading.roleStart(tokens, name.firstToken(), true);
    boolean whole = role == end + 1 || (role == end + 2 && isAdjective(tokens, end + 1));
    boolean list = RolePhrases.isInList(tokens, end, name.firstToken());
    // один из зрителей, | 62-летний Олег Ким
    int behind = end + 1 + (RolePhrases.isAge(tokens, end + 1) ? 1 : 0);
    // бывший игрок сборной, ныне | тренер Олег Ким
    whole |= role == end + 2 && tokens.is(end + 1, "ныне");
    boolean member = one && name.firstToken() == behind;
    return near && (list || member || (whole && role < name.firstToken()))
        ? name.endToken()
        : appositions.end(end, false);
  }

  /**
   * {@code по словам | главы союза, писателя Олега Кима}, {@code по словам | одного из авторов,
   * врача Олега Кима}: the end of a role in a case, with the name that other roles stand before.
   */
  int inCase(int from, int end, int to) {
    if (from >= end) {
      return end;
    }
    boolean one =
        from + 2 < to
            && (tokens.is(from, "одного") || tokens.is(from, "одной"))
            && tokens.is(from + 1, "из");
    int comma = one ? end(from + 2, to, true) : end;
    boolean role = one || (tokens.isRole(from) && RoleReading.mayBeOblique(tokens, from));
    int named = role && nameIn(from, comma).isEmpty() ? appositions.end(comma, true) : comma;
    return named > comma && named <= to ? named : end;
  }

  /** The first name in the clause that the phrase may end in. */
  private Optional<Mention> nameAfter(int from, int to, boolean oblique) {
    for (int i = persons.indexBefore(from); i < persons.mentions().size(); i++) {
      Mention mention = persons.mentions().get(i);
      if (mention.endToken() > to) {
        return Optional.empty();
      }
      // соседка семьи Адам Лидия Стрельцова: the last of two names in a row.
      boolean owner =
          i + 1 < persons.mentions().size()
              && persons.mentions().get(i + 1).firstToken() == mention.endToken()
              && persons.mentions().get(i + 1).endToken() <= to;
      if (!owner && (mention.subject() || oblique)) {
        return crossesStop(from, mention) ? Optional.empty() : Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private boolean crossesStop(int from, Mention name) {
    int to = name.firstToken();
    for (int i = from; i < to; i++) {
      int aside = i > from && tokens.isRole(from) ? RolePhrases.asideEnd(tokens, i, to) : -1;
      if (aside > i) {
        i = aside;
        continue;
      }
      boolean title =
          i > from
              && (tokens.is(i, WordClass.PREP)
                  || isWithin(i, from)
                  || RolePhrases.isInList(tokens, i, to)
                  || (tokens.is(i, WordClass.GOVERNS) && isObject(from, name))
                  || RolePhrases.isWithin(tokens, i));
      if (!title && stops(i, from, to)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code хранитель средств | на | содержание двора Олег Котов}: whether only words stand between
   * a role and a name in the nominative, so that it is his, whatever preposition they hold.
   */
  private boolean isObject(int role, Mention mention) {
    int name = mention.firstToken();
    boolean words =
        tokens.isRole(role)
            && RoleReading.isNominative(tokens, role)
            && name - role < LONGEST_APPOSITION
            && mention.endToken() > name + 1
            && tokens.length(name) > 1
            && !isAddressed(name - 1);
    for (int i = role + 1; words && i < name; i++) {
      words = tokens.isWord(i) && !tokens.is(i, WordClass.CUE) && !isVerb(i);
    }
    return words;
  }

  /** {@code с президентом | Александром Лукашенко}: a word that the name goes with in its case. */
  private boolean isAddressed(int before) {
    boolean genitive = tokens.endsWith(before, "а") || tokens.endsWith(before, "я");
    return isAdjective(tokens, before) || (tokens.isRole(before) && !genitive);
  }

  /** {@code начальник управления по связям | с | общественностью}. */
  private boolean isWithin(int i, int from) {
    boolean with = tokens.is(i, "с") || tokens.is(i, "со");
    for (int t = i - 2; with && t > Math.max(from, i - LONGEST_FIELD); t--) {
      if (tokens.is(t, "по")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase that starts at {@code from} ends before the token {@code i}. */
  boolean stops(int i, int from, int to) {
    if (tokens.isDash(i)) {
      return i + 1 >= to || !tokens.isRole(i + 1);
    }
    boolean adverb = tokens.is(i, WordClass.ADVERB) || ClauseSubjects.isManner(tokens, i);
    if (i > from && (adverb || tokens.is(i, "не") || isTold(i))) {
      return true;
    }
    if (RolePhrases.isActing(tokens, i)) {
      return false;
    }
    if (i > from && isOutletTold(i, from)) {
      return true;
    }
    boolean stop = tokens.is(i, WordClass.STOP);
    if ((stop || tokens.is(i, ',')) && BodyLists.isWithin(tokens, i, from, to)) {
      return false;
    }
    if (stop) {
      // директор по безопасности, but not депутат по итогам встречи
      boolean field =
          tokens.is(i, "по") && i > from && i + 1 < to && !tokens.is(i + 1, WordClass.OCCASION);
      return !field
          && !isNickname(i, to)
          && !isGroup(i, from)
          && !isOrigin(i, from, to)
          && !isPlaceOfWork(i, from, to);
    }
    if (SignsInPhrases.isNumbered(tokens, i, from, to)) {
      return false;
    }
    if (tokens.isNumber(i) && i > from) {
      return true;
    }
    boolean quote = tokens.isMark(i);
    if (quote && i > from && opensLong(tokens, i)) {
      return true;
    }
    boolean sign = !tokens.isWord(i) && !tokens.isNumber(i) && !quote;
    return (sign && !SignsInPhrases.isSign(tokens, i, from, to))
        || (i > from && (tokens.is(i, WordClass.CUE) || isVerb(i)));
  }

  /** {@code Ерлан | следователю}: whom one told; but not {@code работа по | врачу}. */
  private boolean isTold(int i) {
    return isAddressee(tokens, i) && !tokens.is(i - 1, WordClass.GOVERNS);
  }

  /** {@code следователю}, {@code журналистке}: a role in the dative. */
  static boolean isAddressee(Tokens tokens, int i) {
    boolean dative =
        tokens.isFeminineRole(i)
            ? tokens.endsWith(i, "е")
            : tokens.endsWith(i, "у") || tokens.endsWith(i, "ю");
    return dative
        && tokens.isRole(i)
        && !tokens.isCapitalized(i)
        && !tokens.hasKazakhLetter(i)
        && !RoleReading.isNominative(tokens, i);
  }

  /** {@code источник | агентству}, {@code представитель ведомства | газете}: whom he told. */
  private boolean isOutletTold(int i, int from) {
    return !tokens.isCapitalized(i)
        && (tokens.endsWith(i, "у") || tokens.endsWith(i, "ю") || tokens.endsWith(i, "е"))
        && (tokens.isOrganisation(i, WordClass.PRESS) || TOLD.hold(tokens, i))
        && tokens.isRole(from)
        && RoleReading.isNominative(tokens, from);
  }

  /** {@code пресс-служба | "Воды в реке стало …"}: what the mark opens is too long for a name. */
  static boolean opensLong(Tokens tokens, int mark) {
    int next = mark + 1;
    boolean open =
        next < tokens.size()
            && tokens.end(mark) == tokens.start(next)
            && (tokens.isCapitalized(next) || tokens.isNumber(next));
    int end = Math.min(tokens.size(), mark + LONGEST_APPOSITION);
    for (int i = next; open && i < end && !tokens.endsLine(i - 1); i++) {
      open = !tokens.isMark(i);
    }
    return open;
  }

  private boolean isVerb(int i) {
    return tokens.length(i) > 4
        && !tokens.isCapitalized(i)
        && !tokens.isRole(i)
        && tokens.endsIn(i, PAST);
  }

  /** {@code пользователь | под | ником Dala_7}. */
  private boolean isNickname(int i, int to) {
    return i + 2 < to
        && tokens.is(i, "под")
        && (tokens.startsWith(i + 1, "ник") || tokens.is(i + 1, "псевдонимом"));
  }

  /** {@code ученые | из | Японии}. */
  private boolean isOrigin(int i, int from, int to) {
    return tokens.is(i, "из")
        && i > from
        && i + 1 < to
        && PluralSubjects.isAt(tokens, i - 1)
        && tokens.isCapitalized(i + 1);
  }

  /** {@code один из участников}. */
  private boolean isGroup(int i, int from) {
    return tokens.is(i, "из")
        && i > from
        && (tokens.is(i - 1, WordClass.QUANTIFIER)
            || (i > from + 1 && (tokens.is(i - 1, "одного") || tokens.is(i - 1, "одной"))));
  }

  /** {@code источник в МВД}, {@code собеседник из полиции}: no name will say who it is. */
  private boolean isPlaceOfWork(int i, int from, int to) {
    boolean inside = tokens.is(i, "в") || tokens.is(i, "во") || tokens.is(i, "из");
    if (!inside || i == from || i + 1 >= to || !tokens.isRole(i - 1)) {
      return false;
    }
    boolean body =
        (i + 3 < to + 1 && i + 3 < tokens.size() && tokens.is(i + 3, WordClass.CUE))
            || tokens.isCapitalized(i + 1)
            || tokens.isOrganisation(i + 1, WordClass.BODY)
            || (i + 2 < to && tokens.isOrganisation(i + 2, WordClass.BODY))
            || isCircle(i + 1, to);
    return body && Lexicon.get().is(WordClass.INDEFINITE, tokens.roleStem(i - 1));
  }

  /** {@code в | силовых структурах}, {@code в | дипломатических кругах}. */
  private boolean isCircle(int i, int to) {
    return i + 1 < to
        && (tokens.endsWith(i, "ых") || tokens.endsWith(i, "их"))
        && (tokens.endsWith(i + 1, "ах") || tokens.endsWith(i + 1, "ях"));
  }

  /** The token after the Kazakh phrase that starts at {@code from}. */
  int kazakhEnd(int from, int to) {
    Optional<Mention> name = persons.lastWithin(from, to);
    if (name.isPresent()) {
      return name.get().endToken();
    }
    for (int i = from + 1; i < to; i++) {
      boolean word = tokens.isWord(i) || tokens.isDash(i);
      boolean quote = tokens.isMark(i);
      if (!word && !quote && !tokens.is(i, '.')) {
        return i;
      }
      if (tokens.isRole(i - 1) && isLocative(i)) {
        return i;
      }
    }
    return to;
  }

  /** Whether a Russian word ends like an adjective. */
  static boolean isAdjective(Tokens tokens, int i) {
    return tokens.length(i) > 3 && tokens.endsIn(i, ADJECTIVE);
  }

  /** {@code к Никки Хейли}: a preposition stands before the name. */
  static boolean isGoverned(Tokens tokens, int name, int from) {
    return name > from && tokens.is(name - 1, WordClass.GOVERNS);
  }

  private boolean isLocative(int i) {
    return tokens.length(i) > 4 && tokens.endsIn(i, LOCATIVE);
  }

  /** The phrase around the name of a body: Kazakh owners before it, Russian ones after it. */
  Speaker around(int body) {
    return bodies.around(body);
  }

  /** The token after the name that starts at {@code from}; {@code from} if none does. */
  int nameAt(int from) {
    return Math.max(from, persons.nameEnd(from));
  }

  /** The mention in the phrase, if it holds a name. */
  Optional<Mention> nameIn(int from, int to) {
    return persons.lastWithin(from, to);
  }
}

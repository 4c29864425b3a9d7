// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.maqala.quote.Person.Mention;

/** Reads the role that stands before a name: {@code председатель Сената Маулен Ашимбаев}. */
final class RoleReading {
  private static final int LONGEST = 16;
  private static final String FORMER = "экс-";
  static final int LONGEST_OWNER = 8;
  private static final int LONGEST_OPENING = 4;
  private static final int MOST_WORDS = 40;
  private static final int MOST_MENTIONS = 100;
  private static final int LONGEST_SHARED = 5;
  private static final int LONGEST_OFFICE = 3;
  private static final int MOST_ADJECTIVES = 2;
  private static final Endings OFFICE = Endings.of("office-kk", Folding.WORDS);
  private static final Endings ADJECTIVE = Endings.of("nominative-adjective", Folding.WORDS);
  private static final Endings NOMINATIVE = Endings.of("role-nominative", Folding.WORDS);
  private static final Endings IN_GENITIVE = Endings.of("role-genitive", Folding.WORDS);
  private static final Endings IN_A = Endings.of("role-in-a", Folding.WORDS);
  private static final ReportWords OVER = ReportWords.of("over");
  static final long ENDS_ROLE = WordClass.PRONOUNS | WordClass.CUE.bit();

  private RoleReading() {}

  /** What the roles before the mentions of one person, or the first of them, say together. */
  static Roles of(Tokens tokens, List<Mention> mentions, BitSet named) {
    Roles roles = new Roles();
    for (Mention mention : mentions.subList(0, Math.min(mentions.size(), MOST_MENTIONS))) {
      read(tokens, mention, roles, named);
      PredicateRoles.read(tokens, mention, roles);
    }
    return roles;
  }

  private static void read(Tokens tokens, Mention mention, Roles roles, BitSet named) {
    int behind = roleBehind(tokens, mention);
    if (behind > 0) {
      collect(tokens, behind, appositionEnd(tokens, behind), roles.heads, roles.words);
    }
    int start = roleStart(tokens, mention.firstToken(), mention.nominative());
    start = mention.nominative() ? start : ownRole(tokens, start, mention);
    // Министр Ерлан Омаров депутат | Айгүл Серікованы: what stands before another is not hers
    boolean kazakh = tokens.isAmidKazakh(mention.firstToken());
    int floor = kazakh ? named.previousSetBit(mention.firstToken() - 1) + 1 : 0;
    floor = kazakh ? Math.max(floor, KazakhRoles.floor(tokens, mention)) : floor;
    start = Math.max(start, floor);
    if (start < mention.firstToken()) {
      int from = agreeingStart(tokens, KazakhRoles.ownersStart(tokens, start));
      from = Math.max(from, floor);
      int other = otherRole(tokens, from, mention);
      for (int i = Math.min(other, from); i < mention.firstToken(); i++) {
        roles.countries.add(tokens.country(i));
      }
      roles.countries.remove("");
      collect(tokens, from, mention.firstToken(), roles.heads, roles.words);
      if (other < from) {
        collect(tokens, other, from - 1, roles.heads, roles.words);
      }
    }
  }

  /** {@code Инга Котова, 33-летняя | владелица кафе, считает}: the role behind a comma, or 0. */
  private static int roleBehind(Tokens tokens, Mention mention) {
    int role = mention.endToken() + 1;
    if (!mention.nominative() || role >= tokens.size() || !tokens.is(role - 1, ',')) {
      return 0;
    }
    int limit = Math.min(tokens.size() - 1, role + MOST_ADJECTIVES);
    while (role < limit && !tokens.isCapitalized(role) && NounPhrases.isAdjective(tokens, role)) {
      role++;
    }
    boolean apposed =
        tokens.isRole(role) && !tokens.isCapitalized(role) && isNominative(tokens, role);
    int comma = apposed ? appositionEnd(tokens, role) : role;
    boolean says =
        comma + 1 < tokens.size()
            && ((tokens.is(comma, ',') && tokens.is(comma + 1, WordClass.STRONG_CUE))
                || ((tokens.is(comma, ',') || tokens.is(comma, '.'))
                    && mention.firstToken() > 0
                    && tokens.is(mention.firstToken() - 1, WordClass.STRONG_CUE)));
    return says ? role : 0;
  }

  /** The comma after what is apposed to a name; a token that is none where no comma follows. */
  private static int appositionEnd(Tokens tokens, int role) {
    int end = role;
    while (end < Math.min(tokens.size() - 1, role + LONGEST_OWNER)
        && tokens.isWord(end)
        && !tokens.isAny(end, ENDS_ROLE)) {
      end++;
    }
    return end;
  }

  /**
   * {@code | министр связи, заместитель премьера Олег Кротов}: one person's, with no name in it.
   */
  private static int otherRole(Tokens tokens, int role, Mention mention) {
    int comma = role - 1;
    boolean joined =
        comma > 0
            && mention.nominative()
            && tokens.is(comma, ',')
            && !isNamed(tokens, role, mention.firstToken())
            && (!tokens.isCapitalized(comma - 1)
                || !tokens.country(comma - 1).isEmpty()
                || tokens.organisation(comma - 1) != 0)
            && !tokens.hasKazakhLetter(comma - 1);
    int other = joined ? roleStart(tokens, comma, true) : comma;
    return other < comma && !isNamed(tokens, other, comma) ? other : role;
  }

  private static boolean isNamed(Tokens tokens, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      // депутат Мажилиса, член партии Amanat | Ерлан Омаров
      boolean latin = tokens.isLatin(i) && !tokens.isLatin(to);
      boolean body = latin || tokens.isPlace(i) || tokens.organisation(i) != 0;
      if (tokens.isCapitalized(i) && !tokens.isAllCaps(i) && !body) {
        return true;
      }
    }
    return false;
  }

  /** {@code адвокат | министра Ерлана Омарова}: a role in the nominative is another's. */
  private static int ownRole(Tokens tokens, int role, Mention mention) {
    int last = mention.endToken() - 1;
    int start = isOver(tokens, mention.firstToken() - 1) ? mention.firstToken() : role;
    while (start < mention.firstToken()
        && !KazakhForms.isOblique(tokens, last)
        && !(tokens.isRole(start) && mayBeOblique(tokens, start))) {
      start++;
    }
    return start;
  }

  /** {@code судмедэкспертом по | делу Миланы Котовой}: what concerns the one in the genitive. */
  private static boolean isOver(Tokens tokens, int noun) {
    return noun > 0
        && !tokens.isCapitalized(noun)
        && tokens.is(noun - 1, WordClass.GOVERNS)
        && OVER.hold(tokens, noun);
  }

  /** The first token of the role before the name at {@code name}; {@code name} if there is none. */
  static int roleStart(Tokens tokens, int name, boolean nominative) {
    int start = name;
    for (int i = name - 1; i >= Math.max(0, name - LONGEST); i--) {
      if (start == name && RolePhrases.endsActing(tokens, i)) {
        i -= RolePhrases.ACTING - 1;
        start = i;
        continue;
      }
      boolean word = tokens.isWord(i);
      int aside = word ? -1 : RolePhrases.asideStart(tokens, i);
      if (aside > 0) {
        i = aside;
        continue;
      }
      if (tokens.endsLine(i)) {
        break;
      }
      boolean bridge =
          tokens.isDash(i)
              || tokens.isMark(i)
              || tokens.is(i, '№')
              || RolePhrases.isInList(tokens, i, name);
      if (!word && !bridge && !tokens.isNumber(i)) {
        break;
      }
      boolean where = tokens.hasKazakhLetter(i) && KazakhForms.isLocative(tokens, i);
      // партии «Наш край»: a name in marks
      if ((tokens.isAny(i, ENDS_ROLE)
              && !(i > 0 && tokens.isCapitalized(i) && tokens.isMark(i - 1)))
          || where
          || isClause(tokens, i)
          || KazakhRoles.isAnother(tokens, i, start, name)) {
        break;
      }
      if (tokens.isRole(i) && (!nominative || isNominative(tokens, i))) {
        start = i;
      }
    }
    return start == name && nominative && RolePhrases.isTrade(tokens, name - 1) ? name - 1 : start;
  }

  /** {@code Бывший | министр}: where the adjectives before a role begin. */
  static int adjectivesBefore(Tokens tokens, int from, int role) {
    int start = role;
    if (start > from && RolePhrases.isAge(tokens, start - 1)) {
      return start - 1;
    }
    while (start > from
        && tokens.isRole(role)
        && tokens.isWord(start - 1)
        && tokens.length(start - 1) > 3
        && !tokens.is(start - 1, WordClass.OBJECT)
        && !tokens.endsWith(start - 1, "ние")
        && tokens.endsIn(start - 1, ADJECTIVE)) {
      start--;
    }
    if (start < role && start > from && tokens.is(start - 1, WordClass.GOVERNS)) {
      // С улыбкой | известный врач; в минувшие выходные | министр
      start++;
      while (start < role && (tokens.endsWith(start, "ые") || tokens.endsWith(start, "ие"))) {
        start++;
      }
    }
    return start;
  }

  /**
   * Where the role before a name in the nominative begins, with its adjectives; the name if none.
   */
  static int phraseStart(Tokens tokens, int from, int name) {
    return adjectivesBefore(tokens, from, Math.max(from, roleStart(tokens, name, true)));
  }

  /**
   * {@code | Секретарь президиума, вице-спикер Думы Иван Петров}: where the first of two roles
   * begins that one person has, if a clause begins with it; else where the phrase does.
   *
   * @param start where the phrase begins by {@link #phraseStart}
   */
  static int firstRole(Tokens tokens, int from, int start, int name) {
    int comma = start - 1;
    if (start >= name || comma <= from || !tokens.is(comma, ',')) {
      return start;
    }
    int other = phraseStart(tokens, from, comma);
    // В свою очередь, | секретарь президиума, вице-спикер
    boolean behind =
        other > from
            && other - from <= LONGEST_OPENING
            && tokens.is(other - 1, ',')
            && !tokens.isCapitalized(other - 2)
            && !isNamed(tokens, from, other);
    boolean opens = (other == from || behind) && other < comma;
    return opens && !isNamed(tokens, other, comma) ? other : start;
  }

  /** {@code | главного врача Марата Омарова}: adjectives in the case of the role. */
  private static int agreeingStart(Tokens tokens, int role) {
    int start = role;
    while (start > 0
        && role - start < MOST_ADJECTIVES
        && tokens.isWord(start - 1)
        && !tokens.endsLine(start - 1)
        && !tokens.isAny(start - 1, ENDS_ROLE)
        && NounPhrases.isAdjective(tokens, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isClause(Tokens tokens, int i) {
    return tokens.is(i, "что")
        || tokens.startsWith(i, "котор")
        || (tokens.is(i, WordClass.STOP)
            && !tokens.is(i, WordClass.TITLE)
            && !RolePhrases.isWithin(tokens, i));
  }

  /** Whether a role noun may be a nominative singular; Kazakh forms carry a possessive ending. */
  static boolean isNominative(Tokens tokens, int i) {
    int stem = tokens.roleEnd(i);
    if (isDeputy(tokens, i)) {
      return true;
    }
    boolean man = tokens.startsWith(i, "мужчин") || isHead(tokens.roleStem(i));
    // одна из участниц
    if (stem == tokens.end(i) && tokens.endsWith(i, "иц")) {
      return false;
    }
    boolean bare = stem == tokens.end(i) && !man;
    // A nominative in -а has the genitive in -ы: главы, певицы.
    boolean inA = man || tokens.isFeminineRole(i);
    boolean genitive = inA && tokens.endsWith(i, "ы") && !tokens.hasKazakhLetter(i);
    // глав фракций
    boolean plural = man && stem == tokens.end(i);
    return bare
        || (!plural && !genitive && tokens.isEnding(i, stem, NOMINATIVE))
        || (!plural && inA && tokens.isEnding(i, stem, IN_A));
  }

  /** Whether a role noun may stand in another case than the nominative. */
  static boolean mayBeOblique(Tokens tokens, int i) {
    return !isNominative(tokens, i) || isDeputy(tokens, i);
  }

  /** {@code замминистра}, {@code замглавы}: the nominative, and the genitive, too. */
  private static boolean isDeputy(Tokens tokens, int i) {
    int stem = tokens.roleEnd(i);
    return tokens.startsWith(i, "зам")
        && !tokens.startsWith(i, "замест")
        && stem < tokens.end(i)
        && tokens.isEnding(i, stem, IN_GENITIVE);
  }

  /** {@code глава}, {@code экс-глава}, {@code судья}: a man's role that ends in a vowel. */
  private static boolean isHead(String stem) {
    int part = stem.length() - 4;
    boolean whole = part == 0 || (part > 0 && stem.charAt(part - 1) == '-');
    return whole && (stem.endsWith("глав") || stem.endsWith("судь"));
  }

  /** {@code министрліктен}, {@code әкімдік}: the office as a body, not who holds it. */
  static boolean isOffice(Tokens tokens, int i) {
    int from = tokens.roleEnd(i);
    int end = Math.min(tokens.end(i), from + LONGEST_OFFICE);
    return OFFICE.fit(tokens.letters(), from, end);
  }

  /** Sorts the words of a role into role nouns and others, both cut to what case forms share. */
  static void collect(Tokens tokens, int from, int to, Set<String> heads, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i) || tokens.length(i) < 2) {
        continue;
      }
      // басшысының құттықтауынан соң … төрағасы, қарияға … тілші: another, whom no role is for
      boolean owner =
          i + 1 < to && tokens.roleEnd(i) < tokens.end(i) && KazakhForms.isOblique(tokens, i);
      if (tokens.isRole(i) && !owner && (heads.isEmpty() || isNominative(tokens, i))) {
        heads.add(tokens.roleStem(i));
        addFirstPart(tokens.roleStem(i), heads);
      } else if (tokens.length(i) > 2 && words.size() < MOST_WORDS) {
        words.add(shared(tokens, i));
      }
    }
    RoleSynonyms.add(heads, words);
  }

  /** {@code экс-|глава МИД}: who held the office is whom the text may still give it to. */
  static void addHeld(Set<String> heads, Set<String> words) {
    String head = heads.isEmpty() ? "" : heads.iterator().next();
    if (head.startsWith(FORMER)) {
      heads.add(head.substring(FORMER.length()));
      RoleSynonyms.add(heads, words);
    }
  }

  /** {@code | сенатор|-демократ}: is called by the first part alone, too. */
  private static void addFirstPart(String stem, Set<String> heads) {
    int hyphen = stem.indexOf('-');
    if (hyphen > 0) {
      String part = stem.substring(0, hyphen);
      if (Lexicon.get().roles.find(part.toCharArray(), 0, part.length()) != 0) {
        heads.add(part);
      }
    }
  }

  /** The part of a word that its case forms share, roughly: at most five letters. */
  static String shared(Tokens tokens, int i) {
    int length = Math.min(LONGEST_SHARED, Math.max(4, tokens.length(i) - 1));
    int start = tokens.start(i);
    return Folding.NAMES.fold(tokens.letters(), start, start + Math.min(tokens.length(i), length));
  }

  /**
   * Whether one of {@code words} and {@code word}, cut by {@link #shared}, may be the same word.
   */
  static boolean holds(Set<String> words, String word) {
    if (words.isEmpty() || words.contains(word)) {
      return !words.isEmpty();
    }
    for (String other : words) {
      if (other.startsWith(word) || word.startsWith(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name at {@code name} is a photo credit: {@code Фото: Н. Байбулин}. */
  static boolean isCredit(Tokens tokens, int name) {
    for (int i = name - 1; i >= Math.max(0, name - 4); i--) {
      // автор | книги Иван Петров: a role, unless a colon or the name follows it
      boolean credit =
          tokens.is(i, WordClass.CREDIT)
              && !(i + 1 < name
                  && tokens.isWord(i + 1)
                  && !tokens.is(i + 1, WordClass.CREDIT)
                  && tokens.isRole(i));
      if (credit || tokens.is(i, '\u00A9')) {
        return true;
      }
    }
    return false;
  }
}

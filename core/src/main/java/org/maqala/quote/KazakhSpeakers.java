// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/**
 * Finds the subject of Kazakh reporting words. In Kazakh the head of a phrase stands last, and a
 * subject is a name, a pronoun, a role, a body or a document; any other phrase is none.
 */
final class KazakhSpeakers {
  private static final int LONGEST_APPOSITION = 14;
  private static final int LONGEST_NOUN = 3;
  private static final int LONGEST_NOTE = 12;
  private static final ReportWords MANNER = ReportWords.of("kk-manner");
  private static final ReportWords WHEN = ReportWords.of("kk-when");

  private static final Endings ABLATIVE = Endings.of("ablative-kk", Folding.WORDS);
  private static final ReportWords GIVES = ReportWords.of("kk-gives");
  private static final Endings SAID = Endings.of("said-kk", Folding.WORDS);
  private static final ReportWords OPINION = ReportWords.of("kk-opinion");

  private final Tokens tokens;
  private final PersonIndex persons;
  private final KazakhPhrases phrases;
  private final KazakhSayers sayers;
  private final KazakhNameEnds nameEnds;
  private final KazakhGroups groups;

  KazakhSpeakers(Tokens tokens, PersonIndex persons, KazakhPhrases phrases) {
    this.tokens = tokens;
    this.persons = persons;
    this.phrases = phrases;
    this.sayers = new KazakhSayers(tokens);
    this.groups = new KazakhGroups(tokens, phrases);
    this.nameEnds = new KazakhNameEnds(tokens, phrases);
  }

  /** The subject inside the reporting words or behind them; empty if it is dropped. */
  Speaker after(Cue cue) {
    Speaker within = subject(cue.first() + 1, cue.end());
    if (!within.isEmpty() && !isOfSaying(within)) {
      return within;
    }
    // – министр | деді
    Speaker before =
        cue.from() < cue.first() && tokens.is(cue.first(), WordClass.KK_SAY)
            ? before(cue.from(), cue.first())
            : Speaker.NONE;
    if (!before.isEmpty() && before.end() == cue.first()) {
      return before;
    }
    if (sayers.isNoOnes(cue.first())) {
      return Speaker.NONE;
    }
    if (tokens.is(cue.first(), "деген") && cue.end() == cue.first() + 1) {
      Speaker asks = sayers.answered(cue.first());
      Speaker name = asks.isEmpty() ? saidBy(cue.end(), cue.to()) : asks;
      if (!name.isEmpty()) {
        return name;
      }
    }
    if (tokens.endsIn(cue.end() - 1, SAID)) {
      // «…» деп айтқанын | министр растады: the subject of another verb
      return Speaker.NONE;
    }
    int from = cue.end();
    while (from < cue.to() && tokens.is(from, WordClass.AUXILIARY)) {
      from++;
    }
    if (tokens.is(cue.first(), "деген") && OPINION.hold(tokens, from)) {
      from += from + 1 < cue.to() && GIVES.hold(tokens, from + 1) ? 2 : 1;
    }
    if (from < cue.to() && tokens.isMark(from)) {
      int end = nameEnds.marked(from, cue.to());
      if (end > from) {
        return Speaker.of(from, end);
      }
    }
    Speaker behind = from < cue.to() ? subject(from, cue.to()) : Speaker.NONE;
    if (behind.isEmpty() && groups.areDoing(from, cue.to())) {
      return Speaker.of(from, cue.to());
    }
    boolean acronym = cue.end() > cue.first() + 1 && nameEnds.areAcronyms(from, cue.to());
    if (behind.isEmpty() && (acronym || PlainNouns.areBehind(tokens, from, cue))) {
      return Speaker.of(from, cue.to());
    }
    Speaker said = behind.isEmpty() ? sayers.behind(cue.first()) : behind;
    return said.isEmpty() ? groups.inCase(cue) : said;
  }

  /** {@code деп | ағынан жарылды}, {@code деп кеңес берді}: they only look like a subject. */
  private boolean isOfSaying(Speaker speaker) {
    for (int i = speaker.first(); i < speaker.end(); i++) {
      boolean verb = tokens.isAfterDep(i) && !tokens.isCapitalized(i);
      if (!verb && !KazakhCues.says(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code министрлік | Facebook парақшасында:}: nothing but when and where it spoke. */
  boolean areAdjuncts(int from, int to) {
    int end = to - 1 > from && tokens.is(to - 1, ':') ? to - 1 : to;
    for (int i = from; i < end; i++) {
      if (!tokens.isWord(i) || KazakhForms.isVerb(tokens, i)) {
        return false;
      }
    }
    int last = end - 1;
    return last >= from
        && (phrases.isAdjunct(last)
            || phrases.isPostposition(last)
            || KazakhForms.isLocative(tokens, last)
            || WHEN.hold(tokens, last));
  }

  /** {@code «…» деген | Денис жауап бермеді}: the verb behind the name is not the one of saying. */
  private Speaker saidBy(int from, int to) {
    Optional<Mention> name = phrases.subjectName(from, to);
    if (name.isPresent() && name.get().firstToken() == from) {
      return Speaker.of(from, name.get().endToken());
    }
    boolean given =
        from < to
            && tokens.isCapitalized(from)
            && GivenNames.of(tokens, from).isPresent()
            && !KazakhForms.isOblique(tokens, from);
    return given ? Speaker.of(from, from + 1) : Speaker.NONE;
  }

  /** The subject among the tokens {@code from} to {@code to}. */
  Speaker subject(int from, int to) {
    Speaker subject = phrases.subject(from, to, head -> roleEnd(head, to));
    if (!subject.isEmpty() || from >= to) {
      return subject;
    }
    int end = nameEnds.capitals(from, to);
    Speaker named = end > from ? Speaker.of(from, end) : titled(from, to);
    return named.isEmpty() ? given(from, to) : named;
  }

  /** {@code деп | Ерлан | ойын айтты}: the given name alone of one whom the text names in full. */
  private Speaker given(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean alone =
          phrases.isNamePart(i)
              && !tokens.isRole(i)
              && tokens.organisation(i) == 0
              && !phrases.isGoverned(i)
              && !(i + 1 < to && (tokens.isCapitalized(i + 1) || phrases.isNamesake(i + 1)))
              && !(i > from && tokens.isCapitalized(i - 1));
      if (alone && isKnownGiven(i)) {
        return Speaker.of(phrases.phraseStart(from, i), i + 1);
      }
    }
    return Speaker.NONE;
  }

  /**
   * {@code сатирик Көпен Әмірбек}: two words of a name end the clause, and no verb stands in it.
   */
  private Speaker titled(int from, int to) {
    int name = to - 2;
    boolean full =
        name > from
            && name - from < LONGEST_NOUN
            && tokens.isCapitalized(name)
            && !tokens.isPlace(name)
            && phrases.isNamePart(name + 1)
            && tokens.organisation(name + 1) == 0;
    for (int i = from; full && i < name; i++) {
      full =
          tokens.isWord(i)
              && !tokens.isCapitalized(i)
              && !KazakhForms.isVerb(tokens, i)
              && (!KazakhForms.isOblique(tokens, i) || KazakhForms.isGenitive(tokens, i));
    }
    return full ? Speaker.of(from, to) : Speaker.NONE;
  }

  private boolean isKnownGiven(int i) {
    return tokens.isCapitalized(i) && persons.byName().byGiven(tokens.key(i)).isPresent();
  }

  /** The subject of a verb that stands at {@code to}: the name nearest to it, if there is one. */
  Speaker before(int from, int to) {
    int last = to - 1;
    last -= last > from && MANNER.hold(tokens, last) ? 1 : 0;
    if (isSurname(last, from)) {
      int first = initials(last, from);
      return Speaker.of(first < last ? phrases.phraseStart(from, first) : first, last + 1);
    }
    Speaker named = named(from, to);
    return named.isEmpty() ? subject(from, to) : named;
  }

  /** The name in the nominative that stands nearest before {@code to}, with its role. */
  Speaker named(int from, int to) {
    for (int i = persons.indexBefore(to) - 1; i >= 0; i--) {
      Mention mention = persons.mentions().get(i);
      if (mention.firstToken() < from) {
        break;
      }
      if (mention.endToken() <= to && phrases.isSubject(mention)) {
        int end = Honorifics.behind(tokens, mention.endToken(), to);
        return Speaker.of(phrases.phraseStart(from, mention.firstToken()), end);
      }
    }
    return Speaker.NONE;
  }

  /** {@code Ақын жайлы | Тургенев | былай деді}: a surname alone that the index does not hold. */
  private boolean isSurname(int i, int from) {
    return i > from
        && phrases.isNamePart(i)
        && NameForms.isSurname(tokens, i)
        && NameForms.form(tokens, i) == NameForms.Form.BARE
        && !tokens.isCapitalized(i - 1)
        && !tokens.isRole(i - 1)
        && !tokens.isPlace(i)
        && persons.lastWithin(i, i + 1).isEmpty();
  }

  /** {@code Е. | Омаров}: where the initials before a surname begin. */
  private int initials(int surname, int from) {
    int first = surname;
    while (first - 2 >= from
        && tokens.is(first - 1, '.')
        && tokens.length(first - 2) == 1
        && tokens.isCapitalized(first - 2)) {
      first -= 2;
    }
    return first;
  }

  /** The subject that stands right before {@code to}: {@code Қала әкімі Ерлан Омаров: «…»}. */
  Speaker endingAt(int from, int to) {
    int note = noteStart(from, to);
    if (note < to) {
      return endingAt(from, note);
    }
    if (from >= to) {
      return Speaker.NONE;
    }
    if (phrases.isPersonal(to - 1) && !phrases.joinsNoun(to - 1, from)) {
      return Speaker.of(to - 1, to);
    }
    Optional<Mention> name = persons.lastWithin(from, to);
    if (name.isPresent()
        && Honorifics.behind(tokens, name.get().endToken(), to) == to
        && name.get().subject()) {
      return Speaker.of(phrases.phraseStart(from, name.get().firstToken()), to);
    }
    if (to - 2 >= from && Honorifics.isHonored(tokens, to - 2, to)) {
      return Speaker.of(phrases.phraseStart(from, to - 2), to);
    }
    int first = nameBefore(from, to);
    if (first < to) {
      return Speaker.of(phrases.phraseStart(from, first), to);
    }
    return tokens.isWord(to - 1)
            && tokens.isRole(to - 1)
            && phrases.isHead(to - 1)
            && !tokens.endsIn(to - 1, ABLATIVE)
        ? Speaker.of(groups.start(from, phrases.phraseStart(from, to - 1)), to)
        : Speaker.NONE;
  }

  /** One word with a capital, not for its place, right before {@code to}. */
  Speaker unlisted(int from, int to) {
    int last = to - 1;
    boolean name =
        last > from
            && phrases.isNamePart(last)
            && !tokens.isCapitalized(last - 1)
            && tokens.isWord(last - 1)
            && !tokens.isPlace(last)
            && !tokens.isRole(last)
            && tokens.organisation(last) == 0;
    return name ? Speaker.of(last, to) : Speaker.NONE;
  }

  /** The name in the genitive that stands right before {@code to}, with its role. */
  Speaker owner(int from, int to) {
    int last = to - 1;
    boolean owns = tokens.isCapitalized(last) && KazakhForms.isGenitive(tokens, last);
    Optional<Mention> name = persons.lastWithin(from, to);
    if (owns && name.isPresent() && name.get().endToken() == to) {
      return Speaker.oblique(phrases.phraseStart(from, name.get().firstToken()), to);
    }
    boolean role =
        last >= from
            && KazakhForms.isGenitive(tokens, last)
            && tokens.isRole(last)
            && tokens.isAmidKazakh(last);
    return role || (owns && GivenNames.of(tokens, last).isPresent())
        ? Speaker.oblique(phrases.phraseStart(from, last), to)
        : Speaker.NONE;
  }

  /** {@code Айдос | (35 жаста): «…»}: where the parentheses open that end the words. */
  private int noteStart(int from, int to) {
    boolean closed = to > from && tokens.is(to - 1, ')');
    for (int i = to - 2; closed && i >= Math.max(from, to - LONGEST_NOTE); i--) {
      if (tokens.is(i, '(')) {
        return i;
      }
    }
    return to;
  }

  /** {@code Үміт: «…»}, {@code Ван Жинсуан: «…»}: where a name that no index holds begins. */
  private int nameBefore(int from, int to) {
    int first = to;
    while (first > from && to - first < 2 && phrases.isNamePart(first - 1)) {
      first--;
    }
    // Сонда | Айгүл: the word that opens the sentence is no part of the name
    boolean opener =
        first - 1 == from
            && (KazakhForms.isPlaceAtStart(tokens, from) || tokens.is(from, WordClass.KK_LINKER));
    boolean run = first > from && tokens.isCapitalized(first - 1) && !opener;
    boolean colon = to < tokens.size() && (tokens.is(to, ':') || tokens.is(to, '(')) && !run;
    boolean known = first == to - 1 && !run && isKnownGiven(first);
    boolean name =
        to - first > 1
            ? !tokens.isPlace(first) && !tokens.isRole(first) && !tokens.isRole(to - 1)
            : first < to && (known || GivenNames.of(tokens, first).isPresent());
    return (colon || known) && name && tokens.organisation(to - 1) == 0 ? first : to;
  }

  /** The end of a role and of the name behind it, which no table may list. */
  private int roleEnd(int head, int to) {
    int end = nameEnds.capitals(head + 1, Math.min(to, head + 4));
    if (end == head + 2
        && (KazakhForms.isPlaceAtStart(tokens, head + 1)
            || tokens.organisation(head + 1) != 0
            || tokens.isPlace(head + 1))) {
      // деді елші | Бейжіңде, министр | Мәжіліс кулуарында, президент | Қазақстан халқына
      end = head + 1;
    }
    if (end == head + 1 && end == to && end + 1 < tokens.size() && tokens.is(end, ',')) {
      Optional<Mention> name =
          phrases.subjectName(end + 1, Math.min(tokens.size(), end + LONGEST_APPOSITION));
      boolean apposed =
          name.isPresent()
              && RoleReading.roleStart(tokens, name.get().firstToken(), true) > end
              && phrases.phraseStart(end + 1, name.get().firstToken()) == end + 1;
      return apposed ? name.get().endToken() : end;
    }
    if (end == head + 1 && end + 1 == to && Honorifics.isCourteous(tokens, end)) {
      return to;
    }
    return groups.end(Math.max(end, head + 1), to);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import java.util.function.Predicate;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Who was spoken of and who spoke so far: what pronouns, dropped subjects and roles refer to.
 * Filled in the order of the text.
 */
final class Discourse {
  private static final int MOST_MENTIONS = 60;

  /** Names that end so are alike in all cases: {@code Лукашенко}. */
  private static final Endings INDECLINABLE = Endings.of("indeclinable", Folding.WORDS);

  /** {@code Пескову | пришлось}: a verb whose doer stands in the dative before it. */
  private static final ReportWords DATIVE_DOER = ReportWords.of("dative-doer");

  /** How many characters before its verb a dropped subject may stand. */
  private static final int NEAR = 600;

  /** How many characters back the one whom a pronoun stands for may be named. */
  private static final int FAR = 2500;

  private final Reading reading;
  private final PersonIndex persons;
  private final QuotedStretches speech;
  private Optional<Said> last = Optional.empty();
  private Optional<Said> group = Optional.empty();

  /** That someone spoke at an offset. */
  private record Said(int at, Resolution who) {}

  Discourse(Reading reading, PersonIndex persons, QuotedStretches speech) {
    this.reading = reading;
    this.persons = persons;
    this.speech = speech;
  }

  /** Notes that someone spoke; offsets must not go back. */
  void said(int at, Resolution who) {
    if (who.human()) {
      last = Optional.of(new Said(at, who));
    }
  }

  /** Notes a group that spoke, whom {@code они} may stand for; none if it was no group. */
  void spoke(int at, Resolution who) {
    group = who.who().isPresent() ? Optional.of(new Said(at, who)) : Optional.empty();
  }

  /** The group that spoke last, if no one else did after it. */
  Optional<Resolution> lastGroup(int at) {
    return group.filter(said -> said.at() < at && at - said.at() < NEAR).map(Said::who);
  }

  /** The one of that gender who last spoke or was the subject of a sentence before {@code at}. */
  Optional<Resolution> lastSpokenOf(int at, Gender gender) {
    Optional<Mention> mention = lastMention(at, gender);
    Optional<Said> speaker =
        last.filter(said -> said.at() < at && agrees(gender, said.who().gender()));
    int named = mention.map(m -> m.span().start()).orElse(-1);
    boolean silent = speaker.filter(said -> at - said.at() < NEAR).isEmpty();
    Optional<Mention> topic = silent ? topic(at, gender) : Optional.empty();
    if (topic.isPresent()) {
      return topic.map(m -> Resolution.of(m.person()));
    }
    if (speaker.isPresent() && speaker.get().at() > named && at - speaker.get().at() < FAR) {
      return speaker.map(Said::who);
    }
    return mention.map(m -> Resolution.of(m.person()));
  }

  /**
   * {@code Таковы и стихи Ольги Кротовой. Например, она пишет}: the only one of that gender whom
   * the sentence before names, in whatever case, if no one spoke since; she is nearer than a
   * subject further back.
   */
  private Optional<Mention> topic(int at, Gender gender) {
    int own = reading.sentences.startOf(at);
    int from = reading.sentences.startOf(Math.max(0, own - 1));
    boolean known = gender != Gender.UNKNOWN && saidSince(from, at).isEmpty();
    if (!known || hasPronoun(from, own)) {
      return Optional.empty();
    }
    Optional<Mention> only = Optional.empty();
    int before = persons.indexBefore(reading.tokens.from(at));
    for (int i = before - 1; i >= Math.max(0, before - MOST_MENTIONS); i--) {
      Mention mention = persons.mentions().get(i);
      if (mention.span().start() < from) {
        break;
      }
      if (!agrees(gender, mention.person().gender)
          || speech.contains(mention.span().start())
          || RoleReading.isCredit(reading.tokens, mention.firstToken())) {
        continue;
      }
      if (only.filter(one -> one.person() != mention.person()).isPresent()) {
        return Optional.empty();
      }
      only = Optional.of(mention);
    }
    return only;
  }

  /** Whether the subject of a sentence may be a pronoun: {@code Она встретилась с Анной Ким.} */
  private boolean hasPronoun(int from, int to) {
    Tokens tokens = reading.tokens;
    for (int i = tokens.from(from); i < tokens.size() && tokens.start(i) < to; i++) {
      if (tokens.isAny(i, WordClass.SUBJECTS)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The one of that gender who last spoke, or who was spoken of right before {@code at}.
   *
   * @param subject whether of those spoken of only the subject of a sentence will do
   */
  Optional<Resolution> nearest(int at, Gender gender, boolean subject) {
    Optional<Said> speaker =
        last.filter(said -> said.at() < at && agrees(gender, said.who().gender()));
    Optional<Mention> mention =
        lastMention(at, gender)
            .filter(m -> (m.subject() || !subject || isSource(m)) && at - m.span().end() < NEAR);
    int named = mention.map(m -> m.span().start()).orElse(-1);
    return speaker.isPresent() && speaker.get().at() > named
        ? speaker.map(Said::who)
        : mention.map(m -> Resolution.of(m.person()));
  }

  /**
   * The only one of that gender named before {@code at} whom {@code fits} accepts; empty if several
   * are, or none.
   */
  Optional<Person> only(int at, Gender gender, Predicate<Person> fits) {
    return persons.only(
        reading.tokens.from(at),
        MOST_MENTIONS,
        mention ->
            agrees(gender, mention.person().gender)
                && !speech.contains(mention.span().start())
                && !RoleReading.isCredit(reading.tokens, mention.firstToken())
                && fits.test(mention.person()));
  }

  /** Whether others of that gender than the one given were subjects right before {@code at}. */
  boolean hasOthers(Resolution who, int at, Gender gender) {
    int before = persons.indexBefore(reading.tokens.from(at));
    for (int i = before - 1; i >= 0; i--) {
      Mention mention = persons.mentions().get(i);
      if (at - mention.span().end() >= NEAR) {
        break;
      }
      boolean other = !who.person().equals(Optional.of(mention.person()));
      if (other && mention.subject() && agrees(gender, mention.person().gender)) {
        return true;
      }
    }
    return false;
  }

  /** The one of that gender who last spoke before {@code at}. */
  Optional<Resolution> lastSaid(int at, Gender gender) {
    return last.filter(said -> said.at() < at && agrees(gender, said.who().gender()))
        .map(Said::who);
  }

  /** Whether someone is the one of that gender who last spoke before {@code at}. */
  boolean isLastSaid(Optional<Resolution> who, int at, Gender gender) {
    Optional<Person> person = who.flatMap(Resolution::person);
    return person.isPresent() && lastSaid(at, gender).flatMap(Resolution::person).equals(person);
  }

  /** The one who spoke last, if it was between {@code from} and {@code at}. */
  Optional<Resolution> saidSince(int from, int at) {
    return last.filter(said -> said.at() >= from && said.at() < at).map(Said::who);
  }

  /**
   * Whether the one of that gender spoken of last before {@code at} is the subject of a verb of
   * saying.
   */
  boolean lastSays(int at, Gender gender) {
    return lastMention(at, gender)
        .filter(mention -> mention.subject() && says(mention))
        .isPresent();
  }

  private boolean says(Mention mention) {
    Tokens tokens = reading.tokens;
    int verb = mention.endToken();
    verb += verb < tokens.size() && tokens.is(verb, WordClass.ADVERB) ? 1 : 0;
    int role = RoleReading.roleStart(tokens, mention.firstToken(), true);
    return (verb < tokens.size() && tokens.is(verb, WordClass.CUE))
        || (role > 0 && tokens.is(role - 1, WordClass.CUE));
  }

  /** {@code по словам | Омарова}, {@code под председательством |}: who says it in a case. */
  private boolean isSource(Mention mention) {
    Tokens tokens = reading.tokens;
    int role = RoleReading.roleStart(tokens, mention.firstToken(), false);
    while (role > 1 && !tokens.is(role - 1, WordClass.SOURCE) && isAdjective(role - 1)) {
      role--;
    }
    boolean chairs = role > 1 && tokens.is(role - 1, "председательством");
    return chairs
        || (role > 1 && tokens.is(role - 1, WordClass.SOURCE) && tokens.is(role - 2, "по"));
  }

  private boolean isAdjective(int t) {
    return reading.tokens.isWord(t)
        && !reading.tokens.endsLine(t)
        && NounPhrases.isAdjective(reading.tokens, t);
  }

  private static boolean agrees(Gender asked, Gender known) {
    return !Agreement.isOpposite(asked, known);
  }

  private Optional<Mention> lastMention(int at, Gender gender) {
    int before = persons.indexBefore(reading.tokens.from(at));
    Optional<Mention> other = Optional.empty();
    for (int i = before - 1; i >= Math.max(0, before - MOST_MENTIONS); i--) {
      Mention mention = persons.mentions().get(i);
      if (at - mention.span().start() > FAR) {
        break;
      }
      if (!agrees(gender, mention.person().gender)
          || speech.contains(mention.span().start())
          || RoleReading.isCredit(reading.tokens, mention.firstToken())) {
        continue;
      }
      if (isToldOf(mention)) {
        continue;
      }
      if (mention.subject()) {
        return teller(i, gender)
            .or(() -> doer(mention, gender))
            .or(() -> mainSubject(mention, gender))
            .or(() -> Optional.of(mention));
      }
      if (isSource(mention) || DATIVE_DOER.hold(reading.tokens, mention.endToken())) {
        return Optional.of(mention);
      }
      other = other.isPresent() ? other : Optional.of(mention);
    }
    return other.or(() -> before == 0 ? firstSubject(gender) : Optional.empty());
  }

  /** {@code Петров, | по его словам, | уходит}: of whom one speaks, who is another. */
  private boolean isToldOf(Mention mention) {
    Tokens tokens = reading.tokens;
    int comma = mention.endToken();
    return comma + 3 < tokens.size()
        && tokens.is(comma, ',')
        && tokens.is(comma + 1, "по")
        && tokens.isAny(comma + 2, WordClass.POSSESSIVES)
        && tokens.is(comma + 3, WordClass.SOURCE);
  }

  /** {@code Иванов поздравил | Лукашенко}: of a name that has no cases, the subject before it. */
  private Optional<Mention> doer(Mention mention, Gender gender) {
    Tokens tokens = reading.tokens;
    int first = mention.firstToken();
    boolean fixed =
        tokens.endsIn(mention.endToken() - 1, INDECLINABLE) && tokens.endsIn(first, INDECLINABLE);
    int from = tokens.from(reading.sentences.startOf(mention.span().start()));
    Optional<Mention> before = fixed ? persons.lastWithin(from, first) : Optional.empty();
    return before.filter(one ->
        one.subject()
            && one.person() != mention.person()
            && agrees(gender, one.person().gender)
            && !speech.contains(one.span().start())
            && areWords(one.endToken(), first));
  }

  /** Whether one or more words, and no signs, stand there, the first of them a verb. */
  private boolean areWords(int from, int to) {
    Tokens tokens = reading.tokens;
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i) || tokens.isCapitalized(i)) {
        return false;
      }
    }
    return to > from && FiniteVerbs.isOne(tokens, from);
  }

  /**
   * {@code Как сообщил Иванов, Петров уходит}, {@code по словам Иванова, Петров уходит}: whose
   * words the sentence is, where the mention at index {@code inner} is of whom it tells and who
   * says nothing.
   */
  private Optional<Mention> teller(int inner, Gender gender) {
    Tokens tokens = reading.tokens;
    Mention mention = persons.mentions().get(inner);
    int from = tokens.from(reading.sentences.startOf(mention.span().start()));
    int first = persons.indexBefore(from);
    if (first >= inner || says(mention)) {
      return Optional.empty();
    }
    Mention one = persons.mentions().get(first);
    int comma = one.endToken();
    boolean opens =
        one.person() != mention.person()
            && tokens.is(comma, ',')
            && agrees(gender, one.person().gender)
            && !speech.contains(one.span().start());
    boolean tells = tokens.is(from, "как") ? one.subject() && says(one) : isSource(one);
    return opens && tells ? Optional.of(one) : Optional.empty();
  }

  /**
   * {@code Иванов опроверг, что Петров уходит}: whom the sentence is of, where a mention stands in
   * a clause that opens behind.
   */
  private Optional<Mention> mainSubject(Mention mention, Gender gender) {
    Tokens tokens = reading.tokens;
    int from = tokens.from(reading.sentences.startOf(mention.span().start()));
    int that = mention.firstToken();
    while (that > from && !tokens.is(that, "что")) {
      that--;
    }
    int inner = persons.indexBefore(mention.firstToken());
    for (int i = persons.indexBefore(from); i < inner && that > from; i++) {
      Mention one = persons.mentions().get(i);
      if (one.subject() && one.endToken() <= that && agrees(gender, one.person().gender)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** A headline may speak of a person whom only the text below names. */
  private Optional<Mention> firstSubject(Gender gender) {
    return persons.mentions().stream()
        .limit(MOST_MENTIONS)
        .filter(mention -> mention.subject() && !speech.contains(mention.span().start()))
        .findFirst()
        .filter(mention -> gender == Gender.UNKNOWN || mention.person().gender == gender);
  }

  /**
   * The subject that a Kazakh verb of saying goes without: who spoke last, or the subject of the
   * sentence before, if that names no one else.
   */
  Optional<Resolution> dropped(int at) {
    int end = persons.indexBefore(reading.tokens.from(at));
    Optional<Mention> subject = Optional.empty();
    for (int i = firstBefore(at, end); i < end; i++) {
      Mention mention = persons.mentions().get(i);
      // Айгүл Серікованың | ұсынысы: whose thing it is does nothing
      boolean owner = KazakhForms.isGenitive(reading.tokens, mention.endToken() - 1);
      if (!owner && subject.filter(one -> one.person() != mention.person()).isPresent()) {
        return Optional.empty();
      }
      if (mention.subject() && !speech.contains(mention.span().start())) {
        subject = Optional.of(mention);
      }
    }
    return subject.isPresent()
        ? subject.map(mention -> Resolution.of(mention.person()))
        : last.filter(said -> said.at() < at && (at - said.at() < NEAR || isAlone(said, at)))
            .map(Said::who);
  }

  /** Whether someone spoke right before {@code at}. */
  boolean hasSaid(int at) {
    return last.filter(said -> said.at() < at && at - said.at() < NEAR).isPresent();
  }

  /** Whether no one is named since someone spoke, if that was not too far back. */
  private boolean isAlone(Said said, int at) {
    Tokens tokens = reading.tokens;
    return at - said.at() < FAR
        && persons.indexBefore(tokens.from(said.at())) == persons.indexBefore(tokens.from(at));
  }

  /** The only subject among those whom the sentence before {@code at} names. */
  Optional<Resolution> subjectBefore(int at) {
    int end = persons.indexBefore(reading.tokens.from(at));
    return firstBefore(at, end) < end ? dropped(at) : Optional.empty();
  }

  /**
   * The first mention of the sentence that {@code at} lies in, or of the one before if that names
   * no one: {@code 11 қаңтарда желіде «…» деп жазды}.
   */
  private int firstBefore(int at, int end) {
    int sentence = reading.sentences.startOf(at);
    boolean own = sentence < at && persons.indexBefore(reading.tokens.from(sentence)) < end;
    int from = own ? sentence : reading.sentences.startOf(Math.max(0, sentence - 1));
    return persons.indexBefore(reading.tokens.from(from));
  }
}

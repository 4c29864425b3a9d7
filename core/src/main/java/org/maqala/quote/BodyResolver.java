// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says which body a speaker is; a document speaks for the body that issued it. */
final class BodyResolver {
  /** How many words before it the body may stand that issued a document. */
  private static final int FAR = 150;

  private static final long ISSUERS = WordClass.mask(WordClass.BODY, WordClass.NAME);
  private static final int LONGEST_NAME = 8;

  /** A body in the instrumental does something; a document is not its. */
  private static final Endings INSTRUMENTAL = Endings.of("instrumental-plural", Folding.WORDS);

  /** Words for a body that name none by themselves, nor the only one of its kind. */
  private static final ReportWords NAMELESS = ReportWords.of("nameless");

  /** Words for a body that name none by themselves: the one that spoke last. */
  private static final ReportWords GENERIC = ReportWords.of("generic", "regulator");

  /** One that may also be part of a name: the office that spoke last. */
  private static final ReportWords OFFICE = ReportWords.of("office");

  private static final ReportWords REGULATOR = ReportWords.of("regulator");
  private static final ReportWords CENTRAL = ReportWords.of("central");
  private static final ReportWords CENTRAL_BANK = ReportWords.of("central-bank");

  private static final Endings PARTICIPLE = Endings.of("participle-oblique", Folding.WORDS);

  private final Tokens tokens;
  private final QuotedStretches speech;
  private final NounPhrases phrases;
  private final BodyNames names;
  private final SpeakingPhrases speaking;
  private final BodiesBefore earlier;
  private final KazakhBodies kazakh;
  private final ActingBodies acting;
  private final ShortBodies shorter;
  private final SubjectBodies subjects;
  private final KazakhIssuers kazakhIssuers;

  /** The bodies that spoke so far, by the word that a short name for them starts with. */
  private final Map<String, ResolvedSpeaker> bodies = new HashMap<>();

  private final Issuers issuers = new Issuers();

  BodyResolver(Reading reading, QuotedStretches speech, NounPhrases phrases) {
    this.tokens = reading.tokens;
    this.speech = speech;
    this.phrases = phrases;
    this.names = new BodyNames(reading.text, tokens);
    this.speaking = new SpeakingPhrases(tokens, names);
    this.earlier = new BodiesBefore(tokens, speech, phrases, names);
    this.kazakhIssuers = new KazakhIssuers(tokens, names);
    this.kazakh = new KazakhBodies(tokens, speech, phrases, names);
    this.acting = new ActingBodies(tokens, speech);
    this.subjects = new SubjectBodies(tokens, speech, names);
    this.shorter = new ShortBodies(tokens, speech, phrases, names, issuers, earlier);
  }

  /** A body speaks for itself; a short name for it stands for the longest one given before. */
  Resolution resolve(Speaker speaker, Agreement verb) {
    boolean preposition = tokens.is(speaker.first(), WordClass.PREP);
    int first = preposition ? StatementPlaces.head(tokens, speaker) : speaker.first();
    boolean some = first + 1 == speaker.end() && KazakhBeforeQuote.isSome(tokens, first);
    if (first >= speaker.end() || some) {
      return Resolution.none(Withheld.UNCLEAR_PHRASE);
    }
    if (tokens.is(first, WordClass.DOCUMENT)
        || (speaker.oblique() && tokens.isOrganisation(first, WordClass.PAPER))) {
      return document(first, speaker.end());
    }
    int last = speaker.end() - 1;
    int noun = StatementPlaces.noun(tokens, speaker.first());
    if (noun > 0 && noun < speaker.end()) {
      return place(noun, speaker.end());
    }
    int paper = StatementPlaces.paper(tokens, speaker.first(), speaker.end());
    if (paper > 0) {
      // в размещённом на сайте | партии | сообщении
      int site = StatementPlaces.noun(tokens, speaker.first() + 2);
      return site > 0 && site + 1 < paper
          ? owner(RoleReading.shared(tokens, paper), site + 1, paper)
          : document(paper, speaker.end());
    }
    boolean letters = tokens.isAllCaps(first) && tokens.length(first) > 1;
    boolean shortened = last == first + 1 && (letters || isShortened(first));
    if (kazakhIssuers.isPaper(last)) {
      // ведомство | хабарламасында
      Optional<Resolution> named =
          shortened ? Optional.of(resolve(Speaker.of(first, last), verb)) : Optional.empty();
      return named
          .filter(who -> who.who().isPresent())
          .or(() -> kazakhIssuers.issuer(first, last))
          .orElseGet(() -> lastBody(last));
    }
    if (!speaker.oblique() && !speaking.may(first, speaker.end(), verb)) {
      return Resolution.none(Withheld.UNCLEAR_PHRASE);
    }
    boolean people =
        speaker.oblique()
            && !preposition
            && PluralNouns.ofAdjective(tokens, first, speaker.end()).isPresent();
    if (first + 1 == speaker.end()
        && isParticiple(first)
        && !people
        && !PluralSubjects.isAt(tokens, first)) {
      return Resolution.none(Withheld.UNCLEAR_PHRASE);
    }
    ResolvedSpeaker body =
        names.of(new Speaker(first, speaker.end(), speaker.oblique(), Optional.empty()));
    String head = RoleReading.shared(tokens, first);
    boolean alone = first + 1 == speaker.end();
    if (alone && bodies.containsKey(head)) {
      body = bodies.getOrDefault(head, body);
    } else if (alone && NAMELESS.hold(tokens, first)) {
      Optional<ResolvedSpeaker> introduced = introduced(first, head);
      if (introduced.isEmpty()) {
        return Resolution.none(Withheld.NO_ANTECEDENT);
      }
      body = introduced.get();
    } else if (alone && KazakhBodies.isShortened(tokens, first)) {
      body = kazakh.longer(first).orElse(body);
    } else if (alone && isGeneric(first)) {
      return generic(first);
    } else if (alone && BodiesBefore.isShortened(tokens, first)) {
      body =
          earlier
              .longer(first, head)
              .or(() -> shorter.subject(first))
              .or(() -> subjects.called(first, issuers.lastOffice()))
              .orElse(body);
    } else {
      body = shorter.full(first, speaker.end()).orElse(body);
    }
    bodies.put(head, body);
    note(body, first, speaker.end(), speaker.oblique());
    return Resolution.ofBody(body);
  }

  /** {@code компания}: what the text has told of as such, or lets do something. */
  private Optional<ResolvedSpeaker> introduced(int word, String head) {
    Optional<ResolvedSpeaker> inKazakh =
        tokens.isAmidKazakh(word) ? kazakh.longer(word) : Optional.empty();
    return inKazakh
        .or(() -> earlier.introduced(word, head))
        .or(() -> earlier.longer(word, head))
        .or(issuers::lastFirm)
        .or(() -> shorter.subject(word))
        .or(() -> subjects.called(word, issuers.lastOffice()));
  }

  private boolean isGeneric(int word) {
    return GENERIC.hold(tokens, word)
        || (OFFICE.hold(tokens, word) && issuers.lastOffice().isPresent());
  }

  /** {@code ведомство}, {@code министрлік}: a word that stands for a body named before. */
  private boolean isShortened(int i) {
    return GENERIC.hold(tokens, i) || KazakhBodies.isShortened(tokens, i);
  }

  /** Notes a body that spoke; of a site, {@code сайт | ООН}, whose it is. */
  private void note(ResolvedSpeaker body, int first, int end, boolean oblique) {
    int owner = tokens.startsWith(first, "сайт") ? first + 1 : first;
    if (owner < end && isIssuer(owner, end, oblique)) {
      ResolvedSpeaker issuer = owner > first ? names.nominative(owner, end) : body;
      issuers.spoke(issuer, FirmsBefore.isOffice(tokens, owner, end));
    }
  }

  /** {@code сообщает | пресс-служба комитета}: a body that is named as an agency is. */
  Resolution told(Speaker speaker) {
    ResolvedSpeaker body = names.of(speaker);
    note(body, speaker.first(), speaker.end(), speaker.oblique());
    return Resolution.ofBody(body);
  }

  /** Notes a body whose words the text tells without quoting them. */
  void tells(Speaker speaker, ResolvedSpeaker body) {
    kazakhIssuers.tells(speaker, body);
  }

  /** Whether the text told of what some body said, whose a paper cited there is. */
  boolean isTold(int paper) {
    return kazakhIssuers.before(paper).isPresent();
  }

  /** {@code сообщили в ведомстве}: the body that spoke last, or the last one named. */
  private Resolution generic(int word) {
    if (REGULATOR.hold(tokens, word)) {
      return regulator(word);
    }
    return issuers.heard(
        kazakhIssuers
            .before(word)
            .or(issuers::lastOffice)
            .map(Resolution::ofBody)
            .orElseGet(() -> spokenOf(word)));
  }

  private Resolution spokenOf(int word) {
    Resolution last = lastBody(word);
    return last.who().isPresent()
        ? last
        : subjects.before(word).map(Resolution::ofBody).orElse(last);
  }

  /** {@code добавили в регуляторе}: the central bank, by what the text calls it last. */
  private Resolution regulator(int word) {
    for (int i = word - 1; i >= Math.max(0, word - FAR); i--) {
      if (CENTRAL_BANK.hold(tokens, i)) {
        return Resolution.ofBody(names.nominative(i, i + 1));
      }
      if (i > 0 && tokens.startsWith(i, "банк") && CENTRAL.hold(tokens, i - 1)) {
        return Resolution.ofBody(names.nominative(i - 1, i + 1));
      }
    }
    return shorter
        .field(word, "регулировани")
        .map(Resolution::ofBody)
        .orElse(Resolution.none(Withheld.NO_ANTECEDENT));
  }

  /** Whether a phrase is of a body, not of people or of a paper that passes words on. */
  private boolean isIssuer(int first, int end, boolean oblique) {
    boolean body = false;
    for (int i = first; i < end; i++) {
      if (tokens.isOrganisation(i, WordClass.PRESS)
          || tokens.is(i, WordClass.DOCUMENT)
          || tokens.hasKazakhLetter(i)
          || tokens.is(i, "сми")) {
        return false;
      }
      boolean name = tokens.isCapitalized(i) && (oblique || tokens.isAllCaps(i));
      body |= name || (tokens.organisation(i) & ISSUERS) != 0;
    }
    return body && !tokens.isAny(first, NameFinder.NO_NAME | WordClass.GOVERNS.bit());
  }

  /** {@code на сайте | министерства}, {@code на сайте «Погода»}: whose it is, or its name. */
  private Resolution place(int noun, int end) {
    if (noun + 1 >= end) {
      return Resolution.none(Withheld.UNKNOWN_ISSUER);
    }
    // на сайте МВФ: whose it is; на сайте Gismeteo: its name.
    boolean named =
        tokens.isOrganisation(noun, WordClass.PRESS)
            && (tokens.isMark(noun + 1)
                || (tokens.isLatin(noun + 1) && !tokens.isAllCaps(noun + 1)));
    return owner("", named ? noun : noun + 1, end);
  }

  /** {@code в поступившем в редакцию заявлении}: the noun stands too far away. */
  private boolean isParticiple(int t) {
    return NounPhrases.isAdjective(tokens, t) || tokens.endsIn(t, PARTICIPLE);
  }

  /** A document speaks for the body that issued it: named after it, or last spoken of. */
  private Resolution document(int first, int end) {
    String paper = RoleReading.shared(tokens, first);
    if (first + 1 < end) {
      return owner(paper, first + 1, end);
    }
    Optional<ResolvedSpeaker> teller = kazakhIssuers.before(first);
    if (teller.isPresent()) {
      return Resolution.ofBody(teller.get());
    }
    // В указе, в письме: who signed it need not be the body that told of it.
    boolean told = tokens.isOrganisation(first, WordClass.PASSING);
    int place = told ? StatementPlaces.behindPaper(tokens, end) : end;
    if (place > end) {
      // в сообщении, размещённом | на сайте ведомства
      return place(place, phrases.end(place + 1, limit(place), true));
    }
    Optional<ResolvedSpeaker> issuer = issuers.of(paper);
    issuer = issuer.isEmpty() && told ? issuers.last().or(() -> earlier.opening(first)) : issuer;
    if (issuer.isEmpty() && told && !isBehindIn(first)) {
      return lastBody(first);
    }
    return issuer
        .or(() -> told ? acting.before(first).map(names::of) : Optional.empty())
        .or(() -> told ? shorter.subject(first).or(() -> subjects.before(first)) : Optional.empty())
        .map(Resolution::ofBody)
        .orElse(Resolution.none(Withheld.UNKNOWN_ISSUER));
  }

  /** {@code в сообщении}, {@code в распространённом сообщении}, but not {@code хабарламада}. */
  private boolean isBehindIn(int paper) {
    int before = paper - 1;
    return before >= 0
        && (tokens.is(before, WordClass.PREP)
            || isParticiple(before)
            || PaperSubjects.isDescribing(tokens, before));
  }

  /** The end of the sentence that goes on at {@code from}, or of so many words. */
  private int limit(int from) {
    int end = from;
    while (end < Math.min(tokens.size(), from + LONGEST_NAME)
        && !tokens.is(end, '.')
        && !tokens.endsLine(end)) {
      end++;
    }
    return end < tokens.size() && tokens.isWord(end) && tokens.endsLine(end) ? end + 1 : end;
  }

  /** {@code в сообщении | комитета}: whose the paper is. */
  private Resolution owner(String paper, int from, int end) {
    boolean alone = from + 1 == end;
    boolean generic = GENERIC.hold(tokens, from) || NAMELESS.hold(tokens, from);
    if (alone && (generic || BodiesBefore.isShortened(tokens, from))) {
      Resolution named = resolve(Speaker.oblique(from, end), Agreement.ANY);
      boolean office = generic || FirmsBefore.isOffice(tokens, from, end);
      named.who().ifPresent(body -> issuers.issued(paper, body, office));
      return named;
    }
    // в материалах | обеих компаний
    boolean two = from < end && (tokens.is(from, "обеих") || tokens.is(from, "обоих"));
    if (from >= end || two || !mayOwn(from, end)) {
      return Resolution.none(Withheld.UNKNOWN_ISSUER);
    }
    ResolvedSpeaker body = names.owner(from, end);
    issuers.issued(paper, body, FirmsBefore.isOffice(tokens, from, end));
    return Resolution.ofBody(body);
  }

  /** {@code сообщение комитета}, {@code сообщение Apple}, but not {@code документ тендера}. */
  private boolean mayOwn(int from, int end) {
    for (int i = from; i < end; i++) {
      if (tokens.isCapitalized(i)
          || tokens.hasKazakhLetter(i)
          || tokens.isMark(i)
          || tokens.isRole(i)
          || (tokens.organisation(i) & ISSUERS) != 0) {
        return true;
      }
    }
    return false;
  }

  private Resolution lastBody(int before) {
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      if (tokens.isOrganisation(i, WordClass.BODY)
          && !speech.contains(tokens.start(i))
          && !tokens.is(i, WordClass.DOCUMENT)
          && !GENERIC.hold(tokens, i)
          && !(tokens.hasKazakhLetter(i) && KazakhForms.isInPlace(tokens, i))
          && !tokens.endsIn(i, INSTRUMENTAL)) {
        int head = i;
        while (head > 0
            && tokens.isOrganisation(head - 1, WordClass.BODY)
            && (i + 1 == before || !isKazakhOwner(head - 1))) {
          head--;
        }
        Speaker around = phrases.around(head);
        int start = earlier.adjectivesBefore(around.first());
        if (tokens.hasKazakhLetter(i)) {
          start = Math.min(head, KazakhGivers.behindObject(tokens, start, i));
          if (KazakhForms.isParticiple(tokens, start) && !tokens.isCapitalized(start)) {
            // орналасқан | орталығы: no name of a body begins so
            continue;
          }
        }
        int end = KazakhForms.isPossessed(tokens, i) ? i + 1 : around.end();
        return Resolution.ofBody(names.nominative(start, Math.max(end, around.end())));
      }
    }
    boolean paper = tokens.is(before, WordClass.DOCUMENT) && tokens.isAmidKazakh(before);
    return paper
        ? kazakh
            .onlyNamed(before)
            .map(Resolution::ofBody)
            .orElse(Resolution.none(Withheld.UNKNOWN_ISSUER))
        : Resolution.none(Withheld.UNKNOWN_ISSUER);
  }

  /** {@code әкімдігінің | баспасөз қызметі}: it is part of the name of the body behind it. */
  private boolean isKazakhOwner(int i) {
    return tokens.hasKazakhLetter(i) && KazakhForms.isGenitive(tokens, i);
  }

  /** The tokens given, as they are written. */
  ResolvedSpeaker itself(int first, int end) {
    return names.itself(first, end);
  }

  /** A phrase by the case that its place asks for. */
  ResolvedSpeaker of(Speaker speaker) {
    return names.of(speaker);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/** Reads Kazakh words beside a quote: those that report it, and those that say it is a name. */
final class KazakhCues {
  private static final ReportWords BEFORE_COLON = ReportWords.of("kk-colon");
  private static final int FARTHEST_REPORTER = 8;
  private static final int MOST_WORDS = 3;
  private static final int FEWEST_WORDS = 4;
  private static final int FARTHEST = 7;
  private static final int LONGEST_IDIOM = 3;
  private static final int LONGEST_SPEAKER = 14;
  private static final int FARTHEST_PARTED = 10;
  private static final long SPEAKING = WordClass.mask(WordClass.BODY, WordClass.KKNAME);
  private static final Endings REPORTED = Endings.of("reported-verb-kk", Folding.WORDS);

  private static final Endings PASSIVE = Endings.of("passive-kk", Folding.WORDS);
  private static final Endings AS_SAID = Endings.of("as-said-kk", Folding.WORDS);
  private static final Endings ACCUSATIVE = Endings.of("accusative-noun-kk", Folding.WORDS);
  private static final Endings SAID = Endings.of("said-kk", Folding.WORDS);
  private static final ReportWords OPINION = ReportWords.of("kk-opinion");
  private static final ReportWords PLEA = ReportWords.of("kk-plea");
  private static final ReportWords STANCE = ReportWords.of("kk-stance");
  private static final ReportWords DOES = ReportWords.of("kk-does");
  private static final ReportWords SAYING = ReportWords.of("kk-saying");
  private static final ReportWords PEOPLE = ReportWords.of("kk-people", "kk-kin");
  private static final ReportWords ALOUD = ReportWords.of("kk-aloud");
  private static final ReportWords OWN_WORDS = ReportWords.of("kk-own-words");
  private static final Endings FIRST_PERSON = Endings.of("first-person-kk", Folding.WORDS);
  private static final ReportWords GIVES = ReportWords.of("kk-gives");
  private static final Endings RESULTS = Endings.of("results-kk", Folding.WORDS);
  private static final ReportWords QUESTIONS = ReportWords.of("kk-to-question");

  private final Tokens tokens;
  private final KazakhSayers sayers;

  KazakhCues(Tokens tokens) {
    this.tokens = tokens;
    this.sayers = new KazakhSayers(tokens);
  }

  /** Whether the word behind a closing mark says that a name stands in the marks. */
  boolean isNaming(int t) {
    if (t >= tokens.size()) {
      return false;
    }
    if (tokens.is(t, "атты") || tokens.is(t, "атанған")) {
      return true;
    }
    if (tokens.is(t, "деген")) {
      return !hasSaid(t) && !isSaidBy(t) && !isOpinion(t);
    }
    if (!tokens.is(t, "деп")) {
      return false;
    }
    for (int i = t + 1; i < Math.min(tokens.size(), t + 3); i++) {
      if (tokens.is(i, WordClass.KK_NAME)) {
        return true;
      }
    }
    return false;
  }

  /** {@code «…» деген | Денис …}: who says it stands right behind; or {@code «…» деген.} */
  boolean isSaidBy(int t) {
    int name = t + 1;
    if (name < tokens.size() && (tokens.is(name, '.') || sayers.areBehind(t))) {
      return true;
    }
    if (name + 1 < tokens.size() && tokens.is(name, WordClass.HE_OR_SHE)) {
      return ClauseEnds.isAt(tokens, name + 1) && endsSentence(t - 1);
    }
    if (name < tokens.size() && !tokens.isCapitalized(name)) {
      return PEOPLE.hold(tokens, name) && endsSentence(t - 1);
    }
    return name < tokens.size()
        && GivenNames.of(tokens, name).isPresent()
        && !KazakhForms.isOblique(tokens, name)
        && !tokens.isMark(Math.min(tokens.size() - 1, name + 1));
  }

  /** {@code «Бізге ешкім көмек бермеді» | деген тұрғындар}: marks that hold a sentence. */
  private boolean endsSentence(int mark) {
    int verb = mark - 1;
    boolean words = verb >= FEWEST_WORDS && tokens.isMark(mark) && tokens.isWord(verb);
    for (int i = verb - 1; words && i > verb - FEWEST_WORDS; i--) {
      words = !tokens.isMark(i);
    }
    return words && (FiniteVerbs.isKazakhPast(tokens, verb) || FiniteVerbs.isOne(tokens, verb));
  }

  /**
   * {@code «…» деген | пікір білдірді}, {@code «…» деген | бағаны әлдеқашан берген}: what one says
   * or thinks, and a verb that says so of someone.
   */
  boolean isOpinion(int t) {
    boolean opinion = OPINION.hold(tokens, t + 1) || STANCE.hold(tokens, t + 1);
    if (t + 1 >= tokens.size() || !tokens.is(t, "деген") || !opinion) {
      return false;
    }
    if (STANCE.hold(tokens, t + 1)) {
      int end = t + 2;
      end += end < tokens.size() && tokens.is(end, WordClass.AUXILIARY) ? 1 : 0;
      return end >= tokens.size() || !tokens.isWord(end) || tokens.endsLine(end - 1);
    }
    for (int i = t + 2; i < Math.min(tokens.size(), t + FARTHEST); i++) {
      if (ClauseEnds.isAt(tokens, i)) {
        return false;
      }
      if (!tokens.isCapitalized(i) && GIVES.hold(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** The end of {@code мәлімдеме жасады}, {@code түсіндірді}; {@code i} if none stand there. */
  int reportEnd(int i, int from) {
    if (OPINION.hold(tokens, i) && GIVES.hold(tokens, i + 1)) {
      return i + 2;
    }
    boolean passesOn = tokens.startsWith(i, "хабарла");
    return isVerb(i, from) && !passesOn && !tokens.endsIn(i, PASSIVE) ? i + 1 : i;
  }

  /** {@code «иә» | деп жауап берді}: a verb that names nothing says a word or two as well. */
  static boolean isSaidAloud(Tokens tokens, Cue cue) {
    for (int i = cue.first(); i < cue.end(); i++) {
      if (ALOUD.hold(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code сауал | қойды}, {@code шағым | айтты}: what one says, and a verb that says so. */
  static boolean says(Tokens tokens, int i) {
    return !tokens.isCapitalized(i)
        && i + 1 < tokens.size()
        && (OPINION.hold(tokens, i) || PLEA.hold(tokens, i))
        && GIVES.hold(tokens, i + 1);
  }

  /**
   * {@code «…», – | дегенді айтты}: what is said as the object of a verb of saying.
   *
   * @param setOff whether a dash stands before it
   */
  boolean isSaying(int t, boolean setOff) {
    if (sayers.areThoseWho(t, setOff)) {
      return true;
    }
    if (!SAYING.hold(tokens, t) || setOff) {
      return setOff && SAYING.hold(tokens, t);
    }
    for (int i = t + 1; i < Math.min(tokens.size(), t + MOST_WORDS) && tokens.isWord(i); i++) {
      // дегенді | жиі айтады, дегенді | алға тартты
      if (isVerb(i, t) || says(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code деген болатын}, {@code дейтін еді}: had said, used to say. */
  boolean hasSaid(int t) {
    return t + 1 < tokens.size()
        && (tokens.is(t, "деген") || tokens.is(t, "дейтін"))
        && tokens.is(t + 1, WordClass.AUXILIARY);
  }

  /** The end of {@code деген}, or of what stands right behind: {@code деген сауал қойды}. */
  int toldEnd(int t) {
    return tokens.is(t, "деген") && t + 2 < tokens.size() && says(tokens, t + 1) ? t + 3 : t + 1;
  }

  /** The Kazakh verb that {@code деп} leans on, at most a few words on. */
  int afterDep(int dep) {
    int end = dep + 1;
    // – деп, Алия Серікова … жазады
    boolean parted =
        dep + 2 < tokens.size() && tokens.is(dep + 1, ',') && tokens.isCapitalized(dep + 2);
    int limit = Math.min(tokens.size(), dep + (parted ? FARTHEST_PARTED : FARTHEST));
    for (int i = parted ? dep + 2 : dep + 1; i < limit && !ClauseEnds.isAt(tokens, i); i++) {
      if (says(tokens, i)) {
        // деп | журналистер | сауал қойды
        return i + 2;
      }
      if (tokens.isAfterDep(i) && tokens.endsIn(i, SAID)) {
        // деп | жазғаны, деп | айтқанымен
        return i + 1;
      }
      // деп саралап бөлінген үш тарау: what is done to it is said by no one
      boolean named = isGiven(i + 1);
      boolean finite =
          i <= dep + (named ? LONGEST_IDIOM : 2)
              && FiniteVerbs.isKazakhPast(tokens, i)
              && (named || !tokens.endsIn(i, PASSIVE));
      boolean says = tokens.isAfterDep(i) && !tokens.endsIn(i, ACCUSATIVE);
      if (says || (finite && !tokens.isCapitalized(i) && !tokens.endsIn(i, ACCUSATIVE))) {
        end = i + 1;
      } else if (end > dep + 1) {
        break;
      }
    }
    if (end > dep + 1 && DOES.hold(tokens, end)) {
      // деп тілге тиек | етті
      return end + 1;
    }
    // «…» деп алғы сөзін …: a noun alone reports nothing.
    while (end > dep + 1
        && !KazakhForms.isVerb(tokens, end - 1)
        && !tokens.endsIn(end - 1, FIRST_PERSON)
        && !FiniteVerbs.isOne(tokens, end - 1)) {
      end--;
    }
    // деп түйіндеді | сөзін
    return end > dep + 1 && end < tokens.size() && OWN_WORDS.hold(tokens, end) ? end + 1 : end;
  }

  /** {@code деп сөзіне нүкте қойды | Айгүл}: whatever was done was done by someone. */
  private boolean isGiven(int i) {
    return i < tokens.size()
        && tokens.isCapitalized(i)
        && GivenNames.of(tokens, i).isPresent()
        && !KazakhForms.isOblique(tokens, i);
  }

  /** {@code X-тің айтуынша, «…»}, {@code X-тің сөзіне қарағанда: «…»}: a source right before. */
  Optional<Cue> source(int from, int to) {
    int last = to - 1;
    last -= last > from && (tokens.is(last, ',') || tokens.is(last, ':')) ? 1 : 0;
    boolean of =
        last > from
            && tokens.is(last, WordClass.KK_ACCORDING)
            && tokens.is(last - 1, WordClass.KK_SOURCE_OF);
    int first = of ? last - 1 : last;
    return first > from && (of || tokens.is(first, WordClass.KK_SOURCE))
        ? Optional.of(new Cue(Cue.Kind.ACCORDING_TO, first, last + 1, from, to))
        : asSaid(from, to);
  }

  /** {@code X айтқандай, «…»}, {@code X атап өткендей: «…»}: right before a quote. */
  private Optional<Cue> asSaid(int from, int to) {
    int verb = to - 2;
    boolean parted = verb > from && (tokens.is(to - 1, ',') || tokens.is(to - 1, ':'));
    if (!parted || !tokens.endsIn(verb, AS_SAID)) {
      return Optional.empty();
    }
    boolean made = isConverb(verb - 1);
    int first = made ? verb - 1 : verb;
    return first > from && (made || tokens.isAfterDep(verb))
        ? Optional.of(new Cue(Cue.Kind.BEFORE, first, verb + 1, from, to))
        : Optional.empty();
  }

  /** {@code атап | өткендей}: what makes the verb behind it one of saying. */
  private boolean isConverb(int i) {
    return tokens.isAfterDep(i) && !tokens.isCapitalized(i) && tokens.endsWith(i, "п");
  }

  /**
   * {@code – деді |}, and below it nothing but a name with what its bearer is.
   *
   * @param next the first token of the line below
   * @param last its last token
   */
  boolean isSpeakerBelow(int next, int last) {
    int name = last > next && tokens.is(last, '.') ? last - 1 : last;
    boolean below =
        next > 0
            && tokens.is(next - 1, WordClass.KK_SAY)
            && name > next
            && name - next <= LONGEST_SPEAKER
            && tokens.isCapitalized(name);
    for (int i = next; below && i < name; i++) {
      below = tokens.isCapitalized(i) || !FiniteVerbs.isOne(tokens, i);
    }
    return below;
  }

  /** {@code айтып берді}, {@code деп айтып берді}: where the words of saying begin. */
  int converb(int verb, int from) {
    int first = verb;
    while (first > from
        && (tokens.is(first - 1, "деп")
            // сұраққа | жауап беріп: what is answered is no word of saying
            || (tokens.isAfterDep(first - 1)
                && !tokens.isCapitalized(first - 1)
                && !tokens.endsIn(first - 1, RESULTS)
                && !QUESTIONS.hold(tokens, first - 1)))) {
      first--;
    }
    return first == verb && first - 2 >= from && isBehindDep(first, from) ? first - 2 : first;
  }

  /** A finite verb of saying, or a light one behind what makes it one: {@code жауап берді}. */
  boolean isVerb(int i, int from) {
    if (!tokens.isAfterDep(i) || tokens.isCapitalized(i) || !KazakhForms.isVerb(tokens, i)) {
      return false;
    }
    boolean light = tokens.startsWithAny(i, WordClass.KK_LIGHT);
    return !light || (i > from && (tokens.isAfterDep(i - 1) || isBehindDep(i, from)));
  }

  /** Whether a verb of saying stands before a colon, the token before {@code to}. */
  boolean isBeforeColon(int i, int from, int to) {
    return tokens.is(i, WordClass.KK_SAY)
        || isVerb(i, from)
        || (i == to - 2
            && (tokens.is(i, "деген")
                || tokens.is(i, WordClass.KK_WRITTEN)
                || BEFORE_COLON.hold(tokens, i)));
  }

  /** {@code деп | қосты}, {@code деп баға | берді}: a verb of saying by the word before it. */
  private boolean isBehindDep(int i, int from) {
    return tokens.is(i - 1, "деп")
        || (i - 2 >= from && tokens.is(i - 2, "деп") && tokens.isWord(i - 1));
  }

  /** Whether the words behind {@code деп хабарлады} name someone by a role, no reporter. */
  boolean isBehindReport(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + FARTHEST_REPORTER); i++) {
      if (ClauseEnds.isAt(tokens, i) || tokens.isOrganisation(i, WordClass.PRESS)) {
        return false;
      }
      boolean name = tokens.isCapitalized(i) && GivenNames.of(tokens, i).isPresent();
      if (name) {
        return true;
      }
      if (tokens.isRole(i) && !KazakhForms.isOblique(tokens, i)) {
        return !tokens.startsWith(i, "тілші");
      }
    }
    return false;
  }

  /**
   * {@code деп хабарлады | министрліктің баспасөз қызметі}: whether a clause names a body that is
   * no agency.
   */
  boolean isBodysReport(int from) {
    boolean body = false;
    for (int i = from; i < Math.min(tokens.size(), from + FARTHEST_REPORTER); i++) {
      if (tokens.isOrganisation(i, WordClass.PRESS)) {
        return false;
      }
      if (ClauseEnds.isAt(tokens, i)) {
        break;
      }
      body |= (tokens.organisation(i) & SPEAKING) != 0;
    }
    return body;
  }

  /**
   * {@code Ол «көп қиындық көргенін» | айтты}: the token behind a verb of saying whose object the
   * quote is; {@code from} if none stands there.
   *
   * @param mark the token of the closing mark
   */
  int reportedEnd(int mark, int from) {
    boolean object = mark > 0 && tokens.isWord(mark - 1) && tokens.endsIn(mark - 1, REPORTED);
    if (mark > 0 && from < tokens.size() && tokens.endsIn(mark - 1, SAID) && isWritten(from)) {
      return from + 1;
    }
    for (int i = from; object && i < Math.min(tokens.size(), from + MOST_WORDS); i++) {
      if (!tokens.isAfterDep(i) || tokens.isCapitalized(i)) {
        return from;
      }
      if (isVerb(i, from)) {
        return i + 1;
      }
    }
    return from;
  }

  /** {@code Шағымда «оқушыны ұрғаны» | жазылған}: a verb of saying whose subject the quote is. */
  private boolean isWritten(int i) {
    return tokens.isAfterDep(i) && !tokens.isCapitalized(i) && tokens.endsIn(i, PASSIVE);
  }
}

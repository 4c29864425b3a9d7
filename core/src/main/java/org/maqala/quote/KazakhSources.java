// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Finds the sources that Kazakh words name behind them: {@code X-тің айтуынша}, {@code X-тің
 * мәліметі бойынша}.
 */
final class KazakhSources {
  private static final int LONGEST = 24;
  private static final int LONGEST_NAME = 8;
  static final long SOURCES = WordClass.mask(WordClass.KK_SOURCE, WordClass.KK_SOURCE_OF);
  private static final Endings FINITE = Endings.of("past-kk", Folding.WORDS);
  private static final ReportWords DATA = ReportWords.of("kk-data");

  private final Tokens tokens;
  private final Reports reports;

  KazakhSources(Tokens tokens, Reports reports) {
    this.tokens = tokens;
    this.reports = reports;
  }

  /** Whether a token is a word that a source stands before. */
  boolean isSource(int i) {
    return tokens.isAny(i, SOURCES);
  }

  /** Looks at such a word in a sentence that starts at the token {@code from}. */
  void look(int i, int from) {
    boolean of =
        tokens.is(i, WordClass.KK_SOURCE_OF)
            && i + 1 < tokens.size()
            && tokens.is(i + 1, WordClass.KK_ACCORDING);
    if (of || tokens.is(i, WordClass.KK_SOURCE)) {
      source(i, of ? i + 2 : i + 1, from);
    }
  }

  /** Where the phrase begins that says whose words they are; {@code i} if none stands there. */
  static int start(Tokens tokens, int i, int from) {
    int start = i;
    int floor = Math.max(from, i - LONGEST);
    while (start > floor) {
      int before = start - 1;
      int open = tokens.isMark(before) ? opening(tokens, before, from) : before;
      if (open < before) {
        start = open;
        continue;
      }
      if (!mayHold(tokens, before, from) || ends(tokens, before, from)) {
        break;
      }
      start = before;
    }
    return start;
  }

  /** {@code | «Дала» компаниясының}: the opening mark of a name; its closing one if none is. */
  private static int opening(Tokens tokens, int close, int from) {
    int open = close - 1;
    while (open > Math.max(from, close - LONGEST_NAME) && !tokens.isMark(open)) {
      open--;
    }
    return open >= from && open < close - 1 && tokens.isMark(open) ? open : close;
  }

  private static boolean mayHold(Tokens tokens, int i, int from) {
    return tokens.isWord(i)
        || isInitialDot(tokens, i)
        || joinsRoles(tokens, i, from)
        || tokens.is(i, '№')
        || (i > from && tokens.is(i - 1, '№'))
        || KazakhLists.joinsRoles(tokens, i, from)
        || KazakhLists.isComma(tokens, i)
        || CitedSpeakers.isInAddress(tokens, i);
  }

  /** Whether a word ends what stands before the phrase. */
  private static boolean ends(Tokens tokens, int i, int from) {
    // A headline that lost its line's end: … анықталды | Boxrec.com сайтының хабарлауынша.
    boolean headline =
        (tokens.endsIn(i, FINITE) || KazakhForms.isParticiple(tokens, i))
            && !tokens.isCapitalized(i)
            && !tokens.isRole(i)
            && tokens.isCapitalized(i + 1);
    boolean owned = i > from && KazakhForms.isGenitive(tokens, i - 1);
    return headline || (tokens.is(i, WordClass.KK_LINKER) && !owned);
  }

  /** {@code орынбасары | – министр Омаров}: a dash between two roles of one person. */
  private static boolean joinsRoles(Tokens tokens, int dash, int from) {
    return dash > from + 1
        && tokens.isDash(dash)
        && tokens.isRole(dash - 1)
        && KazakhForms.isPossessed(tokens, dash - 1);
  }

  /** The phrase in the genitive before the word. */
  private void source(int i, int end, int from) {
    int start = start(tokens, i, from);
    Cue cue = new Cue(Cue.Kind.AFTER, i, end, i, i);
    int owner = ownerEnd(start, i);
    if (owner > start) {
      reports.add(IndirectAttribution.Type.ACCORDING_TO, cue, Speaker.oblique(start, owner));
    } else if (start < i && (!DATA.hold(tokens, i) || isWhose(start, i))) {
      reports.add(IndirectAttribution.Type.ACCORDING_TO, cue, Speaker.oblique(start, i));
    } else if (i == from && end == i + 1 && end < tokens.size() && tokens.is(end, ',')) {
      // Its ending says whose words they are; he is left out: Айтуынша, жол дайын.
      reports.add(IndirectAttribution.Type.ACCORDING_TO, cue, Speaker.NONE);
    }
  }

  /**
   * {@code Омаровтың | журналистерге айтуынша}: behind the owner, where words in another case stand
   * between; {@code from} if none does.
   */
  private int ownerEnd(int from, int to) {
    int i = to - 1;
    while (i > from && isAdjunct(i)) {
      i--;
    }
    return i < to - 1 && tokens.isWord(i) && KazakhForms.isGenitive(tokens, i) ? i + 1 : from;
  }

  private boolean isAdjunct(int i) {
    return tokens.isWord(i)
        && !KazakhForms.isGenitive(tokens, i)
        && (KazakhForms.isOblique(tokens, i)
            || KazakhForms.isPlaceAtStart(tokens, i)
            || isAttribute(i));
  }

  /** {@code Омаровтың | бүгінгі жиында айтуынша}, {@code департаменттің | соңғы мәліметінше}. */
  private boolean isAttribute(int i) {
    return !tokens.isCapitalized(i)
        && !KazakhForms.isOfPlace(tokens, i)
        && (tokens.endsWith(i, "гі")
            || tokens.endsWith(i, "ғы")
            || KazakhForms.isParticiple(tokens, i));
  }

  /** {@code агенттік сайтындағы мәлімет}, but not {@code соңғы мәлімет}. */
  private boolean isWhose(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean named = tokens.isCapitalized(i) && i > from;
      if (named || tokens.organisation(i) != 0 || KazakhForms.isGenitive(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInitialDot(Tokens tokens, int i) {
    return i > 0 && tokens.is(i, '.') && tokens.isWord(i - 1) && tokens.length(i - 1) == 1;
  }
}

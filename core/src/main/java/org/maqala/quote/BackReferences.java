// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Finds the words that point back to a quote from the sentence behind it: {@code Цены «растут
 * слишком быстро». Об этом заявил X}, {@code Такое мнение высказал X}.
 */
final class BackReferences {
  private static final int REACH = 20;
  private static final ReportWords BACK = ReportWords.of("back");
  private static final ReportWords THIS_KK = ReportWords.of("kk-this");
  private static final ReportWords OPINION = ReportWords.of("kk-opinion");
  private static final ReportWords SO = ReportWords.of("kk-so");
  private static final ReportWords SUCH = ReportWords.of("kk-such");
  private static final ReportWords GIVES = ReportWords.of("kk-gives");
  private static final ReportWords ABOUT_KK = ReportWords.of("kk-topic");

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;

  BackReferences(Reading reading, CueFinder cues) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
  }

  /** The reporting words in the sentence after the one in which the quote ends. */
  Optional<Cue> behind(Found found) {
    int start = reading.sentences.nextAfter(found.span().end() - 1);
    int from = tokens.from(start);
    if (from + 2 >= tokens.size() || start >= reading.text.length() || !pointsBack(from)) {
      return Optional.empty();
    }
    int limit = reading.paragraphEnd(start);
    if (saysSo(from)) {
      int verb = from + 1;
      int end = cues.cueEnd(verb, true, true);
      return end > verb
          ? Optional.of(new Cue(Cue.Kind.AFTER, verb, end, verb, cues.clauseEnd(end, limit)))
          : Optional.empty();
    }
    boolean opinion = isSuchOpinion(from);
    boolean kazakh = opinion || THIS_KK.hold(tokens, from);
    for (int i = from + 2; i < Math.min(tokens.size(), from + REACH); i++) {
      if (tokens.start(i) >= limit || ClauseEnds.isAt(tokens, i)) {
        break;
      }
      boolean says = tokens.isAfterDep(i) || (opinion && GIVES.hold(tokens, i));
      if (kazakh && says && ClauseEnds.isAt(tokens, i + 1)) {
        return Optional.of(new Cue(Cue.Kind.BEHIND, i, i + 1, from + 2, i + 1));
      }
      if (tokens.is(i, WordClass.CUE) && !tokens.isCapitalized(i)) {
        int to = cues.clauseEnd(i + 1, limit);
        return Optional.of(new Cue(Cue.Kind.BEHIND, i, i + 1, from, to));
      }
    }
    return Optional.empty();
  }

  /** {@code Бұл туралы …}: a sentence that opens so tells who said what the one before tells. */
  static boolean pointsBackInKazakh(Tokens tokens, int from) {
    return THIS_KK.hold(tokens, from) && ABOUT_KK.hold(tokens, from + 1);
  }

  /** {@code «…». | Осылай деді | министр}, {@code | Осылай деген | тұрғындар …}. */
  private boolean saysSo(int from) {
    // Так прокомментировал | ситуацию министр
    boolean so = tokens.is(from, "так") && tokens.is(from + 1, WordClass.STRONG_CUE);
    return SO.hold(tokens, from) || so;
  }

  /** {@code «…». | Мұндай пікірді | министр айтты.} */
  private boolean isSuchOpinion(int from) {
    return SUCH.hold(tokens, from) && OPINION.hold(tokens, from + 1);
  }

  private boolean pointsBack(int from) {
    boolean about = tokens.is(from, "об") || tokens.is(from, "о");
    return pointsBackInKazakh(tokens, from)
        || saysSo(from)
        || isSuchOpinion(from)
        || (about && BACK.hold(tokens, from + 1))
        || (tokens.is(from, WordClass.THIS) && tokens.is(from + 1, WordClass.OBJECT));
  }
}

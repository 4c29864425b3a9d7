// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/**
 * Tells what stands behind a Russian verb of saying as its object, and so is no one who says it:
 * {@code подытожил заявление | министр}, {@code загибает пальцы | директор}.
 */
final class ObjectsBehind {
  private static final int SHORTEST_OBJECT = 3;
  private static final Endings INSTRUMENTAL = Endings.of("instrumental-plural", Folding.WORDS);
  private static final ReportWords THIS = ReportWords.of("this-thing");

  private final Tokens tokens;

  ObjectsBehind(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code подытожил (свое) заявление | глава ООН}, {@code поделился эмоциями | отец}. */
  boolean isObject(int from, int to) {
    for (int i = from; i < Math.min(from + 2, to); i++) {
      boolean means =
          tokens.isWord(i) && !tokens.isCapitalized(i) && tokens.endsIn(i, INSTRUMENTAL);
      if (means || isOwn(i) || tokens.is(i, WordClass.OBJECT) || tokens.is(i, WordClass.CITED)) {
        return true;
      }
    }
    return false;
  }

  /** {@code описала | архивное видео}, {@code прокомментировал | новую победу}. */
  boolean isDescribedObject(int i, Agreement verb) {
    boolean accusative = tokens.endsWith(i, "ую") || tokens.endsWith(i, "юю");
    boolean neuter = tokens.endsWith(i, "ое") || tokens.endsWith(i, "ее");
    return tokens.length(i) > SHORTEST_OBJECT
        && (accusative || (neuter && verb.gender() != Person.Gender.UNKNOWN))
        && !tokens.isCapitalized(i)
        && !tokens.isRole(i)
        && tokens.organisation(i) == 0;
  }

  /**
   * {@code прокомментировал | это решение | министр}: no person, whom {@code этот} may mean, too.
   */
  boolean isThis(int i, int to) {
    return i + 2 < to
        && THIS.hold(tokens, i)
        && tokens.isWord(i + 1)
        && !tokens.isCapitalized(i + 1)
        && !tokens.isRole(i + 1);
  }

  /** {@code подписал | свой снимок}. */
  private boolean isOwn(int i) {
    return tokens.is(i, "свой") || tokens.is(i, "свою") || tokens.is(i, "свое");
  }

  /** {@code ситуацию}: a feminine noun that is the object of its verb. */
  boolean isAccusative(int i) {
    return !tokens.isCapitalized(i)
        && !tokens.isRole(i)
        && tokens.organisation(i) == 0
        && (tokens.endsWith(i, "у") || tokens.endsWith(i, "ю"));
  }

  /**
   * {@code загибает | пальцы}, {@code описывает | случившееся}: no subject of one person's verb.
   */
  boolean isNoOnesSubject(int i) {
    return tokens.length(i) > SHORTEST_OBJECT
        && (tokens.endsWith(i, "ы") || tokens.endsWith(i, "и") || tokens.endsWith(i, "ееся"));
  }

  /** {@code требования}: a noun that is neither a person nor a body. */
  boolean isThing(int i) {
    return tokens.isWord(i)
        && !tokens.isCapitalized(i)
        && !tokens.isRole(i)
        && tokens.organisation(i) == 0
        && !NounPhrases.isAdjective(tokens, i);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.GivenNames.Given;
import org.maqala.quote.Person.Gender;
import org.maqala.text.Span;

/** Makes the nominative of names that the index of persons doesn't hold. */
final class UnlistedNames {
  private static final Endings CASE = Endings.of("name-genitive", Folding.WORDS);
  private static final Endings KAZAKH_CASE = Endings.of("given-kk", Folding.WORDS);
  private static final String VOWELS = "аеиоуыэюя";
  private static final int SHORTEST = 2;
  private static final int LONGEST_RUSSIAN = 2;
  private static final int LONGEST_KAZAKH = 3;

  /** How many words back a name may stand in full. */
  private static final int FAR = 1500;

  private final String text;
  private final Tokens tokens;

  UnlistedNames(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * {@code Татьяну}: a given name alone; one with letters of Kazakh keeps them, {@code Сәуленің}.
   */
  ResolvedSpeaker given(int i, Given given) {
    String written = tokens.surface(i);
    int end = Math.min(written.length(), given.nominative().length());
    boolean kazakh =
        tokens.hasKazakhLetter(i)
            && NameForms.fold(tokens.key(i).substring(0, end)).equals(given.key());
    return new ResolvedSpeaker(kazakh ? written.substring(0, end) : given.nominative(), span(i, i));
  }

  /**
   * {@code Джейкоба Моргана}: the given name and surname of a man in the genitive; as written where
   * their endings don't go together.
   */
  ResolvedSpeaker man(int given, int surname) {
    Span span = span(given, surname);
    String first = nominative(given);
    String last = nominative(surname);
    boolean changed =
        !last.equals(tokens.surface(surname))
            && (!first.equals(tokens.surface(given)) || isFixed(given));
    boolean fixed = last.equals(tokens.surface(surname)) && isFixed(surname);
    if (fixed && tokens.endsWith(given, "а")) {
      // Йорга Морре
      return ResolvedSpeaker.written(first + " " + last, span);
    }
    String name = changed ? first + " " + last : span.in(text);
    return ResolvedSpeaker.written(name, span);
  }

  /**
   * {@code Тейц}, who was {@code Ероныма Тейца} before: the name in full by which the text makes
   * one known whom it calls by the surname later.
   */
  Optional<ResolvedSpeaker> introduced(int surname) {
    for (int i = surname - 1; i >= Math.max(1, surname - FAR); i--) {
      if (!tokens.isCapitalized(i)) {
        continue;
      }
      if (tokens.length(i) > tokens.length(surname)
          && isFormOf(i, surname, KAZAKH_CASE, LONGEST_KAZAKH)
          && isGiven(i - 1)) {
        // Делси Родригестің … Родригес: a Kazakh case leaves the name before it as it is
        String name = tokens.surface(i - 1) + " " + tokens.surface(surname);
        return Optional.of(ResolvedSpeaker.written(name, span(i - 1, i)));
      }
      if (isFormOf(i, surname, CASE, LONGEST_RUSSIAN) && isGiven(i - 1)) {
        boolean same = tokens.length(i) == tokens.length(surname);
        Span span = span(i - 1, i);
        return Optional.of(same ? ResolvedSpeaker.written(span.in(text), span) : man(i - 1, i));
      }
    }
    return Optional.empty();
  }

  /** {@code Сабурова}: a woman's name where her verb does not say that she is one. */
  Gender gender(Speaker speaker, Agreement verb) {
    boolean hers = !speaker.oblique() && NameForms.isWomans(tokens, speaker.end() - 1);
    return hers && verb.gender() == Gender.UNKNOWN ? Gender.FEMININE : verb.gender();
  }

  /** {@code Морре}: no case changes it. */
  private boolean isFixed(int surname) {
    return tokens.endsWith(surname, "е")
        || tokens.endsWith(surname, "о")
        || tokens.endsWith(surname, "и");
  }

  private boolean isFormOf(int i, int surname, Endings cases, int longest) {
    int rest = tokens.length(i) - tokens.length(surname);
    return rest >= 0
        && rest <= longest
        && tokens.key(i).startsWith(tokens.key(surname))
        && (rest == 0
            || cases.longest(tokens.letters(), tokens.start(i), tokens.end(i), SHORTEST) == rest);
  }

  /** Whether a word before a surname is a given name: its capital is not the sentence's. */
  private boolean isGiven(int i) {
    int latin = i + 3;
    boolean spelled = latin < tokens.size() && tokens.is(i + 2, '(') && tokens.isLatin(latin);
    boolean inside =
        i > 0
            && !tokens.endsLine(i - 1)
            && (tokens.isWord(i - 1) || tokens.is(i - 1, ',') || tokens.is(i - 1, ')'));
    return tokens.isCapitalized(i)
        && !tokens.isAllCaps(i)
        && tokens.length(i) > 1
        && Chars.isCyrillic(tokens.first(i))
        && tokens.start(i + 1) == tokens.end(i) + 1
        && !tokens.endsLine(i)
        && !tokens.isAny(i, NameFinder.NO_NAME)
        && !tokens.isRole(i)
        && tokens.organisation(i) == 0
        && !tokens.isPlace(i)
        && !NounPhrases.isAdjective(tokens, i)
        && (inside || spelled);
  }

  /** {@code Ёсихико | Нода | сказал}: in no case but this do a man's two names end so. */
  static boolean endsInA(Tokens tokens, int surname, Agreement verb) {
    return verb.gender() == Gender.MASCULINE
        && tokens.isCapitalized(surname)
        && !tokens.isAllCaps(surname)
        && (tokens.endsWith(surname, "а") || tokens.endsWith(surname, "я"))
        && !tokens.isPlace(surname)
        && tokens.organisation(surname) == 0
        && isFirst(tokens, surname - 1);
  }

  /** {@code Ёсихико}, {@code Марк}: whether a word may be a man's given name as it is. */
  static boolean isFirst(Tokens tokens, int i) {
    boolean fixed = tokens.endsWith(i, "о") && tokens.isCapitalized(i) && !tokens.isAllCaps(i);
    return (fixed || NameFinder.isBareCapital(tokens, i)) && !tokens.isPlace(i);
  }

  private String nominative(int i) {
    String surface = tokens.surface(i);
    int ending = CASE.longest(tokens.letters(), tokens.start(i), tokens.end(i), SHORTEST);
    if (ending == 0) {
      return surface;
    }
    String stem = surface.substring(0, surface.length() - ending);
    if (NameForms.isSurname(tokens, i)) {
      boolean adjective = tokens.endsWith(i, "ского") || tokens.endsWith(i, "цкого");
      return adjective ? stem + "ий" : tokens.endsWith(i, "ого") ? surface : stem;
    }
    boolean vowel = VOWELS.indexOf(tokens.key(i).charAt(stem.length() - 1)) >= 0;
    boolean soft = tokens.endsWith(i, "я");
    return soft ? stem + (vowel ? "й" : "ь") : vowel ? surface : stem;
  }

  private Span span(int first, int last) {
    return new Span(tokens.start(first), tokens.end(last));
  }
}

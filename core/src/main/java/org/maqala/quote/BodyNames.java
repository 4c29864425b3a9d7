// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.text.Span;

/** Names bodies and groups: as they are written, or in the nominative as far as rules make it. */
final class BodyNames {
  private static final int GENITIVE = 3;

  /** A word and its marks. */
  private static final int MARKED = 3;

  /** How many words with a capital are looked through for a name in the nominative. */
  private static final int MOST_CAPITALS = 2000;

  private static final Endings IN_A = Endings.of("consonant-a", Folding.WORDS);
  private static final Endings ACRONYM_GENITIVE = Endings.of("genitive-kk", Folding.WORDS);

  private final String text;
  private final Tokens tokens;
  private final PhraseNominative names;

  BodyNames(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    this.names = new PhraseNominative(text, tokens);
  }

  /** The tokens given, as they are written. */
  ResolvedSpeaker itself(int first, int end) {
    return named(first, end, false);
  }

  /** The tokens given in the nominative, as far as rules make it of the case they stand in. */
  ResolvedSpeaker nominative(int first, int end) {
    return named(first, end, true);
  }

  /**
   * {@code в заявлении | Нацфронта}: a name of one word that no table lists is masculine in the
   * genitive.
   */
  ResolvedSpeaker owner(int from, int end) {
    boolean bare =
        end == from + 1
            && tokens.endsIn(from, IN_A)
            && tokens.isCapitalized(from)
            && !tokens.isPlace(from)
            && tokens.organisation(from) == 0
            && BodyNouns.of(tokens, from).isEmpty();
    ResolvedSpeaker body = nominative(from, end);
    String name = tokens.surface(from);
    return bare && body.name().equals(name)
        ? ResolvedSpeaker.written(name.substring(0, name.length() - 1), body.span())
        : body;
  }

  /** A phrase by the case that its place asks for. */
  ResolvedSpeaker of(Speaker speaker) {
    return named(speaker.first(), speaker.end(), speaker.oblique());
  }

  private ResolvedSpeaker named(int first, int end, boolean oblique) {
    Span span = new Span(tokens.start(first), tokens.end(end - 1));
    String name = span.in(text);
    int last = end - 1;
    int acronym = tokens.isWord(last) ? KazakhForms.acronymEnd(tokens, last) : tokens.end(last);
    if (acronym < tokens.end(last)) {
      return ResolvedSpeaker.written(
          withoutAcronymCase(name.substring(0, acronym - span.start())), span);
    }
    if (isKazakh(first, last)) {
      int cut = tokens.end(last) - kazakhEnd(last, oblique);
      name = name.substring(0, name.length() - cut);
      int hyphen = cut > 0 && name.endsWith("-") ? 1 : 0;
      return ResolvedSpeaker.written(
          withoutAcronymCase(name.substring(0, name.length() - hyphen)), span);
    }
    Optional<String> nominative =
        oblique
            ? names.of(first, end).or(() -> inMarks(first, end)).or(() -> attested(first, end))
            : Optional.empty();
    return ResolvedSpeaker.written(nominative.orElse(name), span);
  }

  /** {@code в «Ассоциации фермеров»}: no word for what it is stands before it to take the case. */
  private Optional<String> inMarks(int first, int end) {
    boolean marked = end - first >= MARKED && tokens.isMark(first) && tokens.isMark(end - 1);
    return marked
        ? names
            .of(first + 1, end - 1)
            .map(name -> tokens.surface(first) + name + tokens.surface(end - 1))
        : Optional.empty();
  }

  /**
   * {@code в Ростехе}, {@code в «Гамме»}: a name of one word in the nominative that stands
   * elsewhere in the text.
   */
  private Optional<String> attested(int first, int end) {
    boolean marked = end - first == MARKED && tokens.isMark(first) && tokens.isMark(end - 1);
    int word = marked ? first + 1 : first;
    boolean name =
        (marked || end - first == 1)
            && tokens.isCapitalized(word)
            && !tokens.isAllCaps(word)
            && tokens.endsWith(word, "е")
            && tokens.organisation(word) == 0;
    if (!name) {
      return Optional.empty();
    }
    String stem = tokens.key(word).substring(0, tokens.length(word) - 1);
    for (int c = 0; c < Math.min(tokens.capitals.size(), MOST_CAPITALS); c++) {
      int i = tokens.capitals.get(c);
      if (tokens.is(i, stem) || (marked && isNamed(i) && tokens.is(i, stem + "а"))) {
        String mark = marked ? tokens.surface(first) : "";
        return Optional.of(mark + tokens.surface(i) + (marked ? tokens.surface(end - 1) : ""));
      }
    }
    return Optional.empty();
  }

  /** {@code компания «| Гамма»}: behind the word for what it is a name in marks has no case. */
  private boolean isNamed(int i) {
    return i > 1 && tokens.isMark(i - 1) && tokens.organisation(i - 2) != 0;
  }

  /** {@code ІІД-нің баспасөз қызметі}: the name has the acronym of its owner without the case. */
  private static String withoutAcronymCase(String name) {
    for (int at = name.indexOf('-'); at > 1; at = name.indexOf('-', at + 1)) {
      int end = at + 1 + GENITIVE;
      boolean owner =
          Chars.isUpper(name.charAt(at - 1))
              && Chars.isUpper(name.charAt(at - 2))
              && end < name.length()
              && name.charAt(end) == ' '
              && ACRONYM_GENITIVE.fit(name.toCharArray(), at + 1, end);
      if (owner) {
        return name.substring(0, at) + name.substring(end);
      }
    }
    return name;
  }

  boolean isKazakh(int first, int last) {
    boolean kazakh = tokens.hasKazakhLetter(last) || isKazakhBody(last);
    for (int i = first; !kazakh && i < last; i++) {
      kazakh = tokens.hasKazakhLetter(i);
    }
    boolean surname = tokens.isCapitalized(last) && NameForms.isSurname(tokens, last);
    return kazakh && tokens.isWord(last) && !surname;
  }

  /** {@code компаниясынан}: its ending is Kazakh, and its letters are those of Russian, too. */
  private boolean isKazakhBody(int last) {
    return tokens.isOrganisation(last, WordClass.KKNAME)
        && KazakhForms.isOblique(tokens, last)
        && tokens.isAmidKazakh(last);
  }

  /** {@code тұрғындардың айтуынша}: the name goes without its case. */
  private int kazakhEnd(int last, boolean oblique) {
    int end = tokens.end(last);
    boolean body = tokens.organisation(last) != 0;
    if (oblique || body) {
      int nominative = KazakhForms.nominativeEnd(tokens, last, body);
      end = nominative < end ? nominative : end;
    }
    boolean owner = end == tokens.end(last) && KazakhForms.isGenitive(tokens, last);
    return owner ? end - GENITIVE : end;
  }
}

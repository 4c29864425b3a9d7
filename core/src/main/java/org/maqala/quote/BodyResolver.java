// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maqala.text.Span;

/** Says which body a speaker is; a document speaks for the body that issued it. */
final class BodyResolver {
  /** How many words before it the body may stand that issued a document. */
  private static final int FAR = 150;

  private static final int GENITIVE = 3;
  private static final int LONGEST_NAME = 8;

  /** How many words with a capital are looked through for a name in the nominative. */
  private static final int MOST_CAPITALS = 2000;

  /** A body in the instrumental does something; a document is not its. */
  private static final Endings INSTRUMENTAL = Endings.of("instrumental-plural", Folding.WORDS);

  private static final Endings ACRONYM_GENITIVE = Endings.of("genitive-kk", Folding.WORDS);

  /** Words for a body that name none by themselves, nor the only one of its kind. */
  private static final ReportWords NAMELESS = ReportWords.of("nameless");

  private static final Endings PARTICIPLE = Endings.of("participle-oblique", Folding.WORDS);

  private final Reading reading;
  private final Tokens tokens;
  private final QuotedStretches speech;
  private final NounPhrases phrases;
  private final PhraseNominative names;

  /** The bodies that spoke so far, by the word that a short name for them starts with. */
  private final Map<String, ResolvedSpeaker> bodies = new HashMap<>();

  BodyResolver(Reading reading, QuotedStretches speech, NounPhrases phrases) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.speech = speech;
    this.phrases = phrases;
    this.names = new PhraseNominative(reading.text, tokens);
  }

  /** A body speaks for itself; a short name for it stands for the longest one given before. */
  Resolution resolve(Speaker speaker, Agreement verb) {
    boolean preposition = tokens.is(speaker.first(), WordClass.PREP);
    int first = preposition ? speaker.first() + 1 : speaker.first();
    if (first >= speaker.end()) {
      return Resolution.none(Withheld.UNCLEAR_PHRASE);
    }
    if (tokens.is(first, WordClass.DOCUMENT)
        || (speaker.oblique() && tokens.isOrganisation(first, WordClass.PAPER))) {
      return document(first, speaker.end());
    }
    int last = speaker.end() - 1;
    if (isKazakhDocument(last)) {
      return kazakhDocument(first, last);
    }
    if (!speaker.oblique() && !maySpeak(first, speaker.end(), verb)) {
      return Resolution.none(Withheld.UNCLEAR_PHRASE);
    }
    if (first + 1 == speaker.end() && isParticiple(first)) {
      return Resolution.none(Withheld.UNCLEAR_PHRASE);
    }
    ResolvedSpeaker body = named(first, speaker.end(), speaker.oblique());
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
    }
    bodies.put(head, body);
    return Resolution.ofBody(body);
  }

  /** {@code Компания «Молва» растёт. … заявили в | компании}: the last one named by that word. */
  private Optional<ResolvedSpeaker> introduced(int before, String head) {
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      boolean named =
          tokens.isWord(i)
              && RoleReading.shared(tokens, i).equals(head)
              && !speech.contains(tokens.start(i));
      int end = named ? nameEnd(i + 1, before) : i;
      if (end > i + 1) {
        return Optional.of(nominative(i, end));
      }
    }
    return Optional.empty();
  }

  /** The end of a name in marks, or in Latin letters or with capitals, that begins there. */
  private int nameEnd(int from, int before) {
    int end = from;
    if (from < before
        && tokens.isMark(from)
        && from + 1 < before
        && tokens.isCapitalized(from + 1)) {
      end = from + 1;
      while (end < before && end < from + LONGEST_NAME && !tokens.isMark(end)) {
        end++;
      }
      return end < before && tokens.isMark(end) ? end + 1 : from;
    }
    while (end < before && (tokens.isLatin(end) || tokens.isCapitalized(end))) {
      end++;
    }
    return end;
  }

  /** Whether the head of the phrase can say something: the first word that is no adjective. */
  private boolean maySpeak(int first, int end, Agreement verb) {
    int head = first;
    while (head < end - 1 && isBeforeHead(head)) {
      head++;
    }
    boolean kazakh = isKazakh(first, end - 1) && hasBody(first, end);
    return verb.plural()
        || kazakh
        || tokens.organisation(head) != 0
        || tokens.isRole(head)
        || tokens.isCapitalized(head);
  }

  private boolean isBeforeHead(int t) {
    return tokens.isMark(t)
        || tokens.isAny(t, WordClass.POSSESSIVES)
        || (!tokens.isCapitalized(t)
            && tokens.organisation(t) == 0
            && NounPhrases.isAdjective(tokens, t));
  }

  private boolean hasBody(int first, int end) {
    for (int i = first; i < end; i++) {
      if (tokens.organisation(i) != 0 || tokens.isRole(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code в поступившем в редакцию заявлении}: the noun stands too far away. */
  private boolean isParticiple(int t) {
    return NounPhrases.isAdjective(tokens, t) || tokens.endsIn(t, PARTICIPLE);
  }

  /** A document speaks for the body that issued it: named after it, or last spoken of. */
  private Resolution document(int first, int end) {
    if (first + 1 < end) {
      return Resolution.ofBody(nominative(first + 1, end));
    }
    // В указе, в письме: who signed it need not be the body that told of it.
    return tokens.isOrganisation(first, WordClass.PASSING)
        ? lastBody(first)
        : Resolution.none(Withheld.UNKNOWN_ISSUER);
  }

  private boolean isKazakhDocument(int last) {
    return tokens.is(last, WordClass.DOCUMENT)
        || (tokens.isOrganisation(last, WordClass.PAPER) && KazakhForms.isLocative(tokens, last));
  }

  /** {@code әкімдіктің хабарламасында}: whose document it is stands before it. */
  private Resolution kazakhDocument(int first, int last) {
    if (first == last || !KazakhForms.isGenitive(tokens, last - 1)) {
      return lastBody(last);
    }
    boolean person = tokens.isRole(last - 1) && tokens.organisation(last - 1) == 0;
    return person
        ? Resolution.none(Withheld.UNKNOWN_ISSUER)
        : Resolution.ofBody(nominative(first, last));
  }

  private Resolution lastBody(int before) {
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      if (tokens.isOrganisation(i, WordClass.BODY)
          && !speech.contains(tokens.start(i))
          && !tokens.is(i, WordClass.DOCUMENT)
          && !(tokens.hasKazakhLetter(i) && KazakhForms.isInPlace(tokens, i))
          && !tokens.endsIn(i, INSTRUMENTAL)) {
        int head = i;
        while (head > 0
            && tokens.isOrganisation(head - 1, WordClass.BODY)
            && (i + 1 == before || !isKazakhOwner(head - 1))) {
          head--;
        }
        Speaker around = phrases.around(head);
        return Resolution.ofBody(nominative(around.first(), around.end()));
      }
    }
    return Resolution.none(Withheld.UNKNOWN_ISSUER);
  }

  /** {@code әкімдігінің | баспасөз қызметі}: it is part of the name of the body behind it. */
  private boolean isKazakhOwner(int i) {
    return tokens.hasKazakhLetter(i) && KazakhForms.isGenitive(tokens, i);
  }

  /** The tokens given, as they are written. */
  ResolvedSpeaker itself(int first, int end) {
    return named(first, end, false);
  }

  /** The tokens given in the nominative, as far as rules make it of the case they stand in. */
  ResolvedSpeaker nominative(int first, int end) {
    return named(first, end, true);
  }

  /** A phrase by the case that its place asks for. */
  ResolvedSpeaker of(Speaker speaker) {
    return named(speaker.first(), speaker.end(), speaker.oblique());
  }

  private ResolvedSpeaker named(int first, int end, boolean oblique) {
    Span span = new Span(tokens.start(first), tokens.end(end - 1));
    String name = span.in(reading.text);
    int last = end - 1;
    if (isKazakh(first, last)) {
      int cut = tokens.end(last) - kazakhEnd(last, oblique);
      name = name.substring(0, name.length() - cut);
      int hyphen = cut > 0 && name.endsWith("-") ? 1 : 0;
      return ResolvedSpeaker.written(
          withoutAcronymCase(name.substring(0, name.length() - hyphen)), span);
    }
    Optional<String> nominative =
        oblique ? names.of(first, end).or(() -> attested(first, end)) : Optional.empty();
    return ResolvedSpeaker.written(nominative.orElse(name), span);
  }

  /** {@code в Ростехе}: a name of one word in the nominative that stands elsewhere in the text. */
  private Optional<String> attested(int first, int end) {
    boolean name =
        end - first == 1
            && tokens.isCapitalized(first)
            && !tokens.isAllCaps(first)
            && tokens.endsWith(first, "е")
            && tokens.organisation(first) == 0;
    if (!name) {
      return Optional.empty();
    }
    String stem = tokens.key(first).substring(0, tokens.length(first) - 1);
    for (int c = 0; c < Math.min(tokens.capitals.size(), MOST_CAPITALS); c++) {
      int i = tokens.capitals.get(c);
      if (tokens.is(i, stem)) {
        return Optional.of(tokens.surface(i));
      }
    }
    return Optional.empty();
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

  private boolean isKazakh(int first, int last) {
    boolean kazakh = tokens.hasKazakhLetter(last);
    for (int i = first; !kazakh && i < last; i++) {
      kazakh = tokens.hasKazakhLetter(i);
    }
    return kazakh && tokens.isWord(last) && !NameForms.isSurname(tokens, last);
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

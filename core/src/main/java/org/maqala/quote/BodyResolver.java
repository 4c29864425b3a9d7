// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashMap;
import java.util.Map;
import org.maqala.text.Span;

/** Says which body a speaker is; a document speaks for the body that issued it. */
final class BodyResolver {
  /** How many words before it the body may stand that issued a document. */
  private static final int FAR = 150;

  private static final int GENITIVE = 3;

  /** A body in the instrumental does something; a document is not its. */
  private static final Endings INSTRUMENTAL = Endings.of("instrumental-plural", Folding.WORDS);

  private static final Endings PARTICIPLE = Endings.of("participle-oblique", Folding.WORDS);

  private final Reading reading;
  private final Tokens tokens;
  private final QuotedStretches speech;
  private final NounPhrases phrases;

  /** The bodies that spoke so far, by the word that a short name for them starts with. */
  private final Map<String, ResolvedSpeaker> bodies = new HashMap<>();

  BodyResolver(Reading reading, QuotedStretches speech, NounPhrases phrases) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.speech = speech;
    this.phrases = phrases;
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
    ResolvedSpeaker body = itself(first, speaker.end());
    String head = RoleReading.shared(tokens, first);
    if (first + 1 == speaker.end() && bodies.containsKey(head)) {
      body = bodies.getOrDefault(head, body);
    }
    bodies.put(head, body);
    return Resolution.ofBody(body);
  }

  /** Whether the head of the phrase can say something: the first word that is no adjective. */
  private boolean maySpeak(int first, int end, Agreement verb) {
    int head = first;
    while (head < end - 1 && isBeforeHead(head)) {
      head++;
    }
    boolean kazakh = tokens.hasKazakhLetter(end - 1) && hasBody(first, end);
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
    return first + 1 < end ? Resolution.ofBody(itself(first + 1, end)) : lastBody(first);
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
        : Resolution.ofBody(itself(first, last));
  }

  private Resolution lastBody(int before) {
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      if (tokens.isOrganisation(i, WordClass.BODY)
          && !speech.contains(tokens.start(i))
          && !tokens.is(i, WordClass.DOCUMENT)
          && !tokens.endsIn(i, INSTRUMENTAL)) {
        int head = i;
        while (head > 0 && tokens.isOrganisation(head - 1, WordClass.BODY)) {
          head--;
        }
        Speaker around = phrases.around(head);
        return Resolution.ofBody(itself(around.first(), around.end()));
      }
    }
    return Resolution.none(Withheld.UNKNOWN_ISSUER);
  }

  /** The tokens given, as they are written. */
  ResolvedSpeaker itself(int first, int end) {
    Span span = new Span(tokens.start(first), tokens.end(end - 1));
    String name = span.in(reading.text);
    // тұрғындардың айтуынша: the name goes without the genitive.
    boolean owner =
        KazakhForms.isGenitive(tokens, end - 1)
            && tokens.hasKazakhLetter(end - 1)
            && !NameForms.isSurname(tokens, end - 1);
    int stem = name.length() - (owner ? GENITIVE : 0);
    stem -= owner && name.charAt(stem - 1) == '-' ? 1 : 0;
    return ResolvedSpeaker.written(name.substring(0, stem), span);
  }
}

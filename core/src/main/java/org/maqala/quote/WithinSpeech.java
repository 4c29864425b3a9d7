// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;

/**
 * Tells from the person of the words around a quote within speech whether the one who speaks is the
 * one whose speech it is: {@code «… Я ему сказал: „Иди“ …», – рассказал Омаров}.
 */
final class WithinSpeech {
  private static final Endings FIRST_PERSON = Endings.of("first-singular-kk", Folding.WORDS);

  private final Tokens tokens;

  WithinSpeech(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@code я сказал}, {@code мен айттым}, {@code деп өтініш айтқанмын}. */
  boolean isSelf(Speaker speaker, Cue cue) {
    if (speaker.isEmpty()) {
      return cue.hasWords() && tokens.endsIn(cue.end() - 1, FIRST_PERSON);
    }
    return tokens.is(speaker.first(), "я") || tokens.is(speaker.first(), "мен");
  }

  /** Whether a pronoun of the third person was taken for the one who speaks of another. */
  boolean isHimself(Speaker speaker, Resolution who, Optional<ResolvedSpeaker> outer) {
    return outer.isPresent()
        && speaker.end() == speaker.first() + 1
        && tokens.isAny(speaker.first(), WordClass.PRONOUNS)
        && who.who().filter(one -> one.name().equals(outer.get().name())).isPresent();
  }
}

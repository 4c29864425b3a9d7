// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;

/**
 * Finds the body named before that is called by its field: {@code Минфин внёс проект. … сообщили в
 * финансовом | ведомстве}, {@code Прокуратура области … в надзорном | органе}.
 */
final class BodiesByField {
  /** How many words before it the body may stand. */
  private static final int FAR = 400;

  /** How many words of its name may stand before the one that tells the field. */
  private static final int LONGEST_START = 2;

  private static final int SHARED = 6;

  private static final ReportWords GENERIC = ReportWords.of("generic", "organ");

  private static final Endings ADJECTIVE = Endings.of("neuter-adjective", Folding.WORDS);

  private static final List<List<String>> FIELDS =
      Table.read("body-fields.tsv", 2).stream()
          .map(row -> List.of((row.get(0) + " " + row.get(1)).split(" ", -1)))
          .toList();

  private final Tokens tokens;
  private final QuotedStretches speech;
  private final NounPhrases phrases;
  private final BodyNames names;
  private final BodiesBefore earlier;

  BodiesByField(
      Tokens tokens,
      QuotedStretches speech,
      NounPhrases phrases,
      BodyNames names,
      BodiesBefore earlier) {
    this.tokens = tokens;
    this.speech = speech;
    this.phrases = phrases;
    this.names = names;
    this.earlier = earlier;
  }

  /** The last body of that field; empty if the phrase tells no field, or the text no such body. */
  Optional<ResolvedSpeaker> before(int first, int end) {
    int noun = end - 1;
    int field = noun - 1;
    if (field < first || !GENERIC.hold(tokens, noun) || !tokens.endsIn(field, ADJECTIVE)) {
      return Optional.empty();
    }
    return last(first, words(field));
  }

  /** The last body before a token in whose name a word begins so. */
  Optional<ResolvedSpeaker> last(int first, List<String> words) {
    for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
      int head = tells(i, words) && !speech.contains(tokens.start(i)) ? head(i) : -1;
      if (head >= 0) {
        int stop = phrases.around(head).end();
        return Optional.of(names.nominative(earlier.adjectivesBefore(head), Math.max(stop, i + 1)));
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Департамент полиции области … в | полиции}: the only body with that word in its name,
   * behind a noun for an office.
   */
  Optional<ResolvedSpeaker> office(int word, String beginning) {
    Optional<ResolvedSpeaker> only = Optional.empty();
    for (int i = word - 1; i > Math.max(0, word - FAR); i--) {
      boolean office =
          tokens.startsWith(i, beginning)
              && isBody(i - 1)
              && !tokens.isAllCaps(i - 1)
              && !tokens.endsLine(i - 1)
              && !speech.contains(tokens.start(i));
      if (office) {
        ResolvedSpeaker body = names.nominative(i - 1, phrases.around(i - 1).end());
        if (only.filter(other -> !other.name().equalsIgnoreCase(body.name())).isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(body);
      }
    }
    return only;
  }

  /** The beginnings of what may tell the field in a name. */
  private List<String> words(int adjective) {
    for (List<String> field : FIELDS) {
      if (tokens.startsWith(adjective, field.get(0))) {
        return field;
      }
    }
    String key = tokens.key(adjective);
    return key.length() > SHARED ? List.of(key.substring(0, SHARED)) : List.of();
  }

  private boolean tells(int i, List<String> words) {
    for (String word : words) {
      if (tokens.isWord(i) && tokens.startsWith(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** {@code | министерства иностранных дел}: the noun of the name that a word belongs to; or -1. */
  private int head(int word) {
    for (int i = word; i >= Math.max(0, word - LONGEST_START); i--) {
      if (isBody(i) || (i < word && tokens.isOrganisation(i, WordClass.PRESS))) {
        return i;
      }
      if (i < word && (!tokens.isWord(i) || tokens.endsLine(i))) {
        return -1;
      }
    }
    // Федеральная антимонопольная | служба
    boolean before = word + 1 < tokens.size() && NounPhrases.isAdjective(tokens, word);
    return before && isBody(word + 1) ? word + 1 : -1;
  }

  private boolean isBody(int i) {
    boolean noun =
        tokens.isOrganisation(i, WordClass.BODY)
            || (tokens.isCapitalized(i) && BodyNouns.of(tokens, i).isPresent());
    return noun && !GENERIC.hold(tokens, i);
  }
}

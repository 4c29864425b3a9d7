// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.BodyNouns.Agrees;
import org.maqala.quote.BodyNouns.Noun;

/**
 * Puts the name of a body or group into the nominative: {@code Главной военной прокуратуре}. Only
 * the head noun and the adjectives before it change; what they govern stays.
 */
final class PhraseNominative {
  private static final Endings MASCULINE = Endings.of("adjective-case-m", Folding.WORDS);
  private static final Endings FEMININE = Endings.of("adjective-case-f", Folding.WORDS);
  private static final Endings PLURAL = Endings.of("adjective-case-p", Folding.WORDS);
  private static final Endings PLURAL_LAST = Endings.of("genitive-adjective-p", Folding.WORDS);

  /** Acronyms of a ministry, an agency or the like, which are neuter. */
  private static final ReportWords NEUTER = ReportWords.of("neuter");

  private final String text;
  private final Tokens tokens;

  PhraseNominative(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The phrase in the nominative; empty where its case can't be undone surely. */
  Optional<String> of(int first, int end) {
    int head = first;
    while (head < end && isAdjective(head) && !isHead(head, end)) {
      head++;
    }
    Optional<Noun> noun = head < end ? noun(head) : Optional.empty();
    if (noun.isEmpty() && head > first) {
      noun = head < end ? acronym(head) : noun;
      if (noun.isEmpty()) {
        noun = PluralNouns.ofAdjective(tokens, --head, end);
      }
    }
    boolean same = head == first && noun.filter(Noun::isNominative).isPresent();
    if (noun.isEmpty() || same || isJoined(head, end)) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int i = first; i < head; i++) {
      String adjective = adjective(i, noun.get().agrees());
      if (adjective.isEmpty()) {
        return Optional.empty();
      }
      name.append(adjective).append(text, tokens.end(i), tokens.start(i + 1));
    }
    String surface = tokens.surface(head);
    int part = surface.length() - noun.get().form().length();
    name.append(withEnding(surface, part, noun.get()));
    return Optional.of(name.append(text, tokens.end(head), tokens.end(end - 1)).toString());
  }

  /** {@code в военном ведомстве}: a noun like an adjective is one before another noun. */
  private boolean isHead(int i, int end) {
    Optional<Noun> noun = noun(i);
    boolean before = i + 1 < end && noun(i + 1).isPresent();
    return noun.isPresent() && !(before && noun.get().isAdjective());
  }

  private boolean isAdjective(int i) {
    return tokens.isWord(i)
        && (tokens.endsIn(i, MASCULINE) || tokens.endsIn(i, FEMININE) || tokens.endsIn(i, PLURAL));
  }

  private Optional<Noun> noun(int i) {
    return tokens.isWord(i) && !tokens.isAllCaps(i)
        ? BodyNouns.of(tokens, i).or(() -> PluralNouns.of(tokens, i)).or(() -> inIya(i))
        : Optional.empty();
  }

  /** {@code в «Единой России»}. */
  private Optional<Noun> inIya(int i) {
    boolean name = tokens.isCapitalized(i) && tokens.length(i) > 3 && tokens.endsWith(i, "ии");
    return name ? Optional.of(new Noun("ия", "ии", Agrees.FEMININE)) : Optional.empty();
  }

  /** {@code в столичном | ДЧС}: it has no cases; the adjective before it tells the gender. */
  private Optional<Noun> acronym(int i) {
    if (!tokens.isAllCaps(i) || tokens.length(i) < 2) {
      return Optional.empty();
    }
    String key = tokens.key(i);
    Agrees agrees =
        tokens.endsIn(i - 1, PLURAL_LAST)
            ? Agrees.PLURAL
            : tokens.endsIn(i - 1, FEMININE)
                ? Agrees.FEMININE
                : NEUTER.hold(tokens, i) ? Agrees.NEUTER : Agrees.MASCULINE;
    return Optional.of(new Noun(key, key, agrees));
  }

  /**
   * {@code властей и экспертов}: a second noun in the same case, which would have to change too.
   */
  private boolean isJoined(int head, int end) {
    return head + 2 < end && tokens.is(head + 1, "и") && noun(head + 2).isPresent();
  }

  /** The letters as written as far as the forms agree, so that capitals and ё stay. */
  private static String withEnding(String surface, int part, Noun noun) {
    int same = 0;
    int shorter = Math.min(noun.form().length(), noun.nominative().length());
    while (same < shorter && noun.form().charAt(same) == noun.nominative().charAt(same)) {
      same++;
    }
    return surface.substring(0, part + same) + noun.nominative().substring(same);
  }

  /** The adjective in the nominative; empty if it doesn't agree. */
  private String adjective(int i, Agrees agrees) {
    Endings endings =
        switch (agrees) {
          case MASCULINE, NEUTER -> MASCULINE;
          case FEMININE -> FEMININE;
          case PLURAL -> PLURAL;
        };
    String key = tokens.key(i);
    int ending = endings.longest(tokens.letters(), tokens.start(i), tokens.end(i), 2);
    if (ending == 0 || tokens.isAllCaps(i) || BodyNouns.isPronoun(key)) {
      return "";
    }
    String stem = key.substring(0, key.length() - ending);
    return tokens.surface(i).substring(0, stem.length())
        + ending(stem, key.charAt(stem.length()), agrees);
  }

  private static String ending(String stem, char vowel, Agrees agrees) {
    char last = stem.charAt(stem.length() - 1);
    boolean velar = Spelling.isVelar(last);
    boolean sibilant = Spelling.SIBILANT.indexOf(last) >= 0;
    boolean soft = !velar && !sibilant && "еию".indexOf(vowel) >= 0;
    boolean spelledWithI = velar || sibilant || soft;
    return switch (agrees) {
      case MASCULINE -> BodyNouns.isInOj(stem) ? "ой" : spelledWithI ? "ий" : "ый";
      case FEMININE -> soft ? "яя" : "ая";
      case NEUTER -> soft || sibilant ? "ее" : "ое";
      case PLURAL -> spelledWithI ? "ие" : "ые";
    };
  }
}

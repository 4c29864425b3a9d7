// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Optional;

/**
 * Finds the body that a text names in full before and then by some of its words or letters: {@code
 * в департаменте полиции Алматы}, and further on {@code в ДП} or {@code в департаменте полиции}.
 */
final class ShortBodies {
  /** How many words before it the body may stand. */
  private static final int FAR = 300;

  private static final int LONGEST = 4;
  private static final int SHORTEST_PART = 3;
  private static final int LONGEST_PART = 6;

  private static final String POLICE = "полиц";

  private static final ReportWords HEAD_OFFICE = ReportWords.of("head-office");
  private static final ReportWords REGIONAL = ReportWords.of("regional");

  private final Tokens tokens;
  private final QuotedStretches speech;
  private final NounPhrases phrases;
  private final BodyNames names;
  private final Issuers issuers;
  private final KazakhAcronyms acronyms;
  private final BodiesByField fields;
  private final FirmsBefore firms;

  ShortBodies(
      Tokens tokens,
      QuotedStretches speech,
      NounPhrases phrases,
      BodyNames names,
      Issuers issuers,
      BodiesBefore earlier) {
    this.tokens = tokens;
    this.speech = speech;
    this.phrases = phrases;
    this.names = names;
    this.issuers = issuers;
    this.acronyms = new KazakhAcronyms(tokens, speech, phrases, names);
    this.fields = new BodiesByField(tokens, speech, phrases, names, earlier);
    this.firms = new FirmsBefore(tokens, speech, names);
  }

  /** The body in full that a phrase stands for; empty if the text names none, or several. */
  Optional<ResolvedSpeaker> full(int first, int end) {
    if (tokens.isAmidKazakh(first)) {
      return end == first + 1 ? acronyms.full(first) : Optional.empty();
    }
    boolean letters =
        end == first + 1
            && tokens.isAllCaps(first)
            && tokens.length(first) <= LONGEST
            && tokens.organisation(first) == 0
            && !tokens.isPlace(first);
    boolean compound = end == first + 1 && !letters && tokens.isOrganisation(first, WordClass.BODY);
    boolean several = end > first + 1 && end - first <= LONGEST && areSmall(first, end);
    boolean police = end == first + 1 && tokens.startsWith(first, POLICE);
    return regional(first, end)
        .or(() -> police ? fields.office(first, POLICE) : fields.before(first, end))
        .or(() -> letters || compound || several ? longer(first, end) : Optional.empty());
  }

  /** {@code Агентство по регулированию … в | регуляторе}: the last body whose name tells that. */
  Optional<ResolvedSpeaker> field(int word, String beginning) {
    return fields.last(word, List.of(beginning));
  }

  /** {@code «Заря» выиграла. … сообщил | клуб}: the only name that a sentence has for subject. */
  Optional<ResolvedSpeaker> subject(int word) {
    return firms.before(word);
  }

  /** The only longer phrase before that begins so. */
  private Optional<ResolvedSpeaker> longer(int first, int end) {
    Optional<ResolvedSpeaker> only = Optional.empty();
    // most words are ruled out by their first letter
    String letter = tokens.key(first).substring(0, 1);
    for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
      if (!tokens.startsWith(i, letter)) {
        continue;
      }
      int head = begins(i, first, end);
      int last = head >= 0 && !speech.contains(tokens.start(i)) ? phrases.around(head).end() : 0;
      boolean more = last - i > end - first && last <= first;
      if (more && !tokens.isRole(i + end - first)) {
        ResolvedSpeaker body = names.nominative(i, last);
        if (only.filter(other -> !other.name().equalsIgnoreCase(body.name())).isPresent()) {
          return Optional.empty();
        }
        only = Optional.of(body);
      }
    }
    return only;
  }

  /** The noun of a phrase that starts at {@code i} and that the short one stands for; or -1. */
  private int begins(int i, int first, int end) {
    if (!tokens.isWord(i) || tokens.endsLine(i)) {
      return -1;
    }
    if (end > first + 1) {
      return beginsSame(i, first, end);
    }
    return tokens.isAllCaps(first) ? beginsLetters(i, first) : beginsParts(i, first);
  }

  /** {@code | оперативный штаб по ЧС}, {@code оперативный штаб}. */
  private int beginsSame(int i, int first, int end) {
    int head = -1;
    for (int n = 0; n < end - first; n++) {
      if (i + n >= first || !isSame(i + n, first + n)) {
        return -1;
      }
      head = head < 0 && tokens.organisation(i + n) != 0 ? i + n : head;
    }
    return head;
  }

  private boolean isSame(int one, int other) {
    String word = RoleReading.shared(tokens, one);
    String shared = RoleReading.shared(tokens, other);
    return word.startsWith(shared) || shared.startsWith(word);
  }

  /** {@code | департамент полиции Алматы}, {@code ДП}. */
  private int beginsLetters(int i, int letters) {
    if (!tokens.isOrganisation(i, WordClass.BODY)) {
      return -1;
    }
    String acronym = tokens.key(letters);
    int t = i;
    for (int n = 0; n < acronym.length(); n++) {
      t += n > 0 && t < letters && tokens.length(t) <= 2 && tokens.is(t, WordClass.STOP) ? 1 : 0;
      boolean word = t < letters && tokens.isWord(t) && !tokens.isAllCaps(t);
      if (!word || tokens.key(t).charAt(0) != acronym.charAt(n)) {
        return -1;
      }
      t++;
    }
    return i;
  }

  /** {@code | оперативный штаб по ЧС}, {@code оперштаб}. */
  private int beginsParts(int i, int compound) {
    int noun = i + 1;
    boolean pair =
        noun < compound
            && tokens.isWord(noun)
            && tokens.length(noun) >= SHORTEST_PART
            && !tokens.isRole(noun)
            && tokens.first(i) == tokens.first(compound);
    if (!pair || !tokens.isOrganisation(noun, WordClass.BODY)) {
      return -1;
    }
    String word = tokens.key(compound);
    String stem = RoleReading.shared(tokens, noun);
    for (int cut = SHORTEST_PART; cut <= Math.min(LONGEST_PART, word.length() - 3); cut++) {
      if (tokens.startsWith(i, word.substring(0, cut)) && word.startsWith(stem, cut)) {
        return noun;
      }
    }
    return -1;
  }

  private boolean areSmall(int first, int end) {
    boolean body = false;
    for (int i = first; i < end; i++) {
      if (!tokens.isWord(i) || (tokens.isCapitalized(i) && i > first)) {
        return false;
      }
      body |= tokens.isOrganisation(i, WordClass.BODY);
    }
    return body;
  }

  /** {@code региональный главк МЧС}: the head office of that ministry that spoke last. */
  private Optional<ResolvedSpeaker> regional(int first, int end) {
    int head = first + (REGIONAL.hold(tokens, first) ? 1 : 0);
    return head + 2 == end && HEAD_OFFICE.hold(tokens, head) && tokens.isAllCaps(head + 1)
        ? issuers.lastOffice().filter(office -> isHeadOffice(office, tokens.surface(head + 1)))
        : Optional.empty();
  }

  /** {@code ГУ МЧС РФ по Приморскому краю}. */
  private static boolean isHeadOffice(ResolvedSpeaker office, String ministry) {
    return office.name().startsWith("ГУ " + ministry + " ");
  }
}

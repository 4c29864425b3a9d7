// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.quote.Person.Mention;

/** Finds the subject that a Kazakh sentence opens with, far before its verb. */
final class KazakhOpenings {
  private static final int LONGEST_OPENING = 12;
  private static final int LONGEST_ROLE = 7;
  private static final int LONGEST_TITLE = 6;
  private static final int LONGEST_CUT = 3;
  private static final Endings ADJECTIVE = Endings.of("adjective-kk", Folding.WORDS);
  private static final Endings PLURAL = Endings.of("plural-kk", Folding.WORDS);

  private final Tokens tokens;
  private final KazakhPhrases phrases;

  KazakhOpenings(Tokens tokens, KazakhPhrases phrases) {
    this.tokens = tokens;
    this.phrases = phrases;
  }

  /** The subject that opens the sentence whose verb stands at {@code verb}. */
  Speaker opening(int from, int verb) {
    if (from >= verb) {
      return Speaker.NONE;
    }
    int to = end(from, verb);
    Speaker subject = phrases.subject(from, to, head -> withName(head, to));
    if (!subject.isEmpty()) {
      return subject;
    }
    int end = isNamedBody(from, verb) ? from + 1 : Math.max(marked(from, to), several(from, to));
    return end > from ? Speaker.of(from, end) : subject;
  }

  /**
   * Where the stretch ends that a sentence opens with; a title in marks counts as no word of it.
   */
  private int end(int from, int verb) {
    int to = from;
    int limit = from + LONGEST_OPENING;
    while (to < Math.min(verb, limit) && (!tokens.is(to, ',') || phrases.joins(to, from))) {
      int close = to + 1;
      while (tokens.isMark(to)
          && close < Math.min(verb, to + LONGEST_TITLE)
          && !tokens.isMark(close)) {
        close++;
      }
      limit += close > to + 1 ? close - to : 0;
      to++;
    }
    return nameEnd(from, to, verb);
  }

  /** {@code … бөлімінің басшысы | Ерлан | Омаров}: behind the name that a stretch stops within. */
  private int nameEnd(int from, int stop, int verb) {
    int role = stop - 1;
    while (role > from && stop - role <= LONGEST_CUT && isNamePart(role)) {
      role--;
    }
    if (role < from || !tokens.isRole(role)) {
      return stop;
    }
    int to = stop;
    int words = 0;
    for (int i = role + 1; i < verb && isNamePart(i) && words < 2; i++) {
      words += tokens.length(i) > 1 ? 1 : 0;
      to = i + 1;
    }
    return Math.max(stop, to);
  }

  /** A word with a capital, an initial or its stop. */
  private boolean isNamePart(int i) {
    return tokens.isCapitalized(i)
        || (tokens.is(i, '.') && tokens.length(i - 1) == 1 && tokens.isCapitalized(i - 1));
  }

  /** {@code «Дала» | …}, {@code «Дала» компаниясы | …}: a name in marks that has no case. */
  private int marked(int from, int to) {
    if (!tokens.isMark(from)) {
      return from;
    }
    int close = from + 1;
    while (close < to && !tokens.isMark(close)) {
      close++;
    }
    int next = close + 1;
    if (next >= to || !tokens.isWord(next) || tokens.start(next) == tokens.end(close)) {
      return from;
    }
    int end = next;
    while (end < to && isForm(end, next) && !KazakhForms.isGenitive(tokens, end)) {
      end++;
    }
    // «Дала» компаниясына: not who says it
    boolean oblique = end > next && KazakhForms.isOblique(tokens, end - 1);
    return oblique || (end == next && tokens.endsIn(next, ADJECTIVE)) ? from : end;
  }

  /** {@code «Дала» | компаниясы}, {@code «Дала» | РМК}. */
  private boolean isForm(int i, int first) {
    return tokens.organisation(i) != 0
        || (i == first && tokens.isAllCaps(i) && tokens.length(i) > 1);
  }

  /** {@code Куәгерлер}, {@code Жергілікті билік өкілдері}: several, in no case, open a sentence. */
  private int several(int from, int to) {
    int end = tokens.isCapitalized(from) ? Math.min(to - 1, from + 2) : from;
    for (int i = from; i < end && tokens.isWord(i); i++) {
      if (tokens.length(i) > 5 && tokens.endsIn(i, PLURAL) && phrases.isHead(i)) {
        boolean owner =
            tokens.isCapitalized(i + 1)
                || tokens.endsWith(i + 1, "ы")
                || tokens.endsWith(i + 1, "і")
                || KazakhForms.isLocative(tokens, i + 1);
        return owner || phrases.isGoverned(i) ? from : i + 1;
      }
      if (KazakhForms.isOblique(tokens, i) || tokens.is(i, WordClass.KK_LINKER)) {
        break;
      }
    }
    return from;
  }

  /** {@code Компания}, {@code НАТО}, {@code Ресей}, but not {@code Ресей доллары}. */
  private boolean isNamedBody(int from, int verb) {
    if (from + 1 >= verb) {
      return false;
    }
    boolean name =
        (tokens.organisation(from) != 0 && KazakhForms.isGenitive(tokens, from + 1))
            || tokens.isPlace(from)
            || (tokens.isAllCaps(from) && tokens.length(from) > 1);
    int next = from + 1;
    boolean owns =
        !tokens.isWord(next)
            || tokens.isCapitalized(next)
            || tokens.endsWith(next, "і")
            || tokens.endsWith(next, "ы")
            || KazakhForms.isLocative(tokens, next)
            || phrases.isGoverned(from);
    return name
        && !owns
        && !KazakhForms.isOblique(tokens, from)
        && !KazakhForms.isInPlace(tokens, from);
  }

  /**
   * {@code мемлекеттік хатшысы | Марко Рубио}, {@code әкімі | Омаров}: two capitals that are no
   * place are a name, and so is a surname.
   */
  private int withName(int head, int to) {
    boolean several = KazakhAddressees.areSeveral(tokens, head);
    if (head + 1 >= to || several || !isUnknownName(head + 1)) {
      return head + 1;
    }
    if (head + 2 < to && isUnknownName(head + 2)) {
      return head + 3;
    }
    boolean surname =
        NameForms.isSurname(tokens, head + 1)
            && NameForms.form(tokens, head + 1) == NameForms.Form.BARE
            && !(head + 2 < to && tokens.isCapitalized(head + 2) && tokens.isWord(head + 2));
    return surname ? head + 2 : head + 1;
  }

  private boolean isUnknownName(int t) {
    return phrases.isNamePart(t)
        && !KazakhForms.isOblique(tokens, t)
        && !tokens.endsIn(t, ADJECTIVE)
        && !tokens.isPlace(t)
        && !tokens.isRole(t)
        && tokens.organisation(t) == 0;
  }

  /**
   * The subject further on in a sentence that does not open with it: at the start of a later part,
   * or the only name in the nominative.
   */
  Speaker later(int from, int verb) {
    for (int i = from; i + 1 < verb; i++) {
      if (tokens.is(i, ',') && !tokens.isDash(i + 1)) {
        Speaker speaker = opening(i + 1, verb);
        int last = speaker.end() - 1;
        boolean body = !speaker.isEmpty() && tokens.organisation(last) != 0 && !tokens.isRole(last);
        boolean one =
            !speaker.isEmpty()
                && !body
                && !tokens.endsIn(last, PLURAL)
                && (!KazakhForms.isOblique(tokens, last) || NameForms.isSurname(tokens, last));
        if (one && phrases.phraseStart(i + 1, last) == speaker.first()) {
          return behindDash(speaker);
        }
      }
    }
    Optional<Mention> name = phrases.subjectName(from, verb);
    boolean only = name.isPresent() && phrases.subjectName(name.get().endToken(), verb).isEmpty();
    if (!only) {
      return Speaker.NONE;
    }
    int first = name.get().firstToken();
    int start = phrases.phraseStart(Math.max(from, first - LONGEST_ROLE), first);
    return behindDash(Speaker.of(start, name.get().endToken()));
  }

  /** {@code ASTANA. KAZINFORM – | Мемлекет басшысы}; no number opens it, either. */
  private Speaker behindDash(Speaker speaker) {
    int first = speaker.first();
    for (int i = speaker.end() - 1; i >= speaker.first() && first == speaker.first(); i--) {
      if (tokens.isDash(i) || tokens.isNumber(i)) {
        first = i + 1;
      }
    }
    return first < speaker.end() ? Speaker.of(first, speaker.end()) : speaker;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import org.maqala.text.Span;

/** Finds who is named in parentheses behind a quote: {@code «…» (Die Welt, 18.04)}. */
final class SourcesInBrackets {
  private static final int LONGEST = 4;

  private final Tokens tokens;
  private final PersonIndex persons;

  SourcesInBrackets(Tokens tokens, PersonIndex persons) {
    this.tokens = tokens;
    this.persons = persons;
  }

  /** {@code «…» (Бенджамин Франклин)}: nothing but a name in the parentheses. */
  Optional<Cue> after(Span span) {
    int t = tokens.from(span.end());
    if (t + 2 >= tokens.size() || !tokens.is(t, '(')) {
      return Optional.empty();
    }
    int name = nameEnd(t + 1);
    int end = name > t + 2 ? name : paperEnd(t + 1);
    int close = name == end ? end : behindDate(end);
    return end > t + 1 && close < tokens.size() && tokens.is(close, ')')
        ? Optional.of(new Cue(Cue.Kind.NAME_ALONE, t + 1, t + 1, t + 1, end))
        : Optional.empty();
  }

  /** The token after the name that starts at {@code t}; {@code t} if none does. */
  int nameEnd(int t) {
    int end = persons.nameEnd(t);
    if (end > 0) {
      return end;
    }
    return NameForms.isSurname(tokens, t) ? t + 1 : t;
  }

  /** {@code (| Die Welt, 18.04)}, {@code (| РБК)}: a name that a table knows for a paper's. */
  private int paperEnd(int from) {
    int end = from;
    boolean press = false;
    while (end < Math.min(tokens.size(), from + LONGEST)
        && tokens.isCapitalized(end)
        && (tokens.isLatin(end) || tokens.isOrganisation(end, WordClass.PRESS))) {
      press |= tokens.isOrganisation(end, WordClass.PRESS);
      end++;
    }
    return press || behindDate(end) > end ? end : from;
  }

  /** {@code , 18.04}: the token behind a date that a comma sets off. */
  private int behindDate(int comma) {
    boolean dated =
        comma + 1 < tokens.size() && tokens.is(comma, ',') && tokens.isNumber(comma + 1);
    int end = dated ? comma + 1 : comma;
    while (dated && end < tokens.size() && (tokens.isNumber(end) || tokens.is(end, '.'))) {
      end++;
    }
    return end;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds where a sentence of a line begins again after something that has no end of its own: a
 * button, a caption. The rule is that of {@link TextUnits#sentences}. For one text, its sentences
 * in order; linear in them.
 */
final class RepeatedPassages {
  private static final int WORDS = 7;
  private static final int PREFIX = 600;
  private static final int TRIES = 8;
  private static final int AFFIX = 12;

  private final String text;
  private final Set<String> keys = new HashSet<>();
  // The first and last code units of the sentences: hardly one in a hundred needs more than a look
  // at these.
  private final Set<String> heads = new HashSet<>();
  private final Set<String> tails = new HashSet<>();

  RepeatedPassages(String text) {
    this.text = text;
  }

  /** Where an earlier sentence begins again that this one ends with; its end if none does. */
  int next(int start, int end) {
    int found = end;
    if (tails.contains(tail(start, end))) {
      int last = Math.min(end, start + PREFIX);
      int tried = 0;
      for (int i = start + 1; i < last && found == end && tried < TRIES; i++) {
        if (mayBegin(start, i) && heads.contains(head(i, end))) {
          tried++;
          found = keys.contains(Folding.of(text.substring(i, end))) ? i : end;
        }
      }
    }
    remember(start, end);
    return found;
  }

  private void remember(int start, int end) {
    String key = Folding.of(text.substring(start, end));
    if (key.chars().filter(c -> c == ' ').count() >= WORDS - 1) {
      keys.add(key);
      heads.add(head(start, end));
      tails.add(tail(start, end));
    }
  }

  private String head(int start, int end) {
    return text.substring(start, Math.min(end, start + AFFIX));
  }

  private String tail(int start, int end) {
    return text.substring(Math.max(start, end - AFFIX), end);
  }

  /** Whether a sentence may begin here: with a capital, and not after what leads up to it. */
  private boolean mayBegin(int start, int at) {
    if (!Character.isUpperCase(text.charAt(at)) || Character.isUpperCase(text.charAt(at - 1))) {
      return false;
    }
    int before = at - 1;
    while (before > start && SentenceEnds.isSpace(text.charAt(before))) {
      before--;
    }
    char last = text.charAt(before);
    int type = Character.getType(last);
    return last != ','
        && last != ':'
        && last != ';'
        && last != '"'
        && type != Character.DASH_PUNCTUATION
        && type != Character.INITIAL_QUOTE_PUNCTUATION
        && type != Character.START_PUNCTUATION;
  }
}

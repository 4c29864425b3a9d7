// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Set;

/** The foldings of the key preset: quotes, dashes, ellipses, numero signs, case, ё. */
final class KeyFolds implements Step {
  private static final String DOUBLE_QUOTES = "«»“”„‟〝〞〟＂″";
  private static final String SINGLE_QUOTES = "‘’‚‛‹›′＇`´";
  private static final String DASHES = "‐‑‒–—―−⁃﹘﹣－";

  private final boolean quotes;
  private final boolean dashes;
  private final boolean ellipsis;
  private final boolean numero;
  private final boolean fold;
  private final boolean yo;

  KeyFolds(Set<Rule> rules) {
    quotes = rules.contains(Rule.QUOTES);
    dashes = rules.contains(Rule.DASHES);
    ellipsis = rules.contains(Rule.ELLIPSIS);
    numero = rules.contains(Rule.NUMERO);
    fold = rules.contains(Rule.CASE);
    yo = rules.contains(Rule.YO);
  }

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    for (int at = stretch.from(); at < stretch.to(); ) {
      char c = line.charAt(at);
      int next = mark(line, at, c, edits);
      at = next > at ? next : letter(line, at, edits);
    }
  }

  /** Folds the punctuation at {@code at}: the offset after it, or {@code at} if there is none. */
  private int mark(LineText line, int at, char c, Edits edits) {
    if (quotes && DOUBLE_QUOTES.indexOf(c) >= 0) {
      edits.replace(at, '"', Rule.QUOTES);
      return at + 1;
    }
    if (quotes && SINGLE_QUOTES.indexOf(c) >= 0) {
      edits.replace(at, '\'', Rule.QUOTES);
      return at + 1;
    }
    if (dashes && isDash(c)) {
      return dashes(line, at, edits);
    }
    if (ellipsis && (c == '…' || c == '.')) {
      return ellipsis(line, at, edits);
    }
    return numero && (c == '№' || c == 'N') ? numero(line, at, edits) : at;
  }

  private static boolean isDash(char c) {
    return c == '-' || DASHES.indexOf(c) >= 0;
  }

  private static int dashes(LineText line, int at, Edits edits) {
    int end = at + 1;
    while (end < line.length() && isDash(line.charAt(end))) {
      end++;
    }
    if (end - at > 1 || line.charAt(at) != '-') {
      edits.replace(at, end, "-", Rule.DASHES);
    }
    return end;
  }

  private static int ellipsis(LineText line, int at, Edits edits) {
    int end = at;
    int dots = 0;
    while (end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == '…')) {
      dots += line.charAt(end) == '…' ? 3 : 1;
      end++;
    }
    if (dots >= 3 && !(dots == 3 && end - at == 3)) {
      edits.replace(at, end, "...", Rule.ELLIPSIS);
    }
    return end;
  }

  private static int numero(LineText line, int at, Edits edits) {
    int end = at + 1;
    if (line.charAt(at) == 'N') {
      boolean stands =
          end < line.length()
              && (line.charAt(end) == '°' || line.charAt(end) == 'º')
              && (at == 0 || !Character.isLetter(line.charAt(at - 1)));
      if (!stands) {
        return at;
      }
      end++;
    }
    while (end < line.length() && line.charAt(end) == ' ') {
      end++;
    }
    if (end - at > 1) {
      edits.replace(at, end, "№", Rule.NUMERO);
    }
    return end;
  }

  private int letter(LineText line, int at, Edits edits) {
    int codePoint = line.codePointAt(at);
    int end = at + Character.charCount(codePoint);
    int folded = fold ? Character.toLowerCase(codePoint) : codePoint;
    if (yo && (folded == 'ё' || folded == 'Ё')) {
      edits.replace(at, folded == 'ё' ? 'е' : 'Е', Rule.YO);
    } else if (folded != codePoint) {
      edits.replace(at, end, Character.toString(folded), Rule.CASE);
    }
    return end;
  }
}

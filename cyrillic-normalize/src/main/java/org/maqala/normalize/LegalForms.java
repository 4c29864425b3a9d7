// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Map;
import java.util.stream.Collectors;
import org.maqala.normalize.resource.Resources;

/**
 * Legal forms typed in Latin letters, known by what follows: a quoted name (or another form and
 * then one), in a line that is mostly Cyrillic.
 */
final class LegalForms implements Step {
  static final String OPENING_QUOTES = "\"«“„‟";
  private static final int LONGEST_FORM = 3;

  private final LookAlikes letters = LookAlikes.get();
  private final Map<String, String> forms =
      Resources.rows(LegalForms.class, "legal-forms.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[1], row -> row[0]));

  @Override
  public void edit(Line stretch, Edits edits) {
    LineText line = stretch.text();
    LineEvidence evidence = stretch.evidence();
    boolean asked = false;
    int at = stretch.from();
    while (at < stretch.to()) {
      if (!isCapital(line.charAt(at))) {
        at++;
        continue;
      }
      int end = wordEnd(line, at);
      boolean whole = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
      if (whole && isForm(line, at, end) && isBeforeName(line, end)) {
        if (!asked && !evidence.isCyrillic()) {
          return;
        }
        asked = true;
        fold(line, at, end, edits);
      }
      at = end;
    }
  }

  private static boolean isCapital(char c) {
    return LookAlikes.isCyrillic(c) || (c >= 'A' && c <= 'Z');
  }

  private boolean isForm(LineText line, int start, int end) {
    if (end - start < 2 || end - start > LONGEST_FORM) {
      return false;
    }
    char[] form = new char[end - start];
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      char cyrillic = letters.cyrillic(c);
      form[i - start] = cyrillic == LookAlikes.NONE ? c : cyrillic;
    }
    return forms.containsKey(new String(form));
  }

  private boolean isBeforeName(LineText line, int from) {
    int at = from;
    for (int i = 0; i < 3; i++) {
      if (at >= line.length() || !isSpace(line.charAt(at))) {
        return i > 0 && at < line.length() && OPENING_QUOTES.indexOf(line.charAt(at)) >= 0;
      }
      at++;
      if (at < line.length() && OPENING_QUOTES.indexOf(line.charAt(at)) >= 0) {
        return at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1));
      }
      int end = wordEnd(line, at);
      if (!isForm(line, at, end)) {
        return false;
      }
      at = end;
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private static int wordEnd(LineText line, int from) {
    int at = from;
    while (at < line.length() && Character.isLetterOrDigit(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private void fold(LineText line, int start, int end, Edits edits) {
    for (int i = start; i < end; i++) {
      char to = letters.cyrillic(line.charAt(i));
      if (to != LookAlikes.NONE) {
        edits.replace(i, to, Rule.LEGAL_FORMS);
      }
    }
  }
}

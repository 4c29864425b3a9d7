// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.maqala.normalize.resource.Resources;

/** Addresses of pages, mailboxes and sites, which are left as they are. */
final class Addresses {
  private static final Set<String> TOP_LEVEL =
      Resources.rows(Addresses.class, "top-level-domains.tsv").stream()
          .flatMap(Arrays::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final String APOSTROPHES = "'\u2019\u02BC";

  private Addresses() {}

  /** Whether the stretch between two spaces is or holds an address. */
  static boolean isOne(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c == '@' && i > start) || (c == '/' && isScheme(text, i, start))) {
        return true;
      }
      if (c == '.' && i > start && isSite(text, i, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isScheme(String text, int at, int start) {
    return at > start && text.charAt(at - 1) == ':' && text.startsWith("/", at + 1);
  }

  /** A full stop between ASCII letters or digits and a top-level domain: {@code kurs.kz}. */
  private static boolean isSite(String text, int dot, int end) {
    if (!isAsciiWord(text.charAt(dot - 1))) {
      return false;
    }
    int at = dot + 1;
    while (at < end && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
      at++;
    }
    return !goesOn(text, at, end)
        && (TOP_LEVEL.contains(text.substring(dot + 1, at)) || isPath(text, dot + 1, at, end));
  }

  /** {@code site.example/page}: whatever the domain, a path follows. */
  private static boolean isPath(String text, int start, int at, int end) {
    return at - start > 1 && at < end && text.charAt(at) == '/';
  }

  /** Whether more of a word follows, or of an abbreviation such as {@code t.gh.k.}: no address. */
  private static boolean goesOn(String text, int at, int end) {
    if (at == end) {
      return false;
    }
    char c = text.charAt(at);
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (APOSTROPHES.indexOf(c) >= 0 && Character.isLetter(next))
        || (c == '.' && next >= 'a' && next <= 'z');
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}

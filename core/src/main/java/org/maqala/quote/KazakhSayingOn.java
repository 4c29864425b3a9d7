// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Tells who says something and goes on to do something: {@code дей келіп}, {@code дей отырып}. */
final class KazakhSayingOn {
  private static final ReportWords GOES_ON = ReportWords.of("kk-saying-on");

  private KazakhSayingOn() {}

  /** Whether such words stand at the token {@code t}. */
  static boolean is(Tokens tokens, int t) {
    return tokens.is(t, "дей") && t + 1 < tokens.size() && GOES_ON.hold(tokens, t + 1);
  }

  /** {@code – дей келіп | , министр алғыс айтты}: whether who says it stands behind a comma. */
  static boolean isSubjectBehind(Tokens tokens, int comma) {
    int next = comma + 1;
    return comma > 1
        && next < tokens.size()
        && tokens.is(comma, ',')
        && is(tokens, comma - 2)
        && (tokens.isCapitalized(next) || tokens.isRole(next));
  }
}

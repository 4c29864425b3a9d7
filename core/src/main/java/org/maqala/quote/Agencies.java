// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Says which agency or paper passed something on: {@code со ссылкой на агентство | Интерфакс}. */
final class Agencies {
  private Agencies() {}

  /** An agency or paper is what its phrase names, in the table or by an address; else all of it. */
  static Resolution within(Tokens tokens, Speaker speaker, BodyResolver bodies) {
    for (int i = speaker.first(); i < speaker.end(); i++) {
      boolean address = tokens.length(i) > 1 && tokens.surface(i).indexOf('.') > 0;
      boolean named = isPress(tokens, i) && !tokens.isRole(i) && isProper(tokens, i);
      if (address || named) {
        int end = i + 1;
        while (named
            && end < speaker.end()
            && (isPress(tokens, end) || isLatinName(tokens, i, end))) {
          end++;
        }
        return Resolution.ofBody(bodies.itself(i, end));
      }
    }
    return bodies.told(speaker);
  }

  /** {@code деп жазады | Dala.kz}: whether a site or an agency stands there. */
  static boolean isOne(Tokens tokens, int i) {
    return i < tokens.size()
        && (isPress(tokens, i) || (tokens.isLatin(i) && tokens.surface(i).indexOf('.') > 0));
  }

  private static boolean isPress(Tokens tokens, int i) {
    return tokens.isOrganisation(i, WordClass.PRESS);
  }

  /** {@code Associated | Press}. */
  private static boolean isLatinName(Tokens tokens, int first, int i) {
    return tokens.isLatin(first) && tokens.isLatin(i) && tokens.isCapitalized(i);
  }

  /** {@code Интерфакс}, but not {@code агентство} or {@code сайты}, whose phrase names it. */
  private static boolean isProper(Tokens tokens, int i) {
    return tokens.isCapitalized(i) || tokens.isLatin(i);
  }
}

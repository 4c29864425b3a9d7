// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How cleaning is usually written: NFC, then ten expressions one after another. */
final class RegexChain {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\t\n]]");
  private static final Pattern ZERO_WIDTH = Pattern.compile("[\u00AD\u200B-\u200F\u2060\uFEFF]");
  private static final Pattern LINE_ENDS = Pattern.compile("\\R");
  private static final Pattern STRESS = Pattern.compile("(?<=[аеёиоуыэюя])\u0301");
  private static final Pattern SPACES = Pattern.compile("\\p{Zs}");
  private static final Pattern REPEATED = Pattern.compile("(?<=\\S)[ \t]{2,}(?=\\S)");
  private static final Pattern MIXED =
      Pattern.compile("(?<=[а-яәғқңөұүһі])[aceopxyiə]+|[aceopxyiə]+(?=[а-яәғқңөұүһі])");
  private static final Pattern CAPITAL = Pattern.compile("\\bF(?=[а-яәғқңөұүһі])");
  private static final Pattern GLUE = Pattern.compile("(?<=[а-я]{3}\\.)(?=[А-Я][а-я])");
  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L}но-) (?=\\p{L}{3,}(ого|ый|ая))");

  private RegexChain() {}

  static String normalize(String source) {
    String text = Normalizer.normalize(source, Normalizer.Form.NFC);
    text = CONTROLS.matcher(text).replaceAll("");
    text = ZERO_WIDTH.matcher(text).replaceAll("");
    text = LINE_ENDS.matcher(text).replaceAll("\n");
    text = STRESS.matcher(text).replaceAll("");
    text = SPACES.matcher(text).replaceAll(" ");
    text = REPEATED.matcher(text).replaceAll(" ");
    text = MIXED.matcher(text).replaceAll(RegexChain::cyrillic);
    text = CAPITAL.matcher(text).replaceAll("Ғ");
    text = GLUE.matcher(text).replaceAll(" ");
    return BROKEN.matcher(text).replaceAll("");
  }

  private static String cyrillic(java.util.regex.MatchResult match) {
    StringBuilder letters = new StringBuilder();
    match.group().chars().forEach(c -> letters.append("асеорхуіә".charAt("aceopxyiə".indexOf(c))));
    return Matcher.quoteReplacement(letters.toString());
  }
}

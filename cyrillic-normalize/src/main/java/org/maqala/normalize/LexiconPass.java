// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Set;
import org.maqala.text.AlignedText;

/** The rules that must know words, over a text that the other rules have seen. */
final class LexiconPass {
  private final boolean glue;
  private final InnerGlue innerGlue;
  private final BrokenWords brokenWords;

  /**
   * @param version of the rule set
   */
  LexiconPass(Set<Rule> rules, Words words, int version) {
    glue = rules.contains(Rule.INNER_GLUE);
    innerGlue = new InnerGlue(words, version);
    brokenWords =
        new BrokenWords(
            words, rules.contains(Rule.BROKEN_WORDS), rules.contains(Rule.HYPHEN_DASHES), version);
  }

  AlignedText apply(String text) {
    AlignedText.Builder edits = AlignedText.edit(text);
    for (int at = 0; at < text.length(); ) {
      if (!LookAlikes.isCyrillic(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && LookAlikes.isCyrillic(text.charAt(end))) {
        end++;
      }
      if (glue) {
        innerGlue.edit(text, at, end, edits);
      }
      if (isHyphenAndSpace(text, end)) {
        brokenWords.edit(text, at, end, edits);
      } else if (isHyphenInside(text, end)) {
        brokenWords.editInside(text, at, end, edits);
      }
      at = end;
    }
    return edits.build();
  }

  private static boolean isHyphenInside(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at) == '-'
        && LookAlikes.isCyrillic(text.charAt(at + 1));
  }

  /** A hyphen, one space and a letter. */
  private static boolean isHyphenAndSpace(String text, int at) {
    return at + 2 < text.length()
        && text.charAt(at) == '-'
        && text.charAt(at + 1) == ' '
        && LookAlikes.isCyrillic(text.charAt(at + 2));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.maqala.text.AlignedText;

/**
 * The steps for the rules that are on, in the lawful order, over one line. One step may bring about
 * what an earlier one repairs (a soft hyphen goes and a letter meets its mark), so they run until
 * the line stays as it is.
 */
final class LineSteps {
  /** More rounds than any text needs; the bound keeps the time linear whatever comes. */
  private static final int MOST_ROUNDS = 12;

  private final List<Step> steps = new ArrayList<>();

  LineSteps(Set<Rule> rules) {
    if (rules.contains(Rule.COMPOSITION)) {
      steps.add(new Composition());
    }
    steps.add(new Invisibles(rules));
    if (rules.contains(Rule.MIXED_SCRIPT) || rules.contains(Rule.KAZAKH_LETTERS)) {
      steps.add(new MixedScript(rules));
    }
    if (rules.contains(Rule.ONE_LETTER_WORDS)) {
      steps.add(new OneLetterWords());
    }
    if (rules.contains(Rule.ROMAN_NUMERALS)) {
      steps.add(new RomanNumerals());
    }
    if (rules.contains(Rule.LEGAL_FORMS)) {
      steps.add(new LegalForms());
    }
    steps.add(new Spaces(rules));
    if (rules.contains(Rule.BROKEN_COMPOUNDS)) {
      steps.add(new BrokenCompounds());
    }
    KeyFolds folds = new KeyFolds(rules);
    if (!folds.isOff()) {
      steps.add(folds);
    }
  }

  AlignedText apply(String line) {
    AlignedText result = once(line);
    for (int round = 1; round < MOST_ROUNDS && result.isChanged(); round++) {
      AlignedText next = once(result.text());
      if (!next.isChanged()) {
        break;
      }
      result = result.andThen(next);
    }
    return result;
  }

  private AlignedText once(String line) {
    AlignedText result = AlignedText.unchanged(line);
    for (Step step : steps) {
      Edits edits = new Edits(result.text());
      step.edit(result.text(), edits);
      if (!edits.isEmpty()) {
        result = result.andThen(edits.result());
      }
    }
    return result;
  }
}

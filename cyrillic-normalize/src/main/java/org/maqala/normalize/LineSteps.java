// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maqala.text.AlignedText;

/**
 * The steps for the rules that are on, in the lawful order, over one line. One step may bring about
 * what an earlier one repairs (a soft hyphen goes and a letter meets its mark), so the scan and the
 * steps that it calls for run until the line stays as it is.
 */
final class LineSteps {
  /** More rounds than any text needs; the bound keeps the time linear whatever comes. */
  private static final int MOST_ROUNDS = 12;

  /** What was mended may concern its neighbours: {@code северо- зaпадный}, {@code и\u00AD— но}. */
  private static final int CONTEXT = 4;

  private static final long ALL = -1;

  /** The rules that look at words before the one they are about. */
  private static final long LOOK_BACK = Suspicion.bits(Rule.LEGAL_FORMS, Rule.ONE_LETTER_WORDS);

  /** The rules that look at letters all over the line. */
  private static final long BY_LINE =
      Suspicion.bits(Rule.MIXED_SCRIPT, Rule.KAZAKH_LETTERS, Rule.LEGAL_FORMS, Rule.BORDER_GLUE)
          | Suspicion.bits(Rule.DASH_SPACES);

  private final List<Entry> steps = new ArrayList<>();
  private final TextScan scan;

  /** A step and the rules that call for it, as bits. */
  private record Entry(Step step, long rules) {}

  LineSteps(Set<Rule> rules, TextScan scan, @Nullable Words words) {
    this.scan = scan;
    add(rules, new Escapes(rules), Rule.HTML_ENTITIES, Rule.ESCAPED_LINE_ENDS);
    add(rules, new Composition(), Rule.COMPOSITION);
    add(
        rules,
        new Invisibles(rules),
        Rule.STRESS_MARKS,
        Rule.CONTROLS,
        Rule.SOFT_HYPHENS,
        Rule.ZERO_WIDTH);
    add(rules, new MixedScript(rules), Rule.MIXED_SCRIPT, Rule.KAZAKH_LETTERS);
    add(rules, new OneLetterWords(), Rule.ONE_LETTER_WORDS);
    add(rules, new RomanNumerals(), Rule.ROMAN_NUMERALS);
    add(rules, new LegalForms(), Rule.LEGAL_FORMS);
    add(rules, new Spaces(rules), Rule.UNICODE_SPACES, Rule.REPEATED_SPACES, Rule.TRIM);
    add(rules, new BorderGlue(), Rule.BORDER_GLUE);
    add(rules, new BrokenCompounds(words), Rule.BROKEN_COMPOUNDS);
    add(rules, new Ranges(), Rule.RANGES);
    add(rules, new DashSpaces(), Rule.DASH_SPACES);
    add(
        rules,
        new KeyFolds(rules),
        Rule.QUOTES,
        Rule.DASHES,
        Rule.ELLIPSIS,
        Rule.NUMERO,
        Rule.CASE,
        Rule.YO);
  }

  private void add(Set<Rule> rules, Step step, Rule... of) {
    long bits = Suspicion.bits(of) & Suspicion.bits(rules);
    if (bits != 0) {
      steps.add(new Entry(step, bits));
    }
  }

  /** Every step over the whole line. */
  AlignedText apply(String line) {
    return apply(Line.whole(line), ALL);
  }

  /**
   * The edits of a line with suspect places. Those that lie apart are taken each on their own;
   * nearly always one step leaves nothing suspect there.
   */
  void edit(String line, Suspects suspects, Edits edits) {
    LineEvidence evidence = new LineEvidence(line);
    Edits own = new Edits();
    boolean settled = true;
    int done = 0;
    int next = 0;
    while (next < suspects.size()) {
      int suspect = suspects.get(next++);
      long rules = scan.rulesAt(line, suspect);
      Line stretch = Line.around(line, evidence, suspect, chunksFor(rules));
      if (stretch.from() < done) {
        stretch = stretch.startingAt(done);
        settled = false;
      }
      while (next < suspects.size() && suspects.get(next) < stretch.to()) {
        suspect = suspects.get(next++);
        rules |= scan.rulesAt(line, suspect);
        stretch = stretch.upTo(suspect);
      }
      settled &= edit(stretch, rules, own, edits);
      done = stretch.to();
    }
    if (!settled && !edits.isEmpty()) {
      AlignedText first = edits.applied(line);
      edits.clear();
      edits.add(first.andThen(apply(first.text())));
    }
  }

  private static int chunksFor(long rules) {
    return (rules & LOOK_BACK) == 0 ? 1 : 3;
  }

  /** Whether nothing is left in the stretch that looks at the rest of the line. */
  private boolean edit(Line stretch, long rules, Edits own, Edits edits) {
    own.clear();
    for (Entry entry : steps) {
      if ((entry.rules() & rules) == 0) {
        continue;
      }
      entry.step().edit(stretch, own);
      if (!own.isEmpty()) {
        String line = stretch.text();
        int from = Math.max(0, stretch.from() - CONTEXT);
        String edited = own.apply(line, from, Math.min(line.length(), stretch.to() + CONTEXT));
        if (scan.next(edited, 0, edited.length()) == edited.length()) {
          edits.add(own);
          return true;
        }
        edits.add(apply(stretch, rules));
        return false;
      }
    }
    return (rules & BY_LINE) == 0;
  }

  /** The steps for {@code rules} over the line's stretch, then whatever these bring about. */
  private AlignedText apply(Line line, long rules) {
    AlignedText result = AlignedText.unchanged(line.text());
    Line current = line;
    long wanted = rules;
    for (int round = 0; round < MOST_ROUNDS && wanted != 0; round++) {
      AlignedText next = once(current, wanted);
      if (!next.isChanged()) {
        break;
      }
      result = result.isChanged() ? result.andThen(next) : next;
      current = current.edited(next.text());
      wanted = rulesIn(current);
    }
    return result;
  }

  private long rulesIn(Line line) {
    if (scan.isEverything()) {
      return ALL;
    }
    long rules = 0;
    for (int at = scan.next(line.text(), line.from(), line.to());
        at < line.to();
        at = scan.next(line.text(), at + 1, line.to())) {
      rules |= scan.rulesAt(line.text(), at);
    }
    return rules;
  }

  private AlignedText once(Line line, long rules) {
    AlignedText result = AlignedText.unchanged(line.text());
    Line current = line;
    Edits edits = new Edits();
    for (Entry entry : steps) {
      if ((entry.rules() & rules) == 0) {
        continue;
      }
      entry.step().edit(current, edits);
      if (!edits.isEmpty()) {
        AlignedText next = edits.applied(current.text());
        result = result.isChanged() ? result.andThen(next) : next;
        current = current.edited(next.text());
        edits.clear();
      }
    }
    return result;
  }
}

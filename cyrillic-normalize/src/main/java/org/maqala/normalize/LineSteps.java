// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Few edits reach so far behind their stretch. */
  private static final int AROUND = 32;

  private static final long ALL = -1;
  static final long ESCAPES = Suspicion.bits(Rule.ESCAPED_LINE_ENDS);

  /** The rules that look at words before the one they are about. */
  private static final long LOOK_BACK = Suspicion.bits(Rule.LEGAL_FORMS, Rule.ONE_LETTER_WORDS);

  /** The rules that look at letters all over the line. */
  private static final long BY_LINE =
      Suspicion.bits(Rule.MIXED_SCRIPT, Rule.KAZAKH_LETTERS, Rule.LEGAL_FORMS, Rule.BORDER_GLUE)
          | Suspicion.bits(Rule.DASH_SPACES);

  private final Entry[] steps;
  private final TextScan scan;

  /** A step and the rules that call for it, as bits. */
  private record Entry(Step step, long rules) {}

  /**
   * @param version of the rule set
   */
  LineSteps(Set<Rule> rules, TextScan scan, @Nullable Words words, int version) {
    this.scan = scan;
    List<Entry> all = new ArrayList<>();
    long on = Suspicion.bits(rules);
    add(all, on, new Escapes(rules), Rule.HTML_ENTITIES, Rule.ESCAPED_LINE_ENDS);
    add(all, on, new Composition(), Rule.COMPOSITION);
    add(
        all,
        on,
        new Invisibles(rules),
        Rule.STRESS_MARKS,
        Rule.CONTROLS,
        Rule.SOFT_HYPHENS,
        Rule.ZERO_WIDTH);
    add(all, on, new MixedScript(rules), Rule.MIXED_SCRIPT, Rule.KAZAKH_LETTERS);
    add(all, on, new OneLetterWords(), Rule.ONE_LETTER_WORDS);
    add(all, on, new RomanNumerals(), Rule.ROMAN_NUMERALS);
    add(all, on, new LegalForms(), Rule.LEGAL_FORMS);
    add(all, on, new Spaces(rules), Rule.UNICODE_SPACES, Rule.REPEATED_SPACES, Rule.TRIM);
    add(all, on, new BorderGlue(version), Rule.BORDER_GLUE);
    add(all, on, new MarkGlue(), Rule.MARK_GLUE);
    add(all, on, new BrokenCompounds(words), Rule.BROKEN_COMPOUNDS);
    add(all, on, new Ranges(), Rule.RANGES);
    add(all, on, new DashSpaces(), Rule.DASH_SPACES);
    add(
        all,
        on,
        new KeyFolds(rules),
        Rule.QUOTES,
        Rule.DASHES,
        Rule.ELLIPSIS,
        Rule.NUMERO,
        Rule.CASE,
        Rule.YO);
    steps = all.toArray(Entry[]::new);
  }

  private static void add(List<Entry> steps, long on, Step step, Rule... of) {
    long bits = Suspicion.bits(of) & on;
    if (bits != 0) {
      steps.add(new Entry(step, bits));
    }
  }

  /** Every step over the whole line. */
  AlignedText apply(String line) {
    Rounds rounds = new Rounds();
    return apply(rounds.start(line), 0, line.length(), ALL, rounds).orElseThrow();
  }

  /**
   * The edits of a line with suspect places. Those that lie apart are taken each on their own;
   * nearly always one step leaves nothing suspect there. If what stays suspect looks at all of the
   * line, it is asked again once the rest is mended.
   *
   * @param again room for the line as its edits leave it
   */
  void edit(LineDesk desk, LineDesk again) {
    Edits edits = desk.edits();
    if (editStretches(desk) || edits.isEmpty()) {
      return;
    }
    boolean oneLine = (desk.suspects().allRules() & ESCAPES) == 0;
    again.takeEdited(desk);
    if (!oneLine || !again.findSuspects(scan) || !isSettled(again)) {
      AlignedText first = edits.applied(desk.text().toString(), 0);
      edits.clear();
      edits.add(first.andThen(apply(first.text())), 0);
    }
  }

  /** Whether no step has anything to do around the suspect places. */
  private boolean isSettled(LineDesk desk) {
    Suspects suspects = desk.suspects();
    for (int next = 0; next < suspects.size(); ) {
      long rules = suspects.rules(next);
      desk.line().moveTo(suspects.offset(next++), chunksFor(rules));
      for (; next < suspects.size() && suspects.offset(next) < desk.line().to(); next++) {
        rules |= suspects.rules(next);
        desk.line().extendTo(suspects.offset(next));
      }
      for (Entry entry : steps) {
        if ((entry.rules() & rules) != 0) {
          entry.step().edit(desk.line(), desk.edits());
        }
      }
      if (!desk.edits().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing is left that looks at the rest of the line. */
  private boolean editStretches(LineDesk desk) {
    Suspects suspects = desk.suspects();
    Line stretch = desk.line();
    boolean settled = true;
    int done = 0;
    int next = 0;
    while (next < suspects.size()) {
      if (desk.rounds().areTooMany()) {
        return false;
      }
      int suspect = suspects.offset(next);
      long rules = suspects.rules(next++);
      if (suspect < done) {
        continue;
      }
      stretch.moveTo(suspect, chunksFor(rules));
      if (stretch.from() < done) {
        stretch.startAt(done);
        settled = false;
      }
      while (next < suspects.size() && suspects.offset(next) < stretch.to()) {
        rules |= suspects.rules(next);
        stretch.extendTo(suspects.offset(next++));
      }
      settled &= edit(desk, rules);
      done = Math.max(stretch.to(), desk.edits().end());
    }
    return settled;
  }

  private static int chunksFor(long rules) {
    return (rules & LOOK_BACK) == 0 ? 1 : 3;
  }

  /** Whether nothing is left in the stretch that looks at the rest of the line. */
  private boolean edit(LineDesk desk, long rules) {
    Line stretch = desk.line();
    Edits edits = desk.edits();
    edits.mark();
    for (Entry entry : steps) {
      if ((entry.rules() & rules) == 0) {
        continue;
      }
      entry.step().edit(stretch, edits);
      if (edits.isMarkPassed()) {
        LineText line = stretch.text();
        int from = Math.max(0, stretch.from() - CONTEXT);
        int to = Math.min(line.length(), stretch.to() + CONTEXT);
        if (edits.leaveCalm(line, from, to, scan)) {
          return true;
        }
        edits.apply(line, from, to, desk.edited());
        if (scan.isCalm(desk.edited())) {
          return true;
        }
        edits.backToMark();
        addRounds(desk, rules);
        return false;
      }
    }
    return (rules & BY_LINE) == 0;
  }

  /** What lies about the stretch is left out of the bookkeeping, not out of the steps' sight. */
  private void addRounds(LineDesk desk, long rules) {
    desk.rounds().begin();
    Line stretch = desk.line();
    int length = stretch.text().length();
    int from = Math.max(0, stretch.from() - AROUND);
    int to = Math.min(length, stretch.to() + AROUND);
    Optional<AlignedText> part = apply(stretch, from, to, rules, desk.rounds());
    if (part.isPresent()) {
      desk.edits().add(part.get(), from);
    } else {
      desk.edits().add(apply(stretch, 0, length, rules, desk.rounds()).orElseThrow(), 0);
    }
  }

  /**
   * The steps for {@code rules} over the line's stretch, then whatever these bring about.
   *
   * @param from where the part of the line begins that is looked after
   * @param to where it ends
   * @return that part with its edits; none if one lies outside
   */
  private Optional<AlignedText> apply(Line line, int from, int to, long rules, Rounds rounds) {
    AlignedText result = AlignedText.unchanged(line.text().substring(from, to));
    Line current = line;
    long wanted = rules;
    for (int round = 0; round < MOST_ROUNDS && wanted != 0; round++) {
      boolean changed = false;
      for (Entry entry : steps) {
        if ((entry.rules() & wanted) == 0) {
          continue;
        }
        Edits edits = rounds.edits();
        entry.step().edit(current, edits);
        if (!edits.isEmpty()) {
          if (edits.start() < from || edits.end() > from + result.text().length()) {
            return Optional.empty();
          }
          AlignedText next = edits.applied(result.text(), from);
          result = result.isChanged() ? result.andThen(next) : next;
          current = rounds.after(current);
          changed = true;
        }
      }
      wanted = changed ? rulesIn(current) : 0;
    }
    return Optional.of(result);
  }

  private long rulesIn(Line line) {
    return scan.isEverything() ? ALL : scan.rulesIn(line.text(), line.from(), line.to());
  }
}

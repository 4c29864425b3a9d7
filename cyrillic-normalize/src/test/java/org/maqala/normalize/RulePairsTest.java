// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maqala.normalize.resource.Resources;
import org.maqala.testing.Utf16;
import org.maqala.text.AlignedText;
import org.maqala.text.Edit;

/** Each rule alone and every pair of rules, over the same made-up texts. */
class RulePairsTest {
  private static final int TEXTS = 60;
  private static final String[] PIECES = {
    "слово",
    "Слово",
    "мемлекеттiк",
    "мəлімет",
    "Kино",
    "meіosіs",
    "Ғылым",
    "неделепосетит",
    "мем",
    "лекеттік",
    "қызметі",
    "и\u0306",
    "за\u0301",
    "\u0301",
    "\u00AD",
    "\u200B",
    "\u200D",
    "\uFEFF",
    "\u0007",
    "\u001F",
    "\uD83D\uDE00",
    "\uD83D",
    " ",
    " ",
    "\u00A0",
    "  ",
    "\n",
    "\r\n",
    "\u2028",
    "- ",
    "-",
    " - ",
    "— ",
    " —",
    ",-",
    "«",
    "»",
    "\"",
    "…",
    "...",
    ".",
    "№ ",
    "N° ",
    "&quot;",
    "&amp;",
    "&#1040;",
    "\\r\\n",
    "ХХ ",
    "ғасыр",
    "века",
    "TOO \"",
    "AO «",
    " c ",
    "шести",
    "kz",
    "Tengrinews.kz",
    "15",
    "мая",
    "2015",
    "2025",
    "ё",
    "Ё",
    "¥",
    "¥л",
    "ӊ",
    "F",
    "Y",
    "I",
    "і"
  };

  @Test
  void areIdempotentAndTakeLettersOnlyFromTheirTables() {
    List<String> texts = texts();
    Set<Integer> table = tableLetters();
    List<Rule> rules = List.of(Rule.values());
    List<String> broken = new ArrayList<>();
    for (Rule one : rules) {
      for (Rule other : rules.subList(one.ordinal(), rules.size())) {
        CyrillicNormalizer normalizer = of(EnumSet.of(one, other));
        for (String text : texts) {
          AlignedText once = normalizer.normalize(text);
          boolean settled = !normalizer.normalize(once.text()).isChanged();
          if (!settled || !once.undo().equals(text) || !isOfLetters(once, table)) {
            broken.add(one + " + " + other + ": " + Utf16.escaped(text));
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static CyrillicNormalizer of(Set<Rule> rules) {
    CyrillicNormalizer.Builder builder = CyrillicNormalizer.builder(Preset.KEY).lexicons();
    EnumSet.complementOf(EnumSet.copyOf(rules)).forEach(builder::disable);
    return builder.build();
  }

  private static List<String> texts() {
    Random random = new Random(7);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(14); piece >= 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      texts.add(text.toString());
    }
    return texts;
  }

  /** Letters that came in without having been there must be of a table, or what case folds to. */
  private static boolean isOfLetters(AlignedText result, Set<Integer> table) {
    Set<Integer> allowed = result.source().codePoints().boxed().collect(Collectors.toSet());
    for (Edit edit : result.edits()) {
      if (edit.rule().contains(Rule.CASE.id())
          || edit.rule().contains(Rule.COMPOSITION.id())
          || edit.rule().contains(Rule.HTML_ENTITIES.id())) {
        continue;
      }
      String after = edit.target().in(result.text());
      if (!after
          .codePoints()
          .filter(Character::isLetter)
          .allMatch(c -> allowed.contains(c) || table.contains(c) || c == 'е' || c == 'Е')) {
        return false;
      }
    }
    return true;
  }

  private static Set<Integer> tableLetters() {
    Set<Integer> letters = new HashSet<>();
    for (String[] row : Resources.rows(LookAlikes.class, "letters.tsv")) {
      letters.add(row[0].codePointAt(0));
      letters.add(row[1].codePointAt(0));
    }
    letters.addAll("ҰұҮ".codePoints().boxed().toList());
    return letters;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.maqala.testing.Utf16;
import org.maqala.text.AlignedText;

/** The laws of the normalizer hold with a lexicon too. */
class LexiconRulesProperties {
  private static final String[] PIECES = {
    "неделе",
    "посетит",
    "договора",
    "и",
    "на",
    "внутренние",
    "мем",
    "лекеттік",
    "шешімі",
    "бойынша",
    "және",
    "жан",
    "жақты",
    "коррупции",
    "Агентство",
    "ЖШС",
    "тігінің",
    "c",
    "шести",
    "- ",
    "- ",
    "-",
    " ",
    " ",
    "\n",
    ".",
    "ё",
    "і",
    "i",
    "\u00AD",
    "\u0301",
    "13",
    "ұ",
    "Өз",
    "\uD83D"
  };

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> dirty =
        Arbitraries.of(PIECES).list().ofMaxSize(16).map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(Utf16.texts(), dirty, dirty);
  }

  @Provide
  Arbitrary<CyrillicNormalizer> normalizers() {
    Arbitrary<Preset> presets = Arbitraries.of(Preset.STANDARD, Preset.KEY);
    Arbitrary<Rule> off = Arbitraries.of(Rule.class);
    return Combinators.combine(presets, off)
        .as((preset, rule) -> CyrillicNormalizer.builder(preset).lexicons().disable(rule).build());
  }

  @Property(tries = 3000)
  void normalizingTwiceChangesNothingMore(
      @ForAll("texts") String text, @ForAll("normalizers") CyrillicNormalizer normalizer) {
    AlignedText once = normalizer.normalize(text);
    assertThat(normalizer.normalize(once.text()).edits()).as(Utf16.escaped(text)).isEmpty();
    assertThat(normalizer.isNormalized(once.text())).isTrue();
    assertThat(once.undo()).isEqualTo(text);
  }

  @Property(tries = 1000)
  void linesNormalizeOnTheirOwn(@ForAll("texts") String first, @ForAll("texts") String second) {
    CyrillicNormalizer normalizer = CyrillicNormalizer.builder(Preset.STANDARD).lexicons().build();
    String head = first + "\n";
    assertThat(normalizer.normalize(head + second).text())
        .isEqualTo(normalizer.normalize(head).text() + normalizer.normalize(second).text());
  }
}

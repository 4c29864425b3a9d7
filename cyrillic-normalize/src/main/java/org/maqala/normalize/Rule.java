// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a normalizer may change, in the order in which the rules run. The order is part of the
 * contract: composition before invisible characters, these before letters, then spaces, then
 * punctuation. Each rule can be switched in {@link CyrillicNormalizer.Builder}; its {@link #id()}
 * names it in the edits that it makes.
 */
public enum Rule {
  /**
   * Character references of HTML that were left as text: <code>&amp;quot;</code> → {@code "},
   * <code>&amp;#8212;</code> → {@code —}.
   */
  HTML_ENTITIES("html-entities", Preset.STANDARD),
  /** Line ends left as text, a backslash and a letter each: {@code слово\\r\\n} ends its line. */
  ESCAPED_LINE_ENDS("escaped-line-ends", Preset.STANDARD),
  /**
   * Canonical composition (NFC), runs of combining marks capped at 30 by a U+034F as in the
   * Stream-Safe Text Format (UAX #15): {@code и + U+0306} → {@code й}.
   */
  COMPOSITION("composition", Preset.MINIMAL),
  /** A stress mark (U+0301) after a Cyrillic vowel goes: {@code за́мок} → {@code замок}. */
  STRESS_MARKS("stress-marks", Preset.STANDARD),
  /**
   * Control characters other than tab and line ends go ({@code сло\u0007во} → {@code слово}); the
   * separators U+001C to U+001F become spaces.
   */
  CONTROLS("controls", Preset.MINIMAL),
  /** Soft hyphens (U+00AD) go: {@code мемле\u00ADкет} → {@code мемлекет}. */
  SOFT_HYPHENS("soft-hyphens", Preset.MINIMAL),
  /**
   * Zero-width characters, byte-order marks and directional marks go; joiners and variation
   * selectors stay inside emoji and beside letters of scripts that join: {@code Аста\u200Bна} →
   * {@code Астана}.
   */
  ZERO_WIDTH("zero-width", Preset.MINIMAL),
  /**
   * Every line end (CR LF, CR, VT, FF, NEL, LS, PS) becomes LF: {@code слово\r\n} → {@code
   * слово\n}.
   */
  LINE_ENDS("line-ends", Preset.MINIMAL),
  /**
   * A word with letters of two alphabets gets the one that most of it is in, if every other letter
   * has a look-alike there: {@code Kинопарк} → {@code Кинопарк}, {@code meіosіs} → {@code meiosis}.
   */
  MIXED_SCRIPT("mixed-script", Preset.STANDARD),
  /**
   * Letters that stand in for Kazakh ones get their own code point: {@code мəлімет} → {@code
   * мәлімет}, {@code ӊ} → {@code ң}.
   */
  KAZAKH_LETTERS("kazakh-letters", Preset.STANDARD),
  /** A one-letter word between Russian words: {@code увеличилось c шести} gets a Cyrillic с. */
  ONE_LETTER_WORDS("one-letter-words", Preset.STANDARD),
  /**
   * A Roman numeral beside век, ғасыр, квартал, съезд or том is Latin: {@code ХХІ ғасыр} → {@code
   * XXI ғасыр}.
   */
  ROMAN_NUMERALS("roman-numerals", Preset.STANDARD),
  /**
   * A wholly Latin legal form before a quoted name in a Cyrillic sentence: {@code TOO "Alatau"} →
   * {@code ТОО "Alatau"}.
   */
  LEGAL_FORMS("legal-forms", Preset.STANDARD),
  /**
   * Unicode spaces, the no-break space among them, become U+0020: {@code 15\u00A0мая} → {@code 15
   * мая}.
   */
  UNICODE_SPACES("unicode-spaces", Preset.STANDARD),
  /**
   * Several spaces or tabs between two words become one space, those at line borders stay: {@code
   * Алматы\t қаласы} → {@code Алматы қаласы}.
   */
  REPEATED_SPACES("repeated-spaces", Preset.STANDARD),
  /**
   * Words glued where a link or mark-up stood are parted: {@code слово.Слово} → {@code слово.
   * Слово}, {@code передаетTengrinews.kzсо} → {@code передает Tengrinews.kz со}, {@code режиме13
   * апреля} → {@code режиме 13 апреля}, {@code августа 2022Эксперты} → {@code августа 2022
   * Эксперты}; {@code КазМунайГаз} stays. Since version 2 sentences with a Latin capital, too, in
   * Kazakh of Latin letters: {@code tabylady.Olar} → {@code tabylady. Olar}.
   */
  BORDER_GLUE("border-glue", Preset.STANDARD),
  /**
   * A comma, semicolon or colon between two words gets the space after it: {@code
   * порядка,зарплатах} → {@code порядка, зарплатах}, {@code айтты:бұл} → {@code айтты: бұл}; {@code
   * а,б}, {@code 1,5}, {@code 12:30} and {@code Файл:Герб} stay. Since version 2.
   */
  MARK_GLUE("mark-glue", Preset.STANDARD, 2),
  /**
   * Words glued with no border between them are parted, if a lexicon has both and not the whole:
   * {@code неделепосетит} → {@code неделе посетит}, {@code договораисвоевременный} → {@code
   * договора и своевременный}, {@code теңгеніқұрады} → {@code теңгені құрады}. Off without a
   * lexicon.
   */
  INNER_GLUE("inner-glue", Preset.STANDARD),
  /**
   * A compound broken after its hyphen is joined: {@code индустриально- технологического} → {@code
   * индустриально-технологического}; a suspended hyphen stays ({@code медиа- и общественного}).
   */
  BROKEN_COMPOUNDS("broken-compounds", Preset.STANDARD),
  /** A range broken after its dash is joined: {@code 2015– 2025} → {@code 2015–2025}. */
  RANGES("ranges", Preset.STANDARD),
  /**
   * A dash that lost one space gets it back, after a comma both: {@code слово— слово} → {@code
   * слово — слово}, {@code »,-деді} → {@code », - деді}.
   */
  DASH_SPACES("dash-spaces", Preset.STANDARD),
  /**
   * A word that a line end broke after a hyphen is joined, if a lexicon has the whole and not the
   * parts: {@code мем-лекеттік}, {@code мем- лекеттік} → {@code мемлекеттік}; {@code жан- жақты} →
   * {@code жан-жақты}; or if it is a Kazakh stem with endings and no two words: {@code
   * бұзушылы-қтарымен} → {@code бұзушылықтарымен}. Russian words with the hyphen inside ({@code
   * нацио-нальный}) since version 2. Off without a lexicon.
   */
  BROKEN_WORDS("broken-words", Preset.STANDARD),
  /**
   * A hyphen that was a dash gets the space before it: {@code коррупции- Агентство} → {@code
   * коррупции - Агентство}. Off without a lexicon.
   */
  HYPHEN_DASHES("hyphen-dashes", Preset.STANDARD),
  /** Quotation marks of every kind become the straight one: {@code «»„“”} → {@code "}. */
  QUOTES("quotes", Preset.KEY),
  /** Dashes, hyphens and minus signs become a hyphen-minus: {@code –} → {@code -}. */
  DASHES("dashes", Preset.KEY),
  /** The ellipsis character and longer runs become three full stops: {@code …} → {@code ...}. */
  ELLIPSIS("ellipsis", Preset.KEY),
  /** Numero signs of every kind, with the spaces after them: {@code Nº 5} → {@code №5}. */
  NUMERO("numero", Preset.KEY),
  /** Case is folded: {@code Астана} → {@code астана}. */
  CASE("case", Preset.KEY),
  /** {@code ё} becomes {@code е}. */
  YO("yo", Preset.KEY),
  /** Spaces at line borders, empty lines and the last line end go. */
  TRIM("trim", Preset.KEY);

  private final String id;
  private final Preset since;

  private final int version;

  Rule(String id, Preset since) {
    this(id, since, 1);
  }

  Rule(String id, Preset since, int version) {
    this.id = id;
    this.since = since;
    this.version = version;
  }

  /** The rule's name in {@link org.maqala.text.Edit#rule()}, in kebab case. */
  public String id() {
    return id;
  }

  /** Whether the rule must know words: without a lexicon it is off, whatever was switched. */
  public boolean needsLexicon() {
    return this == INNER_GLUE || this == BROKEN_WORDS || this == HYPHEN_DASHES;
  }

  /** Whether the preset switches the rule on at a version of the rule set. */
  boolean isIn(Preset preset, int atVersion) {
    return isIn(preset) && version <= atVersion;
  }

  /** Whether the preset switches the rule on. */
  public boolean isIn(Preset preset) {
    return since.compareTo(preset) <= 0;
  }

  /** The rule with this {@link #id()}, if there is one. */
  public static Optional<Rule> ofId(String id) {
    return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
  }
}

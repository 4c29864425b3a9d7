// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maqala.article.TextNormalizer;
import org.maqala.normalize.encoding.MojibakeRepair;
import org.maqala.normalize.language.Language;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.text.AlignedText;

/**
 * Repairs what crawling broke in Russian and Kazakh text and touches nothing else. Every edit can
 * be seen, explained by its {@link Rule}, and undone.
 *
 * <p>Any text is accepted, unpaired surrogates included; a clean text comes back as the same
 * instance after one scan over its code units. Time is linear in the text. The result does not
 * depend on the default locale or charset, normalizing twice changes nothing more, and the rules
 * look no further than the line, so that a text may be cut at line ends and its parts normalized on
 * their own (with {@link Rule#TRIM}, which takes empty lines out, but for the line ends between
 * them).
 *
 * <p>Immutable; one instance may be shared by all threads. So that edits cost little memory, it
 * keeps the buffers that a text needed for the next one, of at most 0.8 MB.
 */
public final class CyrillicNormalizer implements TextNormalizer {
  /**
   * The newest version of the rule set. What the presets do at a version stays what it is in later
   * releases, so that a corpus can be made again; a change of results comes with a new version.
   *
   * <p>Version 2 parts Kazakh words that touch wherever both are frequent and begin or end no
   * others, and Russian words that touch amid Kazakh; joins broken Kazakh words that the lexicon
   * lacks, and Russian ones with a hyphen inside; parts sentences before a Latin capital; and has
   * {@link Rule#MARK_GLUE}.
   */
  public static final int VERSION = 2;

  private static final CyrillicNormalizer MINIMAL = builder(Preset.MINIMAL).build();
  private static final CyrillicNormalizer STANDARD = builder(Preset.STANDARD).build();
  private static final CyrillicNormalizer KEY = builder(Preset.KEY).build();

  private final Set<Rule> rules;
  private final TextPass pass;

  /** More rounds than any text needs; the bound keeps the time linear whatever comes. */
  private static final int MOST_ROUNDS = 12;

  private final @Nullable LexiconPass words;

  private CyrillicNormalizer(Set<Rule> rules, Map<Language, Lexicon> lexicons, int version) {
    this.rules = Set.copyOf(rules);
    Words known = lexicons.isEmpty() ? null : new Words(lexicons);
    boolean needed = rules.stream().anyMatch(Rule::needsLexicon);
    this.pass = new TextPass(rules, rules.contains(Rule.BROKEN_WORDS) ? known : null, version);
    this.words = needed && known != null ? new LexiconPass(rules, known, version) : null;
  }

  /** The normalizer of {@link Preset#MINIMAL}. */
  public static CyrillicNormalizer minimal() {
    return MINIMAL;
  }

  /** The normalizer of {@link Preset#STANDARD}. */
  public static CyrillicNormalizer standard() {
    return STANDARD;
  }

  /** The normalizer of {@link Preset#KEY}. */
  public static CyrillicNormalizer key() {
    return KEY;
  }

  /** A builder that starts with the rules of {@code preset} at the newest {@link #VERSION}. */
  public static Builder builder(Preset preset) {
    return builder(preset, VERSION);
  }

  /**
   * A builder that starts with the rules of {@code preset} at a version.
   *
   * @throws IllegalArgumentException if the version is not from 1 to {@link #VERSION}
   */
  public static Builder builder(Preset preset, int version) {
    if (version < 1 || version > VERSION) {
      throw new IllegalArgumentException("version: " + version + ", allowed is 1 to " + VERSION);
    }
    return new Builder(preset, version);
  }

  /**
   * The rules that are on; unmodifiable. Those that need a lexicon are there only if one was given.
   */
  public Set<Rule> rules() {
    return rules;
  }

  @Override
  public AlignedText normalize(String text) {
    AlignedText result = pass.apply(text);
    return words == null ? result : withWords(result, words);
  }

  /**
   * This normalizer after a repair of wrong decoding, which has to come first: what a wrong page
   * makes of letters are no-break spaces, soft hyphens and control characters. It gives what {@code
   * repair.normalize(text).andThen(this::normalize)} gives, and its edits are in the text before
   * both; but one scan looks for what either may change, so that the check costs clean text next to
   * nothing.
   */
  public TextNormalizer after(MojibakeRepair repair) {
    Objects.requireNonNull(repair, "repair");
    if (!pass.isLocal()) {
      return text -> repair.normalize(text).andThen(this::normalize);
    }
    TextScan scan = TextScan.withMisread(rules);
    return text -> normalize(text, new MisreadCheck(repair, scan));
  }

  private AlignedText normalize(String text, MisreadCheck check) {
    AlignedText result = pass.apply(text, check);
    AlignedText repaired = check.repaired();
    if (repaired != null) {
      return repaired.andThen(this::normalize);
    }
    return words == null ? result : withWords(result, words);
  }

  /**
   * The same as {@link #normalize(String)} for who needs no alignment.
   *
   * @return the normalized text; the same instance, and nothing allocated, where no place looks
   *     like one that a rule may change
   */
  public String normalizeText(String text) {
    return isCalm(text) ? text : normalize(text).text();
  }

  /** Whether the text needs no rule; if not, it may be normalized all the same. */
  private boolean isCalm(String text) {
    return words == null && pass.isClean(text);
  }

  /** What one of the two passes does may be something to do for the other. */
  private AlignedText withWords(AlignedText start, LexiconPass lexicon) {
    AlignedText result = start;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      AlignedText next = lexicon.apply(result.text());
      if (!next.isChanged()) {
        break;
      }
      result = result.isChanged() ? result.andThen(next) : next;
      next = pass.apply(result.text());
      result = next.isChanged() ? result.andThen(next) : result;
    }
    return result;
  }

  /**
   * Writes the normalized text of what a reader gives: the same text as from {@link
   * #normalize(String)} for all of it at once. No more of it is held than the longest line, or all
   * of it where {@link Rule#TRIM} and {@link Rule#ESCAPED_LINE_ENDS} are on but {@link
   * Rule#LINE_ENDS} is not. Neither the reader nor the target is closed.
   *
   * @throws IOException if the reader or the target throws it
   */
  public void normalize(Reader in, Appendable out) throws IOException {
    Objects.requireNonNull(in, "in");
    new LineStream(this, Objects.requireNonNull(out, "out")).copy(in);
  }

  /**
   * Whether {@link #normalize(String)} would change nothing. Allocates nothing where no place looks
   * like one that a rule may change.
   */
  public boolean isNormalized(String text) {
    return isCalm(text) || !normalize(text).isChanged();
  }

  /**
   * Whether the bytes are well-formed UTF-8 of a text that {@link #normalize(String)} would not
   * change. Nothing is decoded but lines with a place that looks like one that a rule may change;
   * with a lexicon, all of the text is.
   */
  public boolean isNormalizedUtf8(byte[] utf8) {
    return (words == null && pass.isLocal())
        ? Utf8Scan.isClean(utf8, this::isNormalized)
        : isNormalized(utf8);
  }

  private boolean isNormalized(byte[] utf8) {
    String text = new String(utf8, UTF_8);
    return isNormalized(text) && Arrays.equals(text.getBytes(UTF_8), utf8);
  }

  /**
   * The same as {@link #normalize(String)} for who holds UTF-8 bytes and needs no alignment.
   *
   * @param utf8 UTF-8; malformed sequences are read as U+FFFD, as {@link String} reads them
   * @return the normalized text in UTF-8; the same array if {@link #isNormalizedUtf8(byte[])}
   */
  public byte[] normalizeUtf8(byte[] utf8) {
    return isNormalizedUtf8(utf8)
        ? utf8
        : normalize(new String(utf8, UTF_8)).text().getBytes(UTF_8);
  }

  /** Switches rules on and off. Not safe for use by several threads. */
  public static final class Builder {
    private final EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
    private final int version;

    private Builder(Preset preset, int version) {
      this.version = version;
      Objects.requireNonNull(preset, "preset");
      for (Rule rule : Rule.values()) {
        if (rule.isIn(preset, version)) {
          rules.add(rule);
        }
      }
    }

    /** Switches a rule on. */
    public Builder enable(Rule rule) {
      rules.add(Objects.requireNonNull(rule, "rule"));
      return this;
    }

    /** Switches a rule off. */
    public Builder disable(Rule rule) {
      rules.remove(Objects.requireNonNull(rule, "rule"));
      return this;
    }

    /**
     * Gives the rules that need one a lexicon of Russian or Kazakh, such as {@link
     * Lexicon#russian()}. They look up every long word, which takes several times as long as the
     * other rules take for a clean text.
     *
     * @throws IllegalArgumentException for {@link Language#OTHER}
     */
    public Builder lexicon(Language language, Lexicon lexicon) {
      if (language == Language.OTHER) {
        throw new IllegalArgumentException("language: OTHER, allowed are KAZAKH and RUSSIAN");
      }
      lexicons.put(language, Objects.requireNonNull(lexicon, "lexicon"));
      return this;
    }

    /** Gives both lexicons of this module; see {@link #lexicon(Language, Lexicon)}. */
    public Builder lexicons() {
      return lexicon(Language.RUSSIAN, Lexicon.russian())
          .lexicon(Language.KAZAKH, Lexicon.kazakh());
    }

    /**
     * A normalizer with the rules that are on now; without a lexicon, those that need one are off.
     */
    public CyrillicNormalizer build() {
      Set<Rule> on = EnumSet.copyOf(rules);
      if (lexicons.isEmpty()) {
        on.removeIf(Rule::needsLexicon);
      }
      return new CyrillicNormalizer(on, lexicons, version);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.maqala.article.TextNormalizer;
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
 * <p>Immutable; one instance may be shared by all threads.
 */
public final class CyrillicNormalizer implements TextNormalizer {
  private static final CyrillicNormalizer MINIMAL = builder(Preset.MINIMAL).build();
  private static final CyrillicNormalizer STANDARD = builder(Preset.STANDARD).build();
  private static final CyrillicNormalizer KEY = builder(Preset.KEY).build();

  private final Set<Rule> rules;
  private final TextPass pass;

  private CyrillicNormalizer(Set<Rule> rules) {
    this.rules = Set.copyOf(rules);
    this.pass = new TextPass(rules);
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

  /** A builder that starts with the rules of {@code preset}. */
  public static Builder builder(Preset preset) {
    return new Builder(preset);
  }

  /** The rules that are on; unmodifiable. */
  public Set<Rule> rules() {
    return rules;
  }

  @Override
  public AlignedText normalize(String text) {
    return pass.apply(text);
  }

  /** Whether {@link #normalize(String)} would change nothing. */
  public boolean isNormalized(String text) {
    return !pass.apply(text).isChanged();
  }

  /** Switches rules on and off. Not safe for use by several threads. */
  public static final class Builder {
    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);

    private Builder(Preset preset) {
      Objects.requireNonNull(preset, "preset");
      for (Rule rule : Rule.values()) {
        if (rule.isIn(preset)) {
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

    /** A normalizer with the rules that are on now. */
    public CyrillicNormalizer build() {
      return new CyrillicNormalizer(rules);
    }
  }
}

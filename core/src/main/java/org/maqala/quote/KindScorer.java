// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maqala.text.Span;

/**
 * Tells speech from names and terms by features whose weights stand in {@code kind-weights.tsv}.
 * Looks at a bounded stretch of each quote and its neighbourhood.
 */
final class KindScorer {
  /** What may be noticed about a quoted stretch; each has its line in the table of weights. */
  enum Feature {
    TWELVE_WORDS,
    SIX_WORDS,
    ONE_OR_TWO_WORDS,
    INNER_SENTENCE_END,
    ENDS_IN_EXCLAMATION,
    FIRST_OR_SECOND_PERSON,
    COMMA_DASH_AFTER,
    CUE_AFTER_DASH,
    CUE_AFTER,
    CUE_AND_COLON_BEFORE,
    COLON_BEFORE,
    CUE_BEFORE,
    ACCORDING_TO_BEFORE,
    NAME_DASH_AFTER,
    NAME_COLON_BEFORE,
    NAME_AFTER_PARAGRAPH,
    COLON_AFTER,
    SMALL_START,
    STARTS_SENTENCE,
    WHOLE_PARAGRAPH,
    NESTED,
    NAME_NOUN_BEFORE,
    NAME_NOUN_AFTER,
    NAMING_WORD_AFTER,
    FINITE_VERB,
    LIKE_A_LAW
  }

  private static final int MOST_TOKENS = 400;
  private static final Map<Feature, Double> WEIGHTS = new EnumMap<>(Feature.class);
  private static final double THRESHOLD;

  static {
    double threshold = 0;
    for (List<String> row : Table.read("kind-weights.tsv", 2)) {
      double weight = Double.parseDouble(row.get(1));
      if (row.get(0).equals("THRESHOLD")) {
        threshold = weight;
      } else {
        WEIGHTS.put(Feature.valueOf(row.get(0)), weight);
      }
    }
    THRESHOLD = threshold;
  }

  private final Reading reading;
  private final Tokens tokens;
  private final CueFinder cues;

  KindScorer(Reading reading, CueFinder cues) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.cues = cues;
  }

  /** The kind of a quote with the given cue, if it has one. */
  Quote.Kind kind(Found found, boolean nested, Optional<Cue> cue) {
    int first = tokens.from(found.inner().start());
    int end = tokens.from(found.inner().end());
    if (first == end) {
      return Quote.Kind.OTHER;
    }
    Set<Feature> features = features(found, nested, cue);
    double score = features.stream().mapToDouble(f -> WEIGHTS.getOrDefault(f, 0.0)).sum();
    if (score >= THRESHOLD) {
      return Quote.Kind.SPEECH;
    }
    boolean capital = tokens.isCapitalized(first) || tokens.isNumber(first);
    boolean small = !capital && !tokens.isLatin(first);
    boolean named =
        features.contains(Feature.NAME_NOUN_BEFORE) || features.contains(Feature.NAME_NOUN_AFTER);
    return small && !named ? Quote.Kind.TERM : Quote.Kind.NAME;
  }

  /** What speaks for or against speech. */
  Set<Feature> features(Found found, boolean nested, Optional<Cue> cue) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    inside(found.inner(), features);
    around(found.span(), features);
    cue.ifPresent(c -> fromCue(c, found.span(), features));
    set(features, Feature.NESTED, nested);
    return features;
  }

  private static void set(Set<Feature> features, Feature feature, boolean holds) {
    if (holds) {
      features.add(feature);
    }
  }

  private void inside(Span inner, Set<Feature> features) {
    int first = tokens.from(inner.start());
    int end = Math.min(tokens.from(inner.end()), first + MOST_TOKENS);
    int words = 0;
    for (int i = first; i < end; i++) {
      if (tokens.isWord(i)) {
        words++;
        set(features, Feature.FIRST_OR_SECOND_PERSON, tokens.is(i, WordClass.SELF));
        set(features, Feature.FINITE_VERB, FiniteVerbs.isOne(tokens, i));
      }
    }
    set(features, Feature.TWELVE_WORDS, words >= 12);
    set(features, Feature.SIX_WORDS, words >= 6);
    set(features, Feature.ONE_OR_TWO_WORDS, words <= 2);
    char last = inner.isEmpty() ? ' ' : reading.text.charAt(inner.end() - 1);
    set(features, Feature.ENDS_IN_EXCLAMATION, last == '!' || last == '?' || last == '\u2026');
    set(
        features,
        Feature.INNER_SENTENCE_END,
        words > 3 && reading.sentences.nextAfter(tokens.start(first)) < inner.end());
    set(features, Feature.LIKE_A_LAW, first < end && isLikeLaw(first, end));
    set(features, Feature.SMALL_START, words > 1 && Character.isLowerCase(tokens.first(first)));
  }

  /** {@code О выборах в Республике}, {@code … енгізу туралы}. */
  private boolean isLikeLaw(int first, int end) {
    String start = tokens.key(first);
    String last = tokens.key(end - 1);
    return start.equals("о")
        || start.equals("об")
        || last.equals("туралы")
        || last.equals("жөнінде");
  }

  private void around(Span span, Set<Feature> features) {
    int before = tokens.from(span.start()) - 1;
    int after = tokens.from(span.end());
    boolean starts = reading.sentences.isStart(span.start());
    int paragraphStart = reading.paragraphStart(span.start());
    set(features, Feature.STARTS_SENTENCE, starts);
    set(
        features,
        Feature.WHOLE_PARAGRAPH,
        paragraphStart == span.start()
            && cues.tailStart(span.end()) == tokens.from(reading.paragraphEnd(span.start())));
    set(
        features,
        Feature.NAME_NOUN_BEFORE,
        !starts
            && before >= 0
            && tokens.start(before) >= paragraphStart
            && isNameNoun(before)
            && !features.contains(Feature.SMALL_START));
    set(features, Feature.NAMING_WORD_AFTER, cues.isNaming(after) && !cues.dashAfter(span.end()));
    set(
        features,
        Feature.NAME_NOUN_AFTER,
        after < tokens.size()
            && tokens.isWord(after)
            && tokens.isOrganisation(after, WordClass.KKNAME));
    set(features, Feature.COMMA_DASH_AFTER, cues.commaDashAfter(span));
    set(features, Feature.COLON_BEFORE, before >= 0 && tokens.is(before, ':'));
  }

  /** A noun before the mark whose name the marks hold; one word may stand between. */
  private boolean isNameNoun(int before) {
    if (!tokens.isWord(before)) {
      return false;
    }
    return tokens.isOrganisation(before, WordClass.NAME)
        || tokens.isOrganisation(before, WordClass.KKNAME)
        || tokens.isOrganisation(before, WordClass.PRESS);
  }

  private void fromCue(Cue cue, Span span, Set<Feature> features) {
    switch (cue.kind()) {
      case AFTER -> {
        boolean dash = cues.dashAfter(span.end());
        features.add(dash ? Feature.CUE_AFTER_DASH : Feature.CUE_AFTER);
      }
      case BEFORE -> {
        boolean colon = features.contains(Feature.COLON_BEFORE);
        features.add(colon ? Feature.CUE_AND_COLON_BEFORE : Feature.CUE_BEFORE);
      }
      case ACCORDING_TO -> features.add(Feature.ACCORDING_TO_BEFORE);
      case NAME_BEFORE -> features.add(Feature.NAME_COLON_BEFORE);
      case NAME_DASH -> features.add(Feature.NAME_DASH_AFTER);
      case NAME_ALONE -> features.add(Feature.NAME_AFTER_PARAGRAPH);
      case COLON_AFTER -> features.add(Feature.COLON_AFTER);
    }
  }
}

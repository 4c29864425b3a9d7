// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.maqala.text.AlignedText;

/**
 * Finds quotations in Russian and Kazakh text, tells speech from names, and names the speaker: by
 * rules and small tables of words, with no model. Where the text doesn't say who speaks, the answer
 * doesn't either.
 *
 * <p>Speech without marks is found where a dash and a verb of saying follow it, and in dialogues;
 * such quotes are flagged {@link Quote.Flag#UNMARKED}.
 *
 * <p>Raw and normalized text are read alike: spaces and dashes of any kind, Latin letters in
 * Cyrillic words, soft hyphens, decomposed letters. Kazakh in the Latin alphabet of 2018 is read
 * like Kazakh in Cyrillic, and its names are given in Latin. All offsets are of the text given.
 *
 * <p>Marks are {@code «» „“ “” ‹› ""}, nested and mixed; one mark may open or close two quotes; a
 * lost mark is made up for where the words around speak for it, and flagged. Nesting deeper than 16
 * is not followed.
 *
 * <p>Immutable; may be shared by several threads. Linear time, any text.
 */
public final class QuoteExtractor {
  private static final QuoteExtractor INSTANCE = new QuoteExtractor();

  private QuoteExtractor() {}

  /** The extractor with the rules and tables that come with the library. */
  public static QuoteExtractor create() {
    return INSTANCE;
  }

  /**
   * Finds the quotes and the reported statements of a text.
   *
   * @param text any text, unpaired surrogates included
   * @return what was found, with offsets in UTF-16 code units of {@code text}
   */
  public Quotes extract(String text) {
    return read(text, Extraction::run);
  }

  /**
   * Finds the quotes of a text alone: those of {@link #extract}, with the same speakers, in less
   * time. What a text reports without quoting it is read only where a speaker depends on it.
   *
   * @param text any text, unpaired surrogates included
   * @return the quotes in order of their starts, an outer one before what it holds
   */
  public List<Quote> quotes(String text) {
    return read(text, Extraction::runForQuotes).quotes();
  }

  private static Quotes read(String text, Function<Extraction, Quotes> run) {
    Objects.requireNonNull(text, "text");
    boolean latin = LatinKazakh.isIn(text);
    Optional<Tokens> tokens = latin ? Optional.empty() : Tokens.ofPlain(text);
    if (tokens.isPresent()) {
      return run.apply(new Extraction(new Reading(text, tokens.get())));
    }
    AlignedText plain = PlainText.of(text);
    AlignedText cyrillic = latin ? plain.andThen(LatinKazakh::cyrillic) : plain;
    Reading reading = new Reading(cyrillic.text(), Tokens.of(cyrillic.text()));
    Quotes found = run.apply(new Extraction(reading));
    return cyrillic.isChanged() ? SourceSpans.of(cyrillic.alignment(), latin).of(found) : found;
  }
}

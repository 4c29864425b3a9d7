// SPDX-License-Identifier: Apache-2.0
package org.maqala.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.maqala.date.EdtfDate;
import org.maqala.date.HeaderDateParser;
import org.maqala.date.HeaderDates;
import org.maqala.quote.QuoteExtractor;
import org.maqala.quote.Quotes;
import org.maqala.text.AlignedText;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;
import org.maqala.text.Span;

/**
 * Turns a text into an {@link Article}: normalize, find the header dates, take the header and
 * repeated paragraphs out, find the quotes. Everything between stays as the normalizer left it.
 *
 * <p><b>On several threads.</b> The pipeline is immutable; what it asks of its parts differs.
 * {@link #prepare} and {@link #finish} use the normalizer, the date parser and the quote extractor,
 * which are shareable, and may run on any number of threads at once. {@link #filter} asks the
 * {@link ParagraphFilter}, whose answers may depend on the articles before: call it as the filter
 * allows, for a filter that remembers from one thread at a time and in the order of the articles.
 * {@link #process} is the three in a row.
 *
 * <p>Time and memory are linear in the text if the parts are.
 */
public final class ArticlePipeline {
  private final TextNormalizer normalizer;
  private final HeaderDateParser dates;
  private final Function<String, List<Paragraph>> units;
  private final ParagraphFilter filter;
  private final QuoteExtractor quotes;

  private ArticlePipeline(Builder builder) {
    this.normalizer = builder.normalizer;
    this.dates = builder.dates.orElseGet(HeaderDateParser::create);
    this.units = builder.units;
    this.filter = builder.filter;
    this.quotes = builder.quotes.orElseGet(QuoteExtractor::create);
  }

  /** A builder whose pipeline, as it is, normalizes and removes nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * All three phases.
   *
   * @param id the article's name, used in matches of repeated paragraphs
   * @param text any text
   */
  public Article process(String id, String text) {
    return finish(filter(prepare(id, text)));
  }

  /**
   * All three phases, with a day from which a date without a year gets its year.
   *
   * @param reference a day or finer; see {@link HeaderDateParser#parse(String, EdtfDate)}
   * @throws IllegalArgumentException if the reference has no day of a known year
   */
  public Article process(String id, String text, EdtfDate reference) {
    return finish(filter(prepare(id, text, reference)));
  }

  /** The first phase: normalizes the text and finds its header dates. */
  public PreparedArticle prepare(String id, String text) {
    AlignedText normalized = normalize(id, text);
    return prepare(id, normalized, dates.parse(normalized.text()));
  }

  /**
   * The first phase with a reference day.
   *
   * @throws IllegalArgumentException if the reference has no day of a known year
   */
  public PreparedArticle prepare(String id, String text, EdtfDate reference) {
    Objects.requireNonNull(reference, "reference");
    AlignedText normalized = normalize(id, text);
    return prepare(id, normalized, dates.parse(normalized.text(), reference));
  }

  private AlignedText normalize(String id, String text) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    AlignedText normalized = normalizer.normalize(text);
    if (!normalized.source().equals(text)) {
      throw new IllegalStateException(
          "the normalizer must return an alignment with the text that it was given, article " + id);
    }
    return normalized;
  }

  private PreparedArticle prepare(String id, AlignedText normalized, HeaderDates found) {
    AlignedText.Builder stripped = AlignedText.edit(normalized.text());
    Span header = found.headerSpan();
    if (!header.isEmpty()) {
      stripped.delete(header.start(), header.end(), Article.HEADER_DATE);
    }
    AlignedText body = stripped.build();
    return new PreparedArticle(id, normalized, body, found, unitsOf(id, body.text()));
  }

  private List<Paragraph> unitsOf(String id, String body) {
    List<Paragraph> found = List.copyOf(units.apply(body));
    int end = 0;
    for (int i = 0; i < found.size(); i++) {
      Span span = found.get(i).span();
      if (found.get(i).index() != i || span.start() < end || span.end() > body.length()) {
        throw new IllegalStateException(
            "the units must be numbered from 0, in order and apart, and in the text, got "
                + found.get(i)
                + " in article "
                + id);
      }
      end = span.end();
    }
    return found;
  }

  /**
   * The second phase: asks the filter which paragraphs of the body go.
   *
   * @throws IllegalStateException if the filter names what it was not given, or out of order
   */
  public FilteredArticle filter(PreparedArticle prepared) {
    return new FilteredArticle(
        prepared, filter.filter(prepared.id(), prepared.body(), prepared.paragraphs()));
  }

  /** The third phase: takes the removed paragraphs out and finds the quotes in what is left. */
  public Article finish(FilteredArticle filtered) {
    PreparedArticle prepared = filtered.prepared();
    List<RemovedParagraph> removed = filtered.removed();
    AlignedText cut = ParagraphCutter.cut(prepared.body(), prepared.paragraphs(), removed);
    List<Paragraph> kept = ParagraphCutter.kept(cut, prepared.paragraphs(), removed);
    Quotes found = quotes.extract(cut.text());
    return new Article(
        prepared.id(),
        new Steps(prepared.normalized(), prepared.stripped(), cut),
        prepared.dates(),
        kept,
        removed,
        found);
  }

  /** Configures an {@link ArticlePipeline}. Not safe for use by several threads. */
  public static final class Builder {
    private TextNormalizer normalizer = TextNormalizer.none();
    private Optional<HeaderDateParser> dates = Optional.empty();
    private Function<String, List<Paragraph>> units = Paragraphs::of;
    private ParagraphFilter filter = ParagraphFilter.none();
    private Optional<QuoteExtractor> quotes = Optional.empty();

    private Builder() {}

    /** What changes the text first; nothing if not given. */
    public Builder normalizer(TextNormalizer normalizer) {
      this.normalizer = Objects.requireNonNull(normalizer, "normalizer");
      return this;
    }

    /** What finds the header dates; {@link HeaderDateParser#create()} if not given. */
    public Builder dates(HeaderDateParser dates) {
      this.dates = Optional.of(Objects.requireNonNull(dates, "dates"));
      return this;
    }

    /**
     * What cuts the body into the units that the filter is asked about; {@link Paragraphs#of} if
     * not given. Where smaller units stand in for paragraphs, these are what {@link
     * Article#paragraphs()} and {@link Article#removed()} count.
     *
     * @param units a function of the text alone that any thread may call; the units are numbered
     *     from 0, in order, and do not overlap
     */
    public Builder units(Function<String, List<Paragraph>> units) {
      this.units = Objects.requireNonNull(units, "units");
      return this;
    }

    /** What names the paragraphs to remove; none if not given. */
    public Builder filter(ParagraphFilter filter) {
      this.filter = Objects.requireNonNull(filter, "filter");
      return this;
    }

    /** What finds the quotes; {@link QuoteExtractor#create()} if not given. */
    public Builder quotes(QuoteExtractor quotes) {
      this.quotes = Optional.of(Objects.requireNonNull(quotes, "quotes"));
      return this;
    }

    /** The pipeline; the builder may be used further. */
    public ArticlePipeline build() {
      return new ArticlePipeline(this);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maqala.article.ParagraphFilter;
import org.maqala.article.RemovedParagraph;
import org.maqala.text.Paragraph;

/**
 * Removes the paragraphs that repeat an earlier one, in the same article and across a corpus.
 *
 * <p><b>Definition.</b> Paragraphs are totally ordered: by article in the order of the calls, then
 * by place in the article. A paragraph is removed if and only if an earlier <em>kept</em> paragraph
 * in its reach
 *
 * <ol>
 *   <li>is equal to it ({@link RemovedParagraph.Kind#EXACT EXACT}), or
 *   <li>has an equal key ({@link RemovedParagraph.Kind#FOLDED FOLDED}), or
 *   <li>has a Jaccard similarity of word n-grams at or above the threshold ({@link
 *       RemovedParagraph.Kind#NEAR NEAR}).
 * </ol>
 *
 * The match named is the earliest such paragraph, the kind the first of the three that holds for
 * that match. (A kept paragraph with an equal key is always the earliest: what is near to one of
 * two paragraphs with equal n-grams is near to the other.) The answer is exact, not an estimate:
 * nothing that fits the definition is missed, every removal can be checked against the paragraph it
 * names, and the similarity is the true one, compared with the threshold (in millionths) in
 * integers. Adding articles never changes earlier answers.
 *
 * <p><b>Reach.</b> Short stock paragraphs are told from real repeats by length and punctuation:
 *
 * <ul>
 *   <li><i>Content</i> (seven words or more, figures not counted, or a sentence of six) is compared
 *       with the content before it in the {@linkplain Builder#scope scope}: by default the corpus.
 *   <li><i>Formulas</i> (photo credits, buttons, headings, sentences of three to five words) are
 *       compared with the formulas before them in the same article: a credit that stands in another
 *       article too is that article's own. {@link Builder#formulaScope} widens this.
 *   <li><i>Marks</i> are always kept: paragraphs with fewer than three letters (numbers,
 *       separators); and, of fewer than seven words, labels that end with a colon, lines that open
 *       with a dash (dialogue, list items), answers of one or two words ({@code Нет.}).
 * </ul>
 *
 * <p><b>Key and words.</b> The {@linkplain #defaultKey() default key} folds case, white space,
 * kinds of dashes and quotes, ё and stress marks; {@link Builder#key} takes another. If a key is
 * empty, the paragraph is its own key. Words are runs of letters, digits and combining marks of the
 * key; a paragraph with fewer than n of them is compared by equality only.
 *
 * <p><b>Hashes.</b> No text is kept. N-grams are compared by hashes of 31 bits: a pair of sets of a
 * and b different n-grams seems to share one more than it does with probability ab/2³¹ (one in a
 * million for two paragraphs of 45 words), which decides wrongly only where the true overlap is
 * exactly one short. Keys of paragraphs too short for an n-gram, or all with {@link
 * Builder#exactOnly}, are compared by 128-bit fingerprints (XXH3 over UTF-16 code units; unpaired
 * surrogates stay distinct): among N kept paragraphs the probability of any false match is below
 * N²/2¹²⁹ (10⁻²³ for 100 million), if no one crafts collisions. Whether a match with the same words
 * is called EXACT, FOLDED or NEAR is told by 32-bit fingerprints, wrong once in 2³² such removals.
 * All these hashes are frozen.
 *
 * <p><b>Cost.</b> Time linear in the text, plus one comparison for each kept paragraph that shares
 * one of the rarer n-grams (three in ten of them, at 0.7). Only kept paragraphs are indexed, so
 * thousands of copies of a template cost one comparison each, and n-grams that turn out to be stock
 * phrases are no longer searched by. Memory per kept paragraph of 45 words: 230 to 255 bytes, of
 * which 28 bits for each distinct n-gram; with {@link Builder#exactOnly} 29 to 32 bytes, or 25 to
 * 28 under the {@linkplain Builder#key key} {@link UnaryOperator#identity()}; beside the strings
 * that name the articles.
 *
 * <p><b>Thread-safety.</b> One deduplicator serves one corpus and accumulates. It may be called by
 * several threads: keys and hashes are computed in parallel, the index is walked under a lock, one
 * article at a time. The answers depend on the order in which articles get there; call from one
 * thread, or in an order of your own, where they must be the same on every run.
 *
 * <pre>{@code
 * ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();
 * List<RemovedParagraph> removed = dedupe.filter("a.txt", text, Paragraphs.of(text));
 * }</pre>
 */
public final class ParagraphDeduplicator implements ParagraphFilter {
  private final Builder options;
  private final AtomicReference<@Nullable UnitReader> spareReader = new AtomicReference<>();
  private final Object lock = new Object();
  // All below is guarded by the lock.
  private final KeptIndex corpus;
  private final List<String> articleIds = new ArrayList<>();

  private ParagraphDeduplicator(Builder options) {
    this.options = options;
    corpus = newIndex();
  }

  /** A deduplicator for one corpus: Jaccard 0.7 on word 3-grams, the default key. */
  public static ParagraphDeduplicator create() {
    return builder().build();
  }

  /** Options for a deduplicator, to begin with those of {@link #create()}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The key under which paragraphs are the same by default. It folds case (simple mappings, no
   * locale), white space of any kind and length, format characters such as the soft hyphen, the
   * kinds of dashes and of quotes and apostrophes, the ellipsis, ё (to е) and stress marks on
   * Cyrillic letters. Accepts any text, is idempotent, linear, and may be shared by threads.
   */
  public static UnaryOperator<String> defaultKey() {
    return UnitReader.FOLDED;
  }

  /**
   * Names the paragraphs of the next article that repeat an earlier one, and remembers the others.
   *
   * @param articleId the article's name in later matches; the same name may come again, for another
   *     article
   * @param text the article's text; any
   * @param paragraphs its paragraphs, in order
   * @return the removed ones in order; unmodifiable
   * @throws IllegalArgumentException if a paragraph ends after the text; nothing is remembered then
   */
  @Override
  public List<RemovedParagraph> filter(String articleId, String text, List<Paragraph> paragraphs) {
    Objects.requireNonNull(articleId, "articleId");
    List<Unit> units = read(text, paragraphs);
    synchronized (lock) {
      return walk(articleId, paragraphs, units);
    }
  }

  private List<Unit> read(String text, List<Paragraph> paragraphs) {
    UnitReader reader =
        Optional.ofNullable(spareReader.getAndSet(null))
            .orElseGet(() -> new UnitReader(options.key, options.near, options.shingleWords));
    List<Unit> units = reader.read(text, paragraphs);
    if (reader.isSmall()) {
      spareReader.set(reader);
    }
    return units;
  }

  private List<RemovedParagraph> walk(
      String articleId, List<Paragraph> paragraphs, List<Unit> units) {
    int number = articleIds.size();
    articleIds.add(articleId);
    KeptIndex contents = options.scope == Scope.CORPUS ? corpus : newIndex();
    Optional<KeptIndex> formulas =
        options.formulaScope == Scope.CORPUS ? Optional.of(contents) : Optional.empty();
    List<RemovedParagraph> removed = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.role() == Role.MARK) {
        continue;
      }
      KeptIndex kept = contents;
      if (unit.role() == Role.FORMULA) {
        formulas = formulas.isPresent() ? formulas : Optional.of(newIndex());
        kept = formulas.get();
      }
      Paragraph paragraph = paragraphs.get(i);
      kept.findOrAdd(unit, number, paragraph.index())
          .ifPresent(hit -> removed.add(removal(paragraph, hit)));
    }
    if (!corpus.endsWith(number)) {
      articleIds.remove(number);
    }
    return List.copyOf(removed);
  }

  private KeptIndex newIndex() {
    return new KeptIndex(options.threshold, UnitReader.isVerbatim(options.key));
  }

  private RemovedParagraph removal(Paragraph paragraph, KeptIndex.Hit hit) {
    RemovedParagraph.Match match =
        new RemovedParagraph.Match(articleIds.get(hit.article()), hit.paragraph());
    return new RemovedParagraph(paragraph, hit.kind(), hit.similarity(), match);
  }

  /** Options for a {@link ParagraphDeduplicator}. Not thread-safe; may be used again. */
  public static final class Builder {
    private UnaryOperator<String> key = defaultKey();
    private boolean near = true;
    private int shingleWords = 3;
    private Threshold threshold = Threshold.of(0.7);
    private Scope scope = Scope.CORPUS;
    private Scope formulaScope = Scope.ARTICLE;

    private Builder() {}

    /**
     * Sets the key under which two paragraphs are the same; the words of n-grams are those of the
     * key. With {@link UnaryOperator#identity()} only equal paragraphs are the same, and cost
     * least.
     *
     * @param key a function that accepts any text, depends on nothing else, and may be called by
     *     several threads if the deduplicator is
     * @return this
     */
    public Builder key(UnaryOperator<String> key) {
      this.key = Objects.requireNonNull(key, "key");
      return this;
    }

    /**
     * Sets what is near enough to be removed.
     *
     * @param jaccard the threshold, 0.6 to 0.95; taken in millionths
     * @param shingleWords the number n of words in an n-gram, 2 to 5
     * @return this
     * @throws IllegalArgumentException if one is out of its range
     */
    public Builder near(double jaccard, int shingleWords) {
      checkArgument(
          jaccard >= 0.6 && jaccard <= 0.95, "jaccard must be 0.6 to 0.95, got %s", jaccard);
      checkArgument(
          shingleWords >= 2 && shingleWords <= 5,
          "shingleWords must be 2 to 5, got %s",
          shingleWords);
      this.near = true;
      this.threshold = Threshold.of(jaccard);
      this.shingleWords = shingleWords;
      return this;
    }

    /**
     * Removes only what is equal or has an equal key; a later {@link #near} undoes this.
     *
     * @return this
     */
    public Builder exactOnly() {
      this.near = false;
      return this;
    }

    /**
     * Sets where repeats are looked for: the corpus by default. With {@link Scope#ARTICLE} nothing
     * is remembered from one article to the next, formulas included.
     *
     * @param scope the scope
     * @return this
     */
    public Builder scope(Scope scope) {
      this.scope = Objects.requireNonNull(scope, "scope");
      return this;
    }

    /**
     * Sets where repeats of short stock paragraphs are looked for: their article by default. With
     * {@link Scope#CORPUS} they are treated like content, in the scope of content.
     *
     * @param formulaScope the scope
     * @return this
     */
    public Builder formulaScope(Scope formulaScope) {
      this.formulaScope = Objects.requireNonNull(formulaScope, "formulaScope");
      return this;
    }

    /** A new deduplicator that has seen nothing yet. */
    public ParagraphDeduplicator build() {
      return new ParagraphDeduplicator(copy());
    }

    private Builder copy() {
      Builder copy = new Builder();
      copy.key = key;
      copy.near = near;
      copy.shingleWords = shingleWords;
      copy.threshold = threshold;
      copy.scope = scope;
      copy.formulaScope = formulaScope;
      return copy;
    }
  }
}

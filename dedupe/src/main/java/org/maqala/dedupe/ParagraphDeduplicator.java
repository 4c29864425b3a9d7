// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maqala.article.ParagraphFilter;
import org.maqala.article.RemovedParagraph;
import org.maqala.text.Paragraph;

/**
 * Removes the units of articles (paragraphs, or sentences where there are none) that repeat an
 * earlier one, in the same article and across a corpus.
 *
 * <p><b>Definition.</b> Units are totally ordered: by article in the order of the calls, then by
 * place in the article. A unit is removed if and only if an earlier <em>kept</em> unit in its reach
 *
 * <ol>
 *   <li>is equal to it ({@link RemovedParagraph.Kind#EXACT EXACT}), or
 *   <li>has an equal key ({@link RemovedParagraph.Kind#FOLDED FOLDED}), or
 *   <li>has a Jaccard similarity of word n-grams at or above the threshold ({@link
 *       RemovedParagraph.Kind#NEAR NEAR}), or
 *   <li>if asked for, has at least a given share of its n-grams ({@link
 *       RemovedParagraph.Kind#CONTAINED CONTAINED}).
 * </ol>
 *
 * The match named is the earliest such unit, the kind the first of the four that holds for that
 * match. (A kept unit with an equal key is always the earliest: what one of two units with equal
 * n-grams repeats the other repeats too.) The answer is exact, not an estimate: nothing that fits
 * the definition is missed, every removal can be {@linkplain RemovalVerifier checked} against the
 * unit it names, and the similarity is the true one, compared with the threshold (in millionths) in
 * integers. Adding articles never changes earlier answers.
 *
 * <p><b>Reach.</b> Short stock units are told from real repeats by length and punctuation, and by
 * what stands next to them:
 *
 * <ul>
 *   <li><i>Content</i> (seven words or more, figures not counted, or a sentence of six) is compared
 *       with the content before it in the {@linkplain DedupeOptions.Builder#scope scope}: by
 *       default the corpus. Content that is only a part of its line is compared in its article
 *       ({@link DedupeOptions.Builder#partScope} widens this).
 *   <li><i>Formulas</i> (photo credits, buttons, headings, sentences of three to five words) are
 *       compared with the formulas before them in the same article: a credit that stands in another
 *       article too is that article's own. {@link DedupeOptions.Builder#formulaScope} widens this.
 *   <li><i>Marks</i> are always kept: units with fewer than three letters (numbers, separators);
 *       and, of fewer than seven words, labels that end with a colon, lines that open with a dash
 *       (dialogue, list items), answers of one or two words ({@code Нет.}), and names with values
 *       ({@code Жанр: драма}) that are no credits. Also a sentence of fewer than seven words that
 *       is a part of its line and comes again in its article by itself (an item of a list, a
 *       caption): it repeats one with an equal key only together with the nearest content before or
 *       after it, if that has the same words as the other's there.
 * </ul>
 *
 * <p><b>Spared units.</b> A unit that repeats another and stays ({@link SparedUnit}) is not
 * indexed: its match stands for it, so that thousands of such copies cost one comparison each. Two
 * exceptions: one that differs in numbers only, or by {@linkplain
 * DedupeOptions.Builder#substitutionGuard substitution}, is remembered for equality with later
 * ones, and tagged speech for later repeats in its own source. With the number guard, a kept unit
 * that is equal but for numbers goes before one that is near; with the substitution guard, one that
 * was spared and is equal does.
 *
 * <p><b>Key and words.</b> The {@linkplain #defaultKey() default key} folds case, white space,
 * kinds of dashes and quotes, ё and stress marks; {@link DedupeOptions.Builder#key} takes another.
 * If a key is empty, the unit is its own key. Words are runs of letters, digits and combining marks
 * of the key; a unit with fewer than n of them is compared by equality only.
 *
 * <p><b>Hashes.</b> No text is kept. N-grams are compared by hashes of 31 bits: a pair of sets of a
 * and b different n-grams seems to share one more than it does with probability ab/2³¹ (one in a
 * million for two paragraphs of 45 words), which decides wrongly only where the true overlap is
 * exactly one short. Keys of units too short for an n-gram, or all with {@link
 * DedupeOptions.Builder#exactOnly}, are compared by 128-bit fingerprints (XXH3 over UTF-8, in which
 * unpaired surrogates stay distinct): among N kept units the probability of any false match is
 * below N²/2¹²⁹ (10⁻²³ for 100 million), if no one crafts collisions. Whether a match with the same
 * words is called EXACT, FOLDED or NEAR is told by 32-bit fingerprints, wrong once in 2³² such
 * removals. All these hashes are frozen.
 *
 * <p><b>Cost.</b> Time linear in the text, plus one comparison for each kept unit that shares one
 * of the rarer n-grams (three in ten of them, at 0.7). Only kept units are indexed, so thousands of
 * copies of a template cost one comparison each, and n-grams that turn out to be stock phrases are
 * no longer searched by. Memory per kept unit of 45 words: 230 to 250 bytes, of which 28 bits for
 * each distinct n-gram; with {@link DedupeOptions.Builder#exactOnly} 28 to 34 bytes, or 25 to 29
 * under the {@linkplain DedupeOptions.Builder#key key} {@link UnaryOperator#identity()}; beside the
 * ids of the articles. {@link IndexFile} saves it and opens it again.
 *
 * <p><b>Thread-safety.</b> One deduplicator serves one corpus and accumulates. It may be called by
 * several threads: {@link #prepare} does most of the work and runs in parallel, {@link #decide}
 * takes one article at a time, under a lock. The answers depend on the order of the decisions only;
 * {@link #filterAll} gives the same ones from any number of threads.
 *
 * <pre>{@code
 * ParagraphDeduplicator dedupe = ParagraphDeduplicator.create();
 * List<RemovedParagraph> removed = dedupe.filter("a.txt", text, Paragraphs.of(text));
 * }</pre>
 */
public final class ParagraphDeduplicator implements ParagraphFilter {
  private final DedupeOptions options;
  private final AtomicReference<@Nullable UnitReader> spareReader = new AtomicReference<>();
  private final Object lock = new Object();
  // Guarded by the lock.
  private final Memory memory;

  private ParagraphDeduplicator(DedupeOptions options, Memory memory) {
    this.options = options;
    this.memory = memory;
  }

  /** A deduplicator for one corpus with the {@linkplain DedupeOptions#defaults default options}. */
  public static ParagraphDeduplicator create() {
    return create(DedupeOptions.defaults());
  }

  /** A deduplicator for one corpus that has seen nothing yet. */
  public static ParagraphDeduplicator create(DedupeOptions options) {
    return new ParagraphDeduplicator(options, new Memory(options));
  }

  /** The deduplicator that was saved as these sections, under the same options. */
  static ParagraphDeduplicator open(DedupeOptions options, SectionReader from) {
    return new ParagraphDeduplicator(options, new Memory(options, from));
  }

  void save(SectionWriter to) {
    synchronized (lock) {
      memory.save(to);
    }
  }

  /** The options it was created with. */
  public DedupeOptions options() {
    return options;
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
    return filter(new DedupeArticle(articleId, "", Optional.empty(), text, paragraphs)).removed();
  }

  /**
   * Decides on the next article: {@link #prepare} and {@link #decide}.
   *
   * @throws IllegalArgumentException if a unit ends after the text; nothing is remembered then
   */
  public DedupeResult filter(DedupeArticle article) {
    return decide(read(article));
  }

  /**
   * Decides on the next article, given in UTF-8: {@link #prepare(Utf8Article)} and {@link #decide}.
   *
   * @return the answer for the decoded text, but spans count bytes
   * @throws IllegalArgumentException if a unit ends after the text; nothing is remembered then
   */
  public DedupeResult filter(Utf8Article article) {
    return decide(read(article));
  }

  /**
   * Does what needs no other article: keys, fingerprints, n-grams. May run on many threads.
   *
   * @throws IllegalArgumentException if a unit ends after the text
   */
  public PreparedUnits prepare(DedupeArticle article) {
    return read(article).packedAhead();
  }

  /** The same, for the thread that decides: it packs only what it keeps. */
  PreparedUnits read(DedupeArticle article) {
    UnitReader reader = takeReader();
    List<Unit> units = reader.read(article.text(), article.units());
    List<byte[]> words = reader.words();
    giveBack(reader);
    return new PreparedUnits(article, units, words, options);
  }

  /**
   * Does what needs no other article, on bytes as they are; see {@link #prepare(DedupeArticle)}.
   *
   * @throws IllegalArgumentException if a unit ends after the text
   */
  public PreparedUnits prepare(Utf8Article article) {
    return read(article).packedAhead();
  }

  private PreparedUnits read(Utf8Article article) {
    UnitReader reader = takeReader();
    List<Unit> units = reader.read(article);
    List<byte[]> words = reader.words();
    giveBack(reader);
    return new PreparedUnits(article.withoutText(), units, words, options);
  }

  private UnitReader takeReader() {
    return Optional.ofNullable(spareReader.getAndSet(null))
        .orElseGet(() -> new UnitReader(options));
  }

  private void giveBack(UnitReader reader) {
    if (reader.isSmall()) {
      spareReader.set(reader);
    }
  }

  /**
   * Decides on the next article, and remembers the units that repeat none.
   *
   * @throws IllegalArgumentException if the units were prepared with other options
   */
  public DedupeResult decide(PreparedUnits prepared) {
    return decide(prepared, true);
  }

  /**
   * Says what of an article repeats a remembered unit, and remembers nothing: compares one set of
   * articles with another that was given to {@link #filter} before. Its units are not compared with
   * each other.
   *
   * @throws IllegalArgumentException if a unit ends after the text
   */
  public DedupeResult compare(DedupeArticle article) {
    return compare(read(article));
  }

  /**
   * Says what of an article repeats a remembered unit; see {@link #compare(DedupeArticle)}.
   *
   * @throws IllegalArgumentException if the units were prepared with other options
   */
  public DedupeResult compare(PreparedUnits prepared) {
    return decide(prepared, false);
  }

  private DedupeResult decide(PreparedUnits prepared, boolean remember) {
    checkArgument(prepared.isFor(options), "the units were prepared with other options");
    synchronized (lock) {
      return memory.decide(prepared, remember);
    }
  }

  /**
   * Decides on many articles, with several threads and the result of one.
   *
   * @param articles asked by one thread at a time
   * @param threads how many threads to start
   * @param results gets the result of each article in the order of the articles, from one thread at
   *     a time
   * @throws IllegalArgumentException if {@code threads} is below 1, or a unit ends after its text;
   *     the articles before that one have been decided on then
   * @throws InterruptedException if the calling thread is interrupted
   */
  public void filterAll(
      Iterator<DedupeArticle> articles, int threads, Consumer<DedupeResult> results)
      throws InterruptedException {
    decideAll(articles, threads == 1 ? this::read : this::prepare, threads, results);
  }

  /**
   * Decides on many articles in UTF-8; see {@link #filterAll(Iterator, int, Consumer)}. The bytes
   * of an article are read until its result is there.
   */
  public void filterAllUtf8(
      Iterator<Utf8Article> articles, int threads, Consumer<DedupeResult> results)
      throws InterruptedException {
    decideAll(articles, threads == 1 ? this::read : this::prepare, threads, results);
  }

  private <A> void decideAll(
      Iterator<A> articles,
      Function<A, PreparedUnits> first,
      int threads,
      Consumer<DedupeResult> results)
      throws InterruptedException {
    checkArgument(threads >= 1, "threads must be at least 1, got %s", threads);
    Consumer<PreparedUnits> decide = prepared -> results.accept(decide(prepared));
    new OrderedWork<>(articles, first, decide).run(threads);
  }

  /** Decides on many articles; see {@link #filterAll(Iterator, int, Consumer)}. */
  public List<DedupeResult> filterAll(List<DedupeArticle> articles, int threads)
      throws InterruptedException {
    List<DedupeResult> results = new ArrayList<>(articles.size());
    filterAll(articles.iterator(), threads, results::add);
    return results;
  }

  /**
   * Takes in what another deduplicator has seen, as if its articles had come after those that this
   * one has seen: from then on the two answer like one that saw them all. Articles of one corpus
   * can so be worked on in parts, apart, and merged in order.
   *
   * @param later a deduplicator of the same {@linkplain DedupeOptions.Builder#mergeable mergeable}
   *     options; not changed, and not used by others meanwhile
   * @return the units of {@code later} that have another answer now, in order. The {@linkplain
   *     #statistics counts} are those of both and do not change with these
   * @throws IllegalArgumentException if the options are not the same or not mergeable, or if it is
   *     this deduplicator
   */
  public List<MergeChange> merge(ParagraphDeduplicator later) {
    checkArgument(later != this, "a deduplicator can't be merged with itself");
    checkArgument(
        options.isMergeable() && options.describe().equals(later.options.describe()),
        "to be merged, both must be mergeable and have the same options, got %s and %s",
        options.describe(),
        later.options.describe());
    synchronized (lock) {
      return List.copyOf(new Merge(memory, later.memory).run());
    }
  }

  /** What has been seen and removed so far. */
  public DedupeStatistics statistics() {
    synchronized (lock) {
      return DedupeStatistics.of(memory.articles(), memory.keptUnits(), memory.counts());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static com.google.common.base.Preconditions.checkArgument;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.Arrays;

/**
 * What an engine that spreads a corpus over machines (Spark, Flink, SQL) needs to remove the very
 * same units as a {@link ParagraphDeduplicator}: functions on strings and arrays, frozen as saved
 * indexes are.
 *
 * <p><b>The exact join.</b> Number the units that are {@linkplain #isContent content} in the order
 * of the corpus. For each, take the {@link #fingerprint} of its key and its {@link #shingles}.
 *
 * <ol>
 *   <li>Group by fingerprint; of each group, only the first unit goes on, and the others remember
 *       it.
 *   <li>Emit (token, number, shingles) for each token of {@link #prefix}; group by token: units
 *       that are near share one. Of each pair in a group keep those that are {@link #isNear}, each
 *       once.
 *   <li>{@link #survivors} of the pairs: one pass over them, sorted.
 * </ol>
 *
 * <p><b>MinHash bands</b> instead of prefix tokens, for thresholds below 0.6, where prefixes get
 * long, or where some loss is fine: {@link #bands}, with the verification and the survivors as
 * before, so that nothing is removed wrongly. A pair of Jaccard similarity s shares a band with
 * probability {@link #bandProbability}: 1 - (1 - s^rows)^bands, an S-curve about
 * (1/bands)^(1/rows). With 9 bands of 4 rows it is 0.31 at s = 0.45, 0.71 at 0.6, 0.92 at 0.7, 0.99
 * at 0.8; with 20 bands of 3 rows, 0.42 at 0.3, 0.85 at 0.45, 0.99 at 0.6.
 *
 * <p>The sources of this library have a complete job for Spark, {@code examples/spark}, with a test
 * that it removes what one machine removes.
 *
 * <p>Stateless. Sets are arrays of different numbers, not negative, in ascending order; they are
 * not checked for it and never written to.
 */
public final class Signatures {
  private static final int MIN_HASH_BITS = 16;

  private Signatures() {}

  /**
   * Whether a unit that is no part of a line is content, which is compared with all of the corpus;
   * short stock units and marks (see {@link ParagraphDeduplicator}) are a matter of their article
   * alone.
   *
   * @param unit the text of a unit; an empty one is no content
   */
  public static boolean isContent(String unit) {
    return !unit.isEmpty() && Role.of(unit.toCharArray(), 0, unit.length()) == Role.CONTENT;
  }

  /**
   * The 128-bit fingerprint of a text, such as a key: XXH3 over its UTF-8, in which an unpaired
   * surrogate has three bytes as any character of the basic plane.
   *
   * @return the upper and the lower half
   */
  public static long[] fingerprint(String text) {
    byte[] bytes = Utf8.encode(text);
    HashValue128 hash = Hashes.of128(bytes, 0, bytes.length);
    return new long[] {hash.getMostSignificantBits(), hash.getLeastSignificantBits()};
  }

  /**
   * The set of word n-grams of a key, each a hash of 31 bits.
   *
   * @param key a unit's key, such as {@link ParagraphDeduplicator#defaultKey} makes it
   * @param words the number n of words in an n-gram, 2 to 5
   * @return different numbers in ascending order; none if the key has fewer words
   * @throws IllegalArgumentException if {@code words} is out of its range
   */
  public static int[] shingles(String key, int words) {
    checkArgument(words >= 2 && words <= 5, "words must be 2 to 5, got %s", words);
    KeyText text = new KeyText();
    text.take(key);
    return new Shingles(words).of(text.words(), text.wordCount());
  }

  /**
   * The tokens under which to look for near sets: two sets that are near share at least one.
   *
   * @param set a set
   * @param jaccard the threshold, above 0 and at most 1; taken in millionths
   */
  public static int[] prefix(int[] set, double jaccard) {
    return set.length == 0 ? set : Arrays.copyOf(set, measure(jaccard).prefix(set.length));
  }

  /** How many elements two sets share. */
  public static int overlap(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Integer.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The Jaccard similarity of two sets; 0 if both are empty. */
  public static double jaccard(int[] one, int[] other) {
    int shared = overlap(one, other);
    int union = one.length + other.length - shared;
    return union == 0 ? 0 : (double) shared / union;
  }

  /**
   * Whether two sets reach a Jaccard threshold, compared in integers; never if one is empty.
   *
   * @param jaccard the threshold, above 0 and at most 1; taken in millionths
   */
  public static boolean isNear(int[] one, int[] other, double jaccard) {
    return one.length > 0
        && other.length > 0
        && overlap(one, other) >= measure(jaccard).overlap(one.length, other.length);
  }

  /**
   * Whether a set has at least a share of its elements in another, compared in integers; never if
   * it is empty.
   *
   * @param share the least share, above 0 and at most 1; taken in millionths
   */
  public static boolean isContained(int[] set, int[] in, double share) {
    long millionths = Measure.millionths(check(share, "share"));
    return set.length > 0 && overlap(set, in) * 1_000_000L >= millionths * set.length;
  }

  /**
   * The keys of the MinHash bands of a set (SuperMinHash, 16 bits a component; Ertl 2017).
   *
   * @param set a set
   * @param bands how many bands, at least 1
   * @param rows how many components a band has, at least 1
   * @return a key for each band, the number of the band hashed in; none if the set is empty
   * @throws IllegalArgumentException if {@code bands} or {@code rows} is below 1
   */
  public static long[] bands(int[] set, int bands, int rows) {
    checkArgument(bands >= 1, "bands must be at least 1, got %s", bands);
    checkArgument(rows >= 1, "rows must be at least 1, got %s", rows);
    if (set.length == 0) {
      return new long[0];
    }
    byte[] signature =
        SimilarityHashing.superMinHash(Math.multiplyExact(bands, rows), MIN_HASH_BITS)
            .createHasher()
            .compute(ElementHashProvider.ofFunction(i -> Hashes.mix(set[i]), set.length));
    long[] keys = new long[bands];
    for (int band = 0, at = 0; band < bands; band++) {
      long key = Hashes.mix(band);
      for (int i = 0; i < rows * MIN_HASH_BITS / Byte.SIZE; i++) {
        key = Hashes.append(key, signature[at++] & 0xFF);
      }
      keys[band] = Hashes.mix(key);
    }
    return keys;
  }

  /** The probability that a pair of this Jaccard similarity shares one of so many bands. */
  public static double bandProbability(double jaccard, int bands, int rows) {
    return 1 - Math.pow(1 - Math.pow(jaccard, rows), bands);
  }

  /**
   * The units that survive, keeping the first.
   *
   * @param firstEqual for each unit the number of the first one with an equal key, itself if it is
   *     that
   * @param later for each pair of near units the greater number
   * @param earlier for each pair the lesser number; both units are the first of their keys
   * @return for each unit the number of the earliest kept unit that it repeats, or -1 if it is kept
   * @throws IllegalArgumentException if the pairs have two lengths, or one is in the wrong order
   */
  public static int[] survivors(int[] firstEqual, int[] later, int[] earlier) {
    checkArgument(
        later.length == earlier.length,
        "later and earlier must be of one length, got %s and %s",
        later.length,
        earlier.length);
    long[] pairs = new long[later.length];
    for (int i = 0; i < pairs.length; i++) {
      checkArgument(
          earlier[i] < later[i],
          "earlier must be below later, got %s and %s",
          earlier[i],
          later[i]);
      pairs[i] = ((long) later[i] << Integer.SIZE) | earlier[i];
    }
    Arrays.sort(pairs);
    int[] matches = new int[firstEqual.length];
    int next = 0;
    for (int unit = 0; unit < matches.length; unit++) {
      matches[unit] = -1;
      for (; next < pairs.length && (int) (pairs[next] >>> Integer.SIZE) == unit; next++) {
        int match = (int) pairs[next];
        if (matches[unit] < 0 && matches[match] < 0) {
          matches[unit] = match;
        }
      }
      int first = firstEqual[unit];
      if (first < unit) {
        matches[unit] = matches[first] < 0 ? first : matches[first];
      }
    }
    return matches;
  }

  private static Measure measure(double jaccard) {
    return Measure.ofJaccard(check(jaccard, "jaccard"));
  }

  private static double check(double share, String name) {
    checkArgument(share > 0 && share <= 1, "%s must be above 0 and at most 1, got %s", name, share);
    return share;
  }
}

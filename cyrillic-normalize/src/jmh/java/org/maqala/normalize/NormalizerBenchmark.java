// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.maqala.text.AlignedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What normalization adds to reading: clean and dirty text against decoding the same text and
 * against ICU's NFC check, in one run. About 100,000 characters; run with {@code -prof gc} to see
 * that clean text allocates nothing but its result.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NormalizerBenchmark {
  private final String clean = NewsText.CLEAN;
  private final String dirty = NewsText.DIRTY;
  private final byte[] bytes = clean.getBytes(StandardCharsets.UTF_8);
  private final byte[] dirtyBytes = dirty.getBytes(StandardCharsets.UTF_8);
  private final CyrillicNormalizer standard = CyrillicNormalizer.standard();
  private final CyrillicNormalizer withLexicons =
      CyrillicNormalizer.builder(Preset.STANDARD).lexicons().build();
  private final Normalizer2 nfc = Normalizer2.getNFCInstance();

  /** Decoding the clean text: the measure of the others. */
  @Benchmark
  public String decode() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Decoding the dirty text: the measure of normalizing it. */
  @Benchmark
  public String decodeDirty() {
    return new String(dirtyBytes, StandardCharsets.UTF_8);
  }

  /** ICU's check of the clean text for NFC alone. */
  @Benchmark
  public boolean icuIsNormalized() {
    return nfc.isNormalized(clean);
  }

  /** Our check of the clean text for every rule of standard. */
  @Benchmark
  public boolean isNormalized() {
    return standard.isNormalized(clean);
  }

  /** The same check of UTF-8 bytes, without decoding them. */
  @Benchmark
  public boolean isNormalizedUtf8() {
    return standard.isNormalizedUtf8(bytes);
  }

  /** The clean text with the lexicons, which look up every long word. */
  @Benchmark
  public AlignedText normalizeCleanWithLexicons() {
    return withLexicons.normalize(clean);
  }

  /** Normalizing the clean text. */
  @Benchmark
  public AlignedText normalizeClean() {
    return standard.normalize(clean);
  }

  /** The same without an alignment, which allocates nothing. */
  @Benchmark
  public String normalizeCleanText() {
    return standard.normalizeText(clean);
  }

  /** Normalizing text with an edit in about every 100 characters, alignment included. */
  @Benchmark
  public AlignedText normalizeDirty() {
    return standard.normalize(dirty);
  }

  /** The same text through a chain of ten regular expressions. */
  @Benchmark
  public String regexChain() {
    return RegexChain.normalize(dirty);
  }
}

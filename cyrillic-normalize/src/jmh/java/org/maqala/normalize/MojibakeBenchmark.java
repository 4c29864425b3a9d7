// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.maqala.normalize.encoding.DecodedText;
import org.maqala.normalize.encoding.KazakhCharsets;
import org.maqala.normalize.encoding.MojibakeRepair;
import org.maqala.normalize.encoding.TextDecoder;
import org.maqala.text.AlignedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Clean text with and without the check for wrong decoding, the way a caller has it: bytes decoded
 * and normalized. And the charset found, beside ICU.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MojibakeBenchmark {
  private final MojibakeRepair repair = new MojibakeRepair();
  private final CyrillicNormalizer normalizer = CyrillicNormalizer.standard();
  private final TextDecoder decoder = new TextDecoder();
  private byte[] utf8 = {};
  private byte[] cp1251 = {};
  private String text = "";

  @Setup
  public void text() {
    text = NewsText.CLEAN;
    utf8 = text.getBytes(StandardCharsets.UTF_8);
    cp1251 = text.getBytes(KazakhCharsets.kz1048());
  }

  @Benchmark
  public AlignedText checkAlone() {
    return repair.normalize(text);
  }

  @Benchmark
  public AlignedText normalized() {
    return normalizer.normalize(new String(utf8, StandardCharsets.UTF_8));
  }

  @Benchmark
  public AlignedText checkedAndNormalized() {
    return repair
        .normalize(new String(utf8, StandardCharsets.UTF_8))
        .andThen(normalizer::normalize);
  }

  @Benchmark
  public DecodedText charset() {
    return decoder.decode(cp1251);
  }

  @Benchmark
  public Object icuCharset() {
    return new CharsetDetector().setText(cp1251).detect();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import com.ibm.icu.text.Transliterator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Kazakh Cyrillic to the BGN/PCGN romanization, beside ICU's; and back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TransliteratorBenchmark {
  private static final String PARAGRAPH =
      "Мемлекет басшысы үкімет отырысында әлеуметтік мәселелерді шешу және жаңа жұмыс орындарын"
          + " ашу туралы айтты, деп хабарлайды агенттік. Өңірлерде биыл 10 шақты мектеп салынады.\n";

  /** Code units; each is nearly two bytes of UTF-8. */
  @Param({"5000", "1000000"})
  public int length;

  private String cyrillic = "";
  private String latin = "";
  private org.maqala.normalize.alphabet.Transliterator there;
  private org.maqala.normalize.alphabet.Transliterator back;
  private Transliterator icu;

  @Setup
  public void text() {
    cyrillic = PARAGRAPH.repeat(length / PARAGRAPH.length() + 1).substring(0, length);
    there = KazakhAlphabet.CYRILLIC.to(KazakhAlphabet.BGN_PCGN_1979);
    back = KazakhAlphabet.LATIN_2018.to(KazakhAlphabet.CYRILLIC);
    latin = KazakhAlphabet.CYRILLIC.to(KazakhAlphabet.LATIN_2018).convert(cyrillic);
    icu = Transliterator.getInstance("Kazakh-Latin/BGN");
  }

  @Benchmark
  public String convert() {
    return there.convert(cyrillic);
  }

  @Benchmark
  public Object aligned() {
    return there.transliterate(cyrillic);
  }

  @Benchmark
  public String fromLatin2018() {
    return back.convert(latin);
  }

  @Benchmark
  public String icu() {
    // Quadratic: one call for a million takes a minute, so that it gets the text in pieces.
    int piece = 5_000;
    StringBuilder all = new StringBuilder();
    for (int at = 0; at < cyrillic.length(); at += piece) {
      all.append(
          icu.transliterate(cyrillic.substring(at, Math.min(cyrillic.length(), at + piece))));
    }
    return all.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.maqala.testing.Utf16;
import org.maqala.text.AlignedText;

/** The laws that every preset, every rule alone and every set of rules keeps. */
class NormalizerProperties {
  private static final String[] PIECES = {
    "а",
    "е",
    "о",
    "р",
    "с",
    "и",
    "у",
    "х",
    "к",
    "і",
    "қ",
    "ә",
    "ұ",
    "К",
    "Х",
    "І",
    "Н",
    "Т",
    "н",
    "a",
    "e",
    "o",
    "p",
    "c",
    "y",
    "i",
    "I",
    "H",
    "F",
    "Y",
    "X",
    "V",
    "K",
    "T",
    "O",
    "A",
    "n",
    "ə",
    "Ə",
    "ӊ",
    "Ӏ",
    "¥",
    "ё",
    "Ё",
    " ",
    " ",
    "\u00A0",
    "-",
    "–",
    "- ",
    ",",
    ".",
    "…",
    "\"",
    "«",
    "»",
    "№",
    "N°",
    "\n",
    "\r\n",
    "\r",
    "\u2028",
    "\u0301",
    "\u0306",
    "\u0308",
    "\u034F",
    "\u00AD",
    "\u200B",
    "\u200D",
    "\uFE0F",
    "\uFEFF",
    "\uD83D\uDE00",
    "\uD83D",
    "\uDE00",
    "\u0007",
    "\u001F",
    "\u1161",
    "\u1100",
    "\u0344",
    "1",
    "TOO \"",
    "&amp;",
    "&quot;",
    "&#1040;",
    "&",
    "\\r\\n",
    "\\n",
    "\\",
    "слово",
    "— ",
    " —",
    ",-",
    "2015",
    "2025",
    "ғасыр",
    "века",
    "ально- ного",
    " c шести",
    "kz",
    "@",
    "://"
  };

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> dirty =
        Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(Utf16.texts(), dirty, dirty);
  }

  @Provide
  Arbitrary<CyrillicNormalizer> normalizers() {
    Arbitrary<CyrillicNormalizer> presets =
        Arbitraries.of(
            CyrillicNormalizer.minimal(), CyrillicNormalizer.standard(), CyrillicNormalizer.key());
    Arbitrary<CyrillicNormalizer> sets =
        Arbitraries.of(Rule.class).set().ofMinSize(1).ofMaxSize(3).map(NormalizerProperties::of);
    return Arbitraries.oneOf(presets, sets);
  }

  private static CyrillicNormalizer of(Set<Rule> rules) {
    CyrillicNormalizer.Builder builder = CyrillicNormalizer.builder(Preset.KEY);
    for (Rule rule : EnumSet.complementOf(EnumSet.copyOf(rules))) {
      builder.disable(rule);
    }
    return builder.build();
  }

  @Property(tries = 5000)
  void normalizingTwiceChangesNothingMore(
      @ForAll("texts") String text, @ForAll("normalizers") CyrillicNormalizer normalizer) {
    String once = normalizer.normalize(text).text();
    assertThat(normalizer.normalize(once).edits()).as(Utf16.escaped(once)).isEmpty();
    assertThat(normalizer.isNormalized(once)).isTrue();
    assertThat(normalizer.normalize(once).text()).isSameAs(once);
  }

  @Property(tries = 2000)
  void undoGivesTheSource(
      @ForAll("texts") String text, @ForAll("normalizers") CyrillicNormalizer normalizer) {
    AlignedText result = normalizer.normalize(text);
    assertThat(result.source()).isSameAs(text);
    assertThat(result.undo()).isEqualTo(text);
    assertThat(normalizer.isNormalized(text)).isEqualTo(!result.isChanged());
  }

  @Example
  void theScanMissesNoDashBehindAMarkThatClosesNothing() {
    theScanMissesNoLineThatAStepWouldChange("»— а");
    theScanMissesNoLineThatAStepWouldChange("«»— а, слово");
  }

  @Property(tries = 2000)
  void theScanMissesNoLineThatAStepWouldChange(@ForAll("texts") String text) {
    Set<Rule> rules = CyrillicNormalizer.standard().rules();
    if (new TextScan(rules).next(text, 0, text.length()) == text.length()) {
      LineSteps steps = new LineSteps(rules, new TextScan(rules), null, CyrillicNormalizer.VERSION);
      text.lines().forEach(line -> assertThat(steps.apply(line).edits()).isEmpty());
    }
  }

  @Property(tries = 2000)
  void partsNormalizeAsTheWhole(@ForAll("texts") String first, @ForAll("texts") String second) {
    for (CyrillicNormalizer normalizer :
        Set.of(CyrillicNormalizer.minimal(), CyrillicNormalizer.standard())) {
      String head = first + "\n";
      assertThat(normalizer.normalize(head + second).text())
          .isEqualTo(normalizer.normalize(head).text() + normalizer.normalize(second).text());
    }
  }

  @Property(tries = 2000)
  void bytesNormalizeAsText(
      @ForAll("texts") String text, @ForAll("normalizers") CyrillicNormalizer normalizer) {
    byte[] utf8 = text.repeat(5).getBytes(UTF_8);
    String decoded = new String(utf8, UTF_8);
    byte[] result = normalizer.normalizeUtf8(utf8);
    assertThat(new String(result, UTF_8)).isEqualTo(normalizer.normalize(decoded).text());
    assertThat(normalizer.isNormalizedUtf8(utf8)).isEqualTo(normalizer.isNormalized(decoded));
    assertThat(result == utf8).isEqualTo(normalizer.isNormalized(decoded));
  }

  @Property(tries = 2000)
  void malformedBytesAreReadAsStringsReadThem(@ForAll byte[] bytes) {
    CyrillicNormalizer minimal = CyrillicNormalizer.minimal();
    String decoded = new String(bytes, UTF_8);
    assertThat(new String(minimal.normalizeUtf8(bytes), UTF_8))
        .isEqualTo(minimal.normalize(decoded).text());
    assertThat(minimal.isNormalizedUtf8(bytes))
        .isEqualTo(Arrays.equals(bytes, decoded.getBytes(UTF_8)) && minimal.isNormalized(decoded));
  }

  @Property(tries = 1000)
  void aStreamGivesTheSameWhereverItsChunksBreak(
      @ForAll("texts") String first,
      @ForAll("texts") String second,
      @ForAll("normalizers") CyrillicNormalizer normalizer,
      @ForAll @IntRange(min = 1, max = 7) int chunk)
      throws IOException {
    String text = first + "\r\n" + second + "\n" + first;
    StringBuilder out = new StringBuilder();
    normalizer.normalize(new Chunks(text, chunk), out);
    assertThat(out.toString()).isEqualTo(normalizer.normalize(text).text());
  }

  @Example
  void anEscapedLineEndBesideARealOneIsTheSameInAStream() throws IOException {
    CyrillicNormalizer normalizer =
        CyrillicNormalizer.builder(Preset.KEY).disable(Rule.LINE_ENDS).build();
    for (String text : List.of("х\\r\r\\А", "х\r\\n-", "-\\n\u000Bа\\")) {
      StringBuilder out = new StringBuilder();
      normalizer.normalize(new Chunks(text, 1), out);
      assertThat(out.toString()).isEqualTo(normalizer.normalize(text).text());
    }
  }

  @Example
  void whatIsMendedMayConcernItsNeighbours() {
    CyrillicNormalizer normalizer = CyrillicNormalizer.standard();
    assertThat(normalizer.normalize("северо- зaпадный ветер").text())
        .isEqualTo("северо-западный ветер");
    assertThat(normalizer.normalize("- ально- cногое").text()).isEqualTo("- ально-сногое");
    assertThat(normalizer.normalize("третье\u00AD— «Реал»").text()).isEqualTo("третье — «Реал»");
    String glued = "ально- ногое".repeat(5);
    assertThat(normalizer.normalize(glued).undo()).isEqualTo(glued);
  }

  /** Gives no more than so many code units at once. */
  private static final class Chunks extends StringReader {
    private final int most;

    Chunks(String text, int most) {
      super(text);
      this.most = most;
    }

    @Override
    public int read(char[] buffer) throws IOException {
      return read(buffer, 0, Math.min(most, buffer.length));
    }
  }

  @Property(tries = 500)
  void theDefaultLocaleDoesNotMatter(@ForAll("texts") String text) {
    Locale before = Locale.getDefault();
    String here = CyrillicNormalizer.key().normalize(text + "Iİiı").text();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(CyrillicNormalizer.key().normalize(text + "Iİiı").text()).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }
}

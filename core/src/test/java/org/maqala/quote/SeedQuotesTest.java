// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.text.Span;

/** Every quote of the five seeds: where, of what kind, in what, said how and by whom. */
class SeedQuotesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_4dc00a7e8c66bc16",
        "001_11da0471a735c833",
        "002_a39acc0251d4e54b",
        "003_23961b4142f84a30",
        "004_164cde5fb337b1ef"
      })
  void quotesAreThoseExpected(String seed) throws IOException {
    Path seeds = Path.of(System.getProperty("maqala.root"), "seeds");
    String text = Files.readString(seeds.resolve(seed + ".txt"), UTF_8);
    List<String> expected =
        Files.readAllLines(seeds.resolve(seed + ".quotes.tsv"), UTF_8).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();

    assertThat(QuoteExtractor.create().extract(text).quotes())
        .extracting(quote -> row(quote, text))
        .containsExactlyElementsOf(expected);
    assertThat(QuoteExtractor.create().quotes(text))
        .isEqualTo(QuoteExtractor.create().extract(text).quotes());
  }

  private static String row(Quote quote, String text) {
    Optional<Attribution> attribution = quote.attribution();
    Optional<Span> cue = attribution.flatMap(Attribution::cue);
    Optional<Span> speaker = attribution.flatMap(Attribution::speaker);
    String inner = quote.inner().in(text);
    return String.join(
        "\t",
        String.valueOf(quote.id()),
        quote.parent().isPresent() ? String.valueOf(quote.parent().getAsInt()) : "-",
        quote.kind().name(),
        String.valueOf(quote.inner().start()),
        String.valueOf(quote.inner().end()),
        cue.map(span -> String.valueOf(span.start())).orElse("-"),
        cue.map(span -> span.in(text)).orElse("-"),
        speaker.map(span -> String.valueOf(span.start())).orElse("-"),
        speaker.map(span -> span.in(text)).orElse("-"),
        attribution.flatMap(Attribution::resolved).map(ResolvedSpeaker::name).orElse("-"),
        inner.substring(0, Math.min(40, inner.length())).strip());
  }
}

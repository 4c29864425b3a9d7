// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Five hundred tokens that a blanket map would break stay, wherever they stand. */
class StaysTest {
  private static final List<String> PLACES =
      List.of(
          "%s",
          "Он назвал %s сегодня.",
          "Бұл туралы %s айтты, қызметі жүріп жатыр.",
          "«%s», – сказал он",
          "(%s)");

  @Test
  void leavesWhatIsRight() throws IOException {
    CyrillicNormalizer normalizer = CyrillicNormalizer.builder(Preset.STANDARD).lexicons().build();
    List<String> changed = new ArrayList<>();
    List<String> tokens = tokens();
    for (String token : tokens) {
      for (String place : placesFor(token)) {
        String text = place.formatted(token);
        String result = normalizer.normalize(text).text();
        if (!result.equals(text)) {
          changed.add(text + " -> " + result);
        }
      }
    }
    assertThat(tokens).hasSizeGreaterThanOrEqualTo(500).doesNotHaveDuplicates();
    assertThat(changed).isEmpty();
  }

  /** In a Kazakh line, ҡ is a Kazakh letter typed wrong: the neighbourhood decides. */
  private static List<String> placesFor(String token) {
    return token.indexOf('ҡ') >= 0
        ? PLACES.stream().filter(place -> !place.contains("қ")).toList()
        : PLACES;
  }

  private static List<String> tokens() throws IOException {
    try (var stream = StaysTest.class.getResourceAsStream("stays.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}

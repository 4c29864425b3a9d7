// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.maqala.text.AlignedText;

/** Results at a version stay what they are; the file of a version is never changed. */
class VersionTest {
  @Test
  void normalizesAsVersion1Does() throws IOException {
    CyrillicNormalizer normalizer =
        CyrillicNormalizer.builder(Preset.STANDARD, 1).lexicons().build();
    List<String[]> rows = rows("version-1.tsv");
    SoftAssertions results = new SoftAssertions();
    for (String[] row : rows) {
      AlignedText result = normalizer.normalize(row[0]);
      results.assertThat(result.text()).isEqualTo(row[1].isEmpty() ? row[0] : row[1]);
      results.assertThat(result.undo()).isEqualTo(row[0]);
    }
    results.assertAll();
    assertThat(rows).hasSize(500);
  }

  /** The lines of version 1 that version 2 makes something else of, and what. */
  @Test
  void normalizesAsVersion2Does() throws IOException {
    CyrillicNormalizer normalizer =
        CyrillicNormalizer.builder(Preset.STANDARD, 2).lexicons().build();
    Map<String, String> changed = new HashMap<>();
    rows("version-2.tsv").forEach(row -> changed.put(row[0], row[1]));
    SoftAssertions results = new SoftAssertions();
    for (String[] row : rows("version-1.tsv")) {
      String before = row[1].isEmpty() ? row[0] : row[1];
      String after = changed.remove(row[0]);
      results
          .assertThat(normalizer.normalize(row[0]).text())
          .isEqualTo(after == null ? before : after);
    }
    results.assertAll();
    assertThat(changed).isEmpty();
  }

  @Test
  void refusesVersionsThereAreNot() {
    assertThatThrownBy(() -> CyrillicNormalizer.builder(Preset.STANDARD, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("version: 0, allowed is 1 to 2");
    assertThatThrownBy(() -> CyrillicNormalizer.builder(Preset.KEY, CyrillicNormalizer.VERSION + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String[]> rows(String name) throws IOException {
    try (var stream = VersionTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(row -> new String[] {read(row[0]), read(row[1])})
          .toList();
    }
  }

  private static String read(String escaped) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < escaped.length(); at++) {
      char c = escaped.charAt(at);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      at++;
      switch (escaped.charAt(at)) {
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 'u' -> {
          text.append((char) Integer.parseInt(escaped, at + 1, at + 5, 16));
          at += 4;
        }
        default -> text.append('\\');
      }
    }
    return text.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Clean paragraphs, damaged on purpose and normalized with the lexicons: how much is restored, and
 * that nothing else is touched.
 */
class DamageTest {
  private static final Path SEEDS = Path.of(System.getProperty("maqala.root"), "seeds");
  private static final int ROUNDS = 12;
  private static final double RATE = 0.1;

  @Test
  void isHealedAndNothingElseIsTouched() throws IOException {
    Recovery recovery =
        new Recovery(CyrillicNormalizer.builder(Preset.STANDARD).lexicons().build());
    long seed = 1;
    for (String paragraph : paragraphs()) {
      for (int round = 0; round < ROUNDS; round++) {
        recovery.add(paragraph, seed++, RATE);
      }
    }
    for (Damage.Kind kind : Damage.Kind.values()) {
      assertThat(recovery.wounds(kind)).as(kind.name()).isGreaterThan(50);
    }
    String missed = String.join("\n", recovery.missed());
    assertThat(recovery.share(Damage.Kind.KAZAKH_LETTER, Damage.Kind.RUSSIAN_LETTER))
        .as(missed)
        .isGreaterThanOrEqualTo(0.99);
    assertThat(recovery.share(Damage.Kind.BORDER_GLUE)).as(missed).isGreaterThanOrEqualTo(0.95);
    assertThat(recovery.share(Damage.Kind.INNER_GLUE)).as(missed).isGreaterThanOrEqualTo(0.8);
    assertThat(recovery.share(Damage.Kind.BROKEN_WORD)).as(missed).isGreaterThanOrEqualTo(0.95);
    assertThat(recovery.words()).isGreaterThan(20_000);
    assertThat(recovery.wrong()).isEmpty();
  }

  private List<String> paragraphs() throws IOException {
    List<String> paragraphs = new ArrayList<>();
    String name = "clean-sentences.txt";
    try (var stream = DamageTest.class.getResourceAsStream(name)) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(paragraphs::add);
    }
    try (Stream<Path> files = Files.list(SEEDS)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      for (Path file : texts) {
        Files.readString(file).lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
      }
    }
    return paragraphs;
  }
}

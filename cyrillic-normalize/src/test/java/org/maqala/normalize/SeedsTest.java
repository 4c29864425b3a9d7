// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maqala.text.AlignedText;
import org.maqala.text.Edit;

/** What {@code standard} changes in the five articles, each edit read by eye. */
class SeedsTest {
  private static final Path SEEDS = Path.of(System.getProperty("maqala.root"), "seeds");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "000_4dc00a7e8c66bc16|''",
        "001_11da0471a735c833|''",
        "002_a39acc0251d4e54b|'1069 [ ]>[] broken-compounds'",
        "003_23961b4142f84a30|'2589 [TOO]>[ТОО] legal-forms'",
        "004_164cde5fb337b1ef|''",
      })
  void changesOnlyWhatIsBroken(String name, String expected) throws IOException {
    String seed = Files.readString(SEEDS.resolve(name + ".txt"));
    AlignedText clean = CyrillicNormalizer.standard().normalize(seed);
    String edits =
        clean.edits().stream()
            .map(edit ->
                "%d [%s]>[%s] %s"
                    .formatted(
                        edit.source().start(),
                        edit.source().in(seed),
                        edit.target().in(clean.text()),
                        edit.rule()))
            .collect(joining("; "));
    assertThat(edits).isEqualTo(expected);
    assertThat(clean.undo()).isEqualTo(seed);
    if (expected.isEmpty()) {
      assertThat(clean.text()).isSameAs(seed);
    }
  }

  @Test
  void partsBothGluedPlacesWithALexiconAndNothingElse() throws IOException {
    CyrillicNormalizer withWords = CyrillicNormalizer.builder(Preset.STANDARD).lexicons().build();
    List<String> splits = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String seed = Files.readString(file);
        for (Edit edit : withWords.normalize(seed).edits()) {
          if (edit.rule().endsWith("glue")) {
            int start = edit.source().start();
            splits.add(seed.substring(start - 8, start) + "|" + seed.substring(start, start + 8));
          }
        }
      }
    }
    assertThat(splits)
        .containsExactly(
            "договора|исвоевре", "оговораи|своеврем", "ый ответ|навнутре", " ответна|внутренн");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "002_a39acc0251d4e54b|индустриально-технологического",
        "003_23961b4142f84a30|труда рабочих ТОО \"Kazakhstan Petrochemical Industries Inc.\"",
        "003_23961b4142f84a30|\"Айна – Like\", коллективом высшего колледжа APEC Petro Technic",
        "003_23961b4142f84a30|газете Egemen Qazaqstan",
        "001_11da0471a735c833|передает Kazpravda.kz",
        "001_11da0471a735c833|офис компании Yandex Qazaqstan",
      })
  void keepsAndRepairs(String name, String expected) throws IOException {
    String seed = Files.readString(SEEDS.resolve(name + ".txt"));
    assertThat(CyrillicNormalizer.standard().normalize(seed).text()).contains(expected);
  }
}

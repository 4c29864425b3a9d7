// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the tables of the package weigh as they stand: verbs, roles, names and bodies. */
class TablesWeightTest {
  private static final int MOST = 200_000;

  @Test
  void isUnderTwoHundredKilobytes() throws IOException, URISyntaxException {
    Path tables =
        Path.of(Lexicon.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve("org/maqala/quote");
    List<Path> files;
    try (Stream<Path> all = Files.list(tables)) {
      files = all.filter(file -> file.toString().endsWith(".tsv")).toList();
    }
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }

    assertThat(files).hasSizeGreaterThan(10);
    assertThat(bytes).isLessThan(MOST);
  }
}

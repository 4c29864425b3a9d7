// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** What the package adds to a jar, packed as a jar packs it: its classes and its tables. */
class WeightTest {
  private static final int MOST = 100_000;

  @Test
  void isAtMostAHundredKilobytes() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Lexicon.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve("org/maqala/date");
    List<Path> files;
    try (Stream<Path> all = Files.list(classes)) {
      files =
          all.filter(file -> file.toString().endsWith(".class") || file.toString().endsWith(".tsv"))
              .toList();
    }
    assertThat(files).hasSizeGreaterThan(30);
    int bytes = 0;
    for (Path file : files) {
      bytes += packed(Files.readAllBytes(file));
    }
    assertThat(bytes).isLessThanOrEqualTo(MOST);
  }

  private static int packed(byte[] file) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(file);
      deflater.finish();
      return deflater.deflate(new byte[file.length + 1_000]);
    } finally {
      deflater.end();
    }
  }
}

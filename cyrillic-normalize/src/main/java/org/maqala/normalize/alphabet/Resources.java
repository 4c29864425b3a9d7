// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads this package's tables: tab-separated, UTF-8, comment lines start with {@code #}. */
final class Resources {
  private Resources() {}

  static List<String[]> rows(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .map(line -> line.split("\t", -1))
        .toList();
  }

  static byte[] bytes(String name) {
    try (InputStream stream = Resources.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}

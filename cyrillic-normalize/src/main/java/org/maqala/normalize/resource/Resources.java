// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Reads resources beside a class of this module. One that is not there is an error of the build,
 * and one that can't be read an {@link UncheckedIOException}. Thread-safe; nothing is kept.
 */
public final class Resources {
  private Resources() {}

  /** The rows of a table: tab-separated, UTF-8, comment lines start with {@code #}. */
  public static List<String[]> rows(Class<?> beside, String name) {
    return new String(bytes(beside, name), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
        .map(line -> line.split("\t", -1))
        .toList();
  }

  /** All bytes of a resource. */
  public static byte[] bytes(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}

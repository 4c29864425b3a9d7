// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;

/** What an example prints, line by line. */
final class Printed {
  private Printed() {}

  static List<String> by(Consumer<String[]> main) {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      main.accept(new String[0]);
    } finally {
      System.setOut(console);
    }
    return bytes.toString(UTF_8).lines().toList();
  }
}

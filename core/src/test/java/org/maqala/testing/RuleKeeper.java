// SPDX-License-Identifier: Apache-2.0
package org.maqala.testing;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** The permitted twins of what {@link RuleBreakers} does. */
final class RuleKeeper {
  private static final Map<String, Integer> TABLE = Map.of("a", 1);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ROOT);

  enum Letter {
    A,
    B
  }

  record Pair(String left, int right) {}

  String locale(String text) {
    return text.toLowerCase(Locale.ROOT) + String.format(Locale.ROOT, "%d", TABLE.size());
  }

  String charset(byte[] bytes, InputStream in, ByteArrayOutputStream out) throws Exception {
    new InputStreamReader(in, StandardCharsets.UTF_8).close();
    return new String(bytes, StandardCharsets.UTF_8) + out.toString(StandardCharsets.UTF_8);
  }

  String text(char[] units) {
    return new String(units).replace("a", "b").replace('c', 'd');
  }

  List<String> columns(String row) {
    return List.of(row.split("\t", -1));
  }

  String clock(Clock clock) {
    return LocalDate.now(clock).format(DAY);
  }

  Random seeded() {
    return new Random(1);
  }

  InputStream table() {
    return RuleKeeper.class.getResourceAsStream("table.tsv");
  }

  int which(Letter letter) {
    assert letter != Letter.B;
    return switch (letter) {
      case A -> Letter.values().length;
      case B -> new Pair("b", 2).hashCode();
    };
  }

  Function<String, Pair> lambda() {
    return text -> new Pair(text, 1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {
  private static final int RECORDS = 3000;

  /** Records of very different lengths, each with a paragraph that some earlier ones share. */
  private static final String INPUT =
      IntStream.range(0, RECORDS)
          .mapToObj(i ->
              "{\"id\":"
                  + i
                  + ",\"text\":\"Общий для многих абзац под номером "
                  + (i % 97)
                  + " повторяется в разных статьях.\\n\\n"
                  + "Слово и cлово. ".repeat(i % 13 == 0 ? 400 : 2)
                  + i
                  + "\"}\n")
          .collect(Collectors.joining());

  @ParameterizedTest
  @ValueSource(strings = {"clean", "normalize", "date", "dedupe", "quotes"})
  void outputIsTheSameOnOneThreadAndOnEight(String command) {
    CliRun one = CliRun.withInput(INPUT, command, "--threads", "1", "-q", "-");
    CliRun eight = CliRun.withInput(INPUT, command, "--threads", "8", "-q", "-");

    assertThat(one.exitCode()).isZero();
    assertThat(eight.out()).isEqualTo(one.out());
    List<Integer> ids = eight.records().stream().map(it -> it.get("id").asInt()).toList();
    assertThat(ids).isEqualTo(IntStream.range(0, RECORDS).boxed().toList());
  }

  @Test
  void badRecordsAreReportedInOrderToo() {
    String input = INPUT.replace("\"id\":1000,", "\"id\":1000").replace("\"id\":2000,", "");

    CliRun run = CliRun.withInput(input, "date", "--threads", "8", "-");

    assertThat(run.err().lines().map(line -> line.split(": ")[0]))
        .containsExactly("stdin:1001", "maqala");
    assertThat(run.records()).hasSize(RECORDS - 1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each command that the README shows, as it stands there. */
class ReadmeCommandsTest {
  private static final String JAR = "java -jar examples/cli/target/maqala.jar ";

  @TempDir Path folder;

  static List<String> commands() throws IOException {
    List<String> readme = Files.readAllLines(CliRun.seeds().resolveSibling("README.md"), UTF_8);
    List<String> commands =
        readme.stream()
            .filter(line -> line.startsWith(JAR) || line.contains("&& " + JAR))
            .map(line -> line.substring(line.indexOf(JAR) + JAR.length()))
            .toList();
    assertThat(commands).hasSizeGreaterThan(1);
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void worksAsShown(String command) {
    String[] arguments =
        Arrays.stream(command.split(" ")).map(this::fromRoot).toArray(String[]::new);
    CliRun run = CliRun.maqala(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    for (String argument : arguments) {
      if (argument.startsWith(folder.toString())) {
        assertThat(Path.of(argument)).isNotEmptyFile();
      }
    }
    if (!command.contains(" -o ")) {
      assertThat(run.records()).hasSize(5);
    }
  }

  /** The README's commands run at the root; what they write goes to the test's folder. */
  private String fromRoot(String argument) {
    if (argument.equals("seeds")) {
      return CliRun.seeds().toString();
    }
    return argument.contains(".") ? folder.resolve(argument).toString() : argument;
  }
}

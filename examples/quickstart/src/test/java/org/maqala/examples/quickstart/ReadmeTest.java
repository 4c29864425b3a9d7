// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows is what the code here says and prints. */
class ReadmeTest {
  private static final Path ROOT = Path.of(System.getProperty("maqala.root"));

  private static final Map<String, Consumer<String[]>> EXAMPLES =
      Map.of(
          "NormalizeExample", NormalizeExample::main,
          "HeaderDateExample", HeaderDateExample::main,
          "DedupeExample", DedupeExample::main,
          "QuotesExample", QuotesExample::main);

  /** A fenced block of the README: the language after the fence, and its lines. */
  private record Block(String language, List<String> lines) {}

  @TestFactory
  List<DynamicTest> everyExampleIsShownAsItIsAndPrintsWhatIsShown() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    List<Block> blocks = blocks();
    for (Map.Entry<String, Consumer<String[]>> example : EXAMPLES.entrySet()) {
      List<String> source = code(example.getKey());
      tests.add(
          DynamicTest.dynamicTest(
              example.getKey(),
              () -> {
                int shown = indexOfBlockFrom(source, blocks);
                assertThat(shown).as("a java block of the README from this class").isNotNegative();
                Block output = blocks.get(shown + 1);
                assertThat(output.language()).isEqualTo("text");
                assertThat(Printed.by(example.getValue())).isEqualTo(output.lines());
              }));
    }
    return tests;
  }

  @Test
  void everyJavaBlockComesFromAnExample() throws IOException {
    long shown = blocks().stream().filter(block -> block.language().equals("java")).count();
    assertThat(shown).isEqualTo(EXAMPLES.size());
  }

  @Test
  void theSnippetsNameTheVersionOfTheBuild() throws IOException {
    String pom = Files.readString(ROOT.resolve("pom.xml"), UTF_8);
    String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
    String readme = Files.readString(ROOT.resolve("README.md"), UTF_8);
    assertThat(readme)
        .contains("<version>" + version + "</version>")
        .contains("org.maqala:maqala-core:" + version + "\"");
  }

  @Test
  void theTestCommandIsTheOneThatCiRuns() throws IOException {
    assertThat(blocks()).contains(new Block("sh", List.of("mvn verify")));
    assertThat(Files.readString(ROOT.resolve(".ci/run"), UTF_8))
        .containsPattern("mvn [-a-zA-Z ]*verify");
  }

  @Test
  void theReadmeStaysShort() throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve("README.md"), UTF_8)).hasSizeLessThan(200);
  }

  private static int indexOfBlockFrom(List<String> source, List<Block> blocks) {
    for (int i = 0; i < blocks.size() - 1; i++) {
      Block block = blocks.get(i);
      if (block.language().equals("java")
          && Collections.indexOfSubList(source, trimmed(block.lines())) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> code(String example) throws IOException {
    Path file = Path.of("src/main/java/org/maqala/examples/quickstart", example + ".java");
    return trimmed(Files.readAllLines(ROOT.resolve("examples/quickstart").resolve(file), UTF_8));
  }

  private static List<String> trimmed(List<String> lines) {
    return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<String> lines = null;
    String language = "";
    for (String line : Files.readAllLines(ROOT.resolve("README.md"), UTF_8)) {
      if (!line.startsWith("```")) {
        if (lines != null) {
          lines.add(line);
        }
      } else if (lines == null) {
        language = line.substring(3);
        lines = new ArrayList<>();
      } else {
        blocks.add(new Block(language, List.copyOf(lines)));
        lines = null;
      }
    }
    return blocks;
  }
}

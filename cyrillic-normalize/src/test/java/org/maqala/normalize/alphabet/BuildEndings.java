// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Writes {@code endings.tsv}: {@code BuildEndings FOLDER FILE}, where the folder has {@code
 * words-kk.tsv.gz}: what stands after a known word in the known words of Kazakh texts. Each word
 * counts once, shared among the words that it starts with.
 */
final class BuildEndings {
  private static final int LEAST_STEM_FREQUENCY = 2;
  private static final double LEAST = 25;

  private final KazakhWords lexicon = KazakhWords.standard();
  private final Map<String, Double> endings = new TreeMap<>();

  private BuildEndings() {}

  public static void main(String[] args) throws IOException {
    BuildEndings build = new BuildEndings();
    lines(Path.of(args[0], "words-kk.tsv.gz")).stream()
        .skip(1)
        .map(line -> line.split("\t", 2)[0])
        .forEach(build::add);
    Files.writeString(Path.of(args[1]), build.table());
  }

  private void add(String word) {
    List<String> found = new ArrayList<>();
    if (lexicon.kazakh().contains(word)) {
      lexicon.prefixes(
          word,
          0,
          word.length(),
          (end, frequency) -> {
            if (frequency >= LEAST_STEM_FREQUENCY
                && end >= WordReader.SHORTEST_STEM
                && end < word.length()
                && word.length() - end <= Endings.LONGEST) {
              found.add(word.substring(end));
            }
          });
    }
    found.forEach(ending -> endings.merge(ending, 1.0 / found.size(), Double::sum));
  }

  private String table() {
    double total = endings.values().stream().mapToDouble(count -> count).sum();
    StringBuilder table = new StringBuilder();
    table.append("# SPDX-License-Identifier: Apache-2.0\n");
    table.append(
        "# What Kazakh words end with after a word that is known: the negative logarithm\n");
    table.append(
        "# of its probability, in quarters of a bit. Made by BuildEndings from the words\n");
    table.append("# of news (facts); the sources stand in lexicon/README.md.\n");
    endings.forEach((ending, count) -> {
      if (count >= LEAST) {
        long cost = Math.round(-4 * Math.log(count / total) / Math.log(2));
        table.append(ending).append('\t').append(cost).append('\n');
      }
    });
    return table.toString();
  }

  private static List<String> lines(Path list) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(list)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}

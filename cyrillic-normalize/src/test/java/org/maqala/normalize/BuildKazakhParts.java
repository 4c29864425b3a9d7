// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.lexicon.WordAutomaton;

/**
 * Writes {@code kazakh-ends.lexicon} and {@code kazakh-begins.lexicon}: {@code BuildKazakhParts
 * LIST FOLDER}, where the list is that of which the Kazakh lexicon was built. For words that may
 * stand alone they tell how many longer words of the lexicon they end or begin.
 */
final class BuildKazakhParts {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_REST = 2;

  /** What is rarer is not taken for a part. */
  private static final int SEEN = 2;

  /** Bounds of the classes "few" and "more"; a frequent word may end more of them by chance. */
  private static final int FEW_ENDS = 5;

  private static final int[] MORE_ENDS = {0, 1, 1, 2, 5, 10, 25, 25};
  private static final int[] FEW_BEGINS = {2, 2, 2, 2, 2, 2, 7, 7};
  private static final int MORE_BEGINS = 5;

  private final Set<String> words = new TreeSet<>();
  private final Map<String, Integer> ends = new HashMap<>();
  private final Map<String, Integer> begins = new HashMap<>();

  private BuildKazakhParts() {}

  public static void main(String[] args) throws IOException {
    BuildKazakhParts parts = new BuildKazakhParts();
    parts.read(Path.of(args[0]));
    parts.count();
    Path folder = Path.of(args[1]);
    write(parts.endClasses(), folder.resolve("kazakh-ends.lexicon"));
    write(parts.beginClasses(), folder.resolve("kazakh-begins.lexicon"));
  }

  private void read(Path list) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(list)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String word = line.substring(0, line.indexOf('\t')).replace('ё', 'е');
        if (Lexicon.kazakh().contains(word)) {
          words.add(word);
        }
      }
    }
  }

  private void count() {
    for (String word : words) {
      for (int at = SHORTEST_REST; at <= word.length() - SHORTEST; at++) {
        if (frequency(word.substring(at)) >= SEEN) {
          ends.merge(word.substring(at), 1, Integer::sum);
        }
      }
    }
    for (String word : words) {
      for (int at = SHORTEST; at <= word.length() - SHORTEST; at++) {
        String rest = word.substring(at);
        if (frequency(rest) >= SEEN
            && ends.getOrDefault(rest, 0) <= FEW_ENDS
            && frequency(word.substring(0, at)) >= SEEN) {
          begins.merge(word.substring(0, at), 1, Integer::sum);
        }
      }
    }
  }

  private static int frequency(String word) {
    return Math.max(
        Lexicon.kazakh().frequency(word, 0, word.length()),
        Lexicon.russian().frequency(word, 0, word.length()));
  }

  private Map<String, Integer> endClasses() {
    Map<String, Integer> classes = new HashMap<>();
    ends.forEach((word, count) -> {
      int frequency = frequency(word);
      int more = MORE_ENDS[frequency];
      if (frequency > SEEN) {
        classes.put(word, count <= Math.min(FEW_ENDS, more) ? 1 : count <= more ? 2 : 3);
      }
    });
    return classes;
  }

  private Map<String, Integer> beginClasses() {
    Map<String, Integer> classes = new HashMap<>();
    begins.forEach((word, count) -> {
      int few = FEW_BEGINS[frequency(word)];
      classes.put(word, count <= few ? 1 : count <= Math.max(few, MORE_BEGINS) ? 2 : 3);
    });
    return classes;
  }

  private static void write(Map<String, Integer> classes, Path file) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file)) {
      WordAutomaton.of(classes).writeTo(stream);
    }
    System.out.println(file.getFileName() + ": " + classes.size() + " words");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Writes {@code homographs.tsv}: {@code BuildHomographs FOLDER FILE}, where the folder has the
 * counted words that the lexicons are built from ({@code words-ru.tsv.gz}, {@code words-kk.tsv.gz})
 * and {@code tesseract-kaz.txt.gz}, one word a line.
 *
 * <p>A lexicon's frequencies are decimal orders. Words that some alphabet writes alike are told
 * apart by them only roughly, so that each gets its own.
 */
final class BuildHomographs {
  /** What Latin without marks and careless writers write alike, all of it at once. */
  private static final String[][] IN_LATIN = {
    {"ь", ""},
    {"ъ", ""},
    {"э", "е"},
    {"й", "и"},
    {"і", "и"},
    {"ю", "иу"},
    {"я", "иа"},
    {"ц", "тс"},
    {"щ", "шч"},
    {"һ", "х"},
  };

  private static final String[][] ON_A_RUSSIAN_KEYBOARD = {
    {"қ", "к"},
    {"ғ", "г"},
    {"ң", "н"},
    {"ө", "о"},
    {"ұ", "у"},
    {"ү", "у"},
    {"һ", "х"},
    {"і", "и"},
    {"ә", "а"},
  };

  /** A Russian word is a hundred times rarer in a Kazakh text; see {@link KazakhWords}. */
  private static final double RARER = 100;

  /** What a word counts that was never seen. */
  private static final double UNCOUNTED = 0.3;

  private BuildHomographs() {}

  public static void main(String[] args) throws IOException {
    Map<String, Double> words = new HashMap<>();
    Map<String, Double> russian = new HashMap<>();
    add(Path.of(args[0], "words-kk.tsv.gz"), words);
    add(Path.of(args[0], "words-ru.tsv.gz"), russian);
    addUncounted(Path.of(args[0], "tesseract-kaz.txt.gz"), words);
    russian.forEach((word, count) -> words.merge(word, count / RARER, Double::sum));
    Map<String, TreeSet<String>> groups = new TreeMap<>();
    for (String[][] alike : List.of(IN_LATIN, ON_A_RUSSIAN_KEYBOARD)) {
      words
          .keySet()
          .forEach(word ->
              groups
                  .computeIfAbsent(alike.length + fold(word, alike), key -> new TreeSet<>())
                  .add(word));
    }
    for (KazakhAlphabet alphabet : KazakhAlphabet.values()) {
      if (alphabet != KazakhAlphabet.CYRILLIC && alphabet.canBeWritten()) {
        Transliterator writer = KazakhAlphabet.CYRILLIC.to(alphabet);
        words
            .keySet()
            .forEach(word ->
                groups
                    .computeIfAbsent(
                        alphabet.id() + ' ' + writer.convert(word), key -> new TreeSet<>())
                    .add(word));
      }
    }
    StringBuilder table = new StringBuilder();
    table.append("# SPDX-License-Identifier: Apache-2.0\n");
    table.append(
        "# Words that an alphabet without ь, э or й writes as it writes another word, and\n");
    table.append(
        "# how rare each is in Kazakh texts: the negative logarithm of its probability, in\n");
    table.append("# quarters of a bit; then in Russian texts, if it is a Russian word. Made by\n");
    table.append("# BuildHomographs from counts of words in news (facts); the sources stand in\n");
    table.append("# lexicon/README.md.\n");
    groups.values().stream()
        .filter(group -> group.size() > 1)
        .flatMap(TreeSet::stream)
        .distinct()
        .sorted()
        .forEach(word -> {
          table.append(word).append('\t').append(cost(words.get(word))).append('\t');
          table.append(russian.containsKey(word) ? cost(russian.get(word)) : "").append('\n');
        });
    Files.writeString(Path.of(args[1]), table.toString());
  }

  private static long cost(double perBillion) {
    return Math.round(-4 * Math.log(perBillion / 1e9) / Math.log(2));
  }

  private static String fold(String word, String[][] alike) {
    String folded = word;
    for (String[] pair : alike) {
      folded = folded.replace(pair[0], pair[1]);
    }
    return folded;
  }

  private static void add(Path list, Map<String, Double> words) throws IOException {
    List<String[]> rows = lines(list).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    double total = rows.stream().mapToLong(row -> Long.parseLong(row[1])).sum();
    for (String[] row : rows) {
      double count = Math.max(UNCOUNTED, Long.parseLong(row[1])) / total * 1e9;
      for (String word : parts(row[0])) {
        words.merge(word, count, Double::sum);
      }
    }
  }

  private static void addUncounted(Path list, Map<String, Double> words) throws IOException {
    double least = words.values().stream().mapToDouble(count -> count).min().orElseThrow();
    for (String line : lines(list)) {
      for (String word : parts(line.strip().toLowerCase(Locale.ROOT))) {
        words.putIfAbsent(word, least);
      }
    }
  }

  /** The parts of a compound that are words of their own. */
  private static List<String> parts(String compound) {
    return Arrays.stream(compound.replace('ё', 'е').split("-"))
        .filter(word ->
            word.length() > 1
                && word.chars().allMatch(c -> c >= 'а' && c <= 'ӿ')
                && KazakhWords.standard().contains(word))
        .toList();
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

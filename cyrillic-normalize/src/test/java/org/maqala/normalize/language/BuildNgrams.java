// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * Trains {@code ngrams.bin} on one half of the counted words and writes a sample of the other half
 * for the test; what is in them and how to run this stands in {@code language/README.md} of the
 * resources.
 */
final class BuildNgrams {
  private static final int EPOCHS = 12;
  private static final int SAMPLE = 3000;
  private static final int FREQUENT = 300;

  private final float[] weights = new float[1 << Ngrams.BITS];
  private final float[] squares = new float[1 << Ngrams.BITS];

  private record Example(String word, long count, boolean kazakh) {
    boolean isHeldOut() {
      CRC32 crc = new CRC32();
      crc.update(word.getBytes(StandardCharsets.UTF_8));
      return (crc.getValue() & 1) == 0 && word.length() > 3 && count < FREQUENT;
    }
  }

  public static void main(String[] args) throws IOException {
    Path lists = Path.of(args[0]);
    List<Example> examples = examples(lists);
    List<Example> training =
        new ArrayList<>(examples.stream().filter(e -> !e.isHeldOut()).toList());
    List<Example> heldOut = examples.stream().filter(Example::isHeldOut).toList();
    BuildNgrams model = new BuildNgrams();
    Random random = new Random(1);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(training, random);
      training.forEach(model::learn);
    }
    byte[] bytes = model.quantized();
    Files.write(Path.of(args[1]).resolve("ngrams.bin"), bytes);
    Ngrams ngrams = new Ngrams(bytes);
    report("training", training, ngrams);
    report("held out", heldOut, ngrams);
    sample(heldOut, Path.of(args[2]).resolve("held-out-words.tsv"));
  }

  private static void report(String name, List<Example> examples, Ngrams ngrams) {
    int[] right = new int[2];
    int[] all = new int[2];
    for (Example example : examples) {
      int language = example.kazakh ? 1 : 0;
      all[language]++;
      right[language] += (odds(example.word, ngrams) > 0) == example.kazakh ? 1 : 0;
    }
    System.out.printf(
        "%s: Russian %.2f %% of %d, Kazakh %.2f %% of %d, all %.2f %%%n",
        name,
        100.0 * right[0] / all[0],
        all[0],
        100.0 * right[1] / all[1],
        all[1],
        100.0 * (right[0] + right[1]) / (all[0] + all[1]));
  }

  private static int odds(String word, Ngrams ngrams) {
    int odds = 0;
    for (int index : indexes(word)) {
      odds += ngrams.weightAt(index);
    }
    return odds;
  }

  /** One step of AdaGrad on the logistic loss; frequent words weigh more. */
  private void learn(Example example) {
    int[] indexes = indexes(example.word);
    double sum = 0;
    for (int index : indexes) {
      sum += weights[index];
    }
    double wanted = example.kazakh ? 1 : 0;
    double error = wanted - 1 / (1 + Math.exp(-sum));
    float gradient = (float) (error * (1 + Math.log10(1 + example.count)));
    for (int index : indexes) {
      float regular = gradient - 2e-4f * weights[index];
      squares[index] += regular * regular;
      weights[index] += (float) (0.15 * regular / Math.sqrt(1e-6 + squares[index]));
    }
  }

  private static int[] indexes(String word) {
    int[] indexes = new int[(word.length() + 1) * 4];
    int letters = Ngrams.begin();
    int n = 0;
    for (int i = 0; i <= word.length(); i++) {
      int letter = i == word.length() ? Letters.BORDER : Letters.of(word.charAt(i));
      letters = Ngrams.push(letters, letter);
      for (int length = 1; length <= 4; length++) {
        indexes[n++] = Ngrams.index(Ngrams.suffix(letters, length));
      }
    }
    return indexes;
  }

  private byte[] quantized() {
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / Ngrams.UNIT)));
    }
    return bytes;
  }

  /** Words of one language only, each confirmed by a dictionary, a second list or its count. */
  private static List<Example> examples(Path lists) throws IOException {
    Map<String, Long> russian = new HashMap<>();
    for (String[] row : rows(lists.resolve("words-ru.tsv.gz"))) {
      if (row[3].equals("1") || Long.parseLong(row[1]) >= 3) {
        russian.merge(row[0], Long.parseLong(row[1]), Math::max);
      }
    }
    Map<String, Long> kazakh = new HashMap<>();
    for (String[] row : rows(lists.resolve("words-kk.tsv.gz"))) {
      boolean letter = row[0].chars().anyMatch(c -> Letters.isKazakh(Letters.of((char) c)));
      boolean confirmed = row[3].equals("1") || Long.parseLong(row[1]) >= 2;
      if (row[4].equals("1") || (letter && confirmed)) {
        kazakh.merge(row[0], Long.parseLong(row[1]), Math::max);
      }
    }
    List<Example> examples = new ArrayList<>();
    for (String word : new TreeSet<>(russian.keySet())) {
      boolean letter = word.chars().anyMatch(c -> Letters.isKazakh(Letters.of((char) c)));
      if (!kazakh.containsKey(word) && !letter) {
        examples.add(new Example(word, russian.get(word), false));
      }
    }
    for (String word : new TreeSet<>(kazakh.keySet())) {
      if (!russian.containsKey(word)) {
        examples.add(new Example(word, kazakh.get(word), true));
      }
    }
    return examples;
  }

  private static List<String[]> rows(Path list) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(list)), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> line.replace('ё', 'е').split("\t", -1))
          .filter(row -> isWord(row[0]))
          .toList();
    }
  }

  private static boolean isWord(String word) {
    return word.length() > 1
        && word.chars().allMatch(c -> Letters.isOurs(Letters.number((char) c)));
  }

  private static void sample(List<Example> heldOut, Path file) throws IOException {
    List<Example> shuffled = new ArrayList<>(heldOut);
    Collections.shuffle(shuffled, new Random(2));
    StringBuilder lines =
        new StringBuilder(
            "# SPDX-License-Identifier: Apache-2.0\n"
                + "# Words that BuildNgrams did not train on; see language/README.md.\n");
    shuffled.stream()
        .limit(SAMPLE)
        .sorted((a, b) -> a.word.compareTo(b.word))
        .forEach(
            e -> lines.append(e.word).append('\t').append(e.kazakh ? "kk" : "ru").append('\n'));
    Files.writeString(file, lines);
    System.out.println(Arrays.toString(new int[] {heldOut.size(), SAMPLE}));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.maqala.normalize.letters.LetterModel;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.lexicon.WordAutomaton;

/**
 * Writes {@code rare-words.lexicon}: {@code BuildRareWords FOLDER FILE}, where the folder has
 * {@code words-kk.tsv.gz}, {@code tesseract-kaz.txt.gz} and {@code words-ru.tsv.gz}: the words that
 * no lexicon has and that an alphabet, read without them, would not give back.
 */
final class BuildRareWords {
  private static final List<String> LISTS =
      List.of("words-kk.tsv.gz", "tesseract-kaz.txt.gz", "words-ru.tsv.gz");

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  private final Map<KazakhAlphabet, Transliterator> writers = new EnumMap<>(KazakhAlphabet.class);
  private final Map<KazakhAlphabet, WordReader> readers = new EnumMap<>(KazakhAlphabet.class);

  private BuildRareWords(Lexicon rare) {
    KazakhWords words = new KazakhWords(Lexicon.kazakh(), Lexicon.russian(), rare);
    for (KazakhAlphabet alphabet : KazakhAlphabet.values()) {
      if (alphabet != KazakhAlphabet.CYRILLIC
          && alphabet != KazakhAlphabet.ISO_9
          && alphabet.canBeWritten()) {
        writers.put(alphabet, KazakhAlphabet.CYRILLIC.to(alphabet));
        readers.put(alphabet, KazakhTables.wordReader(alphabet, words));
      }
    }
  }

  public static void main(String[] args) throws IOException {
    Set<String> candidates = new TreeSet<>();
    for (String list : LISTS) {
      for (String line : lines(Path.of(args[0], list))) {
        String word = line.strip().split("\t", 2)[0].toLowerCase(Locale.ROOT).replace('ё', 'е');
        Arrays.stream(word.split("-")).filter(BuildRareWords::isRare).forEach(candidates::add);
      }
    }
    Map<String, Integer> words = new HashMap<>();
    Lexicon none = (text, start, end) -> 0;
    add(candidates, new BuildRareWords(none), words);
    // A word that the letters alone give back may be read as one of those that were added.
    add(candidates, new BuildRareWords(WordAutomaton.of(words)), words);
    try (OutputStream stream = Files.newOutputStream(Path.of(args[1]))) {
      WordAutomaton.of(words).writeTo(stream);
    }
    System.out.println(words.size() + " words of " + candidates.size());
  }

  private static void add(
      Set<String> candidates, BuildRareWords build, Map<String, Integer> words) {
    candidates.stream().filter(build::isLost).forEach(word -> words.put(word, 1));
  }

  private static boolean isRare(String word) {
    return word.length() >= SHORTEST
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> LetterModel.symbol((char) c) > 0)
        && !Lexicon.kazakh().contains(word)
        && !Lexicon.russian().contains(word);
  }

  private boolean isLost(String word) {
    return writers.entrySet().stream()
        .anyMatch(writer -> {
          String written = writer.getValue().convert(word);
          return readers
              .get(writer.getKey())
              .read(written, 0, written.length())
              .filter(read -> read.best().letters().equals(word))
              .isEmpty();
        });
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

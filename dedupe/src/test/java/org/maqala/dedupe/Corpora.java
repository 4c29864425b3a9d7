// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Corpora as crawls make them: paragraphs over a small vocabulary, most of them edited copies of
 * earlier ones (words changed, dropped or put in, tails cut, datelines put before, sentences
 * shared, case, dashes and quotes changed), with credits and dialogue between. A corpus is a list
 * of articles, an article a list of paragraphs.
 */
final class Corpora {
  private static final List<String> SHORT =
      List.of(
          "Фото: акимат", "— Да.", "Нет.", "ПОДЕЛИТЬСЯ", "1.", "Об этом сообщает министерство.");
  private static final int VOCABULARY = 150;

  private final Random random;
  private final List<String> pool = new ArrayList<>();

  private Corpora(long seed) {
    random = new Random(seed);
  }

  static Arbitrary<List<List<String>>> corpora(int articles) {
    return Arbitraries.longs().map(seed -> new Corpora(seed).corpus(articles));
  }

  private List<List<String>> corpus(int articles) {
    List<List<String>> corpus = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      List<String> article = new ArrayList<>();
      for (int j = random.nextInt(9); j >= 0; j--) {
        article.add(paragraph());
      }
      corpus.add(article);
    }
    return corpus;
  }

  private String paragraph() {
    int choice = random.nextInt(10);
    if (choice == 0) {
      return SHORT.get(random.nextInt(SHORT.size()));
    }
    String paragraph = choice < 4 || pool.isEmpty() ? fresh() : edited();
    pool.add(paragraph);
    return paragraph;
  }

  private String fresh() {
    List<String> words = new ArrayList<>();
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      words.add(word());
    }
    return String.join(" ", words) + ".";
  }

  private String edited() {
    String paragraph = pool.get(random.nextInt(pool.size()));
    for (int i = random.nextInt(4); i > 0; i--) {
      paragraph = edit(paragraph);
    }
    return paragraph;
  }

  private String edit(String paragraph) {
    List<String> words = new ArrayList<>(Arrays.asList(paragraph.split(" ")));
    int at = random.nextInt(words.size());
    switch (random.nextInt(8)) {
      case 0 -> words.set(at, word());
      case 1 -> words.add(at, word());
      case 2 -> words.set(at, words.get(at).toUpperCase(Locale.ROOT) + " –");
      case 3 -> words.set(at, "«" + words.get(at) + "»");
      case 4 -> words.add(0, "АСТАНА. " + random.nextInt(28) + " мая.");
      case 5 -> words = words.subList(0, at + 1);
      case 6 -> words.add(fresh());
      default -> {
        if (words.size() > 1) {
          words.remove(at);
        }
      }
    }
    return String.join(" ", words);
  }

  private String word() {
    // Squared, so that some words are frequent, as in a language.
    double rank = random.nextDouble();
    int number = (int) (rank * rank * VOCABULARY);
    return "слово" + (char) ('а' + number % 30) + (char) ('а' + number / 30);
  }
}

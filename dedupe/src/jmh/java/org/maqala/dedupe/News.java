// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Seeded paragraphs of about 45 words (600 bytes of UTF-8) over a vocabulary with a Zipf-like
 * frequency; one in ten repeats an earlier one, half of these with up to two words changed.
 */
final class News {
  private static final int VOCABULARY = 50_000;
  private static final int WORDS = 45;
  // How many earlier paragraphs repeats are made of.
  private static final int POOL = 50_000;

  private final Random random;
  private final String[] vocabulary = new String[VOCABULARY];

  News(long seed) {
    random = new Random(seed);
    for (int i = 0; i < VOCABULARY; i++) {
      StringBuilder word = new StringBuilder();
      for (int j = 2 + random.nextInt(9); j > 0; j--) {
        word.append((char) ('а' + random.nextInt(32)));
      }
      vocabulary[i] = word.toString();
    }
  }

  static List<String> paragraphs(int count, long seed) {
    News news = new News(seed);
    List<String> earlier = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      paragraphs.add(news.next(earlier));
    }
    return paragraphs;
  }

  /** The next paragraph, given the earlier ones that are still at hand. */
  String next(List<String> earlier) {
    if (!earlier.isEmpty() && random.nextInt(10) == 0) {
      return edited(earlier.get(random.nextInt(earlier.size())));
    }
    String fresh = fresh();
    if (earlier.size() < POOL) {
      earlier.add(fresh);
    } else {
      earlier.set(random.nextInt(POOL), fresh);
    }
    return fresh;
  }

  /** Copies of one paragraph that differ in a number. */
  static List<String> template(int count, long seed) {
    String text = new News(seed).fresh();
    List<String> paragraphs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      paragraphs.add(text.substring(0, text.length() - 1) + " " + i + ".");
    }
    return paragraphs;
  }

  private String fresh() {
    StringBuilder text = new StringBuilder("В");
    for (int i = 1; i < WORDS; i++) {
      text.append(i % 9 == 0 ? ", " : " ").append(word());
    }
    return text.append('.').toString();
  }

  private String edited(String paragraph) {
    String[] words = paragraph.split(" ");
    for (int i = random.nextBoolean() ? 0 : 1 + random.nextInt(2); i > 0; i--) {
      words[random.nextInt(words.length)] = word();
    }
    return String.join(" ", words);
  }

  private String word() {
    // A log-uniform rank gives a frequency of one over the rank.
    return vocabulary[(int) Math.pow(VOCABULARY, random.nextDouble()) - 1];
  }
}

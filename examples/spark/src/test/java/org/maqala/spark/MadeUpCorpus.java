// SPDX-License-Identifier: Apache-2.0
package org.maqala.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles of made-up words, of which some paragraphs come again, whole or edited. */
final class MadeUpCorpus {
  private static final String[] SYLLABLES =
      "ал бы га де жа зи ку ло ме ны ор пе ра се ту".split(" ");
  private static final String[] STOCK = {
    "Фото: пресс-служба акимата", "Читайте также", "— Да.", "1.", "ПОДЕЛИТЬСЯ НОВОСТЬЮ С ДРУЗЬЯМИ"
  };

  private final Random random;
  private final List<String> earlier = new ArrayList<>();

  MadeUpCorpus(long seed) {
    random = new Random(seed);
  }

  List<CorpusArticle> articles(int count) {
    List<CorpusArticle> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> paragraphs = new ArrayList<>();
      for (int n = 1 + random.nextInt(6); n > 0; n--) {
        paragraphs.add(random.nextInt(5) == 0 ? STOCK[random.nextInt(STOCK.length)] : paragraph());
      }
      articles.add(new CorpusArticle("article-" + i, String.join("\n", paragraphs)));
    }
    return articles;
  }

  /** About 600 bytes; three in ten repeat an earlier one, most of these with an edit. */
  String paragraph() {
    if (!earlier.isEmpty() && random.nextInt(10) < 3) {
      return edited(earlier.get(random.nextInt(earlier.size())));
    }
    List<String> words = new ArrayList<>();
    for (int n = 30 + random.nextInt(30); n > 0; n--) {
      words.add(word());
    }
    String paragraph = String.join(" ", words) + ".";
    earlier.add(paragraph);
    return paragraph;
  }

  private String edited(String paragraph) {
    List<String> words = new ArrayList<>(List.of(paragraph.split(" ")));
    return switch (random.nextInt(5)) {
      case 0 -> paragraph;
      case 1 -> paragraph.toUpperCase(java.util.Locale.ROOT);
      case 2 -> {
        words.set(random.nextInt(words.size()), word());
        yield String.join(" ", words);
      }
      case 3 -> String.join(" ", words.subList(0, words.size() - random.nextInt(12)));
      default -> "АСТАНА, 5 мая – " + paragraph;
    };
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int n = 2 + random.nextInt(3); n > 0; n--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Puts into clean text the damage that crawled text has: letters replaced by their look-alikes,
 * spaces lost at borders and inside, words broken by a line end. The kinds come in the proportions
 * in which real text has them, the same seed gives the same damage.
 */
final class Damage {
  enum Kind {
    KAZAKH_LETTER,
    RUSSIAN_LETTER,
    BORDER_GLUE,
    INNER_GLUE,
    BROKEN_WORD
  }

  /** What was done at {@code start} of the damaged text, and what stood there before. */
  record Wound(Kind kind, int start, int end, String original) {}

  record Damaged(String text, List<Wound> wounds) {}

  private static final String KAZAKH = "іііііііііәәһІӘ";
  private static final String KAZAKH_LOOK_ALIKES = "iiiiiiiiiəəhIƏ";
  private static final String RUSSIAN = "асеорхуСКАЕОРНВМТХ";
  private static final String RUSSIAN_LOOK_ALIKES = "aceopxyCKAEOPHBMTX";
  private static final Set<String> BETWEEN =
      Set.of("и", "на", "в", "с", "по", "за", "от", "для", "что", "не", "из", "к", "до");
  private static final Set<String> KAZAKH_BETWEEN =
      Set.of("және", "туралы", "үшін", "бойынша", "арқылы", "дейін");

  private final String clean;
  private final Random random;
  private final double rate;
  private final StringBuilder text = new StringBuilder();
  private final List<Wound> wounds = new ArrayList<>();

  private Damage(String clean, long seed, double rate) {
    this.clean = clean;
    this.random = new Random(seed);
    this.rate = rate;
  }

  /** The text with about {@code rate} wounds to a word, the kinds in proportion. */
  static Damaged of(String clean, long seed, double rate) {
    Damage damage = new Damage(clean, seed, rate);
    damage.run();
    return new Damaged(damage.text.toString(), damage.wounds);
  }

  private void run() {
    int at = 0;
    while (at < clean.length()) {
      int end = wordEnd(at);
      if (end > at) {
        word(at, end);
        at = end;
      } else if (clean.charAt(at) == ' ') {
        at = space(at);
      } else {
        text.append(clean.charAt(at));
        at++;
      }
    }
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < clean.length() && LookAlikes.isCyrillic(clean.charAt(end))) {
      end++;
    }
    return end;
  }

  private int wordStart(int at) {
    int start = at;
    while (start > 0 && LookAlikes.isCyrillic(clean.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean happens(double share) {
    return random.nextDouble() < rate * share;
  }

  private void word(int start, int end) {
    String word = clean.substring(start, end);
    boolean plain =
        (start == 0 || clean.charAt(start - 1) == ' ')
            && (end == clean.length() || " ,.".indexOf(clean.charAt(end)) >= 0);
    if (plain && word.length() > 2 && happens(1.0)) {
      if (replaceOne(word, KAZAKH, KAZAKH_LOOK_ALIKES, Kind.KAZAKH_LETTER)) {
        return;
      }
    }
    if (plain && word.length() > 1 && happens(0.3)) {
      if (replaceOne(word, RUSSIAN, RUSSIAN_LOOK_ALIKES, Kind.RUSSIAN_LETTER)) {
        return;
      }
    }
    if (plain && isSmall(word) && word.length() >= 8 && happens(0.1)) {
      int middle = word.length() / 2;
      text.append(word, 0, middle);
      wounds.add(new Wound(Kind.BROKEN_WORD, text.length(), text.length() + 2, ""));
      text.append("- ").append(word.substring(middle));
      return;
    }
    text.append(word);
  }

  private boolean replaceOne(String word, String letters, String lookAlikes, Kind kind) {
    int from = random.nextInt(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      int letter = (from + i) % letters.length();
      int at = word.indexOf(letters.charAt(letter));
      if (at >= 0) {
        int start = text.length() + at;
        wounds.add(new Wound(kind, start, start + 1, word.substring(at, at + 1)));
        text.append(word, 0, at).append(lookAlikes.charAt(letter)).append(word.substring(at + 1));
        return true;
      }
    }
    return false;
  }

  /** The offset to read on from. */
  private int space(int at) {
    if (isBorder(at) && happens(2.0)) {
      wounds.add(new Wound(Kind.BORDER_GLUE, text.length(), text.length(), " "));
      return at + 1;
    }
    int next = wordEnd(at + 1);
    String before = clean.substring(wordStart(at), at);
    String after = clean.substring(at + 1, next);
    if (isContent(before) && isContent(after) && isFree(at - before.length(), next)) {
      if (!KAZAKH_BETWEEN.contains(after) && isKazakh(before + after)) {
        text.append(' ');
        return at + 1;
      }
      if (happens(0.3)) {
        wounds.add(new Wound(Kind.INNER_GLUE, text.length(), text.length(), " "));
        text.append(after);
        return next;
      }
    } else if (isContent(before) && BETWEEN.contains(after) && next < clean.length()) {
      int last = wordEnd(next + 1);
      String third = clean.substring(Math.min(next + 1, last), last);
      if (clean.charAt(next) == ' '
          && isContent(third)
          && isFree(at - before.length(), last)
          && happens(0.3)) {
        wounds.add(new Wound(Kind.INNER_GLUE, text.length(), text.length(), " "));
        text.append(after);
        wounds.add(new Wound(Kind.INNER_GLUE, text.length(), text.length(), " "));
        text.append(third);
        return last;
      }
    }
    text.append(' ');
    return at + 1;
  }

  /** Between sentences, before a name, and between a word and a number that counts. */
  private boolean isBorder(int at) {
    if (at < 4 || at + 3 >= clean.length()) {
      return false;
    }
    char last = clean.charAt(at - 1);
    char next = clean.charAt(at + 1);
    boolean word =
        Character.isLowerCase(clean.charAt(at - 2))
            && Character.isLowerCase(clean.charAt(at - 3))
            && Character.isLowerCase(clean.charAt(at - 4));
    boolean name =
        Character.isUpperCase(next)
            && Character.isLowerCase(clean.charAt(at + 2))
            && Character.isLowerCase(clean.charAt(at + 3));
    if (last == '.' || last == '!' || last == '?') {
      return word && name;
    }
    return word
        && Character.isLowerCase(last)
        && wordStart(at) < at
        && isSmall(clean.substring(wordStart(at), at))
        && name
        && random.nextInt(3) == 0;
  }

  private static boolean isContent(String word) {
    return word.length() >= 4 && isSmall(word);
  }

  /** Spaces or plain marks around, and nothing done to the word before. */
  private boolean isFree(int start, int end) {
    boolean whole =
        (start == 0 || clean.charAt(start - 1) == ' ')
            && (end == clean.length() || " ,.".indexOf(clean.charAt(end)) >= 0);
    return whole && (wounds.isEmpty() || wounds.get(wounds.size() - 1).end() < text.length() - 40);
  }

  private static boolean isSmall(String word) {
    return word.chars().allMatch(Character::isLowerCase);
  }

  private static boolean isKazakh(String word) {
    return word.chars().anyMatch(c -> LookAlikes.isKazakh((char) c));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maqala.article.RemovedParagraph;
import org.maqala.date.HeaderDate;
import org.maqala.date.Refusal;
import org.maqala.date.Warning;

/** How the report says in words what the output says in codes and numbers. */
public final class Words {
  private static final int VISIBLE_LENGTH = 400;

  private Words() {}

  /**
   * A number of things.
   *
   * @param count how many
   * @param thing what one of them is called; a word whose plural ends with s
   */
  public static String count(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(RemovedParagraph removed) {
    return switch (removed.kind()) {
      case EXACT -> "removed · the same, character by character";
      case FOLDED -> "removed · the same but for case, spaces, dashes or quotes";
      case NEAR ->
          String.format(Locale.ROOT, "removed · alike, similarity %.2f", removed.similarity());
      case CONTAINED ->
          String.format(
              Locale.ROOT, "removed · contained in another, %.0f %%", removed.similarity() * 100);
      case BOILERPLATE -> "removed · stands in too many articles";
    };
  }

  static String of(HeaderDate date, boolean best) {
    List<String> words = new ArrayList<>();
    words.add(best ? "the article's date" : "another date");
    words.add(of(date.role()));
    date.literal().ifPresent(literal -> words.add("written as " + literal));
    for (Warning warning : date.warnings()) {
      words.add(of(warning));
    }
    return String.join(" · ", words);
  }

  static String of(Refusal refusal) {
    return of(refusal.reason());
  }

  /** A text in which spaces and what can't be seen are signs, for the two sides of an edit. */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .limit(VISIBLE_LENGTH)
        .forEach(c -> {
          if (c == ' ') {
            visible.append('␣');
          } else if (c == '\u00A0') {
            visible.append("[NBSP]");
          } else if (isInvisible(c)) {
            visible.append(String.format(Locale.ROOT, "[U+%04X]", c));
          } else {
            visible.appendCodePoint(c);
          }
        });
    return visible.toString();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.NON_SPACING_MARK ->
          true;
      default -> false;
    };
  }
}

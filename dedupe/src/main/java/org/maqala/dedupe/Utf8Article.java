// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static com.google.common.base.Preconditions.checkPositionIndexes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maqala.text.Paragraph;

/**
 * An article as the bytes of its UTF-8 text, such as they stand in a file: for those who have bytes
 * and want the speed of bytes, since nothing is decoded. The answers are those for a {@link
 * DedupeArticle} of the decoded text, but spans, those of the answers included, count bytes from
 * the start of the text.
 *
 * <p>Any bytes are a text. Such as belong to no character are compared as they are by a key that is
 * the paragraph itself, and as one U+FFFD each by others; a surrogate in three bytes is the
 * unpaired surrogate of a string. Immutable as long as nobody writes to the array, of which no copy
 * is made; what has been {@linkplain ParagraphDeduplicator#prepare(Utf8Article) prepared} needs it
 * no more.
 *
 * <pre>{@code
 * byte[] text = Files.readAllBytes(path);
 * DedupeResult result = dedupe.filter(Utf8Article.of("a.txt", text, 0, text.length));
 * }</pre>
 */
public final class Utf8Article {
  private final byte[] text;
  private final int start;
  private final int end;
  private final DedupeArticle rest;

  private Utf8Article(byte[] text, int start, int end, DedupeArticle rest) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.rest = rest;
  }

  /**
   * An article of no known source and date, with the units that {@link TextUnits#of} finds in its
   * text: the lines that are not blank, but the sentences of those of more than 1,000 code units.
   *
   * @param id its name in later matches
   * @param text an array with its text
   * @param start where it starts there
   * @param end where it ends there
   * @throws IndexOutOfBoundsException if the places are none of the array, or in the wrong order
   */
  public static Utf8Article of(String id, byte[] text, int start, int end) {
    checkPositionIndexes(start, end, text.length);
    return of(id, text, start, end, Utf8Units.of(text, start, end));
  }

  /**
   * An article of no known source and date.
   *
   * @param id its name in later matches
   * @param text an array with its text
   * @param start where it starts there
   * @param end where it ends there
   * @param units what is compared and removed, in order; their spans count bytes from {@code start}
   * @throws IndexOutOfBoundsException if the places are none of the array, or in the wrong order
   */
  public static Utf8Article of(String id, byte[] text, int start, int end, List<Paragraph> units) {
    checkPositionIndexes(start, end, text.length);
    return new Utf8Article(
        text, start, end, new DedupeArticle(id, "", Optional.empty(), "", units));
  }

  /** The same article, published there. */
  public Utf8Article from(String source) {
    Objects.requireNonNull(source, "source");
    return new Utf8Article(text, start, end, rest.from(source));
  }

  /** The same article, of that day. */
  public Utf8Article on(LocalDate date) {
    return new Utf8Article(text, start, end, rest.on(date));
  }

  /** Its name in later matches. */
  public String id() {
    return rest.id();
  }

  /** What is compared and removed, in order; spans count bytes from the start of the text. */
  public List<Paragraph> units() {
    return rest.units();
  }

  byte[] text() {
    return text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** All of it but the text. */
  DedupeArticle withoutText() {
    return rest;
  }
}

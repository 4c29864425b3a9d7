// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maqala.text.Paragraph;

/**
 * An article as the deduplicator takes it. Immutable.
 *
 * @param id its name in later matches; the same name may come again, for another article
 * @param source where it was published, for {@link Scope#SOURCE}, {@link Keep#preferring} and
 *     quoted speech; empty if that is not known, which counts as one more source
 * @param date the day it is of, for {@link Scope#days} and {@link Keep#EARLIEST}
 * @param text its text; any
 * @param units what is compared and removed, in order: {@link TextUnits#of} or any other parts of
 *     the text
 */
public record DedupeArticle(
    String id, String source, Optional<LocalDate> date, String text, List<Paragraph> units) {
  /** Checks the components and copies the list. */
  public DedupeArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(text, "text");
    units = List.copyOf(units);
  }

  /** An article of no known source and date, with the {@linkplain TextUnits#of units} it has. */
  public static DedupeArticle of(String id, String text) {
    return new DedupeArticle(id, "", Optional.empty(), text, TextUnits.of(text));
  }

  /** The same article for those who need the text no more. */
  DedupeArticle withoutText() {
    return new DedupeArticle(id, source, date, "", units);
  }

  /** The same article, published there. */
  public DedupeArticle from(String source) {
    return new DedupeArticle(id, source, date, text, units);
  }

  /** The same article, of that day. */
  public DedupeArticle on(LocalDate date) {
    return new DedupeArticle(id, source, Optional.of(date), text, units);
  }
}

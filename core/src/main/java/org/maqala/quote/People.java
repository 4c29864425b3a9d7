// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maqala.text.AlignedText;
import org.maqala.text.Span;

/**
 * The people that a Russian or Kazakh text names. The case forms of a name are one person, {@code
 * Маулен Ашимбаев}, {@code Маулена Ашимбаева}, {@code Мәулен Әшімбаевтың}, and so is a surname
 * alone that the text gives in full elsewhere. A name is a given name or an initial and a surname,
 * a patronymic between; names that no table lists are read by their endings, or beside a role or a
 * verb of saying.
 *
 * <p>Immutable; may be shared by several threads. Made in linear time of any text.
 */
public final class People {
  private final PersonIndex index;
  private final List<NamedPerson> all;

  /** Whether the text is {@link LatinKazakh}. */
  private final boolean latin;

  private final SourceSpans spans;

  private People(PersonIndex index, boolean latin, SourceSpans spans) {
    this.index = index;
    this.latin = latin;
    this.spans = spans;
    this.all =
        index.people().stream()
            .map(person -> spans.of(NamedPerson.of(person)))
            .sorted(Comparator.comparing(person -> person.mentions().get(0)))
            .toList();
  }

  /**
   * Finds the people of a text.
   *
   * @param text any text, unpaired surrogates included
   */
  public static People of(String text) {
    Objects.requireNonNull(text, "text");
    boolean latin = LatinKazakh.isIn(text);
    AlignedText plain = plain(text, latin);
    String words = plain.text();
    return new People(
        PersonIndex.of(words, Tokens.of(words)), latin, SourceSpans.of(plain.alignment(), latin));
  }

  private static AlignedText plain(String text, boolean latin) {
    AlignedText plain = PlainText.of(text);
    return latin ? plain.andThen(LatinKazakh::cyrillic) : plain;
  }

  /** Everyone, in the order of the first mention. */
  public List<NamedPerson> all() {
    return all;
  }

  /**
   * Who is named at an offset.
   *
   * @param offset in UTF-16 code units of the text; one outside of it names no one
   */
  public Optional<NamedPerson> at(int offset) {
    return all.stream()
        .filter(person -> person.mentions().stream().anyMatch(span -> holds(span, offset)))
        .findFirst();
  }

  private static boolean holds(Span span, int offset) {
    return span.start() <= offset && offset < span.end();
  }

  /**
   * Whom a name in any case form means: a full name, an initial with a surname, or a surname alone.
   *
   * @param name the name, with nothing around it
   * @return the person; of several who answer to it the one the text names first
   */
  public Optional<NamedPerson> called(String name) {
    Objects.requireNonNull(name, "name");
    return index
        .byName()
        .called(plain(name, latin).text())
        .map(person -> spans.of(NamedPerson.of(person)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Kazakh role is told from another in other words, and a speaker from the one beside. */
class KazakhSynonymsTest {
  private static List<String> speakers(String text) {
    return QuoteExtractor.create().extract(text).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.SPEECH)
        .map(quote ->
            quote
                .attribution()
                .flatMap(Attribution::resolved)
                .map(ResolvedSpeaker::name)
                .orElse("?"))
        .toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Сенат спикері, Сенат төрағасы",
    "Сенат төрағасы, Сенат спикері",
    "Мәжіліс спикері, Мәжіліс төрағасы",
    "Бөлім бастығы, бастық",
    "Мектеп директоры, мектеп басшысы",
  })
  void anOfficeHasSeveralNames(String role, String speaker) {
    String text =
        role
            + " Айдын Серіков жиынға қатысты.\n– Бұл мәселе жақында шешіледі, – деді "
            + speaker
            + ".";

    assertThat(speakers(text)).containsExactly("Айдын Серіков");
  }

  @Test
  void aRoleBeforeASurnameAloneIsNotTheNextOnes() {
    String text =
        "Танымал журналист Айдын Серікұлы ғарышқа ұшқан Айгүл Омарова туралы пікір білдірді.\n"
            + "Журналист Серікұлы ғарышқа ұшқан Омарова туралы жазды.\n"
            + "«Біз бұл сапарды ұзақ күттік», – деді журналист.";

    assertThat(speakers(text)).containsExactly("Айдын Серікұлы");
  }

  /** {@code десе}: what one says and another answers. */
  @Test
  void twoSayThingsInOneSentence() {
    String text =
        "Министр Айдын Серіков «Бұл жұмыс биыл аяқталады» десе, депутат Айгүл Омарова «Жұмыс биыл"
            + " аяқталмайды» деп жауап берді.";

    assertThat(speakers(text)).containsExactly("Айдын Серіков", "Айгүл Омарова");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the tables of the package spell their words. */
class TableTest {
  @Test
  void spellsFormsOfOneWordByStemAndEndings() {
    assertThat(Table.words(List.of("nameless", "фирм|а|ы", "цб", "банк||а|ом")))
        .containsExactly("фирма", "фирмы", "цб", "банк", "банка", "банком");
  }

  @Test
  void keepsSpacesAndHyphens() {
    assertThat(Table.words(List.of("opening", "при этом", "ата-ана||лар")))
        .containsExactly("при этом", "ата-ана", "ата-аналар");
  }

  @Test
  void takesMissingCellsForEmptyOnes() {
    assertThat(Table.read("organisations.tsv", 2))
        .contains(List.of("концерн", ""), List.of("театр", "name kkname"));
  }

  /** A name in Kazakh letters and as Russian spells it is one, {@code Мұрат} and {@code Мурат}. */
  @Test
  void givesEveryGivenNameOneRow() {
    List<String> names =
        Table.read("given-names.tsv", 2).stream()
            .map(row -> Folding.NAMES.fold(row.get(0)) + " " + row.get(1))
            .toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  /** A role is told by its stem, so that a synonym in another form would never be found. */
  @Test
  void spellsRoleSynonymsAsTheStemsOfRoles() {
    Set<String> stems =
        Table.read("roles.tsv", 2).stream()
            .map(row -> Folding.WORDS.fold(row.get(0)))
            .collect(toSet());

    assertThat(Table.read("role-synonyms.tsv", 3))
        .allSatisfy(row -> assertThat(stems).contains(row.get(0)).contains(row.get(2).split(" ")));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.quote.QuotesOf.firstResolved;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups and bodies that a source phrase names in a case are given in the nominative. */
class GroupsInCaseTest {
  private static String bySource(String group) {
    return firstResolved("По словам " + group + ", «вода поднялась за ночь на один метр».");
  }

  /** Nouns for people, whatever their declension. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "студентов, студенты",
    "пассажиров рейса, пассажиры рейса",
    "западных политиков, западные политики",
    "изобретателей, изобретатели",
    "членов конгресса, члены конгресса",
    "актрис театра, актрисы театра",
    "коллег, коллеги",
    "учителей, учителя",
    "горожан, горожане",
    "местных россиян, местные россияне",
    "официальных лиц, официальные лица",
    "некоторых исследователей, некоторые исследователи",
  })
  void nounsForPeople(String genitive, String group) {
    assertThat(bySource(genitive)).isEqualTo(group);
  }

  /** An adjective may stand for people, unless it is a pronoun or a noun follows it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "рабочих, рабочие",
    "военных, военные",
    "знакомых девушки, знакомые девушки",
    "потерпевших, потерпевшие",
    "последних, ?",
    "западных стран, западных стран",
  })
  void anAdjectiveForPeople(String genitive, String group) {
    assertThat(bySource(genitive)).isEqualTo(group);
  }

  /** The adjective before an acronym has its gender. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "в столичном ДЧС, столичный ДЧС",
    "в иранском МИД, иранский МИД",
    "в региональном МЧС, региональное МЧС",
    "в украинской СБУ, украинская СБУ",
    "в ДЧС Астаны, ДЧС Астаны",
  })
  void theAdjectiveBeforeAnAcronym(String place, String body) {
    assertThat(firstResolved("«Вода поднялась на один метр», – сообщили " + place + "."))
        .isEqualTo(body);
  }

  /** Media in the plural have no cases, either. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"российских СМИ, российские СМИ", "СМИ, СМИ"})
  void media(String genitive, String group) {
    assertThat(firstResolved("По данным " + genitive + ", «вода поднялась на один метр»."))
        .isEqualTo(group);
  }
}

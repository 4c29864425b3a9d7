// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kazakh words without a space between them: what is parted, and what looks so and is one word. */
class InnerGlueTest {
  private static final CyrillicNormalizer WITH_WORDS =
      CyrillicNormalizer.builder(Preset.STANDARD).lexicons().build();

  @ParameterizedTest
  @CsvSource({
    "бұл мәселе туралыбірақ ешкім айтпады, бұл мәселе туралы бірақ ешкім айтпады",
    "оның айтуы бойыншақазіргі жағдай жақсы, оның айтуы бойынша қазіргі жағдай жақсы",
  })
  void partsTwoListedWordsSideBySide(String before, String after) {
    assertThat(normalize(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "қала мектепүшін ақша бөлді, қала мектеп үшін ақша бөлді",
    "біз оларүшін келдік, біз олар үшін келдік",
  })
  void partsAWordOfEightLetters(String before, String after) {
    assertThat(normalize(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "біздің сайттуралы айтты, біздің сайт туралы айтты",
    "қала үшін теннистуралы кітап шықты, қала үшін теннис туралы кітап шықты",
  })
  void knowsLoanwordsOfTheRussianLexicon(String before, String after) {
    assertThat(normalize(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"осы жолүшін күрестік", "елүшін еңбек етті", "менің онымүшін"})
  void leavesWhatHasAShortOrUnknownPart(String text) {
    assertThat(normalize(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "бұл ауылда тұратындары көп, тұратындарын білдік",
        "әлеуметтік міндеттілігінің мәні, міндеттісінің бірі",
        "аудандықтары мен отандықтары келді, өзіндіктерін айтты",
        "қазіргісінің және биылғысының бағасы",
        "нарық тұрақтылығында, тұрақтылықтар мен тұрақтылығына",
        "мынау қазіргілердің және сыртқылардың ісі",
      })
  void leavesListedWordsWithEndings(String text) {
    assertThat(normalize(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "елдің энергожүйесінің және медиажүйесінің болашағы",
        "бұл жалпыотандық және жалпыаудандық мәселе",
        "оның көзқарасында бұл бүкілотандық іс",
        "теледиректоры мен агросаласында",
      })
  void leavesCompoundsWithListedWords(String text) {
    assertThat(normalize(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "уақыт адамды қартайтады, күн қоңырайтады",
        "елді нығайтады, қуатын азайтады",
        "ол қадамыңнан қалмады",
        "біз келгенмен айырбастады",
      })
  void leavesDerivedWordsThatEndLikeWords(String text) {
    assertThat(normalize(text)).isSameAs(text);
  }

  private static String normalize(String text) {
    return WITH_WORDS.normalize(text).text();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kazakh words without a space between them: what is parted, and what looks so and is one word. */
class InnerGlueTest {
  private static final CyrillicNormalizer WITH_WORDS =
      CyrillicNormalizer.builder(Preset.STANDARD).lexicons().build();

  private static final List<String> POSSESSIVES = List.of("", "ым", "ымыз", "ыңыз", "ы", "сы");
  private static final List<String> CASES =
      List.of("", "ның", "на", "нда", "ндағы", "нан", "мен", "ндағылар", "дай");

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
  @CsvSource({
    "бұл түнгі өртті сөндіругежүздеген адам келді, бұл түнгі өртті сөндіруге жүздеген адам келді",
    "қала жаңа мектептерсалынды деп айтты, қала жаңа мектептер салынды деп айтты",
    "үкімет сол күні ресмисапармен келді, үкімет сол күні ресми сапармен келді",
    "олар биыл тұрғындарғакөмек берді, олар биыл тұрғындарға көмек берді",
    "келісімнің жалпысомасы үлкен болды, келісімнің жалпы сомасы үлкен болды",
    "ғимарат іргетасыныңтөбесі құлады, ғимарат іргетасының төбесі құлады",
  })
  void partsFrequentWordsThatEndAndBeginNoOthers(String before, String after) {
    assertThat(normalize(before)).isEqualTo(after);
    assertThat(normalize(after)).isSameAs(after);
  }

  @ParameterizedTest
  @CsvSource({
    "жүйені телекоммуникациялаужәне басқару керек, жүйені телекоммуникациялау және басқару керек",
    "елдегі шағын бизнесүшін несие берілді, елдегі шағын бизнес үшін несие берілді",
  })
  void readsLongFormsAndLoanwordsBesideFunctionWords(String before, String after) {
    assertThat(normalize(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "кеңес пен жасушасжәне тіндер туралы, кеңес пен жасушас және тіндер туралы",
    "жиһазбен жарақтаубойынша жұмыс жүрді, жиһазбен жарақтау бойынша жұмыс жүрді",
    "оның мамандығыбойынша жұмысы бар, оның мамандығы бойынша жұмысы бар",
  })
  void partsWordsThatStandInNoOtherBesideUnknownOnes(String before, String after) {
    assertThat(normalize(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "адамдар оны пайдаланаалады деді, адамдар оны пайдалана алады деді",
    "олар көрме барысыментанысты деді, олар көрме барысымен танысты деді",
    "жұмысқа беругедайын екенін айтты, жұмысқа беруге дайын екенін айтты",
    "осы бақылау материалдарынаназар аударды, осы бақылау материалдарына назар аударды",
  })
  void readsSoundsThatDoNotMeetInsideWords(String before, String after) {
    assertThat(normalize(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "бұл бетте тек история успехабогатых деген жазу бар, "
        + "бұл бетте тек история успеха богатых деген жазу бар",
  })
  void partsRussianWordsAmidKazakh(String before, String after) {
    assertThat(normalize(before)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "бұл батысқазақстандықтар мен жалпыреспубликалық жарыс",
        "ол ішкіпартиялық және жоғарытехнологиялық жұмыс",
        "оның сыныптастарын және кездеспейді дегенін естідік",
        "елдің қысымындай білімінсіз жүргендер бар",
        "бұл азаттықсүйгіш халық, алтыбұрыш пен жегіқұрты",
        "осының демократиясына және фондысына қарады",
      })
  void leavesDerivedWordsAndCompounds(String text) {
    assertThat(normalize(text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "мектеп",
        "қала",
        "тұрғын",
        "кітап",
        "мәселе",
        "жұмыс",
        "демократия",
        "бағдарлама"
      })
  void leavesEveryFormOfANoun(String noun) {
    boolean back = noun.chars().noneMatch(c -> "әеөүі".indexOf(c) >= 0);
    for (String derived : List.of("", back ? "сыз" : "сіз", back ? "лық" : "лік")) {
      for (String plural : List.of("", back ? "лар" : "лер", back ? "тар" : "тер")) {
        for (String owner : POSSESSIVES) {
          for (String ending : CASES) {
            String word = noun + derived + plural + owner + ending;
            String text = "бұл " + (back ? word : front(word)) + " туралы айтты";
            assertThat(normalize(text)).isEqualTo(text);
          }
        }
      }
    }
  }

  private static String front(String word) {
    return word.replace('ы', 'і').replace("дан", "ден").replace("дағы", "дегі");
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
        "дәрінің фармакокинетикасы мен фармакодинамикасы",
        "бұл құбыржолдарды және мұрынжұтқыншақ ауруын айтты",
        "команданың маусымалды дайындығы басталды",
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

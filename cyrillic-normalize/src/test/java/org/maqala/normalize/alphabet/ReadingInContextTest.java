// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maqala.normalize.alphabet.KazakhAlphabet.CYRILLIC;
import static org.maqala.normalize.alphabet.KazakhAlphabet.LATIN_2017_DIGRAPHS;
import static org.maqala.normalize.alphabet.KazakhAlphabet.LATIN_2018;

import org.junit.jupiter.api.Test;

/** What the words around one say of it, where an alphabet writes two words alike. */
class ReadingInContextTest {
  /** To Latin letters and back. */
  private static String back(String text) {
    return LATIN_2017_DIGRAPHS.to(CYRILLIC).convert(CYRILLIC.to(LATIN_2017_DIGRAPHS).convert(text));
  }

  private static void comesBack(String text) {
    assertThat(back(text)).isEqualTo(text);
  }

  @Test
  void betweenBorrowedWordsAKazakhWordIsKazakh() {
    comesBack("аталған компания екі миллиард долларға");
    comesBack("отыр», – дейді Руслан Мамонов");
    comesBack("ұзындығы км, ені - км");
  }

  @Test
  void amongKazakhWordsAWordIsNotRussian() {
    comesBack("өшпес із қалдырып келеді");
    comesBack("революция нәтижесінде шаһ үкіметі құлап");
  }

  @Test
  void amongRussianWordsItIs() {
    comesBack("вышел из дома");
    comesBack("подарок из Москвы");
  }

  @Test
  void aUnitIsNoKazakhWord() {
    comesBack("жылдамдығы 45 м / мин болатын құрылғы");
  }

  @Test
  void namesBehindAWordOrACommaAreNoCommonWords() {
    comesBack("Бүгінде Ким Чан");
    comesBack("Айжанова, Әли Оқапов");
    assertThat(LATIN_2018.to(CYRILLIC).convert("mınıstr Aıda Balaeva"))
        .isEqualTo("министр Аида Балаева");
  }

  @Test
  void anAbbreviationOfTheWordsBeforeItIsKazakhFromThereOn() {
    assertThat(
            LATIN_2018
                .to(CYRILLIC)
                .convert("Islam revolıýtsııasy saqshylar korpýsy (IRSK) málimdedi. IRSK kúshteri"))
        .isEqualTo("Ислам революциясы сақшылар корпусы (ИРСК) мәлімдеді. ИРСК күштері");
    assertThat(LATIN_2018.to(CYRILLIC).convert("Qazaqstan qor bırjasynda (KASE)"))
        .isEqualTo("Қазақстан қор биржасында (KASE)");
  }

  @Test
  void aLoneVIsNoNumberBeforeWhatIsNotCounted() {
    comesBack("биотин мен В дәрумендері");
    comesBack("V халықаралық көрме");
    comesBack("2015 жылғы № 414-V Заңы");
  }

  @Test
  void aWordIsNotEnglishIfItIsSoMuchLikelierInKazakh() {
    comesBack("еңбек өнімділіктері мен транзисторлы қабылдағыш");
    assertThat(back("Toshiba компаниясы")).isEqualTo("Toshiba компаниясы");
  }

  @Test
  void ofTwoWordsWrittenAlikeTheOneThatIsSaidBesideTheOther() {
    comesBack("Ашық типті сахна салынды. Тіпті жаңа сахна да тар, тіпті көрермен де аз.");
    comesBack("2 типті диабет");
    comesBack("пойыз билетін сатып алды, оны жақсы білетін адам");
    comesBack("атқарушы билікті бөлу керек, білікті маман керек");
    comesBack("білімі мен білігі жоғары, елдің билігі берік");
    comesBack("ислам діні тарады, ислам діни ұйымдары жиналды");
    comesBack("Кеңес әскері қатарына шақырылды, әскери қызмет");
    comesBack("шым ши тоқу өнері");
  }

  @Test
  void labelsAndAbbreviationsAreReadByTheMarkBehindThem() {
    comesBack("Теги: Астана,спорт,футбол");
    comesBack("Шығу тегі белгісіз");
    comesBack("тел.: 8 701 111, тел. 22-33");
  }

  @Test
  void russianInfinitivesStandBehindModalWords() {
    comesBack("страна должна носить его имя");
    comesBack("вот этот город который носит имя героя");
    comesBack("город может получить деньги, который получит область");
  }

  @Test
  void namesBeforeNamesFromAbroadAreBorrowed() {
    comesBack("жазушы Эрик Хоффер келді, әкім Ерік Бекенов келді");
    comesBack("Черчилль және Дэн Сяопин туралы");
    comesBack("Бокас дель Торо аралы");
    comesBack("жаңа «Мир» телеарнасы, Мир көшесі");
  }

  @Test
  void initialsFollowTheirSurnames() {
    comesBack("физик Э. Ферми мен Е. Арын, Е.Иванов");
    comesBack("І.Жансүгіров атындағы университет, И.Иванов");
    comesBack("Оспанов Е.Ж. келді");
  }

  @Test
  void abbreviationsOfInstitutionsAreKazakhFromThereOn() {
    comesBack("ҚР ПКД өкілі. Бүгін ПКД хабарлады");
    comesBack("Абай атындағы ПКУ жанындағы орталық");
    comesBack("мекеменің РММ-да жұмыс істейді");
    comesBack("ФМжТ факультеті");
    assertThat(back("бұл FBI-ге, USB-де, BBC-дің")).isEqualTo("бұл FBI-ге, USB-де, BBC-дің");
  }

  @Test
  void anAbbreviationHasTheInitialsOfPartsOfWords() {
    comesBack("пассивті гемагглютинация реакциясы (ПГАР) қойылды. ПГАР нәтижесі");
    comesBack("АИТ - адам иммундық тапшылығы");
    assertThat(back("Korea Institute of Science and Technology (KAIST)")).endsWith("(KAIST)");
  }
}

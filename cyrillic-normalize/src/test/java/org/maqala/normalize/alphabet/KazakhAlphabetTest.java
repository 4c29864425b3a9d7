// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maqala.normalize.alphabet.KazakhAlphabet.*;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maqala.text.Span;

class KazakhAlphabetTest {
  private static String write(KazakhAlphabet alphabet, String cyrillic) {
    return CYRILLIC.to(alphabet).convert(cyrillic);
  }

  private static String read(KazakhAlphabet alphabet, String text) {
    return alphabet.to(CYRILLIC).convert(text);
  }

  @ParameterizedTest
  @CsvSource({
    "LATIN_2017_DIGRAPHS, Qazaqstan ueshin gharysh jaengi zhol shyny",
    "LATIN_2017_APOSTROPHES, Qazaqstan u's'in g'arys' i'a'n'i jol s'yny",
    "LATIN_2018, Qazaqstan úshin ǵarysh ıáńi jol shyny",
    "LATIN_2019, Qazaqstan üşin ğaryş ıäŋi jol şyny",
    "LATIN_2021_JANUARY, Qazaqstan üşın ğaryş iäŋı jol şyny",
    "LATIN_2021_APRIL, Qazaqstan üşın ğaryş iäñı jol şyny",
    "QAZAQPARAT, Qazaqstan üşin ğarış ýäñi jol şını",
    "BGN_PCGN_1979, Qazaqstan üshin gharysh yängi zhol shyny",
    "ISO_9, Ķazaķstan ùšìn ġaryš ja̋ņì žol šyny",
  })
  void everyAlphabetHasItsLetters(KazakhAlphabet alphabet, String expected) {
    assertThat(write(alphabet, "Қазақстан үшін ғарыш йәңі жол шыны")).isEqualTo(expected);
  }

  @Test
  void arabicLettersHaveNoCaseAndFrontWordsAHamza() {
    assertThat(write(ARABIC, "Қазақ тілі, үй мен бала?")).isEqualTo("قازاق ٴتىلى، ٴۇي مەن بالا؟");
    assertThat(read(ARABIC, "قازاق ٴتىلى، ٴۇي مەن بالا؟")).isEqualTo("қазақ тілі, үй мен бала?");
  }

  @Test
  void aLetterOfTwoSignsIsACapitalAsItsWordIs() {
    assertThat(write(LATIN_2018, "Шымкент ШЫМКЕНТ Ш. АШ")).isEqualTo("Shymkent SHYMKENT Sh. ASH");
    assertThat(write(ALA_LC, "Ңғ Цех")).isEqualTo("N͡Ggh T͡Sekh");
    assertThat(read(LATIN_2018, "Shymkent SHYMKENT ShYMKENT Sh."))
        .isEqualTo("Шымкент ШЫМКЕНТ ШЫМКЕНТ Ш.");
  }

  @Test
  void theDotOfTheCapitalIsTheAlphabets() {
    assertThat(write(LATIN_2021_APRIL, "Ине ІНІ ине іні")).isEqualTo("İne INI ine ını");
    assertThat(read(LATIN_2021_APRIL, "İne INI ine ını")).isEqualTo("Ине ІНІ ине іні");
    assertThat(write(QAZAQPARAT, "Ыдыс Іні")).isEqualTo("Idıs İni");
    assertThat(write(LATIN_2018, "Ине Іні")).isEqualTo("Ine Ini");
    assertThat(read(LATIN_2018, "TÚRKІSTAN Іle")).isEqualTo("ТҮРКІСТАН Іле");
  }

  @Test
  void addressesBrandsAndNumbersStay() {
    String text =
        "FoxNews telearnasy, kurs.kz, info@inform.kz, https://qz.inform.kz/a jáne 7,5 COVID-19";
    assertThat(read(LATIN_2018, text))
        .isEqualTo(
            "FoxNews телеарнасы, kurs.kz, info@inform.kz, https://qz.inform.kz/a және 7,5 COVID-19");
    assertThat(read(LATIN_2018, "V ǵasyr, XXI ǵasyr, V. Sobolev"))
        .isEqualTo("V ғасыр, XXI ғасыр, В. Соболев");
    assertThat(write(LATIN_2021_APRIL, "WhatsApp желісі, https://егемен.қаз/бет үшін"))
        .isEqualTo("WhatsApp jelısı, https://егемен.қаз/бет üşın");
  }

  @Test
  void wordsOfOtherLanguagesAndAbbreviationsStay() {
    assertThat(read(LATIN_2018, "United States jáne Warner Discovery, NDTV telearnasy, ÚQK, ShJQ"))
        .isEqualTo("United States және Warner Discovery, NDTV телеарнасы, ҮҚК, ШЖҚ");
  }

  @Test
  void aSmallDotlessIBeforeACapitalIsTheirCapital() {
    assertThat(read(LATIN_2018, "ıAroslav ıÝsýpov Iaroslav IAROSLAV UıAO"))
        .isEqualTo("Ярослав Юсупов Ярослав ЯРОСЛАВ ҰЯО");
  }

  @Test
  void wordsPutTogetherAreReadAsTheirParts() {
    assertThat(read(LATIN_2018, "antıamerıkalyq avıaotyn")).isEqualTo("антиамерикалық авиаотын");
  }

  @Test
  void aWordAmongRussianOnesIsRussian() {
    assertThat(read(LATIN_2018, "Posmotret etý pýblıkatsııý na saıte, qyzmet etý"))
        .isEqualTo("Посмотреть эту публикацию на сайте, қызмет ету");
  }

  @Test
  void compoundsAreReadAsTheLexiconHasThem() {
    assertThat(read(LATIN_2018, "veb-saıtynda, Tıan-Shan, Nıý-Iork"))
        .isEqualTo("веб-сайтында, Тянь-Шань, Нью-Йорк");
  }

  @Test
  void theEnglishOfNamesIsLeftAsItIs() {
    assertThat(read(LATIN_2018, "The Walt Disney Company jáne JPMorgan Chase of the e-commerce"))
        .isEqualTo("The Walt Disney Company және JPMorgan Chase of the e-commerce");
  }

  @Test
  void whatIsTiedToAForeignWordIsForeignUnlessItIsAnEnding() {
    assertThat(read(LATIN_2018, "Cercle d’Epargne, bottom-up jáne Disney-diń fılmi, All one"))
        .isEqualTo("Cercle d’Epargne, bottom-up және Disney-дің фильмі, All one");
  }

  @Test
  void anUnknownWordIsRatherAKnownStemWithAnEndingThanOtherLetters() {
    assertThat(read(LATIN_2018, "Hıllge Raıstyń habyn bıýlletender"))
        .isEqualTo("Хиллге Райстың хабын бюллетеньдер");
  }

  @Test
  void yBeforeAIsOneLetterAlsoInNamesThatNobodyKnows() {
    assertThat(read(LATIN_2018, "Baıalbaev")).isEqualTo("Баялбаев");
  }

  @Test
  void anEnglishSentenceIsLeftAsItIsAndAKazakhOneBesideItIsNot() {
    String english = "he plans to speak about the nation as it faces a new blackout";
    assertThat(read(LATIN_2018, "Ol bylaı dedi: " + english))
        .endsWith("plans" + english.substring(8));
    assertThat(read(LATIN_2018, "Facebook pen Instagram, Netflix men Amazon"))
        .isEqualTo("Facebook пен Инстаграм, Netflix мен Амазон");
  }

  @Test
  void aNameStaysBesideAForeignWordWhicheverComesFirst() {
    assertThat(read(LATIN_2018, "japondyq Marubeni Utility kompanııasy, Utility Marubeni"))
        .isEqualTo("жапондық Marubeni Utility компаниясы, Utility Marubeni");
    assertThat(read(LATIN_2018, "«Zhan» assıstenti, Azamat han"))
        .isEqualTo("«Zhan» ассистенті, Азамат хан");
  }

  @Test
  void abbreviationsAreKazakhIfTheirLettersBeginKazakhWords() {
    assertThat(read(LATIN_2018, "JBBOM, MBBJ-ny, OJK, BelAZ; NDTV, UEFA, KZT, FAO"))
        .isEqualTo("ЖББОМ, МББЖ-ны, ОЖК, БелАЗ; NDTV, UEFA, KZT, ФАО");
    assertThat(read(LATIN_2017_DIGRAPHS, "ZHBBOM, BSN-i")).isEqualTo("ЖББОМ, БСН-і");
    assertThat(read(LATIN_2018, "AI-95 benzıni, №33N.Shaıynbaev"))
        .isEqualTo("АИ-95 бензині, №33Н.Шайынбаев");
  }

  @Test
  void commonWordIsNotMeantBeforeAnotherName() {
    assertThat(read(LATIN_2017_DIGRAPHS, "boksshy Aeli Ahmedov")).isEqualTo("боксшы Әли Ахмедов");
    assertThat(read(LATIN_2017_DIGRAPHS, "Aeli kelgen zhoq")).isEqualTo("Әлі келген жоқ");
  }

  @Test
  void softHyphensAreNoPartOfTheWord() {
    String text = "шең\u00ADберінде, бі\u00ADраз, хол\u00ADдинг, кө\u00ADбін";
    for (KazakhAlphabet alphabet : List.of(LATIN_2018, LATIN_2017_DIGRAPHS, ARABIC)) {
      assertThat(read(alphabet, write(alphabet, text))).isEqualTo(text);
    }
  }

  @Test
  void lettersOfFewWordsAreNotReadIntoUnknownOnes() {
    assertThat(read(LATIN_2018, "Hozeuly, dıoramma, Erqazy"))
        .isEqualTo("Хозеұлы, диорамма, Ерқазы");
  }

  @Test
  void termsOfInitialsHaveAnEInArabicLetters() {
    assertThat(read(ARABIC, "ە.ع.ك. ە.ا. بوكەتوۆ")).isEqualTo("э.ғ.к. е.а. бөкетов");
  }

  @Test
  void initialsAndArticlesAreReadByWhatStandsBesideThem() {
    assertThat(read(LATIN_2018, "e.ǵ.k., b.e.d. 300 jyl, E. Omarov, al-Hadranyń, El-Havıdja"))
        .isEqualTo("э.ғ.к., б.э.д. 300 жыл, Е. Омаров, аль-Хадраның, Эль-Хавиджа");
    assertThat(read(LATIN_2018, "60 Gts, pleı-off, G20 sammıti, B1 deńgeıi, B068 mamandyǵy, B2B"))
        .isEqualTo("60 Гц, плей-офф, G20 саммиті, B1 деңгейі, Б068 мамандығы, B2B");
    assertThat(read(LATIN_2018, "V-shi synyp, V-magnıt, Nıý-Iorkte, QarMTÝ-dyń, 1JBBOM, 5G"))
        .isEqualTo("V-ші сынып, В-магнит, Нью-Йоркте, ҚарМТУ-дың, 1ЖББОМ, 5G");
  }

  @Test
  void aTransliteratorRemembersWordsAndReadsThemTheSame() {
    Transliterator back = LATIN_2018.to(CYRILLIC);
    String text = "Qazaqstannyń I. Omarov, I jyl, federaldy respýblıkasy ".repeat(50);
    Transliteration first = back.transliterate(text);
    Transliteration second = back.transliterate(text);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(second.ambiguous()).isEqualTo(first.ambiguous());
    assertThat(second.aligned().edits()).isEqualTo(first.aligned().edits());
    assertThat(second.text()).isEqualTo(LATIN_2018.to(CYRILLIC).convert(text));
  }

  @Test
  void wordsThatLostTheirSpaceAreReadOneByOne() {
    assertThat(read(LATIN_2018, "qalasyMyrzakent jumystaryQazaqstan TikTok FoxNews MasterCard"))
        .isEqualTo("қаласыМырзакент жұмыстарыҚазақстан TikTok FoxNews MasterCard");
  }

  @Test
  void sitesAreToldFromGluedSentences() {
    assertThat(read(LATIN_2018, "inform.kz saıty, keldi.Bul kerek.jyl example.qz/bet"))
        .isEqualTo("inform.kz сайты, келді.Бұл керек.жыл example.qz/bet");
  }

  @Test
  void lettersThatStandAloneAreLetters() {
    assertThat(read(LATIN_2018, "sh ıa IA Sh. I dárejeli, II sanat, 9A synyby"))
        .isEqualTo("ш я ИА Ш. І дәрежелі, II санат, 9А сыныбы");
  }

  @Test
  void aLoneVIsANumberIfItCountsAWord() {
    assertThat(read(LATIN_2018, "V Ulttyq quryltaı, V Kazahstane"))
        .isEqualTo("V Ұлттық құрылтай, В Казахстане");
    assertThat(read(ISO_9, "V")).isEqualTo("В");
  }

  @Test
  void unitsAfterDigitsAreWordsAndModelsAndEntitiesAreNot() {
    assertThat(read(LATIN_2018, "190mm, 2015jyly, 5G, &quot;Qazaqstan&quot;"))
        .isEqualTo("190мм, 2015жылы, 5G, &quot;Қазақстан&quot;");
  }

  @Test
  void aLetterThatStandsAloneIsNotDropped() {
    assertThat(write(LATIN_2018, "ь белгісі, роль")).isEqualTo("ь belgisi, rol");
  }

  @Test
  void ofWordsWrittenAlikeTheCommonerIsRead() {
    assertThat(read(LATIN_2018, "rol, obektiler, Nıý-Iork, komıtettiń qurylysy"))
        .isEqualTo("роль, объектілер, Нью-Йорк, комитеттің құрылысы");
  }

  @Test
  void lostLettersAreReadByContextAndLexicon() {
    assertThat(read(LATIN_2018, "Qazaqstan Respýblıkasynyń Prezıdenti tıimdi jumys týraly aıtty"))
        .isEqualTo("Қазақстан Республикасының Президенті тиімді жұмыс туралы айтты");
    assertThat(read(LATIN_2018, "ashana, aprel, mıllıon, sırk"))
        .isEqualTo("асхана, апрель, миллион, сирк");
    assertThat(read(LATIN_WEB, "Qazaqstan kuni men tuni, jana jyl"))
        .isEqualTo("Қазақстан күні мен түні, жаңа жыл");
  }

  @Test
  void wordsOfTwoReadingsAreReportedWithTheOther() {
    Transliteration result = LATIN_2018.to(CYRILLIC).transliterate("Ulttyq federaldy soz");
    AmbiguousWord word = result.ambiguous().get(0);
    assertThat(word.source()).isEqualTo(new Span(7, 16));
    assertThat(List.of(word.chosen(), word.alternatives().get(0)))
        .containsExactlyInAnyOrder("федералды", "федеральды");
    assertThat(CYRILLIC.to(ISO_9).transliterate("федералды").ambiguous()).isEmpty();
  }

  @Test
  void editsAreWordsNamedAfterTheAlphabet() {
    var aligned = LATIN_2018.to(CYRILLIC).transliterate("15 jyl 7").aligned();
    assertThat(aligned.edits()).hasSize(1);
    assertThat(aligned.edits().get(0).source()).isEqualTo(new Span(3, 6));
    assertThat(aligned.edits().get(0).rule()).isEqualTo("latin-2018");
    assertThat(aligned.undo()).isEqualTo("15 jyl 7");
  }

  @Test
  void fromLatinToLatinGoesByCyrillic() {
    assertThat(LATIN_2018.to(LATIN_2021_APRIL).convert("Qazaqstannyń áıeli"))
        .isEqualTo("Qazaqstannyñ äielı");
  }

  @ParameterizedTest
  @EnumSource
  void theAlphabetOfATextIsFound(KazakhAlphabet alphabet) {
    String cyrillic =
        "Мемлекет басшысы Қасым-Жомарт Тоқаев үкімет отырысында әлеуметтік мәселелерді шешу және"
            + " жаңа жұмыс орындарын ашу туралы айтты, деп хабарлайды агенттік. Өңірлерде биыл он"
            + " шақты мектеп, ауруханалар мен шағын зауыттар салынады, оның жұмысы жыл соңына"
            + " дейін аяқталуы керек.";
    if (alphabet.canBeWritten()) {
      String text = alphabet == CYRILLIC ? cyrillic : write(alphabet, cyrillic);
      assertThat(KazakhAlphabet.alphabetOf(text)).contains(alphabet);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CYRILLIC", "LATIN_2018", "LATIN_2021_APRIL", "QAZAQPARAT", "ARABIC"})
  void aTextHalfOfWhichIsOfAnotherLanguageIsInTheAlphabetOfItsKazakh(KazakhAlphabet alphabet) {
    String cyrillic =
        "Мемлекет басшысы үкімет отырысында әлеуметтік мәселелерді шешу және жаңа жұмыс орындарын"
            + " ашу туралы айтты. Өңірлерде биыл он шақты мектеп салынады. ";
    String kazakh = alphabet == CYRILLIC ? cyrillic : write(alphabet, cyrillic);
    String english = "The government said that the budget will have more money for schools. ";
    String russian = "Правительство объявило, что в бюджете станет больше денег на школы. ";
    for (String text : new String[] {kazakh + english, english + kazakh, russian + kazakh}) {
      assertThat(KazakhAlphabet.alphabetOf(text)).contains(alphabet);
    }
    assertThat(KazakhAlphabet.alphabetOf(english + russian)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Türkiye Cumhurbaşkanı bugün Ankara'da yeni hükümetin ekonomi politikalarını açıkladı ve önemli kararlar aldı",
        "O'zbekiston Respublikasi Prezidenti yangi maktablar qurish to'g'risida qaror qabul qildi va hokimlarga topshirdi",
        "Qaraqalpaqstan Respublikası xalıqları arasında doslıq hám tatıwlıqtı bekkemlew boyınsha ilajlar ótkerildi",
        "The president of the republic said on Monday that the new schools will be open by the end of the year",
        "Президент республики заявил в понедельник, что новые школы откроют до конца этого года",
        "Сен",
      })
  void otherLanguagesHaveNone(String text) {
    assertThat(KazakhAlphabet.alphabetOf(text)).isEmpty();
  }

  @Test
  void wrongArgumentsAreNamed() {
    assertThatThrownBy(() -> CYRILLIC.to(CYRILLIC)).hasMessageContaining("cyrillic");
    assertThatThrownBy(() -> CYRILLIC.to(LATIN_WEB)).hasMessageContaining("latin-web");
    assertThat(
            Arrays.stream(KazakhAlphabet.values())
                .map(one -> KazakhAlphabet.ofId(one.id()).orElseThrow()))
        .containsExactly(KazakhAlphabet.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "bgn-pcgn-1979 | \"Aūyl\" gazeti | \"Ауыл\" газеті",
        "bgn-pcgn-1979 | t.gh.k., dotsent | т.ғ.к., доцент",
        "bgn-pcgn-1979 | inform.kz sayty | inform.kz сайты",
        "ala-lc | mln.ten͡gge | млн.теңге",
        "latin-2017-apostrophes | mln.ten'ge | млн.теңге",
        "arabic | 190مم | 190мм",
        "arabic | \u0674ا \u0674و | ә ө",
        "qazaqparat | Kıyaxmetova | Кыяхметова",
        "qazaqparat | Şşedrïn Şçedrïn | Щедрин Щедрин",
        "bgn-pcgn-1979 | An·gliya Änggime | Англія Әңгіме",
        "latin-2017-digraphs | cirk tsirk | цирк цирк",
      })
  void signsAreReadByWhatStandsAroundThem(String alphabet, String text, String cyrillic) {
    KazakhAlphabet from = KazakhAlphabet.ofId(alphabet).orElseThrow();
    assertThat(from.to(CYRILLIC).convert(text)).isEqualTo(cyrillic);
  }
}

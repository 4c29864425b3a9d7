// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.normalize.language.Language;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.lexicon.WordAutomaton;

/** The rules that need a lexicon, by example. */
class LexiconRulesTest {
  private static final CyrillicNormalizer WITH_WORDS =
      CyrillicNormalizer.builder(Preset.STANDARD).lexicons().build();

  private static String normalize(String text) {
    return WITH_WORDS.normalize(text).text();
  }

  private static List<String> rules(String text) {
    return WITH_WORDS.normalize(text).edits().stream().map(edit -> edit.rule()).distinct().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "договораисвоевременный ответнавнутренние, договора и своевременный ответ на внутренние",
    "На этой неделепосетит страну, На этой неделе посетит страну",
    "мировые лидерыосудили удар, мировые лидеры осудили удар",
    "глава государстваподписал закон, глава государства подписал закон",
    "также сообщаютсотрудники полиции, также сообщают сотрудники полиции",
    "из республиканскогобюджета, из республиканского бюджета",
    "мәжіліс шешімібойынша қаржы бөлінді, мәжіліс шешімі бойынша қаржы бөлінді",
    "қалалықжәнеауылдық мектептер, қалалық және ауылдық мектептер",
    "келісімнегізінде қаржы бөлінді, келісім негізінде қаржы бөлінді",
    "жұмыс жасауғаболады деген үкім, жұмыс жасауға болады деген үкім",
  })
  void partsGluedWords(String before, String after) {
    assertThat(normalize(before)).isEqualTo(after);
    assertThat(rules(before)).containsExactly("inner-glue");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "для казахстанцев и казахстанок",
        "медиапрофессионалами и медиабизнесом",
        "низкотехнологичных, сложнодоступных, внутриукраинским",
        "шестицилиндровый электрокардиостимулятор",
        "землеподобной планеты",
        "сильнозавязан и временноисполняющим",
        "полуторачасовой, восемнадцатиминутный и двухсотметровую",
        "машиноместа у ротавирусного отделения",
        "нижеуказанный по-французкому в дате из датацентра",
        "самопарковка, местоположений, телефото",
        "путинскими и набоковскими",
        "перевыполнивший недофинансирование",
        "Чимкентгосмонтаж и Казахпродтрест",
        "путь сайт.кз/неделепосетит и @неделепосетит",
        "слово-неделепосетит",
        "мектептеріміздегілерден ұйымдастырушылардікі",
        "вночіпочалася українська програма що й досі",
      })
  void leavesWordsThatMayBeWhole(String text) {
    assertThat(normalize(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "мем- лекеттік тілді, мемлекеттік тілді",
    "мем-лекеттік қызмет-керлердің, мемлекеттік қызметкерлердің",
    "профес- соры, профессоры",
    "жан- жақты, жан-жақты",
    "іс- шараларын, іс-шараларын",
    "Әл- Фараби, Әл-Фараби",
    "ҚАРЫМ- ҚАТЫНАС, ҚАРЫМ-ҚАТЫНАС",
    "законо- дательного органа, законодательного органа",
    "вице- премьер, вице-премьер",
    "моско- вские врачи, московские врачи",
    "неодно- значной оценки, неоднозначной оценки",
  })
  void joinsBrokenWords(String before, String after) {
    assertThat(normalize(before)).isEqualTo(after);
    assertThat(rules(before)).containsExactly("broken-words");
  }

  @ParameterizedTest
  @CsvSource({
    "рост безра-ботицы, рост безработицы",
    "нацио-нальный план, национальный план",
  })
  void joinsRussianWordsWithAHyphenInside(String before, String after) {
    assertThat(normalize(before)).isEqualTo(after);
    assertThat(CyrillicNormalizer.builder(Preset.STANDARD, 1).lexicons().build().normalize(before))
        .matches(text -> !text.isChanged());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "кто-то из пресс-службы привёз бизнес-план и веб-сайт",
        "жень-шень растёт, он-лайн работает, медиа-центр открыт",
        "вице-премьер, экс-министр, Нью-Йорк, чат-бот, фитнес-клуб, по-прежнему",
        "п-пожалуйста, ну-ка, из-под, литий-ионный, фото-галерея",
      })
  void leavesRussianWordsWithHyphens(String text) {
    assertThat(normalize(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "ауыл қала- сында өтті, ауыл қаласында өтті",
    "кепілдік бері- лген көлемде, кепілдік берілген көлемде",
    "жаңа халық- аралық көрме, жаңа халықаралық көрме",
    "заңнама бұзушылы- қтарымен орындалуда, заңнама бұзушылықтарымен орындалуда",
    "өз қалауымен байланыст- ырылмаған көлем, өз қалауымен байланыстырылмаған көлем",
  })
  void joinsBrokenKazakhForms(String before, String after) {
    assertThat(normalize(before)).isEqualTo(after);
    assertThat(rules(before)).containsExactly("broken-words");
    assertThat(CyrillicNormalizer.builder(Preset.STANDARD, 1).lexicons().build().normalize(before))
        .matches(text -> !text.isChanged());
  }

  @Test
  void givesDashesTheirSpace() {
    assertThat(normalize("противодействию коррупции- Агентство республики"))
        .isEqualTo("противодействию коррупции - Агентство республики");
    assertThat(rules("Авторы песни- Хамит")).containsExactly("hyphen-dashes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "теле- и радиокомпаний",
        "медиа- или аудиофайлов",
        "бала- және балабақша",
        "медиа- компаний",
        "кто-то, что-либо, кое-где, из-за, во-первых",
        "8-701- 123-45-67 и 05- 06-2024",
        "казахстанцев- обладательница",
        "ата-ана, қарым-қатынас, бас-аяғы, оқу-ағарту, жүріп-тұру",
        "Усть- Каменогорск-Алматы",
        "«Нұрлы Жол- болашаққа бастар жол» бағдарламасы",
        "біздің Отан- ана туралы ән",
        "кеше Жол-болашаққа атты байқау",
        "қанша киім, қанша ақша- баршаларын олжа қылған",
      })
  void leavesOtherHyphens(String text) {
    assertThat(normalize(text)).isSameAs(text);
  }

  @Test
  void areOffWithoutALexicon() {
    String text = "на этой неделепосетит мем- лекеттік";
    assertThat(CyrillicNormalizer.standard().normalize(text).text()).isSameAs(text);
    assertThat(CyrillicNormalizer.standard().rules()).noneMatch(Rule::needsLexicon);
    assertThat(WITH_WORDS.rules()).contains(Rule.INNER_GLUE, Rule.BROKEN_WORDS, Rule.HYPHEN_DASHES);
    CyrillicNormalizer noGlue =
        CyrillicNormalizer.builder(Preset.STANDARD).lexicons().disable(Rule.INNER_GLUE).build();
    assertThat(noGlue.normalize(text).text()).isEqualTo("на этой неделепосетит мемлекеттік");
  }

  @Test
  void takeTheCallersWords() {
    Lexicon own = WordAutomaton.of(Map.of("варкалось", 4, "хливкие", 4));
    CyrillicNormalizer normalizer =
        CyrillicNormalizer.builder(Preset.MINIMAL)
            .enable(Rule.INNER_GLUE)
            .lexicon(Language.RUSSIAN, own)
            .build();
    assertThat(normalizer.normalize("варкалосьхливкие").text()).isEqualTo("варкалось хливкие");
    assertThatThrownBy(
            () -> CyrillicNormalizer.builder(Preset.MINIMAL).lexicon(Language.OTHER, own))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("OTHER");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names beside Kazakh quotes that stand otherwise than as a subject next to its verb. */
class KazakhNamesAroundQuotesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // parentheses between the name and the colon
        "Айдос Омаров (35 жаста, дәрігер): «Бұл бізге өте керек болды», – деді."
            + " | Айдос Омаров | Айдос Омаров",
        // a surname alone right before the verb
        "Ақын Федор Тютчев жайлы Тургенев былай деді: «Ол туралы ешкім дауласпайды ғой»."
            + " | Тургенев | Тургенев",
        // what says whose stands before the role
        "Сондай-ақ полиция полковнигі Қ.Сахов өз сөзінде: «Жастарды спортқа шақырамыз бәріміз»,"
            + " – деді. | полиция полковнигі Қ.Сахов | Қ.Сахов",
        // one is spoken to, another speaks
        "Кеше депутат Болат Тілеухан министр Ерлан Сағадиевке: «Бұл дұрыс емес, жауап беріңіз»,"
            + " – деді. | депутат Болат Тілеухан | Болат Тілеухан",
        // whose saying it is
        "Осыған орай хакім Абайдың: «Адамның жақсы болуы тәрбиесінде ғана», – деген сөзі бар."
            + " | хакім Абайдың | Абай",
        // in Kazakh -а is no genitive of a name in -й
        "«Еңбек нарығы өспейді, біз төмендедік», – деді агенттік басшысы Андреа Налес."
            + " | агенттік басшысы Андреа Налес | Андреа Налес",
        // a given name is all that the text tells
        "Кейіпкеріміздің есімі – Айзада. Жасы жиырмада. «Мен қалада тұрамын, жұмыс істеймін», –"
            + " дейді ол. | ол | Айзада",
        "Айзада қалада тұрады. Ауылы алыс. «Мен қалада тұрамын, жұмыс істеймін», – дейді."
            + " | ~~ | Айзада",
        "Абай көшесі жөнделді. Жұмыс бітті. «Мен осы маңда тұрамын, жақсы болды», – дейді ол."
            + " | ол | ~~",
        "Айдос Омаров келді. Айзада көшеде. «Мен қалада тұрамын, жұмыс істеймін», – дейді ол."
            + " | ол | Айдос Омаров",
        // a name that no table lists, and one behind a word that opens the sentence
        "Бір күні Жеңіс: «Мен сенің орныңда болсам, бәрін табар едім» дейді. | Жеңіс | Жеңіс",
        "Сонда Айгүл: «Мен сенің орныңда болсам, бәрін табар едім», – деді. | Айгүл | Айгүл",
        // the author's words stand on a line of their own
        "«Барлығыңызға осы қошемет үшін көп-көп рахмет айтамын!»@- деп жазды Айдос Омаров"
            + " парақшасында. | Айдос Омаров | Айдос Омаров",
        // who spoke last goes on
        "«Біз бұл жолды ертең бітіреміз», – деді әкім Айдос Омаров. Жол ұзақ еді. Ел күтті."
            + " Сонымен бірге «Енді барлық ауылға жол саламыз», – деген еді. | ~~ | Айдос Омаров",
        // what someone says is told of in the next sentence
        "«Біз енді бұл жолды ертең-ақ түгел жөндеп бітіреміз». Бұл туралы әкім Айдос Омаров айтты."
            + " | әкім Айдос Омаров | Айдос Омаров",
      })
  void theySpeak(String lines, String written, String name) {
    String text = lines.replace('@', '\n');
    List<Quote> speech = QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH);
    Attribution attribution = speech.get(speech.size() - 1).attribution().orElseThrow();

    assertThat(attribution.speaker().map(span -> span.in(text)).orElse("")).isEqualTo(written);
    assertThat(attribution.resolved().map(ResolvedSpeaker::name).orElse("")).isEqualTo(name);
  }
}

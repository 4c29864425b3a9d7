// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames that Kazakh news sets around a quote, and who is said to speak in each. */
class KazakhFramesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // what one is called, in Latin capitals
        "Боксшы Ерлан Омаров келді. «Биыл ауылда екі мектеп салынады», – деді GGG, ал Омаров күлді."
            + " | GGG | GGG",
        // people without a name are what they are called
        "«Биыл ауылда екі жаңа мектеп салынады», – дейді халық. | халық | халық",
        "«Биыл ауылда екі мектеп салынады», – деді кейінірек көршілерінің бірі."
            + " | көршілерінің бірі | көршілерінің бірі",
        // a singer by another word for one
        "Әнші Ерлан Омаров келді. Жиын ұзақ болды. «Ауылда екі мектеп салынады», – деді өнер иесі."
            + " | өнер иесі | Ерлан Омаров",
        // a linker that opens a sentence is no part of a name
        "Депутат Ерлан Омаров келді. Алайда Омаров оған «биыл ауылда екі мектеп салынады» деп жауап"
            + " қайтарды. | Омаров | Ерлан Омаров",
        // words that one gives back
        "Депутат Ерлан Омаров келді. «Бұл өте салмақты айыптау» деп сөз қайтарды Омаров."
            + " | Омаров | Ерлан Омаров",
        // what one asks for, as the object of the verb
        "Ерлан Омаров келді. Ол соттан «ешкімді алдамағанын, өзін ақтауын» сұрады."
            + " | Ол | Ерлан Омаров",
        // whom an institute is named after does not speak
        "«Биыл ауылда екі жаңа мектеп салынады», – деді М.Әуезов атындағы институттың директоры"
            + " Сейіт Омаров. | М.Әуезов атындағы институттың директоры Сейіт Омаров | Сейіт Омаров",
        // a pronoun behind where it was said
        "Әкім Ерлан Омаров келді. «Биыл ауылда екі жаңа мектеп салынады», – деді өз сөзінде ол."
            + " | ол | Ерлан Омаров",
        // the role before initials
        "Мәдениет үйінің жетекшісі Ә.Омаров былай деді: «Биыл ауылда екі мектеп салынады»."
            + " | Мәдениет үйінің жетекшісі Ә.Омаров | Ә.Омаров",
        // a title in marks belongs to the role
        "«Дала» АҚ төрағасы Ерлан Омаров жиында «Биыл екі мектеп салынады» деп атап өтті."
            + " | «Дала» АҚ төрағасы Ерлан Омаров | Ерлан Омаров",
        // what politely follows a name
        "«Биыл ауылда екі жаңа мектеп салынады», – деді Сәуле апай. | Сәуле апай | Сәуле",
        // a sentence of its own before the quote
        "Осыған орай Ерлан Омаров былай деді. «Биыл ауылда екі жаңа мектеп салынады»."
            + " | Ерлан Омаров | Ерлан Омаров",
        "Ерлан Омаров «Биыл ауылда екі жаңа мектеп салынады» деген пікірде."
            + " | Ерлан Омаров | Ерлан Омаров",
        // a body before a colon, and behind the verb
        "Полиция департаменті: «Биыл ауылда екі жаңа мектеп салынады»."
            + " | Полиция департаменті | Полиция департаменті",
        "«Биыл ауылда екі жаңа мектеп салынады», – деп жазды «Алтын-Дала» қоры."
            + " | «Алтын-Дала» қоры | «Алтын-Дала» қоры",
        // who is spoken of in the sentence before, by what he is
        "Ауыл тұрғыны пікір білдірді. «Биыл ауылда екі жаңа мектеп салынады», – деді."
            + " | ~~ | Ауыл тұрғыны",
        // one without a name is what he is called
        "«Биыл ауылда екі жаңа мектеп салынады», – дейді мектеп директоры."
            + " | мектеп директоры | мектеп директоры",
        // the body whose words the text told issued what it cites
        "Шымкент қаласы ТЖД-ның мәліметінше, өрт сөнді. «Өрт бір сағатта толық сөндірілді»,"
            + " – делінген хабарламада. | хабарламада | Шымкент қаласы ТЖД",
        "«Өрт бір сағатта толық сөндірілді», – делінген ТЖД хабарламасында."
            + " | ТЖД хабарламасында | ТЖД",
        // initials behind what points back, whose stop ends no sentence
        "«Биыл ауылда екі жаңа мектеп салынады және бәрі уақытында бітеді». Бұл туралы Е.Омаров"
            + " айтты. | Е.Омаров | Е.Омаров",
        // a role in the genitive is who bears it; else it stands for itself
        "Аудан әкімі Ерлан Омаров келді. Жиын ұзақ болды. Аудан әкімінің айтуынша, «биыл ауылда екі"
            + " жаңа мектеп салынады». | Аудан әкімінің | Ерлан Омаров",
        "Аудан әкімінің айтуынша, «биыл ауылда екі жаңа мектеп салынады, жол да жөнделеді»."
            + " | Аудан әкімінің | Аудан әкімі",
        "Ерлан Омаров жиын өткізді. Ауыл үлкен. Аудан әкімінің айтуынша, «биыл ауылда екі жаңа мектеп"
            + " салынады». | Аудан әкімінің | Ерлан Омаров",
        "Мемлекет басшысы кәсіпкер Ерлан Омаровты қабылдады. Мемлекет басшысының айтуынша, «биыл"
            + " ауылда екі жаңа мектеп салынады, жол да жөнделеді»."
            + " | Мемлекет басшысының | Мемлекет басшысы",
        // words of saying that make an expression
        "«Биыл ауылда екі мектеп салынады», – деп тілге тиек етті Ерлан Омаров."
            + " | Ерлан Омаров | Ерлан Омаров",
        "«Биыл ауылда екі жаңа мектеп салынады», – дегенді айтты Ерлан Омаров."
            + " | Ерлан Омаров | Ерлан Омаров",
      })
  void theySpeak(String text, String written, String name) {
    List<Quote> speech = QuoteExtractor.create().extract(text).ofKind(Quote.Kind.SPEECH);
    Attribution attribution = speech.get(speech.size() - 1).attribution().orElseThrow();

    assertThat(attribution.speaker().map(span -> span.in(text)).orElse("")).isEqualTo(written);
    assertThat(attribution.resolved().map(ResolvedSpeaker::name).orElse("")).isEqualTo(name);
  }
}

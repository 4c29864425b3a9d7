// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maqala.testing.Utf16;

class TextDecoderTest {
  private static final String RUSSIAN =
      "Министр просвещения сообщил в понедельник, что в стране откроют сто новых школ. Ёлка, ЦУМ.";
  private static final String KAZAKH =
      "Мемлекет басшысы үкімет отырысында әлеуметтік мәселелерді шешу және жаңа жұмыс орындарын"
          + " ашу туралы айтты, деп хабарлайды агенттік.";

  private static DecodedText decode(byte[] bytes) {
    return new TextDecoder().decode(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16LE",
        "UTF-16BE",
        "windows-1251",
        "KOI8-R",
        "IBM866",
        "ISO-8859-5",
        "x-MacCyrillic"
      })
  void russianIsFoundInEveryCharset(String name) {
    DecodedText decoded = decode(RUSSIAN.getBytes(Charset.forName(name)));
    assertThat(decoded.charset()).isEqualTo(Charset.forName(name));
    assertThat(decoded.text()).isEqualTo(RUSSIAN);
    assertThat(decoded.confidence()).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "KZ-1048", "PTCP154"})
  void kazakhIsFoundInEveryCharsetThatHasIt(String name) {
    DecodedText decoded = decode(KAZAKH.getBytes(Charset.forName(name)));
    assertThat(decoded.charset()).isEqualTo(Charset.forName(name));
    assertThat(decoded.text()).isEqualTo(KAZAKH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "x-MacCyrillic"})
  void lettersMayBeSpaced(String name) {
    String spaced =
        "М и н и с т р   с о о б щ и л ,   ч т о   в   с т р а н е   о т к р о ю т   с т о   ш к о л"
            + " .   Р е ш е н и е   п р и н я л и   в ч е р а   в   А с т а н е .";
    assertThat(decode(spaced.getBytes(Charset.forName(name))).text()).isEqualTo(spaced);
  }

  @Test
  void aSignOfCurrencyMakesNoOtherAlphabet() {
    String text = "Акции «Газпрома» стоят 5 €, а «Лукойла» — 70 €.";
    assertThat(decode(text.getBytes(Charset.forName("windows-1251"))).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "яют детям",
        "юями зовут буквы",
        "яют, сообщил KTK.kzсо ссылкой на министра на празднике"
      })
  void lettersThatAreLikeAMarkAreText(String text) {
    assertThat(decode(text.getBytes(Charset.forName("windows-1251"))).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "文", "文化", "新闻报道", "語", "日本語", "뉴스", "é", "éа", "ça va", "ü", "Ћ", "яют", "да", "қала",
        "Привет", "№ 5", "«да»", "—", "العربية", "עברית"
      })
  void aShortTextAfterAMarkIsInUtf16(String text) {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      DecodedText decoded = decode(("\uFEFF" + text).getBytes(charset));
      assertThat(decoded.charset()).isEqualTo(charset);
      assertThat(decoded.text()).isEqualTo(text);
    }
  }

  @Test
  void aMarkDecidesAndIsNotPartOfTheText() {
    assertThat(decode("\uFEFFда".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("да");
    assertThat(decode("\uFEFFда".getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo("да");
    assertThat(decode("\uFEFFда".getBytes(StandardCharsets.UTF_16BE)).charset())
        .isEqualTo(StandardCharsets.UTF_16BE);
  }

  @Test
  void utf8MayBeCutOrDamagedALittle() {
    byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    assertThat(decode(Arrays.copyOf(bytes, 51)).charset()).isEqualTo(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xFF;
    assertThat(decode(bytes).charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decode(new byte[0])).isEqualTo(DecodedText.certain("", StandardCharsets.UTF_8));
    assertThat(decode("plain".getBytes(StandardCharsets.US_ASCII)).confidence()).isEqualTo(1);
  }

  @Test
  void theRunnerUpIsTheNextBestOtherText() {
    DecodedText decoded = decode("Қызық".getBytes(KazakhCharsets.kz1048()));
    assertThat(decoded.charset()).isEqualTo(Charset.forName("KZ-1048"));
    assertThat(decoded.runnerUp()).hasValueSatisfying(it -> assertThat(it.name()).isNotEmpty());
    assertThat(decoded.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void theSameTextInSeveralIsTheCommonestCharsets() {
    byte[] bytes = "сто новых школ".getBytes(KazakhCharsets.kz1048());
    assertThat(decode(bytes).charset().name()).isEqualTo("windows-1251");
    assertThat(TextDecoder.charsets()).hasSize(11).contains(KazakhCharsets.pt154());
  }

  @Test
  void compressedBytesAreNoText() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(zipped)) {
      for (int i = 0; i < 200; i++) {
        zip.write((RUSSIAN + i * i).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(TextDecoder.isText(zipped.toByteArray())).isFalse();
    assertThat(TextDecoder.isText(new byte[100])).isFalse();
  }

  @Test
  void textWithADamagedByteIsText() {
    byte[] bytes = RUSSIAN.getBytes(Charset.forName("windows-1251"));
    bytes[5] = 0;
    assertThat(TextDecoder.isText(bytes)).isTrue();
    assertThat(TextDecoder.isText(new byte[0])).isTrue();
    assertThat(TextDecoder.isText("\u001B[1mда\u001B[0m\n".getBytes(StandardCharsets.UTF_8)))
        .isTrue();
  }

  @Test
  void textInAnyCharsetIsText() {
    assertThat(TextDecoder.charsets())
        .allMatch(charset -> TextDecoder.isText(RUSSIAN.getBytes(charset)));
  }

  @Property
  void anyBytesDecodeToWhatTheCharsetSays(@ForAll byte[] bytes) {
    DecodedText decoded = decode(bytes);
    assertThat(new String(bytes, decoded.charset())).endsWith(decoded.text());
    assertThat(decoded.confidence()).isBetween(0.0, 1.0);
  }

  @Property
  void validUtf8WithoutZerosIsUtf8(@ForAll("texts") String text) {
    byte[] bytes = ("Текст: " + text.replace("\0", "")).getBytes(StandardCharsets.UTF_8);
    assertThat(decode(bytes).charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<String> texts() {
    return Utf16.texts();
  }
}

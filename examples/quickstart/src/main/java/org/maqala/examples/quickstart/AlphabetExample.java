// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import java.nio.charset.Charset;
import org.maqala.normalize.alphabet.KazakhAlphabet;
import org.maqala.normalize.alphabet.Transliterator;
import org.maqala.normalize.encoding.DecodedText;
import org.maqala.normalize.encoding.MojibakeRepair;
import org.maqala.normalize.encoding.TextDecoder;

/** From bytes in a Kazakh charset to text, and from one alphabet to another. */
public final class AlphabetExample {
  private AlphabetExample() {}

  /** Prints what the bytes are, two texts in other alphabets, and a repaired one. */
  public static void main(String[] args) {
    byte[] bytes = "Үкімет жаңа заңды мақұлдады".getBytes(Charset.forName("KZ-1048"));
    DecodedText decoded = new TextDecoder().decode(bytes);
    System.out.println(decoded.charset() + ": " + decoded.text());

    Transliterator toLatin = KazakhAlphabet.CYRILLIC.to(KazakhAlphabet.LATIN_2021_APRIL);
    Transliterator toCyrillic = KazakhAlphabet.LATIN_2018.to(KazakhAlphabet.CYRILLIC);
    System.out.println(toLatin.convert(decoded.text()));
    System.out.println(toCyrillic.convert("Prezıdent Warner Music ókilderin qabyldady"));
    System.out.println(new MojibakeRepair().normalize("Ўлттыќ Банктіѕ жїйелері").text());
  }
}

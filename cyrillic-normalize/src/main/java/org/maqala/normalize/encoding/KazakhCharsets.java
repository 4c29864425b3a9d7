// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.nio.charset.Charset;
import java.nio.charset.spi.CharsetProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The two Kazakh charsets that the JDK lacks, under their names and aliases in the IANA registry:
 *
 * <ul>
 *   <li><b>KZ-1048</b> (STRK1048-2002, RK1048, csKZ1048), Kazakhstan's standard of 2002: cp1251
 *       with the Kazakh letters in place of the Ukrainian, Serbian and Macedonian ones;
 *   <li><b>PTCP154</b> (PT154, CP154, Cyrillic-Asian, csPTCP154), ParaType's page for the Cyrillic
 *       alphabets of Asia.
 * </ul>
 *
 * <p>As a provider this class is found by the JDK itself: with the library on the class path or the
 * module path, {@code Charset.forName("KZ-1048")} works everywhere. A byte that is not assigned (98
 * in KZ-1048) and a character that a charset lacks are unmappable, half a surrogate pair is
 * malformed; what happens then is the caller's choice, as with every charset.
 *
 * <p>Immutable; may be shared by all threads. The two are equal to GNU libc's on every byte.
 *
 * @see <a href="https://www.iana.org/assignments/character-sets">IANA character sets</a>
 */
public final class KazakhCharsets extends CharsetProvider {
  /** Made by the JDK, which needs a constructor; callers use the static methods. */
  public KazakhCharsets() {}

  /** KZ-1048, Kazakhstan's standard STRK1048-2002. */
  public static Charset kz1048() {
    return Known.KZ1048;
  }

  /** PTCP154, also called PT154. */
  public static Charset pt154() {
    return Known.PT154;
  }

  @Override
  public Iterator<Charset> charsets() {
    return List.of(Known.KZ1048, Known.PT154).iterator();
  }

  /** The charset with this name or alias, whatever its case; null if it is another's. */
  @Override
  public @Nullable Charset charsetForName(String charsetName) {
    return Known.BY_NAME.get(charsetName.toLowerCase(Locale.ROOT));
  }

  /** Apart, so that the provider can be made without reading the tables. */
  private static final class Known {
    static final Charset KZ1048 =
        new SingleByteCharset(CodePages.KZ1048, "STRK1048-2002", "RK1048", "csKZ1048");
    static final Charset PT154 =
        new SingleByteCharset(CodePages.PT154, "PT154", "CP154", "Cyrillic-Asian", "csPTCP154");
    static final Map<String, Charset> BY_NAME = byName();

    private static Map<String, Charset> byName() {
      Map<String, Charset> names = new TreeMap<>();
      for (Charset charset : List.of(KZ1048, PT154)) {
        names.put(charset.name().toLowerCase(Locale.ROOT), charset);
        charset.aliases().forEach(alias -> names.put(alias.toLowerCase(Locale.ROOT), charset));
      }
      return Map.copyOf(names);
    }
  }
}

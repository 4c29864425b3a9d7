// SPDX-License-Identifier: Apache-2.0
import java.nio.charset.spi.CharsetProvider;
import org.jspecify.annotations.NullMarked;
import org.maqala.normalize.encoding.KazakhCharsets;

/** Normalization of Russian and Kazakh web text. */
@NullMarked
module org.maqala.normalize {
  requires static transitive org.jspecify;
  requires transitive org.maqala.core;
  requires com.ibm.icu;

  exports org.maqala.normalize;
  exports org.maqala.normalize.alphabet;
  exports org.maqala.normalize.encoding;
  exports org.maqala.normalize.language;
  exports org.maqala.normalize.lexicon;

  provides CharsetProvider with
      KazakhCharsets;
}

// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/** Normalization of Russian and Kazakh web text. */
@NullMarked
module org.maqala.normalize {
  requires static transitive org.jspecify;
  requires transitive org.maqala.core;
  requires com.ibm.icu;

  exports org.maqala.normalize;
  exports org.maqala.normalize.language;
  exports org.maqala.normalize.lexicon;
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.alphabet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.maqala.normalize.lexicon.Lexicon;
import org.maqala.normalize.lexicon.WordAutomaton;
import org.maqala.normalize.resource.Resources;

/**
 * Words that are too rare for the lexicons, and that some alphabet would have read otherwise by
 * their letters; see {@code rare-words.lexicon} in the package's README.
 */
final class RareWords {
  static final Lexicon INSTANCE = read();

  private RareWords() {}

  private static Lexicon read() {
    String name = "rare-words.lexicon";
    try {
      return WordAutomaton.read(new ByteArrayInputStream(Resources.bytes(RareWords.class, name)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * Bytes as text, and the charset that they were found to be in.
 *
 * @param text the text, without a byte-order mark; bytes that mean nothing are U+FFFD
 * @param charset the charset
 * @param confidence from 0.5, a tie with the runner-up, to 1, certain
 * @param runnerUp the next best charset, of those in which the text is another; empty if the
 *     charset is certain
 */
public record DecodedText(
    String text, Charset charset, double confidence, Optional<Charset> runnerUp) {
  /** Checks the components. */
  public DecodedText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(runnerUp, "runnerUp");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be from 0 to 1, got " + confidence);
    }
  }

  static DecodedText certain(String text, Charset charset) {
    return new DecodedText(text, charset, 1, Optional.empty());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** A {@link CodePage} as a {@link Charset}. */
final class SingleByteCharset extends Charset {
  private final CodePage page;

  SingleByteCharset(CodePage page, String... aliases) {
    super(page.name(), aliases);
    this.page = page;
  }

  @Override
  public boolean contains(Charset other) {
    return other.equals(this) || other.equals(StandardCharsets.US_ASCII);
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new SingleByteDecoder(this, page);
  }

  @Override
  public CharsetEncoder newEncoder() {
    return new SingleByteEncoder(this, page);
  }
}

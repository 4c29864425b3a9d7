// SPDX-License-Identifier: Apache-2.0
package org.maqala.testing;

import net.jqwik.api.SampleReportingFormat;

/**
 * Has jqwik print failing strings escaped: a look-alike letter, a space of no width or half a
 * character cannot be told from a picture of it. Found as a service.
 */
public final class EscapedSamples implements SampleReportingFormat {
  /** For the service loader. */
  public EscapedSamples() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof String text && text.chars().anyMatch(c -> c < ' ' || c > '~');
  }

  @Override
  public Object report(Object value) {
    String text = (String) value;
    return text + " = " + Utf16.escaped(text);
  }

  @Override
  public int priority() {
    return 1;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A speaker as written.
 *
 * @param first its first token
 * @param end the token after it
 * @param oblique whether its place asks for another case than the nominative
 * @param via the agency that passes the words on
 */
record Speaker(int first, int end, boolean oblique, Optional<String> via) {
  /** No speaker, and no agency either. */
  static final Speaker NONE = none(Optional.empty());

  static Speaker of(int first, int end) {
    return new Speaker(first, end, false, Optional.empty());
  }

  static Speaker oblique(int first, int end) {
    return new Speaker(first, end, true, Optional.empty());
  }

  /** No speaker, but perhaps an agency. */
  static Speaker none(Optional<String> via) {
    return new Speaker(0, 0, false, via);
  }

  boolean isEmpty() {
    return first >= end;
  }

  /** This speaker, or another if this is none. */
  Speaker or(Supplier<Speaker> other) {
    return isEmpty() ? other.get() : this;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;

/** Finds statements that are reported without being quoted. */
final class IndirectFinder {
  IndirectFinder(
      Reading reading,
      CueFinder cues,
      PersonIndex persons,
      SpeakerResolver resolver,
      QuotedStretches speech) {}

  List<IndirectAttribution> find() {
    return List.of();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.Arrays;

/**
 * A line with its suspicious places.
 *
 * @param text the line without its end
 * @param places their offsets in it, in order
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and made for one look.
record SuspectLine(String text, int[] places) {
  /** A line whose places are yet to be found. */
  static SuspectLine of(String line) {
    SuspectPlaces places = new SuspectPlaces();
    Suspicion.find(line, 0, line.length(), new char[SuspectPlaces.BUFFER], places);
    return new SuspectLine(line, places.between(0, places.size(), 0));
  }

  /** Whether a place, but for glue, is one of UTF-8 that was read as a single-byte page. */
  boolean mayBeUtf8() {
    return Arrays.stream(places)
        .anyMatch(at -> Utf8Misread.POSSIBLE.mayBeAt(text, at) && Suspicion.isPlace(text, at));
  }

  /** Whether a place is a letter that a font layout may have left in a word. */
  boolean hasLeftLetter() {
    return Arrays.stream(places).anyMatch(place -> LeftLetters.isOne(text.charAt(place)));
  }
}

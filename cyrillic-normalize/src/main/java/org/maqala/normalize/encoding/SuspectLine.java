// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

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
}

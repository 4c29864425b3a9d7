// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/**
 * One pass over the suspect stretch of a line. Steps are immutable, linear in the stretch, and find
 * nothing where {@link Suspicion} sees no reason: it is asked first.
 */
@FunctionalInterface
interface Step {
  /**
   * Adds the edits of what starts between {@code line.from()} and {@code line.to()}, in order. All
   * of the line may be looked at.
   */
  void edit(Line line, Edits edits);
}

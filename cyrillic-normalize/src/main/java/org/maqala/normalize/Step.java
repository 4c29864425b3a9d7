// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

/** One pass over a line. Steps are immutable and linear in the line. */
@FunctionalInterface
interface Step {
  /** Adds the edits of {@code line}, in order. */
  void edit(String line, Edits edits);
}

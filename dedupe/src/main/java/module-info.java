// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/** Exact and near duplicate paragraphs. */
@NullMarked
module org.maqala.dedupe {
  requires static transitive org.jspecify;
  requires transitive org.maqala.core;
  requires com.dynatrace.hash4j;
  requires com.google.common;

  exports org.maqala.dedupe;
}

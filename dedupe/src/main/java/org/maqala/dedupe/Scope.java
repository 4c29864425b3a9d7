// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/** Where a paragraph's repeats are looked for. */
public enum Scope {
  /** Among the paragraphs before it in the same article. */
  ARTICLE,
  /** Among the paragraphs before it in the same article and in all earlier ones. */
  CORPUS
}

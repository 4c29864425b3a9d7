// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

/** What part of a header a date stands in. */
public enum Role {
  /** The line {@code date 2026-02-13} that a crawler put before the text. */
  PREFIX,
  /** The page's own line: {@code 13.02.2026, 14:35}. */
  PAGE,
  /** After a word that says what date it is: {@code Опубликовано: 13.02.2026}. */
  LABEL,
  /** After a word that says when the page was last changed: {@code Обновлено: 13.02.2026}. */
  UPDATED,
  /** With the place and the agency: {@code Астана. 8 февраля. АГЕНТСТВО -}. */
  DATELINE,
  /**
   * Among the words of a text that is nothing but one short line, or its own sentence; never cut.
   */
  INLINE
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

/** An input record that can't be used; its message says why, in the reader's terms. */
public final class BadRecord extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * A bad record.
   *
   * @param message what was got and what was expected
   */
  public BadRecord(String message) {
    super(message);
  }
}

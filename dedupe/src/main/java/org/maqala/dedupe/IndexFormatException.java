// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * A file is no index, is damaged, is of another version, or was made with other options; the
 * message says which.
 */
public final class IndexFormatException extends RuntimeException {
  private static final long serialVersionUID = 1;

  IndexFormatException(String message) {
    super(message);
  }
}

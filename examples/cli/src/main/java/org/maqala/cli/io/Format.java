// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

/** How an input is written. */
public enum Format {
  /** By the file's name, else by its first bytes. */
  AUTO,
  /** One article, plain UTF-8 text. */
  TEXT,
  /** One JSON object per line. */
  JSONL
}

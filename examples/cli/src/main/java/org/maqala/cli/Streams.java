// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of a process.
 *
 * @param in standard input
 * @param out standard output, bytes
 * @param err standard error
 * @param watched whether a person sees standard error as it is written
 */
public record Streams(InputStream in, OutputStream out, PrintStream err, boolean watched) {
  /** The streams of this process; {@code System.out} is passed by, because it hides failures. */
  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Progress.isTerminal());
  }
}

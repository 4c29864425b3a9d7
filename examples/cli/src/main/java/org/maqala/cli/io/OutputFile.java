// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that appears whole or not at all: it is written under another name beside its place and
 * moved there by {@link #commit()}; closed without that, or when the program is stopped, it leaves
 * nothing behind. What a program that was killed has left is deleted by the next one that writes to
 * the same place: no lock is held on it any more. A name that ends with {@code .gz} or {@code .zst}
 * is packed. What exists and is no regular file (a pipe, a terminal, {@code /dev/null}) is written
 * to directly. Not safe for use by several threads.
 */
public final class OutputFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final Duration LOCKED_WITHIN = Duration.ofMinutes(1);

  private final Path target;
  private final Path written;
  private final FileChannel channel;
  private final OutputStream stream;
  private final Thread cleanUp;
  private boolean committed;

  private OutputFile(Path target, Path written, FileChannel channel) throws IOException {
    this.target = target;
    this.written = written;
    this.channel = channel;
    this.stream =
        new BufferedOutputStream(
            Compression.of(target.toString())
                .pack(new BufferedOutputStream(staysOpen(channel), BUFFER)),
            BUFFER);
    this.cleanUp = new Thread(this::deleteTemporary, "maqala-clean-up");
    Runtime.getRuntime().addShutdownHook(cleanUp);
  }

  /**
   * Begins a file.
   *
   * @param path where it will stand; a link is followed, so that it goes on pointing there
   * @throws IOException if its folder does not exist or can't be written to
   */
  public static OutputFile begin(Path path) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new IOException("is a folder: " + path);
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new OutputFile(target, target, FileChannel.open(target, StandardOpenOption.WRITE));
    }
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("no such folder: " + folder);
    }
    String prefix = "." + target.getFileName() + ".";
    deleteLeft(folder, prefix);
    Path written = target.resolveSibling(prefix + UUID.randomUUID());
    FileChannel channel;
    try {
      channel = FileChannel.open(written, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new IOException("can't write to the folder " + folder + " for " + path, e);
    }
    lock(channel);
    try {
      return new OutputFile(target, written, channel);
    } catch (IOException e) {
      channel.close();
      Files.deleteIfExists(written);
      throw e;
    }
  }

  /** Writes to a channel, which keeps its lock until the file has its name. */
  private static OutputStream staysOpen(FileChannel channel) {
    return new FilterOutputStream(Channels.newOutputStream(channel)) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  private static void lock(FileChannel channel) {
    try {
      channel.tryLock();
    } catch (IOException e) {
      // A file system without locks: there nothing that was left is told, nor deleted.
    }
  }

  /** Deletes what killed programs have left that wrote to the same place. */
  private static void deleteLeft(Path folder, String prefix) {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, file -> isLeft(file, prefix))) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // They are in nobody's way: their names begin with a dot and are never taken for inputs.
    }
  }

  private static boolean isLeft(Path file, String prefix) throws IOException {
    String name = file.getFileName().toString();
    if (!name.startsWith(prefix)
        || !isUuid(name.substring(prefix.length()))
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || isFresh(file)) {
      return false;
    }
    try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = other.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /** Whether a file is so young that its writer may not have locked it yet. */
  private static boolean isFresh(Path file) throws IOException {
    Instant now = Instant.now();
    return Files.getLastModifiedTime(file).toInstant().isAfter(now.minus(LOCKED_WITHIN));
  }

  private static boolean isUuid(String text) {
    try {
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Where to write; closing it does nothing. */
  public OutputStream stream() {
    return new FilterOutputStream(stream) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  /**
   * Puts the file in its place.
   *
   * @throws IOException if it can't be written to the end or moved; nothing has appeared then
   */
  public void commit() throws IOException {
    stream.flush();
    if (!written.equals(target)) {
      finishPacking();
      try {
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    committed = true;
  }

  private void finishPacking() throws IOException {
    stream.close();
    // The name must not point to a file whose bytes are still on their way to the disk.
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    try {
      if (committed) {
        stream.close();
      }
    } finally {
      channel.close();
      deleteTemporary();
      removeHook();
    }
  }

  private void removeHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(cleanUp);
    } catch (IllegalStateException e) {
      // Already on the way out; the hook does what it is there for.
    }
  }

  private void deleteTemporary() {
    if (committed || written.equals(target)) {
      return;
    }
    try {
      Files.deleteIfExists(written);
    } catch (IOException e) {
      // Nothing is left to try; the name begins with a dot and is never taken for an input.
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.maqala.dedupe.SectionWriter.Section;

/**
 * Saves what a {@link ParagraphDeduplicator} remembers, and opens it again. The one class of this
 * library that touches files, and only the one it is told.
 *
 * <pre>{@code
 * ParagraphDeduplicator dedupe = IndexFile.open(path, options);
 * dedupe.filter(article);
 * IndexFile.save(dedupe, path);
 * }</pre>
 *
 * <p><b>Saving</b> is atomic: the file is written beside its place, forced to the disk and moved
 * there, so that whoever is killed while saving leaves the old file as it was (and a file whose
 * name ends with {@code .part}, which the next save replaces). One process at a time may save to a
 * place.
 *
 * <p><b>Opening</b> maps the file and reads only its header, its directory and small parts, in some
 * milliseconds whatever its size. The pages are loaded when they are needed; what is remembered
 * afterwards goes to the heap and to private copies of pages, never to the file (which must be
 * writable nevertheless, since the system asks that of private copies). A file that is saved over
 * stays readable for those who have it open. {@link #check} reads all of it and compares the
 * checksums; opening a damaged file without that gives wrong answers or an exception later.
 *
 * <p><b>Format</b>, version 2. All numbers are little-endian. A header of 64 bytes: the ASCII
 * letters {@code MAQALADX}; the version (4 bytes), zero (4); where the directory begins and how
 * many sections it lists (8 each); the length of the file (8); CRC-32C of the directory (4) and of
 * the 44 bytes before (4); zeros. Then the sections, each beginning at a multiple of eight. Then
 * the directory: for each section where it begins and how long it is in bytes (8 each), its CRC-32C
 * (4) and zero (4). The first section names the options as text (UTF-16); the others follow in the
 * order in which the parts of the memory write them. A section is at most 2 GiB: more than 260
 * million exact units, or 40 million near ones, do not fit one file.
 */
public final class IndexFile {
  private static final int VERSION = 2;
  private static final int HEADER = 64;
  private static final int HEADER_CHECKED = 44;
  private static final int ENTRY = 24;
  private static final byte[] MAGIC = "MAQALADX".getBytes(StandardCharsets.US_ASCII);
  private static final int CHECK_AT_ONCE = 1 << 20;

  private IndexFile() {}

  /**
   * Saves a deduplicator. Nothing else may decide meanwhile; it waits. Takes about as long as the
   * disk to write the file.
   *
   * @param dedupe what to save, with a scope that outlives an article
   * @param path the file; replaced if it exists
   * @throws IOException if the file can't be written; what stood there is as it was
   * @throws IllegalArgumentException if the scope is {@link Scope#ARTICLE}
   */
  public static void save(ParagraphDeduplicator dedupe, Path path) throws IOException {
    if (dedupe.options().scope().equals(Scope.ARTICLE)) {
      throw new IllegalArgumentException("the scope ARTICLE remembers nothing to save");
    }
    Path target = path.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (FileChannel channel =
              FileChannel.open(
                  part,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE);
          ForcingWriter writer =
              new ForcingWriter(bytes -> writeFully(channel, bytes), () -> channel.force(true))) {
        write(dedupe, channel, writer);
        writer.force();
      }
      move(part, target);
    } catch (UncheckedIOException e) {
      throw new IOException("can't save " + path + ": " + e.getMessage(), e);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /**
   * Opens a saved deduplicator.
   *
   * @param path the file
   * @param options those with which it was made; functions are compared by the name of the key only
   * @throws IOException if the file can't be read
   * @throws IndexFormatException if it is no index, is of another version, is cut short, or was
   *     made with other options
   */
  public static ParagraphDeduplicator open(Path path, DedupeOptions options) throws IOException {
    try (FileChannel channel =
        FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      List<ByteBuffer> mapped = new ArrayList<>();
      for (Section section : directory(path, channel)) {
        mapped.add(
            channel
                .map(FileChannel.MapMode.PRIVATE, section.offset(), section.length())
                .order(ByteOrder.LITTLE_ENDIAN));
      }
      SectionReader reader = new SectionReader(mapped);
      String made = reader.text();
      if (!made.equals(options.describe())) {
        throw new IndexFormatException(
            path + " was made with other options: " + made + "; not: " + options.describe());
      }
      return ParagraphDeduplicator.open(options, reader);
    }
  }

  /**
   * Reads all of a file and compares its checksums.
   *
   * @throws IOException if it can't be read
   * @throws IndexFormatException if it is no index or is damaged
   */
  public static void check(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer buffer = ByteBuffer.allocateDirect(CHECK_AT_ONCE);
      int number = 0;
      for (Section section : directory(path, channel)) {
        if (checksum(channel, section, buffer) != section.checksum()) {
          throw new IndexFormatException(
              path + " is damaged: section " + number + " has another checksum");
        }
        number++;
      }
    }
  }

  private static void write(ParagraphDeduplicator dedupe, FileChannel channel, ForcingWriter to)
      throws IOException {
    to.write(ByteBuffer.allocate(HEADER));
    List<Section> sections;
    try (SectionWriter writer = new SectionWriter(to, HEADER)) {
      writer.text(dedupe.options().describe());
      dedupe.save(writer);
      sections = writer.finish();
    }
    ByteBuffer directory = buffer(sections.size() * ENTRY);
    for (Section section : sections) {
      directory.putLong(section.offset()).putLong(section.length());
      directory.putInt(section.checksum()).putInt(0);
    }
    directory.flip();
    long start = channel.position();
    int checksum = crc(directory.duplicate());
    to.write(directory);
    ByteBuffer header = buffer(HEADER);
    header.put(MAGIC).putInt(VERSION).putInt(0);
    header.putLong(start).putLong(sections.size()).putLong(channel.position()).putInt(checksum);
    header.putInt(crc(header.duplicate().flip()));
    header.clear();
    channel.position(0);
    to.write(header);
  }

  private static List<Section> directory(Path path, FileChannel channel) throws IOException {
    ByteBuffer header = buffer(HEADER);
    readFully(path, channel, header, 0);
    byte[] magic = new byte[MAGIC.length];
    header.get(magic);
    if (!Arrays.equals(magic, MAGIC)) {
      throw new IndexFormatException(path + " is no index of this library");
    }
    int version = header.getInt();
    if (version != VERSION) {
      throw new IndexFormatException(
          path + " has format version " + version + "; this library reads " + VERSION);
    }
    header.getInt();
    long start = header.getLong();
    long count = header.getLong();
    long length = header.getLong();
    int checksum = header.getInt();
    if (header.getInt() != crc(header.duplicate().position(0).limit(HEADER_CHECKED))) {
      throw new IndexFormatException(path + " is damaged: its header has another checksum");
    }
    if (length != channel.size() || start + count * ENTRY != length) {
      throw new IndexFormatException(
          path + " is cut short: it has " + channel.size() + " bytes, not " + length);
    }
    ByteBuffer directory = buffer(Math.toIntExact(count * ENTRY));
    readFully(path, channel, directory, start);
    if (crc(directory.duplicate()) != checksum) {
      throw new IndexFormatException(path + " is damaged: its directory has another checksum");
    }
    List<Section> sections = new ArrayList<>();
    while (directory.hasRemaining()) {
      sections.add(new Section(directory.getLong(), directory.getLong(), directory.getInt()));
      directory.getInt();
    }
    return sections;
  }

  private static int checksum(FileChannel channel, Section section, ByteBuffer buffer)
      throws IOException {
    CRC32C crc = new CRC32C();
    long end = section.offset() + section.length();
    for (long at = section.offset(); at < end; ) {
      buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
      int read = channel.read(buffer, at);
      if (read < 0) {
        throw new IOException("the file ended early");
      }
      crc.update(buffer.flip());
      at += read;
    }
    return (int) crc.getValue();
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int crc(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private static void readFully(Path path, FileChannel channel, ByteBuffer into, long position)
      throws IOException {
    while (into.hasRemaining()) {
      if (channel.read(into, position + into.position()) < 0) {
        break;
      }
    }
    into.flip();
    if (into.limit() < into.capacity()) {
      throw new IndexFormatException(
          path + " is no index: it has " + channel.size() + " bytes only");
    }
  }
}

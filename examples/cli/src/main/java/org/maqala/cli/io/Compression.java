// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How a file is packed, told by the end of its name. */
enum Compression {
  NONE(""),
  GZIP(".gz"),
  ZSTD(".zst");

  private static final int BUFFER = 1 << 16;

  private final String suffix;

  Compression(String suffix) {
    this.suffix = suffix;
  }

  static Compression of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(GZIP.suffix)) {
      return GZIP;
    }
    return name.endsWith(ZSTD.suffix) ? ZSTD : NONE;
  }

  /** The file's name without the suffix that says how it is packed. */
  String unpackedName(String fileName) {
    return fileName.substring(0, fileName.length() - suffix.length());
  }

  InputStream unpack(InputStream packed) throws IOException {
    return switch (this) {
      case NONE -> packed;
      case GZIP -> new GZIPInputStream(packed, BUFFER);
      case ZSTD -> new ZstdInputStream(packed);
    };
  }

  OutputStream pack(OutputStream unpacked) throws IOException {
    return switch (this) {
      case NONE -> unpacked;
      case GZIP -> new GZIPOutputStream(unpacked, BUFFER);
      case ZSTD -> new ZstdOutputStream(unpacked);
    };
  }
}

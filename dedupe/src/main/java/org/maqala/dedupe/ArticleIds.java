// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.Arrays;

/**
 * The ids of the articles, one byte for most of their code units and eight for where each ends; so
 * that they can be mapped with the rest of an index. Not thread-safe.
 */
final class ArticleIds {
  // Code units as UTF-8 writes those of the basic plane, unpaired surrogates too.
  private final ByteColumn bytes;
  private final LongColumn ends;

  ArticleIds() {
    this(new ByteColumn(), new LongColumn());
  }

  private ArticleIds(ByteColumn bytes, LongColumn ends) {
    this.bytes = bytes;
    this.ends = ends;
  }

  static ArticleIds open(SectionReader from) {
    return new ArticleIds(new ByteColumn(from.bytes()), new LongColumn(from.longs()));
  }

  /** Writes two sections. */
  void save(SectionWriter to) {
    bytes.save(to);
    ends.save(to);
  }

  int size() {
    return ends.size();
  }

  void add(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c < 0x80) {
        bytes.add((byte) c);
      } else if (c < 0x800) {
        bytes.add((byte) (0xC0 | (c >> 6)));
        bytes.add((byte) (0x80 | (c & 0x3F)));
      } else {
        bytes.add((byte) (0xE0 | (c >> 12)));
        bytes.add((byte) (0x80 | ((c >> 6) & 0x3F)));
        bytes.add((byte) (0x80 | (c & 0x3F)));
      }
    }
    ends.add(bytes.size());
  }

  String get(int article) {
    long from = article == 0 ? 0 : ends.get(article - 1);
    long to = ends.get(article);
    char[] id = new char[Math.toIntExact(to - from)];
    int length = 0;
    for (long i = from; i < to; ) {
      int c = bytes.get(i++);
      if (c < 0) {
        boolean two = (c & 0xE0) == 0xC0;
        c = two ? c & 0x1F : ((c & 0x0F) << 6) | (bytes.get(i++) & 0x3F);
        c = (c << 6) | (bytes.get(i++) & 0x3F);
      }
      id[length++] = (char) c;
    }
    return new String(Arrays.copyOf(id, length));
  }
}

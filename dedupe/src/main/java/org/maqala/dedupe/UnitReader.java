// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static com.google.common.base.Preconditions.checkArgument;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hasher128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;

/** Turns paragraphs into units; the part of the work that needs no index. One thread at a time. */
final class UnitReader {
  private static final Hasher128 HASHER = Hashing.xxh3_128();
  private static final long[] NO_SHINGLES = {};
  private static final Unit MARK = new Unit(Role.MARK, 0, 0, 0, NO_SHINGLES);

  private final UnaryOperator<String> key;
  private final boolean near;
  private final Shingles shingles;

  UnitReader(UnaryOperator<String> key, boolean near, int shingleWords) {
    this.key = key;
    this.near = near;
    this.shingles = new Shingles(shingleWords);
  }

  Unit read(String text, Paragraph paragraph) {
    Span span = paragraph.span();
    checkArgument(
        span.end() <= text.length(),
        "paragraph ends after the text of length %s: %s",
        text.length(),
        paragraph);
    String raw = span.in(text);
    Role role = Role.of(raw);
    if (role == Role.MARK) {
      return MARK;
    }
    String folded = Objects.requireNonNull(key.apply(raw), "key returned null");
    // An empty key says nothing about the paragraph.
    String same = folded.isEmpty() ? raw : folded;
    HashValue128 hash = HASHER.hashCharsTo128Bits(same);
    HashValue128 rawHash = same.equals(raw) ? hash : HASHER.hashCharsTo128Bits(raw);
    return new Unit(
        role,
        hash.getMostSignificantBits(),
        hash.getLeastSignificantBits(),
        rawHash.getLeastSignificantBits(),
        near ? shingles.of(same) : NO_SHINGLES);
  }
}

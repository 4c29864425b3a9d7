// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maqala.article.TextNormalizer;
import org.maqala.text.AlignedText;

/**
 * Repairs text that was decoded with a wrong charset: UTF-8 read as a single-byte page, one
 * single-byte page read as another, either of them twice, in the whole document or in some of its
 * lines; and Kazakh in the layouts of old fonts, of which there are three, told apart by the
 * document.
 *
 * <p>Each edit's rule says what is undone: {@code utf-8-read-as-windows-1251}, {@code
 * ptcp154-read-as-windows-1251}. A repair is made where the text gets much more like Russian or
 * Kazakh by it; clean text, also in Ukrainian, Serbian or Macedonian, is left as it is, and comes
 * back as the same instance after one scan.
 *
 * <p>A byte that the wrong page does not have is lost. In UTF-8 read as windows-1251 there is one,
 * so that И and Ә can be restored from a U+FFFD; elsewhere the U+FFFD stays.
 *
 * <p>Any text is accepted, and what was repaired is not changed by a second repair. Linear in the
 * text. Immutable, safe for use by several threads.
 */
public final class MojibakeRepair implements TextNormalizer {
  /**
   * Real text is decoded wrongly twice, seldom three times. What still changes after so many rounds
   * is noise, and a repair of it would not hold when repaired again.
   */
  private static final int MOST_ROUNDS = 12;

  /** Shorter texts are read without a buffer. */
  private static final int BUFFER = 1024;

  private static final char[] NO_BUFFER = {};

  /** One buffer is kept for the next caller, so that clean text costs no memory. */
  private final AtomicReference<char @Nullable []> spare = new AtomicReference<>();

  /** A repairer. */
  public MojibakeRepair() {}

  @Override
  public AlignedText normalize(String text) {
    AlignedText repaired = AlignedText.unchanged(text);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      AlignedText next = once(repaired.text());
      if (!next.isChanged()) {
        return repaired;
      }
      repaired = repaired.andThen(next);
    }
    return AlignedText.unchanged(text);
  }

  private AlignedText once(String text) {
    if (text.length() < BUFFER) {
      return once(text, NO_BUFFER);
    }
    char[] kept = spare.getAndSet(null);
    char[] buffer = kept == null ? new char[BUFFER] : kept;
    AlignedText repaired = once(text, buffer);
    spare.setOpaque(buffer);
    return repaired;
  }

  private static AlignedText once(String text, char[] buffer) {
    int place = suspicious(text, 0, buffer);
    if (place < 0) {
      return AlignedText.unchanged(text);
    }
    Optional<CodePage> layout =
        buffer.length == 0 || FontVote.canChange(text, buffer)
            ? FontVote.winner(text)
            : Optional.empty();
    AlignedText.Builder edits = AlignedText.edit(text);
    while (place >= 0) {
      int start = text.lastIndexOf('\n', place) + 1;
      int end = lineEnd(text, place);
      String line = text.substring(start, end);
      of(line, layout).ifPresent(fix -> fix.edits().add(start, edits));
      place = suspicious(text, end, buffer);
    }
    return edits.build();
  }

  private static int suspicious(String text, int from, char[] buffer) {
    return buffer.length == 0 ? Suspicion.next(text, from) : Suspicion.next(text, from, buffer);
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static Optional<Repair> of(String line, Optional<CodePage> layout) {
    Optional<Repair> utf8 = Utf8Misread.of(line);
    if (layout.isEmpty() && CleanPlaces.areAll(line)) {
      return utf8;
    }
    Optional<Repair> page = PageMisread.of(line, layout);
    return utf8.isPresent() && (page.isEmpty() || utf8.get().gain() >= page.get().gain())
        ? utf8
        : page.or(() -> LeftLetters.of(line));
  }
}

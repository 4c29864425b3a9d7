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
    if (!isSuspicious(text)) {
      return AlignedText.unchanged(text);
    }
    Optional<CodePage> layout = FontVote.winner(text);
    AlignedText.Builder edits = AlignedText.edit(text);
    int start = 0;
    while (start < text.length()) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end);
      if (Suspicion.isIn(line)) {
        int at = start;
        best(line, layout)
            .or(() -> LeftLetters.of(line))
            .ifPresent(fix -> fix.edits().add(at, edits));
      }
      start = end + 1;
    }
    return edits.build();
  }

  private boolean isSuspicious(String text) {
    if (text.length() < BUFFER) {
      return Suspicion.isIn(text);
    }
    char[] kept = spare.getAndSet(null);
    char[] buffer = kept == null ? new char[BUFFER] : kept;
    boolean suspicious = Suspicion.isIn(text, buffer);
    spare.setOpaque(buffer);
    return suspicious;
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static Optional<Repair> best(String line, Optional<CodePage> layout) {
    Optional<Repair> utf8 = Utf8Misread.of(line);
    Optional<Repair> page = PageMisread.of(line, layout);
    return utf8.isPresent() && (page.isEmpty() || utf8.get().gain() >= page.get().gain())
        ? utf8
        : page;
  }
}

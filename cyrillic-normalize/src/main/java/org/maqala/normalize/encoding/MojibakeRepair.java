// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize.encoding;

import java.util.Objects;
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

  /** One buffer is kept for the next caller, so that clean text costs no memory. */
  private final AtomicReference<char @Nullable []> spare = new AtomicReference<>();

  /** A repairer. */
  public MojibakeRepair() {}

  /**
   * Whether the character at a place is one that wrong decoding or a font layout may have left
   * there, as far as it and those next to it tell: letters of other alphabets, box drawing, {@code
   * €}, capitals where words have none, but not those of glued words ({@code судаКак}). Takes a few
   * nanoseconds. A text without such a place is not changed by a repair; most texts with one are
   * not, either.
   *
   * @throws IndexOutOfBoundsException if {@code at} is no place of the text
   */
  public static boolean isSuspect(CharSequence text, int at) {
    return Suspicion.wantsLook(text, at);
  }

  @Override
  public AlignedText normalize(String text) {
    return normalize(text, 0);
  }

  /**
   * The same for who knows from a scan of their own that no place before {@code from} {@link
   * #isSuspect}; if one is, what is wrong before {@code from} may be left as it is.
   *
   * @throws IndexOutOfBoundsException if {@code from} is not from 0 to the text's length
   */
  public AlignedText normalize(String text, int from) {
    Objects.checkFromToIndex(from, text.length(), text.length());
    AlignedText repaired = once(text, from);
    for (int round = 1; round < MOST_ROUNDS && repaired.isChanged(); round++) {
      AlignedText next = once(repaired.text(), 0);
      if (!next.isChanged()) {
        return repaired;
      }
      repaired = repaired.andThen(next);
    }
    return AlignedText.unchanged(text);
  }

  private AlignedText once(String text, int from) {
    SuspectPlaces places = places(text, from, text.length());
    if (places.areGlue()) {
      return AlignedText.unchanged(text);
    }
    return lines(text, from == 0 ? places : places(text, 0, from).and(places));
  }

  private SuspectPlaces places(String text, int from, int to) {
    SuspectPlaces places = new SuspectPlaces();
    char[] kept = spare.getAndSet(null);
    char[] buffer = kept == null ? new char[SuspectPlaces.BUFFER] : kept;
    Suspicion.find(text, from, to, buffer, places);
    spare.setOpaque(buffer);
    return places;
  }

  private static AlignedText lines(String text, SuspectPlaces places) {
    Optional<CodePage> layout = places.mayBeInLayout() ? FontVote.winner(text) : Optional.empty();
    AlignedText.Builder edits = AlignedText.edit(text);
    int first = 0;
    for (int place = places.nextReason(0);
        place < places.size();
        place = places.nextReason(first)) {
      int start = text.lastIndexOf('\n', places.offset(place)) + 1;
      int end = lineEnd(text, places.offset(place));
      first = places.indexOf(start, first);
      int next = places.indexOf(end, place);
      String line = text.substring(start, end);
      of(new SuspectLine(line, places.between(first, next, start)), layout)
          .ifPresent(fix -> fix.edits().add(start, edits));
      first = next;
    }
    return edits.build();
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static Optional<Repair> of(SuspectLine suspect, Optional<CodePage> layout) {
    String line = suspect.text();
    Optional<Repair> utf8 = suspect.mayBeUtf8() ? Utf8Misread.of(line) : Optional.empty();
    boolean mayBePage = layout.isPresent() || canBePage(suspect);
    Optional<Repair> page = mayBePage ? PageMisread.of(line, layout) : Optional.empty();
    return utf8.isPresent() && (page.isEmpty() || utf8.get().gain() >= page.get().gain())
        ? utf8
        : page.or(() -> suspect.hasLeftLetter() ? LeftLetters.of(line) : Optional.empty());
  }

  private static boolean canBePage(SuspectLine suspect) {
    return PageMisread.canMakeWord(suspect.text()) && !CleanPlaces.areAll(suspect);
  }
}

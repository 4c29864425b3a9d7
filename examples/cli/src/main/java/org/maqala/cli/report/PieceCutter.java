// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.maqala.article.Article;
import org.maqala.date.HeaderDate;
import org.maqala.date.Refusal;
import org.maqala.quote.Quote;
import org.maqala.text.AlignedText;
import org.maqala.text.Edit;
import org.maqala.text.Span;

/**
 * Cuts paragraphs of an article's source into pieces that look the same from end to end. The
 * normalizer's edits are pieces of their own; of marks that overlap, the innermost quote shows.
 */
final class PieceCutter {
  private final AlignedText normalized;
  private final TreeMap<Integer, List<Edit>> edits = new TreeMap<>();

  /** Where the style changes, with the style from there on; styles of what is inside come last. */
  private final TreeMap<Integer, String> styles = new TreeMap<>();

  private final TreeMap<Integer, List<Integer>> noteStarts = new TreeMap<>();

  /**
   * A cutter.
   *
   * @param cutOut spans of the source that are no paragraphs by themselves and were removed
   * @param noted the notes that have a place
   */
  PieceCutter(Article article, List<Span> cutOut, List<Noted> noted) {
    this.normalized = article.normalized();
    for (Edit edit : normalized.edits()) {
      edits.computeIfAbsent(edit.source().start(), start -> new ArrayList<>()).add(edit);
    }
    styles.put(0, "");
    paint(article.dates().headerSpan(), "cut");
    cutOut.forEach(span -> paint(span, "cut"));
    for (HeaderDate date : article.dates().dates()) {
      paint(date.span(), "date");
    }
    for (Refusal refusal : article.dates().refused()) {
      paint(refusal.span(), "refused");
    }
    // Outer quotes come before those inside them.
    for (Quote quote : article.quotes().quotes()) {
      paint(article.inSource(quote.span()), quote.kind().name().toLowerCase(Locale.ROOT));
    }
    for (Noted one : noted) {
      if (one.note().number() > 0) {
        noteStarts.computeIfAbsent(one.at(), at -> new ArrayList<>()).add(one.note().number());
      }
    }
  }

  private void paint(Span span, String style) {
    if (span.isEmpty()) {
      return;
    }
    String behind = styleAt(span.end());
    styles.subMap(span.start(), true, span.end(), false).clear();
    styles.put(span.start(), style);
    styles.putIfAbsent(span.end(), behind);
  }

  private String styleAt(int offset) {
    return styles.floorEntry(offset).getValue();
  }

  /** The pieces of a paragraph, in order; together they are all of it. */
  List<Piece> cut(Span paragraph) {
    List<Piece> pieces = new ArrayList<>();
    NavigableSet<Integer> borders = new TreeSet<>();
    addBorders(styles.navigableKeySet(), paragraph, borders);
    addBorders(noteStarts.navigableKeySet(), paragraph, borders);
    addBorders(edits.navigableKeySet(), paragraph, borders);
    int at = paragraph.start();
    int noted = at;
    while (at < paragraph.end()) {
      List<Integer> notes = new ArrayList<>();
      noteStarts.subMap(noted, true, at, true).values().forEach(notes::addAll);
      noted = at + 1;
      at = addPieces(at, notes, paragraph, borders, pieces);
    }
    return pieces;
  }

  private static void addBorders(
      NavigableSet<Integer> all, Span paragraph, NavigableSet<Integer> borders) {
    borders.addAll(all.subSet(paragraph.start(), true, paragraph.end(), false));
  }

  /** Adds what stands at an offset: the edits that begin there, else a stretch without edits. */
  private int addPieces(
      int at,
      List<Integer> notes,
      Span paragraph,
      NavigableSet<Integer> borders,
      List<Piece> pieces) {
    String style = styleAt(at);
    List<Integer> notesLeft = notes;
    int next = at;
    for (Edit edit : edits.getOrDefault(at, List.of())) {
      if (edit.source().end() <= paragraph.end()) {
        String before = edit.source().in(normalized.source());
        String after = edit.target().in(normalized.text());
        pieces.add(
            new Piece(Words.visible(before), Words.visible(after), edit.rule(), style, notesLeft));
        notesLeft = List.of();
        next = edit.source().end();
      }
    }
    if (next > at) {
      return next;
    }
    Integer border = borders.higher(at);
    int end = border == null ? paragraph.end() : border;
    String text = normalized.source().substring(at, end);
    pieces.add(new Piece(text, text, "", style, notesLeft));
    return end;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maqala.article.Article;
import org.maqala.article.RemovedParagraph;
import org.maqala.cli.io.ArticleRecord;
import org.maqala.date.HeaderDate;
import org.maqala.text.Paragraph;
import org.maqala.text.Paragraphs;
import org.maqala.text.Span;

/** Makes of one article what the report shows of it. Used once. */
final class ArticleView {
  private static final int TITLE_LENGTH = 110;

  private final Article article;
  private final String anchor;
  private final Map<String, String> anchors;

  /** By where each stands in the source: the index of a paragraph as the output counts them. */
  private final TreeMap<Integer, Integer> indexes = new TreeMap<>();

  private final Map<Integer, RemovedParagraph> removed = new HashMap<>();

  /**
   * A view.
   *
   * @param anchors the anchors of this article and those before, by id
   */
  ArticleView(Article article, String anchor, Map<String, String> anchors) {
    this.article = article;
    this.anchor = anchor;
    this.anchors = anchors;
    for (Paragraph kept : article.paragraphs()) {
      indexes.put(article.inSource(kept.span()).start(), kept.index());
    }
    for (RemovedParagraph one : article.removed()) {
      indexes.put(one.paragraph().span().start(), one.paragraph().index());
      removed.put(one.paragraph().index(), one);
    }
  }

  ShownArticle show() {
    List<Noted> noted = Noted.allOf(article);
    List<Paragraph> paragraphs = Paragraphs.of(article.source());
    PieceCutter cutter = new PieceCutter(article, cutOut(paragraphs), noted);
    List<ShownParagraph> shown = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      shown.add(show(paragraph.span(), noted, cutter));
    }
    return new ShownArticle(
        anchor,
        ArticleRecord.displayId(article.id()),
        title(),
        article.date().map(HeaderDate::value).map(Object::toString).orElse(""),
        article.alignedText().edits().size(),
        article.removed().size(),
        article.quotes().quotes().size(),
        shown);
  }

  private ShownParagraph show(Span span, List<Noted> noted, PieceCutter cutter) {
    List<Note> notes = new ArrayList<>();
    for (Noted one : noted) {
      if (span.contains(one.at())) {
        notes.add(one.note());
      }
    }
    List<Integer> units = unitsIn(span);
    if (units.isEmpty()) {
      String state = article.dates().headerSpan().overlaps(span) ? "header" : "kept";
      return new ShownParagraph("", List.of(), state, cutter.cut(span), notes);
    }
    List<Note> removals = new ArrayList<>();
    for (int unit : units) {
      RemovedParagraph gone = removed.get(unit);
      if (gone != null) {
        removals.add(removedNote(gone));
      }
    }
    notes.addAll(0, removals);
    List<String> unitAnchors = units.stream().map(unit -> anchor + "p" + unit).toList();
    return new ShownParagraph(
        unitAnchors.get(0),
        unitAnchors.subList(1, unitAnchors.size()),
        removals.size() == units.size() ? "removed" : "kept",
        cutter.cut(span),
        notes);
  }

  /** The units that begin in a paragraph of the source: itself, or the sentences of a long line. */
  private List<Integer> unitsIn(Span paragraph) {
    return List.copyOf(indexes.subMap(paragraph.start(), true, paragraph.end(), false).values());
  }

  /** The removed units in a paragraph of which others stay. */
  private List<Span> cutOut(List<Paragraph> paragraphs) {
    List<Span> spans = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      List<Integer> units = unitsIn(paragraph.span());
      if (!removed.keySet().containsAll(units)) {
        for (int unit : units) {
          RemovedParagraph gone = removed.get(unit);
          if (gone != null) {
            spans.add(gone.paragraph().span());
          }
        }
      }
    }
    return spans;
  }

  private Note removedNote(RemovedParagraph gone) {
    RemovedParagraph.Match match = gone.match();
    boolean here = match.articleId().equals(article.id());
    String where = here ? "this article" : ArticleRecord.displayId(match.articleId());
    String target = anchors.get(match.articleId());
    return new Note(
        0,
        "removed",
        "Repeats paragraph " + match.paragraph() + " of " + where,
        Words.of(gone),
        target == null ? "" : "#" + target + "p" + match.paragraph());
  }

  private String title() {
    List<Paragraph> paragraphs = Paragraphs.of(article.text());
    if (paragraphs.isEmpty()) {
      return "(no text)";
    }
    String first = paragraphs.get(0).span().in(article.text());
    if (first.length() <= TITLE_LENGTH) {
      return first;
    }
    int end = first.lastIndexOf(' ', TITLE_LENGTH);
    return first.substring(0, end > 0 ? end : first.offsetByCodePoints(0, TITLE_LENGTH / 2)) + " …";
  }
}

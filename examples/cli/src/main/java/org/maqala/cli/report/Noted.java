// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maqala.article.Article;
import org.maqala.date.HeaderDate;
import org.maqala.date.Refusal;
import org.maqala.quote.Attribution;
import org.maqala.quote.IndirectAttribution;
import org.maqala.quote.Quote;
import org.maqala.quote.ResolvedSpeaker;
import org.maqala.text.Span;

/**
 * A note and the place in the source that it speaks of.
 *
 * @param at the offset in the source
 * @param note the note
 */
record Noted(int at, Note note) {
  /** The notes of an article in the order of the source, those on speech numbered. */
  static List<Noted> allOf(Article article) {
    List<Noted> all = new ArrayList<>();
    for (HeaderDate date : article.dates().dates()) {
      boolean best = article.date().filter(date::equals).isPresent();
      String title = date.value().toString();
      all.add(new Noted(date.span().start(), unnumbered("date", title, Words.of(date, best))));
    }
    for (Refusal refusal : article.dates().refused()) {
      Note note = unnumbered("refused", "Not taken as the date", Words.of(refusal));
      all.add(new Noted(refusal.span().start(), note));
    }
    for (Quote quote : article.quotes().quotes()) {
      if (quote.kind() == Quote.Kind.SPEECH) {
        all.add(new Noted(start(article, quote.span()), speech(article.text(), quote)));
      }
    }
    for (IndirectAttribution indirect : article.quotes().indirect()) {
      all.add(new Noted(start(article, indirect.span()), indirect(article.text(), indirect)));
    }
    all.sort((a, b) -> Integer.compare(a.at, b.at));
    return numbered(all);
  }

  private static int start(Article article, Span span) {
    return article.inSource(span).start();
  }

  private static List<Noted> numbered(List<Noted> all) {
    List<Noted> result = new ArrayList<>();
    int number = 0;
    for (Noted one : all) {
      Note note = one.note;
      boolean counts = note.kind().equals("speech") || note.kind().equals("indirect");
      number += counts ? 1 : 0;
      result.add(
          new Noted(
              one.at,
              new Note(
                  counts ? number : 0, note.kind(), note.title(), note.detail(), note.link())));
    }
    return result;
  }

  private static Note unnumbered(String kind, String title, String detail) {
    return new Note(0, kind, title, detail, "");
  }

  private static Note speech(String text, Quote quote) {
    Optional<Attribution> by = quote.attribution();
    Optional<String> written = by.flatMap(Attribution::speaker).map(span -> span.in(text));
    Optional<String> resolved = by.flatMap(Attribution::resolved).map(ResolvedSpeaker::name);
    List<String> details = new ArrayList<>();
    written
        .filter(it -> !resolved.equals(Optional.of(it)))
        .filter(it -> resolved.isPresent())
        .ifPresent(it -> details.add("written as “" + it + "”"));
    by.flatMap(Attribution::cue).ifPresent(cue -> details.add(cue.in(text)));
    by.flatMap(Attribution::via).ifPresent(via -> details.add("via " + via));
    quote.flags().stream().sorted().forEach(flag -> details.add(Words.of(flag)));
    String title = resolved.or(() -> written).orElse("Speaker not known");
    return unnumbered("speech", title, String.join(" · ", details));
  }

  private static Note indirect(String text, IndirectAttribution indirect) {
    Optional<String> written = indirect.speaker().map(span -> span.in(text));
    Optional<String> resolved = indirect.resolved().map(ResolvedSpeaker::name);
    List<String> details = new ArrayList<>();
    details.add("indirect");
    written
        .filter(it -> resolved.isPresent() && !resolved.get().equals(it))
        .ifPresent(it -> details.add("written as “" + it + "”"));
    details.add(indirect.cue().in(text));
    String title = resolved.or(() -> written).orElse("Speaker not known");
    return unnumbered("indirect", title, String.join(" · ", details));
  }
}

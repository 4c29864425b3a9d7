// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maqala.article.RemovedParagraph;
import org.maqala.cli.io.ArticleRecord;
import org.maqala.dedupe.DedupeArticle;
import org.maqala.dedupe.DedupeResult;
import org.maqala.dedupe.RemovalVerifier;
import org.maqala.dedupe.RemovalVerifier.Problem;
import org.maqala.text.Paragraph;
import org.maqala.text.Span;

/** The check of an earlier run's output against its inputs. Not thread-safe. */
final class DedupeVerification {
  private static final JsonFactory JSON = new JsonFactory();

  private final RemovalVerifier verifier;
  private long claimed;
  private long records;
  private long articles;
  private List<Problem> problems = List.of();

  private DedupeVerification(RemovalVerifier verifier) {
    this.verifier = verifier;
  }

  /**
   * A check of what was written.
   *
   * @throws IOException if a record's field {@code removed} is missing or not what dedupe writes
   */
  static DedupeVerification of(Iterable<ArticleRecord> written, RemovalVerifier verifier)
      throws IOException {
    DedupeVerification verification = new DedupeVerification(verifier);
    for (ArticleRecord record : written) {
      Optional<String> json = record.json("removed");
      if (json.isEmpty()) {
        throw new IOException("--verify: the record " + record.idJson() + " has no field removed");
      }
      List<RemovedParagraph> removed = removed(record.idJson(), json.get());
      verification.records++;
      verification.claimed += removed.size();
      verifier.removals(plain(record.idJson()), removed);
    }
    return verification;
  }

  /** Takes the next article of the inputs; nothing is removed from it. */
  DedupeResult article(DedupeArticle article) {
    articles++;
    verifier.article(
        new DedupeArticle(
            plain(article.id()),
            article.source(),
            article.date(),
            article.text(),
            article.units()));
    return new DedupeResult(article.id(), List.of(), List.of());
  }

  /** Ends the check and says what came of it. */
  void finish(PrintStream to, boolean quiet) {
    problems = new ArrayList<>(verifier.finish());
    for (Problem problem : problems) {
      to.println(
          "maqala: article "
              + problem.articleId()
              + ", paragraph "
              + problem.paragraph()
              + ": "
              + problem.message());
    }
    if (records != articles) {
      to.println(
          "maqala: the file to verify has "
              + records
              + " records, the inputs have "
              + articles
              + ": it is not of these inputs");
    }
    if (!quiet) {
      to.println(
          "verified "
              + verifier.checked()
              + " of "
              + claimed
              + " removed paragraphs, "
              + problems.size()
              + " wrong");
    }
  }

  boolean isWell() {
    return problems.isEmpty() && verifier.checked() == claimed && records == articles;
  }

  /** An id as a string or a number, however it was escaped. */
  private static String plain(String idJson) {
    return (idJson.startsWith("\"") ? "\"" : "") + ArticleRecord.displayId(idJson);
  }

  private static List<RemovedParagraph> removed(String id, String json) throws IOException {
    List<RemovedParagraph> removed = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(json)) {
      expect(JsonToken.START_ARRAY, parser.nextToken(), id);
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        removed.add(one(id, parser));
      }
    }
    return removed;
  }

  private static RemovedParagraph one(String id, JsonParser parser) throws IOException {
    Map<String, String> values = new HashMap<>();
    String prefix = "";
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT || !prefix.isEmpty();
        token = parser.nextToken()) {
      if (token == null) {
        throw wrong(id, "it ends early");
      }
      if (token == JsonToken.START_OBJECT) {
        prefix = parser.currentName() + ".";
      } else if (token == JsonToken.END_OBJECT) {
        prefix = "";
      } else if (token == JsonToken.VALUE_STRING) {
        boolean isId = parser.currentName().equals("id");
        values.put(prefix + parser.currentName(), (isId ? "\"" : "") + parser.getText());
      } else if (token.isScalarValue()) {
        values.put(prefix + parser.currentName(), parser.getText());
      }
    }
    try {
      Span span = new Span(integer(values, "start"), integer(values, "end"));
      return new RemovedParagraph(
          new Paragraph(integer(values, "paragraph"), span),
          RemovedParagraph.Kind.valueOf(value(values, "kind").toUpperCase(Locale.ROOT)),
          Double.parseDouble(value(values, "similarity")),
          new RemovedParagraph.Match(
              value(values, "match.id"), integer(values, "match.paragraph")));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw wrong(id, String.valueOf(e.getMessage()));
    }
  }

  private static int integer(Map<String, String> values, String name) {
    return Integer.parseInt(value(values, name));
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }

  private static void expect(JsonToken expected, JsonToken got, String id) throws IOException {
    if (got != expected) {
      throw wrong(id, "it is no array");
    }
  }

  private static IOException wrong(String id, String why) {
    return new IOException("--verify: removed of the record " + id + " can't be read: " + why);
  }
}

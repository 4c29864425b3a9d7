// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.maqala.article.RemovedParagraph;
import org.maqala.cli.io.ArticleRecord.Value;
import org.maqala.dedupe.SparedUnit;
import org.maqala.text.AlignedText;
import org.maqala.text.Edit;

/** The JSON of edits and of removed paragraphs. */
final class EditJson {
  private EditJson() {}

  /** All edits; their offsets are those of the source. */
  static Value edits(AlignedText aligned, Located source) {
    return json -> {
      json.writeStartArray();
      for (Edit edit : aligned.edits()) {
        json.writeStartObject();
        source.writeSpan(json, edit.source());
        json.writeStringField("before", edit.source().in(aligned.source()));
        json.writeStringField("after", edit.target().in(aligned.text()));
        json.writeStringField("rule", edit.rule());
        json.writeEndObject();
      }
      json.writeEndArray();
    };
  }

  /**
   * Removed paragraphs; their offsets are those of the source.
   *
   * @param removed with the JSON of an id as the id of the article that each matches
   */
  static Value removed(Iterable<RemovedParagraph> removed, Located source) {
    return json -> {
      json.writeStartArray();
      for (RemovedParagraph one : removed) {
        json.writeStartObject();
        json.writeNumberField("paragraph", one.paragraph().index());
        source.writeSpan(json, one.paragraph().span());
        json.writeStringField("kind", Located.name(one.kind()));
        json.writeNumberField("similarity", one.similarity());
        writeMatch(one.match(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    };
  }

  /** Units that repeat one and stay, written like those that are removed, and why. */
  static Value spared(Iterable<SparedUnit> spared, Located source) {
    return json -> {
      json.writeStartArray();
      for (SparedUnit one : spared) {
        json.writeStartObject();
        json.writeNumberField("paragraph", one.unit().index());
        source.writeSpan(json, one.unit().span());
        json.writeStringField("reason", Located.name(one.reason()));
        json.writeStringField("kind", Located.name(one.kind()));
        json.writeNumberField("similarity", one.similarity());
        writeMatch(one.match(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    };
  }

  private static void writeMatch(RemovedParagraph.Match match, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("match");
    json.writeFieldName("id");
    json.writeRawValue(match.articleId());
    json.writeNumberField("paragraph", match.paragraph());
    json.writeEndObject();
  }
}

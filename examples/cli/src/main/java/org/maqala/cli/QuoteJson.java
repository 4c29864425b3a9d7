// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.maqala.cli.io.ArticleRecord.Value;
import org.maqala.quote.Attribution;
import org.maqala.quote.IndirectAttribution;
import org.maqala.quote.KindFeature;
import org.maqala.quote.Quote;
import org.maqala.quote.Quotes;
import org.maqala.quote.ResolvedSpeaker;
import org.maqala.quote.Withheld;
import org.maqala.text.Span;

/** The JSON of quotes and indirect attributions. */
final class QuoteJson {
  private final Located text;
  private final Optional<InSource> inSource;

  /**
   * Where spans of the text stand in its source.
   *
   * @param source the source
   * @param map from spans of the text to spans of the source
   */
  record InSource(Located source, UnaryOperator<Span> map) {}

  private QuoteJson(Located text, Optional<InSource> inSource) {
    this.text = text;
    this.inSource = inSource;
  }

  /**
   * The fields of quotes, in their order.
   *
   * @param text what the quotes are of
   * @param inSource if given, each quote is also told by its span in the source
   */
  static Map<String, Value> fields(Quotes quotes, Located text, Optional<InSource> inSource) {
    QuoteJson writer = new QuoteJson(text, inSource);
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("quotes", json -> writer.writeQuotes(quotes, json));
    fields.put("indirect", json -> writer.writeIndirect(quotes, json));
    return fields;
  }

  private void writeQuotes(Quotes quotes, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Quote quote : quotes.quotes()) {
      json.writeStartObject();
      writeQuote(quote, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeQuote(Quote quote, JsonGenerator json) throws IOException {
    json.writeNumberField("id", quote.id());
    if (quote.parent().isPresent()) {
      json.writeNumberField("parent", quote.parent().getAsInt());
    } else {
      json.writeNullField("parent");
    }
    json.writeStringField("kind", Located.name(quote.kind()));
    text.writeSpan(json, quote.span());
    text.writeSpan(json, "inner_start", "inner_end", quote.inner());
    writeSource(quote.span(), json);
    json.writeStringField("text", text.in(quote.inner()));
    json.writeArrayFieldStart("parts");
    for (Span part : quote.parts()) {
      json.writeStartObject();
      text.writeSpan(json, part);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("flags");
    for (String flag : quote.flags().stream().map(Located::name).sorted().toList()) {
      json.writeString(flag);
    }
    json.writeEndArray();
    Optional<Attribution> attribution = quote.attribution();
    writePhrase("speaker", attribution.flatMap(Attribution::speaker), json);
    writeResolved(attribution.flatMap(Attribution::resolved), json);
    writePhrase("cue", attribution.flatMap(Attribution::cue), json);
    json.writeStringField("via", attribution.flatMap(Attribution::via).orElse(null));
    boolean silent = quote.kind() == Quote.Kind.SPEECH && attribution.isEmpty();
    writeWithheld(
        silent ? Optional.of(Withheld.NO_SPEAKER) : attribution.flatMap(Attribution::withheld),
        json);
    json.writeObjectFieldStart("why");
    for (KindFeature feature : quote.why().features()) {
      json.writeNumberField(Located.name(feature), feature.weight());
    }
    json.writeEndObject();
  }

  private static void writeWithheld(Optional<Withheld> why, JsonGenerator json) throws IOException {
    json.writeStringField("withheld", why.map(Located::name).orElse(null));
  }

  private void writeIndirect(Quotes quotes, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (IndirectAttribution indirect : quotes.indirect()) {
      json.writeStartObject();
      json.writeStringField("type", Located.name(indirect.type()));
      writePhrase("speaker", indirect.speaker(), json);
      writeResolved(indirect.resolved(), json);
      writePhrase("cue", Optional.of(indirect.cue()), json);
      writeWithheld(indirect.withheld(), json);
      text.writeSpan(json, indirect.span());
      writeSource(indirect.span(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeSource(Span span, JsonGenerator json) throws IOException {
    if (inSource.isPresent()) {
      InSource to = inSource.get();
      to.source().writeSpan(json, "source_start", "source_end", to.map().apply(span));
    }
  }

  private void writePhrase(String name, Optional<Span> span, JsonGenerator json)
      throws IOException {
    if (span.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text.in(span.get()));
    text.writeSpan(json, span.get());
    json.writeEndObject();
  }

  private void writeResolved(Optional<ResolvedSpeaker> resolved, JsonGenerator json)
      throws IOException {
    if (resolved.isEmpty()) {
      json.writeNullField("resolved");
      return;
    }
    json.writeObjectFieldStart("resolved");
    json.writeStringField("name", resolved.get().name());
    text.writeSpan(json, resolved.get().span());
    json.writeEndObject();
  }
}

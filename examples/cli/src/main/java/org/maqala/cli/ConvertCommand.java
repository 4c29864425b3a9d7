// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maqala.cli.StatelessWork.Nothing;
import org.maqala.cli.io.ArticleRecord.Value;
import org.maqala.cli.io.RecordWork;
import org.maqala.normalize.alphabet.AmbiguousWord;
import org.maqala.normalize.alphabet.Transliteration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "convert",
    description = {
      "Writes the text in another alphabet: Kazakh from any of its alphabets to any other (from"
          + " russian-keyboard, its letters are restored), Russian to Latin letters and back.",
      "Sets text and adds ambiguous: [{start, end, chosen, alternatives}], the words that may be read"
          + " in more than one way, with offsets in the text that came in. Addresses, and words that"
          + " are not in the alphabet read, stay as they are."
    },
    footer = "  maqala convert --to latin-2021 articles.jsonl -o latin.jsonl")
final class ConvertCommand
    extends RecordCommand<RecordWork.Done<Nothing>, RecordWork.Done<Nothing>, Nothing> {
  @Option(
      names = "--from",
      paramLabel = "NAME",
      defaultValue = Conversion.AUTO,
      description =
          "The alphabet that the text is in; auto finds out which of the Kazakh ones, and leaves"
              + " texts of other languages as they are (default: ${DEFAULT-VALUE}).")
  private String from = Conversion.AUTO;

  @Option(names = "--to", paramLabel = "NAME", description = "The alphabet to write it in.")
  private @Nullable String to;

  @Option(names = "--list", help = true, description = "Lists the names of the alphabets.")
  private boolean list;

  ConvertCommand(Streams streams) {
    super(streams);
  }

  @Override
  Optional<String> listing() {
    return list ? Optional.of(Conversion.names()) : Optional.empty();
  }

  @Override
  StatelessWork work(OffsetUnit offsets) {
    Conversion conversion = conversion();
    return record -> {
      Transliteration converted = conversion.apply(record.text());
      Map<String, Value> fields = new LinkedHashMap<>();
      fields.put("text", json -> json.writeString(converted.text()));
      fields.put("ambiguous", ambiguous(converted, Located.of(record.text(), offsets)));
      return fields;
    };
  }

  private Conversion conversion() {
    if (to == null) {
      throw usage("--to is missing; --list names the alphabets");
    }
    try {
      return Conversion.of(from, to);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
  }

  private static Value ambiguous(Transliteration converted, Located source) {
    return json -> {
      json.writeStartArray();
      for (AmbiguousWord word : converted.ambiguous()) {
        json.writeStartObject();
        source.writeSpan(json, word.source());
        json.writeStringField("chosen", word.chosen());
        json.writeArrayFieldStart("alternatives");
        for (String alternative : word.alternatives()) {
          json.writeString(alternative);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maqala.article.TextNormalizer;
import org.maqala.cli.StatelessWork.Nothing;
import org.maqala.cli.io.ArticleRecord;
import org.maqala.cli.io.ArticleRecord.Value;
import org.maqala.cli.io.BadRecord;
import org.maqala.cli.io.Format;
import org.maqala.cli.io.RawRecord;
import org.maqala.cli.io.RecordWork;
import org.maqala.normalize.encoding.DecodedText;
import org.maqala.normalize.encoding.MojibakeRepair;
import org.maqala.normalize.encoding.TextDecoder;
import org.maqala.text.AlignedText;
import org.maqala.text.Edit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "decode",
    description = {
      "Turns the bytes of each input into text: finds the charset, and repairs what was decoded"
          + " wrongly before.",
      "Every input is one text, whatever its name. The record has id, text, charset, confidence (0.5"
          + " to 1), runner_up (the next best charset or null), repaired (true or false) and repairs,"
          + " the wrong decodings that were undone.",
      "A program, a picture or an archive is no text and is reported as a bad input."
    },
    footer = "  maqala decode old-site/ -o decoded.jsonl")
final class DecodeCommand
    extends RecordCommand<RecordWork.Done<Nothing>, RecordWork.Done<Nothing>, Nothing> {
  @Option(names = "--list", help = true, description = "Lists the charsets that are told apart.")
  private boolean list;

  DecodeCommand(Streams streams) {
    super(streams);
  }

  @Override
  Optional<String> listing() {
    return list
        ? Optional.of(
            TextDecoder.charsets().stream()
                .map(charset -> charset.name() + "\n")
                .collect(Collectors.joining()))
        : Optional.empty();
  }

  @Override
  RecordWork<RecordWork.Done<Nothing>, RecordWork.Done<Nothing>, Nothing> work(OffsetUnit offsets) {
    if (options().format == Format.JSONL) {
      throw usage("--format jsonl is for records of text; decode takes bytes");
    }
    options().format = Format.TEXT;
    return new Work(new TextDecoder(), new MojibakeRepair());
  }

  /** Decodes one input after the other. */
  private record Work(TextDecoder decoder, TextNormalizer repair)
      implements RecordWork<RecordWork.Done<Nothing>, RecordWork.Done<Nothing>, Nothing> {
    @Override
    public Done<Nothing> prepare(RawRecord record) throws BadRecord {
      if (record.problem().isPresent()) {
        throw new BadRecord(record.problem().get());
      }
      if (!TextDecoder.isText(record.content())) {
        throw new BadRecord("no text: too many control bytes, as programs and pictures have");
      }
      DecodedText decoded = decoder.decode(record.content());
      AlignedText repaired = repair.normalize(decoded.text());
      ArticleRecord article = ArticleRecord.ofText(record.defaultId(), repaired.text());
      return new Done<>(article.withFields(fields(decoded, repaired)), Nothing.NOTHING);
    }

    private static Map<String, Value> fields(DecodedText decoded, AlignedText repaired) {
      List<String> rules = repaired.edits().stream().map(Edit::rule).distinct().toList();
      Map<String, Value> fields = new LinkedHashMap<>();
      fields.put("charset", json -> json.writeString(decoded.charset().name()));
      fields.put("confidence", json -> json.writeNumber(decoded.confidence()));
      fields.put(
          "runner_up",
          json -> json.writeString(decoded.runnerUp().map(Charset::name).orElse(null)));
      fields.put("repaired", json -> json.writeBoolean(repaired.isChanged()));
      fields.put(
          "repairs",
          json -> {
            json.writeStartArray();
            for (String rule : rules) {
              json.writeString(rule);
            }
            json.writeEndArray();
          });
      return fields;
    }

    @Override
    public Done<Nothing> decide(Done<Nothing> prepared) {
      return prepared;
    }

    @Override
    public Done<Nothing> finish(Done<Nothing> decided) {
      return decided;
    }
  }
}

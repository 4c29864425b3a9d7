// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.maqala.article.TextNormalizer;
import org.maqala.cli.StatelessWork.Nothing;
import org.maqala.cli.io.ArticleRecord.Value;
import org.maqala.cli.io.RecordWork;
import org.maqala.normalize.Preset;
import org.maqala.text.AlignedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "normalize",
    description = {
      "Repairs the text, letter by letter, and lists every edit.",
      "Sets text and adds edits: [{start, end, before, after, rule}] with offsets in the text that"
          + " came in."
    },
    footer = "  maqala normalize articles.jsonl.gz -o repaired.jsonl.gz")
final class NormalizeCommand
    extends RecordCommand<RecordWork.Done<Nothing>, RecordWork.Done<Nothing>, Nothing> {
  @Option(
      names = "--preset",
      paramLabel = "PRESET",
      defaultValue = "standard",
      description =
          "What is repaired: minimal, standard, key (default: ${DEFAULT-VALUE}); key is for"
              + " matching, not for reading.")
  private Preset preset = Preset.STANDARD;

  NormalizeCommand(Streams streams) {
    super(streams);
  }

  @Override
  StatelessWork work(OffsetUnit offsets) {
    TextNormalizer normalizer = Repairs.of(preset);
    return record -> {
      AlignedText normalized = normalizer.normalize(record.text());
      Map<String, Value> fields = new LinkedHashMap<>();
      fields.put("text", json -> json.writeString(normalized.text()));
      fields.put("edits", EditJson.edits(normalized, Located.of(record.text(), offsets)));
      return fields;
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.Optional;
import org.maqala.cli.StatelessWork.Nothing;
import org.maqala.cli.io.RecordWork;
import org.maqala.quote.QuoteExtractor;
import picocli.CommandLine.Command;

@Command(
    name = "quotes",
    description = {
      "Finds quotes and who said them.",
      "Adds quotes: [{id, parent, kind, start, end, inner_start, inner_end, text, parts, flags,"
          + " speaker: {text, start, end}, resolved: {name, start, end}, cue: {text, start, end},"
          + " via}] and indirect: [{type, speaker, resolved, cue, start, end}]. kind is speech,"
          + " name, term or other; what is not known is null."
    },
    footer = "  maqala quotes articles.jsonl | jq -r '.quotes[] | .resolved.name // empty'")
final class QuotesCommand
    extends RecordCommand<RecordWork.Done<Nothing>, RecordWork.Done<Nothing>, Nothing> {
  QuotesCommand(Streams streams) {
    super(streams);
  }

  @Override
  StatelessWork work(OffsetUnit offsets) {
    QuoteExtractor extractor = QuoteExtractor.create();
    return record ->
        QuoteJson.fields(
            extractor.extract(record.text()), Located.of(record.text(), offsets), Optional.empty());
  }
}

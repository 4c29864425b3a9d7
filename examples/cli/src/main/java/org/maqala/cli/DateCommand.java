// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.Optional;
import org.maqala.cli.StatelessWork.Nothing;
import org.maqala.cli.io.RecordWork;
import org.maqala.date.EdtfDate;
import org.maqala.date.HeaderDateParser;
import org.maqala.date.HeaderDates;
import picocli.CommandLine.Command;

@Command(
    name = "date",
    description = {
      "Finds the dates of the header.",
      "Adds date (EDTF of the best, or null), dates: [{edtf, literal, role, start, end, warnings}],"
          + " refused: [{start, end, reason}] and body_start. A record may bring a reference, a day"
          + " or a minute (2026-02-13T14:35), from which dates without a year are counted."
    },
    footer = "  maqala date 'crawl/*.txt' | jq -r '[.id, .date] | @tsv'")
final class DateCommand
    extends RecordCommand<RecordWork.Done<Nothing>, RecordWork.Done<Nothing>, Nothing> {
  DateCommand(Streams streams) {
    super(streams);
  }

  @Override
  StatelessWork work(OffsetUnit offsets) {
    HeaderDateParser parser = HeaderDateParser.create();
    return record -> {
      Optional<EdtfDate> reference = DateJson.reference(record);
      HeaderDates dates =
          reference.isPresent()
              ? parser.parse(record.text(), reference.get())
              : parser.parse(record.text());
      return DateJson.fields(dates, Located.of(record.text(), offsets));
    };
  }
}

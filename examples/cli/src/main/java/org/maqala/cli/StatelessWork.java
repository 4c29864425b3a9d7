// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.Map;
import org.maqala.cli.StatelessWork.Nothing;
import org.maqala.cli.io.ArticleRecord;
import org.maqala.cli.io.ArticleRecord.Value;
import org.maqala.cli.io.BadRecord;
import org.maqala.cli.io.RawRecord;
import org.maqala.cli.io.RecordWork;

/** Work in which no record depends on another: all of it is done at once. */
@FunctionalInterface
interface StatelessWork
    extends RecordWork<RecordWork.Done<Nothing>, RecordWork.Done<Nothing>, Nothing> {
  /** What there is to know beside the output. */
  enum Nothing {
    NOTHING
  }

  /** The new and changed fields of a record. */
  Map<String, Value> fields(ArticleRecord record) throws BadRecord;

  @Override
  default RecordWork.Done<Nothing> prepare(RawRecord record) throws BadRecord {
    ArticleRecord article = record.parse();
    return new RecordWork.Done<>(article.withFields(fields(article)), Nothing.NOTHING);
  }

  @Override
  default RecordWork.Done<Nothing> decide(RecordWork.Done<Nothing> prepared) {
    return prepared;
  }

  @Override
  default RecordWork.Done<Nothing> finish(RecordWork.Done<Nothing> decided) {
    return decided;
  }
}

// SPDX-License-Identifier: Apache-2.0
import org.jspecify.annotations.NullMarked;

/** Spans and alignments of text, header dates, quotes, and the pipeline that makes an article. */
@NullMarked
module org.maqala.core {
  requires static transitive org.jspecify;

  exports org.maqala.article;
  exports org.maqala.date;
  exports org.maqala.quote;
  exports org.maqala.text;
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.maqala.cli.io.ArticleRecord;
import org.maqala.cli.io.BadRecord;
import org.maqala.cli.io.Format;
import org.maqala.cli.io.Input;
import org.maqala.cli.io.RawRecord;
import org.maqala.cli.io.RecordReader;

/**
 * The good records of inputs, read anew each time they are iterated; bad ones are passed over.
 *
 * @param inputs what to read, in order
 * @param format how it is written
 * @param standardInput opens what {@code -} reads
 * @param view what is made of each record
 * @param bad told of each bad record and what is wrong with it
 * @param <T> its type
 */
record Records<T>(
    List<Input> inputs,
    Format format,
    Opening standardInput,
    Function<ArticleRecord, T> view,
    BiConsumer<RawRecord, String> bad)
    implements Iterable<T> {
  /** Opens a stream. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }

  @Override
  public Iterator<T> iterator() {
    try {
      RecordReader reader = new RecordReader(inputs, format, standardInput.open(), bytes -> {});
      return new Good(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reader closes each input at its end. */
  private final class Good implements Iterator<T> {
    private final RecordReader reader;
    private Optional<T> next = Optional.empty();

    Good(RecordReader reader) {
      this.reader = reader;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && reader.hasNext()) {
        RawRecord record = reader.next();
        try {
          next = Optional.of(view.apply(record.parse()));
        } catch (BadRecord e) {
          bad.accept(record, String.valueOf(e.getMessage()));
        }
      }
      return next.isPresent();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      T result = next.orElseThrow();
      next = Optional.empty();
      return result;
    }
  }
}

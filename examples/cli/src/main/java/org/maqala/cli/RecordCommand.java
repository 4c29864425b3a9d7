// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maqala.cli.io.Input;
import org.maqala.cli.io.InputFinder;
import org.maqala.cli.io.OrderedRun;
import org.maqala.cli.io.RawRecord;
import org.maqala.cli.io.RecordReader;
import org.maqala.cli.io.RecordWork;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What all commands have in common: find the inputs, run the work, write the lines, report the bad
 * records, say how it went by the exit code.
 *
 * @param <A> see {@link RecordWork}
 * @param <B> see {@link RecordWork}
 * @param <R> see {@link RecordWork}
 */
abstract class RecordCommand<A, B, R> implements Callable<Integer> {
  static final int ALL_WELL = 0;
  static final int BAD_RECORDS = 1;
  static final int USAGE = 2;
  static final int NOT_WRITTEN = 3;

  private final Streams streams;

  @Mixin private final RunOptions options = new RunOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before anything else
  private CommandSpec spec;

  private long badRecords;

  RecordCommand(Streams streams) {
    this.streams = streams;
  }

  /** The work, made once for a run; wrong options are reported with {@link #usage}. */
  abstract RecordWork<A, B, R> work(OffsetUnit offsets) throws IOException;

  /** What is printed instead of any work, if that was asked for. */
  Optional<String> listing() {
    return Optional.empty();
  }

  /** Takes what the work hands out beside the output, in order. */
  void take(R detail) {}

  /** Called when every record has been read and before the output appears. */
  void complete(Streams to, long badRecords) throws IOException {}

  /** Called when the output has appeared. */
  void committed(Streams to) throws IOException {}

  /** What the records are read from if not from files. */
  InputStream standardInput() throws IOException {
    return streams.in();
  }

  /** Whether what was read is as it should be, once all is done. */
  boolean isWell() {
    return true;
  }

  /** Called at the very end, when the output has appeared or not. */
  void close() throws IOException {}

  /**
   * Reports a bad record of an input that is read beside those of the run, and counts it.
   *
   * @throws UncheckedIOException if the run is to stop at it
   */
  final void skip(RawRecord record, String message) {
    badRecords++;
    streams.err().println(record.place() + ": " + message);
    if (options.strict) {
      throw new UncheckedIOException(new StoppedException());
    }
  }

  /** That {@code --strict} has stopped the work before the run. */
  private static final class StoppedException extends IOException {
    private static final long serialVersionUID = 1;

    StoppedException() {
      super("stopped at the first bad record");
    }
  }

  final RunOptions options() {
    return options;
  }

  final ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  @Override
  public final Integer call() throws InterruptedException {
    Optional<String> listing = listing();
    if (listing.isPresent()) {
      spec.commandLine().getOut().print(listing.get());
      spec.commandLine().getOut().flush();
      return ALL_WELL;
    }
    if (options.threads < 1) {
      throw usage("--threads must be at least 1, got " + options.threads);
    }
    try {
      return attempt();
    } catch (UncheckedIOException e) {
      return failed(Objects.requireNonNull(e.getCause()));
    } catch (InputFinder.NotFound e) {
      streams.err().println("maqala: " + e.getMessage());
      return USAGE;
    } catch (IOException e) {
      return failed(e);
    }
  }

  private int attempt() throws IOException, InterruptedException, InputFinder.NotFound {
    try {
      List<Input> inputs = InputFinder.find(options.paths);
      return run(inputs, work(options.offsets));
    } finally {
      close();
    }
  }

  private int failed(IOException e) {
    // A reader that has seen enough (head) is no failure to talk about.
    if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe")) {
      streams.err().println("maqala: " + describe(e));
    }
    return e instanceof StoppedException ? BAD_RECORDS : NOT_WRITTEN;
  }

  private static String describe(IOException e) {
    String name = e.getClass().getSimpleName();
    if (name.equals("IOException") || e instanceof StoppedException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof NoSuchFileException missing) {
      return "no such file or folder: " + missing.getFile();
    }
    if (e instanceof AccessDeniedException denied) {
      return "no permission: " + denied.getFile();
    }
    return name + ": " + e.getMessage();
  }

  private int run(List<Input> inputs, RecordWork<A, B, R> work)
      throws IOException, InterruptedException {
    try (Output output = Output.open(options.outputFile(), streams.out());
        Progress progress =
            new Progress(streams.watched() && !options.quiet, streams.err(), inputs);
        RecordReader reader =
            new RecordReader(inputs, options.format, standardInput(), progress::add)) {
      Lines lines = new Lines(output.stream(), progress);
      OrderedRun.run(reader, work, options.threads, lines);
      output.flush();
      progress.end();
      if (badRecords > 0 && options.strict) {
        streams.err().println("maqala: stopped at the first bad record");
        return BAD_RECORDS;
      }
      if (badRecords > 0) {
        streams.err().println("maqala: bad records skipped: " + badRecords);
      }
      complete(streams, badRecords);
      output.commit();
      committed(streams);
      return badRecords > 0 || !isWell() ? BAD_RECORDS : ALL_WELL;
    }
  }

  private final class Lines implements OrderedRun.Sink<R> {
    private final OutputStream out;
    private final Progress progress;

    Lines(OutputStream out, Progress progress) {
      this.out = out;
      this.progress = progress;
    }

    @Override
    public boolean accept(RecordWork.Done<R> done) throws IOException {
      out.write(done.line());
      take(done.detail());
      return true;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public boolean reject(RawRecord record, String message) {
      badRecords++;
      progress.interrupt(() -> streams.err().println(record.place() + ": " + message));
      return !options.strict;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs a {@link RecordWork} over records on several threads and hands out the results in the order
 * of the input. The calling thread reads, decides and hands out. What is under way is bounded by
 * the number of records and by their bytes, whatever the length of the input.
 *
 * @param <A> see {@link RecordWork}
 * @param <B> see {@link RecordWork}
 * @param <R> see {@link RecordWork}
 */
public final class OrderedRun<A, B, R> {
  private static final int BATCH_RECORDS = 64;
  private static final int BATCH_BYTES = 256 << 10;

  private final RecordWork<A, B, R> work;
  private final Sink<R> sink;
  private final int maxBatches;
  private final long maxBytes;
  private final ExecutorService executor;

  private final Deque<Future<Batch<A>>> prepared = new ArrayDeque<>();
  private final Deque<Future<Batch<RecordWork.Done<R>>>> finished = new ArrayDeque<>();
  private long bytesUnderWay;

  /**
   * Takes the results in order, on the thread that runs.
   *
   * @param <R> see {@link RecordWork}
   */
  public interface Sink<R> {
    /**
     * Takes a finished record.
     *
     * @param done the record's output
     * @return whether to go on
     * @throws IOException if it can't be written
     */
    boolean accept(RecordWork.Done<R> done) throws IOException;

    /**
     * Takes a bad record.
     *
     * @param record the record
     * @param message why it is bad
     * @return whether to go on
     */
    boolean reject(RawRecord record, String message);
  }

  /** A record's way through the steps: a value, or why there is none. */
  private record Slot<T>(RawRecord record, Optional<T> value, String problem) {}

  private record Batch<T>(List<Slot<T>> slots, long bytes) {}

  @FunctionalInterface
  private interface Step<T, U> {
    U apply(T value) throws BadRecord;
  }

  private OrderedRun(RecordWork<A, B, R> work, Sink<R> sink, int threads) {
    this.work = work;
    this.sink = sink;
    this.maxBatches = 4 * threads;
    // A record under way costs a few dozen times its bytes: its text, its edits, its output.
    this.maxBytes =
        Math.max(BATCH_BYTES, Math.min(64 << 20, Runtime.getRuntime().maxMemory() / 64));
    this.executor = Executors.newFixedThreadPool(threads, OrderedRun::daemon);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "maqala-worker");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Runs until the records or the sink's patience end.
   *
   * @param records the records in order
   * @param work what to do with each
   * @param threads how many threads work, at least 1
   * @param sink where the results go
   * @param <A> see {@link RecordWork}
   * @param <B> see {@link RecordWork}
   * @param <R> see {@link RecordWork}
   * @throws IOException if the sink can't write
   * @throws InterruptedException if this thread is interrupted
   */
  public static <A, B, R> void run(
      Iterator<RawRecord> records, RecordWork<A, B, R> work, int threads, Sink<R> sink)
      throws IOException, InterruptedException {
    OrderedRun<A, B, R> run = new OrderedRun<>(work, sink, threads);
    try {
      run.go(records);
    } finally {
      run.executor.shutdownNow();
    }
  }

  private void go(Iterator<RawRecord> records) throws IOException, InterruptedException {
    boolean goOn = true;
    while (goOn && records.hasNext()) {
      Batch<RawRecord> batch = nextBatch(records);
      bytesUnderWay += batch.bytes();
      prepared.add(executor.submit(() -> step(batch, work::prepare)));
      while (goOn && (isHeadDone() || isFull())) {
        goOn = advance();
      }
    }
    while (goOn && !(prepared.isEmpty() && finished.isEmpty())) {
      goOn = advance();
    }
  }

  private Batch<RawRecord> nextBatch(Iterator<RawRecord> records) {
    List<Slot<RawRecord>> slots = new ArrayList<>();
    long bytes = 0;
    do {
      RawRecord record = records.next();
      slots.add(new Slot<>(record, Optional.of(record), ""));
      bytes += record.content().length;
    } while (slots.size() < BATCH_RECORDS && bytes < BATCH_BYTES && records.hasNext());
    return new Batch<>(slots, bytes);
  }

  private boolean isFull() {
    return prepared.size() + finished.size() > maxBatches || bytesUnderWay > maxBytes;
  }

  private boolean isHeadDone() {
    return (!prepared.isEmpty() && prepared.element().isDone())
        || (!finished.isEmpty() && finished.element().isDone());
  }

  /** Moves one batch on, waiting for it if need be; whether to go on. */
  private boolean advance() throws IOException, InterruptedException {
    boolean decideNext = !prepared.isEmpty() && (finished.isEmpty() || prepared.element().isDone());
    if (!decideNext) {
      return handOut(await(finished.remove()));
    }
    Batch<B> decided = step(await(prepared.remove()), work::decide);
    finished.add(executor.submit(() -> step(decided, work::finish)));
    return true;
  }

  private boolean handOut(Batch<RecordWork.Done<R>> batch) throws IOException {
    bytesUnderWay -= batch.bytes();
    for (Slot<RecordWork.Done<R>> slot : batch.slots()) {
      boolean goOn =
          slot.value().isPresent()
              ? sink.accept(slot.value().get())
              : sink.reject(slot.record(), slot.problem());
      if (!goOn) {
        return false;
      }
    }
    return true;
  }

  private static <T, U> Batch<U> step(Batch<T> batch, Step<T, U> step) {
    List<Slot<U>> slots = new ArrayList<>(batch.slots().size());
    for (Slot<T> slot : batch.slots()) {
      slots.add(step(slot, step));
    }
    return new Batch<>(slots, batch.bytes());
  }

  private static <T, U> Slot<U> step(Slot<T> slot, Step<T, U> step) {
    if (slot.value().isEmpty()) {
      return new Slot<>(slot.record(), Optional.empty(), slot.problem());
    }
    try {
      return new Slot<>(slot.record(), Optional.of(step.apply(slot.value().get())), "");
    } catch (BadRecord e) {
      return new Slot<>(slot.record(), Optional.empty(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      // One article that the library fails on must not cost the others.
      return new Slot<>(slot.record(), Optional.empty(), "internal error: " + e);
    }
  }

  private static <T> T await(Future<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}

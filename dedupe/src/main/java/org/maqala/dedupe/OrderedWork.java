// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work with a part that may run in parallel and a part that must run in order. Each thread takes
 * the next few items and does the first part; one of them, as long as it can the same one, since
 * its core has in its cache what the second part works on, does that for all that is ready. With as
 * much of the first part as of the second, or more, two threads wait for little.
 *
 * @param <A> what comes in
 * @param <B> what the first part makes of it
 */
final class OrderedWork<A, B> {
  private static final int CHUNK = 32;
  // So many chunks for each thread are taken and not done with, at most.
  private static final int AHEAD = 4;

  /** A chunk after the first part, and what ended it early. */
  private record Chunk<B>(List<B> items, Optional<Throwable> thrown) {}

  private enum Step {
    FIRST,
    SECOND,
    END
  }

  private final Iterator<A> items;
  private final Function<A, B> first;
  private final Consumer<B> second;
  // Guarded by the iterator, as is that.
  private long numbered;
  // All below is guarded by this object.
  private final Map<Long, Chunk<B>> ready = new HashMap<>();
  private int most;
  private long taken;
  private long turn;
  private boolean ended;
  // Whether threads that could take a chunk wait until half of those taken are done with.
  private boolean full;
  // Who does the second part or did it last, and whether it still does.
  private Optional<Thread> decider = Optional.empty();
  private boolean deciding;
  private Optional<Throwable> failure = Optional.empty();

  OrderedWork(Iterator<A> items, Function<A, B> first, Consumer<B> second) {
    this.items = items;
    this.first = first;
    this.second = second;
  }

  /** Does it all; what a part throws is thrown after the items before it are done. */
  void run(int threads) throws InterruptedException {
    synchronized (this) {
      most = threads == 1 ? 1 : threads * AHEAD;
    }
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      Thread thread = new Thread(this::work, "maqala-dedupe-" + i);
      thread.setDaemon(true);
      thread.start();
      others.add(thread);
    }
    work();
    for (Thread thread : others) {
      thread.join();
    }
    Optional<Throwable> thrown = failure();
    if (thrown.isPresent()) {
      rethrow(thrown.get());
    }
  }

  private static void rethrow(Throwable failure) throws InterruptedException {
    if (failure instanceof InterruptedException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    throw (Error) failure;
  }

  private void work() {
    try {
      for (Step step = next(); step != Step.END; step = next()) {
        if (step == Step.FIRST) {
          prepareNext();
        } else {
          decideReady();
        }
      }
    } catch (InterruptedException e) {
      fail(e);
    }
  }

  /** Waits until this thread can do something. */
  private synchronized Step next() throws InterruptedException {
    while (failure.isEmpty() && !(ended && turn == taken)) {
      boolean mayDecide = !deciding && ready.containsKey(turn);
      boolean mayPrepare = !ended && !full;
      boolean isOther = decider.isPresent() && !decider.get().equals(Thread.currentThread());
      if (mayDecide && !(isOther && mayPrepare)) {
        deciding = true;
        decider = Optional.of(Thread.currentThread());
        return Step.SECOND;
      }
      if (mayPrepare) {
        taken++;
        full = taken - turn >= most;
        return Step.FIRST;
      }
      wait();
    }
    return Step.END;
  }

  private void prepareNext() {
    List<A> chunk = new ArrayList<>(CHUNK);
    Optional<Throwable> thrown = Optional.empty();
    long number;
    synchronized (items) {
      number = numbered++;
      try {
        while (chunk.size() < CHUNK && items.hasNext()) {
          chunk.add(items.next());
        }
      } catch (RuntimeException | Error e) {
        thrown = Optional.of(e);
      }
    }
    List<B> prepared = new ArrayList<>(chunk.size());
    try {
      for (A item : chunk) {
        prepared.add(first.apply(item));
      }
    } catch (RuntimeException | Error e) {
      thrown = Optional.of(e);
    }
    put(number, new Chunk<>(prepared, thrown), chunk.size() < CHUNK);
  }

  private synchronized void put(long number, Chunk<B> chunk, boolean isLast) {
    ready.put(number, chunk);
    ended |= isLast || chunk.thrown().isPresent();
    notifyAll();
  }

  private void decideReady() {
    for (Optional<Chunk<B>> chunk = atTurn(); chunk.isPresent(); chunk = atTurn()) {
      Optional<Throwable> thrown = chunk.get().thrown();
      try {
        chunk.get().items().forEach(second);
      } catch (RuntimeException | Error e) {
        thrown = Optional.of(e);
      }
      thrown.ifPresent(this::fail);
      pass();
    }
  }

  private synchronized Optional<Chunk<B>> atTurn() {
    Optional<Chunk<B>> chunk =
        failure.isPresent() ? Optional.empty() : Optional.ofNullable(ready.remove(turn));
    deciding = chunk.isPresent();
    return chunk;
  }

  private synchronized void pass() {
    turn++;
    boolean wasFull = full;
    full &= taken - turn > most / 2;
    if (wasFull != full || turn == taken) {
      notifyAll();
    }
  }

  private synchronized Optional<Throwable> failure() {
    return failure;
  }

  private synchronized void fail(Throwable thrown) {
    if (failure.isEmpty()) {
      failure = Optional.of(thrown);
    }
    notifyAll();
  }
}

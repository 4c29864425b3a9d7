// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work with a part that may run in parallel and a part that must run in order: each thread takes
 * the next few items, does the first part, and waits for its turn to do the second. With as much of
 * the first part as of the second, or more, two threads wait for nothing.
 *
 * @param <A> what comes in
 * @param <B> what the first part makes of it
 */
final class OrderedWork<A, B> {
  private static final int CHUNK = 32;

  private final Iterator<A> items;
  private final Function<A, B> first;
  private final Consumer<B> second;
  // All below is guarded by this object, as is the iterator by itself.
  private long turn;
  private Optional<Throwable> failure = Optional.empty();
  private long chunks;

  OrderedWork(Iterator<A> items, Function<A, B> first, Consumer<B> second) {
    this.items = items;
    this.first = first;
    this.second = second;
  }

  /** Does it all; what a part throws is thrown after the items before it are done. */
  void run(int threads) throws InterruptedException {
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
    if (failure.isPresent()) {
      rethrow(failure.get());
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
      while (workOnChunk()) {
        // The work is in the condition.
      }
    } catch (InterruptedException e) {
      fail(e);
    }
  }

  /** Whether there may be more. */
  private boolean workOnChunk() throws InterruptedException {
    List<A> chunk = new ArrayList<>(CHUNK);
    Optional<Throwable> thrown = Optional.empty();
    long number;
    synchronized (items) {
      number = chunks++;
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
    if (!await(number)) {
      return false;
    }
    try {
      prepared.forEach(second);
    } catch (RuntimeException | Error e) {
      thrown = Optional.of(e);
    }
    thrown.ifPresent(this::fail);
    pass();
    return chunk.size() == CHUNK && thrown.isEmpty();
  }

  /** Waits for the turn of a chunk; false if there will be none. */
  private synchronized boolean await(long number) throws InterruptedException {
    while (turn != number && failure.isEmpty()) {
      wait();
    }
    return failure.isEmpty();
  }

  private synchronized void pass() {
    turn++;
    notifyAll();
  }

  private synchronized void fail(Throwable thrown) {
    if (failure.isEmpty()) {
      failure = Optional.of(thrown);
    }
    notifyAll();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OrderedWorkTest {
  // Not a multiple of what a thread takes at once.
  private static final int ITEMS = 10_007;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void doesTheSecondPartInOrder(int threads) throws InterruptedException {
    List<String> done = new ArrayList<>();
    new OrderedWork<Integer, String>(numbers(ITEMS), i -> "n" + i, done::add).run(threads);
    assertThat(done).isEqualTo(IntStream.range(0, ITEMS).mapToObj(i -> "n" + i).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 64})
  void endsWithTheItems(int items) throws InterruptedException {
    List<Integer> done = new ArrayList<>();
    new OrderedWork<Integer, Integer>(numbers(items), i -> i, done::add).run(3);
    assertThat(done).isEqualTo(IntStream.range(0, items).boxed().toList());
  }

  @Test
  void preparesAheadWhileOneDecides() throws InterruptedException {
    Set<Thread> preparing = ConcurrentHashMap.newKeySet();
    CountDownLatch later = new CountDownLatch(100);
    new OrderedWork<Integer, Integer>(
            numbers(ITEMS),
            i -> {
              preparing.add(Thread.currentThread());
              later.countDown();
              return i;
            },
            i -> awaitUnchecked(later))
        .run(2);
    assertThat(preparing).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void isOnlySoFarAhead(int threads) throws InterruptedException {
    AtomicInteger prepared = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();
    new OrderedWork<Integer, Integer>(
            numbers(ITEMS),
            i -> {
              prepared.incrementAndGet();
              return i;
            },
            i -> ahead.add(prepared.get() - i))
        .run(threads);
    assertThat(ahead).allMatch(count -> count <= 32 * 4 * threads);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void throwsWhatTheFirstPartThrowsAfterTheItemsBefore(int threads) {
    List<Integer> done = new ArrayList<>();
    OrderedWork<Integer, Integer> work =
        new OrderedWork<>(numbers(ITEMS), i -> checked(i, 4_000), done::add);
    assertThatThrownBy(() -> work.run(threads)).hasMessage("bad 4000");
    assertThat(done).isEqualTo(IntStream.range(0, 4_000).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void throwsWhatTheSecondPartThrowsAndStops(int threads) {
    List<Integer> done = new ArrayList<>();
    OrderedWork<Integer, Integer> work =
        new OrderedWork<>(numbers(ITEMS), i -> i, i -> done.add(checked(i, 4_000)));
    assertThatThrownBy(() -> work.run(threads)).hasMessage("bad 4000");
    assertThat(done).isEqualTo(IntStream.range(0, 4_000).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void throwsWhatTheItemsThrowAfterThoseBefore(int threads) {
    List<Integer> done = new ArrayList<>();
    Iterator<Integer> items = IntStream.range(0, ITEMS).map(i -> checked(i, 77)).iterator();
    OrderedWork<Integer, Integer> work = new OrderedWork<>(items, i -> i, done::add);
    assertThatThrownBy(() -> work.run(threads)).hasMessage("bad 77");
    assertThat(done).isEqualTo(IntStream.range(0, 77).boxed().toList());
  }

  private static Iterator<Integer> numbers(int count) {
    return IntStream.range(0, count).iterator();
  }

  private static int checked(int i, int bad) {
    if (i == bad) {
      throw new IllegalStateException("bad " + i);
    }
    return i;
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

/**
 * What a command does with each record, in three steps: the first and the last run on many threads,
 * the one between on one thread and in the order of the input.
 *
 * @param <A> what the first step hands to the second
 * @param <B> what the second step hands to the last
 * @param <R> what the last step hands out beside the output
 */
public interface RecordWork<A, B, R> {
  /**
   * Reads a record and does what needs no other record. Called by several threads.
   *
   * @param record the record
   * @return what {@link #decide} needs
   * @throws BadRecord if the record can't be used
   */
  A prepare(RawRecord record) throws BadRecord;

  /**
   * Does what depends on the records before. Called by one thread, in order.
   *
   * @param prepared what {@link #prepare} returned
   * @return what {@link #finish} needs
   */
  B decide(A prepared);

  /**
   * Does the rest. Called by several threads.
   *
   * @param decided what {@link #decide} returned
   * @return the output
   */
  Done<R> finish(B decided);

  /**
   * A finished record.
   *
   * @param line its line of output
   * @param detail what else there is to know about it
   * @param <R> the detail's type
   */
  @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
  record Done<R>(byte[] line, R detail) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** The edits of an alignment as a list that makes each when asked for it. */
final class EditList extends AbstractList<Edit> implements RandomAccess {
  private final Alignment alignment;

  EditList(Alignment alignment) {
    this.alignment = alignment;
  }

  @Override
  public Edit get(int index) {
    Objects.checkIndex(index, size());
    return new Edit(
        new Span(alignment.sourceStart(index), alignment.sourceEnd(index)),
        new Span(alignment.targetStart(index), alignment.targetEnd(index)),
        alignment.rule(index));
  }

  @Override
  public int size() {
    return alignment.size();
  }
}

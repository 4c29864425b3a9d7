// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maqala.article.RemovedParagraph.Match;
import org.maqala.dedupe.KeptIndex.Hit;

/**
 * Takes what one memory has kept, or removed as near, into another, in order, as if it had come
 * there first: a unit with an equal key shares the answer of the one it is equal to, so these need
 * not come again.
 */
final class Merge {
  private final Memory into;
  private final Memory from;
  private final int offset;
  private final List<MergeChange> changes = new ArrayList<>();

  Merge(Memory into, Memory from) {
    this.into = into;
    this.from = from;
    this.offset = into.articles();
  }

  List<MergeChange> run() {
    into.takeArticles(from);
    Store target = into.store("");
    KeptIndex kept = from.store("").only();
    RemovedLog removed = from.removedLog().orElseThrow();
    int near = 0;
    int exact = 0;
    int gone = 0;
    while (true) {
      long nearPlace = place(kept.nearPlaces(), near, kept.nearSize());
      long exactPlace = place(kept.exactPlaces(), exact, kept.exactSize());
      long gonePlace = place(removed.places(), gone, removed.size());
      long next = Math.min(nearPlace, Math.min(exactPlace, gonePlace));
      if (next == Long.MAX_VALUE) {
        return changes;
      }
      if (next == nearPlace) {
        take(kept.nearUnit(near++), next, true, target);
      } else if (next == exactPlace) {
        take(kept.exactUnit(exact++), next, true, target);
      } else {
        take(removed.unit(gone++), next, false, target);
      }
    }
  }

  private static long place(Places places, int id, int size) {
    return id == size
        ? Long.MAX_VALUE
        : ((long) places.article(id) << Integer.SIZE) | places.paragraph(id);
  }

  private void take(Unit unit, long place, boolean wasKept, Store target) {
    int article = (int) (place >>> Integer.SIZE) + offset;
    int paragraph = (int) place;
    Optional<Hit> hit = target.find(unit, KeyWords.NONE, 0);
    if (hit.isEmpty()) {
      target.addLast(unit, KeyWords.NONE, article, paragraph);
    } else {
      into.log(unit, hit.get(), article, paragraph);
    }
    if (wasKept != hit.isEmpty()) {
      changes.add(
          new MergeChange(
              new Match(into.id(article), paragraph),
              hit.isEmpty(),
              hit.map(Hit::kind),
              hit.map(Hit::similarity).orElse(0.0),
              hit.map(it -> new Match(into.id(it.article()), it.paragraph()))));
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.normalize;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maqala.text.AlignedText;
import org.maqala.text.Edit;

/** Counts which wounds a normalizer heals, and what it does where there is none. */
final class Recovery {
  private final CyrillicNormalizer normalizer;
  private final Map<Damage.Kind, int[]> counts = new EnumMap<>(Damage.Kind.class);
  private final List<String> wrong = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();
  private long words;

  Recovery(CyrillicNormalizer normalizer) {
    this.normalizer = normalizer;
    for (Damage.Kind kind : Damage.Kind.values()) {
      counts.put(kind, new int[2]);
    }
  }

  /** Damages what the normalizer leaves alone, and lets it heal. */
  void add(String paragraph, long seed, double rate) {
    String clean = normalizer.normalize(paragraph).text();
    Damage.Damaged damaged = Damage.of(clean, seed, rate);
    AlignedText healed = normalizer.normalize(damaged.text());
    words += damaged.text().chars().filter(c -> c == ' ').count() + 1;
    Set<Damage.Wound> open = new LinkedHashSet<>(damaged.wounds());
    for (Edit edit : healed.edits()) {
      List<Damage.Wound> inside = inside(edit, damaged.wounds());
      String expected = healed(damaged.text(), edit, inside);
      if (!inside.isEmpty() && edit.target().in(healed.text()).equals(expected)) {
        inside.forEach(open::remove);
      } else {
        wrong.add(
            edit.rule()
                + " "
                + around(damaged.text(), edit.source().start(), edit.source().end())
                + " -> ["
                + edit.target().in(healed.text())
                + "]");
      }
    }
    for (Damage.Wound wound : damaged.wounds()) {
      counts.get(wound.kind())[1]++;
      counts.get(wound.kind())[0] += open.contains(wound) ? 0 : 1;
    }
    for (Damage.Wound wound : open) {
      missed.add(wound.kind() + " " + around(damaged.text(), wound.start(), wound.end()));
    }
  }

  private static List<Damage.Wound> inside(Edit edit, List<Damage.Wound> wounds) {
    return wounds.stream()
        .filter(wound -> edit.source().start() <= wound.start())
        .filter(wound -> wound.end() <= edit.source().end())
        .toList();
  }

  /** What the edit's stretch was before the damage. */
  private static String healed(String text, Edit edit, List<Damage.Wound> wounds) {
    StringBuilder result = new StringBuilder();
    int at = edit.source().start();
    for (Damage.Wound wound : wounds) {
      result.append(text, at, wound.start()).append(wound.original());
      at = wound.end();
    }
    return result.append(text, at, edit.source().end()).toString();
  }

  private static String around(String text, int start, int end) {
    return text.substring(Math.max(0, start - 20), start)
        + "["
        + text.substring(start, end)
        + "]"
        + text.substring(end, Math.min(text.length(), end + 20));
  }

  /** The share of the wounds of these kinds that were healed. */
  double share(Damage.Kind... kinds) {
    int healed = 0;
    int all = 0;
    for (Damage.Kind kind : kinds) {
      healed += counts.get(kind)[0];
      all += counts.get(kind)[1];
    }
    return (double) healed / all;
  }

  int wounds(Damage.Kind kind) {
    return counts.get(kind)[1];
  }

  List<String> wrong() {
    return wrong;
  }

  List<String> missed() {
    return missed;
  }

  long words() {
    return words;
  }
}

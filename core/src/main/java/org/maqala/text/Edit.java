// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * One change of a text: what stood at {@code source} in the old text stands at {@code target} in
 * the new one. An empty source span is an insertion, an empty target span a deletion. Immutable.
 *
 * @param source what was replaced, in the source text
 * @param target what replaced it, in the target text
 * @param rule the name of the rule that made the change; an edit that several steps made together
 *     names them all, each once, in alphabetical order, joined by {@code +}
 */
public record Edit(Span source, Span target, String rule) {
  /**
   * Checks the components.
   *
   * @throws NullPointerException if one is null
   */
  public Edit {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(rule, "rule");
  }

  /** The names of the rules that made the change: {@code rule} cut at each {@code +}. */
  public List<String> rules() {
    List<String> names = new ArrayList<>(1);
    addRules(rule, names);
    return List.copyOf(names);
  }

  static void addRules(String rule, Collection<String> names) {
    int from = 0;
    for (int plus = rule.indexOf('+'); plus >= 0; plus = rule.indexOf('+', from)) {
      names.add(rule.substring(from, plus));
      from = plus + 1;
    }
    names.add(rule.substring(from));
  }

  /** How many code units longer the target is than the source; negative where it is shorter. */
  public int delta() {
    return target.length() - source.length();
  }
}

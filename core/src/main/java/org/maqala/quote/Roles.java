// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.LinkedHashSet;
import java.util.Set;

/** What the text calls a person beside the name, all mentions together. */
final class Roles {
  /** The stems of the role nouns that stand before the name. */
  final Set<String> heads = new LinkedHashSet<>();

  /** The other words of those roles, cut to what their case forms share. */
  final Set<String> words = new LinkedHashSet<>();

  /** The countries that those roles are of. */
  final Set<String> countries = new LinkedHashSet<>();
}

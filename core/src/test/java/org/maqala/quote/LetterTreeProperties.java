// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** One walk along a word meets the words that it begins with, and no others. */
class LetterTreeProperties {
  @Property
  void aWalkMeetsAllWordsThatTheWordBeginsWith(
      @ForAll @Size(max = 300) List<@CharRange(from = 'а', to = 'г') @NotEmpty String> words,
      @ForAll @CharRange(from = 'а', to = 'г') @StringLength(max = 12) String word) {
    LetterTree tree = new LetterTree();
    words.forEach(known -> tree.add(known, 1 + words.lastIndexOf(known)));

    List<String> met = new ArrayList<>();
    int node = LetterTree.ROOT;
    for (int i = 0; i < word.length() && node != 0; i++) {
      node = tree.next(node, word.charAt(i));
      if (node != 0 && tree.number(node) != 0) {
        met.add(words.get(tree.number(node) - 1));
      }
    }

    assertThat(met)
        .containsExactlyElementsOf(prefixes(word).stream().filter(words::contains).toList());
  }

  private static List<String> prefixes(String word) {
    List<String> prefixes = new ArrayList<>();
    for (int end = 1; end <= word.length(); end++) {
      prefixes.add(word.substring(0, end));
    }
    return prefixes;
  }
}

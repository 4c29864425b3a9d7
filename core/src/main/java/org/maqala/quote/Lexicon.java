// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word tables of this package, read once. Immutable after construction. */
final class Lexicon {
  private static final Map<String, WordClass> PRONOUNS =
      Map.of(
          "m", WordClass.HE,
          "f", WordClass.SHE,
          "x", WordClass.HE_OR_SHE,
          "p", WordClass.THEY,
          "pm", WordClass.HIS,
          "pf", WordClass.HER,
          "px", WordClass.HIS_OR_HER,
          "pp", WordClass.THEIR,
          "self", WordClass.SELF);

  private static final Lexicon INSTANCE = new Lexicon();

  final ClassifiedWords words = new ClassifiedWords();
  final Stems roles = new Stems();
  final Stems organisations = new Stems();
  final Stems places = new Stems();
  private final Map<String, String> countries = new HashMap<>();
  final Beginnings beginnings = new Beginnings();

  /** What Kazakh verbs begin with. */
  private final LetterTree verbs = new LetterTree();

  private Lexicon() {
    Table.read("cues-ru.tsv", 4).forEach(this::addRussian);
    Table.read("cues-kk.tsv", 2).forEach(this::addKazakh);
    for (List<String> row : Table.read("pronouns.tsv", 2)) {
      words.add(row.get(0), PRONOUNS.getOrDefault(row.get(1), WordClass.SELF));
    }
    for (List<String> row : Table.read("words.tsv", 2)) {
      WordClass named = WordClass.named(row.get(0));
      words.addAll(Table.words(row), named);
    }
    Table.read("roles.tsv", 2).forEach(this::addRole);
    Table.read("organisations.tsv", 2).forEach(this::addOrganisation);
    for (List<String> row : Table.read("places.tsv", 2)) {
      places.add(row.get(0));
      beginnings.add(row.get(0), Beginnings.PLACE);
      countries.put(Folding.WORDS.fold(row.get(0)), row.get(1));
    }
  }

  static Lexicon get() {
    return INSTANCE;
  }

  private void addRole(List<String> row) {
    String stem = row.get(0);
    beginnings.add(stem, Beginnings.ROLE);
    if (row.get(1).equals("none")) {
      roles.add(stem);
      return;
    }
    addRole(stem, row.get(1));
    RoleSynonyms.inCase(stem).ifPresent(other -> addRole(other, row.get(1)));
  }

  private void addRole(String stem, String classes) {
    beginnings.add(stem, Beginnings.ROLE);
    roles.add(stem, WordClass.ROLE);
    for (String what : classes.split(" ", -1)) {
      if (!what.isEmpty()) {
        roles.add(stem, what.equals("woman") ? WordClass.ROLE_F : WordClass.named(what));
      }
    }
  }

  private void addOrganisation(List<String> row) {
    String stem = row.get(0);
    beginnings.add(stem, Beginnings.ORGANISATION);
    if (row.get(1).equals("none")) {
      organisations.add(stem);
      return;
    }
    for (String kind : row.get(1).split(" ", -1)) {
      organisations.add(stem, kind.isEmpty() ? WordClass.NAME : WordClass.named(kind));
    }
  }

  private void addKazakh(List<String> row) {
    String form = row.get(0);
    for (String kind : row.get(1).split(" ", -1)) {
      WordClass use = WordClass.named("kk-" + kind);
      verbs.add(Folding.WORDS.fold(form), words.add(form, use));
      if (use == WordClass.KK_AFTER) {
        beginnings.add(form, Beginnings.AFTER_DEP);
      }
    }
  }

  private void addRussian(List<String> row) {
    String lemma = row.get(0);
    WordClass[] cue =
        row.get(2).equals("w")
            ? new WordClass[] {WordClass.CUE}
            : new WordClass[] {WordClass.CUE, WordClass.STRONG_CUE};
    words.add(lemma, WordClass.INFINITIVE);
    for (String form : row.get(3).split(" ", -1)) {
      if (!form.isEmpty()) {
        words.add(form, cue);
      }
    }
    words.addAll(RussianVerbs.past(lemma), cue);
    if (row.get(1).equals("i") && row.get(3).isEmpty()) {
      words.addAll(RussianVerbs.present(lemma), cue);
    }
  }

  /** The country that the place with the number given is, or is of; empty for a town. */
  String country(int place) {
    return place == 0 ? "" : countries.getOrDefault(places.stem(place), "");
  }

  /** Whether a word, in small letters, is of a class. */
  boolean is(WordClass one, String key) {
    return is(one, key.toCharArray(), 0, key.length());
  }

  /** Whether a word where it stands is of a class. */
  boolean is(WordClass one, char[] text, int from, int to) {
    return (words.classes(words.table.find(text, from, to)) & one.bit()) != 0;
  }

  /** Whether a word, which is folded, begins like a Kazakh verb of a class. */
  boolean isBegun(char[] text, int from, int to, WordClass one) {
    int node = LetterTree.ROOT;
    for (int i = from; i < to; i++) {
      node = verbs.next(node, text[i]);
      if (node == 0) {
        return false;
      }
      if (words.isAny(verbs.number(node), one.bit())) {
        return true;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.Set;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Tells one who acts for someone from the one whom he acts for: {@code представитель | Обамы},
 * {@code помощник | Хиллари Клинтон заявил}. The text need not name him.
 */
final class Proxies {
  private static final Set<String> ROLES = ReportWords.set("proxy");

  private static final int LONGEST_FIELD = 7;

  private static final ReportWords FIELD_ENDS = ReportWords.of("field-end");

  private static final Endings IN_YY = Endings.of("genitive-of-a", Folding.WORDS);

  private final Tokens tokens;

  Proxies(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * {@code Помощник Анны Котовой | по внешним делам | сказал}: where the phrase ends that says in
   * what someone acts for the one whose name ends at {@code name}; that end if it does not go on.
   */
  static int fieldEnd(Tokens tokens, int role, int name, int to) {
    boolean goesOn =
        name + 1 < to
            && tokens.is(name, "по")
            && tokens.isRole(role)
            && isOne(tokens.roleStem(role));
    for (int i = name + 1; goesOn && i < Math.min(to, name + LONGEST_FIELD); i++) {
      if (FIELD_ENDS.hold(tokens, i)) {
        return i + 1;
      }
      goesOn = tokens.isWord(i) && !tokens.is(i, WordClass.CUE);
    }
    return name;
  }

  /** Whether a role, by its stem, is of one who acts for someone. */
  static boolean isOne(String stem) {
    return ROLES.contains(stem);
  }

  /**
   * Whether the name that ends the subject says for whom the speaker acts: it stands in a case, or
   * is a woman's that has none beside a verb with a man for its subject.
   */
  boolean isActedFor(Mention name, Speaker speaker, Agreement verb) {
    int head = name.firstToken() - 1;
    boolean role =
        !speaker.oblique()
            && head >= speaker.first()
            && name.endToken() == speaker.end()
            && tokens.isRole(head)
            && !tokens.hasKazakhLetter(head)
            && RoleReading.isNominative(tokens, head)
            && ROLES.contains(tokens.roleStem(head));
    boolean his = verb.gender() == Gender.MASCULINE && name.person().gender == Gender.FEMININE;
    boolean inCase = !name.nominative() || tokens.endsIn(name.endToken() - 1, IN_YY);
    return role && (inCase || his);
  }
}

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

  private static final Endings IN_YY = Endings.of("genitive-of-a", Folding.WORDS);

  private final Tokens tokens;

  Proxies(Tokens tokens) {
    this.tokens = tokens;
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

// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.List;
import java.util.Set;
import org.maqala.quote.Person.Gender;
import org.maqala.quote.Person.Mention;

/**
 * Tells a name that says whose kin, counsel or spokesman the speaker is from the speaker's own:
 * {@code слова брата | Милы Котовой}, {@code слова адвоката | Ивана Петрова}.
 */
final class Owners {
  private static final int MOST_MENTIONS = 20;
  private static final Set<String> COUNSEL = ReportWords.set("counsel");

  private final Tokens tokens;
  private final Lexicon lexicon = Lexicon.get();

  Owners(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the name, in a case, that ends the speaker is someone else's. */
  boolean isOwner(Mention name, Speaker speaker) {
    int head = speaker.first();
    while (head < name.firstToken() && !tokens.isRole(head) && isBeforeHead(head)) {
      head++;
    }
    boolean role =
        speaker.oblique()
            && !name.nominative()
            && head < name.firstToken()
            && name.endToken() == speaker.end()
            && tokens.isRole(head)
            && !tokens.hasKazakhLetter(head)
            && (RoleReading.mayBeOblique(tokens, head) || isInCase(head) || isSeveral(head));
    if (!role) {
      return false;
    }
    String stem = tokens.roleStem(head);
    boolean kin = lexicon.is(WordClass.RELATIVE, stem);
    if (kin && isSeveral(head)) {
      return true;
    }
    if (!kin && !COUNSEL.contains(stem) && !Proxies.isOne(stem)) {
      return false;
    }
    Gender gender = name.person().gender;
    boolean other = kin && gender != Gender.UNKNOWN && isWoman(head) != (gender == Gender.FEMININE);
    return other || isKnownOtherwise(name, stem);
  }

  /** {@code коллег | Анны Котовой}, {@code друзей |}. */
  private boolean isSeveral(int head) {
    return tokens.is(head, "коллег") || PluralRoles.isPlural(tokens, head, true);
  }

  /** {@code жены}, {@code тети}: what the table of roles has as a whole word. */
  private boolean isInCase(int head) {
    return tokens.roleEnd(head) == tokens.end(head)
        && tokens.isFeminineRole(head)
        && (tokens.endsWith(head, "ы") || tokens.endsWith(head, "и"));
  }

  /** {@code супруги}, in a case, of one who is a woman: of a man it would be {@code супруга}. */
  private boolean isWoman(int head) {
    return tokens.isFeminineRole(head) || tokens.is(head, "супруги");
  }

  /** Whether a role, by its stem, is someone's kin or counsel. */
  static boolean isOfSomeone(String stem) {
    return Lexicon.get().is(WordClass.RELATIVE, stem) || COUNSEL.contains(stem);
  }

  private boolean isBeforeHead(int i) {
    return tokens.isAny(i, WordClass.POSSESSIVES) || NounPhrases.isAdjective(tokens, i);
  }

  /** Whether the text has named the person before, and nowhere else as such a one. */
  private boolean isKnownOtherwise(Mention name, String stem) {
    List<Mention> mentions = name.person().mentions;
    List<Mention> others =
        mentions.stream().filter(mention -> !mention.equals(name)).limit(MOST_MENTIONS).toList();
    boolean known = !others.isEmpty() && others.get(0).firstToken() < name.firstToken();
    return known && !name.person().rolesOf(others).heads.contains(stem);
  }
}

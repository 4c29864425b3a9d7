// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who issued the papers that a text cites, as far as it has been read: {@code в сообщении
 * комитета}, and further on {@code в сообщении} alone.
 */
final class Issuers {
  private final Map<String, ResolvedSpeaker> byPaper = new HashMap<>();
  private Optional<ResolvedSpeaker> last = Optional.empty();
  private Optional<ResolvedSpeaker> lastOffice = Optional.empty();
  private boolean lastIsOffice;

  /**
   * Notes that a body spoke.
   *
   * @param office whether it is an office of state
   */
  void spoke(ResolvedSpeaker body, boolean office) {
    last = Optional.of(body);
    lastOffice = office ? last : lastOffice;
    lastIsOffice = office;
  }

  /** Notes an office of state that spoke and is named further back: {@code в | ведомстве}. */
  Resolution heard(Resolution office) {
    office.who().ifPresent(body -> spoke(body, true));
    return office;
  }

  /** Notes whose a paper is. */
  void issued(String paper, ResolvedSpeaker body, boolean office) {
    byPaper.put(paper, body);
    spoke(body, office);
  }

  /** Whose the paper is that the text called by this word before. */
  Optional<ResolvedSpeaker> of(String paper) {
    return Optional.ofNullable(byPaper.get(paper));
  }

  /** The body that spoke last. */
  Optional<ResolvedSpeaker> last() {
    return last;
  }

  /** The body that spoke last, unless it is an office of state: {@code компания} may mean it. */
  Optional<ResolvedSpeaker> lastFirm() {
    return lastIsOffice ? Optional.empty() : last;
  }

  /** The office of state that spoke last. */
  Optional<ResolvedSpeaker> lastOffice() {
    return lastOffice;
  }
}

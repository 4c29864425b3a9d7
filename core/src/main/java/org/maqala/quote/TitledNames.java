// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

/** Names with a title between their parts: {@code Наурызбай | қажы | Тағанұлы}. */
final class TitledNames {
  private static final ReportWords TITLES = ReportWords.of("kk-title-within");

  private TitledNames() {}

  /** Whether a name stands at {@code i}, a title behind it, and then what the name goes on with. */
  static boolean isAt(Tokens tokens, int i) {
    return TITLES.hold(tokens, i + 1)
        && i + 2 < tokens.size()
        && tokens.mayBeName(i + 2)
        && tokens.start(i + 2) - tokens.end(i + 1) == 1
        && tokens.start(i + 1) - tokens.end(i) == 1
        && !tokens.endsLine(i)
        && !tokens.endsLine(i + 1)
        && tokens.mayBeName(i)
        && (GivenNames.of(tokens, i).isPresent()
            || NameForms.isPatronymic(tokens, i + 2)
            || NameForms.isSurname(tokens, i + 2));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text has an answer, and its dates and refusals lie in it. */
class HeaderDateFuzz {
  private static final HeaderDateParser PARSER = HeaderDateParser.create();

  @FuzzTest(maxDuration = "1m")
  void answersAnyText(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    HeaderDates dates = PARSER.parse(text);
    dates.dates().forEach(date -> assertThat(date.span().in(text)).isNotEmpty());
    dates.refused().forEach(refusal -> assertThat(refusal.span().in(text)).isNotEmpty());
  }
}

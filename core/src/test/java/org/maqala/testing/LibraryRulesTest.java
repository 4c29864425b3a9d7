// SPDX-License-Identifier: Apache-2.0
package org.maqala.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That the core keeps the library rules, and that each of them can be broken. */
class LibraryRulesTest {
  private static final Map<Ban, Class<?>> BREAKERS =
      Map.ofEntries(
          Map.entry(Ban.DEFAULT_LOCALE, RuleBreakers.DefaultLocale.class),
          Map.entry(Ban.DEFAULT_ZONE, RuleBreakers.DefaultZone.class),
          Map.entry(Ban.DEFAULT_CHARSET, RuleBreakers.DefaultCharset.class),
          Map.entry(Ban.CLOCK, RuleBreakers.ReadsClock.class),
          Map.entry(Ban.CHANCE, RuleBreakers.Chance.class),
          Map.entry(Ban.FILE, RuleBreakers.ReadsFile.class),
          Map.entry(Ban.SYSTEM, RuleBreakers.AsksSystem.class),
          Map.entry(Ban.PRINT, RuleBreakers.Prints.class),
          Map.entry(Ban.REGEX, RuleBreakers.Regex.class),
          Map.entry(Ban.REFLECTION, RuleBreakers.Reflects.class),
          Map.entry(Ban.STATIC_STATE, RuleBreakers.StaticState.class));

  @Test
  void theCoreKeepsThem() {
    LibraryRules.check(
        "org.maqala.text", "org.maqala.article", "org.maqala.date", "org.maqala.quote");
  }

  @ParameterizedTest
  @EnumSource
  void everyMemberOfItsBreakerIsFound(Ban ban) {
    Class<?> breaker = BREAKERS.get(ban);
    List<String> found = LibraryRules.violations(ban, classes(breaker));
    assertThat(members(breaker))
        .isNotEmpty()
        .allSatisfy(member ->
            assertThat(found)
                .as(member)
                .anyMatch(place -> place.contains(breaker.getName() + "." + member)));
  }

  @ParameterizedTest
  @EnumSource
  void whatNamesItsLocaleCharsetClockAndSeedIsFine(Ban ban) {
    assertThat(LibraryRules.violations(ban, classes(RuleKeeper.class))).isEmpty();
  }

  @Test
  void aCheckOfNothingFails() {
    assertThatThrownBy(() -> LibraryRules.check("org.maqala.nothing.here"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("org.maqala.nothing.here");
  }

  private static JavaClasses classes(Class<?> type) {
    return new ClassFileImporter().importClasses(type);
  }

  private static List<String> members(Class<?> type) {
    return Stream.<Member>concat(
            Arrays.stream(type.getDeclaredMethods()),
            type.equals(RuleBreakers.StaticState.class)
                ? Arrays.stream(type.getDeclaredFields())
                : Stream.empty())
        .filter(member -> !member.isSynthetic())
        .map(Member::getName)
        .toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One thing each that library classes may not do; what counts is in {@link Targets}. */
enum Ban {
  /** Anything whose result depends on the default locale. */
  DEFAULT_LOCALE(() -> access(Targets::takesDefaultLocale)),
  /** Anything whose result depends on the default time zone. */
  DEFAULT_ZONE(() -> access(Targets::takesDefaultZone)),
  /** Anything whose result depends on the default charset. */
  DEFAULT_CHARSET(() -> access(Targets::takesDefaultCharset)),
  /** Asking what time it is. */
  CLOCK(() -> access(Targets::readsClock)),
  /** Random numbers without a seed. */
  CHANCE(() -> access(Targets::rollsDice)),
  /** Files, channels and the network. */
  FILE(() -> dependency(Targets::isFileOrNetwork)),
  /** System properties, the environment, the end of the JVM. */
  SYSTEM(() -> access(Targets::asksTheSystem)),
  /** Standard streams, stack traces, logging. */
  PRINT(() -> access(Targets::prints)),
  /** Regular expressions, also those behind methods of String. */
  REGEX(() -> access(Targets::usesRegex)),
  /** Reflection. */
  REFLECTION(() -> access(Targets::reflects)),
  /** Static fields that are not final, or final but made to be changed. */
  STATIC_STATE(Ban::staticState);

  private static final Set<String> MUTABLE =
      Set.of(
          "java.lang.ThreadLocal",
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.util.Random",
          "java.util.concurrent.ConcurrentHashMap",
          "java.util.concurrent.ConcurrentMap",
          "java.util.WeakHashMap");

  private final Supplier<ArchRule> rule;

  Ban(Supplier<ArchRule> rule) {
    this.rule = rule;
  }

  ArchRule rule() {
    return rule.get();
  }

  private static ArchRule access(Predicate<JavaAccess<?>> banned) {
    return noClasses()
        .should(
            ArchConditions.accessTargetWhere(DescribedPredicate.describe("it is banned", banned)));
  }

  private static ArchRule dependency(Predicate<JavaClass> banned) {
    return noClasses()
        .should()
        .dependOnClassesThat(DescribedPredicate.describe("are banned", banned));
  }

  private static ArchRule staticState() {
    return noFields()
        .should(
            ArchConditions.be(
                DescribedPredicate.<JavaField>describe("static state", Ban::isStaticState)));
  }

  private static boolean isStaticState(JavaField field) {
    Set<JavaModifier> modifiers = field.getModifiers();
    if (!modifiers.contains(JavaModifier.STATIC) || modifiers.contains(JavaModifier.SYNTHETIC)) {
      return false;
    }
    JavaClass type = field.getRawType();
    return !modifiers.contains(JavaModifier.FINAL)
        || MUTABLE.contains(type.getName())
        || type.getPackageName().equals("java.util.concurrent.atomic");
  }
}

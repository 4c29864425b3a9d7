// SPDX-License-Identifier: Apache-2.0
package org.maqala.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.ArrayList;
import java.util.List;

/**
 * What no class of a library module may do: use the default locale, zone or charset, a clock or
 * chance; read files, the network, system properties or the environment; print; use regular
 * expressions or reflection; keep static state that changes. Each rule is a {@link Ban}.
 *
 * <pre>{@code
 * @Test
 * void keepsTheLibraryRules() {
 *   LibraryRules.check("org.maqala.dedupe");
 * }
 * }</pre>
 */
public final class LibraryRules {
  private LibraryRules() {}

  /**
   * Checks the main classes of these packages and of those below them.
   *
   * @throws AssertionError if a class breaks a rule, naming each place; or if there is no class to
   *     check, since a check of nothing would stay green for ever
   */
  public static void check(String... packages) {
    check(List.of(), packages);
  }

  /**
   * Checks the same, but lets one class use the file that its caller names; it must do so, or it
   * needs no exception.
   *
   * @throws AssertionError as {@link #check}, or if {@code fileClass} touches no file
   */
  public static void checkButFilesOf(Class<?> fileClass, String... packages) {
    JavaClasses alone = new ClassFileImporter().importClasses(fileClass);
    if (violations(Ban.FILE, alone).isEmpty()) {
      throw new AssertionError(fileClass.getName() + " touches no file and needs no exception");
    }
    check(List.of(fileClass.getName()), packages);
  }

  private static void check(List<String> fileClasses, String... packages) {
    JavaClasses classes = mainClasses(packages);
    if (classes.isEmpty()) {
      throw new AssertionError("no main classes in " + String.join(", ", packages));
    }
    List<String> broken = new ArrayList<>();
    for (Ban ban : Ban.values()) {
      JavaClasses bound =
          ban != Ban.FILE
              ? classes
              : classes.that(
                  DescribedPredicate.describe(
                      "bound", (JavaClass type) -> !fileClasses.contains(type.getName())));
      for (String place : violations(ban, bound)) {
        broken.add(ban + ": " + place);
      }
    }
    if (!broken.isEmpty()) {
      throw new AssertionError("library rules broken:\n" + String.join("\n", broken));
    }
  }

  /** Every place where one of the classes breaks one rule, in words. */
  static List<String> violations(Ban ban, JavaClasses classes) {
    EvaluationResult result = ban.rule().allowEmptyShould(true).evaluate(classes);
    return result.getFailureReport().getDetails();
  }

  private static JavaClasses mainClasses(String... packages) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(location -> !location.contains("-tests.jar"))
        .withImportOption(location -> !location.contains("/jmh/"))
        .importPackages(packages)
        .that(
            DescribedPredicate.describe(
                "main classes", (JavaClass type) -> !type.getPackageName().endsWith(".testing")));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.maqala.testing;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/** Tells what the called method, the constructor or the field that is read does behind our back. */
final class Targets {
  private static final Set<String> LOCALES =
      Set.of("java.util.Locale", "com.ibm.icu.util.ULocale", "java.text.DecimalFormatSymbols");

  /** Methods of these owners have a twin that takes a locale, and are fine when it is given. */
  private static final Set<String> LOCALE_SENSITIVE =
      Set.of(
          "java.lang.String#toLowerCase",
          "java.lang.String#toUpperCase",
          "java.lang.String#format",
          "java.lang.String#formatted",
          "java.io.PrintStream#format",
          "java.io.PrintStream#printf",
          "java.io.PrintWriter#format",
          "java.io.PrintWriter#printf",
          "java.io.Console#format",
          "java.util.Formatter#<init>",
          "java.util.Scanner#<init>",
          "java.util.Calendar#getInstance",
          "java.util.ResourceBundle#getBundle",
          "java.text.Collator#getInstance",
          "java.text.BreakIterator#getCharacterInstance",
          "java.text.BreakIterator#getWordInstance",
          "java.text.BreakIterator#getLineInstance",
          "java.text.BreakIterator#getSentenceInstance",
          "java.text.NumberFormat#getInstance",
          "java.text.NumberFormat#getNumberInstance",
          "java.text.NumberFormat#getIntegerInstance",
          "java.text.NumberFormat#getPercentInstance",
          "java.text.NumberFormat#getCurrencyInstance",
          "java.text.NumberFormat#getCompactNumberInstance",
          "java.text.DateFormat#getInstance",
          "java.text.DateFormat#getDateInstance",
          "java.text.DateFormat#getTimeInstance",
          "java.text.DateFormat#getDateTimeInstance",
          "java.text.DecimalFormat#<init>",
          "java.text.DecimalFormatSymbols#<init>",
          "java.text.DecimalFormatSymbols#getInstance",
          "java.text.SimpleDateFormat#<init>",
          "java.text.MessageFormat#<init>",
          "java.text.MessageFormat#format",
          "java.time.format.DateTimeFormatter#ofPattern",
          "java.time.format.DateTimeFormatter#ofLocalizedDate",
          "java.time.format.DateTimeFormatter#ofLocalizedTime",
          "java.time.format.DateTimeFormatter#ofLocalizedDateTime",
          "java.time.format.DateTimeFormatterBuilder#toFormatter",
          "java.util.Locale#getDefault",
          "java.util.Locale#setDefault",
          "com.ibm.icu.util.ULocale#getDefault",
          "com.ibm.icu.text.Collator#getInstance",
          "com.ibm.icu.text.BreakIterator#getCharacterInstance",
          "com.ibm.icu.text.BreakIterator#getWordInstance",
          "com.ibm.icu.text.BreakIterator#getLineInstance",
          "com.ibm.icu.text.BreakIterator#getSentenceInstance",
          "com.ibm.icu.text.BreakIterator#getTitleInstance",
          "com.ibm.icu.text.NumberFormat#getInstance",
          "com.ibm.icu.text.DateFormat#getDateInstance",
          "com.ibm.icu.text.SimpleDateFormat#<init>",
          "com.ibm.icu.text.RuleBasedNumberFormat#<init>");

  /** ICU folds single code points by no locale, strings by the default one. */
  private static final Set<String> ICU_CASE =
      Set.of(
          "com.ibm.icu.lang.UCharacter#toLowerCase",
          "com.ibm.icu.lang.UCharacter#toUpperCase",
          "com.ibm.icu.lang.UCharacter#toTitleCase");

  private static final Set<String> CHARSETS =
      Set.of(
          "java.nio.charset.Charset",
          "java.nio.charset.CharsetDecoder",
          "java.nio.charset.CharsetEncoder");

  /** Methods and constructors that decode or encode; a charset or its name makes them fine. */
  private static final Set<String> CHARSET_SENSITIVE =
      Set.of(
          "java.lang.String#getBytes",
          "java.io.InputStreamReader#<init>",
          "java.io.OutputStreamWriter#<init>",
          "java.io.FileReader#<init>",
          "java.io.FileWriter#<init>",
          "java.io.PrintStream#<init>",
          "java.io.ByteArrayOutputStream#toString",
          "java.nio.charset.Charset#defaultCharset");

  private static final Set<String> DEFAULT_ZONE =
      Set.of(
          "java.time.ZoneId#systemDefault",
          "java.time.Clock#systemDefaultZone",
          "java.util.TimeZone#getDefault",
          "java.util.TimeZone#setDefault",
          "java.util.Calendar#getInstance",
          "java.util.GregorianCalendar#<init>",
          "java.text.SimpleDateFormat#<init>",
          "java.util.Date#toString",
          "com.ibm.icu.util.TimeZone#getDefault",
          "com.ibm.icu.util.Calendar#getInstance");

  private static final Set<String> CLOCK =
      Set.of(
          "java.lang.System#currentTimeMillis",
          "java.lang.System#nanoTime",
          "java.util.Calendar#getInstance",
          "java.util.GregorianCalendar#<init>",
          "com.ibm.icu.util.Calendar#getInstance");

  private static final Set<String> CHANCE =
      Set.of(
          "java.lang.Math#random",
          "java.util.UUID#randomUUID",
          "java.util.concurrent.ThreadLocalRandom#current",
          "java.util.Collections#shuffle",
          "java.lang.System#identityHashCode");

  private static final Set<String> FILES =
      Set.of(
          "java.io.RandomAccessFile",
          "java.nio.channels.FileChannel",
          "java.nio.channels.AsynchronousFileChannel",
          "java.util.zip.ZipFile",
          "java.util.jar.JarFile");

  private static final Set<String> SYSTEM =
      Set.of(
          "java.lang.System#getProperty",
          "java.lang.System#getProperties",
          "java.lang.System#setProperty",
          "java.lang.System#setProperties",
          "java.lang.System#clearProperty",
          "java.lang.System#getenv",
          "java.lang.System#lineSeparator",
          "java.lang.System#exit",
          "java.lang.System#setOut",
          "java.lang.System#setErr",
          "java.lang.Integer#getInteger",
          "java.lang.Long#getLong",
          "java.lang.Boolean#getBoolean");

  private static final Set<String> PRINTS =
      Set.of(
          "java.lang.System#out",
          "java.lang.System#err",
          "java.lang.System#in",
          "java.lang.System#console",
          "java.lang.System#getLogger");

  private static final Set<String> STRING_REGEX =
      Set.of(
          "java.lang.String#matches",
          "java.lang.String#replaceAll",
          "java.lang.String#replaceFirst");

  private static final Set<String> CLASS_REFLECTION =
      Set.of("forName", "newInstance", "arrayType", "getClassLoader", "getModule");

  private Targets() {}

  static boolean takesDefaultLocale(JavaAccess<?> access) {
    String name = name(access);
    boolean sensitive =
        LOCALE_SENSITIVE.contains(name)
            || (ICU_CASE.contains(name) && firstParameterIs(access, "java.lang.String"));
    boolean isDefault = name.equals("java.util.Locale#setDefault");
    return sensitive && (isDefault || parameters(access).stream().noneMatch(LOCALES::contains));
  }

  static boolean takesDefaultZone(JavaAccess<?> access) {
    return DEFAULT_ZONE.contains(name(access)) || isNow(access) && parameters(access).isEmpty();
  }

  static boolean takesDefaultCharset(JavaAccess<?> access) {
    String name = name(access);
    List<String> parameters = parameters(access);
    if (parameters.stream().anyMatch(CHARSETS::contains)) {
      return false;
    }
    if (name.equals("java.lang.String#<init>")) {
      return firstParameterIs(access, "[B") && !parameters.contains("java.lang.String");
    }
    if (name.equals("java.util.Scanner#<init>")) {
      return firstParameterIs(access, "java.io.InputStream")
          && !parameters.contains("java.lang.String");
    }
    if (name.equals("java.io.PrintWriter#<init>")) {
      return firstParameterIs(access, "java.io.OutputStream");
    }
    return CHARSET_SENSITIVE.contains(name) && !parameters.contains("java.lang.String");
  }

  static boolean readsClock(JavaAccess<?> access) {
    String owner = owner(access);
    boolean isClock =
        owner.equals("java.time.Clock")
            && (access.getName().startsWith("system") || access.getName().startsWith("tick"));
    return CLOCK.contains(name(access))
        || isClock
        || isNow(access) && !parameters(access).contains("java.time.Clock")
        || name(access).equals("java.util.Date#<init>") && parameters(access).isEmpty();
  }

  private static boolean isNow(JavaAccess<?> access) {
    return access.getName().equals("now") && owner(access).startsWith("java.time.");
  }

  static boolean rollsDice(JavaAccess<?> access) {
    String name = name(access);
    boolean seeded = !parameters(access).isEmpty();
    if (name.equals("java.util.Collections#shuffle")) {
      return parameters(access).size() == 1;
    }
    return CHANCE.contains(name)
        || !seeded
            && (name.equals("java.util.Random#<init>")
                || name.equals("java.util.SplittableRandom#<init>")
                || name.equals("java.security.SecureRandom#<init>"));
  }

  static boolean isFileOrNetwork(JavaClass type) {
    String name = type.getName();
    return name.startsWith("java.io.File")
        || name.startsWith("java.nio.file.")
        || name.startsWith("java.net.")
        || FILES.contains(name);
  }

  static boolean asksTheSystem(JavaAccess<?> access) {
    return SYSTEM.contains(name(access))
        || owner(access).equals("java.lang.Runtime") && access.getName().equals("exit");
  }

  static boolean prints(JavaAccess<?> access) {
    return PRINTS.contains(name(access))
        || access.getName().equals("printStackTrace") && parameters(access).isEmpty()
        || owner(access).startsWith("java.util.logging.");
  }

  /** Not String.split: it looks for a lone character without a regular expression. */
  static boolean usesRegex(JavaAccess<?> access) {
    return owner(access).startsWith("java.util.regex.") || STRING_REGEX.contains(name(access));
  }

  static boolean reflects(JavaAccess<?> access) {
    String owner = owner(access);
    String method = access.getName();
    if (owner.equals("java.lang.Class")) {
      return CLASS_REFLECTION.contains(method)
          || method.startsWith("getDeclared")
          || method.startsWith("getMethod")
          || method.startsWith("getField")
          || method.startsWith("getConstructor");
    }
    return owner.startsWith("java.lang.reflect.")
        || owner.equals("java.lang.ClassLoader")
        || owner.equals("java.lang.invoke.MethodHandles$Lookup")
        || owner.equals("java.util.ServiceLoader");
  }

  private static String name(JavaAccess<?> access) {
    return owner(access) + "#" + access.getName();
  }

  private static String owner(JavaAccess<?> access) {
    return access.getTargetOwner().getName();
  }

  private static boolean firstParameterIs(JavaAccess<?> access, String type) {
    List<String> parameters = parameters(access);
    return !parameters.isEmpty() && parameters.get(0).equals(type);
  }

  private static List<String> parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
        : List.of();
  }
}

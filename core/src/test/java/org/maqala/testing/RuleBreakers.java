// SPDX-License-Identifier: Apache-2.0
package org.maqala.testing;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Classes each of whose members breaks one library rule; see {@link LibraryRulesTest}. */
final class RuleBreakers {
  private RuleBreakers() {}

  static final class DefaultLocale {
    String lower() {
      return "I".toLowerCase();
    }

    String upper() {
      return "i".toUpperCase();
    }

    UnaryOperator<String> byReference() {
      return String::toLowerCase;
    }

    Runnable inLambda() {
      return () -> "I".toLowerCase();
    }

    String format() {
      return String.format("%d", 1);
    }

    String formatted() {
      return "%d".formatted(1);
    }

    Locale locale() {
      return Locale.getDefault();
    }

    Collator collator() {
      return Collator.getInstance();
    }

    BreakIterator words() {
      return BreakIterator.getWordInstance();
    }

    NumberFormat numbers() {
      return NumberFormat.getInstance();
    }

    DateTimeFormatter dates() {
      return DateTimeFormatter.ofPattern("d MMMM");
    }
  }

  static final class DefaultZone {
    ZoneId zone() {
      return ZoneId.systemDefault();
    }

    TimeZone timeZone() {
      return TimeZone.getDefault();
    }

    LocalDate today() {
      return LocalDate.now();
    }

    Calendar calendar() {
      return Calendar.getInstance(Locale.ROOT);
    }
  }

  static final class DefaultCharset {
    String decode() {
      return new String(new byte[0]);
    }

    String decodePart() {
      return new String(new byte[0], 0, 0);
    }

    byte[] encode() {
      return "".getBytes();
    }

    InputStreamReader reader() {
      return new InputStreamReader(InputStream.nullInputStream());
    }

    OutputStreamWriter writer() {
      return new OutputStreamWriter(new ByteArrayOutputStream());
    }

    String collect() {
      return new ByteArrayOutputStream().toString();
    }

    Charset charset() {
      return Charset.defaultCharset();
    }
  }

  static final class ReadsClock {
    long millis() {
      return System.currentTimeMillis();
    }

    long nanos() {
      return System.nanoTime();
    }

    Instant instant() {
      return Instant.now();
    }

    LocalDate inZone() {
      return LocalDate.now(ZoneOffset.UTC);
    }

    Clock clock() {
      return Clock.systemUTC();
    }

    Date date() {
      return new Date();
    }
  }

  static final class Chance {
    double random() {
      return Math.random();
    }

    Random unseeded() {
      return new Random();
    }

    UUID uuid() {
      return UUID.randomUUID();
    }

    void shuffle(List<String> list) {
      Collections.shuffle(list);
    }
  }

  static final class ReadsFile {
    InputStream stream() throws IOException {
      return new FileInputStream("f");
    }

    boolean file() {
      return new File("f").exists();
    }

    byte[] bytes() throws IOException {
      return Files.readAllBytes(Path.of("f"));
    }

    RandomAccessFile random() throws IOException {
      return new RandomAccessFile("f", "r");
    }

    FileChannel channel(FileChannel channel) {
      return channel;
    }

    URI network() {
      return URI.create("http://localhost");
    }
  }

  static final class AsksSystem {
    String property() {
      return System.getProperty("user.dir");
    }

    String environment() {
      return System.getenv("HOME");
    }

    String lineSeparator() {
      return System.lineSeparator();
    }

    Integer integer() {
      return Integer.getInteger("i");
    }

    void exit() {
      System.exit(1);
    }
  }

  static final class Prints {
    void out() {
      System.out.println();
    }

    void err() {
      System.err.println();
    }

    void trace(Exception e) {
      e.printStackTrace();
    }
  }

  static final class Regex {
    Pattern pattern() {
      return Pattern.compile("a");
    }

    boolean matches() {
      return "a".matches("a");
    }

    String replaceAll() {
      return "a".replaceAll("a", "b");
    }

    String replaceFirst() {
      return "a".replaceFirst("a", "b");
    }
  }

  static final class Reflects {
    Class<?> byName() throws ClassNotFoundException {
      return Class.forName("java.lang.String");
    }

    Object methods() {
      return String.class.getMethods();
    }

    Object fields() {
      return String.class.getDeclaredFields();
    }

    Object invoke(java.lang.reflect.Method method) throws ReflectiveOperationException {
      return method.invoke(this);
    }
  }

  static final class StaticState {
    static int counter;
    static final AtomicLong ATOMIC = new AtomicLong();
    static final ThreadLocal<String> LOCAL = new ThreadLocal<>();
    static final StringBuilder BUFFER = new StringBuilder();
  }
}

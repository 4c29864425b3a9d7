// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maqala.normalize.alphabet.KazakhAlphabet;
import org.maqala.normalize.alphabet.RussianKeyboard;
import org.maqala.normalize.alphabet.RussianRomanization;
import org.maqala.normalize.alphabet.Transliteration;
import org.maqala.normalize.alphabet.Transliterator;
import org.maqala.text.AlignedText;

/** From one named alphabet to another. Russian ones have the names that begin with {@code ru-}. */
@FunctionalInterface
interface Conversion {
  /** The name for whatever Kazakh alphabet a text is in. */
  String AUTO = "auto";

  /** The prefix of Russian alphabets, and Russian Cyrillic with it. */
  String RUSSIAN = "ru-";

  String RUSSIAN_CYRILLIC = RUSSIAN + "cyrillic";

  /** Kazakh in Cyrillic without its letters, as typed on a Russian keyboard. */
  String KEYBOARD = "russian-keyboard";

  Transliteration apply(String text);

  /**
   * The conversion between two names.
   *
   * @throws IllegalArgumentException if there is no such alphabet, or no way from one to the other
   */
  static Conversion of(String from, String to) {
    if (id(from).equals(id(to))) {
      throw new IllegalArgumentException("--to must be another alphabet than --from, got " + to);
    }
    return ofIds(from, to);
  }

  /** Names are taken in any case, and with underscores. */
  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Conversion ofIds(String fromName, String toName) {
    String from = id(fromName);
    String to = id(toName);
    if (from.startsWith(RUSSIAN) || to.startsWith(RUSSIAN)) {
      return russian(fromName, toName)::transliterate;
    }
    KazakhAlphabet target = kazakh("--to", toName);
    if (!target.canBeWritten()) {
      throw new IllegalArgumentException("--to: " + toName + " can be read, not written");
    }
    if (from.equals(KEYBOARD)) {
      return keyboard(target);
    }
    return from.equals(AUTO) ? auto(target) : kazakh("--from", fromName).to(target)::transliterate;
  }

  private static Conversion keyboard(KazakhAlphabet target) {
    Transliterator restorer = RussianKeyboard.restorer();
    if (target == KazakhAlphabet.CYRILLIC) {
      return restorer::transliterate;
    }
    Transliterator way = KazakhAlphabet.CYRILLIC.to(target);
    return text -> {
      Transliteration restored = restorer.transliterate(text);
      return new Transliteration(
          restored.aligned().andThen(way.transliterate(restored.text()).aligned()),
          restored.ambiguous());
    };
  }

  private static Conversion auto(KazakhAlphabet target) {
    Map<KazakhAlphabet, Transliterator> ways = new EnumMap<>(KazakhAlphabet.class);
    for (KazakhAlphabet source : KazakhAlphabet.values()) {
      if (source != target) {
        ways.put(source, source.to(target));
      }
    }
    return text -> {
      Transliterator way = KazakhAlphabet.alphabetOf(text).map(ways::get).orElse(null);
      return way == null
          ? new Transliteration(AlignedText.unchanged(text), List.of())
          : way.transliterate(text);
    };
  }

  private static Transliterator russian(String from, String to) {
    if (id(to).equals(RUSSIAN_CYRILLIC)) {
      return romanization("--from", from)
          .reader()
          .orElseThrow(() -> new IllegalArgumentException("--from: " + from + " can't be read"));
    }
    if (!id(from).equals(RUSSIAN_CYRILLIC) && !id(from).equals(AUTO)) {
      throw new IllegalArgumentException(
          "--from must be " + RUSSIAN_CYRILLIC + " for --to " + to + ", got " + from);
    }
    return romanization("--to", to).writer();
  }

  private static RussianRomanization romanization(String option, String name) {
    Optional<RussianRomanization> found =
        id(name).startsWith(RUSSIAN)
            ? RussianRomanization.ofId(id(name).substring(RUSSIAN.length()))
            : Optional.empty();
    return found.orElseThrow(() -> unknown(option, name));
  }

  private static KazakhAlphabet kazakh(String option, String name) {
    return KazakhAlphabet.ofId(id(name)).orElseThrow(() -> unknown(option, name));
  }

  private static IllegalArgumentException unknown(String option, String name) {
    return new IllegalArgumentException(
        option + ": no alphabet has the name " + name + "; --list names them");
  }

  /** All names, one a line, with what they can do. */
  static String names() {
    StringBuilder names = new StringBuilder();
    for (KazakhAlphabet alphabet : KazakhAlphabet.values()) {
      names.append(alphabet.id()).append(alphabet.canBeWritten() ? "" : "\t(only --from)");
      names.append('\n');
    }
    names.append(KEYBOARD).append("\t(only --from)\n");
    names.append(RUSSIAN_CYRILLIC).append('\n');
    for (RussianRomanization system : RussianRomanization.values()) {
      names.append(RUSSIAN).append(system.id());
      names.append(system.reader().isPresent() ? "" : "\t(only --to)").append('\n');
    }
    return names.toString();
  }
}

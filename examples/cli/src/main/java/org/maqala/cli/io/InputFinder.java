// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.io;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns the paths of the command line into inputs, in the order given. A folder stands for the
 * {@code .txt} and {@code .jsonl} files in it and below (also {@code .gz} and {@code .zst}), sorted
 * by path; names that begin with a dot are left out. A pattern ({@code *}, {@code **}, {@code ?},
 * {@code [..]}, {@code {..}}) that the shell has not expanded stands for what it matches, sorted.
 */
public final class InputFinder {
  private static final String STANDARD_INPUT = "-";

  private InputFinder() {}

  /** A path of the command line that leads to no input. */
  public static final class NotFound extends Exception {
    private static final long serialVersionUID = 1L;

    NotFound(String message) {
      super(message);
    }
  }

  /**
   * The inputs that {@code paths} stand for.
   *
   * @throws NotFound if one of them leads to nothing that can be read
   * @throws IOException if a folder can't be listed
   */
  public static List<Input> find(List<String> paths) throws NotFound, IOException {
    List<Input> inputs = new ArrayList<>();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        inputs.add(Input.ofStandardInput());
      } else {
        addPath(path, inputs);
      }
    }
    return inputs;
  }

  private static void addPath(String given, List<Input> inputs) throws NotFound, IOException {
    // A pattern is not always a legal path (on Windows), hence the order of the two questions.
    Path path = isPattern(given) && !Files.exists(staticPart(given)) ? null : Path.of(given);
    if (path != null && Files.isDirectory(path)) {
      addFolder(given, path, inputs);
    } else if (path != null && Files.exists(path)) {
      addFile(given, path, inputs);
    } else if (isPattern(given)) {
      addMatches(given, inputs);
    } else {
      throw new NotFound("no such file or folder: " + given);
    }
  }

  private static void addFile(String name, Path file, List<Input> inputs) throws NotFound {
    if (!Files.isReadable(file)) {
      throw new NotFound("cannot be read: " + name);
    }
    inputs.add(Input.ofFile(name, fileName(file), file));
  }

  private static void addFolder(String given, Path folder, List<Input> inputs)
      throws NotFound, IOException {
    int before = inputs.size();
    // A folder that is itself a link would not be entered.
    Path real = folder.toRealPath();
    for (Path file : filesBelow(real)) {
      Path inside = real.relativize(file);
      if (!isHidden(inside) && Input.isTakenFromFolders(fileName(file))) {
        inputs.add(Input.ofFile(folder.resolve(inside).toString(), slashed(inside), file));
      }
    }
    if (inputs.size() == before) {
      throw new NotFound(
          "no .txt or .jsonl files (also .gz, .zst) in "
              + given
              + "; name other files one by one or by a pattern");
    }
  }

  private static void addMatches(String pattern, List<Input> inputs) throws NotFound, IOException {
    int before = inputs.size();
    Path start = staticPart(pattern);
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    if (Files.isDirectory(start)) {
      for (Path file : filesBelow(start)) {
        Path asWritten = pattern.startsWith("./") ? Path.of(".").resolve(file) : file;
        if (matcher.matches(asWritten) || matcher.matches(file)) {
          addFile(file.toString(), file, inputs);
        }
      }
    }
    if (inputs.size() == before) {
      throw new NotFound("no file matches " + pattern);
    }
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    // An empty path lists as itself, so that matches keep the form of a relative pattern.
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(InputFinder::slashed))
          .toList();
    }
  }

  /** The folder that a pattern starts in: everything before the first part with a wildcard. */
  private static Path staticPart(String pattern) {
    int wildcard = 0;
    while (wildcard < pattern.length() && "*?[{".indexOf(pattern.charAt(wildcard)) < 0) {
      wildcard++;
    }
    int slash = pattern.lastIndexOf('/', wildcard);
    if (slash == 0) {
      return Path.of("/");
    }
    return Path.of(slash < 0 ? "" : pattern.substring(0, slash));
  }

  private static boolean isPattern(String path) {
    return path.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  private static boolean isHidden(Path inside) {
    for (Path part : inside) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}

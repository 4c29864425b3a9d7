// SPDX-License-Identifier: Apache-2.0
package org.maqala.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of this package: tab-separated columns, lines from {@code #} on are comments. */
final class Table {
  private Table() {}

  /** The rows, each with at least {@code columns} cells; missing ones are empty. */
  static List<List<String>> read(String name, int columns) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("table " + name + " is missing from the module");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(cells(line, columns));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /**
   * The words of a row, which stand behind its first cell. A cell may spell several forms of one
   * word: {@code банк||а|ом} is {@code банк}, {@code банка} and {@code банком}.
   */
  static List<String> words(List<String> row) {
    List<String> words = new ArrayList<>();
    for (String cell : row.subList(1, row.size())) {
      String[] parts = cell.split("\\|", -1);
      if (parts.length == 1) {
        words.add(cell);
      }
      for (int i = 1; i < parts.length; i++) {
        words.add(parts[0] + parts[i]);
      }
    }
    return words;
  }

  private static List<String> cells(String line, int columns) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start));
    while (cells.size() < columns) {
      cells.add("");
    }
    return cells;
  }
}

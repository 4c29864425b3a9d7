// SPDX-License-Identifier: Apache-2.0
package org.maqala.examples.quickstart;

import org.maqala.normalize.CyrillicNormalizer;
import org.maqala.text.AlignedText;
import org.maqala.text.Edit;

/** Repairs letters and hyphens, and can give the source back. */
public final class NormalizeExample {
  private NormalizeExample() {}

  /** Prints the clean text, each edit, and whether the source comes back. */
  public static void main(String[] args) {
    String source = "общественно- политический мемлекеттiк журнал, медиа- и IT-сектор";

    AlignedText clean = CyrillicNormalizer.standard().normalize(source);

    System.out.println(clean.text());
    for (Edit edit : clean.alignment().edits()) {
      String before = edit.source().in(source);
      String after = edit.target().in(clean.text());
      System.out.println(edit.rule() + ": '" + before + "' -> '" + after + "'");
    }
    System.out.println(clean.undo().equals(source));
  }
}

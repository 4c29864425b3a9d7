// SPDX-License-Identifier: Apache-2.0
package org.maqala.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A text, the text it was made from, and the {@link Alignment} between them. What every step that
 * changes text returns. A text that needed no change is the same {@code String} instance as its
 * source and has no edits. Immutable and safe for use by several threads.
 */
public final class AlignedText {
  private final String source;
  private final String text;
  private final Alignment alignment;

  private AlignedText(String source, String text, Alignment alignment) {
    this.source = source;
    this.text = text;
    this.alignment = alignment;
  }

  /**
   * A text as it is: source and text are the one instance, without edits.
   *
   * @param text any text
   */
  public static AlignedText unchanged(String text) {
    Objects.requireNonNull(text, "text");
    return new AlignedText(text, text, Alignment.identity(text.length()));
  }

  /**
   * A text with the alignment that leads to it.
   *
   * @param source the text before the edits
   * @param text the text after them
   * @param alignment which stretches of the two answer to each other
   * @throws IllegalArgumentException if the lengths do not fit the alignment, or the two texts
   *     differ outside its edits; checked in one linear pass
   */
  public static AlignedText of(String source, String text, Alignment alignment) {
    requireLength("source", source, alignment.sourceLength());
    requireLength("text", text, alignment.targetLength());
    int from = 0;
    for (int edit = 0; edit <= alignment.size(); edit++) {
      int to = edit < alignment.size() ? alignment.sourceStart(edit) : source.length();
      int delta = alignment.deltaBefore(edit);
      if (!source.regionMatches(from, text, from + delta, to - from)) {
        throw new IllegalArgumentException(
            "source and text differ outside the edits, between source offsets "
                + from
                + " and "
                + to);
      }
      from = edit < alignment.size() ? alignment.sourceEnd(edit) : to;
    }
    return new AlignedText(source, alignment.isIdentity() ? source : text, alignment);
  }

  private static void requireLength(String name, String value, int length) {
    if (value.length() != length) {
      throw new IllegalArgumentException(
          name + " must have length " + length + ", got " + value.length());
    }
  }

  /** A builder that takes the edits of {@code source} in order. */
  public static Builder edit(String source) {
    return new Builder(source);
  }

  /** The text before the edits. */
  public String source() {
    return source;
  }

  /** The text after the edits; the same instance as {@link #source()} if there are none. */
  public String text() {
    return text;
  }

  /** How offsets of source and text answer to each other. */
  public Alignment alignment() {
    return alignment;
  }

  /** The edits in order; see {@link Alignment#edits()}. */
  public List<Edit> edits() {
    return alignment.edits();
  }

  /** Whether there is at least one edit. */
  public boolean isChanged() {
    return !alignment.isIdentity();
  }

  /**
   * Applies a further step to the text.
   *
   * @param step a step from text to aligned text, such as a normalizer's method
   * @throws IllegalArgumentException if the step's result does not have this text as its source
   */
  public AlignedText andThen(Function<String, AlignedText> step) {
    return andThen(step.apply(text));
  }

  /**
   * This change followed by {@code next}: from this source to {@code next}'s text.
   *
   * @throws IllegalArgumentException if {@code next}'s source is not this text
   */
  public AlignedText andThen(AlignedText next) {
    if (!next.source.equals(text)) {
      throw new IllegalArgumentException("next must have this text as its source");
    }
    if (!next.isChanged()) {
      return this;
    }
    return new AlignedText(source, next.text, alignment.andThen(next.alignment));
  }

  /**
   * Takes all edits back: the source, put together again from the text between the edits and what
   * each edit replaced.
   *
   * @return the source's characters; the source itself if there are no edits
   */
  public String undo() {
    if (!isChanged()) {
      return source;
    }
    StringBuilder rebuilt = new StringBuilder(source.length());
    int from = 0;
    for (int edit = 0; edit < alignment.size(); edit++) {
      rebuilt.append(text, from, alignment.targetStart(edit));
      rebuilt.append(source, alignment.sourceStart(edit), alignment.sourceEnd(edit));
      from = alignment.targetEnd(edit);
    }
    return rebuilt.append(text, from, text.length()).toString();
  }

  /**
   * Takes some edits back and keeps the rest, as if only those had been made.
   *
   * @param which tells of each edit, in order, whether to take it back
   * @return the source with the remaining edits; this if all remain
   */
  public AlignedText undo(Predicate<Edit> which) {
    Builder builder = edit(source);
    int kept = 0;
    for (Edit edit : edits()) {
      if (!which.test(edit)) {
        builder.replace(edit.source(), edit.target().in(text), edit.rule());
        kept++;
      }
    }
    return kept == alignment.size() ? this : builder.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlignedText that
        && source.equals(that.source)
        && text.equals(that.text)
        && alignment.equals(that.alignment);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + alignment.hashCode();
  }

  @Override
  public String toString() {
    return "AlignedText[" + text + ", edits " + edits() + "]";
  }

  /**
   * Builds an {@link AlignedText} from edits given in the order of the source. Costs two small
   * objects until the first edit, then time and memory linear in the source and the edits. Not safe
   * for use by several threads.
   */
  public static final class Builder {
    /** How much longer a text may get before its buffer grows: most edits shorten or swap. */
    private static final int SLACK = 64;

    private final AlignmentBuilder alignment = new AlignmentBuilder();
    private String source;

    /** Whether there is an edit; the buffer may be one of an earlier source. */
    private boolean edited;

    /** Code units: the builders of the JDK look for the narrower form again and again. */
    private char @Nullable [] text;

    private int length;

    private Builder(String source) {
      this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Forgets the edits and takes those of another source, in the memory that the ones before left:
     * for who edits one text after another.
     *
     * @return this builder
     */
    public Builder restart(String newSource) {
      source = Objects.requireNonNull(newSource, "newSource");
      alignment.clear();
      edited = false;
      length = 0;
      return this;
    }

    /** How many code units of text the builder has room for: what it holds on to by that. */
    public int room() {
      return text == null ? 0 : text.length;
    }

    /**
     * Replaces a span of the source. The edit is recorded even if the replacement is what stands
     * there already.
     *
     * @param start where the span starts in the source, at or after the end of the edit before
     * @param end where it ends
     * @param replacement what stands there instead; empty for a deletion
     * @param rule the rule that makes the change
     * @return this builder
     * @throws IllegalArgumentException if the span overlaps or precedes an earlier edit, or ends
     *     after the source
     */
    public Builder replace(int start, int end, String replacement, String rule) {
      if (end > source.length()) {
        throw new IllegalArgumentException(
            "end must be at most " + source.length() + ", got " + end);
      }
      int previousEnd = alignment.lastSourceEnd();
      alignment.replace(start, end, replacement.length(), rule);
      char[] result = roomFor(start - previousEnd + replacement.length());
      source.getChars(previousEnd, start, result, length);
      length += start - previousEnd;
      if (replacement.length() == 1) {
        result[length] = replacement.charAt(0);
      } else {
        replacement.getChars(0, replacement.length(), result, length);
      }
      length += replacement.length();
      edited = true;
      return this;
    }

    /** The same for a span; see {@link #replace(int, int, String, String)}. */
    public Builder replace(Span span, String replacement, String rule) {
      return replace(span.start(), span.end(), replacement, rule);
    }

    /** Deletes a span of the source; see {@link #replace(int, int, String, String)}. */
    public Builder delete(int start, int end, String rule) {
      return replace(start, end, "", rule);
    }

    /**
     * The aligned text; with the source itself as its text if there were no edits. The builder may
     * be used further.
     */
    public AlignedText build() {
      if (!edited) {
        return unchanged(source);
      }
      int rest = alignment.lastSourceEnd();
      char[] whole = roomFor(source.length() - rest);
      source.getChars(rest, source.length(), whole, length);
      String result = new String(whole, 0, length + source.length() - rest);
      return new AlignedText(source, result, alignment.build(source.length()));
    }

    private char[] roomFor(int more) {
      char[] room = text;
      if (room == null || (length == 0 && room.length < source.length())) {
        room = new char[Math.max(source.length() + SLACK, more)];
      } else if (room.length - length < more) {
        room = Arrays.copyOf(room, Math.max(length + more, room.length + room.length / 2));
      }
      text = room;
      return room;
    }
  }
}

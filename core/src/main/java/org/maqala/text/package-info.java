// SPDX-License-Identifier: Apache-2.0
/**
 * Spans, edits and alignments: how a changed text answers to its source. Every step that changes
 * text returns an {@link org.maqala.text.AlignedText}; steps compose, and the source comes back.
 * Offsets are UTF-16 code units, start inclusive, end exclusive.
 */
package org.maqala.text;

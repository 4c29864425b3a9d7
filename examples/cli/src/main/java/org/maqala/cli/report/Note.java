// SPDX-License-Identifier: Apache-2.0
package org.maqala.cli.report;

/**
 * What stands beside a paragraph.
 *
 * @param number the number that its place in the text bears, or 0
 * @param kind what it is about: {@code speech}, {@code indirect}, {@code date}, {@code refused} or
 *     {@code removed}
 * @param title its headline
 * @param detail the rest
 * @param link the anchor that it leads to, or empty
 */
public record Note(int number, String kind, String title, String detail, String link) {}

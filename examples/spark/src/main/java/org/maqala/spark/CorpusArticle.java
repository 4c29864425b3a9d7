// SPDX-License-Identifier: Apache-2.0
package org.maqala.spark;

import java.io.Serializable;

/**
 * An article of a corpus that is spread over machines.
 *
 * @param id what it is called
 * @param text its text, paragraphs parted by line ends
 */
public record CorpusArticle(String id, String text) implements Serializable {}

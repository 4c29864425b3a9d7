// SPDX-License-Identifier: Apache-2.0
/**
 * The pipeline from a crawled text to a clean, structured {@link org.maqala.article.Article}, and
 * the seams at which other modules plug in: {@link org.maqala.article.TextNormalizer} and {@link
 * org.maqala.article.ParagraphFilter}.
 */
package org.maqala.article;

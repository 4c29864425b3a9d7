// SPDX-License-Identifier: Apache-2.0
/**
 * Exact and near duplicate paragraphs, inside one article and across a corpus. The entry point is
 * {@link org.maqala.dedupe.ParagraphDeduplicator}.
 */
package org.maqala.dedupe;

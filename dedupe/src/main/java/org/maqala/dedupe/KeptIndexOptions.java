// SPDX-License-Identifier: Apache-2.0
package org.maqala.dedupe;

/**
 * What a {@link KeptIndex} looks for.
 *
 * @param near whether it looks for more than equal keys
 * @param threshold how similar is near
 * @param verbatim whether keys are the paragraphs themselves
 */
record KeptIndexOptions(boolean near, Threshold threshold, boolean verbatim) {}

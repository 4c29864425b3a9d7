// SPDX-License-Identifier: Apache-2.0
/** Normalization of Russian and Kazakh web text: a normalizer, its presets and its rules. */
package org.maqala.normalize;

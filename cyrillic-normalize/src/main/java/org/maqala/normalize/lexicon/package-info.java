// SPDX-License-Identifier: Apache-2.0
/** The words of Russian and Kazakh, for rules that must know one when they see it. */
package org.maqala.normalize.lexicon;

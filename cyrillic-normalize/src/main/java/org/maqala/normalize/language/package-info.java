// SPDX-License-Identifier: Apache-2.0
/** Kazakh, Russian or neither: the language of a word, a paragraph or a document. */
package org.maqala.normalize.language;

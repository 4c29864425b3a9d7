// SPDX-License-Identifier: Apache-2.0
/** How likely letters follow one another in Kazakh and Russian words; internal. */
package org.maqala.normalize.letters;

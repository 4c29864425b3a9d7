// SPDX-License-Identifier: Apache-2.0
/**
 * Kazakh in any of its alphabets turned into any other, and Russian into Latin letters by the
 * common systems and back.
 */
package org.maqala.normalize.alphabet;

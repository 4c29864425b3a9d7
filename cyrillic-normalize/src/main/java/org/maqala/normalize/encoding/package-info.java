// SPDX-License-Identifier: Apache-2.0
/**
 * Bytes to text and back: the Kazakh charsets that the JDK lacks, finding out which charset bytes
 * are in, and repairing text that was decoded with a wrong one.
 */
package org.maqala.normalize.encoding;

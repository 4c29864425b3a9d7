// SPDX-License-Identifier: Apache-2.0
/**
 * What comes in and goes out: files, records, the JSON of a record, the ordered parallel run, and
 * output that appears whole or not at all.
 */
@NullMarked
package org.maqala.cli.io;

import org.jspecify.annotations.NullMarked;

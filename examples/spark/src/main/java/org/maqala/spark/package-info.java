// SPDX-License-Identifier: Apache-2.0
/** Deduplication on more than one machine, with Apache Spark. */
@NullMarked
package org.maqala.spark;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The page that {@code clean --report} writes. */
@NullMarked
package org.maqala.cli.report;

import org.jspecify.annotations.NullMarked;

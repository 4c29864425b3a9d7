// SPDX-License-Identifier: Apache-2.0
/**
 * The {@code maqala} command: one class per subcommand, the options they share, and the JSON shapes
 * they write.
 */
@NullMarked
package org.maqala.cli;

import org.jspecify.annotations.NullMarked;

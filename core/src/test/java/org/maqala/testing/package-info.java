// SPDX-License-Identifier: Apache-2.0
/** Generators and architecture rules that the tests of all modules share. */
package org.maqala.testing;

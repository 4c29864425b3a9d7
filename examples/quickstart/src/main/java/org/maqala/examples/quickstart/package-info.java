// SPDX-License-Identifier: Apache-2.0
/** A dozen lines per capability; the README shows these classes, and the build runs them. */
package org.maqala.examples.quickstart;

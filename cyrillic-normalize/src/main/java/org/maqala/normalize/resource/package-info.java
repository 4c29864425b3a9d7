// SPDX-License-Identifier: Apache-2.0
/** Reads the tables and models that stand beside the classes of this module; internal. */
package org.maqala.normalize.resource;

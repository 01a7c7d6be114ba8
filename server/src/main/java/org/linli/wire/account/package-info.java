/** The account document: {@code {"error": number}} and what goes with it. */
package org.linli.wire.account;

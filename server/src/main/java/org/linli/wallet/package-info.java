/** The ledger: whose money it is, every movement of it, and how it comes in and goes out. */
package org.linli.wallet;

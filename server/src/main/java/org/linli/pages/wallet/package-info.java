/** What a member has and pays, and what everybody may check of the ledger. */
package org.linli.pages.wallet;

/** The back office, for whoever has work there; for all others it does not exist. */
package org.linli.pages.admin;

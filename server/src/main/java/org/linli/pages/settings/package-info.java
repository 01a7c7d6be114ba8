/** The pages on which a member sets up his account. */
package org.linli.pages.settings;

/** What enterprises want done, and who does it. */
package org.linli.pages.board;

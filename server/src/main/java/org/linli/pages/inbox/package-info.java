/** What members write to each other, on pages. */
package org.linli.pages.inbox;

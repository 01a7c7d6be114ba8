/** What programs read of the pages: feeds, the site map and the rules for robots. */
package org.linli.pages.feeds;

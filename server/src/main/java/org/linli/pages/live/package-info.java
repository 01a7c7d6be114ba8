/** What open pages hear at once of what concerns their reader. */
package org.linli.pages.live;

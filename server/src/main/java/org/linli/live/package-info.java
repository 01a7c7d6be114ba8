/** What members hear at once of what concerns them, and again when they were away. */
package org.linli.live;

/** What pages on which members write have in common. */
package org.linli.pages.writing;

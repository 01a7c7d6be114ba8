/** The pages on which people look after each other with devices. */
package org.linli.pages.care;

/** The pages on which articles are written and read, and the school. */
package org.linli.pages.articles;

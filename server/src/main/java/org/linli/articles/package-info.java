/** Articles, their comments, and the school's series of them. */
package org.linli.articles;

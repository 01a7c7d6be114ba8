/** Pages on which one looks for something. */
package org.linli.pages.search;

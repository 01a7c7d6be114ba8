/** What people look at in a browser. */
package org.linli.pages;

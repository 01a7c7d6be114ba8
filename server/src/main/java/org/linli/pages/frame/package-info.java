/** What all web pages share: the frame around them, words, forms and their safety. */
package org.linli.pages.frame;

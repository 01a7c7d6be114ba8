/** The pages by which somebody comes in and goes out. */
package org.linli.pages.entry;

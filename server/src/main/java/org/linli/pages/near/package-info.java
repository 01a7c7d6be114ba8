/** What neighbours tell each other near a place. */
package org.linli.pages.near;

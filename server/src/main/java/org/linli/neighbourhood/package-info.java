/** What neighbours tell each other, where they are. */
package org.linli.neighbourhood;

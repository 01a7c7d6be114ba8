/** Things that are offered: what they are called, what they cost, whether they are on sale. */
package org.linli.catalogue;

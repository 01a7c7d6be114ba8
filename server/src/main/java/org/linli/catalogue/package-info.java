/** Things that are offered, whether they are on sale, and what members do with them. */
package org.linli.catalogue;

/** Who offers work and knowledge: specialist and enterprise applications. */
package org.linli.market;

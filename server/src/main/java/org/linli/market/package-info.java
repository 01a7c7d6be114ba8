/** Who offers work and knowledge: specialist and enterprise applications, consultations. */
package org.linli.market;

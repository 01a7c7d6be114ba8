/** Who offers work and knowledge: applications, consultations, demands and who signs up. */
package org.linli.market;

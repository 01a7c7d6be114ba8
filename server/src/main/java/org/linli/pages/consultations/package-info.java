/** Asking experts for money: booking, answering, and what an expert asks and earns. */
package org.linli.pages.consultations;

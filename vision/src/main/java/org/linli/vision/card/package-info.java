/** Reads resident identity cards of the People's Republic of China in pictures. */
package org.linli.vision.card;

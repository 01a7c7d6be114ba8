/** Devices that watch over somebody, what they saw, and who looked. */
package org.linli.care;

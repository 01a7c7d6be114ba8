/** Chinese segmentation and keywords. Pure Java, no dependencies. */
package org.linli.text;

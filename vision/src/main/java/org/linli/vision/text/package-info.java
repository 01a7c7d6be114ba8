/** Finds lines of Chinese and Latin text in a picture and reads them, with PP-OCR's models. */
package org.linli.vision.text;

/** The elder-care document: its envelope, its numbers and its words. */
package org.linli.wire.care;

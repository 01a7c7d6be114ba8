/** What every door needs to read a request; each document has a door of its own below. */
package org.linli.wire;

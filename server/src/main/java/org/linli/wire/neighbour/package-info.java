/** The door of the neighbourhood documents: their envelope, their statuses and their spellings. */
package org.linli.wire.neighbour;

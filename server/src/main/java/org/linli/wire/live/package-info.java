/** The WebSocket over which apps hear at once what concerns their member. */
package org.linli.wire.live;

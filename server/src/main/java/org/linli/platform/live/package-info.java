/** Clients that stay connected, and what is sent to them. Knows no domain. */
@NamedInterface("live")
package org.linli.platform.live;

import org.springframework.modulith.NamedInterface;

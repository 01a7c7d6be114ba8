/** What every domain stands on and none of it owns. Knows no domain. */
package org.linli.platform;

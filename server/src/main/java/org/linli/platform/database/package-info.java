/** PostgreSQL, embedded or external, and the pool of connections to it. */
package org.linli.platform.database;

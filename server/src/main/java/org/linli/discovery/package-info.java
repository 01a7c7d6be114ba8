/** What members do and find: the journal of their actions, and what is promoted. */
package org.linli.discovery;

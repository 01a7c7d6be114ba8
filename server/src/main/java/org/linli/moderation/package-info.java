/** What must not be said here. */
package org.linli.moderation;

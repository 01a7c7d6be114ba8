/** Tags of two levels, by which content is found. */
package org.linli.topic;

/** Groups of members who talk with each other: who belongs to them, and what they say. */
package org.linli.group;

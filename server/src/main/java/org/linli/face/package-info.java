/** Faces of members who have agreed to it: whose they are, in groups, and who has looked. */
package org.linli.face;

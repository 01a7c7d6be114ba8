/** Faces: found, described by 128 numbers, compared; whether they wear masks and are alive. */
package org.linli.vision.face;

package org.linli.vision.face;

/**
 * A face as the mask network sees it.
 *
 * @param box within the picture
 * @param masked whether something covers mouth and nose
 * @param confidence from 0.7 to 1
 */
public record MaskedFace(Box box, boolean masked, double confidence) {}

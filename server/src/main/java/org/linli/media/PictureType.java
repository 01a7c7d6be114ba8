package org.linli.media;

/** The two formats in which pictures are kept. */
public enum PictureType {
  JPEG("jpg", "image/jpeg"),
  PNG("png", "image/png");

  private final String extension;
  private final String contentType;

  PictureType(String extension, String contentType) {
    this.extension = extension;
    this.contentType = contentType;
  }

  public String extension() {
    return extension;
  }

  public String contentType() {
    return contentType;
  }
}

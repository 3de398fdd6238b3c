package cpi.roadshow.pdf;

import java.util.Optional;

/** A finished PDF. */
public final class Printed {
  private final byte[] pdf;
  private final int pages;
  private final Optional<byte[]> picture;

  public Printed(byte[] pdf, int pages, Optional<byte[]> picture) {
    this.pdf = pdf.clone();
    this.pages = pages;
    this.picture = picture.map(byte[]::clone);
  }

  public byte[] pdf() {
    return pdf.clone();
  }

  /** How many pages it has. */
  public int pages() {
    return pages;
  }

  /** A small picture of the first page, as a PNG file, if the sheet asked for one. */
  public Optional<byte[]> picture() {
    return picture.map(byte[]::clone);
  }
}

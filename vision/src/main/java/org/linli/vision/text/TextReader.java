package org.linli.vision.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.linli.vision.Model;
import org.linli.vision.Picture;

/** Reads the text in pictures. Any number of threads may; each call runs on its own. */
public final class TextReader implements AutoCloseable {
  private static final String FOLDER = "/models/";
  private static final double LEAST_CONFIDENCE = 0.5;
  private static final int MOST_LINES = 300;
  private final Model finding;
  private final Model reading;
  private final TextFinder finder;
  private final LineReader reader;

  private TextReader(Model finding, Model reading, Alphabet alphabet) {
    this.finding = finding;
    this.reading = reading;
    finder = new TextFinder(finding);
    reader = new LineReader(reading, alphabet);
  }

  /**
   * A reader with the models on the class path, which take some 60 MB.
   *
   * @throws IOException where they are missing or do not run here
   */
  public static TextReader open() throws IOException {
    var keys = new String(resource("ppocr_keys_v1.txt"), StandardCharsets.UTF_8);
    var finding = Model.of(resource("ch_PP-OCRv4_det_infer.onnx"));
    try {
      var reading = Model.of(resource("ch_PP-OCRv4_rec_infer.onnx"));
      return new TextReader(finding, reading, new Alphabet(keys.lines().toList()));
    } catch (IOException damaged) {
      finding.close();
      throw damaged;
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = TextReader.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException("no " + name + " on the class path");
      }
      return in.readAllBytes();
    }
  }

  /** The lines of text, in the order in which they are read; at most 300 are looked at. */
  public List<Line> read(Picture picture) throws IOException {
    return read(picture, MOST_LINES);
  }

  /** The same where at most so many are looked at. */
  public List<Line> read(Picture picture, int most) throws IOException {
    var level = Leveled.of(picture, finder);
    var lines = new ArrayList<Line>();
    for (var quad : level.quads().subList(0, Math.min(most, level.quads().size()))) {
      var read = reader.read(level.picture(), quad);
      if (read.confidence() >= LEAST_CONFIDENCE && !read.text().isBlank()) {
        lines.add(new Line(read.text().strip(), quad, read.confidence()));
      }
    }
    return Rows.of(lines).stream().flatMap(List::stream).map(level::asItLay).toList();
  }

  @Override
  public void close() {
    finding.close();
    reading.close();
  }
}

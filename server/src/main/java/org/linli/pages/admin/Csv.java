package org.linli.pages.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A list for spreadsheets, read and sent piece by piece, the newest rows first. */
public record Csv<T>(
    String name,
    List<String> header,
    Pieces<T> pieces,
    ToLongFunction<T> id,
    Function<T, List<String>> cells)
    implements View {
  /** The most rows of a file. */
  public static final int MOST = 10_000;

  private static final int PIECE = 500;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads rows with ids below one. */
  public interface Pieces<T> {
    List<T> read(long before, int limit);
  }

  @Override
  public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    var writer =
        new BufferedWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    line(writer, header);
    rows(writer);
    writer.flush();
  }

  private void rows(Writer writer) throws IOException {
    var before = Long.MAX_VALUE;
    var piece = pieces.read(before, PIECE);
    for (var rows = 0; !piece.isEmpty(); ) {
      for (var row : piece) {
        line(writer, cells.apply(row));
      }
      rows += piece.size();
      before = id.applyAsLong(piece.getLast());
      piece = piece.size() < PIECE || rows >= MOST ? List.of() : pieces.read(before, PIECE);
    }
  }

  private static void line(Writer writer, List<String> cells) throws IOException {
    for (var i = 0; i < cells.size(); i++) {
      writer.write((i == 0 ? "" : ",") + cell(cells.get(i)));
    }
    writer.write("\r\n");
  }

  /** No spreadsheet calculates with what somebody has written. */
  static String cell(String text) {
    var harmless = text != null && text.matches("(?s)\\s*[=+\\-@＝＋－＠\\t\\r].*") ? "'" + text : text;
    return harmless == null ? "\"\"" : '"' + harmless.replace("\"", "\"\"") + '"';
  }
}

package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.media.PictureTexts;
import org.linli.platform.Settings;
import org.linli.vision.Picture;
import org.linli.vision.text.Line;
import org.springframework.web.bind.annotation.RestController;

/** What is written in a picture, for those who cannot see it. */
@RestController
class PictureTextCalls {
  private final QaDoor door;
  private final PictureTexts texts;
  private final boolean open;

  PictureTextCalls(QaDoor door, PictureTexts texts, Settings settings) {
    this.door = door;
    this.texts = texts;
    open = settings.readsText();
  }

  @Route("/api/upload/read_picture_text")
  Map<String, Object> text(HttpServletRequest request) {
    return door.openToPictures(
        request,
        call ->
            door.author(call)
                .map(_ -> open ? read(call) : QaAnswer.of(-3, "reading text is switched off"))
                .orElseGet(QaAnswer::unknownUser));
  }

  private Map<String, Object> read(QaCall call) {
    return call.parameters()
        .file("picture")
        .flatMap(file ->
            texts.read(
                file,
                (reader, sight) -> answer(reader.read(Picture.of(sight.image())), sight.scale())))
        .orElseGet(() -> QaAnswer.of(-1, "unexpected type"));
  }

  private static Map<String, Object> answer(List<Line> lines, double scale) {
    var data = new LinkedHashMap<String, Object>();
    data.put("text", lines.stream().map(Line::text).collect(Collectors.joining("\n")));
    data.put("lines", lines.stream().map(line -> row(line, scale)).toList());
    return QaAnswer.success(data);
  }

  private static Map<String, Object> row(Line line, double scale) {
    var quad = line.quad();
    var row = new LinkedHashMap<String, Object>();
    row.put("text", line.text());
    row.put("confidence", Math.round(line.confidence() * 100) / 100d);
    row.put(
        "corners",
        Stream.of(quad.upperLeft(), quad.upperRight(), quad.lowerRight(), quad.lowerLeft())
            .map(at -> List.of(Math.round(at.x() * scale), Math.round(at.y() * scale)))
            .toList());
    return row;
  }
}

package org.linli.pages.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints templates, which the build has compiled into classes. */
@Component
class Press {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Press.class.getClassLoader(), "org.linli.pages");

  /** The whole page before any of it is sent, so that a failure can still be told. */
  byte[] print(String template, Map<String, Object> model) throws IOException {
    var output = new Utf8ByteOutput();
    engine.render(template + ".jte", model, output);
    var bytes = new ByteArrayOutputStream(output.getContentLength());
    output.writeTo(bytes);
    return bytes.toByteArray();
  }
}

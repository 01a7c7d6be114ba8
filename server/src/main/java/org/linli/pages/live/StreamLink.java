package org.linli.pages.live;

import java.io.IOException;
import org.linli.platform.live.Ending;
import org.linli.platform.live.Frame;
import org.linli.platform.live.Link;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The way to an open page. */
final class StreamLink implements Link {
  private final SseEmitter emitter;

  StreamLink(SseEmitter emitter) {
    this.emitter = emitter;
  }

  @Override
  public void send(Frame frame) throws IOException {
    var event = SseEmitter.event().data(frame.text());
    emitter.send(frame.kept() ? event.id(Long.toString(frame.id())) : event);
  }

  @Override
  public void beat() throws IOException {
    emitter.send(SseEmitter.event().comment(""));
  }

  @Override
  public void close(Ending ending) {
    switch (ending) {
      case SIGNED_OUT -> farewell("signed.out.v1");
      case CROWDED -> farewell("crowded.v1");
      case TOO_SLOW, STOPPING -> emitter.complete();
      case LOST -> {}
    }
  }

  /** Or else the browser would try again and again. */
  private void farewell(String type) {
    try {
      send(Frame.passing("{\"type\":\"" + type + "\",\"data\":{}}"));
    } catch (IOException | IllegalStateException e) {
      // It has gone already.
    }
    emitter.complete();
  }
}

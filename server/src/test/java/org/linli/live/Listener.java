package org.linli.live;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An app that is connected, and remembers what it heard. */
final class Listener implements WebSocket.Listener, AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();
  final List<JsonNode> heard = new CopyOnWriteArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private volatile String last = "";
  private volatile int closed;
  private WebSocket socket;

  /** Listens from now on. */
  static Listener of(URI server, String token) {
    var listener = new Listener();
    listener.connect(server, token);
    await().until(() -> listener.types().contains("ready.v1"));
    return listener;
  }

  /** Listens, or goes on where it was. */
  void connect(URI server, String token) {
    var query = "?token=" + token + (last.isEmpty() ? "" : "&since=" + last);
    var address = URI.create("ws://" + server.getAuthority() + "/live/socket" + query);
    closed = 0;
    part.setLength(0);
    socket = HTTP.newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** The same as often as it takes. */
  void reconnect(URI server, String token) {
    await()
        .until(() -> {
          try {
            connect(server, token);
            return true;
          } catch (CompletionException notYet) {
            return false;
          }
        });
  }

  void say(String text) {
    socket.sendText(text, true).join();
  }

  void sayBytes(int many) {
    socket.sendBinary(ByteBuffer.allocate(many), true).join();
  }

  void since(String id) {
    last = id;
  }

  String last() {
    return last;
  }

  /** The code with which the server closed, or 0. */
  int closed() {
    return closed;
  }

  List<String> types() {
    return heard.stream().map(one -> one.get("type").stringValue()).toList();
  }

  /** The data of what came under this name. */
  List<JsonNode> of(String type) {
    return heard.stream()
        .filter(one -> one.get("type").stringValue().equals(type))
        .map(one -> one.get("data"))
        .toList();
  }

  List<String> contents(String type) {
    return of(type).stream().map(one -> one.get("content").stringValue()).toList();
  }

  /** Whether this member was here, each time it heard of him. */
  List<Boolean> seen(long member) {
    return of("presence.v1").stream()
        .filter(data -> data.get("member").longValue() == member)
        .map(data -> data.get("here").booleanValue())
        .toList();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean whole) {
    part.append(text);
    if (whole) {
      var node = JSON.readTree(part.toString());
      part.setLength(0);
      heard.add(node);
      last = node.has("id") ? node.get("id").stringValue() : last;
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed = code;
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    closed = 1006;
  }

  @Override
  public void close() {
    socket.abort();
  }
}

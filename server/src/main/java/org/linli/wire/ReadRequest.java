package org.linli.wire;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** A request whose body has been read once and can be read again. */
final class ReadRequest extends HttpServletRequestWrapper {
  private final byte[] body;
  private final boolean enveloped;

  ReadRequest(HttpServletRequest request, byte[] body, boolean enveloped) {
    super(request);
    this.body = body;
    this.enveloped = enveloped;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return body == null ? super.getInputStream() : new Body(new ByteArrayInputStream(body));
  }

  /** Of a body that was too long to be read to its end, too long for anybody. */
  @Override
  public long getContentLengthLong() {
    var cut = body != null && body.length > SharedLogin.LONGEST;
    return cut ? Long.MAX_VALUE : super.getContentLengthLong();
  }

  @Override
  public String getHeader(String name) {
    if (name.equalsIgnoreCase(SharedLogin.ENVELOPE)) {
      return enveloped ? "true" : null;
    }
    return super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    if (name.equalsIgnoreCase(SharedLogin.ENVELOPE)) {
      return Collections.enumeration(enveloped ? List.of("true") : List.of());
    }
    return super.getHeaders(name);
  }

  private static final class Body extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Body(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return bytes.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("The body has been read already");
    }
  }
}

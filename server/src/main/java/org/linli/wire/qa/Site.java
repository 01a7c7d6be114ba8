package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import org.linli.platform.Settings;

/** Where clients see this server: scheme, host and port. */
record Site(String root) {

  static Site of(HttpServletRequest request, Settings settings) {
    if (!settings.publicUrl().isBlank()) {
      return new Site(settings.publicUrl().replaceAll("/+$", ""));
    }
    var url = request.getRequestURL().toString();
    return new Site(url.substring(0, url.length() - request.getRequestURI().length()));
  }

  /** The absolute address of one of our paths. */
  String at(String path) {
    return root + path;
  }

  /** The absolute address of a picture; of nobody's portrait where there is none. */
  String portrait(String hash) {
    return at(hash == null ? "/media/portrait.jpg" : "/media/" + hash + "_320");
  }
}

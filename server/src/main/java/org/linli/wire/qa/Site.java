package org.linli.wire.qa;

import jakarta.servlet.http.HttpServletRequest;
import org.linli.platform.Settings;
import org.linli.wire.Requests;

/** Where clients see this server: scheme, host and port. */
record Site(String root) {

  static Site of(HttpServletRequest request, Settings settings) {
    return new Site(Requests.site(request, settings.publicUrl()));
  }

  /** The absolute address of one of our paths. */
  String at(String path) {
    return root + path;
  }

  /** The absolute address of a cover, or nothing. */
  String cover(String path) {
    return path.isEmpty() ? "" : at(path);
  }

  /** The absolute address of a picture; of nobody's portrait where there is none. */
  String portrait(String hash) {
    return at(hash == null ? "/media/portrait.jpg" : "/media/" + hash + "_320");
  }
}

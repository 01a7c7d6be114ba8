package org.linli.pages.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.linli.identity.Members;
import org.linli.identity.Sessions;
import org.linli.live.Live;
import org.linli.platform.Settings;
import org.linli.social.NoticeSigns;
import org.linli.social.UnreadMessages;
import org.linli.wire.Requests;
import org.linli.wire.SessionTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Receives who looks at a page. */
@Component
class Reception {
  private static final String HERE = Reception.class.getName();
  private final SecureRandom random = new SecureRandom();
  private final Sessions sessions;
  private final Members members;
  private final NoticeSigns notices;
  private final UnreadMessages letters;
  private final FormTokens formTokens;
  private final Cookies cookies;
  private final Assets assets;
  private final Press press;
  private final Live live;
  private final Settings settings;

  Reception(
      Sessions sessions,
      Members members,
      NoticeSigns notices,
      UnreadMessages letters,
      FormTokens formTokens,
      Cookies cookies,
      Assets assets,
      Press press,
      Live live,
      Settings settings) {
    this.sessions = sessions;
    this.members = members;
    this.notices = notices;
    this.letters = letters;
    this.formTokens = formTokens;
    this.cookies = cookies;
    this.assets = assets;
    this.press = press;
    this.live = live;
    this.settings = settings;
  }

  /** The visit that this request is; asked again, the same. */
  Visit visit(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(HERE) instanceof Visit known) {
      return known;
    }
    var told = Cookies.read(request, Cookies.TOAST).filter(key -> key.startsWith("toast."));
    told.ifPresent(_ -> cookies.clear(response, Cookies.TOAST));
    var session = session(request);
    var visit =
        new Visit(
            session,
            session.flatMap(sessions::accountOnPages).flatMap(members::byId),
            language(request),
            Cookies.read(request, Cookies.THEME).flatMap(Theme::chosen).orElse(Theme.AUTO),
            told,
            Requests.client(request),
            Requests.site(request, settings.publicUrl()),
            request.getRequestURI(),
            formTokens.fresh(session.orElseGet(() -> visitor(request, response))),
            live.here(),
            this);
    request.setAttribute(HERE, visit);
    return visit;
  }

  /** Whether a form comes from the page of the browser that sends it. */
  boolean sentByUs(HttpServletRequest request) {
    var carried =
        Requests.parameter(request, "form_token")
            .or(() -> Optional.ofNullable(request.getHeader("X-Form-Token")));
    var holder = session(request).or(() -> Cookies.read(request, Cookies.VISITOR));
    return carried.isPresent()
        && holder.isPresent()
        && formTokens.holds(carried.get(), holder.get());
  }

  private static Language language(HttpServletRequest request) {
    return Cookies.read(request, Cookies.LANGUAGE)
        .flatMap(Language::chosen)
        .orElseGet(() -> {
          var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
          return Language.asked(accepted == null ? "" : accepted);
        });
  }

  private static Optional<String> session(HttpServletRequest request) {
    return Cookies.read(request, SessionTokens.COOKIE).filter(token -> !token.isEmpty());
  }

  private String visitor(HttpServletRequest request, HttpServletResponse response) {
    return Cookies.read(request, Cookies.VISITOR)
        .filter(name -> !name.isEmpty())
        .orElseGet(() -> introduce(response));
  }

  private String introduce(HttpServletResponse response) {
    var bits = new byte[16];
    random.nextBytes(bits);
    var name = HexFormat.of().formatHex(bits);
    cookies.set(response, Cookies.VISITOR, name, Cookies.OPEN);
    return name;
  }

  Unseen unread(long account) {
    return new Unseen(notices.unread(account).total(), letters.total(account));
  }

  Assets assets() {
    return assets;
  }

  Press press() {
    return press;
  }

  Cookies cookies() {
    return cookies;
  }
}

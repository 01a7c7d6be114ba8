package org.linli.pages.frame;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.linli.identity.Client;
import org.linli.identity.Member;
import org.springframework.web.servlet.View;

/**
 * Somebody looks at a page.
 *
 * @param session the token that carries the visit, alive or not
 * @param self the member who is signed in
 * @param told the key of what the last page has left to tell
 * @param site where the reader sees this server: scheme, host and port
 * @param formToken what every form of the page carries
 * @param heard the id after which the page hears what happens
 */
public record Visit(
    Optional<String> session,
    Optional<Member> self,
    Language language,
    Theme theme,
    Optional<String> told,
    Client client,
    String site,
    String path,
    String formToken,
    long heard,
    Reception reception) {

  /** Says something in the reader's language. */
  public String say(String key, Object... values) {
    return Words.say(language, key, values);
  }

  /** What is wrong with a field of the form, or nothing. */
  public String fault(Form form, String name) {
    return form.fault(name).map(fault -> say(fault.key(), fault.values().toArray())).orElse(null);
  }

  /** The member who is signed in; whoever is not is asked to sign in first. */
  public Member member() {
    return self.orElseThrow(() -> new SignInFirst(path));
  }

  /** What the member who is signed in is called on pages. */
  public String called() {
    return self.map(Member::shownNickname).orElse("");
  }

  /** How much the member who is signed in has yet to read. */
  public Unseen unread() {
    return self.map(member -> reception.unread(member.id())).orElse(Unseen.NOTHING);
  }

  /** A time as the reader writes it. */
  public String time(Instant at) {
    return Moment.said(language, at);
  }

  /** A time as programs read it. */
  public String written(Instant at) {
    return Moment.written(at);
  }

  /** Under which address a file of ours is served for ever. */
  public String asset(String name) {
    return reception.assets().address(name);
  }

  /** Shows a page: a template, and what it takes. */
  public View page(String template, Map<String, Object> model) {
    return Page.of(reception.press(), this, template, model);
  }

  /** Shows a page on which a form says what is wrong with it. */
  public View page(String template, Form form) {
    return page(template, form, Map.of());
  }

  /** The same, with what else the page takes. */
  public View page(String template, Form form, Map<String, Object> more) {
    return Page.of(reception.press(), this, template, form, more);
  }

  /** Sends the reader on, so that loading the page again repeats nothing. */
  public View seeOther(String address) {
    return new SeeOther(address, _ -> {});
  }

  /** The same, with a word of what was done. */
  public View seeOther(String address, String toast) {
    return new SeeOther(address, reception.cookies().toast(toast));
  }

  /** Lets the reader in with a new session; if he stays, his browser keeps it when it is closed. */
  public View enter(String token, boolean stays, String address, String toast) {
    var cookies = reception.cookies();
    return new SeeOther(address, cookies.session(token, stays).andThen(cookies.toast(toast)));
  }

  /** Lets the reader out. */
  public View leave(String address, String toast) {
    var cookies = reception.cookies();
    return new SeeOther(address, cookies.noSession().andThen(cookies.toast(toast)));
  }
}

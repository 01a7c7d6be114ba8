package org.linli.knowledge;

import java.time.Instant;
import org.linli.identity.Reader;
import org.linli.media.Prose;
import org.linli.media.Revision;

record RevisionRow(
    long id,
    long editorId,
    String title,
    String content,
    Instant time,
    String nickname,
    long accountId,
    boolean anonymous) {

  Revision seenBy(Reader reader) {
    var hidden = anonymous && editorId == accountId && !reader.knows(accountId);
    var shown = new Prose(content).cleaned().orElse(content);
    return new Revision(id, title, shown, time, hidden ? null : nickname);
  }
}

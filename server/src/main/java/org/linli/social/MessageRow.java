package org.linli.social;

import org.linli.platform.RecordRows;

/** How messages are read: what was taken back or away says nothing. */
final class MessageRow {
  static final String COLUMNS =
      """
      m.id, m.partner_id, m.outgoing, m.kind,
      case when m.state in ('NORMAL', 'WAITING') then m.title else '' end as title,
      case when m.state in ('NORMAL', 'WAITING') then coalesce(m.cleaned, m.content) else '' end
        as content,
      octet_length(coalesce(m.cleaned, m.content)) as size,
      m.sent_at, m.seen, m.state
      """;
  static final String SELECT = "select " + COLUMNS + " from social.message m ";

  private MessageRow() {}

  static RecordRows<Message> rows() {
    return RecordRows.of(Message.class);
  }
}

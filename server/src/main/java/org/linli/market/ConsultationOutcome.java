package org.linli.market;

/** What came of doing something to a consultation. */
public enum ConsultationOutcome {
  /** It is so, perhaps since before. */
  DONE,
  /** There is none that he could do this to. */
  NO_SUCH_CONSULTATION,
  /** It was answered, refused, finished or given back before, or is not confirmed yet. */
  NOT_POSSIBLE,
  /** What he says is empty or too long, shows too many pictures, or is one too many this hour. */
  UNFIT,
  /** A listed word stands in what he says. */
  SENSITIVE_WORD
}

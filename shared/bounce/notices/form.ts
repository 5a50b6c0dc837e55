/** The shape of what is known of one mailer's notices: words, not code, so that a new mailer is a few lines. */

export interface NoticeForm {
  /** As in the catalogue where the mailer has rules there. */
  id: string;
  /**
   * Sentences with which its notices open, lower case, apostrophes straight, white space single.
   * They have to say that it is about a mail of the reader: a courier's "could not be delivered" is none.
   */
  openings: readonly string[];
  /**
   * How it introduces what another server said. Source text of a regular expression tried on a
   * flattened paragraph, case ignored; the refusal follows. A named group `host` names the speaker.
   */
  quotations?: readonly string[];
  /** Lines under which it puts the returned mail, lower case, rulers and blanks removed. */
  rulers?: readonly string[];
}

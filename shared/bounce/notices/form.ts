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
   * How it introduces what another server said: lower-case texts one of which has to be in the
   * paragraph for it to be tried at all (`''` where there is none), and the source of a regular
   * expression, case ignored. The refusal follows what it matches; a group `host` names the speaker.
   */
  quotations?: readonly (readonly [needle: string | readonly string[], pattern: string])[];
  /** Lines under which it puts the returned mail, lower case, rulers and blanks removed. */
  rulers?: readonly string[];
}

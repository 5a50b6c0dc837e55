/**
 * What a handed-over message says about itself: nothing is concluded here, nothing is looked up.
 * `read.ts` makes it, `catalogue/match.ts` and the Worker's checks use it.
 */

/** What sort of message it is. Only `failed` and `delayed` have a cause (RFC 3464 §2.3.3, RFC 3834, RFC 5965, RFC 8098). */
export const kinds = [
  'failed',
  'delayed',
  'delivered',
  'auto-reply',
  'complaint',
  'receipt',
  'not-a-bounce',
] as const;
export type Kind = (typeof kinds)[number];

/** One refusal in the bounce: an SMTP reply, or the sentence a mailer wrote in place of one. */
export interface Refusal {
  /** Unfolded: repeated continuation codes dropped, white space single, charset decoded. */
  text: string;
  /** Three-digit reply code (RFC 5321 §4.2), as a string. */
  smtp: string | null;
  /** Enhanced status code (RFC 3463), as a string. */
  enhanced: string | null;
  /** Name of the host that said it, lower case, where the bounce tells. */
  host: string | null;
  /**
   * Who speaks: the server that refused (`remote`), the server that wrote the notice in its own
   * words (`wrapper`), or only a DSN's `Status` field (`status`). Remote words decide before others.
   */
  voice: 'remote' | 'wrapper' | 'status';
  /** The recipient it concerns, without angle brackets. */
  recipient: string | null;
}

/** One recipient's fate; `action` in RFC 3464 §2.3.3 words. */
export interface RecipientReport {
  recipient: string;
  action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | null;
  smtp: string | null;
  enhanced: string | null;
  diagnostic: string | null;
}

export interface Bounce {
  kind: Kind;
  /** Those that failed (or wait), as written, without angle brackets. */
  recipients: string[];
  smtp: string | null;
  enhanced: string | null;
  diagnostic: string | null;
  reportingMta: string | null;
  remoteMta: string | null;
  /** Public address that the refusing server saw; never a private one, never the receiver's. */
  ip: string | null;
  /** Reverse name of `ip`, where the bounce itself states it. */
  ptr: string | null;
  /** Sender's domain that SPF and DMARC are about: From of the returned mail, else envelope sender, else text. */
  domain: string | null;
  helo: string | null;
  /** DKIM selectors of the returned mail's signatures. */
  selectors: string[];
  perRecipient: RecipientReport[];

  /** Envelope sender of the returned mail; `''` is the null sender, null is unknown. */
  envelopeFrom: string | null;
  /** DKIM signatures of the returned mail: selector with its `d=` domain. */
  signatures: { selector: string; domain: string }[];
  /** All refusals, the deciding one first. */
  refusals: Refusal[];
}

/** What somebody pastes without the notice around it: one reply, one sentence, a program's error, an event. */

/**
 * One paragraph that is mostly a reply: somebody handed over the sentence they were shown, with a
 * word of their own before it. Where more is said than quoted, it is a mail about replies.
 */
export function isOneReply(words: string): boolean {
  const text = words.trim();
  if (text.length > 1500 || /\n\s{0,8}\n|^\s{0,8}>/m.test(text)) return false;
  if (EVENT.test(text)) return true;
  if (text.length < 600 && (SENTENCE.test(text) || OWN_CODE.test(text))) return true;
  if (text.length < 1000 && PROGRAM.test(text) && CODE.test(text)) return true;
  const at = text.search(REPLY);
  return at >= 0 && at < text.length - at;
}

/**
 * Codes that services made up: Mailgun's 605 to 607 with its sentence, or a 5xx or 6xx of no standard
 * with an address of either kind and what became of it (`591 user@example.com: mailbox full`). A number
 * with neither is a street's.
 */
const OWN_CODE =
  /^(?:5[6-9]|6\d)\d[ -](?:not delivering to |(?=.{0,200}(?:@\S|\d\.\d{1,3}\.\d|[\da-f]:[\da-f:]{2}))(?=.{0,200}\b(?:full|block\w{0,3}|reject\w{0,3}|refus\w{0,3}|denied|fail\w{0,3}|unknown)\b))/i;

/** An event of a sending service (SendGrid, Mailgun): JSON that says what happened to which address. */
const EVENT =
  /^[[{](?=[^]{0,1200}"(?:email|recipient)"\s?:\s?"[^"@]{1,128}@)[^]{0,1200}"event"\s?:\s?"(?:bounced?|dropped|failed|blocked|deferred|rejected)"/i;

/** A mail program or library that reports what the server answered: no person begins so. */
const PROGRAM =
  /^(?:(?:[\w$]{1,60}\.){0,12}[\w$]{0,60}(?:Exception|Error|Refused|Rejected): |error: |[\w.-]{3,255} ?\[[\d.:a-f]{3,45}\] said: )/i;
const CODE = /(?<![\d.])[45]\d\d[ ,-]{1,2}(?:b?['"])?[#<A-Za-z45]/;

const REPLY = /(?<![\d.])[45]\d\d[ -]#?[45]\.[0-7]\.\d{1,3}(?!\d)/;

/**
 * What mail servers say without a code: Postfix, Exim (cPanel's too) and qmail when they could not even
 * ask, local delivery; and how mail programs (Roundcube, PHPMailer) begin.
 */
const SENTENCE =
  /^(?:mail for \S{1,255} loops back|(?:lost connection|conversation) with \S{1,255}\[|connect to \S{1,255}\[|connection (?:timed out|refused)\b|host or domain name not found|name service error|unrouteable|all relevant mx records|all hosts for \S{1,255} have been failing|domain \S{1,255} has exceeded the max (?:emails|defers)|the mail server could not deliver mail to \S{1,255}@|(?:[\w.-]{3,255} \[[\d.]{7,15}\] )?can't create (?:user )?output file|smtp[ -](?:error|fehler)\b|(?:error|erreur|errore|erro) smtp\b|procmail: \S|retry time|sorry, (?:i couldn't|no mailbox)|too many hops|user unknown|unknown user|mailbox (?:is )?full|(?:recipient|sender) address rejected|client host rejected|relay access denied|message size exceeds|(?:over |disk |mail |mailbox )?quota exceeded)/i;

/** Copied out of an answer, every line has its `>`: then it is not somebody quoting, it is the quotation. */
export function unquoted(text: string): string {
  const quoted =
    /^\s{0,8}>/.test(text) && text.split('\n').every((line) => line === '' || line.startsWith('>'));
  return quoted ? text.replace(/^> ?/gm, '') : text;
}

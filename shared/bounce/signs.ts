/** What one line by itself shows: that it announces something, quotes somebody, tells of a failure. */

const RETRIED = /^(?:the |this |your )?(?:message|mail|it) will be retried\b/i;

/** "because:" and "will be retried" come before the reason; they are none. */
export function announces(text: string): boolean {
  return text.endsWith(':') || text.endsWith('：') || RETRIED.test(text);
}

const QUOTE_SIGN = /^(?:>(?!>> )|\|\s)/;
const WROTE =
  /\b(?:wrote|writes|schrieb|escribió|escreveu|ha scritto|schreef|skrev|написал\w{0,2}|a écrit)\s?[^:]{0,60}:\s*$/i;
const FORWARDED =
  /^[\s\-_*]{0,40}(?:forwarded message|begin forwarded|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|転送|пересылаемое сообщение)/i;

/** Does somebody's mail begin at this line, quoted or passed on? */
export function quotes(line: string): boolean {
  const seen = line.length > 300 ? line.slice(0, 300) : line;
  return (
    QUOTE_SIGN.test(seen) ||
    (seen.trimEnd().endsWith(':') && WROTE.test(seen)) ||
    FORWARDED.test(seen)
  );
}

export const FAILS =
  /\b(?:unknown|not found|does ?n[o']t exist|no such|invalid|full|quota|exceed|reject|refus|denied|timed? ?out|deferred|unreachable|unrouteable|undeliver|fail|couldn't|could not|unable|disabled|not recognized|loop|error|expired|host)\w{0,8}\b|エラー|不明/i;

/** A line that announces what follows it: a colon, a ruler, or the short heading `Delivery has failed`. */
export function heads(line: string): boolean {
  return /[:：]\s*$|^[-=_*]{3,}/.test(line) || (line.length < 80 && HEADING.test(line));
}

const HEADING =
  /\b(?:deliver\w{0,4}|message|mail)\b.{0,40}\b(?:fail\w{0,3}|reject\w{0,3}|bounced)\b/i;

/** Well-known mail domains, and the slip of one key that turns another name into one of them. */

/** Domains that very many people have their address in. */
const wellKnown: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com outlook.fr outlook.de hotmail.com hotmail.fr hotmail.de
  hotmail.it hotmail.es hotmail.co.uk live.com live.fr live.co.uk live.nl msn.com yahoo.com yahoo.fr
  yahoo.de yahoo.it yahoo.es yahoo.co.uk yahoo.co.jp yahoo.co.in yahoo.com.br yahoo.ca ymail.com
  rocketmail.com aol.com icloud.com gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de freenet.de
  arcor.de mail.de posteo.de orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr numericable.fr
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net
  juno.com optonline.net windstream.net btinternet.com sky.com talktalk.net virginmedia.com
  ntlworld.com blueyonder.co.uk mail.ru yandex.ru yandex.com rambler.ru bk.ru list.ru inbox.ru
  proton.me protonmail.com pm.me zoho.com fastmail.com hey.com tutanota.com mail.com email.com
  qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net libero.it virgilio.it alice.it tin.it
  tiscali.it uol.com.br bol.com.br terra.com.br ig.com.br rediffmail.com bluewin.ch hispeed.ch telia.com
  seznam.cz wp.pl onet.pl o2.pl interia.pl ziggo.nl xs4all.nl kpnmail.nl planet.nl telenet.be skynet.be
  videotron.ca rogers.com shaw.ca sympatico.ca bigpond.com optusnet.com.au docomo.ne.jp ezweb.ne.jp
  softbank.ne.jp me.com mac.com ono.com telefonica.net terra.es sapo.pt centrum.cz abv.bg`
    .split(/\s+/)
    .filter((domain) => domain !== ''),
);

/** Shorter names are one key away from too many honest ones. */
const MIN_LENGTH = 7;
const MAX_LENGTH = 40;

/** The well-known domain that `domain` is one slip away from; null where it is itself one, or none is near. */
export function likelyMeant(domain: string): string | null {
  if (wellKnown.has(domain) || domain.length > MAX_LENGTH) return null;
  for (const known of wellKnown) {
    if (known.length >= MIN_LENGTH && isOneSlip(domain, known)) return known;
  }
  return null;
}

/** One character too many, missing or wrong, or two swapped (Damerau–Levenshtein distance 1). */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  if (one.length !== other.length) {
    const [long, short] = one.length > other.length ? [one, other] : [other, one];
    return long.slice(start + 1) === short.slice(start);
  }
  if (one.slice(start + 1) === other.slice(start + 1)) return true;
  return (
    one[start] === other[start + 1] &&
    one[start + 1] === other[start] &&
    one.slice(start + 2) === other.slice(start + 2)
  );
}

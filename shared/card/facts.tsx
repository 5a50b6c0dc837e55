/** What the bounce itself says, folded: the numbers and names an admin wants. */
import type { CardView } from './view.ts';
import type { CardSay } from './words.ts';

/** A bulk mailing's bounce can name hundreds. */
const MOST_RECIPIENTS = 10;

export function Facts({ view, say }: { view: CardView; say: CardSay }) {
  const { bounce, verdict } = view;
  const network = bounce.network;
  const rows: [label: string, value: string][] = [
    [say('card.facts.recipients'), recipients(bounce.recipients)],
    [
      say('card.facts.reply'),
      [bounce.smtp, bounce.enhanced].filter((code) => code !== null).join(' '),
    ],
    [say('card.facts.refused-by'), bounce.remoteMta ?? bounce.reportingMta ?? ''],
    [say('card.facts.ip'), bounce.ip ?? ''],
    [
      say('card.facts.network'),
      network === null
        ? ''
        : [network.name, network.asn === null ? null : `AS${network.asn}`, network.country]
            .filter((part) => part !== null)
            .join(', '),
    ],
    [say('card.facts.domain'), bounce.domain ?? ''],
  ];
  const known = rows.filter(([, value]) => value !== '');
  if (known.length === 0 && verdict.quote === null) return null;
  return (
    <details class="facts">
      <summary>{say('card.facts')}</summary>
      {verdict.quote !== null && (
        <figure>
          <figcaption>{say('card.facts.quote')}</figcaption>
          <blockquote dir="auto" lang="">
            {verdict.quote}
          </blockquote>
        </figure>
      )}
      <dl>
        {known.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function recipients(all: readonly string[]): string {
  const more = all.length - MOST_RECIPIENTS;
  return all.slice(0, MOST_RECIPIENTS).join(', ') + (more > 0 ? ` +${more}` : '');
}

/** The proof, folded: each check with its answers as they came, the lists asked, the SPF trace. */
import type { Check, CheckStatus, Evidence as Row } from '../diagnosis/schema.ts';
import { listRows, noteLines, traceLines } from './details.ts';
import type { CardView } from './view.ts';
import type { CardSay } from './words.ts';

/** Bad news first: that is what has to be acted on. */
const order: readonly CheckStatus[] = ['fail', 'warn', 'unknown', 'pass'];

export function Evidence({ view, say }: { view: CardView; say: CardSay }) {
  const asked = view.checks
    .filter((check) => check.status !== 'skipped')
    .toSorted((one, other) => order.indexOf(one.status) - order.indexOf(other.status));
  const skipped = view.checks.filter((check) => check.status === 'skipped');
  const dns = view.diagnosis?.dns;
  return (
    <div class="evidence">
      <h3>{say('card.evidence')}</h3>
      {asked.length > 0 && (
        <ul>
          {asked.map((check) => (
            <CheckItem key={check.id} check={check} say={say} />
          ))}
        </ul>
      )}
      {view.diagnosis !== null && (
        <p class="small">
          {asked.length === 0 && `${say('card.evidence.none')} `}
          {skipped.length > 0 &&
            `${say('card.evidence.skipped', { checks: skipped.map(({ id }) => say(`card.check.${id}`)).join(', ') })}. `}
          {dns !== undefined &&
            asked.length > 0 &&
            say('card.evidence.at', {
              queries: dns.queries,
              ms: dns.ms,
              at: view.diagnosis.at.slice(0, 16).replace('T', ' '),
            })}
        </p>
      )}
    </div>
  );
}

function CheckItem({ check, say }: { check: Check; say: CardSay }) {
  const lists = listRows(check);
  const notes = noteLines(check);
  const trace = traceLines(check);
  const folded =
    check.evidence.length > 0 || lists.length > 0 || notes.length > 0 || trace.length > 0;
  const head = (
    <>
      <span class={`status ${check.status}`}>
        <span class="unseen">{say(`card.status.${check.status}`)}: </span>
      </span>
      <span>
        <b>{say(`card.check.${check.id}`)}</b> <span dir="auto">{check.summary}</span>
      </span>
    </>
  );
  if (!folded)
    return (
      <li>
        <div class="head">{head}</div>
      </li>
    );
  return (
    <li>
      <details>
        <summary class="head">{head}</summary>
        {lists.length > 0 && (
          <ul class="lists" aria-label={say('card.evidence.lists')}>
            {lists.map((list) => (
              <li key={list.zone} class={list.state}>
                <bdi>{list.name}</bdi> <b>{say(`card.list.${list.state}`)}</b>
                {list.meaning !== '' && <span dir="auto"> {list.meaning}</span>}
              </li>
            ))}
          </ul>
        )}
        {notes.length > 0 && (
          <ul class="notes">
            {notes.map((text) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        )}
        {trace.length > 0 && (
          <ul class="trace" aria-label={say('card.evidence.trace')}>
            {trace.map(({ depth, text }, at) => (
              <li key={`${at}`} style={{ '--depth': depth }}>
                <code>{text}</code>
              </li>
            ))}
          </ul>
        )}
        {check.evidence.length > 0 && <Answers rows={check.evidence} say={say} />}
      </details>
    </li>
  );
}

function Answers({ rows, say }: { rows: readonly Row[]; say: CardSay }) {
  return (
    <div class="answers" role="group" aria-label={say('card.evidence.answers')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('card.evidence.name')}</th>
            <th scope="col">{say('card.evidence.type')}</th>
            <th scope="col">{say('card.evidence.answer')}</th>
            <th scope="col">{say('card.evidence.resolver')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={`${at}`}>
              <td>
                <bdi>{row.name}</bdi>
              </td>
              <td>{row.type}</td>
              <td>
                {row.answer.length === 0
                  ? row.status
                  : row.answer.map((answer, line) => <div key={`${line}`}>{answer}</div>)}
              </td>
              <td>
                <bdi>{row.resolver}</bdi>
                {row.ttl !== null && (
                  <small> {say('card.evidence.seconds', { ttl: row.ttl })}</small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Before anything is sent: the exact text, open to change, and where it would go. */
import { Component } from 'preact';
import type { CardActions, CardView } from './view.ts';
import type { CardSay } from './words.ts';

interface ConsentProps {
  view: CardView;
  actions: CardActions;
  say: CardSay;
}

interface ConsentState {
  text: string;
  declined: boolean;
}

const FIELD = 'outgoing';
const MOST_LINES = 7;

export class Consent extends Component<ConsentProps, ConsentState> {
  override state = { text: this.props.view.outgoing, declined: false };

  override render({ view, actions, say }: ConsentProps, { text, declined }: ConsentState) {
    if (declined)
      return (
        <p class="declined">
          {say('card.consent.declined')}{' '}
          <button type="button" class="link" onClick={() => this.setState({ declined: false })}>
            {say('card.consent.ask')}
          </button>
        </p>
      );

    const nothing = text.trim() === '';
    return (
      <div class="consent">
        <h3>{say('card.consent.title')}</h3>
        <p>
          <WithEndpoint
            text={say('card.consent.text', { endpoint: '\u0000' })}
            endpoint={view.endpoint}
          />
        </p>
        <label for={FIELD}>{say('card.consent.what')}</label>
        <textarea
          id={FIELD}
          dir="auto"
          rows={Math.min(MOST_LINES, Math.max(3, view.outgoing.split('\n').length))}
          spellcheck={false}
          autocomplete="off"
          ref={toReport}
          value={text}
          onInput={(event) => this.setState({ text: event.currentTarget.value })}
        />
        <div class="buttons">
          <button
            type="button"
            class="main"
            disabled={nothing}
            onClick={() => actions.send(text, false)}
          >
            {say('card.consent.once')}
          </button>
          <button type="button" disabled={nothing} onClick={() => actions.send(text, true)}>
            {say('card.consent.always')}
          </button>
          <button type="button" class="quiet" onClick={() => this.setState({ declined: true })}>
            {say('card.consent.later')}
          </button>
        </div>
      </div>
    );
  }
}

/** Scrolls from the form a report has to have to what it says; all of it can still be read. */
function toReport(area: HTMLTextAreaElement | null): void {
  const lines = area?.value.split('\n') ?? [];
  const first = lines.findIndex((line) => /^(?:Reporting-MTA|Final-Recipient):/.test(line));
  if (area === null || first < 0) return;
  // It has no height before the card stands in the page.
  requestAnimationFrame(() => {
    area.scrollTop = (area.scrollHeight * first) / lines.length;
  });
}

/** The sentence with the endpoint's name set apart, whatever script the sentence is in. */
function WithEndpoint({ text, endpoint }: { text: string; endpoint: string }) {
  const [before, after] = text.split('\u0000');
  return (
    <>
      {before}
      <bdi class="host">{endpoint}</bdi>
      {after}
    </>
  );
}

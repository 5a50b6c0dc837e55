/**
 * The card: what happened, who can fix it, how, and the proof. Every text of a mail or of the
 * endpoint goes in as a text node; links only as https, from the answer's steps.
 */
import { Component, createRef } from 'preact';
import { Consent } from './consent.tsx';
import { Evidence } from './evidence.tsx';
import { Facts } from './facts.tsx';
import { Footer } from './footer.tsx';
import { Problem } from './problem.tsx';
import { Steps } from './steps.tsx';
import type { CardActions, CardView } from './view.ts';
import { wordsOf, type CardSay } from './words.ts';

export interface CardProps {
  view: CardView;
  actions: CardActions;
}

/** Ids are private to the shadow root, so the same ones serve every card. */
const HEADING = 'heading';

export class Card extends Component<CardProps, { open: boolean }> {
  override state = { open: true };
  readonly toggle = createRef<HTMLButtonElement>();

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.state.open) return;
    this.setState({ open: false });
    this.toggle.current?.focus();
  };

  override render({ view, actions }: CardProps, { open }: { open: boolean }) {
    const say = wordsOf(view.texts);
    const label = say(open ? 'card.collapse' : 'card.expand');
    return (
      <article
        class="card"
        aria-labelledby={HEADING}
        lang={view.language}
        onKeyDown={this.onKeyDown}
      >
        <header class="top">
          <i class="mark" />
          <span class={`kind ${view.kind}`}>{kindText(view, say)}</span>
          <button
            type="button"
            class="icon"
            ref={this.toggle}
            aria-expanded={open}
            aria-label={label}
            title={label}
            onClick={() => this.setState({ open: !open })}
          >
            <i class={open ? 'chevron up' : 'chevron'} />
          </button>
        </header>
        <h2 id={HEADING} dir="auto">
          {view.verdict.title}
        </h2>
        <p class="unseen" role="status">
          {news(view, say)}
        </p>
        {open && <Body view={view} actions={actions} say={say} />}
      </article>
    );
  }
}

function Body({ view, actions, say }: CardProps & { say: CardSay }) {
  const { verdict, state } = view;
  return (
    <div class="body">
      <p class="explanation" dir="auto">
        {verdict.explanation}
      </p>
      <p class={`sure ${verdict.confidence}`}>
        <strong>{say(`card.sure.${verdict.confidence}`)}</strong>{' '}
        {say(`card.sure.${verdict.confidence}.why`)}{' '}
        {view.kind === 'failed' && say(verdict.permanent ? 'card.lasting' : 'card.passing')}
      </p>
      <Who view={view} say={say} />
      {state === 'consent' && (
        <Consent key={view.outgoing} view={view} actions={actions} say={say} />
      )}
      {state === 'loading' && (
        <p class="progress">
          <span class="bar" />
          {view.checks.length === 0
            ? say('card.loading')
            : say('card.loading.some', { done: view.checks.length })}
        </p>
      )}
      {state === 'error' && <Problem view={view} actions={actions} say={say} />}
      <Steps steps={view.steps} say={say} />
      <Facts view={view} say={say} />
      {view.checks.length > 0 && <Evidence view={view} say={say} />}
      <Footer view={view} actions={actions} say={say} />
    </div>
  );
}

function Who({ view, say }: { view: CardView; say: CardSay }) {
  const { actors } = view.verdict;
  if (actors.length === 0) return null;
  if (actors.every((actor) => actor === 'nobody'))
    return <p class="who">{say('card.who.nobody')}</p>;
  return (
    <div class="who">
      <h3>{say('card.who')}</h3>
      <ul>
        {actors.map((actor, at) => (
          <li key={actor} class={at === 0 ? 'leads' : ''}>
            {say(`card.actor.${actor}`)}
            {at === 0 && actors.length > 1 && <small> {say('card.first')}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a screen reader is told, once per state. */
function news({ state, verdict }: CardView, say: CardSay): string {
  if (state === 'loading') return say('card.loading');
  if (state === 'error') return say('card.error.title');
  return say('card.ready', { title: verdict.title, sure: say(`card.sure.${verdict.confidence}`) });
}

function kindText(view: CardView, say: CardSay): string {
  if (view.kind === 'failed') return say('card.kind.failed');
  return say(view.kind === 'delayed' ? 'card.kind.delayed' : 'card.kind.other');
}

/** The steps, in the order in which they help: who, what, where to click, what to copy; to be ticked off. */
import { Component } from 'preact';
import type { Link, Step } from '../diagnosis/schema.ts';
import { Copy } from './copy.tsx';
import type { CardSay } from './words.ts';

interface StepsProps {
  steps: readonly Step[];
  say: CardSay;
}

interface StepsState {
  /** Titles of those ticked off: they stay so when live evidence adds or reorders steps. */
  done: ReadonlySet<string>;
}

export class Steps extends Component<StepsProps, StepsState> {
  override state: StepsState = { done: new Set() };

  mark(title: string, isDone: boolean): void {
    const done = new Set(this.state.done);
    if (isDone) done.add(title);
    else done.delete(title);
    this.setState({ done });
  }

  override render({ steps, say }: StepsProps, { done }: StepsState) {
    if (steps.length === 0) return null;
    const count = steps.filter((step) => done.has(step.title)).length;
    return (
      <div class="steps">
        <h3>
          {say('card.steps')}
          {count > 0 && <small>{say('card.steps.done', { done: count, all: steps.length })}</small>}
        </h3>
        <ol>
          {steps.map((step, at) => (
            <StepItem
              key={step.title}
              step={step}
              open={at === 0}
              done={done.has(step.title)}
              mark={(isDone) => this.mark(step.title, isDone)}
              say={say}
            />
          ))}
        </ol>
      </div>
    );
  }
}

interface StepItemProps {
  step: Step;
  /** The one to begin with is open; the others say what they are. */
  open: boolean;
  done: boolean;
  mark: (done: boolean) => void;
  say: CardSay;
}

function StepItem({ step, open, done, mark, say }: StepItemProps) {
  const links = step.links.filter(isHttps);
  return (
    <li class={done ? 'done' : ''}>
      <input
        type="checkbox"
        checked={done}
        aria-label={say('card.step.mark', { title: step.title })}
        onChange={(event) => mark(event.currentTarget.checked)}
      />
      <details open={open}>
        <summary>
          <h4 dir="auto">{step.title}</h4>
          <span class="actor">{say(`card.actor.${step.actor}`)}</span>
        </summary>
        {step.detail !== '' && <p dir="auto">{step.detail}</p>}
        {links.length > 0 && (
          <ul class="links">
            {links.map((link) => (
              <li key={link.url}>
                <a href={link.url} target="_blank" rel="noopener noreferrer">
                  <bdi>{link.label}</bdi>
                  <span class="unseen"> ({say('card.link.opens')})</span>
                </a>
              </li>
            ))}
          </ul>
        )}
        {step.copy !== null && <Snippet {...step.copy} say={say} />}
      </details>
    </li>
  );
}

function Snippet({ label, text, say }: { label: string; text: string; say: CardSay }) {
  return (
    <figure class="snippet">
      <figcaption>
        <span dir="auto">{label}</span>
        <Copy label={say('card.copy')} about={label} text={text} say={say} />
      </figcaption>
      <pre dir="auto" tabIndex={0} aria-label={label}>
        {text}
      </pre>
    </figure>
  );
}

/** An answer is data from elsewhere: `javascript:` and its kin never become a link. */
function isHttps({ url }: Link): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}

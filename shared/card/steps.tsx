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
          {steps.map((step) => (
            <StepItem
              key={step.title}
              step={step}
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
  done: boolean;
  mark: (done: boolean) => void;
  say: CardSay;
}

function StepItem({ step, done, mark, say }: StepItemProps) {
  const links = step.links.filter(isHttps);
  return (
    <li class={done ? 'done' : ''}>
      <input
        type="checkbox"
        checked={done}
        aria-label={say('card.step.mark', { title: step.title })}
        onChange={(event) => mark(event.currentTarget.checked)}
      />
      <div>
        <h4 dir="auto">{step.title}</h4>
        <p class="actor">{say(`card.actor.${step.actor}`)}</p>
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
        {step.copy !== null && (
          <div class="snippet">
            <pre dir="auto" tabIndex={0}>
              {step.copy.text}
            </pre>
            <Copy label={step.copy.label} text={step.copy.text} say={say} />
          </div>
        )}
      </div>
    </li>
  );
}

/** An answer is data from elsewhere: `javascript:` and its kin never become a link. */
function isHttps({ url }: Link): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}

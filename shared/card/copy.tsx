/** A button that copies and says so. */
import { Component } from 'preact';
import type { CardSay } from './words.ts';

type Outcome = 'idle' | 'copied' | 'failed';
const CONFIRMATION_MS = 4000;

export interface CopyProps {
  label: string;
  /** What is copied, where the label alone does not tell. */
  about?: string;
  /** What stands on the button once it is copied. */
  done?: string;
  text: string | (() => Promise<string>);
  say: CardSay;
  class?: string;
}

export class Copy extends Component<CopyProps, { outcome: Outcome }> {
  override state: { outcome: Outcome } = { outcome: 'idle' };
  timer: ReturnType<typeof setTimeout> | undefined = undefined;

  override componentWillUnmount(): void {
    clearTimeout(this.timer);
  }

  async copy(): Promise<void> {
    const { text } = this.props;
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : await text());
      this.setState({ outcome: 'copied' });
    } catch {
      // The browser forbids it (no focus, a policy of the page): the text can still be selected.
      this.setState({ outcome: 'failed' });
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ outcome: 'idle' }), CONFIRMATION_MS);
  }

  override render(
    { label, about, done, say, class: look = '' }: CopyProps,
    { outcome }: { outcome: Outcome },
  ) {
    const wording: Record<Outcome, string> = {
      idle: label,
      copied: done ?? say('card.copied'),
      failed: say('card.copy.failed'),
    };
    return (
      <button type="button" class={`copy ${look}`} onClick={() => void this.copy()}>
        {outcome === 'copied' && <i class="tick" />}
        <span aria-live="polite">{wording[outcome]}</span>
        {about !== undefined && <span class="unseen">: {about}</span>}
      </button>
    );
  }
}

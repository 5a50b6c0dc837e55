/**
 * One bounce on its way through the card: local verdict, consent, live evidence. The same in a mail
 * page, the side panel and the popup; it talks to the background only.
 */
import { browser } from 'wxt/browser';
import { createCard, type CardElement } from '../../shared/card/mount.tsx';
import type { CardActions, CardView } from '../../shared/card/view.ts';
import {
  DIAGNOSE_PORT,
  type DiagnoseEvent,
  type DiagnoseQuestion,
  type LocalVerdict,
  type Misfire,
  type Place,
  type Source,
} from '../messages.ts';
import { ask } from './ask.ts';

export interface Case {
  card: CardElement;
  /** Ends what is under way; the element leaves the page. */
  close(): void;
}

export interface CaseOptions {
  document: Document;
  source: Source;
  place: Place;
  local: LocalVerdict;
  /** A fuller source of the same bounce, where the person opted in and there is one. */
  better?: () => Promise<Source | null>;
  /** The person wants this card gone. */
  onHide: () => void;
}

/** Nothing is under way. */
const quiet = (): void => {};

export function openCase(options: CaseOptions): Case {
  const { document, place, local, onHide } = options;
  let { source } = options;
  const card = createCard(document, local.css);
  let view: CardView = {
    state: 'consent',
    kind: local.kind,
    verdict: local.verdict,
    steps: local.steps,
    bounce: local.bounce,
    checks: [],
    diagnosis: null,
    problem: null,
    watched: false,
    outgoing: local.outgoing,
    endpoint: local.endpoint,
    texts: local.texts,
    language: local.language,
  };
  let hangUp = quiet;
  let closed = false;
  let agreed = local.outgoing;

  const show = (change: Partial<CardView>): void => {
    view = { ...view, ...change };
    card.show(view, actions);
  };

  const send = (outgoing: string, always: boolean): void => {
    hangUp();
    agreed = outgoing;
    show({ state: 'loading', problem: null, diagnosis: null, checks: [] });
    hangUp = converse({ source, outgoing, always, place }, (event) => show(changeOf(event, view)));
  };

  const hide = (misfire: Misfire | null): void => {
    hangUp();
    onHide();
    // Known again by what the page shows.
    void ask({ ask: 'hide', source: options.source, misfire });
  };

  const improve = async (): Promise<void> => {
    const fuller = (await options.better?.()) ?? null;
    if (fuller === null) return;
    const now = await ask({ ask: 'classify', source: fuller, place });
    if (now === null || view.diagnosis !== null) return;
    const { kind, verdict, steps, bounce, outgoing } = now;
    source = fuller;
    agreed = outgoing;
    show({ kind, verdict, steps, bounce, outgoing });
  };

  const actions: CardActions = {
    send,
    again: () => send(agreed, false),
    hide: () => hide(null),
    notABounce() {
      const { cause, signature } = local.verdict;
      hide({ cause, signature });
    },
    report: (redacted) => ask({ ask: 'report', source, diagnosis: view.diagnosis, redacted }),
    watch() {
      const { diagnosis } = view;
      if (diagnosis === null) return;
      void ask({ ask: 'watch', outgoing: agreed, diagnosis }).then((watched) => show({ watched }));
    },
    settings: () => void ask({ ask: 'open-options' }),
  };

  const begin = async (): Promise<void> => {
    const asks = local.mode === 'ask';
    show({ state: asks ? 'consent' : 'loading' });
    if (options.better !== undefined) await improve().catch(() => {});
    if (!asks && !closed) send(agreed, false);
  };
  void begin();

  return {
    card,
    close() {
      closed = true;
      hangUp();
      card.remove();
    },
  };
}

function changeOf(event: DiagnoseEvent, view: CardView): Partial<CardView> {
  if (event.event === 'verdict') return { verdict: event.verdict, bounce: event.bounce };
  if (event.event === 'problem') return { state: 'error', problem: event.problem };
  if (event.event === 'check')
    return { checks: [...view.checks.filter(({ id }) => id !== event.check.id), event.check] };
  const { diagnosis } = event;
  const { verdict, steps, checks, bounce } = diagnosis;
  return { state: 'ready', diagnosis, verdict, steps, checks, bounce };
}

/** Asks on a port of its own. @returns a way to stop listening; the background then stops asking. */
function converse(question: DiagnoseQuestion, tell: (event: DiagnoseEvent) => void): () => void {
  let over = false;
  const end = (event: DiagnoseEvent): void => {
    if (over) return;
    over = event.event === 'done' || event.event === 'problem';
    tell(event);
  };
  try {
    const port = browser.runtime.connect({ name: DIAGNOSE_PORT });
    port.onMessage.addListener((event: DiagnoseEvent) => end(event));
    port.onDisconnect.addListener(() =>
      end({ event: 'problem', problem: { reason: 'unreachable' } }),
    );
    port.postMessage(question);
    return () => {
      over = true;
      port.disconnect();
    };
  } catch {
    // The extension was updated or removed under this page.
    end({ event: 'problem', problem: { reason: 'gone' } });
    return quiet;
  }
}

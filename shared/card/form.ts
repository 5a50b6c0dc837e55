/**
 * The Worker's page with script: what is pasted or dropped is answered by a card that fills as the
 * checks end. Without this file the form works as forms do.
 */
import { addressOf, diagnose } from '../client.ts';
import type { DiagnoseRequest, Diagnosis } from '../diagnosis/schema.ts';
import { sayIn } from '../texts/fill.ts';
import { languages } from '../texts/languages.ts';
import { card as cardTexts, web } from '../texts/page-catalogues.ts';
import { createCard, type CardElement } from './mount.tsx';
import { isOutlookFile } from './saved.ts';
import { fragmentOf, reportIn } from './share.ts';
import css from './style.css?inline';
import type { CardActions, CardView } from './view.ts';

/** As much as the endpoint takes; a report stands at a message's beginning. */
const MOST_FILE = 1024 * 1024;

const language = languages.find((one) => one === document.documentElement.lang) ?? languages[0];
const texts = cardTexts[language];
const say = sayIn({ ...texts, ...web[language] });
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

function begin(form: HTMLFormElement): void {
  const text = form.querySelector('textarea');
  const file = form.querySelector<HTMLInputElement>('input[type=file]');
  if (text === null || file === null) return;
  const place = document.createElement('div');
  const news = document.createElement('p');
  news.setAttribute('role', 'status');
  form.after(news, place);
  let stop = new AbortController();
  let card: CardElement | null = null;

  const clear = (): void => {
    stop.abort();
    card?.remove();
    card = null;
    place.replaceChildren();
    news.replaceChildren();
  };
  const tell = (sentence: string): void => {
    news.textContent = sentence;
  };
  const lay = (view: CardView, actions: CardActions): void => {
    if (card === null) {
      card = createCard(document, sheet);
      place.append(card.element);
      card.settle();
      tell('');
    }
    card.show(view, actions);
  };
  const leave = (): void => {
    clear();
    text.focus();
  };
  const start = (request: DiagnoseRequest): void => {
    clear();
    stop = new AbortController();
    void ask(request, stop.signal);
  };

  const ask = async (request: DiagnoseRequest, signal: AbortSignal): Promise<void> => {
    let view: CardView | null = null;
    const actions: CardActions = {
      send: () => {},
      again: () => start(request),
      hide: leave,
      notABounce: leave,
      report: (redacted) =>
        redacted && view !== null ? Promise.resolve(outline(view)) : report(request),
    };
    const show = (change: Partial<CardView>): void => {
      if (view === null || signal.aborted) return;
      view = { ...view, ...change };
      lay(view, actions);
    };
    tell(say('card.loading'));
    const outcome = await diagnose(request, {
      endpoint: location.origin,
      language,
      signal,
      onVerdict: ({ kind, verdict, bounce }) => {
        view = { ...empty(), kind, verdict, bounce };
        show({});
      },
      onCheck: (check) => show({ checks: [...(view?.checks ?? []), check] }),
    });
    if (signal.aborted) return;
    if (outcome.ok) {
      view ??= viewOf(outcome.diagnosis);
      show(viewOf(outcome.diagnosis));
      place.append(shareButton(outcome.diagnosis, tell));
    } else if (view === null) {
      const { failure } = outcome;
      const seconds = failure.reason === 'busy' ? (failure.retryAfter ?? 60) : 0;
      const status = failure.reason === 'refused' ? failure.status : 0;
      tell(say(`card.error.${failure.reason}`, { endpoint: location.host, seconds, status }));
    } else show({ state: 'error', problem: outcome.failure });
  };

  const take = async (chosen: File): Promise<void> => {
    const bytes = new Uint8Array(await chosen.slice(0, MOST_FILE).arrayBuffer());
    if (isOutlookFile(chosen.name, bytes)) {
      clear();
      tell(say('web.home.msg'));
      return;
    }
    start({ raw: textOf(bytes) });
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = file.files?.[0];
    if (text.value.trim() !== '') start({ text: text.value });
    else if (chosen === undefined) text.focus();
    else void take(chosen);
  });
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => {
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped === undefined) return;
    event.preventDefault();
    void take(dropped);
  });

  const forget = (): void => {
    history.replaceState(null, '', location.pathname);
    leave();
  };
  const openShared = async (): Promise<void> => {
    const shared = await reportIn(location.hash);
    if (shared === null) return;
    clear();
    const view = viewOf(shared);
    lay(view, {
      send: () => {},
      again: forget,
      hide: forget,
      notABounce: forget,
      report: () => Promise.resolve(outline(view)),
    });
    tell(say('web.shared', { at: new Date(shared.at).toLocaleString(language) }));
  };
  addEventListener('hashchange', () => void openShared());
  void openShared();
}

/** Mail says its charsets part by part; whole, most of it is UTF-8, and the rest Latin. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What a card has before it knows anything. */
function empty(): Omit<CardView, 'kind' | 'verdict' | 'bounce'> {
  return {
    state: 'loading',
    steps: [],
    checks: [],
    diagnosis: null,
    problem: null,
    watched: false,
    outgoing: '',
    endpoint: location.host,
    texts,
    language,
  };
}

function viewOf(diagnosis: Diagnosis): CardView {
  const { kind, verdict, bounce, steps, checks } = diagnosis;
  return { ...empty(), state: 'ready', kind, verdict, bounce, steps, checks, diagnosis };
}

function shareButton(diagnosis: Diagnosis, tell: (sentence: string) => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say('web.share');
  button.addEventListener('click', () => {
    void fragmentOf(diagnosis)
      .then((fragment) => navigator.clipboard.writeText(addressOf(location.origin, '') + fragment))
      .then(() => tell(say('web.share.copied')))
      .catch(() => tell(say('card.copy.failed')));
  });
  return button;
}

/** Nothing of the mail: what was concluded, and from which checks. */
function outline({ kind, verdict, checks }: CardView): string {
  return [
    `cause: ${verdict.cause} (${verdict.confidence})`,
    `rule: ${verdict.signature ?? 'none'}`,
    `kind: ${kind}`,
    `checks: ${checks.map(({ id, status }) => `${id}=${status}`).join(' ')}`,
  ].join('\n');
}

/** The same as the card shows, for a terminal or a mail. */
async function report(request: DiagnoseRequest): Promise<string> {
  const response = await fetch('/v1/diagnose', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/plain' },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new Error('no report');
  return response.text();
}

const form = document.querySelector<HTMLFormElement>('form.sheet[method=post]');
if (form !== null) begin(form);

/**
 * The cards of a mail page: one before each bounce's body, kept there while the page redraws, gone
 * with the message. Nothing else of the page is touched.
 */
import { CARD } from '../../shared/card/mount.tsx';
import { mayBeBounce } from '../../shared/bounce/gate.ts';
import type { Health, Place, Source } from '../messages.ts';
import type { Adapter, OpenMessage } from '../webmail/open-message.ts';
import { watch, type Sighting } from '../webmail/watch.ts';
import { ask } from './ask.ts';
import { openCase, type Case } from './case.ts';

/** A bounce says what it has to say early; a page must not freeze over a message of megabytes. */
const MOST_TEXT = 64 * 1024;
const MOST_HTML = 256 * 1024;
/** Cases remembered for redraws and going back, oldest dropped first. */
const MOST_CASES = 40;
/** A page that throws the card out each time it comes back gets a second of peace each time. */
const MOST_RETURNS = 30;
const PEACE_MS = 1000;

interface Entry {
  case: Case | null;
  returns: number;
  placedAt: number;
}

export interface CardsOptions {
  document: Document;
  adapter: Adapter;
  signal: AbortSignal;
}

export interface Cards {
  health(): Health;
}

export function keepCards({ document, adapter, signal }: CardsOptions): Cards {
  const entries = new Map<string, Entry>();
  const keys = new WeakMap<Element, string>();
  /** Elements of the cards that belong into the page now. */
  let standing: readonly Element[] = [];
  let sightings: readonly Sighting[] = [];

  const arrange = (): void => {
    const placed = new Set<Element>();
    const used = new Map<string, number>();
    for (const { message } of sightings) {
      const key = keys.get(message.body);
      if (key === undefined || !message.body.isConnected) continue;
      // Two bounces of the very same words in one conversation are still two.
      const count = used.get(key) ?? 0;
      used.set(key, count + 1);
      const entry =
        entries.get(count === 0 ? key : `${key} ${count}`) ?? begin(message, key, count);
      if (entry.case !== null) {
        placed.add(entry.case.card.element);
        stand(entry, entry.case, message.body);
      }
    }
    // Cards of messages that left, clones a framework made, ghosts of an earlier version.
    for (const element of document.querySelectorAll(CARD))
      if (!placed.has(element)) element.remove();
    standing = [...placed];
  };

  const begin = (message: OpenMessage, key: string, count: number): Entry => {
    const entry: Entry = { case: null, returns: 0, placedAt: 0 };
    const name = count === 0 ? key : `${key} ${count}`;
    entries.set(name, entry);
    if (entries.size > MOST_CASES) forget(entries.keys().next().value);
    void classify(message, entry, name);
    return entry;
  };

  const forget = (name: string | undefined): void => {
    if (name === undefined) return;
    entries.get(name)?.case?.close();
    entries.delete(name);
  };

  const originalOf = async (message: OpenMessage): Promise<Source | null> => {
    const text = (await adapter.original?.(message, signal)) ?? null;
    return text === null ? null : { text, from: message.sender, subject: message.subject };
  };

  const classify = async (message: OpenMessage, entry: Entry, name: string): Promise<void> => {
    const source = sourceOf(message);
    const place: Place = adapter.name;
    try {
      const local = await ask({ ask: 'classify', source, place });
      if (local === null || signal.aborted || entries.get(name) !== entry) return;
      entry.case = openCase({
        document,
        source,
        place,
        local,
        ...(local.readsOriginal && { better: () => originalOf(message) }),
        onHide() {
          entry.case?.close();
          entry.case = null;
        },
      });
      arrange();
    } catch {
      // No background to ask: it was updated under this page. The next redraw asks anew.
      entries.delete(name);
    }
  };

  watch(document, {
    adapter,
    isIntact: () => standing.every((element) => element.isConnected),
    signal,
    onChange(now) {
      sightings = now;
      for (const { message, changed } of now) {
        if (!changed) continue;
        const key = keyOf(message);
        if (key === null) keys.delete(message.body);
        else keys.set(message.body, key);
      }
      arrange();
    },
  });

  signal.addEventListener('abort', () => {
    for (const { case: open } of entries.values()) open?.close();
  });

  return {
    health: () => ({
      host: document.location.hostname,
      open: sightings.length,
      cards: document.querySelectorAll(CARD).length,
      matched: sightings.map(({ message: { matched } }) => Object.values(matched).join(' ')),
    }),
  };
}

/** Null where sender and subject rule a bounce out; only where they do not is the text read. */
function keyOf({ sender, subject, body }: OpenMessage): string | null {
  if (!mayBeBounce({ from: sender, subject })) return null;
  const text = (body.textContent ?? '').slice(0, MOST_TEXT);
  return `${text.length}.${hash(`${sender}\n${subject}\n${text}`)}`;
}

/** 32 bits: only to tell the messages of one page apart. */
function hash(text: string): number {
  let sum = 7;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return sum;
}

function sourceOf({ body, sender, subject }: OpenMessage): Source {
  return {
    html: body.innerHTML.slice(0, MOST_HTML),
    from: sender,
    subject,
  };
}

/** Directly before the body, and only if it does not stand there already. */
function stand(entry: Entry, { card }: Case, body: Element): void {
  if (body.previousElementSibling === card.element) return;
  const now = performance.now();
  if (entry.returns > MOST_RETURNS && now - entry.placedAt < PEACE_MS) return;
  entry.returns += 1;
  entry.placedAt = now;
  body.before(card.element);
  card.settle();
}

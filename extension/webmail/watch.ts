/**
 * The one observer. It looks only at what was added, in one go per animation frame, and asks the
 * adapter only when something that can be a message came, left or changed: on a page of 4,000 rows
 * with 2,400 mutations a scan of the whole document each time costs 1.5 s, this a few ms.
 */
import { CARD } from '../../shared/card/mount.tsx';
import type { Adapter, OpenMessage } from './open-message.ts';

const OWN = CARD.toUpperCase();
const isOwn = (node: Node): boolean => node.nodeName === OWN;

export interface Sighting {
  message: OpenMessage;
  /** Its text, sender or subject differ from what was last reported for this node. */
  changed: boolean;
}

export interface WatchOptions {
  adapter: Adapter;
  /** Does everything that was put into the page still stand in it? */
  isIntact: () => boolean;
  /** Every open message, each time any of them came, changed or left. */
  onChange: (sightings: readonly Sighting[]) => void;
  signal: AbortSignal;
}

interface Known {
  sender: string;
  subject: string;
  id: string | null;
}

export function watch(
  document: Document,
  { adapter, isIntact, onChange, signal }: WatchOptions,
): void {
  if (signal.aborted) return;
  const brings = (element: Element): boolean =>
    element.matches(adapter.hint) ||
    (element.firstElementChild !== null && element.querySelector(adapter.hint) !== null);
  const known = new WeakMap<Element, Known>();
  let open: readonly OpenMessage[] = [];
  let records: MutationRecord[] = [];
  let frame = 0;

  /**
   * One pass over the frame's records, touching as few nodes as it can: each costs a wrapper in this
   * world, and thousands pass by in a second.
   */
  const isNews = (batch: readonly MutationRecord[]): boolean => {
    let news = !isIntact() || open.some(({ body }) => !body.isConnected);
    const targets = new Set<Node>();
    for (const { target, addedNodes } of batch) {
      let own = 0;
      const { length } = addedNodes;
      for (let at = 0; at < length; at++) {
        const node = addedNodes[at] as Node;
        if (isOwn(node)) own++;
        else if (!news && node.nodeType === Node.ELEMENT_NODE) news = brings(node as Element);
      }
      // A card of ours that came is nobody else's doing.
      if (length === 0 || own < length) targets.add(target);
    }
    for (const target of targets) {
      const inside = open.find(({ body }) => body.contains(target));
      if (inside !== undefined) known.delete(inside.body);
      // Texts of headers change in place.
      news ||=
        inside !== undefined ||
        (target instanceof Element && target.closest(adapter.hint) !== null);
    }
    return news;
  };

  const look = (): void => {
    open = adapter.find(document);
    const sightings = open.map((message) => {
      const before = known.get(message.body);
      const { id, sender, subject } = message;
      const changed =
        before === undefined ||
        before.id !== id ||
        before.sender !== sender ||
        before.subject !== subject;
      known.set(message.body, { id, sender, subject });
      return { message, changed };
    });
    onChange(sightings);
    // What onChange itself put into the page or moved about is no news.
    records.push(
      ...observer
        .takeRecords()
        .filter((record) => ![...record.addedNodes, ...record.removedNodes].every(isOwn)),
    );
  };

  const settle = (): void => {
    frame = 0;
    const batch = records;
    records = [];
    if (batch.length > 0 && isNews(batch)) look();
  };

  const observer = new MutationObserver((batch) => {
    records.push(...batch);
    // A hidden tab has no frames; the backlog is looked at when it is shown.
    if (records.length > MOST_RECORDS)
      records.splice(0, records.length, ...records.slice(-MOST_RECORDS));
    if (frame === 0) frame = requestAnimationFrame(settle);
  });

  observer.observe(document.documentElement, { childList: true, subtree: true });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) look();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  look();
}

/** Records kept while no frame comes: a background tab that redraws for hours must not fill memory. */
const MOST_RECORDS = 20_000;

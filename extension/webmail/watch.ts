/**
 * The one observer. It looks only at what was added, in one go per animation frame, and asks the
 * adapter only when something that can be a message came, left or changed: on a page of 4,000 rows
 * with 2,400 mutations a scan of the whole document each time costs 1.5 s, this a few ms.
 */
import type { Adapter, OpenMessage } from './open-message.ts';

export interface Sighting {
  message: OpenMessage;
  /** Its text, sender or subject differ from what was last reported for this node. */
  changed: boolean;
}

export interface WatchOptions {
  adapter: Adapter;
  /** Elements of ours: their coming is no news, their going is. */
  own: string;
  /** Every open message, each time any of them came, changed or left. */
  onChange: (sightings: readonly Sighting[]) => void;
  signal: AbortSignal;
}

interface Known {
  sender: string;
  subject: string;
  id: string | null;
}

export function watch(document: Document, { adapter, own, onChange, signal }: WatchOptions): void {
  if (signal.aborted) return;
  const known = new WeakMap<Element, Known>();
  let open: readonly OpenMessage[] = [];
  let records: MutationRecord[] = [];
  let frame = 0;

  const isOwn = (node: Node): boolean => node.nodeName.toLowerCase() === own;

  /** The open message whose text the mutation touched. */
  const touched = (target: Node): OpenMessage | undefined =>
    open.find(({ body }) => body.contains(target));

  const bringsMessage = (node: Node): boolean =>
    node instanceof Element &&
    (node.matches(adapter.hint) || node.querySelector(adapter.hint) !== null);

  const isOwnDoing = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
    removedNodes.length === 0 && [...addedNodes].every(isOwn);

  const isNews = (batch: readonly MutationRecord[]): boolean => {
    let news = open.some(({ body }) => !body.isConnected);
    const targets = new Set<Node>();
    for (const record of batch) {
      if (isOwnDoing(record)) continue;
      targets.add(record.target);
      news ||= [...record.addedNodes].some(bringsMessage) || [...record.removedNodes].some(isOwn);
    }
    for (const target of targets) {
      const inside = touched(target);
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

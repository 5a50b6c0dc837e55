/**
 * Gmail's page. The message attributes and `.a3s` have outlived every redesign since 2014
 * (public dumps 2018–2023, InboxSDK, FlowCrypt and Mailvelope sources of 2026); hashed classes and
 * localised labels are never used.
 */
import { gmailOriginal } from './gmail-original.ts';
import { first, isBeingWritten, line, outermost } from './open-message.ts';
import type { Adapter, OpenMessage, Strategy } from './open-message.ts';

const roots = '[data-message-id], [data-legacy-message-id]';

const bodies: readonly Strategy[] = [
  { name: 'a3s', selector: '.a3s' },
  { name: 'ii', selector: '.ii.gt > div' },
  // The part of a message that holds no address: the header holds the sender's.
  {
    name: 'beside-header',
    selector:
      ':is([data-message-id], [data-legacy-message-id]) :not([email], :has([email])):has(br, p, pre, table)',
  },
];

const senders: readonly Strategy[] = [
  { name: 'gD', selector: '.gD[email]' },
  { name: 'h3', selector: 'h3 [email], td.gF [email]' },
  { name: 'email', selector: '[email]' },
];

const subjects: readonly Strategy[] = [
  { name: 'hP', selector: 'h2.hP' },
  { name: 'thread-id', selector: 'h2[data-legacy-thread-id], h2[data-thread-perm-id]' },
  { name: 'main-h2', selector: '[role="main"] h2' },
];

function find(document: Document): OpenMessage[] {
  const seen = new Set<Element>();
  const messages: OpenMessage[] = [];
  for (const { element: body, by } of outermost(
    document,
    bodies,
    (found) => !isBeingWritten(found),
  )) {
    const root = body.closest<HTMLElement>(roots) ?? body.closest<HTMLElement>('[role="listitem"]');
    // One card per message, whatever else in it looks like a body.
    if (root === null || seen.has(root)) continue;
    seen.add(root);
    messages.push(read(root, body, by));
  }
  return messages;
}

function read(root: HTMLElement, body: HTMLElement, by: string): OpenMessage {
  const sender = first(root, senders, (element) => !body.contains(element));
  const pane = body.closest('[role="main"]') ?? body.ownerDocument;
  const subject = first(pane, subjects) ?? first(body.ownerDocument, subjects);
  return {
    id: root.getAttribute('data-message-id') ?? root.getAttribute('data-legacy-message-id'),
    body,
    sender: sender === null ? '' : addressed(sender.element),
    subject: line(subject?.element),
    hasReport: root.querySelector('[download_url^="message/delivery-status"]') !== null,
    matched: { body: by, sender: sender?.by ?? 'none', subject: subject?.by ?? 'none' },
  };
}

function addressed(element: HTMLElement): string {
  const address = element.getAttribute('email') ?? '';
  const name = element.getAttribute('name') ?? '';
  return name === '' || name === address ? address : `${name} <${address}>`;
}

export const gmail: Adapter = {
  name: 'gmail',
  hint: '.a3s, [data-message-id], [data-legacy-message-id]',
  find,
  original: gmailOriginal,
};

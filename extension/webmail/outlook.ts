/**
 * Outlook on the web, all its hosts. The ids are what the app itself uses for focus and labelling
 * (pastes of 2024 and 2025, extension sources of 2026); its classes are hashed and its labels
 * localised, so neither is used.
 */
import { first, isBeingWritten, line, outermost } from './open-message.ts';
import type { Adapter, Hit, OpenMessage, Strategy } from './open-message.ts';

const panes =
  '#ItemReadingPaneContainer, #ConversationReadingPaneContainer, #ReadingPaneContainerId, [data-app-section="MailReadCompose"], [data-app-section="ConversationContainer"]';

const bodies: readonly Strategy[] = [
  { name: 'UniqueMessageBody', selector: '[id^="UniqueMessageBody"]' },
  { name: 'role-document', selector: `:is(${panes}) [role="document"]` },
  {
    name: 'allowTextSelection',
    selector: `:is(${panes}) .allowTextSelection:not([role="heading"]):has([class^="rps_"])`,
  },
];

const senders: readonly Strategy[] = [
  { name: 'MSG_FROM', selector: '[id^="MSG_"][id$="_FROM"]' },
  { name: 'id-FROM', selector: '[id$="_FROM"]' },
  { name: 'OZZZK', selector: '.OZZZK' },
];

const subjects: readonly Strategy[] = [
  { name: 'CONV_SUBJECT', selector: '[role="heading"][id^="CONV_"][id$="_SUBJECT"]' },
  { name: 'id-SUBJECT', selector: '[role="heading"][id$="_SUBJECT"]' },
  { name: 'titled-heading', selector: '[role="heading"][title]' },
];

function find(document: Document): OpenMessage[] {
  return outermost(document, bodies, (found) => !isBeingWritten(found)).map(({ element, by }) =>
    read(element, by),
  );
}

function read(body: HTMLElement, by: string): OpenMessage {
  const sender = senderOf(body);
  const subject =
    first(body.closest(panes) ?? body.ownerDocument, subjects) ??
    first(body.ownerDocument, subjects);
  return {
    id: body.id === '' ? null : body.id,
    body,
    sender: line(sender?.element),
    subject: line(subject?.element),
    hasReport: false,
    matched: { body: by, sender: sender?.by ?? 'none', subject: subject?.by ?? 'none' },
  };
}

/** A conversation has one header per message: the nearest one that stands before the body is its own. */
function senderOf(body: HTMLElement): Hit | null {
  for (let block = body.parentElement; block !== null; block = block.parentElement) {
    for (const { name, selector } of senders) {
      const before = [...block.querySelectorAll<HTMLElement>(selector)].findLast(
        (header) =>
          !body.contains(header) &&
          (header.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
      if (before !== undefined) return { element: before, by: name };
    }
    if (block.matches(panes)) return null;
  }
  return null;
}

export const outlook: Adapter = {
  name: 'outlook',
  hint: '[id^="UniqueMessageBody"], [role="document"], [id$="_FROM"], [id$="_SUBJECT"]',
  find,
};

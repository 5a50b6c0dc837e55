/**
 * Words any server may use about the recipient's mailbox: unknown, closed, full, not for you.
 */
import type { RuleSet } from '../rule.ts';
import { recipientFull } from './common-recipient-full.ts';
import { recipientClosed } from './common-recipient-closed.ts';
import { recipientUnknown } from './common-recipient-unknown.ts';
import { recipientRefusing } from './common-recipient-refusing.ts';

export const commonRecipient: RuleSet = {
  id: 'common-recipient',
  name: "the recipient's mail server",
  rank: 'generic',
  hosts: [],
  signatures: [],
  source: 'RFC 5321 §4.2.3 texts and wordings many servers share; public bounce samples, 2026-11',
  rules: [...recipientFull, ...recipientClosed, ...recipientUnknown, ...recipientRefusing],
};

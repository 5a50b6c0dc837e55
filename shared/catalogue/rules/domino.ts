/**
 * Domino (formerly Lotus and IBM): texts of its router and SMTP listener.
 */
import type { RuleSet } from '../rule.ts';

export const domino: RuleSet = {
  id: 'domino',
  name: 'HCL Domino',
  rank: 'mta',
  hosts: [],
  signatures: ['domino directory', 'lotus domino', 'notes/domino', 'ibm domino'],
  source:
    'router and SMTP listener texts of Lotus, IBM and HCL Domino; public bounce samples, 2026-11',
  rules: [
    {
      id: 'domino-not-in-directory',
      words: [
        'not listed in domino directory',
        'not listed in public name & address book',
        'cannot route mail to user',
        'not listed in public address book',
      ],
      cause: 'recipient-unknown',
      example: 'User user (user@example.org) not listed in Domino Directory',
      link: null,
    },
    {
      id: 'domino-ambiguous',
      words: ['several matches found in domino directory', 'not unique. several matches'],
      cause: 'recipient-server-misconfigured',
      example: 'User user@example.org not unique. Several matches found in Domino Directory.',
      link: null,
    },
    {
      id: 'domino-relay',
      words: ['relay rejected for policy reasons', 'relaying rejected for policy reasons'],
      cause: 'relay-denied',
      example: '554 Relay rejected for policy reasons.',
      link: null,
    },
    {
      id: 'domino-policy',
      words: ['rejected for policy reasons'],
      generic: true,
      cause: 'policy-unspecified',
      example: '554 5.7.1 Message rejected for policy reasons.',
      link: null,
    },
    {
      id: 'domino-loop',
      words: ['maximum hop count exceeded', 'message probably in a routing loop'],
      cause: 'mail-loop',
      example: 'Maximum hop count exceeded. Message probably in a routing loop.',
      link: null,
    },
    {
      id: 'domino-mailbox-full',
      words: [
        'mail file size exceeds the maximum size allowed for mail delivery',
        'the database is over its allocated size',
        "recipient's mail file has reached its quota",
        'cannot allocate database object - database would exceed its disk quota',
        'would exceed its disk quota',
      ],
      cause: 'mailbox-full',
      example:
        "Unable to deliver: recipient's mail file size exceeds the maximum size allowed for mail delivery",
      link: null,
    },
    {
      id: 'domino-no-route',
      words: ['no route found to domain'],
      cause: 'recipient-domain-not-found',
      example:
        'No route found to domain exmaple.org from server MAIL/EXAMPLE. Check the Server, Connection and Domain documents.',
      link: null,
    },
    {
      id: 'domino-mail-file',
      words: [
        'error delivering to * unable to open',
        'router: unable to',
        'cannot write or create file (file or disk is read-only)',
        'server error: file does not exist',
        'database is corrupt',
      ],
      cause: 'recipient-server-misconfigured',
      example: 'Error delivering to MAIL/EXAMPLE mail\\user.nsf; Unable to open mail file',
      link: null,
    },
  ],
};

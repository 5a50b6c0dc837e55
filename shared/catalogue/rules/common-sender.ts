/**
 * Words any server may use about who sends: names, authentication, log-in, relaying.
 */
import type { RuleSet } from '../rule.ts';
import { senderNames } from './common-sender-names.ts';
import { senderProof } from './common-sender-proof.ts';
import { senderSubmission } from './common-sender-submission.ts';

export const commonSender: RuleSet = {
  id: 'common-sender',
  name: "the recipient's mail server",
  rank: 'generic',
  hosts: [],
  signatures: [],
  source:
    'RFC 5321, 7208, 6376, 9989, 4954 and wordings many servers share; public bounce samples, 2026-11',
  rules: [...senderNames, ...senderProof, ...senderSubmission],
};

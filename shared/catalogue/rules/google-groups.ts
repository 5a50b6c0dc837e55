/** Google Groups: a group that is not there, or that takes mail only from its members. */
import type { RuleSet } from '../rule.ts';

const help = 'https://support.google.com/mail/answer/6596';

export const googleGroups: RuleSet = {
  id: 'google-groups',
  name: 'Google Groups',
  rank: 'provider',
  hosts: ['googlegroups.com', 'groups.google.com'],
  signatures: ['support.google.com/a/bin/topic.py', 'group you tried to contact', 'google group'],
  source: "Google Groups' notices as published with mail parsers, 2026-08",
  rules: [
    {
      id: 'google-groups-spam',
      words: ['email to group * was rejected due to spam classification'],
      cause: 'content-spam',
      example:
        'Your email to group staff@example.org was rejected due to spam classification. The owner of the group can choose to enable message moderation instead of bouncing these emails.',
      link: help,
    },
    {
      id: 'google-groups-quota',
      words: ['exceeded its quota for total number of'],
      cause: 'recipient-rate-limited',
      example:
        'The group staff@example.org has exceeded its quota for total number of external recipients.',
      link: help,
    },
    {
      id: 'google-groups-not-permitted',
      words: [
        'you may not have permission to post messages to the group',
        'may not have permission to post messages to the group',
        'do not have permission to post to the group',
      ],
      cause: 'recipient-restricted',
      example:
        "We're writing to let you know that the group you tried to contact (staff) may not exist, or you may not have permission to post messages to the group.",
      link: help,
    },
    {
      id: 'google-groups-members-only',
      words: ['does not have permission to post messages to the group', 'only members can post'],
      needsHost: true,
      cause: 'recipient-restricted',
      example: 'The group you tried to contact (staff): only members can post.',
      link: help,
    },
    {
      // The same notice in any language: only its help link stays.
      id: 'google-groups-notice',
      words: ['groups.google.com/support', '/bin/topic.py * topic=25838'],
      cause: 'recipient-restricted',
      example:
        'La informamos de que el grupo (staff) no existe o no admite su mensaje. Ayuda: https://groups.google.com/support/. Google Groups',
      link: help,
    },
  ],
};

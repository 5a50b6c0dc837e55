/** Bounces written after what mailers' sources and manuals say, their answers decided before they were first read. */
import { describe, expect, it } from 'vitest';
import { readBounce } from '../../../shared/bounce/read.ts';
import { matchBounce } from '../../../shared/catalogue/match.ts';
import { exchange } from './exchange.ts';
import type { Unseen } from './form.ts';
import { fourth } from './fourth.ts';
import { gmail } from './gmail.ts';
import { replies } from './replies.ts';
import { secondHalf } from './second-half.ts';
import { secondNotices } from './second-notices.ts';
import { secondReplies } from './second-replies.ts';
import { servers } from './servers.ts';
import { services } from './services.ts';
import { shapes } from './shapes.ts';
import { thirdNotices } from './third-notices.ts';
import { thirdReplies } from './third-replies.ts';
import { traps } from './traps.ts';
import { unix } from './unix.ts';

const groups: readonly [string, readonly Unseen[]][] = [
  ['of Unix servers', unix],
  ['of other servers', servers],
  ['of Exchange', exchange],
  ['of Gmail', gmail],
  ['of gateways and services', services],
  ['as a bare line', replies],
  ['in an odd shape', shapes],
  ['that are none', traps],
  ['of a second draught', [...secondNotices, ...secondHalf]],
  ['of a second draught, as a bare line', secondReplies],
  ['as people paste them', thirdNotices],
  ['as help pages and trackers quote them', thirdReplies],
  ['as webmail shows them', fourth],
];

describe.each(groups)('notices %s', (_, cases) => {
  it.each(cases)(
    '$name',
    ({ input, kind = 'failed', to = 'bob@example.com', smtp, enhanced, cause }) => {
      const bounce = readBounce(input);
      const found = matchBounce(bounce).cause;
      expect({
        kind: bounce.kind,
        // Null: it is not told whom the mail was for, or does not matter.
        recipients: to === null ? null : bounce.recipients,
        smtp: smtp === undefined ? undefined : bounce.smtp,
        enhanced: enhanced === undefined ? undefined : bounce.enhanced,
      }).toEqual({
        kind,
        recipients: to === null ? null : [to].flat(),
        smtp,
        enhanced,
      });
      expect([cause].flat()).toContain(found);
    },
  );
});

/**
 * Proof of origin: SPF, DKIM, DMARC. A proposed record never takes a mechanism away and never lets
 * everybody send; where the check passes today no change is proposed at all.
 */
import { isPublicDomain, type Facts } from '../facts.ts';
import { recipientLetter } from '../letters.ts';
import { plain, withoutStop } from '../plain.ts';
import { ttlOf } from '../readings.ts';
import type { Step } from '../schema.ts';
import { keepsAllMechanisms, letsEverybodySend } from '../spf-text.ts';
import { copyOf, ownPage, step } from './step.ts';

export function spfFailSteps(facts: Facts): Step[] {
  if (isPublicDomain(facts.domain)) return ownFromSteps(facts);
  const { spf } = facts;
  if (spf?.result === 'permerror') return spfRepairSteps(facts);
  if (spf?.result === 'pass') return [dkimStep(facts)];
  return [...whoseServer(facts), ...spfSteps(facts), dkimStep(facts)];
}

export function spfRepairSteps(facts: Facts): Step[] {
  if (isPublicDomain(facts.domain)) return ownFromSteps(facts);
  const { spf, say } = facts;
  if (spf !== null && spf.result !== 'permerror') return [];
  const fault = spf?.explanation ?? null;
  return [
    step(facts, 'sender-domain-admin', 'spfRepair', {
      values: {
        fault: fault === null ? '' : `${say('spf.says', { fault: withoutStop(fault) })} `,
        time: spfTime(facts),
      },
      links: ['rfcSpf'],
      copy: spfCopy(facts),
    }),
  ];
}

export function spfNarrowSteps(facts: Facts): Step[] {
  if (isPublicDomain(facts.domain)) return ownFromSteps(facts);
  return [
    step(facts, 'sender-domain-admin', 'spfNarrow', {
      values: { time: spfTime(facts) },
      links: [...ownPage(facts), 'rfcSpf'],
      copy: spfCopy(facts),
    }),
    dkimStep(facts),
  ];
}

export function dkimSteps(facts: Facts): Step[] {
  if (isPublicDomain(facts.domain)) return ownFromSteps(facts);
  return [
    dkimStep(facts),
    ...(facts.status('dkim') === 'pass' ? [] : [step(facts, 'sender-admin', 'dkimIntact')]),
  ];
}

export function unauthenticatedSteps(facts: Facts): Step[] {
  if (isPublicDomain(facts.domain)) return ownFromSteps(facts);
  const { spf } = facts;
  return [
    ...(spf?.result === 'pass' ? [] : [...whoseServer(facts), ...spfSteps(facts)]),
    dkimStep(facts),
    // Only where the look-up showed that there is none.
    ...(facts.dmarc === null ? [] : dmarcPublishSteps(facts)),
  ];
}

export function dmarcSteps(facts: Facts): Step[] {
  if (isPublicDomain(facts.domain)) return ownFromSteps(facts);
  const { dmarc, spf } = facts;
  const aligned = dmarc?.spfAligned === true || dmarc?.dkimAligned === true;
  return [
    ...(aligned ? [] : whoseServer(facts)),
    step(facts, 'sender-domain-admin', 'align', { links: [...ownPage(facts), 'rfcDmarc'] }),
    ...(spf === null || spf.result === 'pass' || isForeignEnvelope(facts) ? [] : spfSteps(facts)),
    dkimStep(facts),
    step(facts, 'sender-domain-admin', 'dmarcPolicy'),
  ];
}

export function alignmentSteps(facts: Facts): Step[] {
  if (isPublicDomain(facts.domain)) return ownFromSteps(facts);
  return [
    step(facts, 'sender-domain-admin', 'align', { links: [...ownPage(facts), 'rfcDmarc'] }),
    dkimStep(facts),
  ];
}

/** A record that is there already is not published a second time. */
export function dmarcPublishSteps(facts: Facts): Step[] {
  if (isPublicDomain(facts.domain)) return ownFromSteps(facts);
  const { say, dmarc, domain, status } = facts;
  if (dmarc !== null && dmarc.record !== null) return [];
  if (domain === null) {
    return [step(facts, 'sender-domain-admin', 'dmarcPublishAny', { links: ['rfcDmarc'] })];
  }
  // Where the look-up failed a record may exist: a second one would make both void (RFC 9989 §4.10).
  const known = dmarc !== null && status('dmarc') !== 'unknown';
  const record = dmarc?.suggestion ?? 'v=DMARC1; p=none';
  return [
    step(facts, 'sender-domain-admin', 'dmarcPublish', {
      values: { domain },
      links: ['rfcDmarc'],
      copy:
        known || facts.cause === 'dmarc-missing'
          ? copyOf(say('record.dmarc.label', { domain }), record)
          : null,
    }),
  ];
}

export function forwardingSteps(facts: Facts): Step[] {
  const { say } = facts;
  return [
    step(facts, 'forwarder', 'forwarder', { links: ownPage(facts) }),
    step(facts, 'sender-user', 'writeDirect', {
      copy: recipientLetter(facts, say('letter.recipient.ask.forward')),
    }),
    step(facts, 'sender-domain-admin', 'signForForwarding'),
  ];
}

export function ownFromSteps(facts: Facts): Step[] {
  return [step(facts, 'sender-user', 'ownFrom', { links: ownPage(facts) })];
}

/** A stranger's server must not be let in: it may be a forwarder, or a forger. */
function whoseServer(facts: Facts): Step[] {
  const { ip } = facts;
  return ip === null
    ? []
    : [
        step(facts, 'sender-domain-admin', 'isServerYours', {
          values: { ip },
          links: ownPage(facts),
        }),
      ];
}

function spfSteps(facts: Facts): Step[] {
  const { spf } = facts;
  const domain = spf?.domain ?? facts.domain;
  const copy = spfCopy(facts);
  const links = ['rfcSpf'] as const;
  if (isForeignEnvelope(facts)) {
    return [step(facts, 'sender-domain-admin', 'align', { links: ['rfcDmarc'] })];
  }
  const usual = step(facts, 'sender-admin', 'spfUsualWay');
  if (copy === null || domain === null) {
    return [step(facts, 'sender-domain-admin', 'spfExtend', { links }), usual];
  }
  return spf?.result === 'none'
    ? [step(facts, 'sender-domain-admin', 'spfPublish', { values: { domain }, links, copy })]
    : [
        step(facts, 'sender-domain-admin', 'spfCorrect', {
          values: { domain, time: spfTime(facts) },
          links,
          copy,
        }),
        usual,
      ];
}

/** How long the present record is still in use after a change. */
function spfTime({ say, spf, domain, check }: Facts): string {
  const name = spf?.domain ?? domain;
  const ttl = name === null ? null : ttlOf(check('spf'), 'TXT', name);
  if (ttl === null) return say('ttl.unknown');
  const minutes = Math.max(2, Math.ceil(ttl / 60));
  return minutes <= 90
    ? say('ttl.minutes', { minutes })
    : say('ttl.hours', { hours: Math.max(2, Math.ceil(ttl / 3_600)) });
}

/** The envelope sender is in a mail service's domain: its record is not the sender's to change. */
function isForeignEnvelope({ spf, domain }: Facts): boolean {
  const envelope = spf?.domain ?? null;
  if (envelope === null || domain === null) return false;
  return (
    envelope !== domain && !envelope.endsWith(`.${domain}`) && !domain.endsWith(`.${envelope}`)
  );
}

/** The check's proposal, unless it would take something away or open the door to all. */
function spfCopy({ say, spf, domain, status }: Facts): Step['copy'] {
  const name = spf?.domain ?? domain;
  if (spf === null || name === null || status('spf') === 'pass' || isPublicDomain(name))
    return null;
  const { record, suggestion } = spf;
  if (suggestion === null || letsEverybodySend(suggestion)) return null;
  if (record !== null && !keepsAllMechanisms(record, suggestion)) return null;
  return copyOf(say('record.spf.label', { domain: name }), suggestion);
}

function dkimStep(facts: Facts): Step {
  const { dkim, status, domain } = facts;
  const bad = dkim.find(
    ({ state }) => state === 'missing' || state === 'revoked' || state === 'invalid',
  );
  if (status('dkim') === 'fail' && bad !== undefined) {
    const where = bad.domain ?? domain;
    return step(facts, 'sender-domain-admin', 'dkimPublish', {
      values: {
        selector: bad.selector,
        name: plain(`${bad.selector}._domainkey${where === null ? '' : `.${where}`}`),
      },
    });
  }
  return status('dkim') === 'pass'
    ? step(facts, 'sender-admin', 'dkimIntact')
    : step(facts, 'sender-domain-admin', 'dkimSign');
}

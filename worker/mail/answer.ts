/**
 * A bounce forwarded by mail, answered with the report. Off unless `MAIL_FROM` is set; answers only
 * an authenticated person, once, and never a robot.
 */
import { readBounce } from '../../shared/bounce/read.ts';
import { textReport } from '../../shared/diagnosis/report.ts';
import { diagnose } from '../diagnose.ts';
import { maxBody } from '../input/request.ts';
import type { Bindings } from '../settings.ts';
import { surroundings } from '../surroundings.ts';
import { wordsFor, type Words } from '../words.ts';
import { forwardedBounces } from './forwarded.ts';
import { reasonForSilence, type Arrived } from './loop.ts';

/** What is used of the platform's ForwardableEmailMessage. */
export interface ArrivedMail extends Arrived {
  raw: ReadableStream<Uint8Array> | null;
  /** Bytes. */
  rawSize: number;
  setReject: (reason: string) => void;
  reply: (answer: MailAnswer) => Promise<unknown>;
}
export interface MailAnswer {
  from: string;
  subject: string;
  headers: Record<string, string>;
  text: string;
}

export async function answerMail(message: ArrivedMail, env: Bindings): Promise<void> {
  const sender = env.MAIL_FROM ?? '';
  if (sender === '') {
    message.setReject('This address takes no mail');
    return;
  }
  const silence = reasonForSilence(message);
  if (silence !== null) {
    console.log(`mail not answered: ${silence}`);
    return;
  }
  const words = await wordsFor(languageOf(message), env.ASSETS);
  await message.reply({
    from: sender,
    subject: words.say('web.mail.subject'),
    // RFC 3834 §3.1.7: so that nobody's robot answers this one.
    headers: {
      'Auto-Submitted': 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': words.language,
    },
    text: await reportOn(message, env, words),
  });
}

/** What the person reads, or else what the person writes (RFC 3282). */
function languageOf({ headers }: ArrivedMail): string | null {
  return headers.get('accept-language') ?? headers.get('content-language');
}

async function reportOn(message: ArrivedMail, env: Bindings, words: Words): Promise<string> {
  const around = surroundings(env, undefined, words);
  const { say } = words;
  if (message.rawSize > maxBody) return say('mail.tooLarge');
  const raw = new Uint8Array(await new Response(message.raw).arrayBuffer());
  for (const bounce of forwardedBounces(raw)) {
    const { kind } = readBounce(bounce);
    if (kind !== 'failed' && kind !== 'delayed') continue;
    const diagnosis = await diagnose({ bounce, given: {}, dns: true }, around);
    return textReport(diagnosis, { say });
  }
  return say('mail.noBounce');
}

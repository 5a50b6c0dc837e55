/** The app's door for tests: requests to it, in workerd, with the demonstration zone as the only DNS. */
import { exports } from 'cloudflare:workers';
import type app from '../../../worker/index.ts';
import type { Check, CheckId, Diagnosis } from '../../../shared/diagnosis/schema.ts';

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: { default: typeof app };
    }
  }
}

const origin = 'https://whybounced.test';

export const fetchApp = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(new Request(`${origin}${path}`, init));

export async function diagnose(
  body: BodyInit,
  type: string | null = 'text/plain',
  path = '/v1/diagnose',
): Promise<Diagnosis> {
  const response = await fetchApp(path, {
    method: 'POST',
    body,
    headers: type === null ? {} : { 'content-type': type },
  });
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  return response.json();
}

export const diagnoseJson = (request: object): Promise<Diagnosis> =>
  diagnose(JSON.stringify(request), 'application/json');

export function checkOf(diagnosis: { checks: Check[] }, id: CheckId): Check {
  const check = diagnosis.checks.find((one) => one.id === id);
  if (check === undefined) throw new Error(`no check ${id}`);
  return check;
}

/** The founding message, as a bare reply for an address of choice. */
export const founding = (ip: string): string =>
  `550-5.7.1 [${ip}] The IP you're using to send mail is not authorized to\n` +
  '550-5.7.1 send email directly to our servers. Please use the SMTP relay at your\n' +
  '550-5.7.1 service provider instead. For more information, go to\n' +
  '550 5.7.1 https://support.google.com/mail/?p=NotAuthorizedError 5b1f17b1804b1-47b8 - gsmtp';

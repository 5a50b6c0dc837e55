/** Where the app's requests go in tests: both resolvers answer from the demonstration zone, nothing else exists. */
import { answerRequest } from '../../worker/local/doh-answer.ts';
import { demoZones } from '../../worker/local/demo-zone.ts';

const resolvers = new Set(['one.test', 'two.test']);

export function demoWorld(request: Request): Promise<Response> | Response {
  return resolvers.has(new URL(request.url).hostname)
    ? answerRequest(request, { zones: demoZones })
    : new Response('no such host', { status: 599 });
}

/** Routes only: what is asked where. Reading is in `input/`, the work in `diagnose.ts` and `checks/`. */
import { Hono, type Context } from 'hono';
import { checkAnswerReport, checkReport, textReport } from '../shared/diagnosis/report.ts';
import type { Check } from '../shared/diagnosis/schema.ts';
import { diagnose, examine } from './diagnose.ts';
import { answer, formOf, streamed } from './http/answers.ts';
import { apiHeaders, pageHeaders, preflightHeaders } from './http/headers.ts';
import { limit } from './http/limit.ts';
import { Problem, problemResponse } from './http/problem.ts';
import { answerMail } from './mail/answer.ts';
import { singleChecks, subjectsIn } from './input/query.ts';
import { readQuestion } from './input/request.ts';
import { causePage, causesPage } from './pages/causes.ts';
import { docsPage } from './pages/docs.ts';
import { homePage } from './pages/home.ts';
import { openApi } from './pages/openapi.ts';
import { resultPage } from './pages/result.ts';
import { stylesheet } from './pages/style.ts';
import type { Bindings } from './settings.ts';
import { surroundings, type Surroundings } from './surroundings.ts';

type App = { Bindings: Bindings };
const app = new Hono<App>({ strict: false });

const around = (c: Context<App>): Surroundings => surroundings(c.env, c.req.raw.signal);

app.use('/v1/*', async (c, next) => {
  if (c.req.method !== 'OPTIONS') await limit(c.req.raw, c.env);
  await next();
});

app.post('/v1/diagnose', async (c) => {
  const question = await readQuestion(c.req.raw);
  const here = around(c);
  if (formOf(c, ['application/json', 'text/plain', 'text/event-stream']) === 'text/event-stream')
    return streamed(question, here);
  const diagnosis = await diagnose(question, here);
  return answer(c, diagnosis, () => textReport(diagnosis, { say: here.say }), diagnosis.dns);
});

app.get('/v1/check', async (c) => {
  const subjects = subjectsIn(new URL(c.req.url).searchParams);
  const here = around(c);
  const found = await examine(subjects, here);
  return answer(c, found, () => checkAnswerReport(found, { say: here.say }), found.dns);
});

for (const [name, run] of Object.entries(singleChecks))
  app.get(`/v1/${name}`, async (c) => {
    const here = around(c);
    const check: Check = await run(new URL(c.req.url).searchParams, here);
    return answer(c, check, () => checkReport(check, { say: here.say }));
  });

app.get('/healthz', (c) => answer(c, { status: 'ok' }, () => 'ok\n'));
app.get('/openapi.json', (c) =>
  answer(c, openApi(), () => `${JSON.stringify(openApi(), null, 2)}\n`),
);

const page = (html: string, status = 200): Response =>
  new Response(html, { status, headers: pageHeaders });
app.get('/', () => page(homePage()));
app.post('/', async (c) => {
  await limit(c.req.raw, c.env);
  try {
    const here = around(c);
    return page(resultPage(await diagnose(await readQuestion(c.req.raw), here), here.say));
  } catch (error) {
    if (error instanceof Problem) return page(homePage(error.message), error.status);
    throw error;
  }
});
app.get('/docs', () => page(docsPage()));
app.get('/causes', () => page(causesPage()));
app.get('/causes/:id', (c) => {
  const html = causePage(c.req.param('id'));
  if (html === null) throw new Problem(404, 'There is no such cause', 'id');
  return page(html);
});
app.get(
  '/style.css',
  () =>
    new Response(stylesheet, {
      headers: {
        ...pageHeaders,
        'content-type': 'text/css; charset=utf-8',
        'cache-control': 'max-age=3600',
      },
    }),
);

/** Which methods each path takes, for 405 and OPTIONS. */
const methods = new Map<string, string>();
for (const route of app.routes) {
  if (route.method === 'ALL') continue;
  const own = methods.get(route.path);
  methods.set(route.path, own === undefined ? route.method : `${own}, ${route.method}`);
}
for (const [path, allowed] of methods)
  app.all(path, (c) => {
    if (c.req.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: preflightHeaders });
    throw new Problem(405, `${path} takes ${allowed}`, null, { allow: `${allowed}, OPTIONS` });
  });

app.notFound(() =>
  problemResponse(new Problem(404, 'There is nothing at this address'), apiHeaders),
);
app.onError((error) => {
  if (error instanceof Problem) return problemResponse(error, apiHeaders);
  // The name of the fault only: its message could hold words of somebody's mail.
  console.error(`request broke down: ${error.name}`);
  return problemResponse(new Problem(500, 'Something broke on our side'), apiHeaders);
});

export default {
  fetch: app.fetch,
  email: (message, env) => answerMail(message, env),
} satisfies ExportedHandler<Bindings>;

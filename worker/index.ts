/** Routes only: what is asked where. Reading is in `input/`, the work in `diagnose.ts` and `checks/`. */
import { Hono, type Context } from 'hono';
import { checkAnswerReport, checkReport, textReport } from '../shared/diagnosis/report.ts';
import type { Check } from '../shared/diagnosis/schema.ts';
import { assetUrl } from './assets.ts';
import { diagnose, examine } from './diagnose.ts';
import { answer, formOf, streamed } from './http/answers.ts';
import { apiHeaders, pageHeaders, preflightHeaders, scriptHeaders } from './http/headers.ts';
import { limit } from './http/limit.ts';
import { Problem, problemResponse } from './http/problem.ts';
import { answerMail } from './mail/answer.ts';
import { singleChecks, subjectsIn } from './input/query.ts';
import { readQuestion } from './input/request.ts';
import { causeOf, causePage, causesPage } from './pages/causes.ts';
import { docsPage } from './pages/docs.ts';
import { examplesOf } from './pages/examples.ts';
import { homePage } from './pages/home.ts';
import { checkPage, resultPage } from './pages/result.ts';
import { stylesheet } from './pages/style.ts';
import type { Bindings } from './settings.ts';
import { surroundings, type Surroundings } from './surroundings.ts';
import { english, languageHeaders, wordsFor, type Words } from './words.ts';

type App = { Bindings: Bindings };
const app = new Hono<App>({ strict: false });

const wordsOf = (c: Context<App>): Promise<Words> =>
  wordsFor(c.req.header('accept-language') ?? null, c.env.ASSETS);
const around = async (c: Context<App>): Promise<Surroundings> =>
  surroundings(c.env, c.req.raw.signal, await wordsOf(c));

app.use('/v1/*', async (c, next) => {
  if (c.req.method !== 'OPTIONS') await limit(c.req.raw, c.env);
  await next();
});

app.post('/v1/diagnose', async (c) => {
  const question = await readQuestion(c.req.raw);
  const here = await around(c);
  if (formOf(c, ['application/json', 'text/plain', 'text/event-stream']) === 'text/event-stream')
    return streamed(question, here);
  const diagnosis = await diagnose(question, here);
  return answer(c, diagnosis, () => textReport(diagnosis, { say: here.say }), {
    words: here,
    dns: diagnosis.dns,
  });
});

app.get('/v1/check', async (c) => {
  const subjects = subjectsIn(new URL(c.req.url).searchParams);
  const here = await around(c);
  const found = await examine(subjects, here);
  return answer(c, found, () => checkAnswerReport(found, { say: here.say }), {
    words: here,
    dns: found.dns,
  });
});

for (const [name, run] of Object.entries(singleChecks))
  app.get(`/v1/${name}`, async (c) => {
    const here = await around(c);
    const check: Check = await run(new URL(c.req.url).searchParams, here);
    return answer(c, check, () => checkReport(check, { say: here.say }), { words: here });
  });

app.get('/healthz', (c) => answer(c, { status: 'ok' }, () => 'ok\n'));
app.get('/openapi.json', async (c) => {
  const file = await c.env.ASSETS?.fetch(assetUrl('openapi.json')).catch(() => undefined);
  if (file?.ok !== true) throw new Problem(404, 'The description of the API was not deployed');
  const document: object = await file.json();
  return answer(c, document, () => `${JSON.stringify(document, null, 2)}\n`);
});

const page = (html: string, words: Words = english, status = 200): Response =>
  new Response(html, { status, headers: { ...pageHeaders, ...languageHeaders(words) } });
app.get('/', async (c) => {
  const words = await wordsOf(c);
  return page(homePage(words), words);
});
app.post('/', async (c) => {
  await limit(c.req.raw, c.env);
  const here = await around(c);
  try {
    return page(resultPage(await diagnose(await readQuestion(c.req.raw), here), here), here);
  } catch (error) {
    if (error instanceof Problem) return page(homePage(here, error.message), here, error.status);
    throw error;
  }
});
app.get('/check', async (c) => {
  await limit(c.req.raw, c.env);
  const here = await around(c);
  try {
    const subjects = subjectsIn(new URL(c.req.url).searchParams);
    const subject = [subjects.ip, subjects.domain ?? subjects.helo].filter(Boolean).join(', ');
    return page(checkPage(await examine(subjects, here), subject, here), here);
  } catch (error) {
    if (error instanceof Problem) return page(homePage(here, error.message), here, error.status);
    throw error;
  }
});
app.get('/page.js', async (c) => {
  const script = await c.env.ASSETS?.fetch(assetUrl('page.js')).catch(() => undefined);
  if (script?.ok !== true) throw new Problem(404, 'There is no script here: pages do without');
  return new Response(script.body, { headers: scriptHeaders });
});
app.get('/docs', () => page(docsPage()));
app.get('/causes', async (c) => {
  const words = await wordsOf(c);
  return page(causesPage(words), words);
});
app.get('/causes/:id', async (c) => {
  const cause = causeOf(c.req.param('id'));
  if (cause === null) throw new Problem(404, 'There is no such cause', 'id');
  const words = await wordsOf(c);
  return page(causePage(cause, await examplesOf(cause, c.env.ASSETS), words), words);
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

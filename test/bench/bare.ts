/** A Worker that does nothing of its own: what the platform, Hono and the look-ups cost by themselves. */
import { Hono } from 'hono';
import { encodeQuery } from '../../worker/dns/message.ts';

const app = new Hono<{ Bindings: { DOH_URLS: string } }>();

app.post('/json', async ({ req, json }) => {
  await req.arrayBuffer();
  return json({ ok: true });
});

/** `n` questions, six at a time as a diagnosis asks them; the answers are not looked at. */
app.post('/look-ups', async ({ req, env, json }) => {
  await req.arrayBuffer();
  const wanted = Number(req.query('n'));
  let asked = 0;
  let bytes = 0;
  const ask = async (): Promise<void> => {
    while (asked < wanted) {
      asked += 1;
      const response = await fetch(env.DOH_URLS, {
        method: 'POST',
        headers: { accept: 'application/dns-message', 'content-type': 'application/dns-message' },
        body: encodeQuery(`host-${asked}.example.com`, 'A'),
        redirect: 'manual',
      });
      bytes += (await response.arrayBuffer()).byteLength;
    }
  };
  await Promise.all(Array.from({ length: 6 }, ask));
  return json({ bytes });
});

export default app;

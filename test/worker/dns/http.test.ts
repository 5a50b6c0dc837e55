import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeQuery } from '../../../worker/dns/message.ts';
import { createResolver } from '../../../worker/dns/resolver.ts';
import { startDohServer, type DohServer } from '../../../worker/local/doh-server.ts';
import { world } from '../../dns/world.ts';

const dnsMessage = { 'content-type': 'application/dns-message' };

const ask = (urls: string[], timeoutMs = 300) =>
  createResolver({ urls, timeoutMs, budget: 45, concurrency: 6, cache: null });

describe('over real HTTP', () => {
  let zones: DohServer;
  beforeAll(async () => {
    zones = await startDohServer({ zones: world, port: 0 });
  });
  afterAll(() => zones.close());

  it('answers POST and GET alike (RFC 8484 §4.1)', async () => {
    const query = encodeQuery('example.com', 'MX');
    const posted = await fetch(zones.url, { method: 'POST', headers: dnsMessage, body: query });
    const got = await fetch(`${zones.url}?dns=${Buffer.from(query).toString('base64url')}`);
    expect(got.headers.get('cache-control')).toBe('max-age=300');
    expect(await got.bytes()).toStrictEqual(await posted.bytes());
  });

  it('refuses what is no query', async () => {
    const bad = await Promise.all([
      fetch(zones.url),
      fetch(`${zones.url}?dns=!!!`),
      fetch(zones.url, { method: 'POST', body: 'x', headers: dnsMessage }),
      fetch(zones.url, { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }),
      fetch(zones.url, { method: 'PUT' }),
      fetch(zones.url.replace('dns-query', 'other')),
    ]);
    expect(bad.map(({ status }) => status)).toStrictEqual([400, 400, 400, 415, 405, 404]);
  });

  it('serves 40 questions with at most six connections in use', async () => {
    const slow = await startDohServer({ zones: world, port: 0, delayMs: 20 });
    const { resolve, use } = ask([slow.url]);
    const names = Array.from({ length: 40 }, (_, index) => `host${index}.example.com`);
    const found = await Promise.all(names.map((name) => resolve(name, 'A')));
    await slow.close();
    expect(found.every(({ state }) => state === 'found')).toBe(true);
    expect(slow.queries).toHaveLength(40);
    expect(slow.peak()).toBeLessThanOrEqual(6);
    expect(use().peak).toBe(6);
    expect(use().ms).toBeGreaterThanOrEqual(Math.floor(40 / 6) * 20);
  });

  it('does not go where a redirect points', async () => {
    const detour = await startDohServer({ zones: world, port: 0 });
    const redirecting = await serve((_request, response) => {
      response.writeHead(307, { location: detour.url }).end();
    });
    expect(await ask([redirecting.url]).resolve('example.com', 'A')).toMatchObject({
      doubt: { reason: 'http', status: 307 },
    });
    expect(detour.queries).toHaveLength(0);
    await Promise.all([detour.close(), redirecting.close()]);
  });
});

describe('hostile HTTP', () => {
  it('stops reading at the first byte too many, also behind compression', async () => {
    let written = 0;
    const endless = await serve((_request, response) => {
      response.writeHead(200, dnsMessage);
      const more = (): void => {
        while (!response.destroyed && written < 500_000_000) {
          written += 16_384;
          if (!response.write(Buffer.alloc(16_384))) {
            response.once('drain', more);
            return;
          }
        }
      };
      more();
    });
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const packed = await serve((_request, response) => {
      response.writeHead(200, { ...dnsMessage, 'content-encoding': 'gzip' }).end(bomb);
    });
    const tooLarge = { state: 'unknown', doubt: { reason: 'too-large' } };
    expect(await ask([endless.url], 2000).resolve('example.com', 'A')).toMatchObject(tooLarge);
    expect(await ask([packed.url], 2000).resolve('example.com', 'A')).toMatchObject(tooLarge);
    await Promise.all([endless.close(), packed.close()]);
    expect(written).toBeLessThan(20_000_000);
  });

  it('does not wait for a body that never ends, nor for headers that never come', async () => {
    const trickle = await serve((_request, response) => {
      response.writeHead(200, dnsMessage).write(Buffer.alloc(4));
    });
    const silent = await serve(() => undefined);
    const timeout = { state: 'unknown', doubt: { reason: 'timeout' } };
    expect(await ask([trickle.url], 100).resolve('example.com', 'A')).toMatchObject(timeout);
    expect(await ask([silent.url], 100).resolve('example.com', 'A')).toMatchObject(timeout);
    await Promise.all([trickle.close(), silent.close()]);
  });

  it('takes a broken line for what it is', async () => {
    const cutting = await serve((_request, response) => {
      response.writeHead(200, { ...dnsMessage, 'content-length': '100' }).write('abc');
      setTimeout(() => response.destroy(), 10);
    });
    const closed = await serve((request) => request.socket.destroy());
    const network = { state: 'unknown', doubt: { reason: 'network' } };
    expect(await ask([cutting.url]).resolve('example.com', 'A')).toMatchObject(network);
    expect(await ask([closed.url]).resolve('example.com', 'A')).toMatchObject(network);
    await Promise.all([cutting.close(), closed.close()]);
  });
});

const serve = async (
  listener: RequestListener,
): Promise<{ url: string; close: () => Promise<void> }> => {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/dns-query`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

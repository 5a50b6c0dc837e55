/**
 * `npm start`: the whole thing on this machine. Live DNS where a public resolver answers, else the
 * embedded demonstration zone; a given DOH_URLS is used as it is.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createResolver } from '../dns/resolver.ts';
import { buildExtension, buildWorker, root } from './commands.ts';
import { demoZones } from './demo-zone.ts';
import { startDohServer } from './doh-server.ts';
import { sampleBounce } from './sample.ts';
import { serveWorker, type Served } from './serve.ts';

const settings = [
  'DNS_TIMEOUT_MS',
  'DNS_BUDGET',
  'DNS_CONCURRENCY',
  'DNS_CACHE',
  'SPAMHAUS_DQS_KEY',
  'ABUSIX_KEY',
] as const;
/** As in wrangler.toml; asked here only to see whether the internet is there. */
const publicResolvers = ['https://cloudflare-dns.com/dns-query', 'https://dns.google/dns-query'];
const resolverPatience = 3000;

interface Source {
  urls: string;
  /** One line for the person. */
  says: string;
  close: () => Promise<void>;
}

async function dnsSource(): Promise<Source> {
  const given = process.env['DOH_URLS'];
  if (given !== undefined && given !== '')
    return { urls: given, says: `DNS: the resolver you gave (${given})`, close: async () => {} };
  const answering = await Promise.all(publicResolvers.map(answers));
  if (answering.includes(true))
    return {
      urls: publicResolvers.filter((_, index) => answering[index]).join(','),
      says: 'DNS: live, through public resolvers',
      close: async () => {},
    };
  const server = await startDohServer({ zones: demoZones, port: 0 });
  return {
    urls: server.url,
    says: 'DNS: no public resolver can be reached from here, so a small DEMONSTRATION ZONE answers\n     (example names and addresses only; everything else is "unknown")',
    close: server.close,
  };
}

async function answers(url: string): Promise<boolean> {
  const resolver = createResolver({
    urls: [url],
    timeoutMs: resolverPatience,
    budget: 1,
    concurrency: 1,
    cache: null,
  });
  return (await resolver.resolve('example.com', 'SOA')).state === 'found';
}

function chosenPort(): number {
  const port = Number(process.env['PORT'] ?? 8787);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`PORT must be a number from 0 to 65535, not "${process.env['PORT']}"`);
  return process.exit(2);
}

function vars(urls: string): Record<string, string> {
  const given = settings.flatMap((name) => {
    const value = process.env[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return { DOH_URLS: urls, ...Object.fromEntries(given) };
}

async function serve(port: number, source: Source): Promise<Served> {
  console.log('Building the Worker…');
  const bundle = await buildWorker();
  try {
    return await serveWorker({ bundle, port, vars: vars(source.urls) });
  } catch (error) {
    const said = error instanceof Error ? error.message.trim() : String(error);
    console.error(
      /address already in use/i.test(said)
        ? `Port ${port} is taken. Choose another: PORT=8788 npm start`
        : `workerd did not start: ${said}`,
    );
    return process.exit(1);
  }
}

async function main(): Promise<void> {
  const port = chosenPort();
  const source = await dnsSource();
  const worker = await serve(port, source);
  const extension = path.join('extension', '.output', 'chrome-mv3');
  if (!existsSync(path.join(root, extension, 'manifest.json'))) {
    console.log('Building the extension…');
    await buildExtension(['chrome', 'firefox']);
  }
  const report = await fetch(`${worker.url}/v1/diagnose`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', accept: 'text/plain' },
    body: sampleBounce,
  });
  console.log(`\nA sample bounce, diagnosed:\n\n${await report.text()}`);
  console.log(`Whybounced runs on ${worker.url}
${source.says}

Page       ${worker.url}/
Terminal   curl --data-binary @bounce.eml -H 'accept: text/plain' ${worker.url}/v1/diagnose
Extension  ${path.join(root, extension)}
           (chrome://extensions, Developer mode, Load unpacked)

Ctrl+C ends it.`);

  const stop = (): void => {
    void Promise.all([worker.close(), source.close()]).then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  await worker.ended;
  await source.close();
  process.exit(1);
}

await main();

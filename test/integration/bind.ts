/** BIND with our zones behind dnsdist, in a temporary folder, on free ports of the loopback; ended with the tests. */
import { execFile, spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';
import { encodeQuery } from '../../worker/dns/message.ts';
import type { Tools } from './ensure-bind.ts';
import { faultyNames } from './zones.ts';

export interface Bind {
  /** RFC 8484 over plain HTTP. */
  url: string;
  /** What dig prints when it asks BIND itself. */
  dig: (...args: readonly string[]) => Promise<string>;
  close: () => Promise<void>;
}

const READY_MS = 8000;
/** A free port may be gone by the time it is used: other tests look for free ports too. */
const ATTEMPTS = 3;
const run = promisify(execFile);
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const namedConf = (folder: string, port: number, origins: readonly string[]): string => `
options {
  directory "${folder}"; pid-file "${folder}/named.pid"; session-keyfile none;
  managed-keys-directory "${folder}"; lock-file none;
  listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; };
  recursion no; allow-query { 127.0.0.0/8; }; allow-transfer { 127.0.0.0/8; };
  dnssec-validation no; minimal-responses yes; notify no; check-names primary ignore;
  // Otherwise BIND answers for 192.0.2.x itself.
  empty-zones-enable no;
  // Otherwise the TTL of a missing SOA is 0 whatever the zone says.
  zero-no-soa-ttl no;
};
controls { };
${origins
  .map((origin) => `zone "${origin}" { type primary; file "${folder}/${origin}.zone"; };`)
  .join('\n')}
`;

const dnsdistConf = (own: string, bindPort: number, port: number, dohPort: number): string => `
setACL({"127.0.0.0/8"}); setLocal("127.0.0.1:${port}"); setSecurityPollSuffix("")
newServer({address="127.0.0.1:${bindPort}", checkName="${own}.", checkType="SOA"})
addDOHLocal("127.0.0.1:${dohPort}", nil, nil, "/dns-query", {sendCacheControlHeaders=true})
addAction(QNameRule("${faultyNames.servfail}."), RCodeAction(DNSRCode.SERVFAIL))
addAction(QNameRule("${faultyNames.refused}."), RCodeAction(DNSRCode.REFUSED))
addAction(QNameRule("${faultyNames.truncated}."), LuaAction(function(dq)
  dq.dh:setQR(true); dq.dh:setTC(true); return DNSAction.HeaderModify, ""
end))
`;

interface Running {
  shell: ChildProcessByStdio<Writable, Readable, Readable>;
  output: () => string;
}

/** Runs the server until the input ends: it cannot outlive the tests, however those end. */
const WATCH = '"$@" </dev/null & server=$!; cat >/dev/null; kill $server; wait $server';

const launch = (command: string, args: readonly string[]): Running => {
  const shell = spawn('sh', ['-c', WATCH, 'sh', command, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  const note = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4000);
  };
  shell.stdout.on('data', note);
  shell.stderr.on('data', note);
  return { shell, output: () => output };
};

const end = async ({ shell }: Running): Promise<void> => {
  if (shell.exitCode !== null) return;
  const ended = new Promise((resolve) => {
    shell.once('close', resolve);
  });
  shell.stdin.end();
  await ended;
};

const answers = async (url: string, own: string): Promise<boolean> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/dns-message', accept: 'application/dns-message' },
      body: encodeQuery(own, 'SOA'),
      signal: AbortSignal.timeout(1000),
    });
    const bytes = await response.bytes();
    // NOERROR with an answer.
    return response.ok && (bytes[3] ?? 15) % 16 === 0 && (bytes[7] ?? 0) > 0;
  } catch {
    return false;
  }
};

const start = async (
  tools: Tools,
  zones: ReadonlyMap<string, string>,
): Promise<Bind | { failed: string }> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'whybounced-bind-'));
  // A zone that no other server on this machine has tells that it is ours that answers.
  const own = `${path.basename(folder).toLowerCase()}.test`;
  const all = new Map([
    ...zones,
    [own, `$TTL 1\n@ SOA ns.invalid. a.invalid. 1 1 1 1 1\n@ NS ns.invalid.\n`],
  ]);
  await Promise.all(
    [...all].map(([origin, text]) => writeFile(path.join(folder, `${origin}.zone`), text)),
  );
  const [bindPort, dnsPort, dohPort] = await Promise.all([freePort(), freePort(), freePort()]);
  await writeFile(path.join(folder, 'named.conf'), namedConf(folder, bindPort, [...all.keys()]));
  await writeFile(path.join(folder, 'dnsdist.conf'), dnsdistConf(own, bindPort, dnsPort, dohPort));

  const named = launch(tools.named, ['-c', path.join(folder, 'named.conf'), '-g', '-n', '1']);
  const dnsdist = launch(tools.dnsdist, [
    '--supervised',
    '--disable-syslog',
    '-C',
    path.join(folder, 'dnsdist.conf'),
  ]);
  const close = async (): Promise<void> => {
    await Promise.all([end(dnsdist), end(named)]);
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${dohPort}/dns-query`;
  const deadline = Date.now() + READY_MS;
  while (!(await answers(url, own))) {
    if (Date.now() > deadline) {
      await close();
      return { failed: `${named.output()}\n${dnsdist.output()}` };
    }
    await sleep(100);
  }
  return {
    url,
    close,
    dig: async (...args) => {
      const { stdout } = await run(tools.dig, ['@127.0.0.1', '-p', String(bindPort), ...args]);
      return stdout;
    },
  };
};

/** `zones`: origin → zone file. Resolves when both answer; rejects with what they printed if they do not. */
export const startBind = async (
  tools: Tools,
  zones: ReadonlyMap<string, string>,
): Promise<Bind> => {
  let said = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const started = await start(tools, zones);
    if (!('failed' in started)) return started;
    said = started.failed;
  }
  throw new Error(`BIND and dnsdist did not start.\n${said}`);
};

/** What the extension weighs: bytes in every mail page, and time on a busy one. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gmailPage, gmailUrl } from '../fixtures/webmail/gmail.ts';
import { directMail, ordinary } from '../fixtures/webmail/mail.ts';
import { chromeBuild, openLab } from './browser.ts';

const firefoxBuild = chromeBuild.replace('chrome-mv3', 'firefox-mv3');

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  web_accessible_resources?: unknown;
  content_scripts: { matches: string[]; css?: string[] }[];
  browser_specific_settings?: {
    gecko: { id: string; data_collection_permissions: { required: string[] } };
  };
  sidebar_action?: unknown;
}

const manifestOf = async (build: string): Promise<Manifest> =>
  JSON.parse(await readFile(path.join(build, 'manifest.json'), 'utf8')) as Manifest;

describe('the builds', () => {
  it.each(['gmail.js', 'outlook.js'])('%s stays within 40 KB, 14 KB gzipped', async (name) => {
    for (const build of [chromeBuild, firefoxBuild]) {
      const script = await readFile(path.join(build, 'content-scripts', name));
      expect(script.length).toBeLessThanOrEqual(40 * 1024);
      expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(14 * 1024);
    }
  });

  it('ask for no more than they use, and open nothing to pages', async () => {
    const chrome = await manifestOf(chromeBuild);
    expect(chrome.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'sidePanel',
      'storage',
    ]);
    const firefox = await manifestOf(firefoxBuild);
    expect(firefox.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'notifications',
      'scripting',
      'storage',
    ]);
    expect(firefox.sidebar_action).toBeDefined();
    expect(firefox.browser_specific_settings?.gecko.data_collection_permissions.required).toEqual([
      'none',
    ]);
    for (const manifest of [chrome, firefox]) {
      expect(manifest.host_permissions).toBeUndefined();
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.content_scripts.flatMap(({ matches }) => matches).toSorted()).toEqual([
        'https://mail.google.com/*',
        'https://outlook.cloud.microsoft/*',
        'https://outlook.live.com/*',
        'https://outlook.office.com/*',
        'https://outlook.office365.com/*',
      ]);
    }
  });
});

describe('a busy page', () => {
  it('costs at most 15 ms of script over 2,400 mutations', async () => {
    const lab = await openLab();
    try {
      const rows = Array.from(
        { length: 4000 },
        (_, at) =>
          `<tr class="zA" role="row"><td role="gridcell"><span email="x@example.org">Row ${at}</span></td></tr>`,
      ).join('');
      const html = gmailPage([ordinary, directMail], {
        after: `<table role="grid"><tbody id="rows">${rows}</tbody></table>`,
      });
      const page = await lab.open({ url: gmailUrl, html });
      await page.locator('whybounced-card').waitFor();
      const session = await lab.context.newCDPSession(page);
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: 200 });
      await session.send('Profiler.start');
      await page.evaluate(async () => {
        const list = document.querySelector('#rows');
        for (let round = 0; round < 80; round++) {
          for (let at = 0; at < 20; at++) {
            const row = document.createElement('tr');
            row.innerHTML = '<td><span>new</span></td>';
            list?.prepend(row);
            if (at % 2 === 1) list?.lastElementChild?.remove();
          }
          await new Promise(requestAnimationFrame);
        }
      });
      const { profile } = await session.send('Profiler.stop');
      // Samples whose frame, or any above it, is a script of the extension.
      const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
      const parents = new Map(
        profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])),
      );
      const ours = (id: number | undefined): boolean =>
        id !== undefined &&
        (nodes.get(id)?.callFrame.url.startsWith('chrome-extension:') === true ||
          ours(parents.get(id)));
      const spent = (profile.samples ?? []).reduce(
        (sum, id, at) => sum + (ours(id) ? (profile.timeDeltas?.[at] ?? 0) : 0),
        0,
      );
      console.log(`2,400 mutations: ${(spent / 1000).toFixed(1)} ms of the extension's script`);
      expect(spent / 1000).toBeLessThanOrEqual(15);
      expect(await page.locator('whybounced-card').count()).toBe(1);
    } finally {
      await lab.close();
    }
  });
});

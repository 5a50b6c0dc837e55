/** Right-click "Diagnose this bounce", on any site: the selection, or the page where nothing is selected. */
import { browser, type Browser } from 'wxt/browser';
import { pages } from '../../shared/texts/page-catalogues.ts';
import { handOver } from './handed.ts';
import { languageNow, wantedLanguage } from './settings.ts';

/** Firefox's own name for a side panel, which Chrome's types lack. */
type Firefox = typeof browser & { sidebarAction: { open(): Promise<void> } };

const MENU = 'diagnose';
const MOST_TEXT = 64 * 1024;

export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    void title().then((words) =>
      browser.contextMenus.create({
        id: MENU,
        title: words,
        contexts: ['page', 'selection', 'frame', 'link', 'editable'],
        documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
      }),
    );
  });
  // The browser may have begun to speak another language.
  browser.runtime.onStartup.addListener(retitle);
  wantedLanguage.watch(retitle);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab?.id !== undefined) void diagnose(info, tab.id);
  });
}

function retitle(): void {
  void title().then((words) => browser.contextMenus.update(MENU, { title: words }));
}

async function title(): Promise<string> {
  return pages[await languageNow()]['page.menu'];
}

async function diagnose(info: Browser.contextMenus.OnClickData, tabId: number): Promise<void> {
  // The panel may only be opened within the click itself, hence before anything is awaited.
  const panel = openPanel(tabId);
  const text = (await selectionIn(tabId, info.frameId ?? 0)) || info.selectionText || '';
  await handOver({ text: text.slice(0, MOST_TEXT) });
  if (!(await panel)) await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}

/** @returns whether the browser has a side panel and opened it. */
async function openPanel(tabId: number): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) await (browser as Firefox).sidebarAction.open();
    else await browser.sidePanel.open({ tabId });
    return true;
  } catch {
    return false;
  }
}

/** The selection with its line breaks, which the menu's own text lacks; the page's text where there is none. */
async function selectionIn(tabId: number, frameId: number): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: () => {
        const selected = getSelection()?.toString() ?? '';
        return selected.trim() === '' ? (document.body?.innerText ?? '') : selected;
      },
    });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    // A page no extension may look into: the menu's own text has to do.
    return '';
  }
}

/** The popup: does it work here, a box for a bounce, what was found lately. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { misfires, past, type Past } from '../../background/history.ts';
import { offHosts } from '../../background/settings.ts';
import { watches, type Watch } from '../../background/watch-list.ts';
import { HEALTH_QUESTION, type Health, type Source } from '../../messages.ts';
import { Desk } from '../../page/desk.tsx';
import { Paste } from '../../page/paste.tsx';
import { dayOf, learnLanguage, say } from '../../page/words.ts';

/** Null on a page where no content script of ours runs. */
async function healthHere(): Promise<Health | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return null;
    return (
      ((await browser.tabs.sendMessage(tab.id, HEALTH_QUESTION)) as Health | undefined) ?? null
    );
  } catch {
    return null;
  }
}

function Popup() {
  const [health, setHealth] = useState<Health | null>(null);
  const [off, setOff] = useState<readonly string[]>([]);
  const [entries, setEntries] = useState<readonly Past[]>([]);
  const [source, setSource] = useState<Source | null>(null);
  useEffect(() => {
    void healthHere().then(setHealth);
    void offHosts.getValue().then(setOff);
    void past.getValue().then(setEntries);
  }, []);

  return (
    <div class={source === null ? 'popup' : 'popup wide'}>
      <h1>
        <img src="/icon/48.png" alt="" /> Whybounced
      </h1>
      <p class="soft" role="status">
        {statusOf(health, off)}
      </p>
      <section>
        {source === null ? (
          <Paste onSource={setSource} />
        ) : (
          <>
            <Desk source={source} place="popup" onHide={() => setSource(null)} />
            <button type="button" onClick={() => setSource(null)}>
              {say('page.other')}
            </button>
          </>
        )}
      </section>
      <section>
        <h2>{say('popup.past')}</h2>
        {entries.length === 0 && <p class="soft">{say('popup.past.none')}</p>}
        <ul class="past">
          {entries.slice(0, 5).map((entry) => (
            <li key={entry.at}>
              <span dir="auto">{entry.title}</span>
              <time dateTime={entry.at}>{dayOf(entry.at)}</time>
            </li>
          ))}
        </ul>
      </section>
      <Watched />
      <section class="row">
        <Diagnostics health={health} />
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {say('popup.settings')}
        </button>
      </section>
    </div>
  );
}

function Watched() {
  const [all, setAll] = useState<readonly Watch[]>([]);
  useEffect(() => {
    void watches.getValue().then(setAll);
    return watches.watch(setAll);
  }, []);
  if (all.length === 0) return null;
  return (
    <section>
      <h2>{say('popup.watched')}</h2>
      <ul class="past">
        {all.map(({ id, title }) => (
          <li key={id}>
            <span dir="auto">{title}</span>
            <button
              type="button"
              aria-label={say('popup.watched.stop', { title })}
              onClick={() => void watches.setValue(all.filter((one) => one.id !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function statusOf(health: Health | null, off: readonly string[]): string {
  if (health === null) return say('popup.inactive');
  if (off.includes(health.host)) return say('popup.off', { host: health.host });
  if (health.cards === 0) return say('popup.active.none');
  return say('popup.active.cards', { cards: health.cards, open: health.open });
}

function Diagnostics({ health }: { health: Health | null }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const { name, version } = browser.runtime.getManifest();
    await navigator.clipboard.writeText(
      JSON.stringify(
        {
          name,
          version,
          browser: navigator.userAgent,
          page: health,
          notBounces: await misfires.getValue(),
        },
        null,
        2,
      ),
    );
    setCopied(true);
  };
  return (
    <button type="button" title={say('popup.diagnostics.why')} onClick={() => void copy()}>
      <span aria-live="polite">{say(copied ? 'popup.copied' : 'popup.diagnostics')}</span>
    </button>
  );
}

const root = document.getElementById('root');
if (root !== null) void learnLanguage().then(() => render(<Popup />, root));

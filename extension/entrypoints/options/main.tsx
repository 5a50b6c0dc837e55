/** The settings: endpoint, consent, hosts, what is kept. */
import { render } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askToSend, maySend } from '../../background/data-consent.ts';
import { hidden, misfires, past } from '../../background/history.ts';
import {
  consent,
  keepsHistory,
  offHosts,
  readsOriginal,
  wantedLanguage,
} from '../../background/settings.ts';
import { watches } from '../../background/watch-list.ts';
import { languageNames, languages, type Language } from '../../../shared/texts/languages.ts';
import type { ConsentMode } from '../../messages.ts';
import { EndpointSetting } from '../../page/endpoint-setting.tsx';
import { learnLanguage, say } from '../../page/words.ts';

const hosts = [
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
] as const;

function Options() {
  return (
    <div class="options">
      <h1>
        <img src="/icon/48.png" alt="" /> Whybounced: {say('options.title')}
      </h1>
      <EndpointSetting />
      {import.meta.env.FIREFOX && <DataConsent />}
      <ConsentSetting />
      <HostSetting />
      <HistorySetting />
      <LanguageSetting />
      <section>
        <h2>{say('options.privacy')}</h2>
        <p class="soft">{say('options.privacy.text')}</p>
      </section>
    </div>
  );
}

function ConsentSetting() {
  const [mode, setMode] = useState<ConsentMode>('ask');
  useEffect(() => {
    void consent.getValue().then(setMode);
    return consent.watch(setMode);
  }, []);
  return (
    <section>
      <h2>{say('options.consent')}</h2>
      {(['ask', 'always'] as const).map((choice) => (
        <label class="choice" key={choice}>
          <input
            type="radio"
            name="consent"
            checked={mode === choice}
            onChange={() => void consent.setValue(choice)}
          />
          {say(`options.consent.${choice}`)}
        </label>
      ))}
    </section>
  );
}

function DataConsent() {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    void maySend().then(setAllowed);
  }, []);
  return (
    <section>
      <h2>{say('options.allow')}</h2>
      <p class="soft">{say(allowed === true ? 'options.allow.done' : 'options.allow.why')}</p>
      {allowed === false && (
        <button type="button" class="main" onClick={() => void askToSend().then(setAllowed)}>
          {say('options.allow')}
        </button>
      )}
    </section>
  );
}

function HostSetting() {
  const [off, setOff] = useState<readonly string[]>([]);
  useEffect(() => {
    void offHosts.getValue().then(setOff);
  }, []);
  const change = (host: string, on: boolean): void => {
    const now = on ? off.filter((one) => one !== host) : [...off, host];
    setOff(now);
    void offHosts.setValue(now);
  };
  return (
    <section>
      <h2>{say('options.hosts')}</h2>
      {hosts.map((host) => (
        <label class="choice" key={host}>
          <input
            type="checkbox"
            checked={!off.includes(host)}
            onChange={(event) => change(host, event.currentTarget.checked)}
          />
          {host}
        </label>
      ))}
      <OriginalSetting />
    </section>
  );
}

function OriginalSetting() {
  const [reads, setReads] = useState(false);
  useEffect(() => {
    void readsOriginal.getValue().then(setReads);
  }, []);
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={reads}
          onChange={(event) => {
            setReads(event.currentTarget.checked);
            void readsOriginal.setValue(event.currentTarget.checked);
          }}
        />
        {say('options.original')}
      </label>
      <p class="soft">{say('options.original.why')}</p>
    </>
  );
}

function HistorySetting() {
  const [keeps, setKeeps] = useState(true);
  const [erased, setErased] = useState(false);
  useEffect(() => {
    void keepsHistory.getValue().then(setKeeps);
  }, []);
  const erase = async (): Promise<void> => {
    await Promise.all([past, hidden, misfires, watches].map((each) => each.removeValue()));
    await browser.storage.session.clear();
    setErased(true);
  };
  return (
    <section>
      <h2>{say('options.history')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={keeps}
          onChange={(event) => {
            setKeeps(event.currentTarget.checked);
            void keepsHistory.setValue(event.currentTarget.checked);
          }}
        />
        {say('options.history.keep')}
      </label>
      <div class="row">
        <button type="button" onClick={() => void erase()}>
          {say('options.history.erase')}
        </button>
        <span role="status">{erased && say('options.history.erased')}</span>
      </div>
    </section>
  );
}

function LanguageSetting() {
  const [wanted, setWanted] = useState<Language | 'auto'>('auto');
  const field = useId();
  useEffect(() => {
    void wantedLanguage.getValue().then(setWanted);
  }, []);
  const change = (value: string): void => {
    const chosen = languages.find((one) => one === value) ?? 'auto';
    setWanted(chosen);
    void wantedLanguage.setValue(chosen);
  };
  return (
    <section>
      <h2>
        <label for={field}>{say('web.language')}</label>
      </h2>
      <select id={field} value={wanted} onChange={(event) => change(event.currentTarget.value)}>
        <option value="auto">{say('web.language.auto')}</option>
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
    </section>
  );
}

const root = document.getElementById('root');
async function show(): Promise<void> {
  await learnLanguage();
  if (root !== null) render(<Options />, root);
}
void show();
wantedLanguage.watch(() => void show());

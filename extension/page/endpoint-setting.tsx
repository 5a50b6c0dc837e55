/** Where live evidence comes from: an address, a test, and the permission an own server may need. */
import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isHealthy } from '../../shared/client.ts';
import { defaultEndpoint, endpoint, hostOf } from '../background/settings.ts';
import { say, type PageKey } from './words.ts';

const onThisComputer = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Mail goes there: encrypted, or to this very computer. */
function isUsable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && onThisComputer.has(hostname));
}

export function EndpointSetting() {
  const field = useId();
  const [address, setAddress] = useState('');
  const [note, setNote] = useState<PageKey | null>(null);
  useEffect(() => {
    void endpoint.getValue().then(setAddress);
  }, []);

  const save = async (wanted: string): Promise<void> => {
    if (!isUsable(wanted)) return setNote('options.endpoint.bad');
    const granted = await permission(wanted);
    await endpoint.setValue(wanted);
    setAddress(wanted);
    setNote(granted ? 'options.endpoint.saved' : 'options.endpoint.denied');
  };

  const test = async (): Promise<void> => {
    if (!isUsable(address)) return setNote('options.endpoint.bad');
    setNote((await isHealthy(address)) ? 'options.endpoint.works' : 'options.endpoint.dead');
  };

  return (
    <section>
      <h2>{say('options.endpoint')}</h2>
      <p class="soft">{say('options.endpoint.why')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save(address.trim());
        }}
      >
        <label for={field}>{say('options.endpoint.label')}</label>
        <input
          id={field}
          type="url"
          spellcheck={false}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <div class="row">
          <button type="submit" class="main">
            {say('options.endpoint.save')}
          </button>
          <button type="button" onClick={() => void test()}>
            {say('options.endpoint.test')}
          </button>
          {address !== defaultEndpoint && (
            <button type="button" onClick={() => void save(defaultEndpoint)}>
              {say('options.endpoint.reset', { endpoint: hostOf(defaultEndpoint) })}
            </button>
          )}
          <span role="status">{note !== null && say(note)}</span>
        </div>
      </form>
    </section>
  );
}

/** Must be called within the click. A server that answers CORS works without it. */
async function permission(address: string): Promise<boolean> {
  if (address === defaultEndpoint) return true;
  try {
    return await browser.permissions.request({ origins: [`${new URL(address).origin}/*`] });
  } catch {
    return false;
  }
}

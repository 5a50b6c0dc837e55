/** The side panel: the answer to a right-click, or an empty box. Without a side panel it is a tab. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { handed } from '../../background/handed.ts';
import type { Place, Source } from '../../messages.ts';
import { Desk } from '../../page/desk.tsx';
import { Paste } from '../../page/paste.tsx';
import { learnLanguage, say } from '../../page/words.ts';

function Panel() {
  const [given, setGiven] = useState<{ source: Source; place: Place } | null>(null);
  useEffect(() => {
    const take = (now: Awaited<ReturnType<typeof handed.getValue>>): void => {
      if (now !== null) setGiven({ source: now.source, place: 'selection' });
    };
    void handed.getValue().then(take);
    return handed.watch(take);
  }, []);

  return (
    <>
      <h1>
        <img src="/icon/48.png" alt="" /> Whybounced
      </h1>
      {given === null ? (
        <section>
          <p class="soft">{say('page.panel.empty')}</p>
          <Paste onSource={(source) => setGiven({ source, place: 'popup' })} />
        </section>
      ) : (
        <section>
          <Desk {...given} onHide={() => setGiven(null)} />
          <button type="button" onClick={() => setGiven(null)}>
            {say('page.other')}
          </button>
        </section>
      )}
    </>
  );
}

const root = document.getElementById('root');
if (root !== null) void learnLanguage().then(() => render(<Panel />, root));

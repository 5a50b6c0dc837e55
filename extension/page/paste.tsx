/** The box to paste a bounce into, or to drop a saved message on. */
import { useId, useState } from 'preact/hooks';
import { binaryOf } from '../../shared/bounce/charset.ts';
import { isOutlookFile } from '../../shared/card/saved.ts';
import type { Source } from '../messages.ts';
import { say } from './words.ts';

/** As much as the endpoint takes; the report stands at a message's beginning. */
const MOST_FILE = 1024 * 1024;

export function Paste({ onSource }: { onSource: (source: Source) => void }) {
  const field = useId();
  const file = useId();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState(false);

  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const bytes = new Uint8Array(await chosen.slice(0, MOST_FILE).arrayBuffer());
    const outlook = isOutlookFile(chosen.name, bytes);
    setRefused(outlook);
    if (!outlook) onSource({ raw: binaryOf(bytes) });
  };

  return (
    <form
      class={over ? 'paste over' : 'paste'}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSource({ text });
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <label for={field}>{say('page.paste')}</label>
      <textarea
        id={field}
        dir="auto"
        rows={5}
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class={refused ? 'note' : 'unseen'} role="status">
        {refused && say('web.home.msg')}
      </p>
      <div class="row">
        <button type="submit" class="main" disabled={text.trim() === ''}>
          {say('page.find')}
        </button>
        <label class="file" for={file}>
          {say('page.file')}
        </label>
        <input
          id={file}
          class="unseen"
          type="file"
          accept=".eml,.msg,message/rfc822,text/plain"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </div>
    </form>
  );
}

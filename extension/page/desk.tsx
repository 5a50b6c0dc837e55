/** A card for a bounce that was handed over by hand: pasted, dropped, or selected on some page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Place, Source } from '../messages.ts';
import { ask } from './ask.ts';
import { openCase } from './case.ts';
import { say } from './words.ts';

export function Desk({
  source,
  place,
  onHide,
}: {
  source: Source;
  place: Place;
  onHide: () => void;
}) {
  const slot = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState('');

  useEffect(() => {
    const stop = new AbortController();
    setNote('');
    void lay(stop.signal).catch(() => setNote(say('page.trouble')));
    return () => stop.abort();
  }, [source]);

  async function lay(signal: AbortSignal): Promise<void> {
    const local = await ask({ ask: 'classify', source, place });
    if (signal.aborted || local === null || slot.current === null) return;
    if (local.kind !== 'failed' && local.kind !== 'delayed') {
      setNote(say(`page.kind.${local.kind}`));
      return;
    }
    const open = openCase({ document, source, place, local, onHide });
    signal.addEventListener('abort', () => open.close());
    slot.current.append(open.card.element);
    open.card.settle();
  }

  return (
    <>
      {note !== '' && (
        <p class="note" role="status">
          {note}
        </p>
      )}
      <div ref={slot} />
    </>
  );
}

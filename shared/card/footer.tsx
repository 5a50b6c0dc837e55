/** What can be done with the card itself. */
import { Copy } from './copy.tsx';
import type { CardActions, CardView } from './view.ts';
import type { CardSay } from './words.ts';

export function Footer({
  view,
  actions,
  say,
}: {
  view: CardView;
  actions: CardActions;
  say: CardSay;
}) {
  return (
    <footer class="foot">
      {view.state === 'ready' && (
        <button type="button" class="quiet" onClick={() => actions.again()}>
          {say('card.again')}
        </button>
      )}
      {isWorthWatching(view, actions) && (
        <button
          type="button"
          class="quiet"
          title={say('card.watch.why')}
          disabled={view.watched}
          onClick={() => actions.watch?.()}
        >
          {say(view.watched ? 'card.watch.on' : 'card.watch')}
        </button>
      )}
      <Copy class="quiet" label={say('card.report')} text={() => actions.report(false)} say={say} />
      <Copy
        class="quiet"
        label={say('card.wrong')}
        done={say('card.wrong.copied')}
        text={() => actions.report(true)}
        say={say}
      />
      <span class="gap" />
      <button type="button" class="quiet" onClick={() => actions.notABounce()}>
        {say('card.not-a-bounce')}
      </button>
      <button type="button" class="quiet" onClick={() => actions.hide()}>
        {say('card.hide')}
      </button>
    </footer>
  );
}

/** Only what failed can be seen to be mended. */
function isWorthWatching({ state, checks }: CardView, { watch }: CardActions): boolean {
  return state === 'ready' && watch !== undefined && checks.some(({ status }) => status === 'fail');
}

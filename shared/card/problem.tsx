/** No live evidence: why, what to do about it, and that the local verdict stays. */
import type { CardActions, CardProblem, CardView } from './view.ts';
import type { CardSay } from './words.ts';

export function Problem({
  view,
  actions,
  say,
}: {
  view: CardView;
  actions: CardActions;
  say: CardSay;
}) {
  const { problem } = view;
  return (
    <div class="problem" role="alert">
      <h3>{say('card.error.title')}</h3>
      <p dir="auto">
        {problem !== null && sentence(problem, view.endpoint, say)} {say('card.error.kept')}
      </p>
      <div class="buttons">
        <button type="button" class="main" onClick={() => actions.again()}>
          {say('card.error.again')}
        </button>
        {actions.settings !== undefined && (
          <button type="button" class="quiet" onClick={() => actions.settings?.()}>
            {say('card.error.settings')}
          </button>
        )}
      </div>
    </div>
  );
}

function sentence(problem: CardProblem, endpoint: string, say: CardSay): string {
  if (problem.reason === 'refused')
    return say('card.error.refused', { endpoint, status: problem.status });
  if (problem.reason !== 'busy') return say(`card.error.${problem.reason}`, { endpoint });
  return problem.retryAfter === null
    ? say('card.error.busy.unknown', { endpoint })
    : say('card.error.busy', { endpoint, seconds: problem.retryAfter });
}

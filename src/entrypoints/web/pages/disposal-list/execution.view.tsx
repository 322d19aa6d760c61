import type { VNode } from 'preact';
import { FormToken, Notice } from '../../layout/form.view.js';
import type { DisposalListProps } from './disposal-list-props.js';
import { executionTexts as texts } from './texts.sv.js';

/** When and by whom it is executed; the page asks for itself again while it goes on. */
export function ExecutionSection(props: DisposalListProps): VNode {
  const { turn, isUnderWay } = props;
  return (
    <section aria-labelledby="verkstall">
      <h2 id="verkstall">{texts.title}</h2>
      {turn === 'under-way' ? <Progress {...props} /> : <p>{texts.meaning}</p>}
      {isUnderWay ? null : <Execute {...props} />}
    </section>
  );
}

function Execute({ list, turn, obstacle, formToken }: DisposalListProps): VNode {
  if (obstacle !== null)
    return (
      <Notice tone="warning">
        <p>{obstacle}</p>
      </Notice>
    );
  return (
    <form method="post" action={`/gallring/${list.id}/verkstall`}>
      <FormToken token={formToken} />
      <div class="actions">
        {turn === 'under-way' ? (
          <button class="secondary" type="submit">
            {texts.goOn}
          </button>
        ) : (
          <button class="danger" type="submit">
            {texts.execute(list.lines.read)}
          </button>
        )}
      </div>
    </form>
  );
}

function Progress({ list, isUnderWay }: DisposalListProps): VNode {
  const { read, destroyed, spared } = list.lines;
  return (
    <>
      <p>
        <label for="klara">{texts.progress(destroyed + spared, read)}</label>
      </p>
      <progress id="klara" max={read} value={destroyed + spared} />
      <p>{isUnderWay ? texts.reloads : texts.interrupted}</p>
    </>
  );
}

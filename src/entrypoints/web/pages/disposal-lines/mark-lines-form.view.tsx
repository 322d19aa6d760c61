import type { ComponentChildren, VNode } from 'preact';
import { FormToken } from '../../layout/form.view.js';
import { linesPath } from './line-query.js';
import type { LinesProps } from './lines-props.js';
import { MarkFields } from './mark-fields.view.js';
import { texts } from './texts.sv.js';

/** Lines to tick, and what to say of them or of the whole choice. */
export function MarkLinesForm(props: LinesProps & { readonly children: ComponentChildren }): VNode {
  const { list, query, after, count, lines, chosen, formToken, children } = props;
  const isEveryTicked = lines.every(({ id }) => chosen.includes(id));
  const more = { efter: after, kryssa: isEveryTicked ? '' : 'sidan' };
  return (
    <form method="post" action={`/gallring/${list.id}/rader`}>
      <FormToken token={formToken} />
      {Object.entries(query)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value as string} />
        ))}
      <input type="hidden" name="efter" value={after} />
      <input type="hidden" name="antal" value={String(count)} />
      <p class="actions">
        <a href={linesPath(list.id, query, more)}>{isEveryTicked ? texts.untickPage : texts.tickPage}</a>{' '}
        <a href="#markera">{texts.toDeed}</a>
      </p>
      {children}
      <fieldset class="group" id="markera">
        <legend>{texts.deed}</legend>
        <MarkFields {...props} />
        <p class="hint">{texts.allHint}</p>
        <div class="actions">
          <button type="submit" name="vilka" value="kryssade">
            {texts.chosen}
          </button>
          <button class="secondary" type="submit" name="vilka" value="alla">
            {texts.all(count)}
          </button>
        </div>
      </fieldset>
    </form>
  );
}

import type { VNode } from 'preact';
import type { LineGroup } from '../../../../disposal/index.js';
import { Select, type Choice } from '../../layout/form.view.js';
import { origins } from '../../../../records/index.js';
import { origins as originNames } from '../../texts.sv.js';
import { lineOutcomes, linesPath, none, shownMarks } from './line-query.js';
import type { LinesProps } from './lines-props.js';
import { outcomeNames, shownMarkNames, texts } from './texts.sv.js';

/** Chooses among the lines of a list; what the list has none of is not offered. */
export function LineFilterForm({ list, query, groups, labels }: LinesProps): VNode {
  const channels = distinct(
    groups,
    ({ channelId }) => channelId,
    (id) => labels.channels.get(id) ?? String(id),
  );
  const rules = distinct(
    groups,
    ({ ruleRef }) => ruleRef,
    (ref) => ruleName(labels.rules.get(ref), ref),
    texts.noRule,
  );
  const classes = distinct(groups, (group) => group.class, String, texts.noClass);
  const years = distinct(groups, ({ year }) => year, String, texts.noYear);
  const isDone = list.state === 'executing' || list.state === 'executed';
  return (
    <section aria-labelledby="urval">
      <h2 id="urval">{texts.choice}</h2>
      <form method="get" action={`/gallring/${list.id}/rader`}>
        <div class="filters">
          <Filter name="marke" label={texts.mark} value={query.marke} choices={named(shownMarks, shownMarkNames)} />
          {isDone ? (
            <Filter
              name="utfall"
              label={texts.outcome}
              value={query.utfall}
              choices={named(lineOutcomes, outcomeNames)}
            />
          ) : null}
          <Filter name="kanal" label={texts.channel} value={query.kanal} choices={channels} />
          <Filter name="typ" label={texts.class} value={query.typ} choices={classes} />
          <Filter name="regel" label={texts.rule} value={query.regel} choices={rules} />
          <Filter name="ar" label={texts.year} value={query.ar} choices={years} />
          <Filter name="ursprung" label={texts.origin} value={query.ursprung} choices={named(origins, originNames)} />
        </div>
        <div class="actions">
          <button class="secondary" type="submit">
            {texts.show}
          </button>
          <a href={linesPath(list.id, {})}>{texts.clear}</a>
        </div>
      </form>
    </section>
  );
}

function Filter(props: { name: string; label: string; value: string; choices: readonly Choice[] }): VNode {
  return <Select {...props} choices={[{ value: '', label: texts.any }, ...props.choices]} />;
}

function named<T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): Choice[] {
  return values.map((value) => ({ value, label: names[value] }));
}

function ruleName(rule: { readonly id: string; readonly version: number } | undefined, ref: number): string {
  return rule ? `${rule.id} v. ${rule.version}` : String(ref);
}

/** What the groups have of something, those that have none last. */
function distinct<T extends string | number>(
  groups: readonly LineGroup[],
  of: (group: LineGroup) => T | null,
  name: (value: T) => string,
  nameOfNone = '',
): Choice[] {
  const values = [...new Set(groups.map(of))];
  const some = values.filter((value) => value !== null).map((value) => ({ value: String(value), label: name(value) }));
  const sorted = some.sort((one, other) => one.label.localeCompare(other.label, 'sv'));
  return values.includes(null) ? [...sorted, { value: none, label: nameOfNone }] : sorted;
}

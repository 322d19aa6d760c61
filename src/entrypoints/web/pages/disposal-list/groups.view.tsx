import type { ComponentChildren, VNode } from 'preact';
import type { LineGroup } from '../../../../disposal/index.js';
import { FormToken } from '../../layout/form.view.js';
import { ScrolledTable } from '../../layout/scrolled-table.view.js';
import { showNumber } from '../../show-number.js';
import { rulePath } from '../../show-rule.js';
import { linesPath, queryOfGroup } from '../disposal-lines/line-query.js';
import { MarkFields } from '../disposal-lines/mark-fields.view.js';
import type { DisposalListProps } from './disposal-list-props.js';
import { isReviewed } from './is-reviewed.js';
import { groupName } from './group-name.js';
import { groupTexts as texts } from './texts.sv.js';

/** Lines that are alike, counted; while they are reviewed each group can be marked as a whole. */
export function GroupsSection(props: DisposalListProps): VNode {
  const { list } = props;
  const isMarkable = isReviewed(list);
  return (
    <section aria-labelledby="grupper">
      <h2 id="grupper">{texts.title}</h2>
      {isMarkable ? (
        <>
          <p>{texts.hint}</p>
          <GroupsForm {...props}>
            <GroupTable {...props} isMarkable />
          </GroupsForm>
        </>
      ) : (
        <GroupTable {...props} isMarkable={false} />
      )}
    </section>
  );
}

function GroupsForm(props: DisposalListProps & { readonly children: ComponentChildren }): VNode {
  const { list, marking, formToken, children } = props;
  return (
    <form method="post" action={`/gallring/${list.id}/markera`}>
      <FormToken token={formToken} />
      {children}
      <fieldset class="group">
        <legend>{texts.deed}</legend>
        <MarkFields typed={marking.typed} errors={marking.errors} />
        <p class="hint">{texts.deedHint}</p>
        <div class="actions">
          <button type="submit">{texts.save}</button>
        </div>
      </fieldset>
    </form>
  );
}

function GroupTable(props: DisposalListProps & { readonly isMarkable: boolean }): VNode {
  const { groups, isMarkable } = props;
  return (
    <ScrolledTable label={texts.caption}>
      <thead>
        <tr>
          {isMarkable ? <th scope="col">{texts.tick}</th> : null}
          <th scope="col">{texts.group}</th>
          <th scope="col" class="number">
            {texts.lines}
          </th>
          {isMarkable ? (
            <th scope="col" class="number">
              {texts.unread}
            </th>
          ) : null}
          <th scope="col" class="number">
            {texts.read}
          </th>
          <th scope="col">{texts.rule}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <GroupRow key={valueOf(group)} group={group} {...props} />
        ))}
      </tbody>
    </ScrolledTable>
  );
}

function GroupRow(props: DisposalListProps & { readonly isMarkable: boolean; readonly group: LineGroup }): VNode {
  const { group, list, labels, marking, isMarkable } = props;
  const rule = group.ruleRef === null ? undefined : labels.rules.get(group.ruleRef);
  const name = groupName(group, labels);
  return (
    <tr>
      {isMarkable ? (
        <td>
          <input
            type="checkbox"
            name="grupp"
            value={valueOf(group)}
            checked={marking.chosen.includes(valueOf(group))}
            aria-label={texts.tickGroup(name)}
          />
        </td>
      ) : null}
      <th scope="row">
        <a href={linesPath(list.id, queryOfGroup(group))}>{name}</a>
      </th>
      <td class="number">{showNumber(group.lines)}</td>
      {isMarkable ? <td class="number">{showNumber(group.unmarked)}</td> : null}
      <td class="number">{showNumber(group.read)}</td>
      <td>
        {rule ? (
          <a href={rulePath(rule.id)}>
            {rule.id} v. {rule.version}
          </a>
        ) : (
          texts.noRule
        )}
      </td>
    </tr>
  );
}

/** As the address of its lines asks for it. */
function valueOf(group: LineGroup): string {
  return linesPath(0, queryOfGroup(group)).split('?')[1]!;
}

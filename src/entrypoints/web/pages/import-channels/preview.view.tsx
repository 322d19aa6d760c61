import type { VNode } from 'preact';
import { platformName } from '../../../../capture/index.js';
import {
  columnLabels,
  describeStatement,
  fieldLabels,
  type ImportPlan,
  type PlannedLine,
  type StatementField,
} from '../../../../channels/index.js';
import { ErrorSummary, FormToken, Notice } from '../../layout/form.view.js';
import { WebLink } from '../../layout/web-link.view.js';
import { kindTexts, texts } from './texts.sv.js';

export interface PreviewProps {
  readonly plan: ImportPlan;
  /** The file itself, in base64: the form brings it back. */
  readonly content: string;
  readonly hasChangedMeanwhile: boolean;
}

/** What would become of each line; only a plan without faults can be confirmed. */
export function previewView({ plan, content, hasChangedMeanwhile }: PreviewProps, formToken: string | null): VNode {
  const { lines, ignoredColumns, digest } = plan;
  const count = (kind: PlannedLine['kind']) => lines.filter((line) => line.kind === kind).length;
  const isWrong = count('refused') > 0;
  const isIdle = count('unchanged') === lines.length;
  return (
    <>
      <h1>{texts.title}</h1>
      <ErrorSummary sentence={hasChangedMeanwhile ? texts.changedMeanwhile : isWrong ? texts.someWrong : null} />
      <h2>{texts.step2}</h2>
      <p role="status">{isIdle ? texts.nothingToDo : texts.sum(count)}</p>
      {ignoredColumns.length > 0 ? <Notice tone="warning">{texts.ignored(ignoredColumns)}</Notice> : null}
      <Lines lines={lines} />
      {count('new') > 0 && !isWrong ? <p>{texts.isItRight}</p> : null}
      <form method="post" action="/kanaler/importera/bekrafta" enctype="multipart/form-data">
        <FormToken token={formToken} />
        <input type="hidden" name="digest" value={digest} />
        <input type="hidden" name="content" value={content} />
        <div class="actions">
          {isWrong || isIdle ? null : <button type="submit">{texts.confirm}</button>}
          <a href="/kanaler/importera">{texts.another}</a>
          <a href="/kanaler">{texts.cancel}</a>
        </div>
      </form>
    </>
  );
}

/** Two columns that fold, so that nobody confirms what is outside a narrow window. */
function Lines({ lines }: { readonly lines: readonly PlannedLine[] }): VNode {
  return (
    <table class="folding">
      <caption>{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.line}</th>
          <th scope="col">{texts.becomes}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.line}>
            <th scope="row">{line.line}</th>
            <td>
              <strong>{kindTexts[line.kind]}</strong> <WhichChannel line={line} />
              {listDetails(line).map((detail) => (
                <div key={detail}>{detail}</div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WhichChannel({ line }: { readonly line: PlannedLine }): VNode | null {
  switch (line.kind) {
    case 'new':
      return (
        <>
          {line.account.displayName} <span class="muted">({platformName(line.account.platform)})</span>
          <div>
            <WebLink address={line.account.profileUrl} />
          </div>
        </>
      );
    case 'changed':
    case 'unchanged':
      return <a href={`/kanaler/${line.channel.id}`}>{line.channel.displayName}</a>;
    case 'refused':
      return line.about === null ? null : <span class="muted">{line.about}</span>;
  }
}

function listDetails(line: PlannedLine): string[] {
  switch (line.kind) {
    case 'new':
      return [texts.accountId(line.account.accountId), texts.forCreator(line.recordsCreator)];
    case 'changed': {
      const [before, after] = [describeStatement(line.channel), describeStatement(line.statement)];
      return (Object.keys(line.changes) as StatementField[]).map((field) =>
        texts.fromTo(fieldLabels[field], before[field], after[field]),
      );
    }
    case 'unchanged':
      return [];
    case 'refused':
      return line.faults.map(({ column, sentence }) =>
        texts.fault(column === null ? null : columnLabels[column], sentence),
      );
  }
}

import { columnLabels, fieldLabels, type PlannedLine, type StatementField } from '../../channels/index.js';
import { importPlanTexts as texts } from './import-texts.sv.js';

/** What would become of a line of the file, for a person. */
export function printPlannedLine(line: PlannedLine): string {
  switch (line.kind) {
    case 'new':
      return texts.added(line.line, line.account, line.recordsCreator);
    case 'changed':
      return texts.changed(
        line.line,
        line.channel,
        (Object.keys(line.changes) as StatementField[]).map((field) => fieldLabels[field]),
      );
    case 'unchanged':
      return texts.unchanged(line.line, line.channel);
    case 'refused':
      return line.faults
        .map(({ column, sentence }) => texts.refused(line.line, column ? columnLabels[column] : null, sentence))
        .join('\n');
  }
}

/** The same, as one object. */
export function plannedLineJson(line: PlannedLine): object {
  switch (line.kind) {
    case 'new': {
      const { displayName, accountId, profileUrl, platform } = line.account;
      return {
        line: line.line,
        becomes: line.kind,
        recordsCreator: line.recordsCreator,
        account: { platform, displayName, accountId, profileUrl },
      };
    }
    case 'changed':
      return { line: line.line, becomes: line.kind, channelId: line.channel.id, changes: line.changes };
    case 'unchanged':
      return { line: line.line, becomes: line.kind, channelId: line.channel.id };
    case 'refused':
      return { line: line.line, becomes: line.kind, faults: line.faults };
  }
}

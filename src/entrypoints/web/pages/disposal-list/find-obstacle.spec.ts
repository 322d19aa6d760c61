import type { DisposalList, DisposalTurn } from '../../../../disposal/index.js';
import { findObstacle } from './find-obstacle.js';

const lines = { all: 4, unmarked: 2, read: 2, struck: 0, prolonged: 0, destroyed: 0, spared: 0 };
const list = { lines, proposedByPerson: 1, approvedByPerson: 2, executableFrom: '2026-12-03' } as DisposalList;
const archivist = { person: 3, mayDispose: true, backupRetentionDays: 90 };
const obstacle = (turn: DisposalTurn, who: Partial<typeof archivist> = {}, backupRetentionDays: number | null = 90) =>
  findObstacle(list, turn, { ...archivist, ...who, backupRetentionDays });

describe('what keeps somebody from the next step of a list', () => {
  it('is nothing for an archivist who took no step before', () => {
    expect([obstacle('to-approve'), obstacle('to-execute'), obstacle('under-way')]).toEqual([null, null, null]);
  });

  it.each<[DisposalTurn, Partial<typeof archivist>, string]>([
    ['to-approve', { mayDispose: false }, 'Det gör en arkivarie'],
    ['to-approve', { person: 1 }, 'Du föreslog listan själv'],
    ['to-read', { person: 1 }, 'Du föreslog listan själv'],
    ['to-read', {}, '2 rader har inte lästs'],
    ['to-cancel', {}, 'Avbryt listan i stället'],
    ['cooling-off', {}, 'från och med 2026-12-03. Den dagen kan du'],
    ['cooling-off', { person: 2 }, 'Eftersom du godkände den gör någon annan det'],
    ['to-execute', { person: 2 }, 'Du godkände listan själv'],
    ['under-way', { person: 2 }, 'Du godkände listan själv'],
  ])('when it is %s for %j is told', (turn, who, sentence) => {
    expect(obstacle(turn, who)).toContain(sentence);
  });

  it('is that nobody has said how long backups live', () => {
    expect(obstacle('to-approve', {}, null)).toContain('BACKUP_RETENTION_DAYS');
    expect(obstacle('to-execute', {}, null)).toContain('BACKUP_RETENTION_DAYS');
  });
});

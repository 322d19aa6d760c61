import type { HoldFault } from '../../../holds/index.js';
import type { ValueError } from './problem.js';

export const holdFaultErrors: Record<HoldFault, ValueError> = {
  'no-reason': { name: 'reason', detail: 'ska anges' },
  'ground-of-requests': {
    name: 'ground',
    detail: 'ett sådant stopp läggs av sig självt när begäran öppnas, med POST /api/v1/requests',
  },
  'no-records': { name: 'recordIds', detail: 'ska anges' },
  'no-condition': {
    name: 'scope',
    detail: 'ett stående urval behöver minst ett villkor; ska allt omfattas räcker en tidig publishedFrom',
  },
  'no-words': { name: 'words', detail: 'innehåller inga ord som går att söka på' },
  'no-day': { name: 'publishedFrom', detail: 'ska vara en dag som 2026-11-24' },
  'ends-before-it-begins': { name: 'publishedTo', detail: 'ligger före publishedFrom' },
};

export const detailTexts = {
  endsWithRequest: (request: string) =>
    `Stoppet hör till begäran om utlämnande ${request} och hävs av sig självt: när begäran är besvarad i sin helhet eller återtagen, eller när ett avslag inte längre kan överklagas.`,
  outsideReach: 'Nyckelns roll gäller inte för allt som stoppet omfattar. Inget har ändrats.',
  severalCreators: 'Det rör flera arkivbildare. Ta en i taget. Inget har ändrats.',
  noSuchCreator: 'finns inte',
};

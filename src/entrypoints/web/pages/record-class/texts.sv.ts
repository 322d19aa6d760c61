import type { ClassRefusal, RecordClass } from '../../../../classification/index.js';
import type { ClassErrors } from './class-form.dto.js';

export const fieldTexts = {
  class: 'Handlingstyp',
  choose: 'Välj handlingstyp',
  choice: ({ code, name, access }: RecordClass) =>
    `${code} ${name}${access === 'restricted' ? ' (begränsar vem som ser handlingen)' : ''}`,
  reason: 'Skäl',
  reasonHint: 'Skälet och ditt namn står sedan på handlingens sida.',
  noClasses:
    'Det finns inga handlingstyper att välja: reglerna i bruk har ingen klassificeringsstruktur som gäller här. Den skrivs i regelfilerna, under classificationScheme.',
};

export const classFaultTexts: Record<Exclude<ClassRefusal, 'not-set-by-hand'>, ClassErrors> = {
  'no-such-class': { class: 'Välj en handlingstyp.' },
  'no-reason': { reason: 'Ange skälet.' },
};

export const texts = {
  title: (id: string) => `Ändra handlingstyp för handling ${id}`,
  now: (name: string) => `Handlingstypen är nu: ${name}.`,
  wrong: 'Något är fel ifyllt. Rätta fälten nedan.',
  meaning:
    'Den handlingstyp som du väljer gäller tills någon ändrar den. Ingen regel ändrar den. Den avgör hur länge handlingen bevaras.',
  save: 'Spara handlingstypen',
  cancel: 'Tillbaka till handlingen',
  leave: 'Låt reglerna bestämma igen',
  leaveMeaning: 'Handlingstypen är satt för hand. Du kan ta bort den, så att handlingen klassas efter reglerna i bruk.',
};

import type { DisposalRefusal, ExceptionalDisposal } from '../../../../disposal/index.js';
import type { ExceptionFormDto } from './exception-form.dto.js';

export const exceptionKinds = ['withdrawal', 'emergency'] as const satisfies readonly ExceptionalDisposal['kind'][];

export const kindTexts: Record<ExceptionalDisposal['kind'], string> = {
  emergency: 'Nödborttagning',
  withdrawal: 'Återtagen infångning',
};

export const kindMeanings: Record<ExceptionalDisposal['kind'], string> = {
  emergency:
    'För innehåll som det är brottsligt att ha, till exempel barnpornografiskt material. Gör polisanmälan först. Gallringsstopp och regler hindrar den inte, och filerna tas bort ur varje handling som har dem.',
  withdrawal:
    'För uppgifter som fångades in av misstag och inte är allmän handling hos er, till exempel ett konto som bara hette som ert. Är det allmän handling ska den i stället gallras enligt regel. Gallringsstopp hindrar den.',
};

export const texts = {
  title: 'Nödborttagning och återtagen infångning',
  intro:
    'Det här är för det som inte kan vänta på att en gallringsregel ger rätt. Det är alltid två personer om det, det går inte att ångra, och ett protokoll visar vad som gjordes.',
  course: 'Så går det till',
  steps: [
    'Du anger handlingarna och skälet. Då blir de en lista. Inget förstörs ännu.',
    'En annan arkivarie öppnar listan, ser vad som förstörs och vad som finns kvar, och godkänner den genom att skriva listans namn.',
    'Sedan verkställer du listan på dess sida, genast. Gör ingen det så gör natten det.',
  ],
  propose: 'Föreslå',
  kind: 'Vad det är',
  choose: 'Välj',
  chooseKind: 'Välj vad det är.',
  records: 'Handlingarnas nummer',
  recordsHint:
    'Ett eller flera, med blanksteg eller komma emellan. Numret står på handlingens sida. En arkivbildare i taget.',
  noRecords: 'Ange minst en handlings nummer.',
  onlyNumbers: 'Skriv bara nummer, till exempel 12, 13.',
  outOfReach: (id: string) => `Handling ${id} finns inte, eller så är du inte arkivarie hos dess arkivbildare.`,
  reason: 'Skäl',
  reasonHint: 'Det står i protokollet, som bevaras. Beskriv inte innehållet närmare än vad som behövs.',
  police: 'Polisens diarienummer',
  policeHint: 'Behövs vid nödborttagning. Till exempel 5000-K123-26.',
  save: 'Föreslå listan',
  wrong: 'Något är fel ifyllt. Rätta fälten nedan. Inget är sparat.',
  back: 'Tillbaka till gallringen',
};

/** Beside which field a refusal is told. */
export const fieldOfRefusal: Partial<Record<DisposalRefusal, keyof ExceptionFormDto>> = {
  'no-reason': 'reason',
  'no-police-reference': 'policeReference',
};

import { platformName } from '../capture/index.js';
import type { Channel } from '../channels/index.js';
import type { DisposalMatter } from '../disposal/index.js';
import { counted } from '../foundation/text/index.js';
import type { ReminderReason } from './list-reasons.js';

export const mailTexts = {
  subject: (channels: number) =>
    channels === 1 ? 'En kanal behöver dig (Flödesarkivet)' : `${channels} kanaler behöver dig (Flödesarkivet)`,
  begins: 'Hej!\n\nDu svarar för de här kanalerna i kanalförteckningen, och något behöver göras.',
  channel: (name: string, { platform, recordsCreator }: Channel) =>
    `${name} (${platformName(platform)}, ${recordsCreator})`,
  ends: 'Brevet är skickat av Flödesarkivet till den som står som kanalansvarig eller ersättare. Samma påminnelse kommer högst en gång i veckan.',
};

export const reasonTexts: Record<ReminderReason, (channel: Channel) => string> = {
  'capture-fails': () => 'Infångningen har misslyckats i flera nätter. Det som kommer in till kanalen bevaras inte.',
  'review-overdue': ({ reviewDueOn }) => `Den årliga översynen skulle ha gjorts senast ${reviewDueOn}.`,
  'review-due': ({ reviewDueOn }) => `Den årliga översynen ska göras senast ${reviewDueOn}.`,
  'no-decision': () => 'I förteckningen saknas beslutet om kanalen: vem som har beslutat, och när.',
  'no-substitute': () => 'Ingen ersättare är utsedd.',
  'substitute-ended': ({ substituteTo }) => `Ersättarens tid gick ut ${substituteTo}.`,
};

export const disposalMailTexts = {
  subject: (lists: number) =>
    lists === 1
      ? 'En gallringslista behöver dig (Flödesarkivet)'
      : `${lists} gallringslistor behöver dig (Flödesarkivet)`,
  begins: 'Hej!\n\nDu är arkivarie, och de här gallringslistorna har blivit stående.',
  ends: 'Brevet är skickat av Flödesarkivet till arkivbildarens arkivarier. Samma påminnelse kommer högst en gång i veckan.',
};

export const matterTexts: Record<DisposalMatter['matter'], (count: number) => string> = {
  'waits-to-be-read': (lines) =>
    `Listan har väntat i minst en vecka på att läsas. ${counted(lines, 'rad är oläst', 'rader är olästa')}.`,
  'waits-for-approval': (lines) =>
    lines === 0
      ? 'Listan har väntat i minst en vecka, och ingen rad på den ska gallras. Avbryt den.'
      : `Listan har väntat i minst en vecka på att godkännas, av någon annan än den som föreslog den. ${counted(lines, 'rad', 'rader')} ska gallras.`,
  'files-left': (files) =>
    `Verkställandet blir inte klart: ${counted(files, 'fil går', 'filer går')} inte att ta bort. Varje natt görs ett nytt försök. Be den som sköter driften att se efter; tjänstens logg och disk säger varför.`,
};

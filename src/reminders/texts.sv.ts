import { platformName } from '../capture/index.js';
import type { Channel } from '../channels/index.js';
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

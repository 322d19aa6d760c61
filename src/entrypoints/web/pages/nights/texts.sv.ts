import type { RunView } from '../../../../capture/index.js';
import { showCounted } from '../../show-number.js';

export const texts = {
  title: 'Infångning',
  menu: 'Infångning',
  intro: 'Varje körning över en kanal lämnar ett kvitto: vad som kom, vad som saknas och vad det beror på.',
  channel: 'Kanal',
  allChannels: 'Alla kanaler',
  outcome: 'Utfall',
  allOutcomes: 'Alla utfall',
  show: 'Visa',
  slot: 'Planerad',
  changes: 'Nytt',
  duration: 'Tog',
  none: 'Ingen körning stämmer med urvalet.',
  turning: 'Bläddra',
  newest: 'Nyaste körningarna',
  older: 'Äldre körningar',
  soFar: ({ phase, progress }: Pick<RunView, 'phase' | 'progress'>) =>
    phase === 'running' ? `${showCounted(progress.items, 'post läst', 'poster lästa')} hittills` : '',
};

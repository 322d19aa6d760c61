import type { ClosingFault } from '../../capture/index.js';

export const closingFaults: Record<ClosingFault, string> = {
  'not-captured':
    'En kanal avslutas först när den nyss har fångats in en sista gång, så att inget går förlorat. ' +
    'Lägg till --capture, så görs det nu. Pågår infångningen redan: vänta tills den är klar.',
  'no-day': '--on ska vara en dag som 2026-11-24.',
  'not-yet': '--on är en dag som inte har varit ännu.',
  'no-reason': '--reason saknas.',
  'capture-failed':
    'Den sista infångningen misslyckades. Gör om den med --capture, eller lägg till --anyway: då kan det senaste saknas i arkivet.',
};

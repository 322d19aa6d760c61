export const texts = {
  tag: 'Begäranden om utlämnande',
  list: 'Lista begäranden om utlämnande',
  listed: 'En sida begäranden, de senaste först.',
  show: 'Visa en begäran',
  shown: 'Begäran, med vad som har hänt.',
  open: 'Öppna en begäran om utlämnande',
  openMore:
    'Ett gallringsstopp läggs på det som begäran gäller, i samma stund. Det upphör av sig självt. scope och det som följer anges som för gallringsstopp, hos en arkivbildare.',
  opened: 'Begäran.',
  location: 'Vägen dit.',
  note: 'Anteckna vad som har hänt med en begäran',
  noteMore:
    'answered: besvarad i sin helhet. refused: avslagen, helt eller delvis; en maskad kopia är ett delvis avslag. served: den som begärde har tagit emot beslutet; tre veckor senare har tiden för överklagande gått ut. appealed: överklagad. appeal-decided: slutligt avgjord, när avgörandet inte längre kan överklagas. withdrawn: återtagen.',
  noted: 'Begäran, så som den ligger till då.',

  standing: 'holding: de som hindrar gallring. ended: de som inte längre gör det.',
  limit: 'Hur många som mest.',
  after: 'Platsen ur next i svaret före.',
  next: 'Skickas som after för nästa sida; null på den sista.',

  receivedOn: 'Dagen då begäran kom in, svensk tid.',
  requester: 'Den som begär. Ingen behöver säga vem den är.',
  concerns: 'Vad begäran gäller.',
  caseReference: 'Ärendets nummer i diariet.',
  step: 'Vad som har hänt.',
  outcome: 'För refused: whole eller in-part. För appeal-decided: upheld, avslaget står fast; changed, prövas på nytt.',
  happenedOn: 'Dagen, svensk tid; i dag eller tidigare.',
  noteText: 'En anteckning.',
  holdId: 'Gallringsstoppet.',
  state:
    'open: ska prövas. refused: avslagen, beslutet inte mottaget. served: kan överklagas. appealed: överklagad. upheld: avslaget står fast. lapsed: tiden för överklagande har gått ut. answered: besvarad. withdrawn: återtagen.',
  isHolding: 'Om det som begäran gäller är undantaget från gallring.',
  holdsUntil: 'Till och med vilken dag; null när inget slut kan anges.',
  outcomeNeeded: (allowed: readonly string[]) => `ska vara något av: ${allowed.join(', ')}`,
  outcomeNeedless: 'hör bara till refused och appeal-decided',
};

export const registrationTexts = {
  show: 'Visa vad som är beslutat om en handlings registrering',
  shown: 'Vad som gäller, alla beslut och uppgiften i registret.',
  decide: 'Besluta om registrering',
  decideMore:
    'Enligt 5 kap. 1 § offentlighets- och sekretesslagen: registered, registreras; kept-ordered, hålls ordnad; insignificant, av uppenbart ringa betydelse. Med secrecySuspected begränsas handlingen, och då går bara registered. Ett nytt beslut gäller i stället för det förra, som står kvar.',
  decided: 'Vad som gäller då.',
  undo: 'Ångra det beslut som gäller',
  undoMore:
    'Det som gällde före gäller igen, för alla handlingar som beslutet omfattade. Beslut av en regel eller vid den första insamlingen ångras inte så: fatta ett eget.',
  undone: 'Vad som gäller då.',
  mark: 'Sätt en sekretessmarkering',
  markMore:
    'Markeringen varnar och avgör inget: sekretessen prövas på nytt vid varje begäran (5 kap. 5 § OSL). En ny ersätter den förra.',
  marked: 'Handlingen.',
  lift: 'Häv sekretessmarkeringen',
  lifted: 'Handlingen.',
  setAccess: 'Begränsa en handling, eller öppna den',
  setAccessMore:
    'restricted: bara arkivbildarens registratorer, arkivarier och kanalansvariga ser den, och varje läsning antecknas i loggen.',
  accessSet: 'Handlingen.',

  decision: 'registered, kept-ordered, insignificant; undone när ett beslut ångrades.',
  secrecySuspected: 'Handlingen kan innehålla något hemligt.',
  reason: 'Skäl.',
  entry: 'Vad registret ska säga; utan det säger det vad som fångades in. Bara för registered.',
  basis: 'person: en människa. rule: en regel. back-fill: vid den första insamlingen.',
  undoes: 'Det beslut som ångrades.',
  records: 'Hur många handlingar beslutet gäller.',
  registration: 'Vad som gäller; undecided tills någon har beslutat, eller diariet har svarat.',
  awaitsDiary: 'Ska registreras i diariet, vars nummer inte har kommit.',
  accessStanding: 'internal: alla som har en roll. restricted: begränsad.',
  decisions: 'Alla beslut, det första först; tom för läsare.',
  provision: 'Bestämmelse, som 25 kap. 1 § OSL.',
  markedOn: 'Dagen, svensk tid; i dag eller tidigare.',
  authority: 'Myndighet som markerar.',
  access: 'restricted eller internal.',
};

export const texts = {
  tag: 'Jag',
  show: 'Visa vem nyckeln tillhör och vad den får',
  shown: 'Den som anropar, med sina roller.',
  recordsCreatorId: 'Null: hos alla arkivbildare.',
};

export const texts = {
  pdf: 'Hämta protokollet (PDF/A)',
  json: 'Protokollet som data (JSON)',
  annex: 'Förteckningen (CSV)',
  annexHint:
    'Förteckningen har nummer, handlingstyp och dagar för allt som har förstörts, och inget av innehållet. Dess kontrollsumma står i protokollet.',
  list: 'Tillbaka till listan',
  back: 'Tillbaka till gallringen',
};

export const pdfTexts = {
  creator: 'Flödesarkivet',
  pageOf: (n: number, count: number) => `Sida ${n} av ${count}`,
};

/** The word card in Danish. Fetched with it. */
export const da = {
  card: 'Ordet {{word}}',
  say: 'Sig ordet',
  before: 'Ordet før',
  after: 'Næste ord',
  close: 'Luk',
  loading: 'Slår ordet op …',
  none: 'Ordet står ikke i ordlisten.',
  failed: 'Ordet kunne ikke slås op lige nu.',
  again: 'Prøv igen',
  keys: 'Tryk på et ord i teksten, eller skift ord med pilene.',
  noWords: 'Der er ingen ord at slå op her endnu.',
};

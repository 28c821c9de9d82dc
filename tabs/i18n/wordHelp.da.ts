/** The words of the suggestions while writing. */
export const da = {
  list: 'Ordforslag til ”{{word}}”',
  waiting: 'Her kommer ord, du kan vælge, mens du skriver.',
  keys: 'Pil ned eller Alt og tallet vælger. Esc lukker.',
  none: 'Ingen forslag til ”{{word}}”.',
  onlyDanish: 'Der er kun ordforslag på dansk.',
  heard_one: 'Et ordforslag til {{word}}: {{words}}. Tryk på pil ned for at vælge det.',
  heard_other: '{{count}} ordforslag til {{word}}: {{words}}. Tryk på pil ned for at vælge.',
  taken: '{{word}} er sat ind.',
};

import { type Sign, signs } from '../sign.ts';

const TOLD = { senses: ['story'] } as const;

/** German. */
export const GERMAN: readonly Sign[] = [
  ...signs(
    'high',
    'selfHarm',
    TOLD,
    `
    ich ..1 will|möchte|wollte|würde ..3 sterben|tot
    ich ..2 wäre|wär ..2 tot
    ich ..1 will|möchte|kann|mag ..1 nicht ..2 leben|da|hier ..1 $|sein|mehr
    ich ..1 will|möchte|kann ..3 mich ..1 umbringen|töten|erhängen|ritzen|verletzen
    ich ..1 bringe|bring ..1 mich ..2 um
    bringe|bring ich mich ..2 um
    ich ..1 ritze|ritz|schneide|verletze mich ..2 $|selbst|wieder|immer|oft|am|an|seit
    ich ..4 selbstmord|suizid|selbstmordgedanken|suizidgedanken
    mein|meinem ..1 leben ..2 beenden|ende
    ich ..2 mir ..2 leben nehmen
    `,
  ),
  ...signs(
    'high',
    'abuse',
    { senses: ['story', 'game'] },
    `
    mein|meine ..1 vater|mutter|papa|mama|stiefvater|stiefmutter|bruder|onkel|opa|eltern ..2 schlägt|schlagen|haut|prügelt|verprügelt|tritt|schlug|misshandelt ..1 mich|uns
    mein|meine ..1 vater|mutter|papa|mama|stiefvater|onkel|opa|bruder ..2 fasst|berührt ..1 mich
    papa|mama ..1 schlägt|haut|verprügelt ..1 mich
    ich ..1 werde ..2 geschlagen|missbraucht|verprügelt
    ich ..1 habe|hab ..1 angst ..1 nach|vor ..1 hause|heim|zuhause
    ich ..1 traue ..1 mich ..1 nicht ..2 hause|heim
    `,
  ),
  ...signs(
    'low',
    'bullying',
    TOLD,
    `
    ich ..1 werde ..4 gemobbt|gehänselt
    ich ..1 hasse ..1 mich|mein ..1 $|selbst|leben
    niemand|keiner ..1 mag|liebt|will ..1 mich|mit
    ich ..2 habe|hab ..1 keine ..1 freunde
    `,
  ),
];

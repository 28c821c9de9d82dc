/** A thing that is counted, as one and as several: "elev", "elever". */
export const noun = (one: string, many: string): readonly [string, string] => [one, many];

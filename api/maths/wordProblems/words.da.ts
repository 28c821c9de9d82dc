import { grammarOf } from './grammar.ts';

/** The Danish words that word problems are told in. */
export const danish = grammarOf({
  determiners: 'en|et|den|det|de|hans|hendes|sin|sit|sine|min|mit|mine|deres|vores|din|dit|dine|nye',
  pronouns: 'han|hun|de|den|det|vi|jeg|du|man',
  prepositions: 'i|på|fra|til|med|ved|under|hos|om|efter|af|over|langs|bag|op ad|ud af',
  times:
    'i dag|i går|i morges|i aftes|om (?:morgenen|formiddagen|middagen|eftermiddagen|aftenen|mandagen|lørdagen)|(?:den|det) (?:første|anden|tredje) (?:dag|uge|time|år)|i (?:første|anden) (?:kamp|omgang|runde)|(?:på |om )?(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en)?|i alt',
  of: '',
  verbs: {
    have: 'har havde ejer ejede',
    be: 'er var ligger lå sidder sad står stod går gik bor boede svømmer svømmede hænger hang findes,holder holdt',
    get: 'får fik fået få,finder fandt fundet finde,plukker plukkede plukket plukke,samler samlede samlet samle,vinder vandt vundet,køber købte købt købe,bestiller bestilte bestilt,laver lavede lavet lave,bager bagte bagt bage,fanger fangede fanget,låner lånte',
    lose: 'giver gav givet give,spiser spiste spist spise,sælger solgte solgt sælge,mister mistede mistet,bruger brugte brugt bruge,drikker drak drukket drikke,betaler betalte betalt betale,klipper klippede,saver savede,forærer forærede',
    do: 'læser læste læst læse,løber løb løbet løbe,kører kørte kørt køre,cykler cyklede cyklet cykle,svømmer svømmede,tjener tjente tjent tjene,sparer sparede sparet spare,hopper hoppede,skriver skrev skrevet,tegner tegnede tegnet,strikker strikkede,scorer scorede,træner trænede,går gik gået gå,ser så set,regner regnede regnet,planter plantede plantet plante,øver øvede øvet,syr syede syet,bygger byggede bygget,sætter satte sat,stiller stillede stillet,lægger lagde lagt,fylder fyldte fyldt,hælder hældte hældt',
  },
  reserved:
    'flere færre mere mindre hver hvert alle nogle noget nogen resten rest halvdelen halvt dobbelt så gange tilsammen alt alting tilbage ekstra begge ingen ikke kun mindst højst cirka ca omkring næsten og eller men som der at hvis end lige ligeligt andre anden andet pr per stykket hvor mange meget hvad hvilken hvornår nu før inden derefter bagefter først sidst igen mangler mangle vil skal kan må blev bliver deler deles koster kostede vejer vejede måler rummer uden også dem ham hende del dele tredjedel fjerdedel femtedel tiendedel procent rabat moms prisen pris snes dusin halvanden fem hundrede tusind par sammen imellem mellem fordi da når mens indtil tom fuld videre hjem væk skjuler glemmer taber tabte tabt mandag mandagen tirsdag tirsdagen onsdag onsdagen torsdag torsdagen fredag fredagen lørdag lørdagen søndag søndagen flest færrest ældre yngre højere lavere længere kortere tungere lettere høj højt høje lang langt lange bred bredt tung tungt dyb dybt gammel gamle gammelt',
});

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Names that are also words, months, plants, kings or gods: hidden only where they can be nothing but a name. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  list(`
  hans per bo liv storm ask birk bjørn sten steen mark sol pil dag my sejr rose rosa falk max tom ben bent dan stig august april maj
  juni juli may june julie hope grace joy will bill karl lærke viola iris lilje silke siv svend kaj finn pi art perle
  vilde love ege linde gran eg elm ravn due svane hjort ulv tiger viking sommer vinter jul nova saga anker jarl lykke glæde håb tro frede bi fie kim tim ib ole ville vera fe bille mynte laurbær
  timian dorn engel konge prins hertug venus mars sky skye star rain river brook forest glen cliff rock
  stone sandy penny melody harmony carol miles norm guy earl duke king prince major frank ernest victor lance pierce chance
  destiny angel faith rob jack gene dean grant chase hunter mason parker cooper drew pat sue dawn eve amber ruby jade pearl
  crystal violet daisy lily ivy holly hazel olive heather ginger autumn summer winter paris london sydney georgia virginia
  florence israel asia india china jordan chelsea faye bob ray rich sage basil reed wade ward mercy patience prudence
  holm lund berg bak skov dal dahl bro vang krog hede kjær toft sand smed møller bang fisker lind rask frost munk lang klog
  lille stor hvid sort ung nord øst vest by park young black white brown green hill wood bæk høj dam mose mørk bach
  vester øster kær eng mølle bonde buch lykkegaard sund strand kirk skipper degn fog hare ræv falke ørn høeg bak stær spring
  turner clark cook baker hayes long short day bell bird fox wolf lamb rice page price bush field ford woods rivers banks
  bay lee van von de al el thi mai den der bin ibn abu la le da di du do dos san an
  `),
);

/** Short forms of names, and other ways to write them: each line belongs together. */
const GROUPS = `
alexander alex aleks xander sander alexandra|christian chris kris kristian|christoffer kristoffer toffer stoffer chris kris|frederik frede fred frederick|frederikke rikke fredder
sebastian seb basse bastian|magnus mags manse|mathias mathi matias matti|mathilde tilde matilde|katrine trine cathrine kathrine catrine cat
karoline line caroline caro|josefine josephine fine josse jossie josie|johanne hanne johanna|elisabeth lis lisbeth lisa beth liz lizzie elizabeth betty
nikolaj niko nico nicolai nikolai|benjamin ben benny benji|daniel dan danny dani|jonathan jona jonny|william will bill willy liam billy|victor viktor vik vic
isabella bella isa izzy|emilie emmy emily emi|sofie sofia sophie sophia fie|maria mie mia marie|anders andy|rasmus ras|tobias tobi tobbe
mikkel mik|michael mike mikey michel|thomas tom tommy|nicholas nick nicky|oliver ollie oli olly|charles charlie chuck|robert rob bob bobby
mohammed muhammed mohamed muhammad mohammad muhamed mo|ahmed ahmad|yusuf yousef youssef josef joseph joe|fatima fatma|abdullah abdul|ibrahim ibra
hussein husein hussain|ali aly|margrethe grethe greta|valdemar valde|theodor theo teo|leonora nora|eleonora nora|philip phillip filip phil
gustav gus|jacob jakob jake|samuel sam sammy|samantha sam|joshua josh|matthew matt|jennifer jen jenny|rebecca becky rebekka|natasja tasja natascha
laurits lau|lauritz lau|lucas lukas|marcus markus|signe sine|amalie malle ama|freja freya|nanna nan|patrick pat|patricia pat|jessica jess jessie
timothy tim timmy|edward ed eddie ted|james jim jimmy|zacharias zak zack|gabriel gabe|dominik dom|konstantin kosta|anastasia nastya|oleksandr sasha
olena lena|helena lena|vincent vince|augusta gusta|asbjørn asbi|bertram bert|malthe malte|mads|søren|aleksander alex`;

const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = (() => {
  const forms = new Map<string, string[]>();
  for (const group of GROUPS.trim().split(/[|\n]/)) {
    const names = list(group);
    for (const name of names) forms.set(name, [...(forms.get(name) ?? []), ...names.filter((other) => other !== name)]);
  }
  return forms;
})();

/** Other forms of a first name, in small letters; none when it has none. */
export const otherForms = (name: string): readonly string[] => SHORT_FORMS.get(name) ?? [];

import { expect, test } from 'vitest';
import { syllables } from '../../../api/language/levelling/index.ts';

/**
 * Common long words of school texts, cut by hand by the rules of Retskrivningsordbogen (§§ 15–17): compounds at their seam, one
 * consonant with the vowel after it, two parted, "-tion" as one. A slash where the rules allow both.
 */
const WORDS = `
  de·mo·kra·ti re·ge·ring fol·ke·tin·get grund·lov kom·mu·ne borg·mes·ter/borg·me·ster ret·tig·he·der
  men·ne·ske·ret·tig·he·der/men·nes·ke·ret·tig·he·der li·ge·stil·ling ar·bejds·løs·hed vel·færds·sam·fund ø·ko·no·mi
  virk·som·hed in·du·stri/in·dus·tri land·brug be·folk·ning ind·van·dring/ind·vand·ring glo·ba·li·se·ring
  bæ·re·dyg·tig·hed for·u·re·ning driv·hus·ef·fekt kli·ma·for·an·dring/kli·ma·for·and·ring at·mos·fæ·re/at·mo·sfæ·re
  tem·pe·ra·tur fo·to·syn·te·se ø·ko·sys·tem/ø·ko·sy·stem fø·de·kæ·de for·døj·el·se/for·dø·jel·se blod·kreds·løb
  ner·ve·sys·tem/ner·ve·sy·stem im·mun·for·svar bak·te·ri·er cel·le·de·ling ar·ve·ma·te·ri·a·le e·vo·lu·tion
  e·ner·gi·kil·de vind·møl·le e·lek·tri·ci·tet mag·ne·tis·me tyng·de·kraft grund·stof mo·le·ky·le re·ak·tion
  for·bræn·ding for·damp·ning op·løs·ning sol·sys·tem/sol·sy·stem pla·ne·ter·ne jord·skælv vul·kan·ud·brud
  kon·ti·nent o·ver·svøm·mel·se grund·vand ma·te·ma·tik mul·ti·pli·ka·tion di·vi·sion sub·trak·tion ad·di·tion
  lig·ning ko·or·di·nat·sys·tem/ko·or·di·nat·sy·stem pro·cent·reg·ning sand·syn·lig·hed gen·nem·snit rek·tan·gel
  tre·kant pa·ral·le·lo·gram cir·kel om·kreds rum·fang di·a·me·ter funk·tion va·ri·a·bel sta·ti·stik/sta·tis·tik
  di·a·gram må·le·en·hed cen·ti·me·ter ki·lo·gram has·tig·hed/ha·stig·hed vi·kin·ge·ti·den mid·del·al·der
  re·for·ma·tio·nen e·ne·væl·de op·lys·nings·ti·den in·du·stri·a·li·se·ring/in·dus·tri·a·li·se·ring ver·dens·krig
  be·sæt·tel·se mod·stands·be·væ·gel·se ko·lo·ni·se·ring sla·ve·ri re·vo·lu·tion kil·de·kri·tik
  hi·sto·ri·e/his·to·ri·e tids·lin·je kris·ten·dom/kri·sten·dom bud·dhis·me/budd·his·me
  guds·tje·nes·te/guds·tje·ne·ste kon·fir·ma·tion e·van·ge·li·um ho·ved·per·son for·tæl·ler syns·vin·kel
  hand·lings·for·løb mil·jø·be·skri·vel·se per·son·ka·rak·te·ri·stik/per·son·ka·rak·te·ris·tik sam·men·lig·ning
  ar·gu·men·ta·tion læ·ser·brev o·ver·skrift nav·ne·ord til·lægs·ord ud·sagns·ord ret·skriv·ning tegn·sæt·ning
  bog·sta·ver sta·vel·se ord·bog e·ven·tyr/even·tyr no·vel·le un·der·sø·gel·se eks·pe·ri·ment hy·po·te·se
  kon·klu·sion re·sul·tat ob·ser·va·tion la·bo·ra·to·ri·um mi·kro·skop/mik·ro·skop tek·no·lo·gi com·pu·ter
  pro·gram·me·ring in·for·ma·tion kom·mu·ni·ka·tion sik·ker·hed er·næ·ring kul·hy·dra·ter/kul·hyd·ra·ter
  pro·te·i·ner vi·ta·mi·ner sund·hed musk·ler/mus·kler ske·let·tet lun·ger·ne hjer·tet hjer·nen fa·mi·li·e/fa·mi·lie
  kam·me·rat fæl·les·skab mob·ning fri·tids·ak·ti·vi·tet i·dræts·for·e·ning cy·kel·hjelm tra·fik·sik·ker·hed
  bi·bli·o·te·ket/bib·li·o·te·ket ud·dan·nel·se un·der·vis·ning sko·le·gård som·mer·fe·ri·e/som·mer·fe·rie
  fød·sels·dag for·fat·ter fri·vil·lig an·svar be·slut·ning af·stem·ning min·dre·tal/mind·re·tal
  yt·rings·fri·hed/y·trings·fri·hed kon·ge·ri·get han·dels·rej·se sla·ve·han·del bor·ger·krig fol·ke·sko·le
  klas·se·væ·rel·se læ·se·for·stå·el·se ord·klas·ser ud·råbs·tegn spørgs·mål bi·sæt·ning ho·ved·sæt·ning kon·so·nant
  vo·kal sub·stan·tiv ad·jek·tiv me·to·de år·sag sam·men·hæng for·skel·lig ud·vik·ling pro·duk·tion for·bru·ger
  re·kla·me/rek·la·me in·ter·net·tet so·ci·a·le me·di·er skærm·tid mo·bil·te·le·fon vand·damp luft·tryk vejr·ud·sigt
  ned·bør års·ti·der plan·te·cel·ler dy·re·liv in·sek·ter pat·te·dyr kryb·dyr le·ve·sted til·pas·ning for·plant·ning
  pu·ber·tet syg·dom me·di·cin al·ko·hol e·lek·tron a·tom·ker·ne kul·di·o·xid ra·di·o·ak·tiv sta·tion na·tio·nal
  re·gi·on mil·li·on pen·sion dis·kus·sion ver·sion struk·tur kri·gen jor·den re·kord fjor·den par·ti·er e·ner·gi·en
  bat·te·ri·er fi·re·kant mo·del hi·sto·ri·er/his·to·ri·er ka·te·go·ri
  tra·di·tio·ner ak·tio·ner jern·al·der sten·al·der råd·hus mid·del·hav fa·brik·ker/fab·rik·ker kon·flikt bal·lon in·stru·ment
  te·a·ter/tea·ter mu·se·um sam·ar·bej·de vi·den·skab o·pe·ra·tion
`;

test.each(WORDS.trim().split(/\s+/u))('%s', (cuts) => {
  const allowed = cuts.split('/');
  expect(allowed).toContain(syllables(allowed[0]?.replaceAll('·', '') ?? ''));
});

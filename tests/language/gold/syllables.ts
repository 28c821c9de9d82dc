/**
 * Words cut into syllables by hand before the rules were tuned on them: by Retskrivningsordbogen §§ 15–17 (a vowel in each
 * part; compounds, prefixes and suffixes at their seam; one consonant goes right; of several the last goes right). A slash
 * where the rules allow more than one cut.
 */
export const SYLLABLES = `
  pe-ber vi-den ar-ving bul-der eks-pert kas-ket/ka-sket mes-sing plad-sen san-ger stjer-ne tas-ke/ta-ske
  tørs-te/tør-ste æb-le di-æt re-elt spi-on sta-ti-o-nen/sta-tio-nen di-plo-mat/dip-lo-mat man-dril hat-ten
  for-vit-ring/for-vi-tring pau-se hus bog skrift sprogs kælk blæst æ å strengt ma-ma sko-le ky-kel ha-ve hu-set
  pi-gen dren-ge kat-te hun-den hes-te-ne/he-ste-ne mor-mor far-far sø-ster/søs-ter bro-der ven-ner le-ge lø-ber
  hop-pe-de spil-le spi-ser drik-ke so-ve vå-gen trøt-te gla-de ke-del gu-le rø-de blå-e grøn-ne so-len må-nen vin-den
  reg-nen sne-en vin-te-ren for-å-ret som-me-ren ef-ter-år man-dag tirs-dag ons-dag tors-dag fre-dag lør-dag søn-dag
  ja-nu-ar fe-bru-ar/feb-ru-ar sep-tem-ber ok-to-ber de-cem-ber bog-hyl-de cy-kel-sti to-bak regn-skab hånd-bold
  fod-bold svøm-me-hal le-ge-plads klas-se-kam-me-rat læ-rer-væ-rel-se sko-le-tas-ke/sko-le-ta-ske ma-te-ma-tik-bog
  dansk-læ-rer en-gelsk-ti-me na-tur-fag hi-sto-rie-ti-me/his-to-rie-ti-me/hi-sto-ri-e-ti-me/his-to-ri-e-ti-me
  idræts-dag/i-dræts-dag mu-sik-lo-ka-le bil-led-kunst hånd-værk de-sign mad-kund-skab tysk-prø-ve fy-sik-for-søg
  ke-mi-lo-ka-le bi-o-lo-gi-bog sam-funds-fag ge-o-gra-fi kri-sten-doms-kund-skab/kris-ten-doms-kund-skab fag-lo-ka-le
  sko-le-bib-li-o-tek/sko-le-bi-bli-o-tek lek-tie-ca-fé/lek-ti-e-ca-fé sko-le-be-sty-rel-ses-mø-de spi-se-fri-kvar-ter
  ord-blin-de-læ-rer læ-se-vej-le-der sta-ve-pla-de reg-ne-ar-ter
  reg-ne-hi-sto-rie/reg-ne-hi-sto-ri-e/reg-ne-his-to-rie/reg-ne-his-to-ri-e plus-styk-ke mi-nus-tegn gan-ge-ta-bel
  di-vi-de-re brøk-streg tæl-ler næv-ner fæl-les-næv-ner for-kor-te for-læn-ge pro-cent-del de-ci-mal-tal ko-or-di-nat
  lig-nings-løs-ning vin-kel-må-ler li-ne-al pas-ser cir-kel-ud-snit di-a-go-nal ar-e-al/a-re-al rum-mål
  kva-drat/kvad-rat kva-drat-ro-den/kvad-rat-ro-den re-gel-mæs-sig tre-kants-be-reg-ning mid-del-tal me-di-an
  ty-pe-tal ob-ser-va-tio-ner/ob-ser-va-ti-o-ner søj-le-di-a-gram cir-kel-di-a-gram sand-syn-lig-heds-reg-ning
  funk-tio-nen/funk-ti-o-nen an-den-grads-lig-ning hæld-nings-tal skæ-rings-punkt va-ri-a-blen/va-ri-ab-len ud-råb
  ud-sagn ord-stil-ling un-der-led grund-led gen-stands-led nav-ne-må-de da-tid en-tal fler-tal sam-men-sat
  bøj-nings-en-del-se e-je-fald kom-ma-reg-ler af-snit ind-hold ind-led-ning af-slut-ning per-son-skil-dring
  mil-jø-skil-dring for-tæl-ler-stem-me gy-ser no-vel-len e-ven-tyr-lig/even-tyr-lig dig-te-ne sku-e-spil
  a-vis-ar-ti-kel in-ter-view re-por-ta-ge blog-ger ka-nal klo-ro-plast ilt-mæt-ning for-dam-pe for-tæt-te frys-ning
  ko-ge-punkt smel-te-punkt mas-se-fyl-de tyng-de-ac-ce-le-ra-tion/tyng-de-ac-ce-le-ra-ti-on strøm-kreds bat-te-ri
  spæn-ding mod-stand mag-net-felt e-lek-tro-mag-net/e-lekt-ro-mag-net lyd-bøl-ge lys-ha-stig-hed/lys-has-tig-hed
  sy-re ba-se salt-sy-re na-tri-um-klo-rid/nat-ri-um-klo-rid kul-stof kul-di-o-xid re-ak-tions-lig-ning
  pe-ri-o-di-ske/pe-ri-o-dis-ke døgn-ryt-me mus-ku-la-tur knog-ler le-ver ny-rer blod-om-løb vi-rus
  bak-te-rie/bak-te-ri-e vac-ci-ne smit-som rov-dyr plan-te-æ-der fø-de-net ned-bry-der bi-o-top le-ve-vil-kår
  træk-fug-le tu-de-fisk høj-tryk lav-tryk kli-ma-zo-ne ør-ken regn-skov tun-dra/tund-ra vul-ka-ner jord-pla-de
  kyst-lin-je u-lands-bi-stand/u-lands-bis-tand sten-al-der-folk bron-ze-fund vi-kin-ge-ski-be-ne
  klos-te-ret/klo-ste-ret rid-der-borg bon-de-be-fri-el-se stavns-bånd grund-lovs-dag stem-me-ret kvin-de-sag
  in-du-stri-ar-bej-der/in-dus-tri-ar-bej-der fag-for-e-ning vel-færds-stat
  kon-cen-tra-tions-lejr/kon-cent-ra-tions-lejr kold-krig mu-ren fæl-les-mar-ked fol-ke-af-stem-ning
  stats-mi-ni-ster/stats-mi-nis-ter op-po-si-ti-on/op-po-si-tion ret-tig-hed chauf-før re-stau-rant/res-tau-rant
  gar-de-ro-be e-ta-ge in-ge-ni-ør fri-sør kon-duk-tør mil-jø pa-ra-ply cho-ko-la-de pizza/piz-za
  spa-ghet-ti/spag-het-ti ban-an/ba-nan to-mat a-gurk kar-tof-ler le-mo-na-de ka-kao/ka-ka-o te-le-fo-ner
  com-pu-te-ren tas-ta-tur/ta-sta-tur skær-men in-ter-net pro-gram-mør ap-pli-ka-tion/ap-pli-ka-ti-on al-go-rit-me
  ar-bej-de ar-bej-de-de be-gyn-de be-tyd-ning ef-ter-mid-dag for-mid-dag fød-te ge-burts-dag gen-ta-ge in-gen-ting
  hjæl-pe-mid-del kær-lig-hed lyk-ke-lig mis-for-stå u-mu-lig u-ven-lig van-ske-lig/vans-ke-lig
  ud-for-dring/ud-ford-ring op-mærk-som-hed o-ver-ra-skel-se/o-ver-ras-kel-se un-der-læg-ge til-la-del-se
  med-bor-ger-skab sam-ta-le ven-skab barn-dom ung-dom kon-ge-døm-me fri-hed sand-hed smuk-ke-re smuk-kest
  dej-lig-ste/dej-ligs-te stor-slå-et
`;

/** Cuts that are never right: what would stand before the cut, and what after it. */
export const NEVER: readonly (readonly [string, string])[] = [
  ['bu', 'reauet'],
  ['pa', 'use'],
  ['forvitr', 'ing'],
  ['hatt', 'en'],
  ['skol', 'e'],
  ['stj', 'erne'],
  ['klass', 'ekammerat'],
  ['mat', 'ematik'],
  ['skriv', 'er'],
  ['gn', 'ier'],
  ['histor', 'ie'],
];

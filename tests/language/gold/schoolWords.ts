/**
 * Words of all subjects and grades 1–9 with their endings, in the form of `syllables.ts`, cut by hand before the rules were
 * mended by them.
 */
export const SCHOOL_WORDS = `
  for-tæl-lin-gen for-tæl-lin-ger-ne læ-se-ren dig-tets ri-me-ne stro-fe vers gen-re gen-rer-ne kri-mi-en re-a-lis-me
  i-ro-ni me-ta-for sam-men-lig-ne sy-no-ny-mer an-to-nym sta-ve-fejl punk-tum spørgs-måls-tegn
  ci-ta-tions-tegn/ci-ta-ti-ons-tegn ud-sagns-led ho-ved-sæt-nin-ger led-sæt-ning bi-ord for-holds-ord sted-or-de-ne
  e-gen-navn fæl-les-køn in-tet-køn u-be-stemt be-stem-te da-tids-form før-nu-tid gram-ma-tik læ-se-for-stå-el-sen
  højt-læs-ning op-læs-ning ind-led-nin-gen an-mel-del-se an-mel-del-ser-ne ho-ved-per-so-nens
  teg-ne-se-rie/teg-ne-se-ri-e bil-led-bog even-ty-re-ne/e-ven-ty-re-ne prin-ses-sen trol-de-ne hek-sen fa-bel fab-ler
  sag-ne-ne my-ter fol-ke-even-tyr/fol-ke-e-ven-tyr kort-film in-struk-tø-ren/ins-truk-tø-ren ma-nu-skript/ma-nus-kript
  syns-vin-klen/syns-vink-len di-a-lo-gen mo-no-log no-vel-lens for-fat-te-rens ro-ma-nen stem-nin-gen
  per-son-be-skri-vel-se slut-nin-gen kon-flik-ten bud-ska-bet o-ver-skrif-ten a-vi-sen jour-na-list in-ter-vie-wet
  læ-ser-bre-ve de-bat ar-gu-men-ter-ne på-stand o-ver-be-vi-se re-kla-me-film/rek-la-me-film reg-ne-styk-ke
  lom-me-reg-ner ad-de-re sub-tra-he-re mul-ti-pli-ce-re/mul-tip-li-ce-re
  mul-ti-pli-ka-tio-nen/mul-ti-pli-ka-ti-o-nen/mul-tip-li-ka-tio-nen/mul-tip-li-ka-ti-o-nen di-vi-sor brø-ker tæl-le-ren
  fæl-les-næv-ne-ren de-ci-ma-ler af-run-ding o-ver-slag ho-ved-reg-ning tre-ta-bel prim-tal kva-drat-tal/kvad-rat-tal
  tre-kan-ten tre-kan-tens li-ge-be-net li-ge-si-de-de ret-vin-klet/ret-vink-let ret-vin-kle-de/ret-vink-le-de
  fir-kan-ter pa-ral-lel-le tra-pez rom-be po-ly-go-ner cy-lin-der cy-lin-de-rens py-ra-mi-den kug-len
  vin-kler-ne/vink-ler-ne vin-kel-ben vin-kel-sum om-kred-sen di-a-me-te-ren ra-di-us rum-fan-get a-re-a-let/ar-e-a-let
  må-le-en-he-der kva-drat-me-ter/kvad-rat-me-ter mil-li-me-ter ki-lo-me-ter li-ter
  ko-or-di-nat-sy-ste-met/ko-or-di-nat-sys-te-met an-den-ak-sen før-ste-ak-sen/førs-te-ak-sen lig-nin-gen u-lig-he-der
  u-be-kendt u-be-kend-te pa-ren-te-sen po-tens kva-drat-rod/kvad-rat-rod ne-ga-tivt po-si-ti-ve pro-cen-ter
  pro-cent-reg-ning ren-ten ra-bat-ten pris-stig-ning sta-ti-stik-ken/sta-tis-tik-ken gen-nem-snit-tet me-di-a-nen
  hyp-pig-hed fre-kven-sen/frek-ven-sen sand-syn-lig-he-den ud-fald ter-ning-kast pin-de-di-a-gram cir-kel-di-a-gram-mer
  ta-bel-len funk-tio-ner/funk-ti-o-ner li-ne-ær li-ne-æ-re va-ri-a-ble/va-ri-ab-le kon-stant/kons-tant form-len
  må-le-stoks-for-hold sym-me-tri/sym-met-ri spej-ling drej-ning pa-ral-lel-for-skyd-ning ke-mi ke-mi-ske/ke-mis-ke
  grund-stof-fer pe-ri-o-de-sy-stem/pe-ri-o-de-sys-tem a-to-mer mo-le-ky-ler-ne e-lek-tro-ner/e-lekt-ro-ner
  neu-tro-ner/neut-ro-ner pro-to-ner-ne ker-ne-kraft kraft-værk ra-di-o-ak-ti-ve e-lek-trisk/e-lekt-risk strøm-styr-ke
  mag-ne-tisk bøl-ge-læng-de ly-sets tyng-de-kraf-ten frik-tion/frik-ti-on ha-stig-he-den/has-tig-he-den
  ac-ce-le-ra-tion/ac-ce-le-ra-ti-on var-me-led-ning i-so-le-ring smelt-ning for-dam-per kon-den-se-re op-lø-se-ligt
  sy-rer-ne in-di-ka-tor for-bræn-din-gen ilt-ning hy-dro-gen/hyd-ro-gen o-xy-gen/ox-y-gen ni-tro-gen/nit-ro-gen
  na-tri-um/nat-ri-um fo-to-syn-te-sen klo-ro-fyl cel-le-ker-ne cel-le-mem-bra-nen/cel-le-memb-ra-nen
  ø-ko-sy-ste-mer/ø-ko-sys-te-mer fø-de-kæ-den rov-dy-re-ne plan-te-æ-de-re pat-te-dy-re-ne hvir-vel-dyr in-sek-ter-ne
  ed-der-kop-per som-mer-fugl be-støv-ning frø-e-ne kim-bla-de bø-ge-træ-er nå-le-træ-er-ne svam-pe
  bak-te-rier-ne/bak-te-ri-er-ne im-mun-for-sva-ret blod-å-rer ån-de-dræt for-døj-el-sen/for-dø-jel-sen tar-men
  ma-ve-sæk-ken ske-let-tets mus-kler-ne/musk-ler-ne hor-mo-ner køns-or-ga-ner ar-ve-an-læg kro-mo-so-mer na-tur-lig
  e-vo-lu-tio-nen/e-vo-lu-ti-o-nen vejr-ud-sig-ten ned-bø-ren regn-bu-e tor-den-vejr kli-ma-et driv-hus-gas-ser van-dets
  kreds-lø-bet jord-skæl-vet vul-ka-nen kon-ti-nen-ter æ-kva-tor/æk-va-tor bred-de-grad nord-po-len syd-po-len
  ind-lands-is glet-sjer/glets-jer land-ska-bet is-ti-den flo-der ud-vik-lings-land rå-stof-fer bæ-re-dyg-ti-ge
  kri-sten-dom-men/kris-ten-dom-men kir-ke-gård e-van-ge-lier-ne/e-van-ge-li-er-ne is-lam mu-sli-mer/mus-li-mer
  jø-de-dom-men re-for-ma-tio-nen/re-for-ma-ti-o-nen mun-ke-ne e-ne-væl-den grund-lo-ven stavns-bån-det vi-kin-ger-nes
  sten-al-de-ren bron-ze-al-de-ren mid-del-al-de-rens be-sæt-tel-sen mod-stands-folk ver-dens-kri-gen
  de-mo-kra-ti-ske/de-mo-kra-tis-ke/de-mok-ra-ti-ske/de-mok-ra-tis-ke de-mo-kra-ti-et/de-mok-ra-ti-et fol-ke-tin-gets
  mi-ni-ste-ren/mi-nis-te-ren re-ge-rin-gen par-ti-er-ne væl-ger-ne valg-ret kom-mu-ne-valg dom-sto-le-ne plig-ter
  y-trings-fri-he-den/yt-rings-fri-he-den ar-bejds-mar-ke-det fag-for-e-nin-ger-ne skat-te-be-ta-ler ø-ko-no-misk
  glo-ba-li-se-rin-gen flygt-nin-ge ind-van-dre-re/ind-vand-re-re
  in-te-gra-tion/in-te-gra-ti-on/in-teg-ra-tion/in-teg-ra-ti-on dis-kri-mi-na-tion/dis-kri-mi-na-ti-on
  in-du-stri-a-li-se-rin-gen/in-dus-tri-a-li-se-rin-gen ko-lo-ni-er-ne sla-ver-ne re-vo-lu-tio-nen/re-vo-lu-ti-o-nen
  an-dels-be-væ-gel-sen høj-sko-le com-pu-ter-spil in-ter-net-si-de hjem-me-si-den down-load web-site skate-board
  tee-na-ger/teen-a-ger week-end chat-te strea-ming/stream-ing mob-be fair-play work-shop feed-back key-board soft-ware
  hard-ware jeans base-ball ba-sket-ball/bas-ket-ball bad-min-ton vol-ley-ball hånd-bold-ba-ne gym-na-stik/gym-nas-tik
  op-varm-ning ud-hol-den-hed sta-fet-løb kon-di-tion/kon-di-ti-on svøm-ning lø-ber-ne kon-kur-ren-cer me-lo-di-en
  kla-ve-ret gui-ta-ren or-ke-ster/or-kes-ter in-stru-men-ter-ne/ins-tru-men-ter-ne ryt-misk kom-po-nist san-ge-ne
  trom-mer-ne hånd-ar-bej-de sy-ma-ski-ne/sy-mas-ki-ne sløjd-lo-ka-let skru-e-træk-ker ham-me-ren sand-pa-pir
  ma-le-ri-er-ne per-spek-tiv/pers-pek-tiv skulp-tu-ren op-skrif-ten in-gre-di-en-ser/ing-re-di-en-ser grønt-sa-ger
  rug-brød kar-tof-fel-mos køk-ke-net fø-de-va-rer hy-giej-ne/hy-gi-ej-ne tal-ler-ken u-ni-ver-si-tet u-ni-ver-si-te-tet
  tog-sta-tion/tog-sta-ti-on sko-le-å-ret sko-le-går-den klas-se-læ-re-ren e-le-ver e-le-ver-ne læ-rer-ne
  un-der-vis-nin-gen lek-tier-ne/lek-ti-er-ne op-ga-ver-ne be-sva-rel-se ek-sa-men/eks-a-men ka-rak-ter
  bi-bli-o-te-kar/bib-li-o-te-kar fri-kvar-te-ret mad-pak-ken pe-nal-hus vi-ske-læ-der/vis-ke-læ-der bly-an-ten sak-sen
  teg-nin-ger far-ve-ri-ge ven-in-dens/ve-nin-dens læ-re-rin-de/læ-rer-in-de for-æl-dre-ne/for-æld-re-ne
  bed-ste-mor/beds-te-mor sø-sken-de/søs-ken-de fa-mi-lien/fa-mi-li-en fød-sels-da-ge søn-da-gens no-vem-ber
  som-mer-fe-rien/som-mer-fe-ri-en ju-le-af-ten på-ske-fe-rie/på-ske-fe-ri-e/pås-ke-fe-rie/pås-ke-fe-ri-e u-af-hæn-gig
  u-af-hæn-gig-hed u-tål-mo-dig u-e-nig-hed u-lyk-ke u-ret-fær-dig be-folk-nin-gen be-væ-gel-ser-ne
  be-gej-stret/be-gejs-tret/be-gejst-ret be-kym-rin-ger fo-re-stil-ling fo-re-slå for-skel-li-ge fort-sæt-ter
  mis-for-stå-el-se gen-bru-ge gen-ken-de-lig un-der-sø-gel-ser-ne o-ver-ra-sken-de/o-ver-ras-ken-de mod-stan-der med-lem
  med-lem-mer-ne sam-ar-bej-det til-fæl-digt an-stren-gel-ser af-hæn-gig-hed op-fin-del-ser op-da-gel-ses-rej-se
  på-virk-ning på-li-de-lig ef-ter-mid-da-ge-ne selv-stæn-dig-hed selv-føl-ge-lig ven-ska-ber e-gen-ska-ber
  vi-den-ska-be-lig barn-dom-men rig-dom-me syg-dom-me-ne kær-lig-he-den mu-lig-he-der vir-ke-lig-he-den lang-som-me-re
  hur-tig-ste/hur-tigs-te gla-de-ste/gla-des-te smuk-ke-ste/smuk-kes-te æld-ste/ælds-te lø-ben-de smi-len-de græ-den-de
  sid-den-de strik-ke-de cyk-le-de sam-le-de hand-le-de æn-dring/ænd-ring van-dring/vand-ring hun-dre-de/hund-re-de
  tu-sin-de halv-fems firs syv-og-ty-ve fem-ten tre-di-ve tre-og-tre-di-ve mil-lio-ner/mil-li-o-ner ty-ve-ri-er ca-fé
  i-dé i-dé-er al-lé ar-mé ku-pé æb-ler-ne ø-er-ne åb-nings-ti-der ø-rer-ne æ-ske/æs-ke øn-ske-de/øns-ke-de ånds-svag
  klæ-der læ-ger-ne sy-ge-ple-jer-ske/sy-ge-ple-jers-ke/sy-ge-plej-er-ske/sy-ge-plej-ers-ke po-li-ti-et brand-væ-sen
  am-bu-lan-ce tra-fik-ken cy-kel-sti-en luft-hav-nen fly-ve-ma-ski-ne/fly-ve-mas-ki-ne rum-skib pla-ne-ter-ne
  a-stro-naut/as-tro-naut/ast-ro-naut stjer-ne-him-mel sol-for-mør-kel-se sky-skra-ber ar-ki-tek-ten
  fa-brik-ken/fab-rik-ken virk-som-he-den for-bru-ger-ne bu-tik-ker pen-ge kro-ner ban-ken mu-se-et te-a-tret/te-at-ret
  kon-cer-ten pu-bli-kum/pub-li-kum re-li-giøs/re-li-gi-øs pæ-da-gog psy-ko-lo-gi mi-kro-sko-pet/mik-ro-sko-pet
  ter-mo-me-ter hy-po-te-sen eks-pe-ri-men-tet re-sul-ta-ter-ne kon-klu-sio-nen/kon-klu-si-o-nen
  pro-blem-stil-ling/prob-lem-stil-ling in-te-res-sant/in-ter-es-sant tem-pe-ra-tu-ren bi-be-len pro-fe-ten
  bud-dhi-ster/bud-dhis-ter hin-du-is-me fi-lo-so-fi e-tik chan-cen bran-che cir-kus chauf-fø-rer ga-ra-gen ba-ga-ge
  ho-tel-let tu-ri-ster/tu-ris-ter fe-rien/fe-ri-en ko-stu-me/kos-tu-me de-tal-jer me-dal-jer lin-jer-ne vil-je
  o-lie/o-li-e o-lien/o-li-en gra-fen lejr-sko-le skov-bund blom-ster-ne/bloms-ter-ne fjern-syn ar-bejds-løs håb-lø-se
  hjælp-som mor-som-me glæ-de-lig ø-je-blik bøj-ning ve-je-ne hø-je-re/høj-e-re bå-den krab-ber-ne vand-mænd hav-vand
  ti-de-vand bøl-ger-ne strand-kan-ten sejl-skib kap-taj-nen ski-bet red-nings-vest ho-ved-sta-den stor-by-er-ne
  mo-tor-ve-jen/mo-tor-vej-en bro-er-ne land-man-den hø-sten/høs-ten korn-mar-ken trak-tor me-je-tær-sker/me-je-tærs-ker
  gri-se-ne he-ste-vogn/hes-te-vogn høn-se-hus kød-æ-den-de ug-le-un-ge fug-le-re-de e-gern pind-svin gi-raf-fen
  e-le-fan-ter-ne kro-ko-dil-le di-no-sau-rer skild-pad-de
  rid-der-ti-den slots-ha-ven klas-se-rå-det e-lev-råds-mø-de tem-pel-plad-sen fa-ra-o mu-mier/mu-mi-er vand-fald gej-ser
  la-va-strøm mag-ma-kam-mer sand-storm o-a-se/oa-se sa-van-ne no-ma-der-ne ka-me-ler-ne ø-de-læg-gel-ser ud-ryd-del-se
  tru-e-de fri-lufts-liv for-års-tegn ef-ter-års-blad vin-ter-dva-le træk-fug-le-ne sne-mand is-bjer-get hav-stig-nin-ger
  af-skov-ning gen-an-ven-del-se af-falds-sor-te-ring kom-post plast-po-se sol-cel-ler vind-møl-ler-ne bi-o-brænd-sel
  a-tom-kraft kort-slut-ning sik-rin-gen stik-kon-takt led-nin-ger-ne pæ-ren kon-den-sa-tor blan-din-ger
  kry-stal-ler/krys-tal-ler fil-tre-ring/filt-re-ring de-stil-la-tion/de-stil-la-ti-on/des-til-la-tion/des-til-la-ti-on
  be-væ-gel-ses-e-ner-gi be-skyt-tel-se vægt-fyl-de mas-sen fjer-kraft gear-kas-se tand-hjul re-gu-læ-re sam-men-sæt-te
  ud-reg-nin-ger-ne bud-get-tet op-spa-ring lån-tag-ning mid-nat tids-zo-ne halv-an-den tre-cif-re-de af-stan-den
  sø-rø-ver-ne skat-te-kort kæm-pens tryl-le-drik for-tryl-let fe-er-ne o-ver-na-tur-ligt spæn-den-de gy-ser-no-vel-le
  hånd-skrift bog-an-mel-del-se ord-for-råd ret-stav-ning lyd-bo-gen talt læ-se-ha-stig-hed/læ-se-has-tig-hed
  bog-sta-ver-nes u-læ-se-lig stam-me-for-mer kri-mi-nal-for-sor-gen fæng-sel rets-sa-gen ud-skri-ve vand-ski
  fri-heds-kam-pen kon-ge-hu-set sla-ve-skib tri-umf hand-lings-plan mad-spild ar-bejds-plad-ser lær-ling
  bog-ud-stil-ling ti-mi-an gry-de-ske/gry-des-ke fro-kost-pau-se op-vask so-fa-pu-de stu-e-plan-te gu-le-rød-der
  land-mands-liv svi-ne-fa-brik/svi-ne-fab-rik mæl-ke-ku-sken/mæl-ke-kus-ken bryst-svøm-ning læng-de-spring høj-de-spring
  mål-mand dom-me-ren straf-fe-spark op-vis-ning fløj-te-spil-ler kor-sang no-de-sy-stem/no-de-sys-tem tak-ten rap-pe-ren
  be-væ-gel-ses-mæng-de bil-led-be-hand-ling sy-tråd
  ad-ver-bier/ad-ver-bi-er ord-stil-lin-gen mod-sæt-nin-ger sam-ta-ler-ne ud-ta-le-tegn re-plik-ker-ne sce-ne-gang
  dra-ma-tisk sku-e-spil-le-ren rim-brev fag-tek-ster/fag-teks-ter kil-de-hen-vis-ning af-snit-te-ne smæk-fuld
  tids-for-skel bil-led-a-na-ly-se tal-lin-jen plus-styk-ker ti-er-ne hun-dre-de-ne/hund-re-de-ne brøk-del pro-mil-le
  skæ-rings-punk-ter grund-fla-de si-de-læng-den vin-kel-ret spids-vin-klet/spids-vink-let stump-vin-klet/stump-vink-let
  kas-se-di-a-gram tal-føl-ge møn-stre-ne/møns-tre-ne/mønst-re-ne reg-ne-ark ho-ved-stol op-da-ger-ne fan-ge-vog-ter
  e-ne-vold bor-ger-kri-gen kon-ge-mag-ten a-dels-mænd fæ-ste-bon-de/fæs-te-bon-de ho-ve-ri lens-her-re pest-byl-der
  bog-tryk-ker-kun-sten/bog-tryk-ker-kuns-ten damp-ma-ski-ne/damp-mas-ki-ne ar-bej-der-bo-li-ger u-bå-de fly-ve-plads
  a-tom-bom-be jern-tæp-pet mur-brok-ker vær-ne-pligt af-rust-ning freds-af-ta-le flygt-nin-ge-lejr ska-bel-sen
  vel-sig-nel-se nad-ver dåbs-dag al-te-ret præ-di-ke-stol sal-me-bog tro-en o-fring tem-plet/temp-let pil-grims-rej-se
  for-læns re-spi-ra-tion/re-spi-ra-ti-on blod-pla-der i-ris net-hin-de trom-me-hin-de rod-net kron-bla-de støv-dra-ger
  gran-kog-le sva-ne-un-ge skov-tur fug-le-træk græs-hop-pe ma-rie-hø-ne/ma-ri-e-hø-ne bæn-ke-bi-der regn-orm
  skal-dy-re-ne tang-plan-ter vand-løb tør-ke o-ver-be-folk-ning stor-by land-dis-trikt/land-di-strikt mi-ne-drift
  o-lie-bo-re-plat-form/o-li-e-bo-re-plat-form skibs-fart nord-lys høj-slet-te dal-sænk-ning ky-ster-ne/kys-ter-ne
  bun-sen-bræn-der re-a-gens-glas må-le-glas sug-rør vægt-stang tal-je fjer-vægt skyg-ge-bil-le-de spej-let lup
  brænd-punkt syl-tet sav-klin-ge stik-sav høv-le-bænk bræt-te-ne sting-læng-de garn-nøg-le møn-ster/møns-ter hæk-le-nål
  gar-di-ner ba-ge-pul-ver dej-klump gær-dej ste-ge-pan-de skræl-le-kniv smør-re-brød kød-bol-ler sup-pe-ske bor-de-ne
  skrift-ligt mund-lig af-le-ve-re op-gør-el-se/op-gø-rel-se
  lit-te-ra-tur-hi-sto-rie/lit-te-ra-tur-hi-sto-ri-e/lit-te-ra-tur-his-to-rie/lit-te-ra-tur-his-to-ri-e bal-la-de
  rap-tekst dag-bogs-no-tat frem-læg-gel-ser-ne sprog-brug ord-fø-rer tvær-snit an-del så-le-des brøk-tal-le-ne
  tal-sy-stem/tal-sys-tem lom-me-pen-ge hånd-vask gu-le-rod jord-bær-mark blom-ster-bed/bloms-ter-bed fug-le-kas-se
  hind-bær-ris skov-hug-ger flag-stang tog-skin-ner brand-bil-le-ne red-nings-båd sol-ned-gang må-ne-lys stjer-ne-skud
  rum-ra-ket pla-net-ba-ner tem-pe-ra-tur-må-ling lyd-i-so-le-ring gum-mi-støv-le træ-kul jern-malm guld-gra-ver
  bjerg-kæ-de vand-skel flod-seng kyst-sik-ring dom-kir-ken mun-ke-klos-ter/mun-ke-klo-ster kors-tog ri-tu-al
  for-fæ-dre/for-fæd-re guds-tro kat-te-kil-ling bør-ne-kon-ven-tion/bør-ne-kon-ven-ti-on lov-for-slag
  kom-mu-nal-be-sty-rel-se skat-te-lov yt-rin-ger/y-trin-ger næst-for-mand sam-tyk-ke fol-ke-slag væl-ger-mø-de
  tryk-ke-fri-hed stem-me-sed-del kon-ge-brev bold-spil spring-tov gym-na-stik-sal/gym-nas-tik-sal ba-ne-løb
  mid-ter-lin-je straf-fe-kast gui-tar-spil trom-me-stik vi-o-lin kor-le-der sce-ne-tæp-pe far-ve-lag pen-sel-strøg
  kul-teg-ning ler-fi-gur ul-den strik-ke-pin-de sy-nål skru-e-tvin-ge sav-smuld høvl op-skrif-ter-ne pan-de-ka-ger
  te-ske-fuld/tes-ke-fuld kok-ke-kniv u-for-stå-e-lig u-af-brudt u-ind-bud-te
`;

import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'et',
  words: {
    CANNOT_READ: 'me_ei_saa_lugeda ei_saa_me_lugeda',
    SOVEREIGN:
      'suveräänne suveräänse suveräänset suveräänsed suveräänsete suveräänseid suveräänses suveräänsest suveräänsele suveräänseks suveräänsel suveräänsesse suveräänsetes suveräänsetele',
    SOVEREIGNTY:
      '*suveräänsus* *suveräniteet* digitaal*/tehnoloogi*/strateegili*_sõltumat*/iseseisvus*/autonoomi*/enesemäära* andmeautonoomi* digiiseseisvus* digisõltumat* otsustusõigus*_andmete',
    OPEN_SOURCE: 'avatud_lähtekood* vaba_tarkvara avatud_kood* avatud_standard* vabavara* avatud_komponen*',
    PROPRIETARY: 'suletud_lähtekood* omandtarkvara* suletud_tarkvara proprietaar*',
    FOREIGN:
      'välisriig* välisma* võõrrii* võõra* võõrvõim* kolmanda*_riigi kolmandate_riikide kolmas_riik kolmandatesse_riikidesse kolmandasse_riiki eksterritoriaal* ekstraterritoriaal* eli_väli* valisinvestor* valisomanik* valisosanik* valiskapital* välisinvestor* välisomani* välisosani* väliskapital* välisfond* välisriigi_asutus* välisriikide_asutus*',
    LAW_US:
      'cloud_act* patriot_act* usa/ameerika_seadus* usa/ameerika_õigus* ameerika_ühendriikide_õigus*/seadus* usa_jälgimisseadus*',
    AUTHORITY:
      'ametivõim* asutuste *ametiasutus* valitsus* luureteenis* luureasutus* julgeolekuasutus* eriteenistus* kohus kohtud kohtute kohtu kohtumäärus* politsei* prokuratuur* võimud võimude võimudel võimudele riikide riigile riigi riik suurvõim* õiguskaitse* kõrvalised kõrvalistel välisriigi_asutus* välisriikide_asutus* võõrriigi* võõrriikide*',
    BIGTECH:
      'tehnoloogiahiid* tehnoloogiahiiu* pilvehiid* pilvehiiu* hüperskaal* techhiid* microsofti microsoftita googleita google_ita amazonita',
    KEY: 'võtmest võtit *võti *võtme *võtmed *võtmeid *võtmete võtmehaldus* *võtmetele *võtmetel',
    BYOK: 'oma/enda_võti/võtme/võtmed/võtmeid/krüpteerimisvõti/krüpteerimisvõtme*/võtmetega/võtmega/hsm* kliendi_võtme* kliendihallat*_võtme* kliendi_hallat*_võtme* väline/välise_võtmehaldus* oma_võtmehaldus*',
    ZERO: 'nullteadmus* nullteadmis* otspunktkrüpt* otspunktide_vaheli* lõpust_lõpuni_krüpt* otsast_otsani_krüpt* kliendipoolne/kliendipoolse_krüpt* otspunktist_otspunkti_krüpt* *võti_~_ei_jõua *võtmed_~_ei_jõua me_ei_saa_lugeda/dekrüpteerida ei_saa_me_midagi/neid_lugeda/dekrüpteerida ainult/üksnes_krüpteeritud_andmeid',
    NOT_EVEN_WE:
      'isegi/ka_meie isegi_mitte_meie ka_meie_ise ega_meiegi meiegi_ei isegi/ka_teenusepakkuja_ei isegi_meie_administraatorid meie_ise_ei me_isegi_ei isegi_meie',
    ONLY_YOU:
      'ainult/üksnes/vaid_teie/teil/teile/sina/sinul/sinu/klient/kliendil/kliendi/kliendid/klientide/sul keegi_teine/muu kellelgi_teisel mitte_keegi_teine peale_teie',
    AIRGAP:
      'õhkvahe* õhuvahe* võrgust_lahti* võrgust/internetist_eraldat*/lahti/lahutat*/sõltumat* internetist_lahutat* täielikult_võrguühenduseta võrguühenduseta internetiühenduseta interneti_ühenduseta ilma_interneti* ilma_internetiühendus* ilma_välisühendus* ilma_võrguühendus* välisühenduseta ühendus/ühendused_~_katkeb/katkevad/katkenud autonoomselt_töö* töötab_autonoomselt',
    ISOLATED: 'eraldat* eraldi isoleerit* füüsiliselt/loogiliselt_lahutatud lahutat* segmenteerit* pühendatud eraldiseis*',
    NETWORK: '*internet* välismaailm* avalik*_võrk*/võr*/pilv* avaliku_võrgu* emaettevõt* välisvõr* võrguga',
    GDPR: 'isikuandmete_kaitse_üldmäärus* andmekaitse_üldmäärus* üldmäärus* andmekaitsemäärus* ^IKÜM',
    REPORT: 'läbipaistvusaruan* läbipaistvusraport*',
    US: 'räniorg* washington*',
    OWN_BUILD: 'ise_arendatud iga_koodirida oma_tarkvara arendame_ise omaarendus*',
    EMBARGO: 'embargo* sanktsioonid sanktsioone ekspordikeeld* ekspordikeelu*',
    DEMAND: 'läbiotsimis* kohtumäärus* väljaandmisnõu* väljaandmistaotlus*',
    VOLUNTARY: 'vabatahtlikult',
    COURT: 'kohtus kohtusse kohtu_kaudu',
    SEVERED: 'ühendus_katkeb ühenduse_katkemi* merekaab* ühendus_kaob',
    PASSPHRASE: 'paroolifraas* peaparool*',
  },
  places: {
    EU: 'euroopa_liit euroopa_liid* liidus liidu ^ELis ^ELi ^ELi* ^EL ^ELs ^ELst',
    EEA: '^EMP euroopa_majanduspiirkon*',
    EUROPE: 'euroopas euroopast euroopasse euroopa',
    NORDIC: 'põhjamaades põhjamaad skandinaavias baltikum* baltimaa*',
    BENELUX: 'beneluksi*',
    HOME: 'kodumaal kodumaale riigi_pii* riigipiir*',
    AT: 'austrias austria viin',
    BE: 'belgias belgia brüssel*',
    BG: 'bulgaaria*',
    CH: 'šveits*',
    CY: 'küpros*',
    CZ: 'tšehhi*',
    DE: 'saksamaa* berliin* frankfurdi* frankfurt* munchen* hamburg*',
    DK: 'taani taanis taanist kopenhaagen*',
    EE: '^Eesti eestis eestist eestisse ^Eestisse tallinn* ^Tartu ^Tartus tartus pärnu* narva* rakvere* viljandi* jõhvi* saue* saku harku* võru võrus haapsalu* tartu* parnu* kuressaare* paide* valga* kohtla_jarve* keila* maardu* rapla* joelahtme*',
    ES: 'hispaania*',
    FI: 'soomes soomest soome helsingi* hamina* helsing* tampere*',
    FR: 'prantsusmaa* pariis*',
    GB: 'suurbritannia* ühendkuningrii* inglismaa*',
    GR: 'kreeka*',
    HR: 'horvaatia*',
    HU: 'ungari*',
    IE: 'iirimaa*',
    IS: 'islandil islandi',
    IT: 'itaalia*',
    LI: 'liechtenstein*',
    LT: 'leedu leedus leedust vilnius*',
    LU: 'luksemburg*',
    LV: 'läti lätis lätist riias riia',
    MT: 'malta*',
    NL: 'hollandi* madalmaa* amsterdami* amsterdam*',
    NO: 'norra norras norrast',
    PL: 'poola poolas varssav*',
    PT: 'portugali*',
    RO: 'rumeenia*',
    SE: 'rootsi rootsis rootsist stockholmi* stockholm*',
    SI: 'sloveenia*',
    SK: 'slovakkia*',
    US: 'ameerika ameerikas ühendriigi* ühendriiki* ameeriklas*',
  },
  demonyms: {
    EUROPE: 'euroopa euroopalik*',
    NORDIC: 'põhjamaa põhjamaine põhjamaise* põhjamaade balti skandinaavia',
    HOME: 'kodumai* kohalik* siseriiklik*',
    AT: 'austria',
    BE: 'belgia',
    CH: 'šveitsi',
    DE: 'saksa',
    DK: 'taani',
    EE: '^Eesti eestlas* eestimai*',
    ES: 'hispaania',
    FI: 'soome soomlas*',
    FR: 'prantsuse',
    GB: 'briti',
    IE: 'iiri',
    IT: 'itaalia',
    LT: 'leedu',
    LV: 'läti',
    NL: 'hollandi',
    NO: 'norra',
    PL: 'poola',
    SE: 'rootsi',
  },
};

export const companions: Lexicon = {
  lang: 'et',
  words: {
    BRING: 'tooge tuua',
    SURVIVE: 'töötab_edasi töötavad_edasi toimib_edasi töötab_~_edasi toimib_~_edasi',
    BY_DESIGN: 'algusest_peale algusest_saadik vaikimisi alustest_peale põhjani juba_disainilt kavandamisel',
    THING:
      'pilves pilvest pilvele pilved pilvede pilvi *pilv *pilve pilveteenus* *platvorm* *taristu* infrastruktuur* *lahendus* teenust teenuseid teenustele teenuste *teenus *teenuse *teenused *keskkon* tehisintellekt* ai töökoh* töölau* toode toote tooted *süsteem* tarkvara* rakendus* andmebaas* salvestus* kontoritarkvara* e_post e_kir* posti postkast* sõnumi* mudel mudeli mudelid keelemud* arvutus* koostöö* vundament* tööriist* kontor virtuaal*',
    ALTERNATIVE: 'alternatiiv* asendaja asendus vastukaal',
    TECHNOLOGY: 'tehnoloogia* tehnika *tarkvara lähtekood* kood koodi koodibaas* open_source avatud_lähtekood',
    DATA: 'andmetest andmetega *andmed *andmeid *andmete *andmetele teave teabe teavet info failid faile failide failidele dokumen* sisu sisule varukoopia* koopiad sõnumid sõnumeid kirjad kirju metaandme* telemeetria* logid logi kõik terviseandme* toimik* haiguslo* bitt baiti bait arhiiv*',
    SERVER:
      'server servereid serverite serveris serveritel serverisse serverpark* serveriruum* *andmekeskus* serverikeskus* *serverid *serverites serveripark* masinaruum* saalis',
    HOST: 'majutat* majutami* majutus* majutame hoitakse hoiame hoidmi* hoiustat* hoiustami* salvesta* talletat* talletami* töödel* töötle* asukoh* andmemajutus* veebimajutus* *majutus *majutust säilitat* säilitami* seisab seisavad andmetöötlus* hostitud hostitakse varundat*',
    STAY: 'jääb jäävad jääda jääma jäädes püsi* seisab seisavad asub asuvad hoitakse elab elavad on_ainult',
    LEAVE: 'lahku* välju* liigu* lekki* ületa* rända* välja',
    TRANSFER: 'edasta* saade* saada* ülekan* üle_kan* vii viia viiakse ekspordi* liigutat* jõua andmeedastus* siirda*',
    OUTSIDE: 'väljaspool väljapoole väljas välismaal välismaale piiridest väljastpoolt',
    RESIDENCY:
      'andmete_asukoh* andmeresidentsus* andmete_residentsus* andmehoid* serverite_asukoh* salvestuskoh* andmete_paiknemi* vaikimisi_piirkond* vaikimisi_piirkonna* vaikepiirkon* vaikimisi_asukoht',
    SOIL: 'pinnal pinnas* piirid piire piiride territoorium* riigipiir* kahes_~_linnas kolmes_~_linnas',
    ALL: 'kõik kõiki kõigi kogu iga kõigile igat terve',
    ONLY: 'ainult üksnes vaid ainuüksi eranditult ainuke',
    TOTAL: 'täielik* täiesti täies täiel täis kogu läbinisti tõelin* tõelis* ehtne ehtsalt päriselt terviklik*',
    HUNDRED: '100_protsen* sajaprotsendi* sada_protsenti',
    NO: 'ei ilma null ühtegi ükski mingit mitte_ühtegi pole puudub puuduvad ühelgi ühelegi mitte_ükski midagi miski',
    NOT: 'ei pole mitte ega ära ei_saa ei_kehti',
    NEVER: 'kunagi iialgi eales mitte_kunagi mingil_juhul ühelgi_juhul',
    NO_ONE: 'keegi kellelgi mitte_keegi ükski_võõras ei_mingit_allhan* ilma_allhan*',
    OR: 'või',
    LAW: 'õigust õigusega õigusruum* *seadus* *õigus *õiguse *õigusele jurisdiktsioon* õigusakt* õiguskord* õigussüsteem* regulatsioon* kohtualluvus* andmekaitse* ainult/üksnes_~_kohus ainult_~_kohtud',
    ACCESS:
      'ligipääs* juurdepääs* pääse* ligi haardeula* kätte käeula* jälgi* nuhki* luurami* luure väljanõud* välja_nõud* sekkumi* kontrolli järelevalve* ulatu* mõju survest nõudeid ligipaas*_serverite* juurdepaas*_serverite* puutub_servereid pääseb_serveritesse',
    EXPOSURE: 'risk riski riske riskid ohu oht avatus mure',
    SUBJECT:
      'allu* kohald* kehti* puuduta* laiene* hõlma* rakendu* kuulu* mõjuta* seotud ulatu* haardeula* reguleeri* ei_kehti kohusta kohustab',
    UNDER: 'all alla alusel alluvus*',
    FREE: 'kaitstud kaitse kaitseb kaitset vaba immuun* puutumat* sõltumat* väljaspool varjestat* kättesaamat* turvatud kaitsevad haardeulatusest vabad eest',
    PROOF: 'kindel turvaline ei_kehti ei_kohaldu ei_laiene ei_puuduta ei_mõjuta ei_ulatu vaba',
    REDUCE: 'vähenda* minimeeri* piira* maanda*',
    COMPEL: 'sundi* kohusta* välja_nõuda nõuavad nõuab nõudma sunnitud käskida andmeid_nõuda nõuda_~_andmeid',
    CONTRACT: 'leping lepingu lepingut lepingust vaidlus* vahekohtu* tingimus*',
    OPERATE:
      'halda* hallat* haldus* käita* opereeri* juhi* hoolda* hooldus* jälgi* valva* mehita* töös_hoid* teenindat* ülalpidami* hoiab hoiavad',
    SUPPORT:
      'toe tuge *tugi *toe toetab kasutajatu* klienditu* klienditeenin* klienditoe* tehniline_tugi abiliin kasutajatoe* tugiteenus* vastavad_ööpäev* seirekesk* öövahetus* valvemeeskon*',
    STAFF:
      'töötaja* meeskon* inimesed inimeste insener* spetsialist* administraator* tehnik* personal* ekspert* tiim tiimi *meeskond hooldaja* kolleeg* süsteemiadministr*',
    RESIDENT: 'elav* elab resident* alaline alaliselt töötav* asuv kohapeal',
    CITIZEN: '*kodanik*',
    ADMIN: 'administr* haldus* pääsevad_ligi privilegeerit* süsteemiadministr* haldami*',
    COMPANY:
      'ettevõtte ettevõttena *ettevõte firma firmana teenusepakkujana *pakkuja tarnija operaator partner* *arendaja osaühing aktsiaselts ^OÜ kontsern majutaja idufirma äriühing* uhistu tulundusuhistu',
    OWNED:
      'omand* omanik* kapital* aktsia* osanik* kuulub kuuluv* kuulume käes kätes pereettevõte investor* erakapital* passiga kontrolli_all välisinvestor* välisomani* välisosani* väliskapital* välisfond*',
    PARENT: 'emaettevõt* peakorter* emafirma* kontsern* asukohaga registreeritud peakontor* emaühing*',
    SUBPROCESSOR:
      'alltöötle* alltöövõt* volitatud_töötle* tarnija* teenusepakku* pakkuj* sõltuvus* pilv pilve* teenuseid teenus teenuse investor* omanik* platvorm* fond fondi hiid hiiud ettevõt*',
    MADE: 'valmistatud tehtud toodetud loodud',
    DEVELOPED: 'arendus* arenda* väljatöötat* välja_töötat* loodud programmeerit* ehitatud kirjutatud',
    SELF: 'oma enda omaenda ise enese majasise*',
    CUSTOMER:
      'teie teil teile teid sinu sina sul sulle su klient kliendi kliendil kliendid klientide kliendile klientidel kasutaja oma',
    WE: 'meie meil meile meid meist ei_saa_me *dame *tame *lame *same *game *kume *leme *tume *name *rime *bime *dime',
    HOLD: 'hoia* hoid* halda* valda* käes kätes valduses kontroll* omab jääb jäävad looge loo genereeri* säilita* otsusta* teil seifis on_teil on_kliendil',
    READ: 'lugeda loe loeda näha näe avada ava avab dekrüpt* lahti vaadata vaata ligi pääse piiluda lahti_krüpt* loetav*',
    CERTIFIED:
      '*sertifits* *sertifikaa* audit* akrediteer* kvalifits* atesteeri* atestaat* tunnustat* tõendat* tunnistus* hindami* kantud registreeritud',
    MEMBER: 'liige liikme* asutajaliige allakirjutanu*',
    RATED: 'tase taseme hinnat* hinne punkti',
    PROGRESS:
      'pooleli käimas käsil ettevalmist* valmistume taotle* taotlus* püüdle* püüame teel liigume ootame oodatakse menetl* jätkub algatat* alustat* töötame_selle kandidaat protsessis',
    PLANNED: 'plaanis plaanib plaanides kavas kavatse* tegevuska* teekaar* tuleviku* kunagi_tulevikus roadmap*',
    ENVIRONMENT:
      '*keskkon* region* regioon* piirkond partitsioon* paigaldus* taristu* platvorm* võrk võrgu võrgus pilv pilve riistvara* klaster* klastri* tsoon* lahendus* süsteem* server* andmekeskus* infrastruktuur*',
    CONNECTION: '*ühendus* ühendu* ühendat* sõltuvus* side sidet suhtle* suhtlus* kontakt* liiklus* seos seotud',
    COMPLIANT: 'vastav vastava* vastab vastavus* kooskõla* nõuete* nõuded järgi* täidab täidame ühilduv* turvaline kindel',
    SHIELD: 'tõkesta* takista* peata* blokeeri* hoiab_eemal hoiab_~_eemal väldi* välista* keela*',
    CONTEST: 'vaidlusta* kaeba* edasikaeb* vaidleme keeldu* lükkame tagasi_lük* tõrju* kohtus protesti*',
    ORDER: 'korraldus* nõuet *nõue *nõude *nõudeid *nõuded taotlus* ettekirjutus* määrus* kohtumäärus* *päring* orderi*',
    RECEIVED: 'saanud saabunud esitatud saime saabus',
    DISCLOSED:
      'väljasta* välja_andnud avalda* andnud loovuta* jaganud üle_andnud edastanud väljaandmi* valja_anda/andma/andnud/andmist väljastama',
    HEDGE:
      'aitab aitame aitavad aidata toetab_teie/teid toetame_teie/teid võimalda* !püüd* eesmär* üldjuhul reeglina põhimõtteliselt peamiselt enamasti valdavalt esmajoones eelkõige soovi_korral vajaduse_korral vajadusel soovil valikuliselt valikuline tavaliselt harilikult võimaluse_korral võimalusel nii_palju_kui kavandatud mõeldud varsti peagi tulevikus lähiajal samm sammu teekond* soodusta* lihtsusta* taotlusel lisateenus* valida_saab saab_valida saate_valida suures_osas osaliselt normaaltingimus* tavaolukorras üldiselt enamjaolt püüame',
    ABSOLUTE:
      'tagab tagavad tagame tagatud garanteeri* garantii* võimatu* alati absoluut* sajaprotsend* erandita eranditeta kompromissitu* välistatud',
    COPULA: 'on oli olid olnud oleks olema',
    MEANS: 'tähenda* viitab kirjelda* hõlmab määratle* eeldab pilv_on nimetatakse mõeldakse mõiste* asi',
    NOTION:
      'mõiste* definitsioon* kontseptsioon* põhimõte põhimõtte* võime võimet suutlikkus* idee termin* trend* moesõna* arutelu* teema* küsimus* mõõde mõõtme* kriteerium* juhend strateegia* õigus_otsustada õigust_otsustada debatt',
    ASK: 'mis mida kuidas miks kes kus kas milline',
    DENIAL: 'ei mitte',
    YES: 'jah',
    SAID: 'ütles ütleb lubas lubab_et väidab väitis väitel kinnitusel kinnitas kinnitab sõnul teatas teatab teatel märkis märgib hinnangul selgitas selgitab rõhutas hoiatab hoiatas lubavad väidavad reklaamib reklaamivad nimetavad nimetab kirjutab kirjutas tunnista* tutvustas teavitas andmetel_on_firma avaldas_ajakiri raporti/uuringu/küsitluse_kohaselt/järgi/põhjal',
    PRESS:
      'hanke hange hankes hanget minister* ministri* *minister *ministri ministeerium ministeeriumi riigikogu* *erakon* poliiti* komisjon* ajaleh* ajakirjan* analüütik* gartner kandidaadi* valitsuskoalitsioon* riigi_infosüsteemi peaminist* saadik* õiguskantsler* valitsus_valis/otsustas/kavandab/kinnitas/soovib',
    OTHERS: 'teised paljud mõned enamik konkurendi* pakkujad teenusepakkujad hiiud suurfirmad ettevõtted pilvehiiud',
    UNLIKE: 'erinevalt võrreldes asemel samas_kui vastupidiselt',
    MUST: 'peab peavad peaks tuleb tuleks vaja nõutav* kohustus* vajavad vajab nõuavad nõuab',
    CHOOSE:
      'vali valige küsi küsige kontrolli kontrollige veendu veenduge kaalu kaaluge võrdle võrrelge pidage uurige uuri nõuanded soovitused kontrollnimekiri jälgige kaalub kaaluvad ühenda_serveri* ühendu_serveri*',
    CANNOT_PROMISE:
      'ei_saa/või/suuda_garanteerida/tagada/lubada/välistada ei_~_välistada ei_~_garanteerida ei_garanteeri ei_ole/pole_garanteeritud ei_ole_garantiid ei_saa_olla_kindel me_ei_taga ei_~_tagada',
    NOT_ENOUGH:
      'ei_piisa pole_piisav ebapiisav* ei_tee ei_tähenda pole_sama illusioon* müüt* kahtl* kaugel pole_veel ei_ole_veel ei_kaitse_teid ei_ole_suver* pole_suver* suveräänsuspes* üksi_ei ei_taga ei_paku',
    GIVE: 'tagab tagavad tagame garanteeri* kindlusta* paku* anna* tugevda* säili* taasta* kaitse* toob loome loob teeb tee lisab hoida saate saad kasvata*',
    HEART: 'keskmes südames tuum tuumas standard sisseehitat* esikohal aluseks alus iseenesestmõistet* vaikimisi dna',
    FOR: 'jaoks ulikoolidele haiglatele koolidele omavalitsustele ettevotetele riigiasutustele ministeeriumidele pankadele',
    JOB: 'aastat_kogemust otsime_~_meeskonda/tiimi/inimest otsime_*spetsialist*/*administraator*/*insener*/*arendaja* kandideeri* vabad_töökohad tööpakku* värbame palk palka karjäär praktika* liitu_meie otsime',
    FINANCE: '*võlg *võla *võlad võlakir* *fond *fondi intress* reiting* laen* valuuta* kuld bitcoin riigivõl*',
    POLITICS:
      'riik riigi riigid riikide riigina rahvas rahva rahvus* kuninga* toidu* riigikogu* ukraina* põhiseadus* vürst* parlament* vabarii* demokraat* valija* iseseisev',
    IDENTITY: 'identitee* rahakot* enesesuver*',
    MANNER:
      'võit võidu* võitis võita võistlus* mäng* esitus* meister* liider* juht laval olek* eduseis* meeskonna_üle värav* vaade kindlus* sooritus* hooaeg* turniir* finaal* ülekaal* esikoht* laul* edu',
    DEVICE:
      'seade seadme seadmest seadmes brauser* telefon* arvutist arvutis sülearvuti* nutitelefon* kohapeal_seadmes lokaalselt veebilehitseja*',
    PASSWORD:
      'parool parooli paroolid paroole paroolide taastekood* taastamiskood* taastefraas* rahakot* bitcoin räsi* krüptoraha* krüptovar* pin_kood* auto maja korteri uks ukse koduvõt* jalgrat*',
    SPEED: 'kiire kiired kiireimad kiirus* välkkiir* latentsus* ping mänguserver* minecraft laadimisae* tööaeg*',
    TONGUE: 'eestikeel* *keelne *keelse* keel keele keeles keelde tõlge tõlgi* kasutajaliides* kõnele* räägi*',
    GOODS:
      'tuuleenergia* elekter elektrit elektri päikeseenergia* õli vein juust liha piim *vill lina linane tekstiil* mööbel* rõivad riided laev* paat autod šokolaad* õlu marjad kartul* mesi kohv toorained villa* puit puidu* leib kala toit',
    CHINA: 'hiina us_gov us_government usa_valitsuse',
    DOCS: 'lõpp_punkt* lõpp_punkti lõpp-punkt* järelli* parameet* pole_saadaval ei_ole_saadaval pole_toetatud ei_toetata eelversioon* suveräänsetes_pilvedes',
    ARTICLE:
      'artikkel artikli artiklis määrus määruse direktiiv* põhjendus paragrahv* lõige teenuse_osutaja* andmetöötlusteenus* osutaja',
    STYLE: 'stiilijuhi* sõnavara* kirjutusreegl* sõna',
    LICENSED: 'litsents* kapoti',
    NOTIFY: 'teavita* teatame suuname',
    NAVIGATION:
      'hinnad hinnakiri kontakt kontaktid meist blogi logi_sisse avaleht tooted teenused tugi karjäär kliendid uudised lahendused dokumentatsioon partnerid',
    APPEAL: 'ehitame_koos',
    ASIDE: 'näiteks koos',
    IF: 'kui_teie/andmed',
    TEASER: 'loe_lisaks uudiskiri',
    STOP: 'on ei aastast aastal ja ning et mis kui ka meie teie kõik või mida kus oma ega aga nii välja üle kuid saab juba nende kelle ainult jääb ilma',
    WHERE: 'kus kes',
    COUNTRIES: 'riigis riiki',
    HOLDERS: 'töötaja* liikme* liikmed asutaja* perekon* omavalitsus* valla* linna* ülikoo* sihtasutus*',
    SUPPLIER: 'alltöövõt* alamtöötl* tarnija* tarneahel*',
    EXTRA: 'lisavõimalus lisateenus luksus* loosung*',
  },
};

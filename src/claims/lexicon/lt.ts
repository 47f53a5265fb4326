import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'lt',
  words: {
    CANNOT_READ: 'negalime_perskaityti/matyti',
    SOVEREIGN:
      'suverenus suverenaus suverenų suverenūs suvereni suverenią suverenios suvereniose suvereniosios suverenioje suverenioji suvereniojoje suverenių suverenia suvereniam suvereniame suverenius suvereniais suvereniomis suvereniems suverenioms suverenusis suverenieji suverenesn* patikim*_debes*',
    SOVEREIGNTY:
      'suverenitet* *suverenitet* skaitmenin*/technologin*/strategin*_nepriklausomyb* skaitmenin*/technologin*/strategin*_savarankiškum* skaitmenin*/technologin*/strategin*_autonomij* skaitmenin*_apsisprendim* suverenum*',
    OPEN_SOURCE:
      'atviras/atviro/atvirą/atvirasis/atvirojo/atvirąjį/atviruoju/atviru/atvirieji_kod* laisvoji_programin* laisvosios_programin* atvir*_komponent*',
    PROPRIETARY: 'nuosavybin*_programin* nuosavybin*_kod* uždar*_kod*',
    FOREIGN:
      'užsien* trečiųjų/trečiosios/trečiosioms/trečiosiose/trečiąsias/trečioji/trečiosiomis/trečioje/trečiosioje/trečiąją_šal* trečiųjų/trečiosios/trečiosioms/trečiosiose/trečiąsias/trečioji/trečiosioje_valstyb* ekstrateritor* ne_europos neeuropiet* svetim*_valstyb* svetimšal* ne_es_šal* užjūri* indij* užsienyje_neturi* užsienio_fond*',
    LAW_US: 'jav_sekimo_įstatym* amerikietišk*_cloud_act',
    AUTHORITY:
      'institucij* valdžios valdžiai valdžia vyriausyb* žvalgyb* specialiosios/specialiųjų/specialiosioms_tarnyb* slapt*_tarnyb* teisėsaug* teismo_nurodym* neteisėt* teismo_sprendim* kratos kratą poėmi* valstybinės_tarnybos užsienio_valstyb* teismas teismo teismai teismų teismams',
    BIGTECH:
      'technologijų_milžin* technologijų_gigant* milžinai milžinams milžinų amerikietiš*_debes* amerikiečių_debes* hiperskal* debesijos_milžin*',
    KEY: 'raktas rakto raktą raktai raktų raktus raktams raktais raktu raktuose šifravimo_rakt* slaptafraz*',
    BYOK: 'savo_rakt* savus_raktus savo_šifravimo_rakt* savo_hsm nuosav*_rakt* nuosav*_šifravimo_rakt* kliento_rakt* klientų_rakt* kliento_valdom*_rakt* išorin*_raktų_valdym*',
    ZERO: 'nulin*_žinoj* nulin*_žini* nulin*_prieig* ištisin*_šifr* nuo_galo_iki_galo šifruo*_nuo_pradžios_iki_galo kliento_pusėje_šifr* šifravim*_kliento_pusėje šifr*_jūsų_pusėje abipus*_šifravim* rakt*_~_niekada_nepatenka negalime_iššifruoti/perskaityti tik_šifruotus_duomenis tik_užšifruotus_duomenis',
    NOT_EVEN_WE:
      'net_mes net_ir_mes mes_patys_ne* net_mūsų_administrator* net_mūsų_darbuotoj* net_mūsų_inžinier* net_mūsų_komand* net_teikėjas nei_mes net_administratoriai',
    ONLY_YOU:
      'tik_jūs tik_jums tik_jūsų tiktai_jūs vien_jūs vien_tik_jūs tik_tu tik_klientas tik_klientui tik_pas_jus išskirtinai_jūs niekas_kitas niekas_be_jūsų vien_klientas tik_jūsų_rankose',
    AIRGAP:
      'atjungt*_nuo_interneto atjungt*_nuo_tinkl* atjungt*_nuo_išor* be_interneto be_interneto_ryši* be_jokio_interneto neprisijungus visiškai_atjungt* atskirt*_nuo_interneto autonomin*_režim* visiškai_autonom* be_ryšio_su_internet* avarin*_jungikl*',
    ISOLATED:
      'fiziškai_atskir* logiškai_atskir* fiziškai_ir_logiškai_atskir* logiškai_ir_fiziškai_atskir* fiziškai_izol* izoliuot* fizin*_atskyrim* fiziškai_nutol* atskirt*',
    NETWORK:
      'internetas interneto internetą internetu internete viešaj*_tinkl* viešuoju_tinkl* viešųjų_tinkl* išorin*_tinkl* išorin*_pasaul* išoriniu_pasauli*',
    GDPR: '^BDAR bendr*_duomenų_apsaugos_reglament* duomenų_apsaugos_reglament*',
    REPORT: 'skaidrumo_ataskait*',
    US: 'silicio_slėn* vašington*',
  },
  places: {
    EU: '^ES europos_sąjung* sąjungos sąjungoje sąjungą valstybės_narės valstybių_narių valstybėse_narėse',
    EEA: '^EEE europos_ekonomin*_erdv*',
    EUROPE: 'europoj* europos europą europa',
    NORDIC: 'skandinavij* šiaurės_šal* baltijos_šal* baltij*',
    HOME: 'mūsų_šal* šalies_viduj* šalyje tėvynė*',
    AT: 'austrij*',
    BE: 'belgij* briusel*',
    BG: 'bulgarij*',
    CH: 'šveicarij* ciurich* ženev*',
    CY: 'kipr*',
    CZ: 'čekij* praha prahoj*',
    DE: 'vokietij* frankfurt* berlyn* miunchen* hamburg*',
    DK: 'danij* kopenhag*',
    EE: 'estij* talin*',
    ES: 'ispanij*',
    FI: 'suomij* helsink*',
    FR: 'prancūzij* paryži*',
    GB: 'jungtin*_karalyst* didžioji_britanij* didžiojoje_britanij* londone',
    GR: 'graikij*',
    HR: 'kroatij*',
    HU: 'vengrij*',
    IE: 'airij* dubline',
    IS: 'islandij*',
    IT: 'italij* milane',
    LI: 'lichtenštein*',
    LT: 'lietuv* vilnius vilniaus vilniuje vilnių vilniui kaune kauno kauną klaipėd* šiauli* panevėž* alytu* marijampol* visagin* alyt* kaun* vilni* mažeik* utenoje utenos druskinink* telši*',
    LU: 'liuksemburg*',
    LV: 'latvij* rygoj* rygos ryga ryg*',
    MT: 'maltoj* maltos',
    NL: 'nyderland* olandij* amsterdame amsterdam*',
    NO: 'norvegij*',
    PL: 'lenkij* varšuv*',
    PT: 'portugalij*',
    RO: 'rumunij* bukarešt*',
    SE: 'švedij* stokholm*',
    SI: 'slovėnij*',
    SK: 'slovakij*',
    US: '^JAV amerikos amerikoje ameriką amerikieč* amerikietiš* jungtin*_valstij* jungtin*_amerikos_valstij*',
  },
  demonyms: {
    EU: 'europos_sąjungos ^ES',
    EUROPE: 'europos europiet* europin*',
    NORDIC: 'skandinavišk* skandinavijos baltijos',
    HOME: 'vietin* vietos',
    AT: 'austrijos austrišk*',
    BE: 'belgijos belgišk*',
    CH: 'šveicarijos šveicarišk*',
    CY: 'kipro',
    CZ: 'čekijos čekišk*',
    DE: 'vokietijos vokišk* vokiečių',
    DK: 'danijos danišk* danų',
    EE: 'estijos estišk* estų',
    ES: 'ispanijos ispanišk*',
    FI: 'suomijos suomišk* suomių',
    FR: 'prancūzijos prancūzišk* prancūzų',
    GB: 'britanijos britišk* britų',
    GR: 'graikijos graikišk*',
    HR: 'kroatijos',
    HU: 'vengrijos',
    IE: 'airijos airišk*',
    IS: 'islandijos',
    IT: 'italijos itališk*',
    LT: 'lietuvos lietuvišk* lietuvių lietuviams lietuviai',
    LU: 'liuksemburgo',
    LV: 'latvijos latvišk* latvių',
    NL: 'nyderlandų olandišk* olandų',
    NO: 'norvegijos norvegišk* norvegų',
    PL: 'lenkijos lenkišk* lenkų',
    PT: 'portugalijos',
    RO: 'rumunijos',
    SE: 'švedijos švedišk* švedų',
    SI: 'slovėnijos',
    SK: 'slovakijos',
  },
};

export const companions: Lexicon = {
  lang: 'lt',
  words: {
    BRING: 'atsine* atsineš*',
    SURVIVE: 'toliau_veikia veikia_toliau',
    BY_DESIGN: 'nuo_pat_pradžių iš_prigimties pagal_numatytuos* iš_esmės_sukurt* pagal_projekt* savo_sandara',
    THING:
      'debesis debesies debesį debesyje debesų debesys debesij* debesų_kompiuterij* platform* infrastruktūr* sprendim* paslaug* aplink* darbo_viet* dirbtin*_intelekt* ^DI programin*_įrang* sistem* saugykl* el_pašt* pašto pašt* bendradarbiav* program* duomenų_baz* įrank* modeli* biuro priegl* produkt* vaizdo_konferenc* talpinim*',
    ALTERNATIVE: 'alternatyv* pakait*',
    TECHNOLOGY: 'technologij* programin*_įrang* kodas kodo kodą program*_kod*',
    LICENSED: 'licencij* licencijuot* po_gaubtu',
    DATA: 'duomenys duomenis duomenų duomenims duomenimis duomen* failai failų failus failo failą failas atsargin*_kopij* kopij* dokument* informacij* archyv* turin* žinut* žinučių laišk* metaduomen* įraš* viskas bait* telemetrij* žurnal* nė_vienas_bait*',
    SERVER: 'server* duomenų_centr* serverin* tarnybin*_stot*',
    HOST: 'saugom* saugome saugomi saugojam* saugoti saugojim* laikom* laikome laikymas laikyti talpin* priglob* prieglob* tvarkom* tvarkome tvarko tvarkym* tvarkyti apdoroj* hosting* kaupiam* įsikūr* stovi esantys esančiuose esantys yra_saugom* patalpint* patalpint* laikant',
    STAY: 'lieka liks pasilieka likti lieka guli stovi būna',
    LEAVE:
      'palieka palikti paliks nepalie* nepaliks neišvež* išvež* neišei* išeina išeiti neiškel* iškeliau* neiškeliau* nekeliau* nenutek* neperžengia peržengia',
    TRANSFER:
      'perduo* perdav* neperduo* perkeli* perkėl* neperkeli* siunčia* nesiunčia* persiun* perdavim* eksportuo* iškelia* neiškeli*',
    OUTSIDE: 'ribų užribi* užsienį užsienyje anapus',
    RESIDENCY:
      'duomenų_buvimo_viet* duomenų_viet* saugojimo_viet* duomenų_rezidenc* duomenų_lokaliz* laikymo_viet* numatyt*_region*',
    SOIL: 'teritorijoje teritorij* žemėje sienų sienas sienos',
    ALL: 'visi visos visas visus visa visų kiekvien* visiems',
    ONLY: 'tik tiktai vien išskirtinai išimtinai vien_tik tiktai',
    TOTAL: 'visišk* pilnai pilnas tikr* grynai absoliuč* ištisai didžiausi* tikras',
    HUNDRED: '100_proc 100_procent* šimtaprocent* šimtu_procent* šimtas_procent*',
    NO: 'be jokių joks jokia jokio jokios jokiam jokiai nė_vieno nė_vienos nė_vienas nėra nulis nulio nei neturint* neturime nesame',
    NOT: 'ne nėra nepalie* nepaliks neišvež* neišei* neiškel* netur* nesame nesam neb* netaik* negalio* negal* nepasiek* neperduo* neperdav* neskait* nemat* nepavald* negauna* negav* neatskleid* nepateik* nežino* nekeliau* nepriklauso* nekontroliuo* neprieina* neleidž* nesiunčia* neatidar* neatver* neiššifr* nelaik* nesaugo* nesaugom* nevald* neapima neliečia nenaudo* neperkeli* neįmanoma nenutek* neperduodam* nevykdom* nesaisto',
    NEVER: 'niekada niekad niekuomet jokiomis_aplinkybėmis jokiu_būdu nė_karto',
    NO_ONE: 'niekas niekam joks_trečiasis joks_pašalinis joki*_rangov* be_rangov*',
    OR: 'arba ar',
    LAW: 'teisė teisės teisę teise teisei teisei jurisdikcij* įstatym* teisyn* teisin* teisės_akt* teisminga* reglament* reguliavim* tik_~_teism*',
    ACCESS:
      'prieig* prieiti prieina neprieina* pasiek* nepasiek* atskleidim* stebėj* stebėsen* sekim* įtak* poveiki* šnip* žvilgsni* kontrol* reikalavim* išdavim* kišim* perim* prašym* galios galiu prieig*_prie_serveri*',
    EXPOSURE: 'rizik* pavoj* priklausomyb* grėsm*',
    SUBJECT:
      'taikom* netaikom* taiko netaiko galioj* negalioj* pavald* nepavald* apima neapima liečia neliečia saisto patenka nepatenka priklauso nepriklauso* nesaisto',
    UNDER: 'pagal jurisdikcijoje paval*',
    FREE: 'apsaugot* apsaugo apsaugom* apsaug* saugus_nuo saugūs_nuo saugi_nuo laisv* nepasiekiam* nepasiekia neliečiam* imunit* imun* nepavald* už_ribų neprieinam* apgint* atspar* atribot* už_jav_jurisdik* nepriklausoma nepriklausomas nepriklausomi nepriklausomą nepriklausomos nepriklausomumas_nuo',
    PROOF: 'netaikomas netaikoma netaikomi negalioja atspar* nevaidina nesvarb* bejėg* neturi_galios',
    REDUCE: 'mažina sumažin* mažinant riboja apriboja*',
    COMPEL: 'priverst* verčia* įpareigo* prievart* versti privert* įsakyti pareikalauti/reikalauti_~_duomen*',
    CONTRACT: 'sutart* susitarim* ginč* šalys sąlyg* teisming*',
    OPERATE: 'valdo valdom* valdym* prižiūr* administruo* eksploatuo* priežiūr* operuo* aptarnauja veikl* stebi palaiko valdoma',
    SUPPORT: 'pagalb* palaikym* aptarnavim* klientų_aptarnavim* budintys budinči* budi budin* stebėjimo_centr* atsiliepia',
    STAFF:
      'komand* darbuotoj* specialist* inžinier* administrator* personal* ekspert* žmonės žmonių kolegos kolegomis kolegų technik* mūsų_žmon* operatori* meistr*',
    RESIDENT: 'gyven* įsikūr* dirba dirban* reziduo*',
    CITIZEN: 'pilieči* piliet*',
    ADMIN: 'administrator* administravim* privilegijuot* administruo* administratoriaus_teis*',
    COMPANY:
      'įmonė įmone įmonei bendrovė bendrove bendrovei teikėjas teikėju teikėjo tiekėjas tiekėju organizacija kūrėjas gamintojas ^UAB operatorius verslas startuolis partneris prieglobos_teikėjas grupė įmonių_grupė kooperatyvas kooperatyvo',
    OWNED:
      'kapital* akcinink* savinink* nuosavyb* priklaus* rankose rankos investuotoj* valdoma_lietuv* finansuo* su_~_pasu kontroliuojam* užsienio_fond*',
    PARENT: 'būstin* patronuo* motinin* registruot* įregistruot* buvein* įsteigt* įkurt*',
    SUBPROCESSOR:
      'tvarkytoj* pagalbin*_duomenų_tvarkytoj* subtvarkytoj* subrangov* tiekėj* teikėj* paslaug* priklausomyb* debesij* debes* įmoni* bendrov* investuotoj* komponent* partneri* subrango*',
    MADE: 'pagamint* gaminam* sukurt*',
    DEVELOPED:
      'sukurt* sukūr* kuriam* kuria !kūrė !kūrėme !kūrim* išvystyt* vystom* vysto plėtoja* programuo* suprojektuot* parašyt*',
    SELF: 'savo nuosav* savais pačių savas',
    CUSTOMER:
      'jūs jūsų jums jus jumis tu tavo tau kliento klientas klientai klientų klientams klientui klientus naudotoj* vartotoj* įmonėms',
    WE: 'mes mūsų mums mus esame nesame turime neturime saugome laikome tvarkome teikiame siūlome garantuojame užtikriname naudojame kuriame prižiūrime valdome galime negalime padedame ginčijame pranešame priklausome nepriklausome diegiame atitinkame veikiame negarantuojame neatmetame skundžiame įsipareigojame talpiname neperduodame pasiliekame gavome negavome pateikėme esam pas_mus perduodame negalime_garantuoti negalime_atmesti negalime_užtikrinti negalime_pažadėti negalime_paneigti negalime_visiškai negarantuojame nenaudojame',
    HOLD: 'turi turite turit laiko laikote laikykite laikom* valdo valdote kontroliuo* saugo saugote saugom* lieka naudok* naudojat* rankose seife priklauso generuo* disponuo*',
    READ: 'skait* perskait* neskait* iššifr* neiššifr* matyt* mato nemato matome pamatyt* atver* neatver* atidar* neatidar* atrakin* peržiūr* prieina prieiti atkoduo* įskait*',
    CERTIFIED:
      'sertifik* atestav* atestac* kvalifik* akredit* audit* patvirtint* pripažint* įvertint* pažymėjim* įtraukt* registruot*',
    MEMBER: 'narys narė nariai narystė* signatar* steigėj*',
    RATED: 'lygis lygio lygį įvertin* balas balų vertinim*',
    PROGRESS:
      'siekiame ruošiamės rengiamės pradėt* pradėjome laukiame laukiama procesas procese paraišk* vykdom* kandidat* tikimės numatom*_gauti baigiam* etape vyksta_vertinim* vyksta_sertifik* vyksta_atest* vyksta_audit* pradėtas',
    PLANNED: 'planuo* planuose planas planai ketin* ateityje kitais_metais kitų_metų',
    ENVIRONMENT:
      'aplink* region* sistem* egzempliori* diegim* infrastruktūr* tinkl* debes* platform* zon* klasteri* segment* įrang* sprendim* tinklą',
    CONNECTION: 'ryš* jungt* prisijung* priklausomyb* sąsaj* sujung* komunikacij* srautas',
    COMPLIANT: 'atitin* atitikt* suderinam* suderint* laikantis laikomės laikymasis',
    SHIELD: 'užkerta apsaugo neleidžia blokuo* draudžia neprileidžia sustabdo',
    CONTEST: 'ginčij* ginčyt* skundž* apskųs* apskund* atmet* priešin* teisme atsisak* nepaklūst* bylinė*',
    ORDER: 'nurodym* prašym* užklaus* reikalavim* orderi* šaukim* įsakym* kreipim* sprendim*',
    RECEIVED: 'gav* negav* gavę gauta sulauk* nesulauk*',
    DISCLOSED: 'pateik* nepateik* atskleid* neatskleid* perdav* perdavę neperdav* išdav* neišdav* suteik*',
    NOTIFY: 'pranešame informuo* perspė* nukreip* praneš*',
    HEDGE:
      'padeda padedame padėti padėsime leidžia paprastai dažniausiai įprastai siek* tiksl* galima galite pageidaujant pagal_pageidavim* pagal_poreik* jei_įmanoma jei_reikia iš_esmės daugiausia pirmiausia netrukus norim* prisid* kelias_į keliu_į žingsn* stengiamės pasirinktinai neprivalom* kai_įmanoma kiek_įmanoma dažnai ne_darbo_valand* gali_būti kelias_link artėja artina',
    ABSOLUTE: 'garantuo* garantij* neįmanoma visada visuomet be_išimč* absoliuč* užtikrintai be_išlyg*',
    INDEFINITE: 'vienas viena kažkoks bet_koks bet_kuri',
    COPULA: 'yra buvo bus būti nėra tai',
    MEANS:
      'reiškia reišk* apibrėž* vadinam* suprantam* apibūdin* tai_aplinka yra_aplinka yra_debesij* yra_gebėjim* yra_galimyb* yra_teisė yra_model* tai_gebėjim* tai_galimyb* tai_debes* tai_model* tai_teis* tai_princip* tai_tok* tai_būd* tai_paslaug* tai_sąvok* nurodo_į',
    NOTION:
      'apibrėžim* sąvok* koncepcij* princip* gebėjim* galimyb* idėja tem* terminas diskusij* tendencij* kriterij* gair* straipsn* aplinka_kurioj* iššūk* požiūri* strategij* vadov*',
    ASK: 'kas kaip kodėl kur kada kuris kokia kiek ar',
    DENIAL: 'ne niekada',
    YES: 'taip',
    SAID: 'teigia teigimu teigė pasak anot pranešė skelbia skelbė rašo rašė žada žadėjo pažadėjo pareiškė sakė sako pabrėžė tvirtina tvirtino pripažino pripažįsta įspėja įspėjo reklamuo* giriasi paskelbė paaiškin* esą neva ataskaitos/tyrimo/apklausos_duomenimis remiantis_ataskaita/tyrimu',
    CONJUNCTIVE: 'neva esą',
    PRESS:
      'ministr* seimas seimo seime partij* kandidatas kandidatė prezident* laikrašt* dienrašt* portalas analitik* apklaus* komisija komisijos europarlament* politik* gartner viceministr* premjer* žurnalist* savivaldybės_taryb* ministerija ministeriją ministerijoje ministerijai ministerijos_duomenimis/atstov*/pranešim* vyriausybė_pasirinko/patvirtino/planuoja/nusprendė',
    OTHERS:
      'teikėjai teikėjams tiekėjai daugelis kiti kitos kai_kurie kai_kurios konkurent* dauguma kitos_įmonės daug_įmonių milžinai organizacijos valstybės daug amerikiečių_teikėj* jav_teikėj*',
    UNLIKE: 'kitaip_nei skirtingai priešingai vietoj vietoje_to palyginti užuot',
    MUST: 'privalo privalom* būtina reikia reikalauja reikalaujam* turėtų reikėtų privalėtų būtin* turi_būti turi_likti turi_priklausyti',
    CHOOSE:
      'paklauskite klauskite įsitikinkite rinkitės pasirinkite patikrinkite atkreipkite patarim* prieš_pasirašydami pareikalaukite apsvarstykite sužinokite svarsto prisijunkite_prie',
    CANNOT_PROMISE:
      'negalime_garantuoti negalima_garantuoti negarantuo* negalime_atmesti neatmet* negalime_užtikrinti neužtikrin* negalime_pažadėti nežada* negali_garantuoti negalime_paneigti negalime_visiškai',
    NOT_ENOUGH:
      'nereišk* nepakank* neužtenk* neapsaug* iliuzij* mitas mitą abejo* nepadaro nedaro nesuteikia trūksta ne_tas_pats toli_gražu nėra_suveren* dar_ne_suveren* nepaverčia negarantuo* neužtikrin* nesiūlome',
    GIVE: 'užtikrin* garantuo* išsaug* stiprin* sustiprin* siūlo siūlome suteik* teikia susigrąžin* atgau* atgaut* apsaug* grąžin* išlaik* saugo stiprėj* didin* perim* įgau* įgyja',
    HEART:
      'pagrindas pagrinde pagrindu šerdis šerdyje centre įskaičiuot* įtraukt* prasideda prioritet* standart* įdiegt* įmontuot* be_kompromis* savaime_suprant*',
    FOR: 'skirta skirtas skirti universitetams ligoninems savivaldybems mokykloms istaigoms imonems bankams ministerijoms',
    JOB: 'metų_patirtis ieškome ieškom darbo_skelbim* atlyginim* karjer* kandidatuok* darbo_pasiūl* prisijunk* gyvenimo_aprašym* praktikant* siųskite_cv',
    FINANCE: 'fondas fondo fondai skola skolos skolų obligacij* palūkan* turto_fond* kredit* reiting* bitkoin* valiut* išpirk*',
    POLITICS:
      'valstyb* tauta tautos tautą nacij* karali* karūn* maist* respublik* rinkim* konstituc* parlament* monarch* energet* ukrain* sostas krašt*',
    IDENTITY: 'tapatyb* savarankišk*_tapatyb* pinigin*',
    MANNER:
      'pergal* rungtyn* laimėj* kontroliavo bėgim* pasirodym* žaid* čempion* valdė įveik* nugal* dominavo žaidim* varžyb* elges*',
    DEVICE: 'telefon* naršykl* kompiuter* jūsų/tavo/savo/šio_įrengin* išman*_įrengin* nešiojam* įrenginio',
    PASSWORD:
      'slaptažod* maišos maiš*_reikšm* pinigin* bitkoin* kriptovaliut* automobil* buto namų durų durys atkūrimo_fraz* seifo_spyn* api_rakt*',
    SPEED: 'greit* greič* žaib* sparč* ping vėlinim* žaidim* našum*',
    TONGUE: 'kalba kalbos kalbą kalbomis vertim* lietuviškai sąsaja lokalizac*',
    GOODS:
      'medus medaus sūri* mėsa mėsos alus vyn* energij* elektr* linas lino lininis drabuž* baldai baldų ąžuol* duona duonos pienas pieno laiv* automobil* uog* vaisi* kava degtin* vilna vilnos',
    CHINA: 'kinij* us_government us_gov kinų_debes*',
    DOCS: 'galin*_tašk* galutin*_tašk* parametr* neveikia nepalaikom* nepasiekiama_suveren* priesag* peržiūros_versij* funkcija_nepas*',
    ARTICLE:
      'straipsnis straipsnio dalis dalies direktyv* punktas konstatuojam* pagrįst*_priemon* viešasis_pirkim* konkurso konkurso_sąlyg*',
    STYLE: 'žodynėl* stiliaus_vadov* vartokite žodis',
    NAVIGATION:
      'kainos kainoraštis kontaktai produktai paslaugos sprendimai apie_mus tinklaraštis prisijungti prisijungimas pradžia dokumentacija naujienos partneriai klientai karjera pagalba',
    APPEAL: 'kurkime',
    ASIDE: 'pavyzdžiui kartu_su',
    IF: 'jeigu jei',
    TEASER: 'sužinokite_daugiau',
    STOP: 'jūsų mūsų yra kad iš bet arba kuris kuri kurie kurios kurią kaip dėl nuo už jau savo visi pagal kai kur taip jei gali esame mes prie ir tik yra niekada jums nėra šis nei be',
  },
};

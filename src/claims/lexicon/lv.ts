import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'lv',
  words: {
    CANNOT_READ: 'nevaram_izlasīt/lasīt',
    SOVEREIGN:
      'suverēns suverēna suverēnu suverēnam suverēnā suverēnais suverēnajā suverēnajam suverēnie suverēno suverēnos suverēnajos suverēnajiem suverēnajās suverēnajām suverēnās suverēnas suverēnām suverēniem suverēni suverēnāk* uzticam*_mākon* neatkarīgs_mākon*',
    SOVEREIGNTY:
      'suverenitāt* *suverenitāt* digitāl*/tehnoloģisk*/stratēģisk*_neatkarīb* digitāl*/tehnoloģisk*/stratēģisk*_autonomij* digitāl*_pašnoteikšan* digitāl*_patstāvīb* tehnoloģisk*_patstāvīb*',
    OPEN_SOURCE: 'atvērt*_kod* atvērt*_pirmkod* atklāt*_kod* atklāt*_pirmkod* brīv*_programmatūr* atvērt*_komponent*',
    PROPRIETARY: 'slēgt*_kod* slēgt*_pirmkod* patentēt*_programmatūr*',
    FOREIGN:
      'ārvalst* ārzem* trešo_valstu trešo_valsti trešās_valst* trešaj*_valst* trešā_valst* trešajā_valst* eksteritoriāl* ekstrateritoriāl* ārpussavienīb* svešu_valstu svešas_valsts ne_eiropas ārpuseirop* aizjūr* indij* ārvalstu_fond*',
    LAW_US: 'asv_novērošanas_likum*',
    AUTHORITY:
      'iestādes iestādēm iestāžu iestāde valdība* valdīb* izlūkdienest* specdienest* drošības_dienest* tiesībaizsard* tiesībsarg* tiesas_rīkojum* tiesas_lēmum* tiesas_orderis nelikumīg* prettiesisk* slepen*_dienest* kratīšan* valsts_iestād* varas_iestād* tiesībsargājoš* iestādei',
    BIGTECH: 'tehnoloģiju_milzi* tehnoloģiju_milž* mākoņmilž* asv_mākon* amerikas_mākon* hipermēroga*',
    KEY: 'atslēga atslēgas atslēgu atslēgām atslēgai šifrēšanas_atslēg* parol*_frāz*',
    BYOK: 'savu_atslēgu savas_atslēgas savām_atslēgām pašu_atslēg* savas_šifrēšanas_atslēgas savu_šifrēšanas_atslēgu savu_hsm savā_hsm klienta_pārvaldīt*_atslēg* klienta_atslēg* ārēj*_atslēgu_pārvaldīb*',
    ZERO: 'nulles_zināšan* nulles_piekļuv* pilnīg*_šifrēšan* no_gala_līdz_galam no_gala_galā galšifrēšan* pilnšifrēšan* klienta_pusē_šifrēt* šifrēšan*_klienta_pusē abpusēj*_šifrēšan* tieš*_šifrēšan* atslēg*_~_nekad_nenonāk nevaram_atšifrēt/izlasīt tikai_šifrētus_datus',
    NOT_EVEN_WE:
      'pat_mēs pat_ne_mēs arī_mēs_ne* mēs_paši_ne* pat_mūsu_administrator* pat_mūsu_darbiniek* pat_mūsu_inženier* pat_pakalpojuma_sniedzējs ne_mēs nedz_mēs',
    ONLY_YOU:
      'tikai_jūs tikai_jums tikai_jūsu tikai_jūsu_rokās vienīgi_jūs vienīgi_jums tikai_tu tikai_tev tikai_klients tikai_klientam tikai_pie_jums neviens_cits tikai_klienta_rokās vienīgi_klients',
    AIRGAP:
      'bez_interneta bez_interneta_savienojum* bez_interneta_pieslēgum* atvienot*_no_interneta atvienot*_no_tīkla pilnīgi_atvienot* atslēgt*_no_interneta bezsaistes_režīm* pilnīgā_bezsaistē autonom*_darbīb* izolēt*_no_interneta nošķirt*_no_interneta pilnīgi_autonom* avārijas_slēdz*',
    ISOLATED:
      'fiziski_nodalīt* loģiski_nodalīt* fiziski_un_loģiski_nodalīt* loģiski_un_fiziski_nodalīt* fiziski_atdalīt* loģiski_atdalīt* fiziski_nošķirt* fiziski_izolēt* izolēt* nošķirt* fizisk*_nodalīšan*',
    NETWORK: 'internets interneta internetu internetam internetā publisk*_tīkl* ārēj*_tīkl* ārpasaul*',
    GDPR: '^VDAR vispārīg*_datu_aizsardzības_regul* datu_aizsardzības_regul*',
    REPORT: 'pārskatāmības_ziņojum* pārredzamības_ziņojum* caurspīdīguma_ziņojum* pārskatāmības_pārskat* pārredzamības_pārskat*',
    US: 'silīcija_ielej* vašington*',
  },
  places: {
    EU: '^ES eiropas_savienīb* savienīb* dalībvalst*',
    EEA: '^EEZ eiropas_ekonomikas_zon*',
    EUROPE: 'eiropā eiropas eiropu eiropai eiropa',
    NORDIC: 'skandināvij* ziemeļvalst* baltij*',
    HOME: 'mūsu_valst* savā_valst* tepat_latv*',
    AT: 'austrij*',
    BE: 'beļģij* brisel*',
    BG: 'bulgārij*',
    CH: 'šveic* cīrih*',
    CY: 'kipr*',
    CZ: 'čehij*',
    DE: 'vācij* frankfurt* berlīn* minhen* hamburg*',
    DK: 'dānij* kopenhāgen*',
    EE: 'igaunij* tallin* tartu',
    ES: 'spānij*',
    FI: 'somij* helsink*',
    FR: 'francij* parīz*',
    GB: 'apvienot*_karalist* lielbritānij* anglij* londonā',
    GR: 'grieķij*',
    HR: 'horvātij*',
    HU: 'ungārij*',
    IE: 'īrij* dublin*',
    IS: 'īslande* islandē',
    IT: 'itālij*',
    LI: 'lihtenštein*',
    LT: 'lietuv* viļņ* kauņ*',
    LU: 'luksemburg*',
    LV: 'latvij* rīgā rīgas rīgu rīga liepāj* daugavpil* valmier* jelgav* ventspil* jūrmal* rēzekn* ogrē siguld* latgal* kurzem* vidzem* zemgal* cēsis cēsīs salaspil* jēkabpil*',
    MT: 'maltā maltas',
    NL: 'nīderland* holand* amsterdamā amsterdam*',
    NO: 'norvēģij*',
    PL: 'polij* varšav*',
    PT: 'portugāl*',
    RO: 'rumānij* bukarest*',
    SE: 'zviedrij* stokholm*',
    SI: 'slovēnij*',
    SK: 'slovākij*',
    US: '^ASV amerikas amerikā amerika amerikāņu amerikān* savienot*_valst*',
  },
  demonyms: {
    EU: 'eiropas_savienības ^ES',
    EUROPE: 'eiropas eiropieš* eiropeisk* eiropisk*',
    NORDIC: 'skandināvu skandināvijas baltijas',
    HOME: 'vietēj* pašmāju',
    AT: 'austrijas austriešu',
    BE: 'beļģijas',
    CH: 'šveices šveiciešu',
    CY: 'kipras',
    CZ: 'čehijas čehu',
    DE: 'vācijas vācu vāciešu',
    DK: 'dānijas dāņu',
    EE: 'igaunijas igauņu',
    ES: 'spānijas spāņu',
    FI: 'somijas somu',
    FR: 'francijas franču',
    GB: 'lielbritānijas britu',
    GR: 'grieķijas',
    HR: 'horvātijas',
    HU: 'ungārijas',
    IE: 'īrijas īru',
    IS: 'islandes',
    IT: 'itālijas itāļu',
    LT: 'lietuvas lietuviešu',
    LU: 'luksemburgas',
    LV: 'latvijas latviešu latviešiem latvieši latvisk*',
    NL: 'nīderlandes nīderlandiešu holandiešu',
    NO: 'norvēģijas norvēģu',
    PL: 'polijas poļu',
    PT: 'portugāles',
    RO: 'rumānijas',
    SE: 'zviedrijas zviedru',
    SI: 'slovēnijas',
    SK: 'slovākijas',
  },
};

export const companions: Lexicon = {
  lang: 'lv',
  words: {
    BRING: 'līdzi nāciet',
    SURVIVE: 'turpina_darboties',
    BY_DESIGN: 'pēc_būtības jau_no_paša_sākuma pēc_noklusējuma jau_pamatos pēc_konstrukcijas integrēti',
    THING:
      'mākonis mākoņa mākoni mākonī mākoņi mākoņu mākoņos mākonim mākoņpakalpoj* mākoņplatform* mākoņrisināj* mākoņinfra* mākoņdatoš* platform* infrastruktūr* risināj* pakalpoj* vide vidi vides vidē vidēs darba_vid* mākslīg*_intelekt* ^MI programmatūr* sistēm* glabātuv* krātuv* pasts pasta e_past* sadarbīb* lietotn* datubāz* rīks rīki rīku model* biroj* mitināšan* viesošan* hostēšan* produkt* izmitināšan* videokonferen*',
    ALTERNATIVE: 'alternatīv* aizstājēj*',
    TECHNOLOGY: 'tehnoloģij* programmatūr* kods koda kodu pirmkod*',
    LICENSED: 'licence licenc* licencēt* zem_pārsega',
    DATA: 'dati datu datus datiem datos fails faili failu failus failiem rezerves_kopij* kopijas kopiju dokument* informācij* arhīv* satur* ziņas ziņu ziņām vēstul* metadat* ierakst* viss baits baiti telemetrij* žurnālfail* sarakst*',
    SERVER: 'server* datu_centr* serveru_telp* datacentr*',
    HOST: 'glabā glabājam glabājas glabāti glabāta glabāt glabātas glabāšan* glabājot uzglabā* saglabāti saglabāta saglabājam apstrādā apstrādājam apstrādāti apstrādāta apstrādāt apstrādes apstrāde apstrādi mitin* izmitin* viesot* viesoš* hostē* hostēt* atrodas atrodams izvietot* izvietoj* mitināšan* hosting* novietot* stāv',
    STAY: 'paliek paliks palikt atrodas stāv guļ palikuši uzturas',
    LEAVE:
      'atstāj atstās atstāt neatstāj neatstās pamet nepamet izceļo iziet neiziet neizceļo aizceļo neaizceļo nonāk nenonāk šķērso nešķērso aizplūst neaizplūst izved neizved tiek_izvest*',
    TRANSFER:
      'nodod nododam nenododam nosūt* nenosūt* pārsūt* nepārsūt* pārnes* nepārnes* pārvieto* nodošan* nodošana eksportē* sūtīt* nesūt* tranzīt*',
    OUTSIDE: 'ārpus aiz_robež* ārzemēs ārzemēm',
    RESIDENCY:
      'datu_rezidenc* datu_atrašanās_viet* glabāšanas_viet* datu_izvietojum* datu_lokaliz* datu_glabāšanas_viet* noklusejuma_region*',
    SOIL: 'teritorijā teritorij* zemes robežas robežām robežu robežās zemē',
    ALL: 'visi visas visu visus viss visa katrs katru katra visiem ikviens ikvien*',
    ONLY: 'tikai vienīgi vien ekskluzīvi tikai_un_vienīgi',
    TOTAL: 'pilnīg* pilnībā pilns pilna pilnu patiess patiesa patiesi īsts īsta tīri absolūt* maksimāl* pilnvērtīg*',
    HUNDRED: '100_procent* simtprocent* simt_procent*',
    NO: 'bez nekāds nekāda nekādu nekādas nekādi nekādiem neviens neviena nevienas nevienu nevienam nav nulle nulles neesam ne nekas ne_~_ne',
    NOT: 'nav ne neesam nevar nevaram neatstāj neatstās nepamet neiziet nenonāk nešķērso neaizplūst nenododam nenosūt* nepārsūt* nepārnes* nepieder nepakļau* neattiecas neattieksies nepiemēro netiek nelasām nelasa neredz* nezinām neglabājam nesniedzam neizsniedz* nesaņem* nespēj neaizsniedz nesasniedz neļauj neatver* neatbild* nepieprasīs nepiekļūst nepiekļūs neskar neizpauž* neglabā neizmanto* neapstrādā* neved nekontrolē* neiespējam* nenotiek',
    NEVER: 'nekad nekādā_gadījumā nekādos_apstākļos ne_mirkli ne_reizi nevienā_brīdī',
    NO_ONE: 'neviens nevienam neviens_cits neviena_trešā_puse nekad*_arpakalpojum* bez_arpakalpojum*',
    OR: 'vai',
    LAW: 'likums likuma likumu likumi likumiem likumdošan* tiesīb* tiesību_akt* jurisdikcij* normatīv* regul* tieslietu tiesiskais juridisk* tiesību tiesiskaj* tiesību_sistēm* tikai_~_tiesa tikai_~_tiesas',
    ACCESS:
      'piekļuv* piekļūst piekļūt piekļūs nepiekļūst nepiekļūs pieeja pieejas pieeju izpauš* uzraudzīb* novēroš* ietekm* izsnieg* iejaukš* spieg* kontrol* pieprasīj* skat* aizsniedz neaizsniedz sasniedz varas_par varu_par piekluv*_serveriem',
    EXPOSURE: 'risks risku riski apdraudēj* pakļautīb*',
    SUBJECT:
      'pakļaut* pakļauj* nepakļau* attiecas neattiecas attiecināms attieksies piemēro nepiemēro piemērojams piemērojam* saistošs saistoš* ietilpst skar neskar spēkā padots padoti regulē subjekts',
    UNDER: 'saskaņā_ar zem jurisdikcijā pēc pakļautībā',
    FREE: 'pasargāts pasargāta pasargāti pasargāj* pasargā aizsargāts aizsargāta aizsargāti aizsargāj* aizsargā aizsardzīb* aizsargātas brīvs brīvi brīva neatkarīgs_no neatkarīga_no nepieejam* neaizsniedzam* imūn* neaizskaram* ārpus drošībā_no drošs_no droši_no droša_no norobežot* nesasniedzam* sargā atbrīvot*',
    PROOF: 'nepiemēro neattiecas nav_spēkā drošs noturīg* neietekmē nav_nozīmes nav_piemērojams',
    REDUCE: 'samazina samazin* mazina mazin* ierobežo* minimiz*',
    COMPEL: 'piespie* spiest liek likt pienākums uzliek piespied* pavēlēt pieprasīt_~_datus',
    CONTRACT: 'līgum* vienošan* strīd* puses nosacīj* pusēm',
    OPERATE:
      'uztur uzturam uzturēt* uzturēš* uzrauga uzraugām uzraudzīt* uzraudzīb* pārvald* pārvaldīt* ekspluat* apkalpo apkalpot* administrē* operē* darbina apkop* vada nodrošina_darb*',
    SUPPORT:
      'atbalsts atbalsta atbalstu atbalstam klientu_apkalpošan* palīdzības_dienest* klientu_serviss dežūrdienest* diennakts_dežūr* dežūr* uzraudzības_centr* atbild_dienu',
    STAFF:
      'komand* darbiniek* speciālist* inženier* administrator* personāl* ekspert* cilvēki cilvēku kolēģi kolēģiem kolēģu tehniķ* kolektīv* meistari mūsējie',
    RESIDENT: 'dzīvo dzīvojo* strādā strādājo* atrodas iedzīvotāj* rezidē*',
    CITIZEN: 'pilsoņi pilsoņiem pilsoņu pilson* pavalstniek*',
    ADMIN: 'administrator* administrēšan* administrē* priviliģēt* administratora_tiesīb*',
    COMPANY:
      'uzņēmums uzņēmumu uzņēmuma sniedzējs sniedzēja piegādātājs sabiedrība firma ražotājs izstrādātājs operators organizācija kompānija partneris uzņēmējs jaunuzņēmums ^SIA ^AS grupa mākoņpakalpojumu_sniedzējs viesotājs kooperativs kooperativa kooperativu',
    OWNED:
      'kapitāl* akcionār* īpašniek* īpašum* pieder piederoš* piederam rokās investor* dibinātāj* dalībniek* finansē* ar_~_pasi !kontrolē ārvalstu_fond*',
    PARENT:
      'mātes mātesuzņēmum* mātesuzņ* mātes_uzņēmum* mātes_sabiedrīb* galvenā_mītne galven*_mītn* reģistrēt* dibināt* mītne mītni juridisk*_adres* galvenais_birojs',
    SUBPROCESSOR:
      'apstrādātāj* apakšapstrādātāj* apakšuzņēmēj* piegādātāj* sniedzēj* pakalpoj* atkarīb* mākoņ* mākoni uzņēmum* investor* komponent* partner*',
    MADE: 'ražot* izgatavot* radīt* tapis',
    DEVELOPED: 'izstrādāt* izstrādā* izstrāde radīt* izveidot* veidot* programmēt* uzrakstīt* būvēt* attīstīt*',
    SELF: 'savs sava savu savas savā pašu pašiem pašmāju',
    CUSTOMER:
      'jūs jūsu jums jūsos tu tavs tavu tavi tev klients klienta klientu klienti klientiem klientam lietotāj* uzņēmumiem jūsuprāt',
    WE: 'mēs mūsu mums mūs esam neesam nevaram glabājam apstrādājam nenododam piedāvājam garantējam nodrošinām sniedzam nesniedzam izmantojam uzturam apstrīdam piederam saņēmām nesaņēmām neesam_saņēmuši palīdzam strādājam veidojam atbilstam izsniedzām varam izstrādājam pārsūdzam ziņojam informējam lietojam apņemamies nedodam uzraugām pārvaldām pie_mums pārdodam mūsējie šifrējam nevaram_garantēt nevaram_izslēgt nevaram_nodrošināt nevaram_apsolīt nevaram_pilnībā negarantējam neizmantojam',
    HOLD: 'ir glabā glabājiet glabājat tur turat pārvald* pārvaldāt kontrolē* kontrolējat pieder paliek izmantojiet lietojiet rokās seifā ģenerē* saglabā* valdāt',
    READ: 'lasīt izlas* nelas* lasa redz* neredz* atvērt atver* neatver* atšifrē* skatīt* aplūko* piekļūt piekļūst atslēgt izlasīt atkodēt',
    CERTIFIED:
      'sertific* sertifik* atestācij* atestēt* kvalificē* kvalifik* akredit* audit* apstiprin* atzīt* apliecināj* iekļaut* reģistrēt*',
    MEMBER: 'biedrs biedri dalībnieks dalībnieki dalīb* parakstītāj* dibinātājbiedr*',
    RATED: 'līmenis līmeņa līmeni novērtēj* vērtēj* punkt*',
    PROGRESS:
      'procesā tiecamies gatavojamies gaidām gaidāms uzsākt* sākām pieteikum* kandidāt* notiek_sertific* notiek_audit* notiek_vērtē* plānojam_saņemt sagatavošan* esam_uzsākuši ceļā_uz vērtēšanas_posm* iesniegts',
    PLANNED: 'plāno* plānos plāns plāni nākotnē nākamgad iecerē* ceļvedī nākamā_gada',
    ENVIRONMENT:
      'vide vidi vidē vides region* reģion* sistēm* instanc* instalācij* infrastruktūr* tīkl* mākoni mākonis mākonī platform* zona zonas klaster* segment* iekārt* risināj*',
    CONNECTION: 'savienoj* pieslēg* atkarīb* saikn* saites savienot* sakari komunikāc* datplūsm*',
    COMPLIANT: 'atbilst* atbilstīb* atbilstoš* saderīg* ievēro* ievērošan*',
    SHIELD: 'novērš neļauj bloķē* aizliedz nepieļauj aizsargā pasargā attur',
    CONTEST: 'apstrīd* pārsūd* noraid* pretoj* atteik* iebilst* nepiekrīt* vēršamies_tiesā !tiesā',
    ORDER: 'rīkojum* pieprasīj* prasīb* orderis orderi pavēl* lūgum* lēmum* spriedum*',
    RECEIVED: 'saņēm* saņemt* nesaņēm* saņēmuši neesam_saņēmuši',
    DISCLOSED: 'izsnieg* neizsnieg* izpau* neizpau* nodod* nodevuši nenodod* atklāj* neatklāj* sniegt* snieguši nosūtījuši',
    NOTIFY: 'informējam paziņo* ziņojam brīdin* novirz* pārsūtām informēj*',
    HEDGE:
      'palīdz palīdzam palīdzēs palīdzēt ļauj parasti lielākoties galvenokārt pamatā tiecas mērķis mērķi varat iespējams iespēja pēc_pieprasījuma pēc_izvēles pēc_vajadzības ja_iespējams cik_iespējams principā drīzumā vēlamies dod_iespēju veicina ceļš_uz ceļā_uz solis pirmkārt ierasti izvēles_kārtā papildiespēj* var_izvēlēties ārpus_darba_laika tuvāk cenšamies primāri atbalsta_jūs',
    ABSOLUTE: 'garantē* garantij* neiespējam* vienmēr bez_izņēm* absolūt* bez_ierunām',
    INDEFINITE: 'viens viena kāds kāda jebkurš',
    COPULA: 'ir bija būs būt nav esot tā',
    MEANS:
      'nozīmē definē* apzīmē saprot* apraksta raksturo* ir_vide ir_mākonis ir_mākoņ* ir_pieeja ir_model* ir_spēja ir_tiesības ir_iespēja ir_koncepcij* ir_princip* tiek_dēvēt* dēvē',
    NOTION:
      'definīcij* jēdzien* koncept* koncepcij* princip* spēja spēju ideja tēma temats termins diskusij* tendenc* kritērij* vadlīnij* rakst* vide_kurā izaicināj* pieej* stratēģij* ceļved* tiesības_pašam vidi_kurā',
    ASK: 'kas kā kāpēc kur kad kurš kāda cik vai',
    DENIAL: 'nē nekad',
    YES: 'jā ir',
    SAID: 'apgalvo apgalvoja saka sacīja teica paziņoja sola solās solīja apsolīja norāda norādīja uzsver uzsvēra atzīst atzina brīdināja brīdina skaidro stāsta reklamē lielās ziņo_ka saskaņā_ar_uzņēmum* pēc_uzņēmuma_vārdiem pēc_uzņēmuma_teiktā izziņo* pauda it_kā domā skaidroja vēsta raksta saskaņā_ar_ziņojumu/aptauju/pētījumu ziņojumā',
    CONJUNCTIVE: 'esot tikšot palikšot neesot neatstājot būšot',
    PRESS:
      'saeima saeimā saeimas partij* kandidāt* prezident* laikrakst* analītiķ* aptauj* komisija komisijas deputāt* politik* gartner premjer* žurnālist* eiroparlament* tautas_kalp* ministrs ministra ministre ministru_prezident* ministrija ministrijas ministriju valdība_izvēlējās/apstiprināja/plāno/lēma',
    OTHERS:
      'sniedzēji sniedzējiem piegādātāji piegādātājiem daudzi citi citas daži konkurent* vairums vairākums milži uzņēmumi organizācijas valstis asv_pakalpojumu asv_uzņēmumi lielākā_daļa',
    UNLIKE: 'atšķirībā pretstatā atšķirīgi salīdzinot',
    MUST: 'jābūt jāglabā jāglabājas jāpaliek jānodrošina obligāt* nepieciešam* vajag vajadzētu pienākums prasa prasīb* jāatbilst jāizvērtē jāievēro',
    CHOOSE:
      'pajautājiet jautājiet pārliecinieties izvēlieties pārbaudiet pievērsiet ieteikum* padomi pirms_parakst* pieprasiet apsveriet noskaidrojiet izvērtējiet apsver pieslēdzieties',
    CANNOT_PROMISE:
      'nevaram_garantēt nevar_garantēt negarantē* nevaram_izslēgt nevar_izslēgt nav_izslēgts nevaram_nodrošināt nenodrošin* nevaram_apsolīt nesol* nav_garantēt* nevaram_pilnībā',
    NOT_ENOUGH:
      'nenozīmē nepietiek nav_pietiekam* nepasargā neaizsargā ilūzij* mīts šaub* nepadara nedara nav_suverēn* trūkst tālu_no nav_tas_pats nerada vien_vēl negarantē* nenodrošin* nepiedāvājam',
    GIVE: 'nodrošina nodrošinām garantē* saglab* stiprin* nostiprin* piedāvā sniedz atgūt atgūst atgūstiet atjauno aizsargā uztur dod dodam palielin* iegūst iegūsti iegūstiet atdod sargā vairo pārņem* atgūst*',
    HEART:
      'pamatā pamats pamatu sirds centrā iekļaut* ietvert* sākas sākuma prioritāt* standart* iebūvēt* pašsaprotam* kompromis*',
    FOR: 'paredzēt* universitatem slimnicam pasvaldibam skolam iestadem uznemumiem bankam',
    JOB: 'gadu_pieredze meklējam vakanc* alga atalgojum* karjer* piesak* darba_sludināj* pievienojies pievienojieties pretendent* praktikant* cv',
    FINANCE:
      'fonds fonda fondu parāds parāda parādu parādzīm* obligācij* procenti procentu kredīt* reiting* valūt* bitkoin* ienesīgum*',
    POLITICS:
      'valsts valstij valsti valstis tauta tautas tautu nācij* karal* pārtik* republik* vēlēšan* konstitūcij* parlament* monarh* enerģētik* ukrain* tronis satversm*',
    IDENTITY: 'identitāt* pašsuverēn* maciņ*',
    MANNER:
      'uzvar* vadīja diriģ* orķestr* spēlē* spēle čempion* izcīn* pārvalda dominē* pārspēj* valod* mač* skrējien* uzstāšan* sacensīb* pārliecinoš* stils fināl* nospēl* zelt* medaļ* hokej*',
    DEVICE: 'tālrun* pārlūk* dator* jūsu/tavā/savā/šajā_ierīc* ierīcē ierīci ierīces viedtālrun* portatīv*',
    PASSWORD:
      'paroles paroli parole_tiek jaucējvērtīb* jaucējkod* maciņ* bitkoin* kriptovalūt* automašīn* māja mājas durvis durvju atkopšanas_frāz* api_atslēg* dzīvokļ*',
    SPEED: 'ātri ātrs ātra ātrāk* ātrum* zibenīg* ping aizkav* spēles spēļu veiktspēj*',
    TONGUE: 'valoda valodā valodas valodu tulkoj* latviski saskarnes_valod* lokalizāc*',
    GOODS:
      'medus medu siers siera gaļa gaļas alus vīns vīna enerģij* elektr* lins lina linu apģērb* mēbeles mēbeļu ozol* maize maizes piens piena kuģ* automašīn* ogas augļ* kafij* šokolād* vilna vilnas',
    CHINA: 'ķīn* us_government us_gov',
    DOCS: 'galapunkt* parametr* nav_pieejam* nav_atbalst* priekšskatīj* sufiks* funkcija_nav',
    ARTICLE: 'pants panta direktīv* punkts punkta apsvērum* saprātīg*_pasākum* iepirkum*',
    STYLE: 'glosārij* stila_ceļved* vārdnīc* vārds',
    NAVIGATION:
      'cenas cenrādis kontakti produkti pakalpojumi risinājumi par_mums blogs ienākt pieslēgties sākums dokumentācija jaunumi partneri klienti karjera atbalsts',
    APPEAL: 'veidosim',
    ASIDE: 'piemēram kopā_ar',
    IF: 'ja_jūsu/dati',
    TEASER: 'uzziniet_vairāk',
    STOP: 'jūsu mūsu kas bet arī kurš kura kuru kuras kā pēc līdz jau visi visas vairāk tiek mēs ar tikai vai lai nav nekad no jums esam kad kur gan valsts_pārvald*',
  },
};

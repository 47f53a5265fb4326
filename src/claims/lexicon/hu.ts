import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'hu',
  words: {
    SEVERED: 'megszakad* kapcsolat_megszakad* elvágják_a_kábelt',
    CANNOT_READ: 'nem_tudjuk_elolvasni/visszafejteni nem_férünk_hozzá',
    SOVEREIGN: 'szuverén szuverének* szuverénné szuverénebb szuverénen megbízható_felhő* független_felhő*',
    SOVEREIGNTY:
      'szuverenitás* *szuverenitás* digitális/technológiai/stratégiai_önrendelkezés* digitális/technológiai/stratégiai_függetlenség* digitális/technológiai/stratégiai_autonómi* digitális/technológiai_önállóság* adatok_feletti_rendelkezés* adatok_feletti_uralom*',
    OPEN_SOURCE: 'nyílt/nyitott_forrás* nyílt/nyitott_forráskód* nyílt_forráskódú* szabad_szoftver* nyílt_komponens*',
    PROPRIETARY: 'zárt_forrás* gyártóspecifikus zárt_licenc*',
    FOREIGN:
      'külföld* idegen_állam* idegen_hatalom* idegen_jog* harmadik_ország* harmadik_országbeli* extraterritoriális* területen_kívüli nem_eu nem_uniós nem_európai* eu_n_kívüli* európán_kívüli* unión_kívüli* tengerentúl* egt_n_kívüli* országon_kívüli* india indiai indiában külföldi_alap*',
    LAW_US: 'amerikai_felhőtörvény* amerikai_megfigyelési_törvény*',
    AUTHORITY:
      'hatóság* kormány kormánya kormányok* kormányszerv* kormányának titkosszolgálat* hírszerz* bűnüldöz* nyomozóhatóság* bíróság* végzés* jogellenes* törvénytelen* adatkérés* lefoglal* idegen_állam* állami_szerv*',
    BIGTECH:
      'hiperskál* techóriás* tech_óriás* techcég* felhőóriás* amerikai_óriás* óriáscég* amerikai_felhő* a_google/microsoft_adatkozpont* microsofttól googletól amazontól microsoftra googlera',
    KEY: 'kulcs kulcso* kulcsa kulcsai* kulcsá* kulccsal kulcsunk* titkosítókulcs* titkosítási_kulcs*',
    BYOK: 'saját_kulcs* saját_titkosítási_kulcs* saját_titkosítókulcs* saját_hsm ügyfél_által_kezelt_kulcs* ügyfélkulcs* külső_kulcskezel* saját_kulcskezel*',
    ZERO: 'végpontok_között*_titkosít* végpontok_közt*_titkosít* végponttól_végpontig_~_titkosít* végponttól_végpontig nulla/zéró_ismeret* nulla/zéró_tudás* kliensoldali/ügyféloldali_titkosít* kliensoldalon_titkosít* kulcs*_~_soha_~_jut* kulcs*_~_sosem_~_jut* nem_tudjuk_visszafejteni/elolvasni/olvasni semmit_sem_tudunk_visszafejteni titkositasi_kulcs_soha_nem_jut kulcsa_soha_nem_jut csak_titkosított_adatot/adatokat csak_titkosítva_látjuk kulccsal_~_nem_ismerünk',
    NOT_EVEN_WE:
      'még_mi_sem mi_sem mi_magunk_sem rendszergazdáink_sem munkatársaink_sem a_szolgáltató_sem az_üzemeltető_sem mérnökeink_sem kollégáink_sem még_a_rendszergazd*',
    ONLY_YOU:
      'csak/kizárólag/csakis/egyedül_ön/önnél/önnek/önök/önöknél/önöknek/öné/te/nálad/neked csak/kizárólag/csakis/egyedül_az_ügyfél* csak/kizárólag_a_megrendelő* önön_kívül rajtad_kívül',
    AIRGAP:
      'internetről/hálózatról_~_leválaszt* leválasztva_~_működ* légrés* internet/internetkapcsolat/hálózati_nélkül hálózati_kapcsolat_nélkül szigetüzem* offline_üzem* teljesen_offline vészleállító* kapcsolat_nélküli_mód* kapcsolat_nélküli_üzem* internettől/hálózatoktól_teljesen_elzárt internettől/hálózatoktól_elzárt',
    ISOLATED:
      'fizikailag/logikailag/hálózatilag_elkülön* fizikailag/logikailag_elválaszt* fizikailag_és_logikailag_elkülön* logikailag_és_fizikailag_elkülön* fizikailag/logikailag_különálló* fizikai_elkülön* elszigetel* elszeparál* izolált* leválaszt*',
    NETWORK: 'internet* világháló* nyilvános_hálózat* külvilág* külső_hálózat* külső_kapcsolat* kifelé_irányuló',
    GDPR: 'általános_adatvédelmi_rendelet* uniós_adatvédelmi_rendelet* uniós_adatvédelmi_szabály*',
    REPORT: 'átláthatósági_jelentés* átláthatósági_beszámoló*',
    US: 'szilícium_völgy* washington*',
    OWN_BUILD: 'saját_fejlesztés* minden_kódsor* saját_szoftver* saját_platform* magunk_fejleszt* házon_belül_fejleszt*',
    EMBARGO: 'embargó* szankció* exporttilalom* kiviteli_tilalom*',
    DEMAND: 'házkutatás* lefoglalás* adatkiadás* bírósági_végzés* adatkiadási_kérelem*',
    VOLUNTARY: 'önként önszántunkból',
    COURT: 'bíróságon bíróság_előtt bíróság_elé bírósághoz',
    PASSPHRASE: 'mesterjelszó* mesterjelszav* jelmondatot',
  },
  places: {
    EU: 'európai_unió* !unió* !uniós* tagállam*',
    EEA: '^EGT európai_gazdasági_térség*',
    EUROPE: 'európá* europa',
    NORDIC: 'skandinávi* észak_európá*',
    HOME: 'belföld* itthon* hazánk* országhatár* országon_belül',
    AT: 'ausztri* bécs* becs*_adatkozpont* bécsi bécsben',
    BE: 'belgium* brüsszel*',
    BG: 'bulgári* szófi*',
    CH: 'svájcban svájcból svájci* svájc svájcot genf*',
    CY: 'ciprus*',
    CZ: 'csehország* prága prágá* prágában prágai',
    DE: 'németország* münchen* frankfurt* berlin* munchen* nurnberg* hamburg*',
    DK: 'dáni* koppenhág*',
    EE: 'észtország*',
    ES: 'spanyolország*',
    FI: 'finnország*',
    FR: 'franciaország* párizs*',
    GB: 'egyesült_királyság* nagy_britanni* nagybritanni* angli*',
    GR: 'görögország* athén*',
    HR: 'horvátország* zágráb*',
    HU: 'magyarország* budapest* debrecen* szeged* miskolc* székesfehérvár* kecskemét* nyíregyház* győrben győri győrből pécsen pécsi pécsett pécsről szombathely* veszprém* szoln* egerben szekesfehervar* kecskemet* nyiregyhaz* sopron* veszprem* zalaegerszeg* bekescsab* budaors* szolnok* tatabany* kaposvar* !pécs !győr',
    IE: 'írország* dublinb* dublin*',
    IS: 'izland*',
    IT: 'olaszország* milánó*',
    LI: 'liechtenstein*',
    LT: 'litváni* vilnius*',
    LU: 'luxemburg*',
    LV: 'lettország* rigá*',
    MT: 'málta máltá* máltai*',
    NL: 'hollandi* amszterdam* amsterdamb*',
    NO: 'norvégi*',
    PL: 'lengyelország* varsó* varso*',
    PT: 'portugáli* lisszabon*',
    RO: 'románi* bukarest* kolozsvár* kolozsvar*',
    SE: 'svédország* stockholmb* stockholm*',
    SI: 'szlovéni*',
    SK: 'szlováki* pozsony*',
    US: 'amerika* egyesült_államok* egyesült_államb* usa_beli',
  },
  demonyms: {
    EU: 'uniós',
    EUROPE: 'európai európaiak* összeurópai',
    NORDIC: 'skandináv északi',
    HOME: 'hazai belföldi itthoni',
    AT: 'osztrák',
    BE: 'belga',
    BG: 'bolgár',
    CH: 'svájci',
    CY: 'ciprusi',
    CZ: 'cseh',
    DE: 'német németek',
    DK: 'dán',
    EE: 'észt',
    ES: 'spanyol',
    FI: 'finn',
    FR: 'francia',
    GB: 'brit angol',
    GR: 'görög',
    HR: 'horvát',
    HU: 'magyar magyarok*',
    IE: '!ír',
    IS: 'izlandi',
    IT: 'olasz',
    LT: 'litván',
    LU: 'luxemburgi',
    LV: 'lett',
    MT: 'máltai',
    NL: 'holland',
    NO: 'norvég',
    PL: 'lengyel',
    PT: 'portugál',
    RO: 'román',
    SE: 'svéd',
    SI: 'szlovén',
    SK: 'szlovák',
  },
};

export const companions: Lexicon = {
  lang: 'hu',
  words: {
    BRING: 'hozza hozhat* hozz hozom',
    SURVIVE: 'tovább/továbbra_működik továbbra_is_működik akkor_is_működik tovább_fut zavartalanul_működik működik_tovább',
    BY_DESIGN: 'eleve alapból tervezésénél_fogva alapértelmez* az_alapoktól kezdettől_fogva beépítetten',
    THING:
      'felhő* *felhő *felhőben *felhőt felhőszolgáltat* platform* *platform infrastruktúr* megold* szolgáltat* környezet* munkakörnyezet* munkahely* mesterséges_intelligenci* ^MI szoftver* rendszer* *rendszer alkalmazás* tárhely* tároló* adatbázis* irodai_csomag* levelez* együttműködés* csevegő* eszköztár* termék* alap alapok* modell* irodai* üzenetküld* tárhelyszolg*',
    ALTERNATIVE: 'alternatív* helyettesít* kivált*',
    TECHNOLOGY: 'technológi* szoftver* forráskód* kódbázis* fejlesztésű *szoftver',
    DATA: 'adat adatok* adatai* adato* adatunk* adatot adatát ügyféladat* személyes_adat* *adatok *adatokat fájl* dokumentum* irat iratok* iratai* tartalm* információ* mentés* mentése* bájt* bit_sem bitje* bitünk egyetlen_bit* egyetlen_bájt* üzenet* metaadat* telemetri* napló* levelek* leveleit felvétel* munkaterhel* minden_adat*',
    SERVER:
      'szerver* *szerverek* *szerveren kiszolgáló* adatközpont* *adatközpontok* *adatközpont szerverterem* szervertermei* géptermünk* gépterem* szerverpark* gepeink szervereink gepeinken hardver',
    HOST: 'tárol* tároljuk adattárol* tárhely* hosztol* hosting* hoszting* feldolgoz* adatfeldolgoz* kezel kezelj* kezelik kezelt őriz* helyez*_el elhelyez* helyezked* található* üzemel üzemelnek üzemelő futnak fut futó futtat* működik működnek működő mentjük kerül kerülnek tárolás* adatkezel*',
    STAY: 'marad* megmarad* nyugszik nyugszanak lakik laknak tart*_meg',
    LEAVE:
      'elhagy* hagy*_el hagy*_~_el kikerül* kijut* távoz* átlép* kilép* elszáll* szivárog* jut_ki jutnak_ki kerül_ki kerülnek_ki megy_ki',
    TRANSFER:
      'továbbít* adattovábbít* átad* adatátvit* átviszünk átvisz* áthelyez* adatexport* adatátad* küld* kiszervez* átirányít*',
    OUTSIDE: 'kívül kívülre kívüli kívülről túlra határain_túl külföldre',
    RESIDENCY:
      'adatrezidenci* adathonos* adattárolás_hely* adatok_hely* adatlokaliz* tárolási_hely* adattárolási_hely* adathelys* alapertelmezett_regio* alapertelmezett_hely*',
    SOIL: 'területén területe területéről területét földjén földjét földön határait határain határok talaján két_~_városban három_~_városban',
    ALL: 'minden összes valamennyi teljes egész mindegyik mind',
    ONLY: 'csak kizárólag csakis kizárólagos* csupán egyedül pusztán',
    TOTAL: 'teljes* teljesen teljes_körű* maradéktalan* valódi igazi tisztán egészében maximális',
    HUNDRED: '100_százalék* százszázalék* száz_százalék* 100_os',
    NO: 'nélkül nélküli nincs nincsen nincsenek sincs sincsen sincsenek sem semmilyen semmiféle nulla zéró mentes egy_sem nem_áll nem_állnak semmi se',
    NOT: 'nem nincs nincsenek sem ne nincsen sincs lehetetlen képtelen nem_kinalunk nem_nyujtunk',
    NEVER: 'soha sohasem sose sosem semmikor semmilyen_körülmények egyetlen_pillanatra_sem egy_pillanatra_sem',
    NO_ONE:
      'senki senkinek senkié senki_más senki_sem egyetlen_hatóság_sem egyetlen_harmadik_fél_sem illetéktelen* nincs_kiszervez* nem_szervezünk_ki',
    OR: 'vagy illetve',
    LAW: 'jog joga jogát jogának jogot joggal jogra jognak jogán jogszabály* törvény* jogrend* joghatóság* jogi jogalkot* jogszolgáltat* jogrendszer* igazságszolgáltat* szabályozás* adatvédelmi_jog* act csak/kizárólag_~_bíróság*',
    ACCESS:
      'hozzáfér* fér*_hozzá fér_hozzá férnek férhetnek férhet fér belát* betekint* felügyelet* megfigyel* kiadás* kiadatás* beavatkoz* lehallgat* befolyás* ráláts* kémked* hozzányúl* nyúlhat* elér* lefoglal* kiszolgáltat* látnak_bele hatalma hataskore szerver*_hozzafer* hozzafer*_a_szerver* nyúl_a_szerver* nyúlhat_a_szerver* belenéz* beleshet*',
    EXPOSURE: 'kitettség* kockázat* veszély* kiszolgáltatottság*',
    SUBJECT:
      'éri_el érik_el ér_el tartozik tartoznak tartozunk hatálya hatályba hatókör* vonatkozik vonatkoznak vonatkozhat alkalmazandó alkalmazható* kiterjed* irányadó esik esnek esünk alávet* alárendel* kötelez köti érvényes érvényesül* kötelező érint érinti hatálya_alá kotelez* kötelesek köteles',
    UNDER: 'alatt alá alapján hatálya_alatt',
    FREE: 'védett védettek védve védettség* mentes mentesek mentesül* mentesség* hatókörén_kívül* hatályán_kívül* hatáskörén_kívül* kívül immun* immunitás* érinthetetlen* elérhetetlen* óv óvja óvjuk véd védi védik védjük megvéd* védelm* függetlenek független_a független_az független kivonja kívül_esik kívül_áll* távol_tart* elzárva elzárt* szemben_védett biztonságban hatókörén_kívül',
    PROOF: 'mentes álló biztos ellenálló nem_alkalmazható nem_játszik_szerepet hatástalan nem_érvényes nincs_hatása',
    REDUCE: 'csökkent* mérsékel* minimaliz* korlátoz*',
    COMPEL:
      'kényszerít* kötelezhet* kötelezni kötelezheti* rákényszerít* utasíthat* követelhet* utasíthat_minket kötelezhet_minket',
    CONTRACT: 'szerződés* megállapodás* jogvit* felek feltételek* ^ÁSZF illetékesség* választottbíró*',
    OPERATE:
      'üzemeltet* működtet* felügyel* karbantart* menedzsel* irányít* üzemben_tart* monitoroz* kezeli kezelik felügyelet* rendszerfelügyelet* üzemeltetés* gondoz* szerver*_uzemeltet*',
    SUPPORT:
      'ügyfélszolgálat* támogatás* ügyféltámogat* helpdesk szupport support hibabejelent* terméktámogat* ügyelet* felügyeleti_központ* felveszik_a_telefont',
    STAFF:
      'munkatárs* csapat* személyzet* alkalmazott* kollég* mérnök* rendszergazd* szakember* szakért* üzemeltetők* dolgozó* ügyintéz* technikus* stáb* emberek* rendszermérnök* operátor*',
    RESIDENT: 'élő élnek él lakó lakóhely* lakhely* tartózkod* dolgozó dolgoznak illetőség* lakik ül ülnek bejelentett',
    CITIZEN: 'állampolgár* polgárok* polgárai* honpolgár* uniós_polgár*',
    ADMIN:
      'rendszergazd* adminisztr* jogosultság* privilegizált* rendszerfelügyel* rendszeradminisztr* rendszergazdai* távoli_hozzáférés*',
    COMPANY:
      'cég cégként cégünk cége cégcsoport* vállalat vállalatként vállalkozás vállalkozásként szolgáltató szolgáltatóként szolgáltatónk szolgáltatója társaság társaságként részvénytársaság* felhőszolgáltató* tárhelyszolgáltató* gyártó fejlesztőcég kft zrt nyrt bt üzemeltető szereplő szállító beszállító* partner jogi_személy ^Kft ^Zrt családi_vállalkozás szovetkezet',
    OWNED:
      'tulajdon* részvényes* tőke tőkéj* tőkéből tőkével kézben kezében *tulajdon* befektető* birtokol* birtokában finanszíroz* utlevellel ellenorzese_alatt külföldi_alap*',
    PARENT: 'anyavállalat* anyacég* székhely* cégközpont* főhadiszállás* bejegyzett bejegyzés* honos anyatársaság*',
    SUBPROCESSOR:
      'alfeldolgozó* al_feldolgozó* alvállalkozó* al_adatfeldolgozó* adatfeldolgozó* beszállító* szolgáltató* szolgáltatás* függőség* felhő* cég* felhőszolgáltató* komponens* alfeldolgoz*',
    MADE: 'készült készül gyártott készítve',
    DEVELOPED: 'fejleszt* kifejleszt* készült készül építettük írt írták programoz* fejlesztés* tervezett',
    SELF: 'saját házon_belül sajátunk önálló',
    CUSTOMER:
      'ön önnek önnél önt öné önök önöknek önöknél önöké ügyfél* ügyfel* te tied tiéd neked nálad felhasználó* megrendelő* szuverenitása szuverenitását szuverenitásod* adatszuverenitását adatszuverenitása adatszuverenitásod* adatai adatait adataid* fájljai* fájljait üzeneteit kulcsait kulcsai intézménye* vállalkozása cége kulcsát kulcsod*',
    WE: 'mi nálunk velünk tőlünk ránk hozzánk nekünk miénk mienk vagyunk *aink *eink *unkat *aink* *ljuk *tjuk *zunk *lunk *djuk kaptunk nyújtunk tartunk építünk segítünk üzemeltetünk szolgáltatunk biztosítunk működtetünk fejlesztünk védünk használunk adunk vállalunk cégünk* felhőnk* csapatunk* rendszerünk* szolgáltatásunk* platformunk* adatközpontunk* ügyfélszolgálatunk* sajátunk nem_garantáljuk nem_zárhatjuk nem_tudjuk_garantálni nem_tudjuk_kizárni nem_tudjuk_biztosítani nem_vállaljuk adatközpontjaink* munkatársaink* magunk hozzáférésünk másolatunk',
    HOLD: 'vannak van marad* birtokol* őriz* őrzi* kezel* tart tartja tartják kontroll* ellenőrz* ellenőriz* rendelkez* felügyel* használja használj* generál* kezében kezeiben kezelheti tárol* vezérl* uralja önnél önöknél nálad öné másolatunk',
    READ: 'olvas* elolvas* beleolvas* dekódol* visszafejt* fejt* megnyit* megnyithat* nyit* lát látni látja látják látjuk beleláts* belelát* betekint* megtekint* hozzáfér* férünk férhetünk kinyit* elér*',
    CERTIFIED:
      'tanúsít* minősít* akkredit* auditál* auditált* igazol* audit* megfelelőség* megszerez* hitelesített* bizonyítvány* bejegyzett szerepel',
    MEMBER: 'tag tagja tagjai tagság* alapító_tag* aláíró* tagjaként',
    RATED: 'szint szintű szinten szintet értékel* pontszám* besorol* fokozat*',
    PROGRESS:
      'folyamatban folyamat* előkészít* zajlik készülünk felkészül* pályáz* benyújtottuk várható várjuk jelölt törekszünk megkezdtük elindítottuk dolgozunk elkezdtük úton folyik várhatóan vizsgálat_alatt',
    PLANNED: 'tervezzük tervezett tervez terveink* ütemterv* ütemtervünk* jövőre jövőbeli jövő_év* később_tervez* tervben',
    ENVIRONMENT:
      'környezet* régió* partíció* rendszer* példány* telepítés* infrastruktúr* hálózat* felhő* platform* zóna* klaszter* szegmens* hardver* szerver* adatközpont*',
    CONNECTION: 'kapcsolat* függőség* összeköttet* kapcsolód* csatlakoz* forgalom* kommunikáci* hazatelefonál*',
    COMPLIANT:
      'megfelel* kompatibilis konform összhangban megfelelő* eleget_tesz* eleget_tev* biztos betart* követelmény* megfelelés* szerint',
    SHIELD: 'megakadályoz* kizár* tilt* megtilt* távol_tart* blokkol* meggátol*',
    CONTEST:
      'támad*_meg utasít*_vissza utasít*_el megtámad* vitat* fellebbez* elutasít* jogorvoslat* tiltakoz* ellenáll* kifogás* perel* beperel* visszautasít* megkérdőjelez* bíróság_elé keresetet bíróságon',
    ORDER:
      'végzés* megkeres* utasítás* kérés* kérelm* kérelem* felszólít* határozat* parancs* adatkérés* adatigénylés* követelés* idézés*',
    RECEIVED: 'kapott kaptunk kapt* érkezett érkeztek kézbesít* intéztek',
    DISCLOSED:
      'kiadtunk kiadni kiad kiadott kiadunk kiadtuk átadtunk átadott átadtuk átadni átadunk szolgáltattunk felfed* megosztottunk adtunk adott adtuk továbbítottunk',
    NOTIFY: 'értesít* tájékoztat* átirányít* jelezzük szólunk',
    LICENSED: 'licenc* licensz* motorháztető*',
    HEDGE:
      'munkaidőn_kívül segít* támogat támogatja támogatjuk támogatják lehetővé* főszabály* általában jellemzően elvileg opcionális* választhat* kérésre igény_szerint lehetőség* célunk célja törekszik törekszünk hozzájárul* hamarosan elsősorban főként főleg túlnyomó* lehetőleg javarészt fogja fogjuk rendszerint többnyire alapvetően közelebb lépés igény_esetén ha_lehet lehetséges szeretné szeretnénk képessé',
    ABSOLUTE:
      'egyetlen_bit* egyetlen_bájt* garantál* garanci* szavatol* abszolút lehetetlen kizárt mindig kivétel_nélkül feltétel_nélkül* sérthetetlen* mindenkor bármikor_is',
    INDEFINITE: 'egy olyan',
    COPULA: 'van volt lesz legyen vannak lennie azt az_olyan',
    MEANS:
      'jelent jelenti jelentése azt_jelent* olyan_felhő* olyan_modell* olyan_környezet* olyan_szolgáltat* olyan_infrastruktúr* olyan_rendszer* értünk értjük értendő meghatároz* arról_szól lényege alatt_tartás* nevezzük azt_a_képesség* azt_a_jog* képessége joga_arra leír* utal definiál* az_olyan',
    NOTION:
      'definíció* fogalom* fogalm* elv elve elvet alapelv* képesség* elképzelés* téma témá* vita vitá* trend* kérdés* megközelít* kritérium* útmutató* cikk* modell* ismérv* szempont* cél jelentés* környezetet',
    ASK: 'mi miért hogyan ki kik hol hová melyik mikor milyen valóban',
    DENIAL: 'nem soha',
    YES: 'igen',
    SAID: 'cég_szerint vállalat_szerint szolgáltató_szerint társaság_szerint miniszter_szerint microsoft/amazon/google/aws_szerint szakért*_szerint elemző*_szerint közlemény_szerint állítás*_szerint közlés*_szerint elmondta közölte bejelentette állítja állítják állította ígéri ígérte ígérik nyilatkozta hangsúlyozta kijelentette mondta mondja írta írja elismer* beismer* bevallotta figyelmeztet* szerinte szerintük hirdeti hirdetik állítólag ígéret* arról_beszélt közlése jelentés/felmérés/kutatás_szerint startup_szerint költöztette költöztették átköltöztette',
    PRESS:
      'államtitkár* politik* párt pártja képviselő* parlament* országgyűlés* újság* elemző* bizottság* tanulmány* felmérés* gartner jelölt elhalasztott* miniszter minisztere miniszteri miniszterek minisztert miniszterelnök* minisztérium minisztériuma minisztériumban minisztériumnak minisztériumtól kormány_kiválasztotta/bejelentette/döntött/tervezi',
    OTHERS:
      'szolgáltatók cégek mások sokan egyesek egyes sok versenytárs* legtöbb vállalatok szervezetek államok több_szolgáltató néhány tagállamok nagyvállalatok',
    UNLIKE: 'ellentétben eltérően helyett míg összehasonlítva',
    MUST: 'kell kellene köteles kötelesek muszáj kötelező kötelezettség* előír* követel követeli megkövetel* elvár* szükséges szüksége szükségük',
    CHOOSE:
      'válasszon válasszunk válassz figyeljen ellenőrizze ellenőrizd kérdezze kérdezd érdemes győződjön tippek gondolja mérlegelje kérjen ügyeljen ügyeljenek fontolgat* mérlegel* csatlakozzon csatlakozz',
    CANNOT_PROMISE:
      'nem_garantál* nem_tud*_garantál* nem_zárható_ki nem_zárhatjuk nem_zárhatja nem_tud*_kizár* nem_ígér* nincs_garancia nem_szavatol* nem_tud*_biztosítani nem_tud*_ígér* nem_vállal* nem_biztosítható nem_garantálható',
    NOT_ENOUGH:
      'nem_elég* nem_elegendő nem_teszi nem_tesz még_nem_jelent* nem_jelent* önmagában illúzió* mítosz* nem_szuverén nem_lesz_szuverén kétség* hiányzik nem_azonos távol_áll* nem_véd nem_egyenlő látszat* nem_ugyanaz aligha nem_garantál* nem_biztosít*',
    GIVE: 'biztosít* garantál* megőriz* megőrzi* erősít* kínál* nyújt* visszaszerez* visszaszerz* visszanyer* visszaad* megóv* véd védi ad adunk fenntart* élvez* megtart* szavatol* teremt* hoz szolgál* visszavesz* vegye építs* növel* szerez*_vissza',
    HEART:
      'középpont* szíve szívében alapja alapjai alapkövetelmény* beépített* beépítve része alapból jár együtt tartalmaz* elsődleges magában_foglal* kompromisszum* alapfelszerelt*',
    FOR: 'számára részére egyetemeknek iskolaknak korhazaknak onkormanyzatoknak hivataloknak hatosagoknak vallalatoknak cegeknek intezmenyeknek kozszferanak',
    JOB: 'év_tapasztalat keresünk jelentkezz jelentkezés álláshirdetés* állás álláslehetőség* karrier fizetés önéletrajz* csatlakozz* munkatársat kollégát gyakornok* mérnököt_keres* pályázati_felhívás',
    FINANCE:
      'vagyonalap* kötvény* államkötvény* adósság* államadósság* hitel* hitelminős* hozam* befektetési_alap* deviza* bitcoin* kamat*',
    POLITICS:
      'állam államé államok* nemzet* nép népe népek* uralkodó* király* hivatal* szuverenitásvéd* élelmiszer* élelmezés* alkotmány* választás* parlament* haza ország országok ukrajn* köztársaság*',
    IDENTITY: 'identitás* személyazonos* önazonos*',
    MANNER:
      'mód módon egyéniség* személyiség* ember győz* győzelem* fölény* magabizt* bánt stílus* játszott nyert előadás* teljesítmény* mosoly* előnnyel bajnok* mérkőzés* elődöntő* fellép* uralta',
    DEVICE:
      'eszközöd* eszközét eszközt eszközé* eszközön készülék* telefon* böngésző* laptop* számítógép* géped* gépét gépén mobil* okostelefon* helyi_tárhely lokálisan',
    PASSWORD:
      'jelszó* jelszav* helyreállító* helyreállítási* pénztárc* bitcoin* kripto* hash* pin_kód* !autó !autók lakás* ház háza ajtó* api_kulcs*',
    SPEED: 'gyors gyorsan gyorsabb* gyorsaság* leggyorsabb sebesség* ping késleltet* villámgyors* betöltés* játék* gamer*',
    TONGUE: 'nyelv nyelvű nyelven nyelvi magyarul angolul németül fordítás* kezelőfelület* felület*',
    GOODS:
      'olaj bor borok pálink* paprika paprik* hús húst *húsból kolbász* szalámi* ruh* gyapjú* sör* energia* áram áramm* napelem* méz mézet sajt* tej liszt* bútor* !autó !autók hajó* gabona*',
    CHINA: 'kína kínai kínában us_government us_gov',
    DOCS: 'végpontot végpontja utótag* paraméter* nem_érhető_el nem_érhetők_el nem_támogatott nem_elérhető előzetes_verzió* funkció_nem bérlőazonosító*',
    ARTICLE: 'cikke cikk bekezdés* preambulum* rendelet irányelv* pont észszerű_intézkedés* közbeszerz* kiiras* kiírás*',
    STYLE: 'stílus_útmutató* szóhasználat* szószedet* kifejezés*',
    NAVIGATION:
      'árak árlista termékek szolgáltatások kapcsolat rólunk blog bejelentkezés belépés megoldások kezdőlap dokumentáció partnerek hírek karrier támogatás referenciák ügyfelek',
    APPEAL: 'építsünk',
    ASIDE: 'például pl',
    IF: 'ha_az/a/ön amennyiben',
    TEASER: 'tudjon_meg_többet hírlevél',
    STOP: 'az és nem egy csak hogy minden vagy amely nélkül kizárólag soha saját még hogyan mint lehet ha meg nincs ezért szerint által valamint illetve akár kell itt ott ez a is',
    WHERE: 'hol ki',
    COUNTRIES: 'országban ország',
    HOLDERS: 'munkavállaló* dolgozó* tag tagok tagjai* alapító* család* önkormányzat* város* egyetem* alapítvány*',
    SUPPLIER: 'alvállalkozó* aladatfeldolgozó* al_adatfeldolgozó* beszállító* ellátási_lánc*',
    EXTRA: 'extra opció luxus* szlogen* felár*',
    INDEPENDENT: 'független függetlenül függetlenek',
  },
};

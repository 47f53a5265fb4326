import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'fi',
  words: {
    CANNOT_READ: 'emme_voi_lukea/nähdä/purkaa emme_pysty_lukemaan',
    SOVEREIGN:
      'suvereeni suvereenia suvereenit suvereenien suvereenej* suvereeniss* suvereeniin suvereenill* suvereenilt* suvereenin* suvereenist suvereeniksi itsemäärääv*',
    SOVEREIGNTY:
      '*suvereni* *suvereeniu* *itsemääräämis* digitaali*/teknologi*/strategi*_itsenäisy*/riippumattomuu*/omavarai*/autonomi* dataautonomi* data_autonomi* digitaal*_itsemäärää*',
    OPEN_SOURCE:
      'avoim*_lähdekoodi* avoin_lähdekoodi avoin/avoime*_koodi* vapaa/vapai*_ohjelmisto* avoim*_standard* avoimi*_komponent*',
    PROPRIETARY: 'suljettu/suljetu*_lähdekoodi* proprietaari* suljetu*_ohjelmisto*',
    FOREIGN:
      'ulkomai* ulkomaat vieraan vierai* vieras_valta/valtio kolmannen_maan kolmansi* kolmas_maa eu_n_ulkopuoli* euroopan_ulkopuoli* eksterritoriaal* ekstraterritoriaal* muiden_maiden ulkomai*_rahasto*',
    LAW_US: 'cloud_act* patriot_act* yhdysval*/amerikkalai*_lai*/laki/lakia/lakien/lakeja/lain* usa_n_lai*/lain*',
    AUTHORITY:
      '*viranomai* hallitukse* tiedustelu* tuomioistui* poliisi* syyttäj* valtio valtion valtioi* valtiolle valloille vallan taho tahon tahojen tahoille tahot ulkopuoliset ulkopuolisille',
    BIGTECH: 'teknojät* teknologiajät* pilvijät* it_jät* hyperskaal*',
    KEY: 'avainta avainten avaime* *avain *avaimet *avaimen *avaimia *avaimensa avaintenhallin* avainhallin* *avaimiisi *avaimiin avaimiisi avaimiin salalause*',
    BYOK: 'oma/oman/omaa/omat/omia/omien/omilla/omalla_avai*/salausavai*/hsm asiakkaan_hallinnoim*/hallitsem*/hallussa_avai* asiakkaan_avai* tuo_oma*_avai* ulkoi*_avaintenhallin*',
    ZERO: 'nollatieto* nollatietämy* päästä_päähän_sala* asiakaspään/asiakaspuolen_sala* päästä_päähän_salat* *avain_~_ei_koskaan_päädy *avain_~_ei_koskaan_poistu *avaimet_~_eivät_koskaan emme_pysty/voi/kykene_lukemaan/lukea/avaamaan/avata/purkamaan/purkaa vain_salattua_dataa vain_salattuja_tietoja',
    NOT_EVEN_WE:
      'edes_me emme_edes_me edes_palveluntarjoaja* edes_ylläpitä* emme_itsekään emme_mekään mekään_emme emme_me_itsekään',
    ONLY_YOU:
      'vain/ainoastaan/yksin/yksinomaan_te/teillä/teidän/sinä/sinulla/sinun/asiakas/asiakkaalla/asiakkaan/asiakkaat/asiakkaill* kukaan_muu kenelläkään_muulla ei_muilla muilla_ei',
    AIRGAP:
      'ilmarako* ilmarao* irti/irrotet*/irrotettuna/eristet*/erotet*_verkosta/internetistä verkosta/internetistä_irrotet*/irti/eristet*/erotet*/erillään täysin_offline offline_tila* ilman_internet*/verkkoyhtey*/ulkoi*/nettiyhtey* yhtey*_katke* yhteys/yhteydet_poikki/katkeaa/katkeavat/katki',
    ISOLATED: 'irrotet* eristet* erillinen erillis* erillään erotet* eriytet* dedikoit* segmentoi*',
    NETWORK: 'verkosta verkoista *internet* ulkomaailma* julki*_verk*/pilv* ulkoverk* emoyhtiö* verkkoyhtey*',
    GDPR: 'tietosuoja_asetu* tietosuojaasetu*',
    REPORT: 'läpinäkyvyysraport* avoimuusraport*',
    US: 'piilaakso* washington*',
  },
  places: {
    EU: 'euroopan_unioni* unionin unionissa',
    EEA: '^ETA euroopan_talousalu*',
    EUROPE: 'eurooppa euroopass* euroopast* eurooppaan euroopan',
    NORDIC: 'pohjoismais* pohjoismaih* pohjolass*',
    BENELUX: 'benelux*',
    HOME: 'kotimaa* maan_raj* valtakunnan_raj*',
    AT: 'itävalta* itävallas*',
    BE: 'belgia* brysseli*',
    BG: 'bulgaria*',
    CH: 'sveitsi*',
    CY: 'kypro*',
    CZ: 'tšekki tšekis*',
    DE: 'saksa saksan saksass* saksast* saksaan berliini* frankfurti* frankfurt* berliin* munchen* hampuri*',
    DK: 'tanska tanskan tanskas* kööpenhamina*',
    EE: 'viro viron virossa virosta viroon tallinna*',
    ES: 'espanja*',
    FI: '^Suomi ^Suome* helsingi* espoo* tampere* ^Turku turussa ^Oulu* jyväskylä* kuopio* vantaa* ^Lahti lahdessa vaasa* rovanieme* kajaani* hamina* mäntsälä* mikkeli* lappeenran* joensuu* ^Pori* kouvola* seinäjoe* jyvaskyla* hameenlinna* seinajoki seinajoella kajaan* porissa lahteen turku oulu* imatra* rovaniemi rovaniemel* kotkassa raumalla salossa',
    FR: 'ranska ranskan ranskas* pariisi*',
    GB: 'britannia* isossa_britan* englanti englannis* lontoo*',
    GR: 'kreikka kreikas*',
    HR: 'kroatia*',
    HU: 'unkari*',
    IE: 'irlanti irlannin irlannis* dublini* dublin*',
    IS: 'islanti islannin islannis*',
    IT: 'italia italian italias*',
    LI: 'liechtenstein*',
    LT: 'liettua*',
    LU: 'luxemburgi*',
    LV: 'latvia* riika riias*',
    MT: 'malta*',
    NL: 'alankoma* hollanti hollannin hollannis* amsterdami* amsterdam*',
    NO: 'norja norjan norjas* oslossa',
    PL: 'puola puolan puolas* varsova*',
    PT: 'portugali*',
    RO: 'romania*',
    SE: 'ruotsi ruotsin ruotsis* tukholma* goteborg*',
    SI: 'slovenia*',
    SK: 'slovakia*',
    US: 'yhdysval* amerikas* amerikka* usan usas*',
  },
  demonyms: {
    EU: 'unionin',
    EUROPE: 'eurooppalai* euroopan',
    NORDIC: 'pohjoismai*',
    HOME: 'kotimai* paikalli*',
    AT: 'itävaltalai*',
    BE: 'belgialai*',
    CH: 'sveitsiläi*',
    DE: 'saksalai*',
    DK: 'tanskalai*',
    EE: 'virolai*',
    ES: 'espanjalai*',
    FI: 'suomalai* ^Suomen',
    FR: 'ranskalai*',
    GB: 'brittiläi*',
    IE: 'irlantilai*',
    IS: 'islantilai*',
    IT: 'italialai*',
    LT: 'liettualai*',
    LV: 'latvialai*',
    NL: 'hollantilai* alankomaalai*',
    NO: 'norjalai*',
    PL: 'puolalai*',
    SE: 'ruotsalai*',
  },
};

export const companions: Lexicon = {
  lang: 'fi',
  words: {
    BRING: 'tuoda tuo tuokaa',
    SURVIVE: 'toimii_edelleen jatkaa_toimintaa toimii_vaikka',
    BY_DESIGN: 'alusta_alkaen alusta_asti lähtökohtaisesti_suver* oletuksena pohjia_myöten alusta_lähtien',
    THING:
      'pilvestä pilveen pilvemme pilvet *pilvi *pilven *pilveä *pilvessä pilvipalvelu* pilvialust* alust* *alusta *alustan infrastruktuuri* infra *ratkaisu* palvelumme palveluita palveluun *palvelu *palvelun *palvelut *palvelua *ympäristö* tekoäly* työpöyt* työtil* tuote tuottee* *järjestelm* ohjelmisto* sovellu* tietokan* tallennus* toimisto* sähköpost* viestin* malli mallit kielimall* kapasitee* kokonaisu* työkalu* laskenta* yhteistyö*',
    ALTERNATIVE: 'vaihtoehto vaihtoehdo* vastine korvaaja',
    TECHNOLOGY: 'teknologia* *teknologia tekniik* ohjelmisto* lähdekoodi* koodi koodin koodipohj* open_source avoin_lähdekoodi',
    DATA: 'datasi datanne datamme *data *dataa *datan tieto tiedon tietoa tietosi tietonne tietojasi tiedoista tietoihi* *tiedot *tietoja *tietojen *tietoihin tiedosto* asiakirj* sisältö* sisällö* varmuuskopio* viesti viestit viestejä viestien dokument* aineisto* kaikki metadata* telemetri* lokit lokitiedo* rekister* potilastie* kirjaukse* bitti* tavu* kopiot varmuuskopiot',
    SERVER:
      '*palvelin *palvelime* *konesali* datakesku* palvelinkesku* laitesali* palvelinsali* palvelintil* palvelinhuone* konesal* laitesal* salissamme',
    HOST: 'isännöi* tallenne* talleta* tallennu* säilyte* säilytä* säilyty* säilöt* käsitel* käsittel* sijoit* *hosting webhotelli* hostat* hostau* majoite* pidetään löytyvät ylläpidet*_suome* varastoi*',
    STAY: 'pysy* !jää jäävät jäädä säily* pidetään asuu asuvat lepää lepäävät sijaits* ovat istuu istuvat',
    LEAVE: 'poistu* lähde* lähte* karkaa vuoda* ylitä* siirry* vied* kulje* matkusta*',
    TRANSFER: 'siirr* siirto* siirtä* lähet* välite* vied* tiedonsiir*',
    OUTSIDE: 'ulkopuol* ulkomaill* ulos muualle muualla',
    RESIDENCY:
      'datan/tietojen/tiedon_sijain* data_residen* dataresiden* datan_paikal* tallennuspaik* tallennussijain* säilytyspaik* oletusalue* oletussijain*',
    SOIL: 'maaper* rajojen rajat rajoja maankamara* kamara* alueel*',
    ALL: 'kaikki kaiken kaikkea kaikkien koko jokai* joka',
    ONLY: 'vain ainoastaan yksinomaan pelkästään',
    TOTAL: 'täysin täysi täyttä täyden kokonaan läpikotaisin aito aidosti aitoa täydelli* täysimääräi* todelli* kauttaaltaan',
    HUNDRED: '100_prosentti* sataprosentti* 100_prosenttise*',
    NO: 'ei eivät eikä emme ilman nolla mitään yhtään yksikään minkään vailla',
    NOT: 'ei eivät eikä eivätkä emme emmekä älä ettei emme_tarjoa',
    NEVER: 'koskaan ikinä milloinkaan missään_vaiheessa/tilanteessa/olosuhteissa',
    NO_ONE: 'kukaan kenelläkään kenenkään ei_ulkoistu* ilman_ulkoistu*',
    OR: 'tai',
    LAW: 'lain lait laeista laeilta laeille lailla laista *lainsäädän* *laki *lakia *lakien *lakeja oikeus oikeuden oikeutta oikeudelle oikeudenkäy* jurisdiktio* lainkäyt* tuomioval* sääntely* oikeusjärjesty* tietosuojal* vain_~_tuomioistui*',
    ACCESS:
      'pääsy* pääse* päästä pääsisi käsiksi käyttöoikeu* valvon* vakoil* urkin* luovutusvaatim* tietopyyn* vaikutusval* kontroll* puuttum* katse* haltuun ulottu* ulotu* vaikuttaa',
    EXPOSURE: 'riski riskiä riskit riskejä altist* altis huoli',
    SUBJECT:
      'kuulu* alai* sovell* koske* piiri piiriin piirissä piiristä noudat* velvoi* sitoo sido* ulotu* ulottu* päde* soveltamisala*',
    UNDER: 'alla alaisuu* alainen alaise*',
    FREE: 'suojas* suojat* suojaa suojaamme suojaan vapaa vapaana vapaita immuun* immuni* ulottumattom* turvassa ulkopuol* tavoittamattom* ulottuvilta irti suoja riippumaton riippumattom*',
    PROOF: 'ei_päde ei_vaikuta ei_ulotu ei_koske kestävä varma vapaa turvallinen',
    REDUCE: 'vähent* pienent* minimoi* rajoit* alent* rajaa',
    COMPEL: 'pakot* velvoit* määrät* vaadi velvollinen vaatia_~_tieto* määrätä_meitä',
    CONTRACT: 'sopimus sopimuks* riidat riitoj* riita välimie* ehdot ehtoihin',
    OPERATE:
      'operoi* ylläpi* hallinnoi* pyörit* valvo* päivyst* hoide* hoita* käyttöpalvelu* huolla* huolto* huoleht* vastaa vastaavat tuotetaan ajetaan miehit* operatiivi* palvelin*_yllapi* palvelinyllapi*',
    SUPPORT:
      'tukea tuesta tukemme tukipalvelu* asiakastu* asiakaspalvelu* *tuki *tuen helpdesk support palvelupist* neuvonta tukitiimi* valvomo* yövuoro* päivystä* päivysty*',
    STAFF:
      'henkilöst* henkilökun* työntekij* asiantuntij* tiimi* insinöör* ylläpitäj* osaaj* ihmiset ihmisemme väki väkemme ammattilai* tekni*kko* henkilö henkilöt henkilöillä käyttöhenkil* kollego* porukka* tukitiimi*',
    RESIDENT: 'asuv* asuu työskentel* kirjoilla vakituise* istuu istuvat',
    CITIZEN: '*kansalai*',
    ADMIN: 'hallinnoi* ylläpitäj* pääkäyttäj* admin* ylläpitooikeu* ylläpito_oikeu* järjestelmänvalv* etäyhtey*',
    COMPANY:
      'yrityksen yritystä yrityksenä yrityksemme *yritys yhtiönä yhtiömme *yhtiö *yhtiön palveluntarjoaja palveluntarjoajan toimittajan *toimittaja toimijan *toimija tarjoaja operaattori kumppani kumppanisi kehittäjä ^Oy osakeyhtiö* konserni* hostingyhtiö* pilvitoimija* osuuskunta osuuskunnan',
    OWNED:
      'omist* *omistei* pääom* osakk* hallussa käsissä käsiin sijoittaj* sijoittamaa perheomis* on_~_passi hallinnassa ulkomai*_rahasto*',
    PARENT: 'emoyhtiö* emo pääkonttor* kotipaik* konserni*',
    SUBPROCESSOR:
      'alikäsittelij* alihankkij* käsittelij* toimittaj* palveluntarjoaj* riippuvuu* pilvipalvelu* pilvi pilve* palveluj* palveluit* yhtiö* sijoittaj* omistaj* alusto* toimijo* jätt*',
    MADE: 'valmistet* tehty tehtyä tehdään',
    DEVELOPED: 'kehite* kehitä* kehitys* kehittä* ohjelmoi* rakennet* koodat* suunniteltu*_suome* luotu',
    SELF: 'oma oman omaa omat omia omalla omassa itse',
    CUSTOMER:
      'teidän teitä teillä teille teistä sinä sinun sinulla sinulle sinua asiakas asiakkaan asiakkaat asiakkai* asiakkaall* *onne *anne *enne *inne tietosi datasi tiedostosi sisältösi avaimesi organisaatiosi tietojasi *llesi',
    WE: 'emme_voi/voida/pysty_taata/luvata/sulkea/varmistaa/takaamaan/poissulkea meidän meitä meillä meille meistä mekin me_emme me_olemme *amme *emme *imme *omme *ymme *umme',
    HOLD: 'hallits* hallinn* hallussa pitä* pidä* omista* säilyt* pysy* luot luo luodaan teillä sinulla asiakkaalla päättä* hoidat haltija*',
    READ: 'lukea lue lukemaan luettav* nähdä näe avata avaa avaamaan purkaa pura puretaan katsoa katso käsiksi päästä pääse pääsemme salausta',
    CERTIFIED:
      'arvioin* *arviointi *sertifi* auditoi* akkredit* todistu* hyväksyt* kvalifi* pätevöi* pätevyy* arvioitu katselmoi* rekisteröity merkitty listattu',
    MEMBER: 'jäsen* perustajajäsen* allekirjoitta*',
    RATED: 'taso tason tasolle luokit* pistei*',
    PROGRESS:
      'käynnissä meneillään tekeillä kesken valmistel* työn_alla haemme haettu hakemu* hakee tavoittel* kohti tähtää* odotamme odotetaan etene* matkalla vireillä hakuvaihe*',
    PLANNED: 'suunnitelmi* suunnitelmas* suunnitteilla tiekart* roadmap* aikoo aikomu* tulossa',
    ENVIRONMENT:
      '*ympäristö* alueet alueen alust* *alusta asennu* infrastruktuuri* verkko verkon verkossa pilven *pilvi laitteisto* klusteri* vyöhyk* konesali* palvelin* ratkaisu* järjestelm* palvelu',
    CONNECTION: 'yhteys yhteyden yhteydet *yhteyttä *yhteyksi* riippuvu* kytkö* kytke* liitän* liiken*',
    COMPLIANT: 'mukai* noudat* täyttä* vaatimustenmuk* yhteensopiv* turvalli* kestävä* vaatimukset vaatimuksia',
    SHIELD: 'estä* torju* pysäytt* loitolla sulke* pitää_poissa',
    CONTEST: 'riitaut* kiistä* vastust* valita* valitu* haasta* kieltäy* hylkää* torjumme',
    ORDER: 'tietopyyn* luovutuspyyn* *pyynt* *pyynn* *määräy* *vaatimu* etsintä*',
    RECEIVED: 'saaneet saanut vastaanotta* tullut saatu',
    DISCLOSED: 'luovut* antaneet antanut annettu paljast* toimittaneet',
    HEDGE:
      'auttaa auttavat autamme auttaisi tukee tukevat tukemaan mahdollista mahdollistaa mahdollistavat mahdollistamme pyri* tavoit* ensisijai* pääasia* pääosin lähtökohtai* pääsääntöi* periaatteessa pyynnöstä tarvittaessa tarpeen_mukaan valinnai* halutessa* haluttaessa yleensä tavallisesti normaalisti mahdollisuuksien_mukaan mahdollisimman suurimmaksi_osin enimmäkseen pian kohti askel edistä* helpotta* lisäpalveluna valittavissa matka matkalla osittain valtaosin voit_valita voidaan_valita suunniteltu_niin soveltuvin_osin',
    ABSOLUTE: 'taka* takuu taattu* taatusti mahdoton* aina ehdottom* poikkeuksetta sataprosentti* absoluutti* tinkimät*',
    COPULA: 'on ovat oli ollut olla',
    MEANS: 'tarkoit* merkits* viittaa* määritel* kuvaa edellyttää pilvi_on käsittää kyse kyseessä',
    NOTION:
      'käsite käsittee* määritelm* periaate periaatte periaatteet kyky kykyä kyvyst* ajatus termi* trendi* muotisana* keskustel* aihe aiheesta kysymys kysymyks* ulottuvu* kriteer* opas strategia* oikeutta_päättää oikeus_päättää mahdollisuus_päättää väite',
    ASK: 'mikä mitä miten miksi kuka missä onko ovatko',
    DENIAL: 'ei emme',
    YES: 'kyllä',
    SAID: 'sanoo sanoi kertoo kertoi lupaa lupasi väittä* ilmoitti ilmoittaa yhtiön/yrityksen/toimittajan/palveluntarjoajan/tietojen/lehden_mukaan toteaa totesi uskoo arvioi kommento* julkisti mainosta* kutsuu kutsuvat varoitt* myönsi myöntää kirjoitt* tiedotti vakuutt* lupaavat kuulemma raportin/tutkimuksen/selvityksen/kyselyn_mukaan',
    PRESS:
      'eduskun* puolue* *puolue poliiti* komissio* lehti lehden analyytik* gartner ehdokas kansanedust* traficom* hallitusohjelm* presidentti* valtiovarain* *ministeri *ministerin *ministeriä *ministerit *ministeriö *ministeriön *ministeriössä *ministeriöstä *ministeriölle *ministeriötä hallitus_valitsi/esittää/päätti/aikoo/haluaa',
    OTHERS: 'muut monet jotkut useimmat kilpailij* toimijat palveluntarjoajat toimittajat jätit eräät moni',
    UNLIKE: 'toisin_kuin verrattuna sijaan kun_taas sijasta',
    MUST: 'täytyy pitäisi oltava on_oltava tulee_olla tulisi kannattaa vaaditaan vaatii vaativat velvolli* pakolli* tarvitsee tarvitsevat edellytetään edellyttää pitää_olla on_tehtävä',
    CHOOSE:
      'valitse valitkaa kysy kysykää varmista varmistakaa varmistu tarkista tarkistakaa harkitse vertaa muista muistilista vinkit selvitä huomioi mieti huolehdi huolehtikaa harkitsee harkitsevat yhdistä_palvelim*',
    CANNOT_PROMISE:
      'emme/en/ei_voi/voida/pysty_taata/luvata/sulkea/varmistaa/takaamaan/taata/poissulkea ei/emme_takaa/taata ei_takeita ei_ole_takeita ei/et_voi_olla_varma ei_~_taata ei_voi_varmasti takuuta_ei',
    NOT_ENOUGH:
      'ei_riitä eivät_riitä riittämät* ei_vielä ei_yksin ei_tee ei_tarkoita ei_ole_sama illuusio* myytti epäily* kaukana suvereniteettipes* ei_ole_suver* ei_suojaa ei_muuta ei_takaa eivät_takaa eivät_tee eivät_yksin',
    GIVE: 'takaa takaamme varmist* tarjoa* säilyt* vahvist* palaut* toteut* anta* annamme suojaa turvaa turvaamme tuo tuomme tinkimättä maksimoi* lisää luo parant* saat saatte ota_~_takaisin ottakaa_~_takaisin',
    HEART: 'ytimessä ydin sydämessä vakiona sisäänrakennet* ensin perusta perustana lähtökohta* itsestäänselvy* keskiössä',
    JOB: 'tehtäväsi vuoden_kokemus haemme/etsimme_*asiantuntij*/*kehittäj*/*insinöör*/*ylläpitäj*/*päällik*/*osaaj*/*harjoittelij*/*myyj* etsimme rekrytoi* avoimet_työpaikat työpaikk* hae_paikkaa hakija* palkka* harjoittel* työsuhde* haemme_tiimi* haemme_uutta haemme_joukko* tule_meille haemme',
    FINANCE:
      'velka* *velka *velan obligaatio* joukkovelka* joukkolain* laina* korko* koron korot *rahasto* luottoluokit* valuut* kulta bitcoin valtionlain* valtionvel*',
    POLITICS:
      'valtio valtion valtioi* valtiota valtiol* kansa kansan kansakun* kansalli* kuninga* ruoka* eduskun* ukraina* perustuslai* ruhtina* parlament* tasaval* potilaan vanhemp* ahvenanm*',
    IDENTITY: 'identitee* lompak*',
    MANNER:
      'suvereenin_varma*/taitav* voito* voitt* ottelu* peli* suoritu* esity* mestar* johtaja ykkönen tunnelma* maali* joukkue* näköala* näkym* kauden kausi kisa* sarja* laula* taituri* ruoka* hallitsija',
    DEVICE:
      'laite laitteen laitteelt* laitteell* laitteest* selain selaime* puhelin puhelime* tietokoneelt* kannettav* koneeltasi paikallisesti',
    PASSWORD:
      'salasana salasanaa salasanasi salasanat salasanoja salasanaasi palautuskood* palautuslause* lompak* bitcoin hash* tiivist* krypto kryptoval* pin_kood* auton mökin mökki* talon ovi oven asunno* pyörä* kodin',
    SPEED: 'nopea nopeat nopein* nopeut* nopeude* salamannop* viive* ping pelipalvel* minecraft latausai* nopeustest*',
    TONGUE: 'suomenkieli* suomeksi kieli kielen kielellä käänn* käyttöliittym* puhuva* *kieliset *kielinen agentti',
    GOODS:
      'tuulivoim* sähkö sähköä aurinkovoim* öljy* viini* juusto* liha lihaa maito* villa villaa pellava* tekstii* huonekal* vaate* vaatte* laiva* vene* autoja suklaa* olut* marja* peruna* hunaja* kahvi* raaka_ain* puuvil* hirsi* leipä* paita* ruisle* lanka*',
    CHINA: 'kiina kiinan us_gov us_government',
    DOCS: 'päätepist* liitteen parametr* ei_käytettävissä/saatavilla/tueta ei_ole_käytettävissä/saatavilla/tuettu esiversio* esikatselu* boolean suvereeneissa_pilvissä',
    ARTICLE:
      'artikla* asetuks* direktiiv* johdanto* momentti pykälä* toimittajan_on palveluntarjoajien_on palvelujen_tarjoaji* tarjoajien tarjouspyyn* kilpailutu*',
    STYLE: 'tyyliopas sanasto sanavalin* kirjoitusohje* sana',
    LICENSED: 'lisens* konepellin',
    NOTIFY: 'ilmoitamme tiedotamme kerromme ohjaamme',
    NAVIGATION:
      'hinnat hinnasto yhteystiedot yhteys ota_yhteyttä meistä blogi kirjaudu etusivu tuotteet palvelut tuki ura asiakkaat uutiset ratkaisut dokumentaatio kumppanit referenssit',
    APPEAL: 'rakennetaan',
    ASIDE: 'esimerkiksi yhdessä',
    IF: 'jos mikäli',
    TEASER: 'lue_lisää uutiskirje*',
    STOP: 'on ei vuodesta ja että jotka joka myös kun sekä mutta vain meidän teidän kanssa ilman kaikki eivät emme joita ettei ovat niin voi sen jossa oma',
    FOR: 'yliopistoille sairaaloille kunnille kouluille yrityksille julkishallinnolle viranomaisille ministerioille pankeille',
  },
};

import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'da',
  words: {
    SEVERED: 'afbrydes kablet_knækker forbindelsen_afbrydes afskåret kappet kappes',
    CANNOT_READ: 'ikke_læse/se/åbne/dekryptere/tilgå',
    SOVEREIGN: 'suveræn suverænt suveræne betroet/betroede_cloud',
    SOVEREIGNTY:
      '*suverænitet* digital/digitale/teknologisk/strategisk_uafhængighed/selvstændighed/autonomi/selvbestemmelse/uafhængigheden/selvbestemmelsesret/handlefrihed råderet_over dataautonomi*',
    OPEN_SOURCE: 'åben/åbne_kildekode fri_software åbne_standarder åbne_komponenter',
    PROPRIETARY: 'proprietær* lukket_kildekode',
    FOREIGN:
      'udenlandsk* udlandet fremmed* ikke_europæisk* tredjeland* tredje_lande ekstraterritorial* eksterritorial* ikke_eu_land* til/i_asien til/i_indien udenlandsk/udenlandske_fond/fonde/kapitalfonde',
    LAW_US: 'amerikansk/amerikanske_lov* amerikansk/amerikanske_overvågningslov* us_lov*',
    AUTHORITY:
      'kendelse* *myndighed* stat stater magt regering* domstol* retsvæsen* politi* stormagt* magter udenforstående statslig* efterretning*',
    BIGTECH: 'techgigant* tech_gigant* cloudgigant* it_gigant* hyperscaler*',
    KEY: '*nøgle *nøglen *nøgler *nøglerne nøglestyring nøglehåndtering*',
    BYOK: 'egen/egne/kundeejede/kundestyrede/kundeadministrerede_nøgle/nøgler/krypteringsnøgle/krypteringsnøgler egen/ekstern_nøglestyring/nøglehåndtering egen_hsm eget_hsm kundenøgle*',
    ZERO: 'nulviden* nul_viden end/e2e/klient_krypter* end_to_end_krypter* ende_til_ende_krypter* klientkrypter* klientside_krypter* gennemgående_krypter* *nøglen_~_når_aldrig *nøglerne_~_når_aldrig kan_vi_ikke_læse/dekryptere vi_kan_ikke_læse/dekryptere kun_krypterede/krypteret_data *nøgle_~_ikke_kender',
    NOT_EVEN_WE:
      'ikke_engang/en_vi/vores/os/leverandøren heller_ikke_vi selv_vi_kan vi_kan_heller_ikke ikke_en_gang_vi end_ikke_vi vi_selv_ikke',
    ONLY_YOU:
      'kun/alene/udelukkende/blot_i/du/jer/dig/jeres/kunden/kunder/kundens/kunderne ingen_andre ingen_andre_end_i/du i/du/kunden_alene ingen_udover_jer/dig/kunden',
    AIRGAP:
      'luftgab* frakobl* afkobl* køre/kører/fungerer_helt_offline offlinedrift* offline_drift uden_internet* uden_ekstern_forbindelse adskilt/isoleret/uafhængig/uafhængigt_fra/af_internettet ødrift* nødstop* nødafbryder* kill_switch forbindelse/forbindelsen/forbindelser/internettet_~_afbrydes/afbrudt/nede/væk afskåret_fra_eksterne/internettet/omverdenen',
    ISOLATED:
      'adskilt* fysisk/logisk_opdelt separat* isoleret* isolerede afskærm* dedikeret* dedikerede segmentere* selvstændig/selvstændigt_miljø afsondre*',
    NETWORK: '*internet* omverdenen netværk* offentlige/eksterne/åbne_net* moderselskab* offentlig/offentlige_cloud',
    GDPR: 'databeskyttelsesforordning* persondataforordning* databeskyttelsesreglerne',
    REPORT: 'transparensrapport* gennemsigtighedsrapport* åbenhedsrapport*',
    US: 'silicon_valley',
    COURT: 'for_domstolene i_retten',
    OWN_BUILD: 'egenudvikle* egen_software hver_linje_kode egen_platform selv_udviklet udviklet_internt egenudvikling',
    EMBARGO: 'embargo* sanktion sanktioner eksportforbud*',
    DEMAND: 'ransagningskendelse* retskendels* beslaglæggelse* udleveringskrav* udleveringsanmodning*',
    VOLUNTARY: 'frivilligt',
    PASSPHRASE: 'adgangsfrase* hovedadgangskode* masterkodeord*',
    ESCROW: 'escrow kildekodedepon*',
  },
  places: {
    EU: 'europæiske_union unionen eu_land eu_lande',
    EEA: '^EØS',
    EUROPE: 'europa',
    NORDIC: 'norden skandinavien',
    BENELUX: 'benelux',
    HOME: 'i/inden_landet inden_for_landet landets_grænser hjemlandet rigets_grænser',
    AT: 'østrig wien',
    BE: 'belgien bruxelles',
    BG: 'bulgarien',
    CH: 'schweiz',
    CY: 'cypern',
    CZ: 'tjekkiet prag',
    DE: 'tyskland münchen frankfurt munchen hamborg flensborg',
    DK: 'danmark københavn kbh odense aalborg ålborg århus esbjerg kolding randers vejle horsens herning silkeborg roskilde viborg sønderborg taastrup glostrup ballerup næstved svendborg fredericia aarhus holstebro sonderborg naestved hillerod hjorring',
    EE: 'estland',
    ES: 'spanien',
    FI: 'finland',
    FR: 'frankrig',
    GB: 'storbritannien england',
    GR: 'grækenland',
    HR: 'kroatien',
    HU: 'ungarn',
    IE: 'irland',
    IS: 'island',
    IT: 'italien',
    LI: 'liechtenstein',
    LT: 'litauen',
    LU: 'luxembourg',
    LV: 'letland',
    MT: 'malta',
    NL: 'holland nederlandene amsterdam',
    NO: 'norge',
    PL: 'polen warszawa',
    PT: 'portugal lissabon',
    RO: 'rumænien bukarest',
    SE: 'sverige stockholm goteborg malmo',
    SI: 'slovenien',
    SK: 'slovakiet',
    US: 'usas amerika amerikansk*',
  },
  demonyms: {
    EUROPE: 'europæisk* europas europaej* eu_ejet eu_ejede',
    NORDIC: 'nordisk* skandinavisk*',
    HOME: 'indenlandsk* lokal lokale lokalt',
    AT: 'østrigsk*',
    BE: 'belgisk*',
    CH: 'schweizisk*',
    DE: 'tysk tyske tyskejet',
    DK: 'dansk danske danskej* danskudvikl* danskbygget danmarks danskere danskhost* jysk* fynsk* sjællandsk* nordjysk*',
    EE: 'estisk*',
    ES: 'spansk*',
    FI: 'finsk finske',
    FR: 'fransk*',
    GB: 'britisk*',
    IE: 'irsk irske',
    IS: 'islandsk*',
    IT: 'italiensk*',
    LT: 'litauisk*',
    LV: 'lettisk*',
    NL: 'hollandsk* nederlandsk*',
    NO: 'norsk norske',
    PL: 'polsk polske',
    SE: 'svensk svenske',
  },
  schemes: { other: 'isae_3000 d_mærket d_mærke' },
};

export const companions: Lexicon = {
  lang: 'da',
  words: {
    BRING: 'medbring* tage_med tag_~_med',
    SURVIVE: 'kører_videre fortsætter_med_at fortsætter_med_at_køre virker_stadig kører_~_videre fortsætter_~_køre',
    BY_DESIGN: 'fra_bunden fra_starten fra_begyndelsen som_standard fra_fødslen',
    THING:
      'sky skyen skyløsning* platform* *platform *platformen *infrastruktur* løsning* *løsning *løsningen *løsninger *tjeneste *tjenesten *tjenester ydelser miljø* *miljø *miljøet ai ai_model* *arbejdsplads* produkt* system* *system *systemet værktøj* *værktøj applikation* app apps databas* opbevaring lagring kontorpakke* samarbejd* e_mail mail mails drift fundament grundlag base tilbud suite sprogmodel* model modeller *cloud kommunikation* software',
    ALTERNATIVE: 'alternativ alternativet alternativer modstykke* erstatning',
    TECHNOLOGY:
      '*teknik teknologi* *teknologi *software kildekode* kodebase* kode koden open_source åben_kildekode teknik teknikken teknikstak* teknikplatform*',
    DATA: '*data oplysning* *oplysninger *oplysningerne information* fil filer filerne dokument* indhold* sikkerhedskopi* besked* journal* *journaler *journalerne mails telemetri* alt alting logfiler sager sagsakter arkiv* bits',
    SERVER:
      '*servere *serverne serverrum* datacenter* datacentre* *datacentre *datacenter serverpark* driftscenter* serverhal* hostingcenter* maskinstue* egen_hal egne_haller',
    HOST: 'driftes/drives_på hoste hostes hostede *hostet *hosting lagres lagret lagrer lagring* *lagring opbevar* behandle* behandling* gemmes gemt gemmer placere* befinder findes webhotel* arkivere* huses huset databehandling driftet',
    STAY: 'bliver forbliver blive forblive ligger ligge står holdes bevares hviler bor beholdes',
    LEAVE: 'forlader forlade forladt passerer krydser flyttes ryger siver sendes_ud rejser',
    TRANSFER: 'overfør* *overførsel* *overførsler sendes sender eksporter* videregiv* videresend* flyttes føres dataoverfør*',
    OUTSIDE: 'udenfor uden_for ud_af hinsides',
    RESIDENCY:
      'dataresiden* datalokation* datalokalisering* datalagring* lagringssted* dataplacering* serverplacering* opbevaringssted* standardregion* forvalgt*_region*',
    SOIL: 'jord grund grænse grænser grænserne landegrænser territorium to_~_byer tre_~_byer',
    ALL: 'al alle alt samtlige hver hele enhver',
    ONLY: 'kun alene udelukkende blot eksklusivt',
    TOTAL: 'helt hel hele fuldt fuld fulde fuldstændig* total totalt komplet gennemført ægte rigtig reel hundrede',
    HUNDRED: 'hundrede/100_procent 100_pct hundredprocent* helt_igennem',
    NO: 'ingen intet uden nul fri_for hverken ikke_nogen ikke_på_nogen en_eneste ingen_leverandør',
    NOT: 'ikke ej hverken kan_ikke må_ikke tilbyder_vi_ikke vi_tilbyder_ikke',
    NEVER: 'aldrig på_intet_tidspunkt under_ingen_omstændigheder nogensinde',
    NO_ONE:
      'ingen_uvedkommende ingen_kan ingen_udenforstående ingen_tredjepart ingen_uden_for ingen/uden_outsourcing/udlicitering',
    OR: 'eller',
    LAW: 'lov lovene *lovgivning* *loven *love ret retten retsorden* jurisdiktion* regelsæt retssystem* databeskyttelse act kun_~_domstol* kun_~_dommer jurisdiktion_over',
    ACCESS:
      'adgang* *adgang tilgang indsigt få_fat tilgå kræve_udleveret rækkevidde overvåg* aflytning spionage udlevering* kontrol pres indflydelse indblanding snagen få_adgang magt/myndighed/jurisdiktion_over adgang_til_serverne/servere rører_serverne kigge_i',
    EXPOSURE: 'risiko risici risikoen ekspone* bekymring*',
    SUBJECT:
      'underlagt underlægges omfattet omfattes omfatter underkastet gælder gælde anvendelse rammes ramt berøres bundet hører_under falder_under reguleres rammer berører vedrører forpligtet jurisdiktion_over',
    UNDER: 'under efter ifølge underlagt',
    FREE: 'fri_for frie_for frit_for fri_af immun* beskyt* rækkevidde upåvirket uafhængig*_af afskærmet skærmet utilgængelig* sikret_mod sikker_mod undtaget undtagelse hinsides udenfor uden_for værn',
    PROOF:
      'sikker sikkert sikre sikret virker_ikke bider_ikke uden_betydning spiller_ingen_rolle gælder_ikke rækker_ikke har_ingen_virkning',
    REDUCE: 'mindsk* minimer* begræns* reducer* sænker',
    COMPEL:
      'tvinge* tvunget forpligte* pålægges pålagt beordre* kræve_udleveret kræver_udleveret kræve_~_data kræve_udlever* beordre_os pålægge_os',
    CONTRACT: 'aftale* kontrakt* tvist* voldgift* vilkår',
    OPERATE:
      'drives driver drive driften driftes driftet *drift forvalte* forvaltning passes passer håndtere* bemand* overvåge* administrere* kører køres vedligehold* opereres varetage* styres serverdrift*',
    SUPPORT:
      'supporten *support kundeservice kundestøtte helpdesk servicedesk hotline supportteam* supportafdeling* svarer_døgnet_rundt driftscenter* overvågningscenter* nattevagt*',
    STAFF:
      'personalet *personale medarbejder medarbejderne *medarbejdere sikkerhedsgodkendt* ansat ansatte tekniker* *teknikere teamet *team ingeniør* *ingeniører eksperter specialister konsulenter administratorer kolleger bemanding mennesker folk driftsteam* hold holdet supportteam* driftsfolk* driftsmedarbejd*',
    RESIDENT: 'bosat bosatte bosiddende bopæl sidder baseret bor arbejder fastansatte',
    CITIZEN: '*borger*',
    ADMIN: 'administration* administrator* administrere* privilegere* admin systemadministr* driftsadgang fjernadgang',
    COMPANY:
      'virksomheden *virksomhed selskabet *selskab *firma *leverandør *leverandøren udbyderen *udbyder operatør aktør aktøren koncern koncernen hostingpartner *udvikler aktieselskab* webhotel kooperativ fond andelsselskab',
    OWNED:
      'ejet ejede ejes ejer ejerskab* *ejerskab *skejet *skejede *paejet *alejet ejere ejerne ejerkreds* kapital aktionær* hænder investorer familieejet kapitalfond* venturefond* med_~_pas under_~_kontrol udenlandsk/udenlandske_fond/fonde/kapitalfonde',
    PARENT: 'moderselskab* hovedkontor* hovedsæde* hjemsted koncern* *koncern holdingselskab* moderen',
    SUBPROCESSOR:
      'underdatabehandler* databehandler* *leverandør* udbyder* afhængighed* cloudtjeneste* *cloud cloud_platform tjeneste tjenester aktør* investorer selskab* ejere platform* *platform gigant*',
    MADE: 'fremstillet lavet produceret skabt',
    DEVELOPED: 'udvikl* bygget programmer* konstruer* kodet',
    SELF: 'egen eget egne selv egenudvikl* selvudvikl* in_house',
    CUSTOMER: 'jer jeres du din dit dine dig kunde kunden kunder kunderne kundens kundernes i_har i_kan i_får brugeren',
    WE: 'vi os vores vor',
    HOLD: 'har holde holder ejer eje kontroller* beholder beholde opbevarer håndterer styrer råder besidder genererer ligger bestemmer forvalter bærer bliver_hos',
    READ: 'læse læser læsbar* se ser dekrypter* afkod* åbne åbner åbnes tilgå få_adgang kigge kigger snage låse_op tyde',
    CERTIFIED:
      '*certificer* certifikat* *certifikat akkrediter* kvalificer* kvalifikation godkendt* attest* erklæring* revideret audit* mærket registreret optaget_i',
    MEMBER: 'medlem* underskriver tilsluttet stifter_af',
    RATED: 'vurderet klassificer* niveau niveauet point bedømt karakter',
    PROGRESS:
      'i_gang undervejs arbejder_på/mod/hen sigter_efter på_vej_mod under_forberedelse/udarbejdelse ansøgt ansøgning stræber påbegynd* forbereder forberedelse* forventes kandidat i_proces i_støbeskeen er_på_vej igangværende',
    PLANNED: 'planlagt* planlægger planer køreplan* roadmap fremtidig* på_sigt kommende plan',
    ENVIRONMENT:
      'miljø* *miljø *miljøet region* partition* instans* *instans installation* infrastruktur* netværk* platform* *cloud hardware klynge* zone zoner drift driften løsning løsningen system systemet',
    CONNECTION:
      'tilslutning* forbindelse* *forbindelse kobling* opkobling* *opkobling forbundet afhængighed* kommunikation* kontakt trafik',
    COMPLIANT:
      'sikker sikkert sikre sikret kompatib* efterlev* overhold* opfyld* forenelig* overensstemmelse *venlig lever_op lov_medholdelig compliant compliance klarer godkendt* tilpasset',
    SHIELD: 'stopper hindrer forhindrer blokerer holder_ude holder_~_ude lukker_~_ude lukker_ude udelukker',
    CONTEST:
      'kærer kæremål anfægt* bestrid* udfordr* modsætter nægte* afvis* prøve prøver prøvet indbring* anke* appel* bekæmp* retligt indsigelse* klage* gør_indsigelse',
    ORDER: '*anmodning* påbud* forespørgs* krav kravet ordre ordrer *kendelse* ransagning* begæring* udleveringskrav',
    RECEIVED: 'modtaget fået modtog',
    DISCLOSED: 'udlever* videregiv* givet overgiv* overdrag* afgivet delt røbet afslør* gav',
    HEDGE:
      'hjælper hjælpe understøtter understøtte støtter muliggør* gør_det_muligt stræber ambition* målet mål beregnet_til udformet designet_til skabt_til i_princippet hovedsagelig* primært fortrinsvis på_anmodning efter_behov valgfri* tilvalg* som_udgangspunkt som_hovedregel som_regel normalt oftest sædvanligvis så_vidt_muligt hvor_det_er_muligt i_videst_muligt_omfang på_vej på_sigt snart kommer_til_at vil skridt_mod bidrag* lette letter tilstræb* i_første_række vejen_til vejen_mod hvis_i/du/kunden_ønsker hvis_i/du_vil på_ønske efter_ønske i_normale_tilfælde langt_hen kan_vælge* kan_i/du_vælge planlægges størstedelen i_vid_udstrækning',
    ABSOLUTE:
      'garanter* garanti umulig* absolut absolutte altid hundredprocent* undtagelsesfrit uden_undtagelse kompromisløs* udelukket',
    INDEFINITE: 'en et',
    COPULA: 'er var være bliver blev været',
    MEANS:
      'betyder indebærer omfatter forstås menes handler defineres beskriver drejer står_for forudsætter kræver om_at dækker_over',
    NOTION:
      'vigtig vigtigt definition* begreb* koncept* princip princippet evne* idé ideen emne* term trend* modeord* buzzword* debat* diskussion* dimension* kriteri* spørgsmål* guide betydning strategi* etiket* retten_til muligheden_for trappe',
    ASK: 'hvad hvordan hvorfor hvem hvor hvilken hvilke',
    DENIAL: 'nej aldrig',
    YES: 'det_gør/har_vi vi_leverer/tilbyder_den/det ja',
    SAID: 'bebuder bebudede angiver angav siger sagde udtaler udtalte oplyser oplyste lover lovede hævder hævdede ifølge_virksomheden/selskabet/leverandøren/firmaet mener påstår påstod angiveligt fortæller forklarer forklarede erklærer meddeler meddelte markedsfør* kalder kaldes beskriver_sig medgiver indrømmer advarer skriver rapporterer lancerede annoncer* ifølge har_flyttet',
    PRESS:
      'i_udbud *minister *ministeren *ministeriet folketing* parti *partiet politiker* kommissionen avis* journalist* analytiker* gartner kandidat talsperson* udenrigs* digitaliseringsstyrelsen datatilsynet styrelsen socialdemokrat* minister ministeren ministre* *ministeriets ministerium regeringen_har/vil/foreslår/besluttede',
    OTHERS: 'leverandører udbydere konkurrent* andre mange nogle visse fleste cloudgigant* techgigant* hyperscalere aktører',
    UNLIKE: 'modsætning sammenlignet i_stedet_for mens snarere_end til_forskel',
    MUST: 'skal bør burde måtte behøver kræves obligatorisk* nødvendig* påkrævet',
    CHOOSE:
      'vælg vælge spørg kontroller overvej sammenlign sørg_for husk tjekliste tjek tips undersøg sikr_dig sikr_jer pas_på overvejer opret_forbindelse forbind_til',
    CANNOT_PROMISE:
      'kan/tør/må_ikke_garantere/love/udelukke/udelukkes/sikre ikke_garantere/udelukke/love/udelukkes ingen_garanti kan_aldrig_garantere ikke_helt_udelukke/garantere ikke_~_garantere ikke_være_sikker ikke_sikker_på',
    NOT_ENOUGH:
      'ikke_nok ikke_tilstrækkelig* utilstrækkelig* gør_ikke_~_suveræn* ikke_det_samme betyder_ikke illusion* myte* tvivl* langt_fra endnu_ikke suverænitetsvask* ikke_suveræn* ingen_beskyttelse rækker_ikke er_ikke_lig mangel_på sikrer_ikke garanterer_ikke',
    GIVE: 'garanterer garantere sikrer sikre giver give tilbyd* lever leverer styrk* bevar* behold* genvind* tilbage får beskytter opnå bygger_på bygget_til respekterer forener kombiner* skaber værner uden_at_gå_på_kompromis',
    HEART:
      'centrum kerne kernen hjertet grunden standard indbygget ingår inkluderet først prioritet* udgangspunkt* selvfølge* dna i_højsædet',
    FOR: 'for til åt',
    JOB: 'din_profil dine_opgaver års_erfaring søger_en/dig/ny/nye vi_søger jobbe karriere* ledige_stillinger stillingen ansøg ansøgningsfrist ansættelse* løn praktik* rekrutter* kandidater job',
    FINANCE: '*obligation* *gæld statsgæld* *fond *fonden fonde rente renter renten kreditvurdering* lån valuta* guld bitcoin',
    POLITICS:
      'rige riget kongerige* stat staten stater statens folk folket folkets nation nationen national* kongen dronningen fødevare* folketing* ukraine fyrste* monark* grundlov* grønland* rigsfællesskab*',
    IDENTITY: '*identitet* tegnebog*',
    MANNER:
      'halvleg* halvsæson* !var_suveræn* udsigt* beliggenhed* strand* vandt sejr* vinder vinde kamp* indsats* præstation* spil* maden smag* service betjening stemning humør hold holdet løb* overlegen* mest flest bedst* størst* stærkest* hurtigst* billigst* rangerer fører førte dominer* mester* etter topscorer film* fest* vejr koncert* oplevelse* rejse ferie kage* forrest suverænt_nok',
    DEVICE: 'enhed enheden enheder browser* telefon* mobil mobilen din_computer computeren laptop tablet lokalt_på din_pc',
    PASSWORD:
      'adgangskode adgangskoden adgangskoder password passwords kodeord kodeordet gendannelseskode* gendannelsesord tegnebog* bitcoin hash* krypto kryptovaluta* pinkode* huset bilen dør* hoveddør* cykel* lejlighed*',
    SPEED: 'hurtig hurtige hurtigste hastighed* lynhurtig* latens ping* svartid* spilserver* minecraft indlæsningstid* oppetid*',
    TONGUE: '*sproget *sprogede dansksprog* sprog oversæt* oversat* brugerflade* talende dansktalende',
    GOODS:
      'vindkraft* vindenergi strøm strømmen grøn_strøm sol solceller solenergi olie vin ost kød mælk uld hør tekstil* møbler tøj skibe båd både biler chokolade øl bær kartofler honning kaffe råvarer smør svinekød juletræ* mad',
    CHINA: 'kina kinas us_gov us_government nationale_skyer',
    DOCS: 'slutpunkt* suffiks* parameter* ikke_tilgængelig* ikke_understøtt* understøttes_ikke prøveversion* funktionen_mangler suveræne_skyer',
    ARTICLE:
      'artikel artiklen forordning forordningen direktiv* betragtning kapitel paragraf* leverandøren_skal databehandleren_skal udbydere_af stk udbud*',
    STYLE: 'stilguide* skriveregler ordliste* ordvalg skriv_ikke ordet',
    LICENSED: 'licens* motorhjelmen',
    NOTIFY: 'informer* meddeler underret* henvis* orienter* oplyser',
    NAVIGATION:
      'priser pris kontakt kontakt_os om_os blog log_ind hjem produkter tjenester ydelser support karriere kunder nyheder løsninger dokumentation partnere',
    APPEAL: 'lad_os',
    ASIDE: 'for_eksempel f_eks sammen_med',
    IF: 'hvis',
    TEASER: 'læs_mere nyhedsbrev* tendenser nyheder',
    STOP: 'i siden døgnet og at som er for på fra ikke med til har af det den hos vores jeres uden alle eller vi jer når kun hvor',
    WHERE: 'hvor hvem',
    COUNTRIES: 'lande',
    HOLDERS:
      'medarbejdere medarbejderne ansatte medlemmer medlemmerne stiftere stifterne familie familien kommuner kommunerne regioner byer universiteter fond fonden andelshavere',
    SUPPLIER: 'underdatabehandler* underleverandør* underdatabehandlere leverandører leverandørkæde* ingen_leverandør',
    EXTRA: 'tilvalg tillæg luksus slogan eftertanke',
    INDEPENDENT: 'uafhængig uafhængige uafhængigt fri_for uafhængig/uafhængige_af',
  },
};

import type { Lexicon } from '../notation';

/** Bokmål and nynorsk together: pages mix them, and the words for what is claimed differ by a letter. */
export const triggers: Lexicon = {
  lang: 'nb',
  words: {
    SEVERED: 'brytes kabelen_ryker forbindelsen_brytes avskåret kuttet_forbindelse',
    CANNOT_READ: 'ikke_lese/lesa/se/åpne/dekryptere ikkje_lesa/lese/sjå kan_ikke_lese',
    SOVEREIGN: 'suveren suverent suverene betrodd/betrodde_sky',
    SOVEREIGNTY:
      '*suverenitet* digital/digitalt/teknologisk/strategisk_uavhengighet/uavhengigheten/selvstendighet/autonomi/selvråderett/selvbestemmelse/handlefrihet/sjølvstende/sjølvråderett/uavhenge/råderett digitale/teknologiske_uavhengighet/uavhengigheten/selvstendighet/selvråderett/råderett dataautonomi* råderett/råderetten_over datasjølvråderett* digital*_selvbestemmels* digital*_selvråder*',
    OPEN_SOURCE: 'åpen/åpne/open/opne_kildekode/kjeldekode fri_programvare åpne/opne_standarder/standardar åpne_komponenter',
    PROPRIETARY: 'proprietær* lukket/lukka_kildekode',
    FOREIGN:
      'utenlandsk* utanlandsk* utlandet utland fremmed framand* fremmede ikke_europeisk* tredjeland* ekstraterritorial* ikke_eøs ikke_eu_land* til/i_asia til/i_india utenlandsk/utenlandske_fond/oppkjøpsfond',
    LAW_US: 'amerikansk/amerikanske_lov* amerikansk/amerikanske_overvåkingslov* us_lov* amerikansk_rett',
    AUTHORITY:
      'kjennelse* orskurd* *myndighet* styresmakt* regjering* etterretning* domstol* politi* påtalemakt* stormakt* makter stat stater makt utenforstående statlig*',
    BIGTECH: 'techgigant* tech_gigant* teknologigigant* skygigant* it_gigant* hyperskaler*',
    KEY: 'nøklane *nøkkel *nøkkelen *nøkler *nøklene *nøklar nøkkelhåndtering*',
    BYOK: 'egen/egne/eigen/eigne/kundeeide/kundestyrte_nøkkel/nøkler/nøklar/krypteringsnøkkel/krypteringsnøkler egen/ekstern_nøkkelhåndtering/nøkkelforvaltning egen/eigen_hsm kundenøk*',
    ZERO: 'nullkunnskap* end/e2e/klient_krypter* end_to_end_krypter* ende_til_ende_krypter* ende_til_ende_kryptert klientkrypter* klientside*_krypter* endepunktkrypter* *nøkkelen_~_når_aldri *nøklene_~_når_aldri kan_vi_ikke_lese/dekryptere vi_kan_ikke_lese/dekryptere vi_kan_ikkje_lese bare/kun_krypterte/kryptert_data *nøkkel_~_ikke_kjenner',
    NOT_EVEN_WE:
      'ikke/ikkje_engang/ein_gong_vi/våre ikke_en_gang_vi/våre selv_vi_kan ikke/ikkje_eingong/engang_me/leverandøren vi_kan_heller/verken_ikke/ikkje heller_ikke_vi sjølv_vi/me_kan selv_ikke_vi/våre ikke_engang_vi/våre vi_selv_ikke',
    ONLY_YOU:
      'kun/bare/berre/utelukkende_du/dere/deg/de/dykk/kunden/kunder/kundens/kundene/di/dine ingen_andre ingen_andre_enn_du/dere/kunden du/dere/kunden_alene/åleine ingen_utenom_du/dere/kunden',
    AIRGAP:
      'luftgap* frakobl* frakopl* avkobl* kjøre/kjører/fungerer/drives_helt_offline offline_drift* offlinedrift* uten/utan_internett* uten/utan_nett uten_ekstern_forbindelse adskilt/atskilt/isolert/uavhengig_fra/frå/av_internett øydrift* nødstopp* nødbryter* kill_switch forbindelse/forbindelsen/forbindelser/internett/nettet/internettet_~_brytes/brutt/nede/borte avskåret_fra_eksterne/internett/omverdenen',
    ISOLATED:
      'adskilt* atskilt* fysisk/logisk_skilt/åtskild separat* separert* isolert* avskjerm* dedikert* segmenter* frittstående avsondr* åtskild*',
    NETWORK:
      '*internett* omverdenen omverda nettverk* offentlige/eksterne/åpne/offentlig_nett/nettverk morselskap* offentlig/offentlige/allmenne_sky/skyer',
    GDPR: 'personvernforordning* personopplysningsloven personvernregelverket',
    REPORT: 'transparensrapport* åpenhetsrapport* openheitsrapport* innsynsrapport*',
    US: 'silicon_valley',
    COURT: 'inn_for_retten for_domstolen inn_for_domstolene til_retten i_retten',
    OWN_BUILD: 'egenutvikle* egen_programvare hver_kodelinje egen_plattform utviklet_selv egenutvikling',
    EMBARGO: 'embargo* sanksjon sanksjoner eksportforbud*',
    DEMAND: 'ransakingsordre* rettskjennels* beslagleggels* utleveringskrav* utleveringspålegg*',
    VOLUNTARY: 'frivillig_ut utleverer_~_frivillig frivillig_data',
    PASSPHRASE: 'passfrase* hovedpassord*',
    ESCROW: 'escrow kildekodedepon*',
  },
  places: {
    EU: 'europeiske_union unionen eu_land',
    EEA: '^EØS',
    EUROPE: 'europa',
    NORDIC: 'norden skandinavia',
    BENELUX: 'benelux',
    HOME: 'i/innenfor/innanfor_landet landets_grenser rikets_grenser hjemlandet heimlandet',
    AT: 'østerrike wien',
    BE: 'belgia brussel',
    BG: 'bulgaria',
    CH: 'sveits',
    CY: 'kypros',
    CZ: 'tsjekkia praha',
    DE: 'tyskland frankfurt munchen hamburg',
    DK: 'danmark københavn kobenhavn',
    EE: 'estland',
    ES: 'spania',
    FI: 'finland',
    FR: 'frankrike',
    GB: 'storbritannia england',
    GR: 'hellas',
    HR: 'kroatia',
    HU: 'ungarn',
    IE: 'irland',
    IS: 'island',
    IT: 'italia',
    LI: 'liechtenstein',
    LT: 'litauen',
    LU: 'luxembourg',
    LV: 'latvia',
    MT: 'malta',
    NL: 'nederland amsterdam',
    NO: 'norge noreg tromsø kristiansand drammen fredrikstad hamar gjøvik rjukan lillehammer ålesund bodø sandefjord skien arendal haugesund narvik lefdal rennesøy sandnes førde tromso bodo alesund gjovik kongsberg larvik tonsberg mo_i_rana steinkjer harstad',
    PL: 'polen warszawa',
    PT: 'portugal lisboa',
    RO: 'romania',
    SE: 'sverige stockholm goteborg',
    SI: 'slovenia',
    SK: 'slovakia',
    US: 'usas amerika amerikansk*',
  },
  demonyms: {
    EUROPE: 'europeisk* europas europaeid* eu_eid',
    NORDIC: 'nordisk* skandinavisk*',
    HOME: 'innenlandsk* innanlandsk* lokal lokale lokalt',
    AT: 'østerriksk*',
    BE: 'belgisk*',
    CH: 'sveitsisk*',
    DE: 'tysk tyske tyskeid*',
    DK: 'dansk danske danskeid*',
    EE: 'estisk*',
    ES: 'spansk*',
    FI: 'finsk finske',
    FR: 'fransk*',
    GB: 'britisk*',
    IE: 'irsk irske',
    IS: 'islandsk*',
    IT: 'italiensk*',
    LT: 'litauisk*',
    LV: 'latvisk*',
    NL: 'nederlandsk*',
    NO: 'norsk norske norskeid* norskeigd* norskutvikl* norskbygd* norges noregs nordmenn helnorsk* heilnorsk* nordnorsk* vestlandsk* trøndersk*',
    PL: 'polsk polske',
    SE: 'svensk svenske svenskeid*',
  },
  schemes: { other: 'isae_3000' },
};

export const companions: Lexicon = {
  lang: 'nb',
  words: {
    BRING: 'ta_med ta_~_med',
    SURVIVE:
      'kjører_videre fortsetter_å går_videre fortsetter_å_virke virker_fortsatt går_~_videre kjører_~_videre fortsetter_~_virke',
    BY_DESIGN: 'fra/frå_grunnen/starten/bunnen/botnen fra_begynnelsen som_standard',
    THING:
      'sky skya skyer skyene *skyen skyløsning* skytjeneste* skyteneste* skyplattform* plattform* *plattform *plattformen *infrastruktur* løsning* *løsning *løsningen *løsninger *løysing* *tjeneste *tjenesten *tjenester teneste* miljø* *miljø *miljøet ki ki_modell* *arbeidsplass* arbeidsflate* produkt* system* *system *systemet verktøy* *verktøy applikasjon* app apper databas* lagring kontorpakke* samhandling* samarbeid* e_post epost drift fundament grunnlag base tilbud suite språkmodell* modell modeller *cloud kommunikasjon* programvare',
    ALTERNATIVE: 'alternativ alternativet alternativer alternativa motstykke* erstatning motvekt',
    TECHNOLOGY:
      'teknikk* teknologi* *teknologi programvare* *programvare kildekode* kjeldekode* kodebase* kode koden open_source åpen_kildekode',
    DATA: '*data dataene dataa opplysning* *opplysninger *opplysningene *opplysningar informasjon* fil filer filene filane dokument* innhold* innhald* sikkerhetskopi* tryggleikskopi* melding* journal* *journaler *journalane telemetri* alt logger saker saksdokument* arkiv* bits ting',
    SERVER:
      'servarar tenarar tenarane *servere *serverne serverrom datasenter* *datasenter *datasentre *datasenteret *datahall* serverpark* driftssenter* serverhall* maskinrom* fjellhall* egen_hall egne_haller',
    HOST: 'driftes/drives/drifta_på hoste hostes hosta *hostet *hosting lagres lagret lagrer lagra lagrast lagring* *lagring oppbevar* behandle* behandling* handsama* gjemt plasser* befinner finnes finst webhotell* arkiver* huses huset ligg_lagra databehandling ligger_lagret tatt_vare driftet driftes',
    STAY: 'blir forblir bli forbli ligger ligg ligge står holdes haldast beholdes hviler værende verande bor bevares held_seg holder_seg',
    LEAVE: 'forlater forlate forlatt forlét passerer krysser flyttes flyttast lekker sendes_ut reiser går_ut',
    TRANSFER: 'overfør* *overføring* sendes sender sendast eksporter* videresend* flyttes føres dataoverfør* vidaresend* førast',
    OUTSIDE: 'utenfor utanfor ut_av hinsides utom',
    RESIDENCY:
      'dataresiden* datalokasjon* datalokalisering* datalagring* lagringssted* lagringsstad* dataplassering* serverplassering* standardregion* forhåndsvalgt*_region*',
    SOIL: 'jord grunn grense grenser grensene landegrenser territorium to_~_byer tre_~_byer',
    ALL: 'all alle alt samtlige hver hele heile kvar enhver',
    ONLY: 'kun bare berre utelukkende eksklusivt kunn åleine alene',
    TOTAL: 'helt heilt hel hele fullt full fulle fullstendig* total totalt komplett gjennomført ekte ordentlig reell',
    HUNDRED: 'hundre/100_prosent hundreprosent* helnorsk* heilnorsk*',
    NO: 'ingen inga intet ikkje_noko uten utan null fri_for verken korkje ikke_noen ikke_på_noen en_eneste ein_einaste mangler manglar ingen_leverandør',
    NOT: 'ikke ikkje ei verken kan_ikke kan_ikkje får_ikke må_ikke tilbyr_vi_ikke vi_tilbyr_ikke',
    NEVER: 'aldri på_ingen_tidspunkt under_ingen_omstendigheter noensinne nokon_gong noen_gang',
    NO_ONE:
      'ingen_uvedkommende ingen_kan ingen_utenforstående ingen_tredjepart* ingen_utenfor ingen_utanfor ingen/uten_utkontraktering/outsourcing',
    OR: 'eller',
    LAW: 'lov lovene *lovgivning* lovgjeving* lovverk* *loven *lover *lovar rett retten rettsorden* jurisdiksjon* regelverk* rettssystem* personvern act bare/kun_~_domstol* bare_~_dommer jurisdiksjon_over',
    ACCESS:
      'adgang* *adgang tilgang* *tilgang tilgjenge innsyn få_tak hente_ut få_ut kreve_utlevert rekkevidde rekkjevidd* overvåk* avlytting spionasje utlevering* kontroll press innflytelse innblanding snoking påvirkning nå når få_tilgang makt/myndighet/jurisdiksjon_over tilgang_til_serverne rører_serverne kikke_i',
    EXPOSURE: 'risiko risikoen ekspone* bekymring*',
    SUBJECT:
      'underlagt underlagde underlagte omfattet omfatta omfattes omfatter gjelder gjeld gjelde anvendelse rammes ramma rammet berøres berørt bundet bunden hører_under faller_under lyder lyde treffer omfattast underkastet reguleres regulert faller_inn kommer_inn rammer berører angår forpliktet jurisdiksjon_over',
    UNDER: 'under etter ifølge',
    FREE: 'fri_for frie_for fritt_for fri_fra fri_frå immun* beskytt* verna vernet skjerm* rekkevidde upåvirka upåvirket uavhengig*_av avskjermet utilgjengelig* sikret_mot trygg_mot trygg_fra unntatt unntak hinsides utenfor utanfor vern',
    PROOF:
      'sikker sikkert sikre sikret trygg biter_ikke uten_betydning spiller_ingen_rolle gjelder_ikke gjeld_ikkje rekker_ikke når_ikke har_ingen_virkning',
    REDUCE: 'reduser* minsk* minimer* begrens* avgrens* senker',
    COMPEL:
      'tvinge* tvunget tvinga forplikte* pålegges pålagt beordre* kreve_utlevert krever_utlevert krevje pålegge kreve_~_data/dataene kreve_utlever* beordre_oss pålegge_oss',
    CONTRACT: 'avtale* kontrakt* tvist* voldgift* vilkår verneting',
    OPERATE:
      'drives driver drive driv drivast driften drifta driftes driftet driftast *drift forvalte* forvaltning passes håndter* bemann* overvåkes overvåker administrer* kjøres kjører vedlikehold* opereres ivaretas styres styrast driftsansvar* serverdrift*',
    SUPPORT:
      'supporten *support kundeservice kundestøtte brukerstøtte brukarstøtte helpdesk servicedesk kundesenter supportteam* svarer_døgnet_rundt driftssentral* overvåkingssentral* nattevakt*',
    STAFF:
      '*personell personale personalet medarbeidere medarbeiderne medarbeidarar* sikkerhetsklarer* tryggleiksklarer* ansatt ansatte tilsett tilsette tekniker* *teknikere teknikarar teamet *team ingeniør* *ingeniører eksperter spesialister konsulenter administratorer kolleger bemanning mennesker folk driftsfolk* driftsteam* gjeng supportteam* driftspersonell*',
    RESIDENT: 'bosatt* busett* bopel sitter sit basert holder_til held_til bor jobber arbeider',
    CITIZEN: '*borger* statsborgar*',
    ADMIN: 'administrasjon* administrator* administrer* privileger* admin systemadministr* driftstilgang fjerntilgang',
    COMPANY:
      'virksomhet virksomheten verksemd* selskapet *selskap *firma bedrift bedriften *leverandør *leverandøren tilbyder tilbydar operatør aktør aktøren konsern konsernet hostingpartner *utvikler aksjeselskap* webhotell samvirke stiftelse samvirkelag',
    OWNED:
      'eierinteresse* eigarinteresse* eigarskap* eid eide eies eier eigd eigde eigast eierskap* *eierskap *skeid *skeide *skeigd *paeid *aleid eiere eierne eigarar eigarane eigersett kapital aksjonær* hender investorer familieeid eiersiden oppkjøpsfond* risikokapital* med_~_pass under_~_kontroll utenlandsk/utenlandske_fond/oppkjøpsfond',
    PARENT: 'morselskap* hovedkontor* hovudkontor* hovedsete* konsern* holdingselskap* forretningsadresse moren',
    SUBPROCESSOR:
      'underdatabehandler* databehandler* databehandlar* *leverandør* tilbyder* avhengighet* avhengigheit* skytjeneste* skyteneste* *skyen sky skyer tjeneste tjenester aktør* investor* selskap* eiere plattform* *plattform gigant*',
    MADE: 'laget produsert',
    DEVELOPED: 'utvikl* bygget bygd bygde programmer* konstruer* kodet koda laga',
    SELF: 'egen eget egne eigen eige eigne selv sjølv egenutvikl* eigenutvikl* in_house',
    CUSTOMER: 'dere deres du din ditt dine deg dykk dykkar kunde kunden kunder kundene kundens kundenes kundane dei_har brukeren',
    WE: 'vi oss vår vårt våre me',
    HOLD: 'har ha holder holde held halde eier eie eig eige kontroller* beholder beholde behald* oppbevarer håndterer styrer råder genererer ligger ligg bestemmer forvalter sitter_på innehar blir_hos',
    READ: 'lese leser lesbar* lesast se ser sjå dekrypter* åpne åpner åpnes opne opnar få_tilgang komme_inn kikke kikker låse_opp tyde tyda avlese',
    CERTIFIED:
      '*sertifiser* sertifikat* *sertifikat akkrediter* kvalifiser* kvalifikasjon* godkjent* godkjend* attest* erklæring* revidert* revisjon* merket registrert oppført',
    MEMBER: 'medlem* underskriver tilsluttet stifter_av',
    RATED: 'vurdert klassifiser* nivå nivået poeng karakter',
    PROGRESS:
      'i_gang underveis undervegs jobber_mot/med/for jobbar_mot arbeider_mot/med arbeidet_med sikter_mot på_vei_mot/til på_veg_mot under_forberedelse/utarbeiding søkt_om søknad strever påbegynt pågår forbereder førebur forberedelse* forventes ventes kandidat i_prosess er_i_rute',
    PLANNED: 'planlagt* planlegger planer planar veikart* vegkart* roadmap fremtidig* framtidig* på_sikt kommende',
    ENVIRONMENT:
      'miljø* *miljø *miljøet region* partisjon* instans* *instans installasjon* infrastruktur* nettverk* plattform* sky skya *skyen maskinvare klynge* sone soner drift driften driftsmiljø* løsning løsningen løysing* system systemet',
    CONNECTION:
      'tilkopling* forbindelse* *forbindelse kopling* *kobling* forbundet avhengighet* kommunikasjon* kontakt trafikk samband',
    COMPLIANT:
      'sikker sikkert sikre sikret kompatib* etterlev* overhold* oppfyl* forenlig* samsvar tråd_med lever_opp compliant compliance klarer godkjent* tilpasset følger følgjer *vennlig tilfredsstill*',
    SHIELD:
      'stopper stoppar hindrer hindrar forhindrer blokkerer holder_ute holder_~_ute held_~_ute stenger_~_ute stenger_ute utelukker',
    CONTEST:
      'anfekt* bestrid* utfordr* motsetter motset nekt* avvis* prøve prøver prøvd anke* påklag* bekjemp* rettslig* innsigelse* protester* kjempe* ta_til_retten imøtegå',
    ORDER:
      'oppmoding* *anmodning* pålegg* *pålegg forespørs* førespurnad* krav kravet ordre ordrer *kjennelse* orskurd* ransaking* begjæring* utleveringskrav',
    RECEIVED: 'mottatt mottok fått motteke fekk fikk',
    DISCLOSED: 'utlever* gitt gjeve overgitt delt røpet avslør* ga gav overlever* avgitt',
    HEDGE:
      'hjelper hjelpe støtter støttar støtte muliggjør* mogleggjer gjør_det_mulig gjer_det_mogleg streber ambisjon* målet mål beregnet_på utformet designet_for laget_for i_prinsippet hovedsakelig* hovudsakleg primært fortrinnsvis på_forespørsel ved_behov valgfri* valfri* tilvalg* som_utgangspunkt i_utgangspunktet som_hovedregel som_regel normalt oftest vanligvis vanlegvis så_langt_som_mulig/mogleg så_langt_det_er_mulig der_det_er_mulig der_det_går i_størst_mulig_grad på_vei på_veg på_sikt snart kommer_til_å vil skritt_mot steg_mot bidra* gjør_det_enklere lettere tilstreb* i_første_rekke først_og_fremst veien_til veien_mot hvis_du/dere/kunden_ønsker/vil om_du/dere_ønsker/vil etter_ønske på_ønske i_normale_tilfeller langt_på_vei kan_velge* kan_du/dere_velge planlegges størstedelen i_stor_grad',
    ABSOLUTE:
      'garanter* garanti umulig* umogleg* absolutt absolutte alltid hundreprosent* unntaksfritt uten_unntak utan_unntak kompromissløs* utelukket uråd',
    INDEFINITE: 'en et ei ein eit',
    COPULA: 'er var være vere bli blei ble blitt',
    MEANS:
      'betyr betyder tyder innebærer inneber omfatter forstås menes meiner handler handlar defineres beskriver dreier står_for forutsetter føreset krever om_at dekker_over',
    NOTION:
      'viktig viktigare definisjon* begrep* omgrep* konsept* prinsipp* evne* idé ideen emne* term uttrykk* trend* moteord* buzzord* debatt* diskusjon* dimensjon* kriteri* spørsmål* guide betydning strategi* etikett* retten_til muligheten_for evna',
    ASK: 'hva hvordan hvorfor hvem hvor hvilken hvilke kva korleis kven kvifor',
    DENIAL: 'nei aldri',
    YES: 'det_gjør/har_vi vi_leverer/tilbyr_den/det ja',
    SAID: 'oppgir oppgav varsler sier seier sa uttaler uttalte opplyser opplyste lover lovet hevder hevdar hevdet ifølge mener meiner påstår påsto angivelig forteller forklarer forklarte erklærer melder meldte markedsfør* marknadsfør* kaller kalles kallar beskriver_seg medgir innrømmer advarer åtvarar skriver rapporterer lanserte annonser* har_flyttet har_flytta',
    PRESS:
      'lyser_ut *minister *ministeren statsråd* *departementet storting* parti *partiet politiker* politikar* kommisjonen avis* journalist* analytiker* gartner kandidat talsperson* talsmann utenriks* digitaliseringsdirektoratet datatilsynet regjeringen regjeringa kommunestyret minister ministeren ministre* departementets regjeringen_har/vil/foreslår/vurderer',
    OTHERS:
      'leverandører tilbydere konkurrent* andre mange noen nokre enkelte fleste skygigant* techgigant* aktører leverandørar',
    UNLIKE: 'motsetning motsetnad sammenlignet i_stedet_for mens snarere_enn til_forskjell',
    MUST: 'skal bør burde må måtte behøver trenger kreves krevst obligatorisk* nødvendig* påkrevd',
    CHOOSE:
      'velg velge vel spør kontroller vurder sammenlign sørg_for husk sjekkliste sjekk tips undersøk pass_på vurderer koble_til',
    CANNOT_PROMISE:
      'kan/tør/må_ikke/ikkje_garantere/garantert/love/utelukke/utelukkes/sikre ikke/ikkje_garantere/utelukke/utelukka/love/utelukkes ingen_garanti kan_aldri_garantere ikke_helt_utelukke/garantere ikke_~_garantere ikke_være_sikker',
    NOT_ENOUGH:
      'ikke/ikkje_nok ikke_tilstrekkelig* utilstrekkelig* gjør_ikke_~_suveren* gjer_ikkje_~_suveren* ikke_det_samme betyr_ikke tyder_ikkje illusjon* myte* tvil* langt_fra ennå_ikke enno_ikkje suverenitetsvask* ikke_suveren* ikkje_suveren* ingen_beskyttelse rekker_ikke strekker_ikke men_bruke sikrer_ikke garanterer_ikke',
    GIVE: 'garanterer garantere sikrer sikrar sikre gir gjev gi tilby* lever leverer styrk* bevar* behold* behald* gjenvinn* tilbake får beskytter oppnå bygger_på byggjer_på bygget_for respekterer forener kombiner* skaper verner ivaretar uten_å_gå_på_kompromiss ta_tilbake',
    HEART:
      'sentrum kjerne kjernen hjertet grunnen standard innebygd* inngår inkludert først prioritet* utgangspunkt* selvfølge* dna høysetet i_praksis',
    FOR: 'for til åt',
    JOB: 'din_profil dine_oppgaver års_erfaring søker_en/deg/ny/nye/etter vi_søker jobbe_hos karriere* ledige_stillinger stillingen søknadsfrist ansettelse* lønn praksisplass* rekrutter* kandidater søkjer jobb ser_etter',
    FINANCE: '*obligasjon* *gjeld statsgjeld* *fond *fondet rente renter renta renten kredittvurdering* lån valuta* gull bitcoin',
    POLITICS:
      'rike riket kongerike* stat staten stater statens folk folket folkets nasjon nasjonen nasjonal* kongen dronningen mat* storting* ukraina fyrste* monark* grunnlov* svalbard',
    IDENTITY: '*identitet* lommebok*',
    MANNER:
      'omgang* !var_suveren* seier* siger* vant vinner vinne kamp* innsats* prestasjon* spill* spel maten smak* service betjening stemning humør lag laget løp* renn* overlegen* mest flest best* størst* sterkest* raskest* billigst* rangerer leder ledet dominer* mester* etter toppscorer film* fest* vær konsert* opplevelse* reise ferie kake* utsikt* beliggenhet* strand* skirenn* form ledelse avslutning* mil femmil* stafett* sprint*',
    DEVICE:
      'enhet enheten enheter eininga nettleser* nettlesar* telefon* mobil mobilen datamaskinen_din pcen_din laptop nettbrett lokalt_på',
    PASSWORD:
      'passord passordet passorda passordene gjenopprettingskode* gjenopprettingsfrase* lommebok* bitcoin hash* krypto kryptovaluta* pinkode* huset bilen dør* ytterdør* sykkel* hytte*',
    SPEED:
      'rask raske raskeste hastighet* lynrask* latens ping* responstid* spillserver* minecraft lastetid* oppetid* snøgge raskere raskest',
    TONGUE: '*språket *språklig* norskspråk* språk oversett* oversatt* brukergrensesnitt* *talende',
    GOODS:
      'vindkraft* vasskraft vannkraft strøm strømmen solceller olje vin ost kjøtt melk ull tekstil* møbler klær skip båt biler sjokolade øl bær poteter honning kaffe råvarer smør laks fisk* propan juletre* sau* mat genser* elbil*',
    CHINA: 'kina kinas us_gov us_government nasjonale_skyer',
    DOCS: 'endepunkt* suffiks* parameter* ikke_tilgjengelig* ikke_støtt* støttes_ikke forhåndsversjon* funksjonen_mangler',
    ARTICLE:
      'artikkel artikkelen forordning forordningen direktiv* fortale* kapittel paragraf* leverandøren_skal databehandleren_skal tilbydere_av anbud* konkurransegrunnlag*',
    STYLE: 'stilguide* skriveregler ordliste* ordvalg skriv_ikke ordet',
    LICENSED: 'lisens* panseret',
    NOTIFY: 'informer* melder underrett* henvis* orienter* opplyser varsl*',
    NAVIGATION:
      'priser pris prisar kontakt kontakt_oss om_oss blogg logg_inn hjem heim produkter tjenester tenester support karriere kunder nyheter løsninger løysingar dokumentasjon partnere',
    APPEAL: 'la_oss',
    ASIDE: 'for_eksempel f_eks sammen_med',
    IF: 'hvis dersom',
    TEASER: 'les_mer nyhetsbrev* trender nyheter',
    STOP: 'i siden sidan døgnet og at som er for på fra ikke ikkje med til har av det den hos våre uten utan alle eller vi dere når kun hvor ein eit dei å',
    WHERE: 'hvor hvem',
    COUNTRIES: 'land',
    HOLDERS:
      'ansatte medarbeidere medlemmer medlemmene gründere gründerne familie familien kommuner kommunene byer universiteter stiftelse stiftelsen',
    SUPPLIER: 'underdatabehandler* underleverandør* leverandører leverandørkjede* ingen_leverandør',
    EXTRA: 'tilvalg tillegg luksus slagord ettertanke',
    INDEPENDENT: 'uavhengig uavhengige fri_for uavhengig/uavhengige_av',
  },
};

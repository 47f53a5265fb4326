import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'sv',
  words: {
    SEVERED: 'bryts kabeln_går_av förbindelsen_bryts avskuren avskurna kapad kapas',
    CANNOT_READ: 'inte_läsa/se/öppna/dekryptera/komma_åt',
    SOVEREIGN: 'suverän suveränt suveräna suveräne betrodda/betrott_moln* självbestämmande',
    SOVEREIGNTY:
      '*suveränitet* *suverenitet* digital/digitala/digitalt/teknisk/teknologisk/strategisk/strategiskt_oberoende* digital/digitala/teknisk/strategisk_autonomi* digitalt/digital/digitala_självbestämmande* digital/digitala_självständighet* digital/digitala_handlingsfrihet* dataautonomi* rådighet_över råda_över_~_data',
    OPEN_SOURCE: 'öppen/öppna_källkod* fri_programvara/mjukvara öppna_standarder öppna_komponenter',
    PROPRIETARY: 'proprietär* sluten/stängd_källkod',
    FOREIGN:
      'utländsk* utlandet främmande icke_europeisk* utomeuropeisk* tredjeland* tredje_land* extraterritorial* extraterritoriell* exterritorial* icke_eu till/i_asien till/i_indien utländsk/utländska_fond/fonder utländskt_riskkapital',
    LAW_US: 'amerikansk/amerikanska_lag* amerikansk/amerikanska_övervakningslag* us_lag*',
    AUTHORITY:
      'föreläggande* *myndighet* stat regering* underrättelsetjänst* säkerhetstjänst* domstol* rättsväsende* polis* åklagare* brottsbekämp* makt makter makters stormakter stater utomstående statlig* spaningsorgan',
    BIGTECH: 'techjätt* teknikjätt* molnjätt* it_jätt* hyperskal* amerikanska_jättar jättarna',
    CIPHER: 'kryptering*',
    KEY: '*nyckel *nyckeln *nycklar *nycklarna nyckelhantering*',
    BYOK: 'egen/egna/kundägd/kundägda/kundhanterade/kundstyrda_nyckel/nycklar/krypteringsnyckel/krypteringsnycklar egen/extern_nyckelhantering egen_hsm kundnyck*',
    ZERO: 'nollkunskap* end/e2e/klient_krypter* end_to_end_krypter* ände_till_ände_krypter* totalsträckskrypter* klientkrypter* klientsid*_krypter* *nyckeln_~_når_aldrig *nycklarna_~_når_aldrig kan_vi_inte_läsa/dekryptera vi_kan_inte_läsa/dekryptera bara/endast/enbart_krypterad/krypterade_data *nyckel_~_inte_känner',
    NOT_EVEN_WE:
      'inte_ens_vi/våra/leverantören inte_heller_vi ens_vi_kan vi_själva_kan_inte vi_som_leverantör_kan_inte vi_själva_inte själva_inte',
    ONLY_YOU:
      'bara/endast/enbart/uteslutande_ni/du/er/dig/kunden/kunder/kundens ingen_annan_än_ni/du/kunden ingen_utom_ni/du/kunden ingen_annan ni/du/kunden_och_bara/endast/ingen',
    AIRGAP:
      'luftgap* frånkoppl* bortkoppl* körs/fungerar/köra/drivs_helt_offline offlinedrift* offline_drift utan_internet* utan_uppkoppling utan_extern_anslutning/förbindelse/uppkoppling avskild*/isolerad*/oberoende_från/av_internet ödrift* ö_drift nödstopp* kill_switch förbindelse/förbindelser/uppkoppling/uppkopplingen/anslutning/internet_~_bruten/bryts/nere/borta',
    ISOLATED:
      'åtskil* fysiskt/logiskt_skild* separerad* separat* isolerad* isolerat avskil* avskärmad* dedicer* dedikerad* dedikerat segmenterad* fristående',
    NETWORK: '*internet* omvärlden nätverk* nätet publika/allmänna/externa/öppna_moln*/nät* moderbolag* publikt_nät*',
    GDPR: 'dataskyddsförordning*',
    REPORT: 'transparensrapport* öppenhetsrapport* insynsrapport*',
    US: 'silicon_valley',
    OWN_BUILD: 'egenutveckla* egen_programvara varje_rad_kod egen_plattform utvecklat_själva utvecklar_själva egen_utveckling',
    EMBARGO: 'embargo* sanktion sanktioner sanktionerna exportförbud* exportstopp*',
    DEMAND: 'husrannsak* beslagtag* vitesföreläggande* utlämningsbegära* editionsföreläggande*',
    VOLUNTARY: 'frivilligt',
    COURT: 'i_domstol inför_domstol till_domstol rättslig_väg',
    PASSPHRASE: 'lösenfras* huvudlösenord*',
    ESCROW: 'escrow källkodsdeposition*',
  },
  places: {
    EU: 'europeiska_unionen unionen eu_land eu_länder',
    EEA: '^EES',
    EUROPE: 'europa',
    NORDIC: 'norden skandinavien',
    BENELUX: 'benelux',
    HOME: 'inom/i_landet landets_gränser hemlandet rikets_gränser',
    AT: 'österrike wien',
    BE: 'belgien bryssel',
    BG: 'bulgarien',
    CH: 'schweiz',
    CY: 'cypern',
    CZ: 'tjeckien prag',
    DE: 'tyskland münchen frankfurt munchen hamburg',
    DK: 'danmark köpenhamn kopenhamn',
    EE: 'estland tallinn',
    ES: 'spanien',
    FI: 'finland helsingfors esbo åbo tammerfors abo',
    FR: 'frankrike',
    GB: 'storbritannien england förenade_kungariket',
    GR: 'grekland aten',
    HR: 'kroatien',
    HU: 'ungern',
    IE: 'irland',
    IS: 'island',
    IT: 'italien',
    LI: 'liechtenstein',
    LT: 'litauen',
    LU: 'luxemburg',
    LV: 'lettland',
    MT: 'malta',
    NL: 'nederländerna holland amsterdam',
    NO: 'norge oslo',
    PL: 'polen warszawa',
    PT: 'portugal lissabon',
    RO: 'rumänien bukarest',
    SE: 'sverige göteborg luleå falun sundsvall umeå linköping västerås uppsala örebro karlstad jönköping borås gävle östersund piteå skellefteå eskilstuna norrköping växjö helsingborg sollefteå karlskrona kalmar umea boras orebro norrkoping jonkoping vasteras gavle skelleftea ostersund halmstad vaxjo lulea linkoping pitea visby sodertalje trollhattan skovde i_lund kiruna',
    SI: 'slovenien',
    SK: 'slovakien',
    US: 'usas amerika förenta_staterna amerikansk*',
  },
  demonyms: {
    EUROPE: 'europeisk* europeis europaäg* eu_äg*',
    NORDIC: 'nordisk* skandinavisk*',
    HOME: 'inhemsk* lokal lokala lokalt lokaläg*',
    AT: 'österrikisk*',
    BE: 'belgisk*',
    CH: 'schweizisk*',
    DE: 'tysk tyska tyskt tyskäg*',
    DK: 'dansk danska danskt danskäg*',
    EE: 'estnisk*',
    ES: 'spansk*',
    FI: 'finsk finska finskt finländsk* finskäg*',
    FR: 'fransk*',
    GB: 'brittisk*',
    IE: 'irländsk*',
    IS: 'isländsk*',
    IT: 'italiensk*',
    LT: 'litauisk*',
    LV: 'lettisk*',
    NL: 'nederländsk* holländsk*',
    NO: 'norsk norska norskt norskäg*',
    PL: 'polsk polska polskt',
    SE: 'svensk svenska svenskt svenskar svenskarna svensken svenskäg* svenskutveckl* svenskbyggd* sveriges helsvensk* skånsk* norrländsk* västsvensk*',
    EU: 'unionens',
  },
  schemes: { other: 'isae_3000' },
};

export const companions: Lexicon = {
  lang: 'sv',
  words: {
    BRING: 'ta_med ta_~_med',
    SURVIVE:
      'fortsätter_att_fungera/köra fortsätter_fungera fortsätter_att_fungera rullar_vidare går_vidare fungerar_ändå fortsätter_~_fungera går_~_vidare rullar_~_vidare',
    BY_DESIGN: 'från_grunden från_början från_start i_grunden som_standard',
    THING:
      'moln* *moln *molnet *molnen plattform* *plattform *plattformen *infrastruktur* lösning* *lösning *lösningen *lösningar tjänsterna *tjänst *tjänsten *tjänster miljö* *miljö *miljön ai* ai_modell* *arbetsplats* produkt* system* *system *systemet verktyg* *verktyg applikation* app appar databas* *lagring kontorspaket* samarbets* e_post epost mejl* mail drift grund bas erbjudande* svit språkmodell* modell modeller beräknings* nät modellen kommunikation*',
    ALTERNATIVE: 'alternativ alternativet ersättare motvikt motsvarighet*',
    TECHNOLOGY:
      '*teknik teknologi* *teknologi mjukvar* programvar* *programvara källkod* kodbas* kod koden open_source öppen_källkod teknik tekniken teknikens teknikplattform* teknikstack*',
    DATA: '*data datan uppgift* *uppgifter *uppgifterna information* *information fil filer filerna dokument* innehåll* säkerhetskopi* meddelande* journal* mejl telemetri* allt allting *loggar ärende* handlingar arkiv*',
    SERVER:
      '*servrar *servrarna serverhall* datahall* *datahall *datahallar datacentra* datacentrum serverpark* serverrum driftcenter* hall hallar hallarna drifthall* egen_hall egna_hallar',
    HOST: 'driftas/drivs_på hostas hostad* *hostat *hostad *hostade *hosting lagra* lagring* *lagring *lagringen behandla* behandling* bearbeta* bearbetning spara* förvara* finns placera* befinner webbhotell* lokaliserad* inhyst arkiveras driftade driftad driftas',
    STAY: 'stannar stanna stannat kvar förblir förbli ligger ligga står hålls behålls vilar håller_sig bor',
    LEAVE: 'lämnar lämna lämnas lämnat förs passerar korsar läcker flyttas åker',
    TRANSFER: 'överför* *överföring* förs skickas sänds exporter* vidarebefordr* utförsel flyttas lämnas_ut dataöverför*',
    OUTSIDE: 'utanför utom utomlands bortom ut_ur',
    RESIDENCY:
      'dataresiden* datalokal* datalagring* lagringsplats* dataplacering* serverplacering* standardregion* förvald*_region*',
    SOIL: 'mark jord gräns gränser gränserna landsgräns* territorium territoriet två_~_städer tre_~_städer',
    ALL: 'all alla allt samtlig* varje hela',
    ONLY: 'bara endast enbart uteslutande exklusivt enkom',
    TOTAL: 'helt hel hela fullt full fullständig* totalt total totala komplett genomgående äkta verklig* riktig riktigt sann',
    HUNDRED: 'hundra/100_procent hundraprocent* helsvensk*',
    NO: 'ingen inga inget utan noll saknar saknas fri_från varken en_enda ingen_leverantör',
    NOT: 'inte ej kan_inte får_inte icke varken erbjuder_vi_ingen/inte/inget vi_erbjuder_inte',
    NEVER: 'aldrig under_inga_omständigheter inte_någonsin',
    NO_ONE:
      'ingen_obehörig ingen_kan ingen_utomstående ingen_tredje_part ingen_utanför ingen_outsourcing/utkontraktering utan_outsourcing',
    OR: 'eller',
    LAW: 'lag lagarna *lagstiftning* *lagen *lagar rätt rätten rättsordning* jurisdiktion* regelverk* domsrätt lagrum förvaltningsrätt dataskydd bara/endast_~_domstol* jurisdiktion_över',
    ACCESS:
      'åtkomst* *åtkomst tillgång tillträde insyn komma_åt kommer_åt nå når begära/begär_ut ta_del räckvidd räckhåll övervakning* avlyssning spionage utlämnande* utlämning* kontroll påtryckning* inflytande få_åtkomst få_tillgång makt/befogenhet/jurisdiktion_över åtkomst_till_servrarna rör_servrarna kika_i titta_i',
    EXPOSURE: 'risk risken risker exponer* oro',
    SUBJECT:
      'lyder lyda omfattas omfattar underkasta* underställ* underordna* gäller gälla tillämplig* tillämpas träffas berörs berör bunden bundna bundet faller räcker regleras rör angår skyldiga jurisdiktion_över',
    UNDER: 'under enligt',
    FREE: 'fri_från fria_från fritt_från immun* skydda* skydd skyddet räckhåll opåverka* oberoende_av fredad* avskärmad* oåtkomlig* säkrad*_mot säker_från/mot undantag* bortom utanför utom',
    PROOF: 'säker säkert säkra säkrad* saknar_betydelse/verkan spelar_ingen_roll gäller_inte biter_inte når_inte saknar_verkan',
    REDUCE: 'minska* minimera* begränsa* sänker sänka reducera*',
    COMPEL:
      'tvinga* skyldig* ålagd* ålägg* beordra* förpliktig* begära/begär/kräva/kräver_ut begära_ut beordra_oss ålägga_oss tvinga_fram',
    CONTRACT: 'avtal* tvist* skiljedom*',
    OPERATE:
      'drivs driver driva driften driftas driftad* *drift förvalta* förvaltning* sköts sköter hantera* bemanna* övervaka* administrera* körs underhåll* opereras serverdrift*',
    SUPPORT:
      'supporten *support kundtjänst* kundservice kundstöd helpdesk servicedesk supportteam* supportavdelning* svarar_dygnet_runt driftcentral* övervakningscentral* nattskift*',
    STAFF:
      '*personal *personalen medarbetarna *medarbetare säkerhetsprövad* anställd* tekniker* *tekniker teamet *team ingenjör* *ingenjörer experter specialister konsulter administratör* kollegor bemanning människor folk supportteam* driftspersonal* drifttekni* driftfolk*',
    RESIDENT: 'bosatt* boende hemvist sitter baserad* bor arbetar på_plats stationera*',
    CITIZEN: '*medborgar*',
    ADMIN:
      'administration* administratör* administrera* privilegierad* admin systemadministr* driftåtkomst sköter_~_administrationen fjärråtkomst',
    COMPANY:
      'företaget *företag *bolag *bolaget *leverantör *leverantören operatör operatören aktör aktören koncern koncernen hostingpartner webbhotell *utvecklare aktiebolag* kooperativ stiftelse',
    OWNED:
      'ägd ägt ägda ägs äger ägande* *ägande *skägd *skägda *skägt *paägd *paägda *paägt *alägd *alägda ägare ägarna ägarled kapital aktieägare händer ägo investerare riskkapital* med_~_pass under_~_kontroll utländsk/utländska_fond/fonder utländskt_riskkapital',
    PARENT: 'moderbolag* huvudkontor* säte sätet koncern* *koncern ägarbolag* holdingbolag* modern',
    SUBPROCESSOR:
      'underbiträde* personuppgiftsbiträde* *leverantör* beroende beroenden molntjänst* *moln molnet tjänst tjänster aktör* investerare bolag ägare plattform* *plattform',
    MADE: 'tillverka* gjord*',
    DEVELOPED: 'utveckla* utveckling byggd byggt byggda programmera* konstruera* framtag*',
    SELF: 'egen eget egna själva egenutveckla* egenbyggd* in_house',
    CUSTOMER: 'ni er ert era du din ditt dina dig kund kunden kunder kunderna kundens kunders användaren',
    WE: 'vi oss !vår !vårt !våra',
    HOLD: 'har hålla håller äger äga kontrollera* behåller behålla förvarar förvara hanterar sköter styr förfogar innehar genererar skapar finns ligger ansvarar bestämmer förvaltar stannar_hos',
    READ: 'läsa läser läsbar* se ser dekryptera* avkryptera* öppna öppnar öppnas komma_åt kommer_åt titta knäcka låsa_upp tyda avläsa',
    CERTIFIED:
      '*certifier* certifikat* *certifikat ackrediter* kvalificer* godkänd* attester* intyg* granskad* granskning* revision* reviderad* märkt märkta registrerad* listad*',
    MEMBER: 'medlem* undertecknare anslutna grundare_av',
    RATED: 'betyg klassad* klassificer* nivå nivån poäng bedömd*',
    PROGRESS:
      'pågår pågående arbetar_mot/för siktar_på på_väg_mot under_arbete/införande ansökt ansökan strävar påbörja* inlett* inleds förbereder förberedelse* väntas kandidat i_process är_på_väg',
    PLANNED: 'planera* planer färdplan* roadmap framtida på_sikt kommande',
    ENVIRONMENT:
      'miljö* *miljö *miljön region* partition* instans* *instans installation* infrastruktur* nätverk* plattform* molnet *moln hårdvara kluster zon zoner drift driften lösning lösningen',
    CONNECTION:
      'anslutning* *anslutning förbindelse* koppling* uppkoppling* *uppkoppling uppkopplad* beroende beroenden kommunikation* kontakt ansluten trafik',
    COMPLIANT:
      'säker säkert säkra säkrad* kompatib* efterlev* följer följa uppfyll* klarar förenlig* enlighet *anpassad* lever_upp överensstäm* compliant godkänd*',
    SHIELD: 'stoppar hindrar förhindrar blockerar håller_borta håller_~_borta stänger_~_ute stänger_ute utestänger',
    CONTEST:
      'överklag* bestrid* utmana* motsätter vägra* avvisa* pröva* prövning nekar neka ifrågasätt* bekämpa* rättsligt invänd* tillbakavisa* driver_~_domstol',
    ORDER:
      '*begäran begäranden föreläggande* förfråg* krav kravet order beslut domstolsbeslut* husrannsakan framställ* utlämningskrav',
    RECEIVED: 'fått mottagit tagit_emot erhållit delgivits',
    DISCLOSED: 'lämnat_ut utlämna* utlämning* lämnat lämna_ut lämnar_ut röjt röja delat delgett överlämna* gett gett_ut',
    HEDGE:
      'hjälper hjälpa stöder stödjer stödja möjliggör* gör_det_möjligt sträva* ambition* målet mål avsedd* utformad*_för designad*_för i_princip i_huvudsak huvudsakligen främst primärt på_begäran vid_behov valfri* tillval* som_huvudregel som_regel i_regel normalt oftast vanligtvis så_långt_som_möjligt så_långt_det_går där_det_är_möjligt i_möjligaste_mån på_väg på_sikt snart kommer_att vill steg_mot bidra* underlätta* eftersträv* i_första_hand väg_till väg_mot om_ni/du/kunden_vill om_så_önskas på_önskemål i_normalfallet till_stor_del kan_välja* kan_ni/du_välja erbjuds_som_tillval planeras merparten i_stort_sett',
    ABSOLUTE:
      'garanter* garanti omöjlig* absolut absoluta alltid hundraprocent* undantagslöst utan_undantag kompromisslös* uteslutet aldrig_någonsin',
    INDEFINITE: 'en ett',
    COPULA: '!är vara blir bli blev',
    MEANS: 'betyder innebär innefattar avser avses menas handlar definieras beskriver syftar står_för förutsätter kräver om_att',
    NOTION:
      'viktig viktigt definition* begrepp* koncept* princip principen förmåga* idén ämne* term termen trend* modeord* buzzword* debatt* diskussion* dimension* kriteri* fråga frågan frågor guide innebörd* strategi* etikett* rätten_att möjligheten_att',
    ASK: 'vad hur varför vem var_finns vilken vilka',
    DENIAL: 'nej aldrig',
    YES: 'det_gör/har_vi vi_levererar/erbjuder_den/det ja',
    SAID: 'utlovat aviserade säger sade uppger uppgav meddelar meddelade lovar lovade hävdar hävdade enligt_bolaget/företaget/leverantören/uppgift menar påstår påstod uppges sägs berättar förklarar förklarade utlovar aviserar tillkännagav marknadsför* kallar kallas beskriver_sig medger medgav varnar skriver rapporterar utlovade lanserade enligt_rapport*/en/undersökning* har_flyttat',
    PRESS:
      'upphandlar *minister *ministern riksdag* parti *partiet politiker* kommissionen tidning* journalist* utredning* analytiker gartner kandidat talesperson* socialdemokrat* utrikes* skatteverket försäkringskassan minister ministern ministrar* *departementet departementets regeringen_har/vill/föreslår/beslutade/utreder',
    OTHERS: 'leverantörer aktörer konkurrenter* andra många vissa några flesta molnjättar* techjättar* hyperscalers',
    UNLIKE: 'till_skillnad jämfört motsats istället_för i_stället_för medan snarare_än',
    MUST: 'måste ska skall bör borde behöver krävs obligatorisk* nödvändig* ska_kunna',
    CHOOSE:
      'välj välja fråga kontrollera överväg jämför se_till tänk_på checklista tips kolla granska försäkra ta_reda överväger anslut_till koppla_upp_dig',
    CANNOT_PROMISE:
      'kan/får/går_inte/ej/aldrig_garantera/lova/utesluta/utlova/säkerställa/uteslutas inte_garantera/utesluta/utlova/uteslutas ingen_garanti inte_helt_utesluta/garantera går_inte_att_utesluta/garantera inte_~_garantera inte_säker_på inte_vara_säker',
    LICENSED: 'licens* vitmärkt* under_huven',
    NOTIFY: 'informera* meddelar underrätta* hänvisa* upplyser',
    NOT_ENOUGH:
      'räcker_inte inte_tillräcklig* otillräcklig* gör_inte_~_suverän* inte_samma_sak innebär_inte betyder_inte illusion* myt tvivel* långt_ifrån ännu_inte brister suveränitetstvätt* inte_detsamma inget_skydd säkrar_inte garanterar_inte säkerställer_inte',
    GIVE: 'garanterar garantera säkerställ* säkrar ger ge erbjud* leverera* stärk* värna* bevara* behåll* trygga* återta* återfå skydda* får bibehåll* utan_att_tumma skapar bygger_på byggd_för respekterar förena* kombinera* förstärk*',
    HEART:
      'centrum kärna kärnan hjärta* grunden standard inbyggd* ingår först prioritet* utgångspunkt* självklar* dna på_riktigt på_köpet',
    FOR: '!för till åt',
    JOB: 'din_profil dina_arbetsuppgifter års_erfarenhet söker_en/dig/vi/nya vi_söker jobba_hos/med karriär* lediga_jobb ansök anställning lön praktik* rekryter* ansökningsdag tjänsten_som kandidater',
    FINANCE: '*obligation* skuld skulder* statsskuld* *fond *fonden fonder ränta* räntor* kreditbetyg* lån valuta* guld bitcoin',
    POLITICS:
      'rike kungarike* stat staten stater statens folk folket folkets nation nationen nationell* nationens kung kungen drottning* livsmedels* riksdag* ukraina* furste monark* makt val grundlag*',
    IDENTITY: '*identitet* plånbok*',
    MANNER:
      'halvlek* period !var_suverän* utsikt* läge strand* segr* seger vann vinst vinna match* insats* prestation* spel* mat maten smak* service bemötande stämning kväll humör ledare lag lopp* överlägs* avslut* film* resa fest* kropp* betyg etta mästare* led leder form konsert* väder',
    DEVICE: 'enhet enheten enheter webbläsar* telefon* mobil mobilen din_dator datorn laptop surfplatta lokalt_på',
    PASSWORD:
      'lösenord lösenordet lösenorden ditt_lösenord återställningskod* återställningsfras* plånbok* bitcoin hash* krypto kryptovaluta* pinkod* huset bilen dörr* ytterdörr* cykel* koden',
    SPEED:
      'snabb snabba snabbt snabbast* hastighet* blixtsnabb* latens ping* svarstid* spelserver* minecraft laddtid* upptid* snabbare snabbast',
    TONGUE: '*språkig* språk* översätt* gränssnitt* talar *talande',
    GOODS:
      'vindkraft* vindel elen solel solenergi solceller olja vin ost kött mjölk ull linne textil* möbler kläder skepp båt* bilar choklad öl bär potatis honung kaffe mat råvaror gurka fartyg gran',
    CHINA: 'kina kinas us_gov us_government nationella_moln',
    DOCS: 'slutpunkt* suffix* parameter* inte_tillgänglig* stöds_inte inte_stöds förhandsversion* funktionen_saknas inte_stöd',
    ARTICLE:
      'artikel artikeln förordning förordningen direktiv* skäl kapitel paragraf* leverantören_ska personuppgiftsbiträdet_ska leverantörer_av upphandling*',
    STYLE: 'stilguide* skrivregler ordlista* ordval* skriv_inte ordet',
    NAVIGATION:
      'priser pris kontakt kontakta om_oss blogg logga_in hem produkter tjänster support karriär kunder nyheter lösningar dokumentation partner',
    APPEAL: 'låt_oss',
    ASIDE: 'till_exempel t_ex tillsammans_med',
    IF: 'om_du/ni/din/dina/er ifall',
    TEASER: 'läs_mer vitbok nyhetsbrev* trender nyheter',
    STOP: 'i sedan dygnet och att som !är !för !på !från inte med till har ett den det av hos våra utan alla eller era ni vi när er ert kopia',
    WHERE: 'var vem',
    COUNTRIES: 'länder',
    HOLDERS:
      'anställda medarbetare medlemmar medlemmarna grundare grundarna familj familjen kommuner kommunerna regioner städer lärosäten stiftelse stiftelsen',
    SUPPLIER: 'underbiträde* underleverantör* leverantörskedja* leverantörer ingen_leverantör',
    EXTRA: 'tillval tillägg lyx slogan merkostnad eftertanke',
    INDEPENDENT: 'oberoende fria_från fri_från oberoende_av',
  },
};

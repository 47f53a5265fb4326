import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'nl',
  words: {
    ESCROW: 'escrow* gedeponeerd broncodedepot',
    PASSPHRASE: 'wachtzin* wachtwoordzin* hoofdwachtwoord* herstelsleutel* passphrase*',
    SEVERED:
      'valt_de_verbinding afgesneden verbroken wegvallen losgetrokken stekker verbinding_weg zeekabel* kabel_breekt verbinding_wegvalt verbinding_valt_weg verbinding_uitvalt lijn_wegvalt',
    EMBARGO: 'embargo* sanctie sancties exportverbod*',
    DEMAND: 'inbeslagname* vordering* dagvaarding* doorzoeking* geheime_bevelen bevel_tot huiszoeking*',
    VOLUNTARY: 'vrijwillig',
    COURT: 'naar_de_rechter voor_de_rechter gerechtelijk* hoge_raad',
    OWN_BUILD:
      'elke_regel_code zelf_ontwikkeld* in_eigen_huis_ontwikkeld eigen_huis_ontwikkeld eigen_software zelfgebouwd* bouwen_we_zelf',
    CANNOT_READ:
      'geen_mogelijkheid_om_~_lezen niet_lezen/inzien/openen/ontsleutelen/meelezen/bekijken onleesbaar_voor kan_niet_bij kunnen_niet_bij kan_er_niet_bij niet_bij_uw/je/jouw',
    SOVEREIGN:
      'autonome_digitale autonome_cloud soeverein soevereine sovereine souvereine soevereinere vertrouwde_cloud digitaal_onafhankelijk',
    SOVEREIGNTY:
      '*soevereiniteit* *souvereiniteit* digitale/technologische/strategische_autonomie/onafhankelijkheid/zelfbeschikking/zelfstandigheid data_autonomie regie_over_~_data cloudautonomie',
    OPEN_SOURCE: 'open_fundament opensource* vrije_software open_broncode open_standaarden',
    PROPRIETARY: 'propriëtair* gesloten_software closed_source',
    FOREIGN:
      'buitenlands* buitenland vreemde derde_land* derde_landen extraterritoriale extraterritoriaal niet_europese niet_eu* overzeese mogendheden buiten_de_eu buiten_europa buiten_de_unie overzee derde_land vreemd overzees amerikaanse_rechter amerikaanse_rechtbank amerikaanse_diensten amerikaanse_inlichtingendiensten amerikaanse_rechters amerikaanse_rechtbanken amerikaanse_autoriteiten',
    LAW_US:
      'amerikaanse_cloud_act us_cloud_act amerikaanse_surveillancewet* amerikaanse_afluisterwet* amerikaanse_wet amerikaanse_wetten amerikaanse_wetgeving amerikaans_recht',
    AUTHORITY:
      'rechtshulp* bindend_verzoek bindende_verzoeken *overheid *overheden *overheids* autoriteiten regering regeringen geheime_dienst* inlichtingendienst* veiligheidsdienst* opsporingsdienst* justitie mogendheden vordering* dagvaarding* inbeslagname* buitensporig* onrechtmatig* overheidsdiensten bevel bevelen geheime_bevelen autoriteit amerikaanse_rechter amerikaanse_rechtbank amerikaanse_diensten amerikaanse_inlichtingendiensten amerikaanse_rechters amerikaanse_rechtbanken amerikaanse_autoriteiten',
    BIGTECH: 'big_tech hyperscaler* techreus* techgigant* amerikaanse_techbedrijven',
    CIPHER: 'versleuteling leesbare_inhoud leesbare_tekst',
    KEY: '*sleutel *sleutels sleutelbeheer',
    BYOK: 'eigen_sleutel eigen_sleutels eigen_encryptiesleutel* eigen_hsm sleutels_in_eigen_beheer eigen_sleutelbeheer klantsleutel* klantbeheerde_sleutel* sleutelbeheer_bij extern_sleutelbeheer uw_eigen_sleutel*',
    ZERO: 'end_to_end_versleutel* eind_tot_eind_versleutel* end_to_end_encryptie client_side_versleutel* nulkennis zero_knowledge_versleutel* versleuteling/versleuteld_aan_de_clientzijde alleen_ruis slechts_ruis alleen_versleutelde_tekst alleen_cijfertekst versleuteld_voordat vóór_het_uploaden_versleuteld',
    NOT_EVEN_WE:
      'zelfs_wij ook_wij_niet wij_ook_niet zelfs_wijzelf ook_wij_kunnen zelfs_onze_beheerders zelfs_de_provider zelfs_de_aanbieder ook_onze_beheerders ook_onze_medewerkers zelfs_onze_medewerkers niemand_bij_ons niemand_van_ons',
    ONLY_YOU:
      'alleen_u alleen_jij alleen_uw alleen_je alleen_de_klant uitsluitend_u uitsluitend_de_klant enkel_u niemand_anders_dan alleen_jouw alleen_uzelf uitsluitend_jij enkel_de_klant niemand_behalve_u/jij/je',
    AIRGAP:
      'geen_contact_met_thuis losgekoppeld* offline_werken volledig_offline zonder_internet* afgekoppeld* zonder_internetverbinding air_gapped killswitch noodschakelaar van_het_internet_gescheiden autonoom_draaien volledig_zonder_verbinding werkt_zonder_internet gescheiden_van_het_internet zonder_verbinding_met_ons zonder_enige_verbinding geen_verbinding_met_ons zonder_contact_met_ons zonder_uitgaand_verkeer geen_uitgaand_verkeer zonder_uitgaande_verbindingen internet_noch noch_internet',
    ISOLATED:
      'fysiek_gescheiden fysiek_en_logisch_gescheiden logisch_gescheiden logisch_en_fysiek_gescheiden fysiek_geïsoleerd* geïsoleerd* afgezonderd* afgescheiden fysieke_scheiding deelt_noch deelt_niets deelt_geen',
    NETWORK:
      'internet *internet* buitenwereld openbare_netwerk* publieke_netwerk* externe_verbinding* externe_netwerk* andere_regio wereldwijde_cloud',
    GDPR: '^AVG algemene_verordening_gegevensbescherming',
    REPORT: 'transparantierapport* transparantieverslag* warrant_canary',
  },
  places: {
    EU: 'europese_unie unie eu_lidstaat eu_regio lidstaten',
    EEA: '^EER europese_economische_ruimte',
    EUROPE: 'europa deze_kant_van_de_oceaan deze_kant_van_de_atlantische deze_kant_van_de_plas',
    BENELUX: 'benelux',
    HOME: 'eigen_land eigen_bodem binnenland',
    AT: 'oostenrijk wenen',
    BE: 'belgië brussel antwerpen gent vlaanderen luik leuven brugge mechelen wallonië',
    CH: 'zwitserland genève zürich zwitserse_alpen',
    CZ: 'tsjechië praag',
    DE: 'duitsland berlijn keulen münchen neurenberg beieren hamburg',
    DK: 'denemarken kopenhagen',
    EE: 'estland',
    ES: 'spanje',
    FI: 'finland',
    FR: 'frankrijk parijs rijsel straatsburg lyon',
    GB: 'verenigd_koninkrijk engeland londen schotland',
    GR: 'griekenland athene',
    HU: 'hongarije boedapest',
    IE: 'ierland',
    IS: 'ijsland',
    IT: 'italië milaan rome turijn venetië',
    LU: 'luxemburg',
    NL: 'noord_holland zuid_holland noord_brabant gelderland limburg friesland nederland nederlands_grondgebied den_haag delft almere haarlem schiphol ede zwolle arnhem nijmegen tilburg breda middenmeer enschede leeuwarden apeldoorn aalsmeer',
    NO: 'noorwegen',
    PL: 'polen warschau krakau',
    PT: 'portugal lissabon',
    RO: 'roemenië boekarest',
    SE: 'zweden',
    US: 'verenigde_staten amerika amerikaans amerikaanse ^VS oceaan_over over_de_oceaan overkant_van_de_oceaan',
    LV: 'letland',
    LT: 'litouwen',
    HR: 'kroatië',
    SI: 'slovenië',
    SK: 'slowakije',
    BG: 'bulgarije',
    CY: 'cyprus',
    LI: 'liechtenstein',
  },
  demonyms: {
    EUROPE: 'europees europese pan_europese',
    NORDIC: 'scandinavische',
    HOME: 'binnenlandse',
    AT: 'oostenrijkse',
    BE: 'belgisch belgische vlaamse vlaams waals',
    CH: 'zwitsers zwitserse',
    DE: 'duits duitse',
    DK: 'deens deense',
    ES: 'spaanse',
    FI: 'fins finse',
    FR: 'frans franse',
    GB: 'brits britse',
    IE: 'ierse',
    IT: 'italiaanse',
    LU: 'luxemburgse',
    NL: 'nederlands nederlandse hollandse *nederlandse brabantse friese groningse amsterdamse',
    NO: 'noors noorse',
    PL: 'poolse',
    SE: 'zweeds zweedse',
    CZ: 'tsjechische',
    EE: 'estse',
    PT: 'portugese',
    HU: 'hongaarse',
    GR: 'griekse',
    RO: 'roemeense',
    IS: 'ijslandse',
  },
};

export const companions: Lexicon = {
  lang: 'nl',
  words: {
    INDEPENDENT: 'onafhankelijk onafhankelijke onafhankelijkheid',
    OFFER: 'beschikbaar verkrijgbaar er_is is_er leverbaar',
    EXTRA: 'optie extra bijzaak toeslag luxe slogan feature marketing* meerprijs sticker belofte bijgedachte modewoord',
    COUNTRIES: 'landen locaties',
    WHERE: 'waar wie vanwaar',
    HOLDERS:
      'leden medewerkers personeel oprichters oprichter familie families gemeenten gemeente provincies stichting coöperatie universiteiten burgers boeren waterschappen',
    SUPPLIER: 'subverwerker* *subverwerker* subprocessor* onderaannemer* toeleverancier* leverancier* toeleveringsketen',
    BRING: 'meebrengen neemt brengt',
    SURVIVE:
      'door_te_draaien draait_~_door voortzetting werkt_~_door viel_geen zelfstandig_door draait_door blijft_draaien blijven_draaien werkt_gewoon_door blijft_werken loopt_~_door',
    NOTIFY: 'informeren informeert melden hoort_u stellen_~_in_kennis sturen_~_door',
    LICENSED: 'licentie* gelicentieerd* onder_de_motorkap',
    BY_DESIGN: 'van_huis_uit vanaf_de_basis standaard_ingebouwd vanuit_de_kern per_ontwerp',
    THING:
      'platform* *platform infrastructuur* *infrastructuur oplossing* *oplossing *oplossingen dienst diensten *dienst *diensten omgeving* *omgeving ai werkplek* *werkplek* product* software* systeem* *systeem applicatie* toepassing* opslag database* suite samenwerking* kantoorsoftware e_mail mail werkomgeving* cloudomgeving stack tool* model* fundament basis ijzer hosting aanbod *cloud netwerk* container* thuisbasis',
    ALTERNATIVE: 'alternatief alternatieven tegenhanger vervanger antwoord_op',
    TECHNOLOGY:
      'technologieleverancier* onderdelen componenten technologie technologieën techniek *technologie software broncode code *software technologiestack makelij hypervisor* besturingslaag firmware programmacode stack regel_code codebasis codebase opslagengine engine',
    DATA: 'data gegevens *gegevens *data bestanden documenten informatie back_up* alles metadata telemetrie berichten klantdata persoonsgegevens content dossiers e_mails logs workloads database databases mailbox mailboxen postvak foto_s opnames transcripties agenda_s bijlagen archief archieven gesprekken reservekopie* kopie kopieën mappen map klantinhoud invoer uitvoer mails supporttickets metingen verkeer dataverkeer notities oproepen chats vergaderingen facturen brieven',
    SERVER:
      'server* *servers datacenter* *datacenter* datacentra *datacentra rekencentr* serverruimte serverpark gpu_s gpu racks beschikbaarheidszone* hoofdlocatie nevenlocatie',
    HOST: 'gehost gehoste hosting hosten host gehosted opgeslagen opslaan opslag slaan_~_op bewaard bewaren bewaart verwerkt verwerken verwerking *opslag *verwerking gevestigd ondergebracht geplaatst bevinden bevindt fysiek draait gegevensverwerking dataopslag *hosting aangemaakt uitgevoerd gerekend gespiegeld gerepliceerd gearchiveerd vastgezet vastzetten verwerkingslocatie* locatie verwerkingsplaats draaiend geparkeerd rekenkracht uitwijk* uitwijklocatie*',
    STAY: 'blijft blijven staat staan ligt liggen verblijft verblijven houden gehouden rusten huist woont wonen rust bewaren huizen thuis',
    LEAVE:
      'verlaat verlaten vertrekt vertrekken weggaat lekt buiten_~_gebracht gaan gaat verhuizen verhuist reizen uitbesteed verplaatst steekt steken oversteken passeert',
    TRANSFER:
      'doorgifte* *doorgifte overdracht* *overdracht doorgegeven overgedragen doorgestuurd verzonden export geëxporteerd verplaatst uitwisseling verstuurd verzenden stuurt sturen gestuurd overgebracht',
    OUTSIDE: 'buiten',
    RESIDENCY: 'dataresidentie data_residentie datalocatie* serverlocatie* opslaglocatie* datalokalisatie gegevenslocatie',
    SOIL: 'bodem grondgebied grenzen landsgrenzen grens',
    ALL: 'allemaal alle alles al elke ieder* gehele',
    ONLY: 'uitsluitend alleen enkel exclusief slechts louter puur nergens_anders verder_nergens en_nergens uitsluitende',
    TOTAL: 'volledig volledige geheel helemaal compleet complete totale echt echte ware maximale van_begin_tot_eind van_a_tot_z',
    HUNDRED: '100_procent honderd_procent',
    NO: 'geen zonder nul vrij_van noch niets',
    NOT: 'niet kunnen_niet nooit_ofte onmogelijk bestaat_niet is_uitgesloten zijn_uitgesloten',
    NEVER: 'nooit op_geen_enkel_moment onder_geen_beding nimmer in_geen_geval nog_nooit',
    NO_ONE: 'niemand geen_enkele_partij geen_derde*',
    OR: 'of',
    LAW: 'recht wet wetten wetgeving *wetgeving *wet jurisdictie* rechtsgebied rechtspraak rechtsmacht *recht regelgeving rechtsorde act acts wetboek privacywet* rechtssysteem rechters rechtbank* rechter gerecht hof justitie amerikaanse_wetten',
    ACCESS:
      'toegang *toegang *toegangen inzage inzien inmenging invloed toegankelijk afluister* meekijken bemoeienis opvragen opeisen bespied* spionage overheidstoegang* toezicht zeggenschap vordering* verzoeken controle vat grip greep bereiken juridische_weg wettelijke_weg aangrijpingspunt aanknopingspunt hefboom te_zeggen bevoegdheid inloggen',
    EXPOSURE: 'blootstelling risico* blootgesteld kwetsbaar* gevaar gevolgen',
    SUBJECT:
      'onderworpen valt vallen onderhevig geldt gelden van_toepassing gebonden raakt bereik reikwijdte onderhevig geraakt verantwoording_af leggen_~_verantwoording verantwoording strekt_zich reikt_tot binden bindt',
    UNDER: 'onder volgens',
    FREE: 'vrij_van immuun beschermd beschermt beschermen bescherming gevrijwaard afgeschermd buiten_bereik buiten_het_bereik veilig_voor onafhankelijk_van onttrokken buiten_schot gevrijwaard ontkomt uit_handen ongevoelig onbereikbaar vrijgesteld afschermen behoed buiten',
    PROOF:
      'proof bestendig vrij geen_rol niet_van_toepassing geen_vat geen_grip vrije resistent waardeloos zonder_effect zinloos machteloos dode_letter loopt_stuk lopen_stuk niets_waard geldt_niet gelden_niet doet_niet_ter_zake irrelevant stranden strandt stoppen_bij stopt_bij lopen_dood loopt_dood niets_te_halen niets_te_zoeken niets_in_te_brengen',
    REDUCE: 'vermindert verminderen verkleint verkleinen beperkt beperken minimaliseert verlaagt verlagen',
    COMPEL: 'gedwongen dwingen verplicht verplichten gesommeerd afgedwongen opeisen opeist opleggen bevelen',
    CONTRACT:
      'overeenkomst overeenkomsten contract voorwaarden geschillen geschil bevoegde_rechter algemene_voorwaarden verwerker',
    OPERATE:
      'beheerd beheert beheren beheer *beheer geëxploiteerd geopereerd gerund bediend onderhouden operationeel operatie* exploitatie bestuurd gemonitord dagelijks_beheer onderhoud draait bewaakt behandeld afgehandeld bedienen bewaken repareren',
    SUPPORT:
      'support ondersteuning *support klantenservice helpdesk servicedesk hulp melding storingsdienst wachtdienst neemt_op hulplijn klantendienst neemt_~_op uw_ticket* je_ticket callcenter',
    STAFF:
      'personeel medewerker* werknemer* team teams engineer* ingenieur* beheerder* specialisten experts mensen *beheerders collega* technici *medewerkers *personeel *team beheerteam specialist* engineer storingsteam ploeg supportmedewerkers collega_s lieden nachtploeg nachtdienst iemand',
    RESIDENT: 'woonachtig* wonen woont gevestigd ingezetene* werken zit zitten wonend werkt_in werken_in',
    CITIZEN: 'burger burgers *burgers staatsburger* nationaliteit* onderdanen paspoort *paspoort',
    ADMIN:
      'beheer_op_afstand administratie beheerder* *beheerders beheerrechten beheertoegang geprivilegieerd* admin admins toegang_op_afstand',
    COMPANY:
      'bedrijf aanbieder *aanbieder leverancier onderneming organisatie dienstverlener vennootschap firma producent hoster hostingpartij provider bv hostingbedrijf softwarebedrijf *bedrijf entiteit partner maker cloudaanbieder *leverancier exploitant *provider coöperatie stichting familiebedrijf vereniging nv',
    OWNED:
      'eigendom *eigendom bezit *bezit eigenaar* handen kapitaal aandeelhouder* eigenaarschap onafhankelijk_bedrijf familiebedrijf investeerders gefinancierd durfkapita* aandelen aandeel coöperatief zelfgefinancierd geld geldschieters',
    PARENT:
      'moederbedrijf* moedermaatschappij* moeder hoofdkantoor *hoofdkantoor hoofdvestiging zetel hoofdzetel moederconcern gevestigd dochter_van moederbedrijven',
    SUBPROCESSOR:
      'subverwerker* *subverwerker* *subprocessoren subprocessor* onderaannemer* leverancier* *leverancier* dienst diensten *diensten partij partijen bedrijf bedrijven aanbieder* afhankelijkheid afhankelijkheden cloud clouds *cloud provider* hyperscaler* investeerder* techbedrijven',
    MADE: 'made_in gemaakt_in van_~_bodem',
    DEVELOPED:
      'ontwikkeld ontwikkelde ontwikkelen ontwikkeling gebouwd geprogrammeerd ontworpen geschreven onderhouden schrijven',
    SELF: 'eigen zelf zelfontwikkelde in_eigen_huis zelfgebouwde in_eigen_beheer',
    CUSTOMER: 'u uw je jouw jij jullie klant klanten gebruiker gebruikers opdrachtgever uzelf afnemer',
    WE: 'wij we ons onze',
    HOLD: 'houdt houden beheert beheren behoudt behouden bezit bezitten heeft hebben hebt blijft blijven zijn_van ligt liggen handen beheer controle genereert bewaart zelf in_handen zijn kennen kent bewaren',
    READ: 'lezen inzien meelezen ontsleutelen decrypten openen meekijken kijken zien bekijken kijkt leesbaar ontcijferen leest ziet',
    CERTIFIED:
      'goedgekeurd* gecertificeerd* *gecertificeerd* certificering* *certificering certificaat certificaten gekwalificeerd* kwalificatie* geaccrediteerd* geattesteerd* geauditeerd getoetst verklaring erkend* keurmerk* conform behaald op_zak in_huis',
    MEMBER: 'lid leden lidmaatschap oprichtend_lid ondertekenaar*',
    RATED: 'aanbesteding gegund beoordeeld niveau score beoordeling gewaardeerd ingeschaald',
    PROGRESS:
      'in_voorbereiding bezig_met traject werken_aan streven_naar streeft_naar lopend* loopt aangevraagd in_behandeling onderweg verwachten verwacht op_weg_naar in_aanvraag voorbereiden kandidaat gestart in_uitvoering bereiden_~_voor aanvraag ingediend',
    PLANNED:
      'gepland roadmap toekomstig* plannen routekaart op_termijn misschien op_de_planning ingepland onderzoeken_wij onderzoeken_we wij_onderzoeken',
    ENVIRONMENT:
      'omgeving* *omgeving regio regio_s partitie instantie installatie infrastructuur netwerk* cloud platform hardware cluster tenant',
    CONNECTION:
      'steunen leunen leunt verbinding* *verbinding afhankelijkheid afhankelijkheden koppeling* connectie* verbonden contact communicatie afhankelijk* hangt hangen',
    COMPLIANT:
      'toetsen_~_aan getoetst_aan conform *conform compliant proof ready bestendig* voldoet voldoen naleving gereed veilig overeenstemming compliance voldoet_aan eisen_uit',
    SHIELD:
      'blijven_~_buiten blijft_~_buiten houden_~_buiten buiten_de_deur houdt_~_buiten voorkomt verhindert blokkeert verbiedt sluit_~_uit weert',
    CONTEST:
      'sturen_~_terug stuurt_~_terug doorverwezen verwijzing aanvechten vechten_~_aan aangevochten bestrijden verzetten verzet bezwaar betwisten weigeren weigert procederen afwijzen wijzen_~_af beroep juridisch toetsen vechten aan_te_vechten rechtsmiddelen vecht naar_de_rechter voor_de_rechter',
    ORDER:
      'bevel bevelen *bevel verzoek verzoeken *verzoek *verzoeken vordering* dagvaarding* eis eisen *vordering informatieverzoek*',
    RECEIVED: 'ontvangen gekregen ontving ontvingen binnengekregen bereikt bereiken kwam kwamen binnengekomen',
    DISCLOSED:
      'verstrekt verstrekken afgegeven overhandigd gedeeld vrijgegeven afgestaan uitgeleverd geven_~_af doorgegeven geleverd overgedragen prijsgegeven gaven afstaan verstrekking* afgiftes gegeven',
    HEDGE:
      'helpt helpen ondersteunt ondersteunen in_principe op_verzoek optioneel optie streeft streven op_weg_naar weg_naar stap_naar doel gericht_op zoveel_mogelijk bedoeld ontworpen_om wil willen naar_wens desgewenst waar_mogelijk meestal voornamelijk hoofdzakelijk primair binnenkort straks zal zullen maakt_~_mogelijk mogelijk_maken bijdragen draagt_bij stelt_~_in_staat normaliter gewoonlijk bij_voorkeur naar_keuze nadruk toewerken in_beginsel beoogt grotendeels stap_richting in_het_achterhoofd doen_ons_best',
    ABSOLUTE:
      'gegarandeerd garandeert garanderen garantie absoluut absolute onmogelijk uitgesloten altijd honderd_procent volstrekt zonder_uitzondering technisch_onmogelijk',
    INDEFINITE: 'een',
    COPULA: 'is zijn was waren wordt worden',
    MEANS:
      'betekent betekenen verwijst beschrijft omvat definieert houdt_in gaat_over draait_om staat_voor verstaan bedoelen gedefinieerd impliceert vereist heet is_meer_dan',
    NOTION:
      'definitie* begrip begrippen concept* principe vermogen idee thema onderwerp* term buzzword debat discussie doel aanpak vraag vragen dimensie* kenmerk* criterium criteria voorwaarde* gids cloudomgeving_die trend norm eis eisen strategie mate vereiste vereisten',
    ASK: 'wat hoe waarom wie waar welke wanneer is zijn hoe_u hoe_je',
    DENIAL: 'nee nooit geen',
    YES: 'jazeker zeker ja beide allebei',
    SAID: 'zegt zei meldt meldde aldus beweert beweren belooft beloofde beloven aangekondigd kondigt kondigde stelt stelde verklaart verklaarde benadrukt waarschuwt noemen noemt claimt claimen adverteren erkent erkende liet_weten schrijft vertelt geeft_toe gaf_toe presenteerde zou zouden naar_eigen_zeggen twijfelt volgens_de volgens_het maakte_bekend volgens_een uit_onderzoek presenteerden onthulde stapte_over stapten_over migreerde',
    CONJUNCTIVE: 'zouden zou',
    PRESS:
      'minister* *minister ministerie* kabinet kamer kamerlid* tweede_kamer partij_voor staatssecretaris* krant podcast onderzoek* motie kandidaat analist* gartner rijksoverheid politiek* overheidscloud gemeente_raad raad_van_state de_kamer europese_commissie',
    OTHERS:
      'aanbieders leveranciers hyperscalers concurrenten veel sommige andere bedrijven organisaties overheden de_meeste partijen landen gemeenten spelers leverancier inschrijvers toezichthouders',
    UNLIKE: 'in_tegenstelling anders_dan waar_anderen terwijl ten_opzichte vergeleken in_plaats',
    MUST: 'moet moeten dient dienen vereist vereisen verplicht eist eisen verlangen verlangt hoort behoort zouden_moeten noodzakelijk nodig willen_dat willen_~_dat is/zijn_verplicht toont_~_aan dragen_zorg vraagt_dat ervoor_verantwoordelijk verantwoordelijk_voor',
    CHOOSE:
      'kies_voor kiezen let_op controleer vraag_uw overweeg overwegen bekijk_of tips checklist kies check_of lees let_erop zorg_dat zorg_ervoor ga_na vergewis overweegt vraag_of vraag_na',
    CANNOT_PROMISE:
      'niet_garanderen niet_uitsluiten niet_uitgesloten geen_garantie niet_beloven niet_verzekeren niet_voorkomen kon_garanderen niet_waarborgen niet_gegarandeerd niet_volledig_uitsluiten kan_garanderen_dat niet_toezeggen',
    NOT_ENOUGH:
      'voldoet_niet nog_geen niet_genoeg onvoldoende niet_voldoende volstaat_niet alleen_~_niet illusie mythe kloof twijfel* betekent_niet maakt_~_niet geen_effectieve washing schijnsoeverein* niet_soeverein ontwerpfase schiet_tekort niet_hetzelfde niet_volledig betekent_nog_niet beschermt_niet beschermen_niet mythes misverstanden misvattingen',
    GIVE: 'garandeert garanderen waarborgt waarborgen behoudt behouden biedt bieden levert leveren versterkt versterken verzekert zorgt herwin herwinnen krijgt geeft beschermt beschermen bewaakt vergroot vergroten terugkrijgen borgt borgen bewaart brengt begint maakt_~_waar bied',
    HEART:
      'centraal nadruk hart kern standaard inbegrepen ingebouwd voorop basis uitgangspunt prioriteit op_de_eerste_plaats vanzelfsprekend meegeleverd als_dienst als_service',
    FOR: 'voor aan',
    JOB: 'jouw_profiel jouw_taken je_taken jouw_rol jaar_ervaring vacature* solliciteer solliciteren werken_bij wij_zoeken we_zoeken carrière gezocht sollicitatie salaris stage kandidaten je_installeert je_begeleidt jij_bouwt of_remote',
    FINANCE:
      'obligatie* *obligatie* schuld *schuld* *fonds fonds rente kredietwaardigheid leningen valuta bitcoin goud staatsschuld',
    POLITICS:
      'lidstaten haar_lidstaten staat staten volk natie nationale* vorst prins koning* grondwet voedsel* *voedselsoevereiniteit oranje oekraïne parlement verkiezing* republiek macht eeuw landen lidstaat lidstaten',
    IDENTITY: 'identiteit* *identiteit wallet*',
    MANNER:
      'zege overwinning won gewonnen kampioen* elegant wedstrijd sprint speelde ploeg glimlach minachting heerst heerste beheerst',
    DEVICE: 'apparaat apparaten browser laptop telefoon toestel computer lokaal_op pc smartphone vpn',
    PASSWORD:
      'wachtwoord* *wachtwoord* herstelzin herstelcode wallet* bitcoin hash crypto* pincode api_sleutel* auto huis voordeur deur fiets sleuteluitgifte sleutelkluis tls https ssl veilige_plek',
    SPEED:
      'snelle snel snelheid* ping latency speedtest supersnelle bliksemsnel* uptime games gaming laadtijd* milliseconde* megawatt vierkante_meter',
    TONGUE: 'nederlandstalig* taal talen vertaling* vertaald interface engelstalig* toon gesproken',
    GOODS:
      'veerdienst* veerboot* rederij* motor windstroom stroom energie zonne* zonnepanelen tanker wijn olie kaas vlees bier auto_s huizen linnen kleding puzzel melk groente* aardappel* wol fietsen schip meubels wijnen',
    CHINA: 'china us_gov us_government nationale_clouds chinese',
    DOCS: 'eindpunt* achtervoegsel parameter niet_beschikbaar niet_ondersteund preview soevereine_regio_s niet_inbegrepen',
    ARTICLE:
      'artikel lid_1 overweging verordening richtlijn krachtens aanbesteding* bestek programma_van_eisen inschrijvers aanbestedende_dienst',
    STYLE: 'stijlgids schrijfwijze woordkeuze glossarium dit_document deze_pagina dit_artikel deze_blog dit_hoofdstuk',
    NAVIGATION:
      'prijzen contact oplossingen producten over_ons blog inloggen home diensten tarieven support werken_bij nieuws partners klanten documentatie sectoren',
    PROJECT: 'stichting vereniging programma werkgroep alliantie coalitie forum',
    STEP: 'downloaden download configureer klik_op kopieer',
    APPEAL: 'laten_we laten_wij',
    ASIDE: 'bijvoorbeeld bijv samen_met voorbeeld stel in_een_model',
    IF: 'indien wanneer als_uw/je/de/het',
    TEASER: 'meer_over lees_meer meer_weten nieuwsbrief blogpost* evenement* nieuws ontmoet_ons bezoek_ons',
    STOP: 'onze_tijd op_basis_van de het een en van in is dat op te voor met zijn niet aan er om ook als bij door uit naar onze uw wij je ons die u geen of onder over wordt worden deze zonder blijft alle alleen sleutel_tot',
  },
};

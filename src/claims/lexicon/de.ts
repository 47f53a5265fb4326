import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'de',
  words: {
    ESCROW: 'escrow* quellcodehinterlegung* quellcode_hinterlegung hinterlegt hinterlegung',
    PASSPHRASE: 'passphrase* masterpasswort* master_passwort* hauptpasswort* kennphrase* wiederherstellungsschlüssel*',
    SEVERED:
      'gekappt* abgeschnitten* verbindungsabbruch trennung_von wegfall* fällt_die_verbindung außenverbindung* unterbrochen_wird stecker_zieht seekabel* kabel_reißt leitung_reißt leitung_ausfällt verbindung_abreißt verbindung_abbricht verbindung_reißt verbindung_ausfällt',
    EMBARGO: 'embargo* sanktion sanktionen exportverbot* ausfuhrverbot*',
    DEMAND:
      'beschlagnahm* herausgabe herausgaben herausgabeanordnung* herausgabeverlangen durchsuchungsbeschl* auskunftsersuchen offenlegungsersuchen gag_order* geheime_anordnung* auskünfte',
    VOLUNTARY: 'freiwillig',
    COURT: 'vor_gericht gerichtlich* rechtsweg klageweg',
    OWN_BUILD:
      'jede_zeile eigenentwicklung* eigenentwickelt* selbst_entwickelt* inhouse_entwickelt* eigene_software eigenen_code bauen_wir_selbst im_eigenen_haus_entwickelt',
    CANNOT_READ:
      'keine_möglichkeit_~_mitzulesen/lesen/einzusehen/entschlüsseln/mitlesen nicht_lesen/mitlesen/einsehen/entschlüsseln/öffnen/auslesen/zugreifen für_uns_unlesbar',
    SOVEREIGN: 'souverän souveräne* souveraen* souveran* selbstbestimmt* digital_unabhängig*',
    SOVEREIGNTY:
      '*souveränität* *souveraenitaet* *souveranitat* digitale/digitaler/technologische/technologischer/strategische_selbstbestimmung/unabhängigkeit/eigenständigkeit/autonomie datenhoheit datenautonomie *hoheit_über digital*_selbstbestimmung digital*_unabhängigkeit digital*_eigenständigkeit',
    OPEN_SOURCE: 'offene/offenen/offener_codebasis open_code quelloffen* freie_software offener_quellcode',
    PROPRIETARY: 'proprietär*',
    FOREIGN:
      'ausländisch* fremde_staat* fremde_recht* fremder_staat* drittstaat* drittland* drittländer* extraterritorial* außereuropäisch* aussereuropäisch* nicht_europäisch* nicht_eu* nichteuropäisch* exterritorial* drittstaaten ausland auslands* übersee us_eigentümer* fremdes_gericht anderswo us_gericht us_richter us_gerichte us_stellen us_stelle amerikanische/amerikanischen/amerikanisches_gericht/gerichte amerikanische/amerikanischen_behörden us_gerichtsbarkeit',
    LAW_US:
      'us_cloud_act *us_überwachungsgesetz* us_gesetz* us_recht us_rechts *us_behördenzugriff* us_gesetze amerikanisches_recht amerikanischem_recht amerikanische/amerikanischen_gesetze/gesetzen',
    AUTHORITY:
      'us_stellen us_stelle rechtshilfe* behördlich* *behörde *behörden *regierung *regierungen geheimdienst* nachrichtendienst* strafverfolg* staatliche_stellen ermittler herausgabeanordnung* herausgabeverlangen auskunftsersuchen offenlegungsersuchen beschlagnahm* durchsuchungsbeschl* rechtswidrig* unverhältnismäßig* anordnungen gag_order warrant_canary *anfragen behördenanfrage* us_gericht us_richter us_gerichte ermittlungsbehörde* sicherheitsbehörde* amerikanische/amerikanischen/amerikanisches_gericht/gerichte us_gerichtsbarkeit amerikanische/amerikanischen_behörden',
    BIGTECH:
      'big_tech hyperscaler* us_hyperscaler* tech_konzern* techkonzern* tech_riesen us_konzern* us_anbieter* us_cloud* us_clouds',
    CIPHER: 'verschlüsselung klartext',
    KEY: '*schlüssel *schlüsseln *schlüssels schlüsselverwaltung schlüsselmaterial',
    BYOK: 'schlüsselhoheit *schlüsselhoheit kundeneigene*_schlüssel* kundenverwaltete*_schlüssel* eigene/eigenen_schlüssel eigenes_hsm eigenes_schlüsselmanagement eigener_schlüssel eigene/eigenen_verschlüsselungsschlüssel eigene_schlüsselverwaltung kundenschlüssel externe*_schlüsselverwaltung externes_schlüsselmanagement',
    ZERO: 'ende_zu_ende_verschlüssel* clientseitig*_verschlüssel* client_seitig*_verschlüssel* zero_knowledge* nullwissen* nur_chiffrat* nur_geheimtext nur_rauschen nur_noch_rauschen verschlüsselt_wird_bei_ihnen vor_dem_hochladen_verschlüsselt vor_der_übertragung_verschlüsselt verschlüsselung_vor_dem_upload',
    NOT_EVEN_WE:
      'nicht_einmal_wir nicht_mal_wir selbst_wir auch_wir_nicht wir_selbst_nicht selbst_unsere_administratoren auch_nicht_wir wir_als_anbieter_nicht auch_wir_können nicht_einmal_der_anbieter nicht_einmal_unsere nicht_einmal_administratoren auch_unsere_administratoren/mitarbeiter/techniker niemand_bei_uns niemand_aus_unserem niemand_in_unserem',
    ONLY_YOU:
      'nur_sie nur_du nur_der_kunde nur_ihnen allein_sie ausschließlich_sie sie_allein nur_kunden sonst_niemand nur_ihr einzig_sie nur_beim_kunden allein_bei_ihnen ausschließlich_beim_kunden allein_der_kunde',
    AIRGAP:
      'kein_nach_hause_telefonieren keine_cloud_anbindung abgekoppelt* vom_netz_getrennt* vom_internet_getrennt* offline_betrieb* netzunabhängig* ohne_internet* vollständig_offline ohne_internetverbindung inselbetrieb autark* luftspalt getrennt_vom_internet ohne_verbindung_nach_außen notausschalter kill_switch disconnected air_gap offline_betreib* komplett_offline autarker_betrieb autonomer_betrieb ohne_verbindung_zu_uns ohne_verbindung_zum_hersteller keine_verbindung_zu_uns ohne_leitung_nach_außen ohne_jede_verbindung ohne_jegliche_verbindung ohne_ausgehenden_datenverkehr kein_ausgehender_datenverkehr ohne_ausgehende_verbindungen weder_das_internet weder_internet',
    ISOLATED:
      'physisch_getrennt* physisch_und_logisch logisch_getrennt* logisch_und_physisch physisch_isoliert* isoliert* abgeschottet* entkoppelt* eigenständige_partition physische_trennung teilt_weder teilt_nichts teilt_keine',
    NETWORK:
      'internet *internet* außenwelt öffentliche*_netz* externe*_netz* nach_außen konzernnetz* außenverbindung* außenanbindung anderen/andere/anderer_region/regionen globalen_cloud weltweiten_cloud',
    GDPR: 'dsgvo* ds_gvo datenschutzgrundverordnung datenschutz_grundverordnung ^BDSG datenschutzkonform*',
    REPORT: 'transparenzbericht* transparenzreport* warrant_canary',
  },
  places: {
    EU: 'europäischen_union europäische_union eu_raum eu_region* union eu_ausland mitgliedstaaten mitgliedsstaaten',
    EEA: '^EWR europäischer/europäischen_wirtschaftsraum europäischer/europäischen/europäischem_wirtschaftsraums europäischen_wirtschaftsraumes',
    EUROPE: 'europa europas diesseits_des_atlantiks unserer_seite_des_atlantiks',
    DACH: 'dach_region dach_raum',
    NORDIC: 'skandinavien nordeuropa',
    HOME: 'inland hierzulande',
    AT: 'österreich* wien graz linz salzburg',
    BE: 'belgien brüssel lüttich löwen antwerpen brügge gent flandern wallonien',
    BG: 'bulgarien',
    CH: 'schweiz zürich genf basel luzern tessin schweizer_alpen',
    CY: 'zypern',
    CZ: 'tschechien prag brünn pilsen',
    DE: 'deutschland deutschlands bundesrepublik münchen köln düsseldorf nürnberg hannover falkenstein bremen magdeburg biere potsdam essen dortmund mannheim regensburg freiburg kiel schwarzwald ruhrgebiet allgäu hessen bayern sachsen',
    DK: 'dänemark kopenhagen',
    EE: 'estland',
    ES: 'spanien',
    FI: 'finnland',
    FR: 'frankreich straßburg nizza lyon elsass',
    GB: 'großbritannien england',
    GR: 'griechenland athen',
    HR: 'kroatien',
    HU: 'ungarn',
    IE: 'irland',
    IS: 'island',
    IT: 'italien mailand rom genua venedig neapel florenz turin südtirol bozen',
    LI: 'liechtenstein',
    LT: 'litauen',
    LU: 'luxemburg',
    LV: 'lettland',
    MT: 'malta',
    NL: 'niederlande niederlanden holland',
    NO: 'norwegen',
    PL: 'polen warschau danzig breslau posen krakau stettin lodz',
    PT: 'portugal lissabon',
    RO: 'rumänien bukarest hermannstadt temeswar',
    SE: 'schweden',
    SI: 'slowenien laibach',
    SK: 'slowakei pressburg',
    US: 'vereinigte/vereinigten_staaten amerika amerikanisch* us_amerikanisch* usa',
  },
  demonyms: {
    EUROPE: 'europäisch europäische* europaeische* gesamteuropäisch*',
    NORDIC: 'skandinavische* nordische*',
    HOME: 'heimisch* inländische* einheimische* hiesige*',
    AT: 'österreichische* wiener tiroler',
    BE: 'belgische*',
    CH: 'schweizer schweizerische*',
    CZ: 'tschechische*',
    DE: 'deutsch deutsche* gesamtdeutsche* innerdeutsche* rein_deutsche* bayerische* sächsische* hessische* schwäbische* fränkische* hamburger berliner münchner münchener',
    DK: 'dänische*',
    EE: 'estnische*',
    ES: 'spanische*',
    FI: 'finnische*',
    FR: 'französische*',
    GB: 'britische* englische*',
    GR: 'griechische*',
    HU: 'ungarische*',
    IE: 'irische*',
    IT: 'italienische*',
    LU: 'luxemburgische*',
    NL: 'niederländische* holländische*',
    NO: 'norwegische*',
    PL: 'polnische*',
    PT: 'portugiesische*',
    RO: 'rumänische*',
    SE: 'schwedische*',
    SK: 'slowakische*',
    SI: 'slowenische*',
    IS: 'isländische*',
    LT: 'litauische*',
    LV: 'lettische*',
    BG: 'bulgarische*',
    HR: 'kroatische*',
  },
};

export const companions: Lexicon = {
  lang: 'de',
  words: {
    INDEPENDENT: 'unabhängig unabhängigkeit',
    OFFER: 'verfügbar erhältlich gibt_es buchbar zubuchbar',
    EXTRA:
      'aufpreis option extra zusatz zusatzoption zusatzfunktion luxus schlagwort werbeversprechen lippenbekenntnis aufkleber feature marketing* nachgedanke sonderwunsch beiwerk versprechen',
    COUNTRIES: 'länder ländern staaten standorten standorte',
    WHERE: 'wo wer wohin woher von_wo',
    HOLDERS:
      'mitglieder* mitarbeiter* belegschaft gründer* familie* familienhand kommune* kommunal* stadtwerke* gemeinden städte stadt stiftung* genossenschaft* bürger* universitäten länder sparkassen',
    SUPPLIER:
      'unterauftragsverarbeiter* unterauftragnehmer* subunternehmer* subdienstleister* zulieferer* lieferkette* unterauftrag* vorlieferant* auftragsverarbeiter*',
    BRING: 'mitbringen bringen',
    SURVIVE:
      'dienste_liefen weiterzuarbeiten weiterarbeiten weiterbetrieb läuft_~_weiter liefen_weiter laufen_weiter funktioniert_weiter weiterlaufen weiterläuft läuft_auch_dann läuft_weiter arbeitet_weiter bleibt_online bleibt_verfügbar',
    NOTIFY: 'informieren informiert unterrichtet unterrichten benachrichtigen verständigen mitteilen umleiten leiten_~_weiter',
    LICENSED: 'lizenziert* lizenz* unter_der_haube',
    BY_DESIGN: 'von_grund_auf ab_werk von_haus_aus per_design von_anfang_an',
    THING:
      'plattform* infrastruktur* *infrastruktur lösung* *lösung *lösungen dienst dienste diensten *dienst *dienste umgebung* ki arbeitsplatz *arbeitsplatz* arbeitsplätze produkt* software* system* anwendung* speicher* datenbank* basis grundlage angebot* suite kollaboration* zusammenarbeit *plattform bürosoftware netz betriebsmodell modell* tool* werkzeug* office e_mail postfach messenger rechenleistung inferenz *cloud *clouds videokonferenz*',
    ALTERNATIVE: 'alternative alternativen ersatz gegenentwurf antwort_auf',
    TECHNOLOGY:
      'quelltext* bauteil* technologie technologien technik *technologie software quellcode code eigenentwicklung *software technologiestack hypervisor* quelltext steuerungsebene firmware programmcode stack codezeile* programmzeile* codebasis codebase speicher_engine engine',
    DATA: 'daten *daten daten* angaben dateien inhalte informationen dokumente metadaten telemetrie nachrichten *backups sicherungen alles sicherungskopien workloads protokolle hochladen hochgeladen* datenbank datenbanken akten unterlagen postfach postfächer fotos aufnahmen aufzeichnung* transkript* kalender anhänge archiv archive kundeninhalte eingaben ausgaben kopie kopien replikate mails mail schnappschüsse support_tickets supportanfragen metriken logdaten logs personenbezogene datenverkehr verkehr notizen anrufe gespräche chats besprechungen rechnungen',
    SERVER:
      'server* *server *servern *servers rechenzentrum rechenzentren *rechenzentr* rz serverraum gpus gpu rechenknoten hardware serverräume verfügbarkeitszone* hauptstandort* backup_standort*',
    HOST: 'laufen_über läuft_über laufen_auf läuft_auf hosting* gehostet* gehostete* hosten *hosting gespeichert* speichern speichert speicherung *speicherung verarbeitet verarbeitete* verarbeiten verarbeitung *verarbeitung aufbewahrt abgelegt gelagert datenhaltung lagern vorgehalten gesichert lokalisiert befindet speicherort standort* *standort *standorte untergebracht rechnen gerechnet berechnet angelegt bereitgestellt erbracht festlegen festgelegt festpinnen gespiegelt repliziert archiviert verarbeitungsort* ausgeführt leistungserbringung datenverarbeitung lokalisierung betrieben_auf läuft_in laufen_in läuft_vollständig_in laufen_vollständig_in geparkt erbringt erbringung notfallwiederherstellung ausfallsicherung notfallstandort* ausweichstandort* georedundan*',
    STAY: 'hält halten bleibt bleiben verbleibt verbleiben liegt liegen lagern steht stehen ruhen verweilen bleibend lagert ruht wohnt zuhause zu_hause',
    LEAVE:
      'gelangt gelangen verlassen verlässt verläßt abfließen fließt fließen abwandern abfluss wandern wandert gehen geht verlagert ausgelagert gebracht überquert überqueren überschreitet überschreiten',
    TRANSFER:
      'übermittlung* *übermittlung *transfer transfer übertragung* *übertragung übertragen übermittelt weitergabe weitergegeben drittlandtransfer* drittlandübermittlung* datenabfluss *abfluss abwanderung transferiert exportiert drittstaatentransfer* verschickt gesendet sendet',
    OUTSIDE: 'außerhalb ausserhalb jenseits',
    RESIDENCY:
      '*residenz datenresidenz serverstandort* datenstandort* datenlokalisierung speicherort rechenzentrumsstandort* datenhaltung',
    SOIL: 'boden hoheitsgebiet grenzen staatsgebiet',
    ALL: 'alle alles sämtliche* allen aller jede* gesamte* komplette*',
    ONLY: 'ausschließlich* ausschliesslich* nur allein alleinig* lediglich rein exklusiv einzig nirgends_sonst sonst_nirgends nirgendwo_sonst sonst_nirgendwo einzig_und_allein',
    TOTAL:
      'vollständig* vollumfänglich* komplett* volle voller völlig* gänzlich ganz durchgängig* zu_100 echte* rein* maximale* höchste* von_a_bis_z wahre wahrer wahres wahren',
    HUNDRED: '100_prozent hundertprozentig* 100_ige* 100prozentig*',
    NO: 'noch_keine noch_keinen noch_kein noch_keines noch_keinerlei nichts kein keine keinen keinem keiner keinerlei ohne null frei_von weder verzicht* verzichten',
    NOT: 'nicht kann_nicht können_nicht weder unmöglich findet_nicht finden_nicht entfällt',
    NEVER: 'nie niemals zu_keinem_zeitpunkt keinesfalls zu_keiner_zeit unter_keinen_umständen noch_nie',
    NO_ONE: 'niemand niemandem kein_dritter keine_dritten kein_anderer',
    OR: 'oder',
    LAW: 'recht rechts recht* gesetz gesetze gesetzen gesetzgebung *recht *gesetz* *gesetze* jurisdiktion* rechtsprechung rechtsordnung* gerichtsbarkeit rechtsraum datenschutzrecht regulierung* zuständigkeit act acts vorschriften datenschutz gericht gerichte gerichten richter richtern richterin gerichtshof justiz',
    ACCESS:
      'zugriff* *zugriff *zugriffe zugriffs* zugang einsicht herausgabe* *herausgabe offenlegung einfluss* einflussnahme überwachung* *überwachung zugreifen kontrolle auskunft ausspähung *anordnungen anfragen begehrlichkeiten handhabe herankommen heran rankommen erreichen zugriffsrecht durchgriff rechtlichen_weg rechtsgrundlage_für ansatzpunkt anknüpfungspunkt hebel rechtlichen_hebel zuständigkeit zu_sagen befugnis* verfügungsgewalt anmelden einloggen mitzureden',
    EXPOSURE: 'exposition risiko risiken gefahr bedenken anfällig',
    SUBJECT:
      'unterliegt unterliegen unterworfen fällt fallen unterfällt unterfallen betroffen gilt gelten anwendbar* greift greifen ausgesetzt unterstehen untersteht unterliegend* gebunden betrifft rechenschaft verantworten verantwortlich_gegenüber schulden_~_rechenschaft reicht_~_bis erstreckt',
    UNDER: 'unter nach unterliegt_ausschließlich unterstellt',
    FREE: 'entziehen vor_der_tür bleibt_draußen außen_vor frei_von immun* geschützt schützt schützen schutz *schutz_vor *schutz_vor *schutz_gegen abgeschirmt* sicher_vor außer_reichweite außerhalb ausserhalb entzogen entzieht unabhängig_von befreit* unerreichbar jenseits ausgenommen entgeht bewahrt abgeschottet* unberührt *schutz von_~_unabhängig',
    PROOF:
      'frei sicher fest sicherer resistent keine_rolle keine_anwendung greift_nicht gilt_nicht findet_keine_anwendung ins_leere wirkungslos bedeutungslos wertlos gegenstandslos irrelevant zahnlos prallt_~_ab prallen_~_ab gelten_nicht nicht_anwendbar spielt_keine_rolle spielen_keine_rolle keine_wirkung keine_geltung greifen_nicht enden_an endet_an enden_vor endet_vor scheitern_an finden_nichts nichts_zu_melden nichts_zu_suchen nichts_zu_holen',
    REDUCE: 'reduziert reduzieren verringert verringern minimiert minimieren senkt senken mindert begrenzt',
    COMPEL:
      'erzwingen erzwungen gezwungen zwingen verpflichtet verpflichten genötigt herausgeben anweisen anordnen vorschreiben auferlegen',
    CONTRACT:
      'vertrag vertrags* verträge agb vereinbarung streitigkeiten gerichtsstand erfüllungsort geschäftsbedingungen auftragsverarbeiter',
    OPERATE:
      'betrieben betriebene* betreibt betreiben betrieb betriebs* *betrieb betreuung betreut administriert verwaltet verwaltung gemanagt überwacht gesteuert gewartet wartung betriebsführung *betriebs bearbeitet operativ* betreuen rufbereitschaft übernehmen überwachen warten reparieren',
    SUPPORT:
      'support *support kundendienst kundenservice helpdesk kundenbetreuung hotline service_desk supports *supportmitarbeit* *hotline fernwartung rufbereitschaft bereitschaft bereitschaftsdienst störungsdienst erreichen_sie ticketbearbeitung ihr_ticket ihre_tickets callcenter* call_center',
    STAFF:
      'personal *personal mitarbeiter* mitarbeitende* *mitarbeiter* team teams *team ingenieur* angestellte* beschäftigte* techniker* experten fachkräfte* administratoren admins kolleg* *administratoren fachpersonal menschen techniker*innen belegschaft leitstand supportmitarbeitende* leute betriebsteam betriebspersonal bereitschaftsdienst mannschaft admin_team fachleute ingenieurinnen nachtschicht* schicht jemand',
    RESIDENT: 'wohnsitz ansässig* sitzen wohnhaft* wohnen leben arbeiten sitzt lebt arbeitet wohnt beschäftigt angestellt',
    CITIZEN: 'staatsbürger* *staatsbürger* staatsangehörig* *staatsangehörig* bürger *bürger unionsbürger* pass bürgern',
    ADMIN:
      'administration administrator* *administratoren administrativ* privilegiert* admin admins administriert administratorzugriff* fernzugriff* fernwartung*',
    COMPANY:
      'unternehmen anbieter *anbieter hersteller dienstleister firma gesellschaft *gesellschaft betreiber *betreiber konzern provider unternehmens partner *dienstleister softwarehaus *unternehmen mittelständler familienunternehmen gesellschaften entwickler hoster *provider erster/einziger/als/ihr/führender_anbieter als/ihr_unternehmen genossenschaft stiftung eg familienbetrieb gmbh_und verein',
    OWNED:
      '*beteiligung hand händen eigentum besitz eigentümer* eigner kapital gesellschafter* anteilseigner* gehört gehören händen eigentümergeführt investoren finanziert geführt risikokapital* *besitz anteile anteil aktien familienbesitz familienhand gesellschafterkreis inhabergeführt eigenfinanziert stammkapital geld kapitalgeber geldgeber',
    PARENT:
      'muttergesellschaft* mutterkonzern* mutter hauptsitz* firmensitz* sitz stammsitz unternehmenssitz* konzernmutter* zentrale konzernsitz tochter/tochtergesellschaft/tochterunternehmen_eines/einer muttergesellschaften mutterhaus',
    SUBPROCESSOR:
      'subunternehmer* unterauftragsverarbeiter* unterauftragnehmer* auftragsverarbeiter* zulieferer* dienst dienste diensten dienstleister* anbieter* konzern konzerne konzernen cloud clouds provider provider* abhängigkeit* *anbieter *dienste *dienst investoren cloudanbieter technologiekonzern* hyperscaler*',
    MADE: 'made_in hergestellt',
    DEVELOPED:
      'entwickelt entwickelte* entwickeln programmiert entwicklung konzipiert engineered geschrieben gepflegt gebaut entsteht entstehen stammt_aus stammen_aus',
    SELF: 'eigen* eigene* selbst selbstentwickelt* hauseigen* inhouse in_house',
    CUSTOMER:
      '^Sie ^Ihr ^Ihre ^Ihren ^Ihrem ^Ihrer ^Ihres ^Ihnen kunde kunden kundin* dein deine deinen deiner du euch eure mandant* auftraggeber nutzer anwender',
    WE: 'wir uns unser unsere unserem unseren unserer unseres für_uns_unlesbar',
    HOLD: 'halten hält behalten behält besitzen besitzt verwalten verwaltet kontrollieren kontrolliert kontrolle haben hat liegen liegt bleiben bleibt verbleiben hoheit gehören gehört erzeugen generieren hand händen verwahren verwahrt aufbewahren kennen kennt',
    READ: 'lesen mitlesen einsehen entschlüsseln entschlüsselt öffnen sehen auslesen einsicht zugreifen gelesen lesbar entziffern',
    CERTIFIED:
      'zugelassen* zertifiziert* *zertifiziert* zertifizierung* *zertifizierung* zertifikat* *zertifikat* testat* *testat testiert* qualifiziert* qualifizierung* qualifikation attestiert* akkreditiert* geprüft* auditiert* anerkannt* konform siegel gelistet geprüft liegt_vor testierung',
    MEMBER: 'mitglied* mitgliedschaft gründungsmitglied* unterzeichner*',
    RATED: 'erreichte erreichten ausschreibung* eingestuft bewertet stufe bewertung einstufung erreicht',
    PROGRESS:
      'streben_~_an strebt_~_an angestrebt* in_arbeit in_vorbereitung laufend* läuft in_bearbeitung auf_dem_weg_zur beantragt* vorbereitung im_verfahren im_gange bereiten_~_vor begonnen arbeiten_an erwarten erwartet kandidat im_prozess zertifizierungsverfahren qualifizierungsverfahren *verfahren antrag eingereicht',
    PLANNED: 'geplant* roadmap zukünftig künftig planen irgendwann vorgesehen vorstellen mittelfristig prüfen_wir',
    ENVIRONMENT:
      'umgebung* *umgebung region regionen partition instanz* *instanz installation* infrastruktur netz netzwerk* mandant* plattform rechenzentrum hardware betrieb cloud bereich zone zonen cluster',
    CONNECTION:
      'angewiesen verbindung* *verbindung abhängigkeit* anbindung *anbindung rückkanal kommunikation konnektivität verbunden nach_hause_telefonieren datenverkehr abhängig* hängt hängen',
    COMPLIANT:
      'sichere sicheren sicheres sicherer *konform konform* *konforme* *konformität konformität konformes konformer gerecht* fest sicher compliant erfüllt entspricht einklang rechtssicher* richten_~_aus',
    SHIELD: 'verhindert schließt_~_aus verbietet blockiert wehrt_~_ab hält_~_fern unterbindet',
    CONTEST:
      'rechtsmitteln gehen_~_vor verweisen_~_auf verweis_auf anfechten fechten angefochten widersprechen widerspricht wehren gerichtlich rechtsmittel vorgehen klagen abwehren zurückweisen weisen_~_zurück ablehnen lehnen_~_ab prüfen bestreiten beschwerde anfechtung verweigern anzufechten klage rechtsweg rechtsbehelf* legen_~_rechtsmittel abgewehrt lehnen fechten_~_an',
    ORDER:
      'anordnung* *anordnung* anfrage* *anfrage* ersuchen *ersuchen beschluss *beschluss beschlüsse durchsuchung* herausgabeverlangen verfügung* auskunftsersuchen verlangen herausgabeanordnung*',
    RECEIVED: 'erhalten bekommen eingegangen zugestellt erreicht erhielten erreichen kam kamen',
    DISCLOSED:
      'herausgegeben offengelegt weitergegeben übergeben herausgabe herausgeben preisgegeben ausgehändigt geliefert offenlegen weitergeleitet offenlegung auskünfte herausgaben gegeben',
    HEDGE:
      'ermöglicht ermöglichen unterstützt unterstützen hilft helfen soll sollen auf_wunsch optional* perspektivisch grundsätzlich in_der_regel möglichst darauf_ausgelegt konzipiert_für auf_dem_weg ziel anstreben angestrebt weg_zu weg_zur in_der_regel überwiegend vorrangig weitgehend primär nach_möglichkeit bei_bedarf wahlweise künftig bald werden_wird geplant wollen möchten beitrag trägt_~_bei tragen_~_bei schritt_zu schritt_zur auf_anfrage erlaubt vorwiegend im_regelfall normalerweise üblicherweise hauptsächlich entwickelt_um erleichtert schritt im_sinne vorstellen bemühen',
    ABSOLUTE:
      'garantiert garantierte* garantieren garantie absolut* unmöglich ausgeschlossen technisch_unmöglich immer stets jederzeit hundertprozentig* lückenlos* kompromisslos* ohne_ausnahme',
    INDEFINITE: 'ein eine einer einem einen eines',
    COPULA: 'ist sind war waren wird werden sei',
    MEANS:
      'zeichnet_sich kennzeichnet bedeutet bedeuten beschreibt bezeichnet meint heißt versteht definiert steht_für bezieht_sich umfasst definieren beschreiben verstehen erfordert setzt_~_voraus handelt geht_es ist_mehr_als sind_mehr_als',
    NOTION:
      'definition* begriff* konzept* prinzip* fähigkeit* idee thema themen schlagwort buzzword debatte diskussion ziel ansatz frage rede etikett trend dimension* umgebung_in kriterium kriterien voraussetzung* leitfaden ratgeber anspruch eigenschaft begriffs umgebung grad strategie anforderung*',
    ASK: 'worauf wofür wozu woran womit was wie warum wieso weshalb wer wo welche welcher welches wann ist sind wie_sie',
    DENIAL: 'nein keine niemals',
    YES: 'selbstverständlich natürlich ja beides beide',
    SAID: 'kommentiert sagt sagte erklärt erklärte angekündigt kündigt kündigte ankündigung verspricht versprach versprechen zufolge laut behauptet behaupten betont betonte teilt_mit teilte_mit berichtet heißt_es räumt einräumt gab_an beteuert bewerben bewirbt wirbt werben nach_eigenen_angaben nach_angaben so_das_versprechen zweifelt zweifeln kritisiert warnt meldet verkündet nennen bezeichnen bezeichnet vermarkten vorgestellt angeblich mitteilte mitgeteilt spricht_von stellte_~_vor stellten_~_vor präsentierte präsentierten stellte_am stellten_am stellte_in so_das_fazit zog_in stieg_auf wechselte_in wechselte_zu migrierte_in',
    CONJUNCTIVE:
      'sei seien habe fungiere könne unterliege werde erfülle biete stehe gehe bleibe verfüge garantiere betreibe gebe liege müsse solle komme gewährleiste speichere',
    PRESS:
      'minister* *minister* ministerium* *ministerium* partei* bundesregierung bundestag abgeordnete* zeitung koalition bundesland landesregierung kandidat* analyst* studie umfrage gartner digitalminister* landtag baden_württemberg freistaat bundesamt bund der_bund plant eu_kommission europäische_kommission',
    OTHERS:
      'anbieter hyperscaler wettbewerber* konkurrenten viele manche einige andere anderen us_anbieter us_konzerne die_meisten unternehmen behörden organisationen marktteilnehmer staaten kommunen bieter aufsichtsbehörden',
    UNLIKE: 'anders_als im_gegensatz im_unterschied statt anstatt während gegenüber verglichen',
    MUST: 'hat_sicherzustellen hat_zu_gewährleisten europa/deutschland/verwaltung/wirtschaft_braucht zwingend* muss müssen müsste sollte sollten verpflichtend pflicht obligatorisch erforderlich vorgeschrieben fordern fordert verlangt verlangen soll sollen benötigen gefordert dürfen_nur dürfen darf ist/sind_verpflichtet weist_~_nach fordert_dass dafür_verantwortlich verantwortlich_dafür',
    CHOOSE:
      'achten wählen prüfen_sie fragen_sie achten_sie entscheiden auswahl tipps checkliste überlegen wer_~_sucht sollten_sie warten lesen_sie vereinbaren stellen_sie_sicher vergewissern sorgen_sie erwägt erwägen prüft',
    CANNOT_PROMISE:
      'nicht_garantieren nicht_ausschließen nicht_ausgeschlossen keine_garantie nicht_zusichern nicht_gewährleisten nicht_gewährleistet nicht_verhindern nicht_versprechen nicht_garantiert nicht_sicherstellen nicht_völlig_ausschließen nicht_vollständig_ausschließen nicht_zusagen',
    NOT_ENOUGH:
      'erfüllt_~_nicht noch_keinen noch_kein noch_keines in_gefahr auf_dem_spiel mythen irrtümer schafft_keine macht_~_nicht noch_lange_nicht noch_keine reicht_nicht genügt_nicht allein_~_nicht illusion mythos etikettenschwindel washing nicht_gleichbedeutend bedeutet_nicht heißt_nicht unzureichend kein_garant löst_nicht klafft zweifel scheitert keine_rede heißt_noch_nicht bedeutet_noch_nicht garantiert_keine garantieren_keine sichert_keine schützt_nicht schützen_nicht machen_keine macht_keine bezweifelt bezweifeln',
    GIVE: 'garantiert garantieren wahrt wahren stärkt stärken sichert sichern gewährleistet gewährleisten bietet bieten liefert liefern schafft schaffen erhält erhalten bewahrt bewahren zurückgewinnen gewinnen behalten behält schützt schützen bringt sorgt gibt genießen erlangen ermöglicht stellt verwirklichung fördert erreichen holen zurück steht_für setzt_auf zurückgibt zurückgeben zurück_geben',
    HEART:
      'mittelpunkt im_zentrum herzen standard inklusive inbegriffen eingebaut integriert serienmäßig an_erster_stelle kern fundament enthalten priorität selbstverständlich kompromisse als_dienst als_service',
    FOR: 'für an',
    JOB: 'deine_aufgaben ihre_aufgaben deine_rolle dein_profil ihr_profil deine_mission das_bringst_du das_bringen_sie berufserfahrung wir_suchen stellenangebot* karriere bewerbung bewerben_sie bewerben stellenanzeige* gehalt werkstudent* verstärkung stelle quereinsteiger* suchen_wir ab_sofort m_w_d freut_sich *rechtsanwalt oder_remote',
    FINANCE:
      'anleihe* *anleihe* *anleihen schulden* *schulden fonds *fonds rating bonität* staatsfonds kredit* rendite* zinsen währung gold bitcoin *münze*',
    POLITICS:
      'mitgliedstaaten ihrer_mitgliedstaaten staat staats staaten staates volk volkes nation* nationale* ernährung* *ernährungssouveränität* parlament* fürst könig* herrscher* verfassung* wahl wahlen bundesstaat ukraine grenzen taiwan land landes landesgrenzen der_souverän des_souveräns',
    IDENTITY: 'identität* *identität* wallet*',
    MANNER:
      'trat tritt presse bühne moderieren moderier* gruppen auftreten auftritt* sieg* siegte gewann gewinnt umgang chef* art weise lächeln leistung* führung führte meisterte meistert gemeistert gelassen* spielte spiel setzt_sich setzte_sich moderiert* moderation stimme haltung reagiert reagierte bewältigt fahrweise fahrverhalten gesteuert sportler* mannschaft durchgesetzt präsentation beherrscht kamera tabellenführer gespräche',
    DEVICE:
      'gerät geräts geräte *gerät endgerät* rechner browser laptop handy smartphone lokal *computer computer dieses_gerät *client vpn*',
    PASSWORD:
      'passwort* *passwort* kennwort* wiederherstellungsphrase wiederherstellungsschlüssel wallet* bitcoin hash* krypto* pin api_schlüssel* auto haustür tür türen schlüsseldienst tls https ssl ssh sicheren_ort',
    SPEED:
      'schnell* geschwindigkeit* ping latenz* speedtest blitzschnell* ladezeit* performance spiel* gaming rasend* millisekunde* megawatt quadratmeter*',
    TONGUE: 'deutschsprachig* sprache sprachig* übersetzung* oberfläche wörterbuch sprachlich*',
    GOODS:
      'nach_hause seilbahn* fähre* motor motoren stromnetz wasserkraft schiff tanker leinen wein öl strom ökostrom windkraft energie solar auto bier käse fleisch kleidung baumwolle holz möbel fahrrad fahrräder textil* akku* batterie* weine weinen',
    CHINA: 'china us_gov us_regierung* nationale_clouds us_government chinesisch*',
    DOCS: 'endpunkt* suffix parameter nicht_verfügbar nicht_unterstützt vorschau mandanten_id nicht_enthalten nicht_inbegriffen',
    ARTICLE:
      'art artikel absatz abs paragraph § erwägungsgrund verordnung gemäß ausschreibung* lastenheft* leistungsverzeichnis* vergabestelle vergabeunterlagen bieter',
    STYLE:
      'styleguide schreibweise wortwahl glossar etikett dieses_dokument dieser_beitrag dieser_artikel in_diesem_artikel diese_seite dieses_kapitel dieser_abschnitt',
    NAVIGATION:
      'preise kontakt lösungen produkte über_uns blog anmelden login startseite karriere partner dienste leistungen support impressum dokumentation ressourcen unternehmen aktuelles referenzen kunden',
    PROJECT: 'zentrum verband bundesverband stiftung bündnis initiative gipfel programm arbeitsgruppe forum allianz',
    STEP: 'herunterladen laden_sie konfigurieren_sie klicken_sie finden_sie kopieren_sie',
    APPEAL: 'lasst_uns lassen_sie_uns',
    ASIDE: 'zum_beispiel z_b beispielsweise gemeinsam_mit zusammen_mit beispiel angenommen in_einem_modell',
    IF: 'wenn falls ob sofern',
    TEASER:
      'mehr_über mehr_zu mehr_zum mehr_zur blogbeitrag leitfaden ratgeber erfahren_sie veranstaltung* neuigkeiten neues_rund treffen_sie besuchen_sie',
    STOP: 'unserer_zeit der die das und ist in den von mit für auf nicht ein eine im zu des dem sich auch wir sie ihre bei aus nach oder werden wird sind durch nur als an es einer einem kein keine ohne unsere schlüssel_zu/zum/zur jährlich',
  },
};

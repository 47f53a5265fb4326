import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'pl',
  words: {
    SEVERED:
      'odcięci* zerwani*_połączen* zerwan*_łącz* kabel_zostanie_przecięty przerwani*_łączności utrat*_łączności zerwie_się kabel_pęknie',
    CANNOT_READ: 'nie_możemy_odczytać/odszyfrować nie_mamy_dostępu nie_widzimy',
    SOVEREIGN:
      'suwerenny suwerenna suwerenne suwerennej suwerennego suwerennemu suwerennym suwerennych suwerennymi suwerenni zaufan*_chmur*',
    SOVEREIGNTY:
      'suwerennosc* suwerennosc*_danych cyfrow*/technologiczn*/strategiczn*_autonomi*/niezaleznosc* autonomi*/niezaleznosc*_cyfrow*/technologiczn*/strategiczn* samostanowieni* wladz*_nad_danymi cyfrow*_samostanowieni*',
    OPEN_SOURCE: 'otwart*_kod* otwart*_oprogramowani* otwartozrodlow* woln*_oprogramowani* otwart*_zrod* otwart*_komponent*',
    PROPRIETARY: 'wlasnosciow* zamkniet*_kod* zamkniet*_oprogramowani*',
    US: 'stan*_zjednoczon* ameryka ameryki ameryce amerykansk* amerykanie amerykanow waszyngton* stanach_zjednoczonych w_stanach dolin*_krzemow*',
    FOREIGN:
      'indii indie filipin filipinach azji zagraniczn* obcy obce obca obcych obcego obcej obcym panstw*/kraj*_trzeci* trzeci*_panstw*/kraj* eksterytorialn* spoza_ue/unii/eog/europy/kraju/polski pozaunijn* pozaeuropejsk* nieeuropejsk* zza_oceanu zza_granicy zamorsk* zaoceaniczn* za_oceanem do/w/z_azji do/w/z_indii do/w_indiach zagraniczn*_fundusz* obc*_fundusz* obcemu obcymi',
    LAW_US: 'cloud_actu cloud_actem cloud_actowi',
    AUTHORITY:
      'organ organy organow organom organu wladze wladz wladzom rzad rzadu rzady rzadow rzadowi rzadom urzedy urzedow urzad sluzby sluzb sluzbom wywiad wywiadu wywiadow* sady sadow sadom sadu nakaz nakazu nakazy nakazow zadani*_wydania/ujawnienia/udostepnienia prokuratur* policj* agencj*_rzadow* agencje !sąd organowi organami',
    BIGTECH: 'hiperskaler* gigant*_technologiczn* big_techow microsoftu microsoftem googlem amazonu amazonem azurem',
    CIPHER: 'szyfrowanie* szyfrowania*',
    KEY: 'klucz klucza klucze kluczy kluczem kluczami kluczom kluczach',
    BYOK: 'wlasn*/swoj/swoje/swoich/swoim_klucz/klucze/klucza/kluczy/kluczami/kluczem wlasn*_hsm klucz*_zarzadzan*_przez_klienta przynies*/przyniesc_~_klucz*',
    ZERO: '*szyfrowan*_end_to_end *szyfrowan*_typu_end_to_end *szyfrowan*_od_konca_do_konca *szyfrowan*_po_stronie_klienta/uzytkownika zerow*_wiedz* zero_wiedzy technicznie_nie_ma/mamy_dostepu nie_mamy_dostepu_do_twoich/panstwa/danych/tresci/plikow nie_jestesmy_w_stanie_odczytac/przeczytac/odszyfrowac/zobaczyc nie_mozemy_odczytac/przeczytac/odszyfrowac/zobaczyc klucz*_~_nigdy_~_trafia* klucz*_~_nie_trafia* tylko/wyłącznie_zaszyfrowan*_dane tylko_szyfrogram* klucz*_~_nie_znamy',
    NOT_EVEN_WE:
      'nawet_my ani_my my_sami_nie my_tez_nie my_rowniez_nie sami_tez_nie nawet_nasz* nawet_nasi nawet_administrator* nawet_dostawc* sami_nie',
    ONLY_YOU:
      'tylko/wylacznie/jedynie_ty/wy/ciebie/was/klient/klienta/klientowi/panstwo/uzytkownik/uzytkownika/odbiorca/adresat/wlasciciel/nadawca tylko/wylacznie/jedynie_po_stronie_klienta tylko/wylacznie/jedynie_w_twoich/rekach nikt_poza_toba/klientem/wami/odbiorca/panstwem nikt_oprocz_ciebie/klienta/was bez_ciebie/was/klienta nikt_inny',
    AIRGAP:
      'odci*_od_internetu/sieci/swiata odlacz*_od_internetu/sieci/swiata odizolowan*_od_internetu/sieci/swiata bez_dostepu_do_internetu/sieci bez_polaczenia_z_internetem/siecia/swiatem bez_lacznosci tryb*_offline calkowicie_offline w_pelni_offline autonomiczn*_prac* tryb*_wyspow*',
    ISOLATED:
      'fizyczn*_i_logicznie_oddzielon*/wydzielon*/odizolowan* oddzielon* odseparowan* wydzielon* odizolowan* izolowan* odrebn* dedykowan* separacj*',
    NETWORK: 'internet* siec siecia sieci publiczn*_siec* swiatem_zewnetrznym swiata_zewnetrznego chmur*_publiczn*',
    GDPR: 'rodo rozporzadzeni*_o_ochronie_danych',
    SCHREMS: 'schremsa_ii schremsie_ii wyroku_schrems*',
    REPORT:
      'raport*_przejrzystosci raport*_o_przejrzystosci raport*_transparentnosci raport*_zadan raporcie_przejrzystości raporcie_o_przejrzystości',
    OWN_BUILD:
      'wlasn*_oprogramowani* wlasn*_kod kazd*_lini*_kodu autorsk*_platform* napisaliśmy_sami sami_napisaliśmy rozwijamy_sami',
    EMBARGO: 'embarg* sankcj* zakaz*_eksport*',
    DEMAND: 'nakaz*_przeszukania wezwani*_do_wydania żądani*_wydania_danych zajęci*_danych',
    VOLUNTARY: 'dobrowolnie z_wlasnej_woli',
    COURT: 'przed_sądem w_sądzie na_drodze_sądowej do_sądu',
    PASSPHRASE: 'fraz*_hasł* hasł*_główn* passphrase hasł*_szyfruj*',
    ESCROW: 'escrow depozy*_kodu',
  },
  places: {
    EU: '^UE uni*_europejsk* ^Unii ^Unię ^Unia ^Unią panstw*/kraj*_czlonkowski*',
    EEA: '^EOG europejsk*_obszar*_gospodarcz*',
    EUROPE: 'europa europy europie europę',
    HOME: 'kraju kraj',
    NORDIC: 'skandynawi* krajach_nordyckich',
    AT: 'austria austrii wiedniu wieden wiednia',
    BE: 'belgia belgii brukseli',
    BG: 'bulgaria bulgarii sofii',
    CH: 'szwajcaria szwajcarii szwajcarie zurychu genewie',
    CY: 'cypr cyprze cypru',
    CZ: 'czechy czechach czech pradze ostraw*',
    DE: 'niemcy niemczech niemiec niemcami frankfurcie berlinie monachium norymberdze frankfurt* berlin* monachi* hamburg* norymberg* dusseldorf*',
    DK: 'dania danii kopenhadze',
    EE: 'estonia estonii tallinie tallin*',
    ES: 'hiszpania hiszpanii madrycie',
    FI: 'finlandia finlandii helsinkach helsin*',
    FR: 'francja francji francje paryzu strasburgu marsyli* strasburg* paryz*',
    GB: 'wielka/wielkiej_brytania/brytanii brytanii anglii londynie',
    GR: 'grecja grecji atenach',
    HR: 'chorwacja chorwacji',
    HU: 'wegry wegrzech wegier budapeszcie',
    IE: 'irlandia irlandii dublinie dublin*',
    IS: 'islandia islandii',
    IT: 'wlochy wloszech wloch mediolanie rzymie mediolan*',
    LI: 'liechtensteinie',
    LT: 'litwa litwie litwy wilnie wilno wilna kown*',
    LU: 'luksemburg luksemburgu',
    LV: 'lotwa lotwie lotwy rydze',
    MT: 'malcie',
    NL: 'holandia holandii niderland* amsterdamie amsterdam*',
    NO: 'norwegia norwegii',
    PL: 'polsce polskę z_polski terytorium/terenie/obszarze/granicach/granice/granic_polski rzeczypospolitej ^RP warszaw* krakow* poznan* wroclaw* gdansk* gdyn* katowic* lodz lodzi rzesz* szczecin* bydgoszcz* lublin* bialym*stoku olsztyn* torun* kielce kielc kielcach radom* opolu opola gliwic* zabrz* tychy tychach bielsk*_bial* czestochow* sopot* gorzow* zielon*_gor* koszalin* elblag* plock* walbrzych* legnic* tarnow* pruszkow* sosnowcu sosnowiec',
    PT: 'portugalia portugalii lizbonie',
    RO: 'rumunia rumunii bukareszcie',
    SE: 'szwecja szwecji sztokholmie sztokholm*',
    SI: 'slowenia slowenii',
    SK: 'slowacja slowacji bratyslawie',
  },
  demonyms: {
    EU: 'unijn*',
    EUROPE: 'europejsk* europejscy',
    HOME: 'krajow* rodzim* lokaln* narodow*',
    AT: 'austriack*',
    BE: 'belgijsk*',
    BG: 'bulgarsk*',
    CH: 'szwajcarsk*',
    CZ: 'czesk*',
    DE: 'niemieck* niemieccy',
    DK: 'dunsk*',
    EE: 'estonsk*',
    ES: 'hiszpansk*',
    FI: 'finsk*',
    FR: 'francusk*',
    GB: 'brytyjsk* angielsk*',
    GR: 'greck*',
    HR: 'chorwack*',
    HU: 'wegiersk*',
    IE: 'irlandzk*',
    IS: 'islandzk*',
    IT: 'wlosk*',
    LT: 'litewsk*',
    LU: 'luksembursk*',
    LV: 'lotewsk*',
    NL: 'holendersk* niderlandzk*',
    NO: 'norwesk*',
    NORDIC: 'nordyck* skandynawsk*',
    PL: 'polsk* śląsk* wielkopolsk* małopolsk* pomorsk* mazowieck* polscy',
    PT: 'portugalsk*',
    RO: 'rumunsk*',
    SE: 'szwedzk*',
    SI: 'slowensk*',
    SK: 'slowack*',
  },
  schemes: { other: '^ZUCH' },
};

export const companions: Lexicon = {
  lang: 'pl',
  words: {
    BRING: 'wniesc przynies*',
    SURVIVE: 'dziala/dzialaja_dalej/nadal dziala_bez_zakłóceń działa_bez_przerw nadal_dział* pracuje_dalej dział*_nieprzerwanie',
    NOTIFY: 'informuj* powiadam* zawiadam*',
    BY_DESIGN: 'z_zalozenia od_podstaw w_zalozeniu domyslnie na_etapie_projektowania od_poczatku',
    THING:
      'architektur* chmur* platform* infrastruktur* rozwiaza* uslug* srodowisk* system* aplikacj* narzedzi* oprogramowani* sztuczn*_inteligencj* ai poczt* biur* produkt* pamiec pamieci magazyn* baz*_danych komunikator* dysk* model* pakiet* cyfrow*_miejsc*_pracy obszar*_robocz* e_mail asystent* szyfrowan*',
    ALTERNATIVE: 'alternatyw* odpowiednik* zamiennik*',
    TECHNOLOGY: 'technologi* oprogramowani* kod kodu kodem kod_zrodlowy silnik*',
    LICENSED: 'licencj* licencjonowan* pod_maska',
    DATA: 'bajt* dane danych danym danymi plik* dokument* informacj* tresc* tresci kopi* metadan* nagran* wiadomosc* korespondencj* zawartosc* wszystko telemetri* logi logow zasob* zdjec* rozmow* zapis*',
    SERVER:
      'serwer* centr*_danych osrod*_przetwarzania serwerowni* maszyny sprzet* centr*_przetwarzania kolokacj* sala_serwerowa',
    HOST: 'przechow* przetwarza* hostowan* hostuj* hostingow* zapisywan* zapisuj* skladowan* skladuj* zlokalizowan* umieszcz* ulokowan* gromadz* archiwiz* ulokowan* obrabian* dane/danych/pliki/kopie_~_znajduj* uruchomimy',
    STAY: 'pozostaj* pozostan* zostaj* zostana zostanie leza lezy stoja stoi trzymamy trzymaj* mieszcza spoczywaj*',
    LEAVE: 'opuszcz* opusc* wychodz* wyjd* wydostaj* przekraczaj* wyplywaj*',
    TRANSFER: 'przekazyw* przekazuj* transfer* przesyl* wysyl* przenosz* podpowierz* eksport* przeplyw*',
    OUTSIDE: 'poza spoza za_granic* poza_granic*',
    RESIDENCY:
      'rezydencj* lokalizacj*_danych lokalizacj*_serwer* lokalizacj*_przetwarzania domysln*_region* region*_domysln* domysln*_lokalizacj*',
    SOIL: 'terytori* terenie teren obszar* granic* granice ziemi jurysdykcj* dwóch_~_miastach trzech_~_miastach',
    ALL: 'wszystk* wszelk* kazd* caly cala cale calej calego calosc*',
    ONLY: 'tylko wylaczn* jedynie',
    TOTAL: 'w_pelni peln* calkowi* w_calosci rzeczywist* prawdziw* zupeln* absolutn*',
    HUNDRED: '100_procent* 100_proc stuprocentow* stu_procentach',
    NO: 'bez nie_jestesmy_czescia brak zadn* zaden zero ani ani_jedn* zadnych rezygn* nic żaden/żadnego_dostawca/dostawcy bez_dostawców',
    NOT: 'nie nie_istnieje nie_ma_miejsca nie_oferujemy/obejmuje nie_planujemy',
    NEVER: 'nigdy przenigdy w_zadnym_wypadku pod_zadnym_pozorem w_zadnym_momencie w_zadnych_okolicznosciach',
    NO_ONE: 'nikt nikogo nikomu nikim osoby_trzecie zadn*/bez_outsourcing*',
    OR: 'lub albo badz',
    LAW: 'prawo prawa prawu prawem przepis* ustaw* jurysdykcj* regulacj* legislacj* ustawodawstw* rezim*_prawn* porzadk*_prawn* prawodawstw* tylko/wylacznie_~_sąd tylko_~_sądy jurysdykcj*_nad',
    ACCESS:
      'dostep* wglad* nadzor* inwigilacj* ingerencj* wplyw* siegn* siega* dosieg* zajrze* ujawnien* wydani* zadan* zadani* kontrol* podsluch* wladz*_nad jurysdykcj*_nad dostep*_do_serwer* dotyka*_serwer* ma_dostęp_do_serwer* zajrz*',
    EXPOSURE: 'ryzyk* narazen* narazon* ekspozycj* zagrozen*',
    SUBJECT:
      'podleg* obowiazuj* dotycz* objet* obejmuj* stosuj* zobowiazan* zastosowani* podpada* obowiazywani* wiaza wiaze wiazac* zwiazani jurysdykcj*_nad zobowiązani nad_nami_władzy nad_nami_jurysdykcji',
    UNDER: 'pod podleg*',
    FREE: 'woln*_od odporn* chroni* ochron* zabezpiecz*_przed poza_zasieg* poza_jurysdykcj* poza_zakres* niezaleznosc*_od niedostepn*_dla nieosiagaln* uchron* uwoln* z_dala_od immunitet* bezpieczn*_przed wyjet*_spod wylacz*_spod uodporn* nietykaln* niezalezny/niezalezna/niezalezne/niezalezni/niezaleznym/niezaleznej/niezaleznych_od',
    PROOF:
      'odporn* bez_znaczenia nie_ma_znaczenia nie_ma_zastosowania nie_dziala nie_siega nie_obowiazuje nie_dotyczy nie_ma_mocy nie_wywoluje_skutkow',
    REDUCE: 'ogranicz* zmniejsza* redukuj* minimaliz*',
    COMPEL:
      'zmusi* zmuszon* zobowiaza* nakaza* wymusi* przymusi* kazac_nam nam_kazac zazadac/zadac_~_danych nic_nakazać nam_nakazać',
    CONTRACT: 'umow* regulamin* spory sporow sporu klauzul* wlasciwosc* podmiot_przetwarzajacy procesor',
    OPERATE:
      'obslugiwan* obslugi* obslug* zarzadza* administruj* administrowan* utrzymuj* utrzymywan* utrzymani* prowadzon* prowadzi operacyjn* eksploat* nadzoruj* nadzorowan* monitorowan* operuj* opiekuj* administracj*_serwer* zarzadza*_serwerami opiek*_nad_serwerami',
    SUPPORT:
      'wsparci* pomoc*_techniczn* helpdesk* infolini* serwisant* biur*_obslugi support suport* dyzur* odbieraj*_telefon* centr*_nadzoru centr*_monitoring* nocn*_zmian* telefon_odbiera* odbiera_telefon',
    STAFF:
      'zespol* pracown* personel* inzynier* administrator* specjali* ekip* ekspert* operatorzy ludzie kadr* technicy konsultan* koledzy',
    RESIDENT: 'mieszka* zamieszk* rezydu* przebywa* zatrudnien* zatrudnion*',
    CITIZEN: 'obywatel*',
    ADMIN: 'administrator* administracj* administracyjn* uprzywilejowan* uprawnien* zdaln*_dostep*',
    COMPANY:
      'firma firmę firmie spolka spolkę spolkę przedsiebiorstwo podmiot dostawca dostawcę dostawcą operator operatora operatorem uslugodawca producent hostingodawca startup hoster marka marki grupa organizacja fundacja spoldzielni* fundacj*',
    OWNED:
      'kapital* wlasnosc* wlasciciel* akcjonariusz* udzialow* nalezy_do naleza_do nalezymy_do nalezac*_do rekach inwestor* zalozyciel* z_~_paszportem pod_~_kontrola zagraniczn*_fundusz* obc*_fundusz*',
    PARENT:
      'spolk*_matk* spolk*_dominujac* podmiot*_dominujac* spolk*_zalezn* siedzib* central* firm*_matk* podmiot*_nadrzedn* grup*_kapitalow*',
    SUBPROCESSOR:
      'gigant* podwykonawc* podprocesor* podmiot* dostawc* uslug* firm firmy spolki spolek poddostawc* inwestor* chmur* zaleznosc* narzedzi*',
    MADE: 'wyprodukowan* stworzon*_w zrobion*_w powsta*_w',
    DEVELOPED: 'opracowan* rozwija* stworzon* napisan* zaprojektowan* tworzon* tworzymy zbudowan* programowan* powstaj*',
    SELF: 'wlasn* autorsk*',
    CUSTOMER:
      '*ujesz *ujecie ty twoj twoja twoje twoich twojej twoim twoja twojego twoimi ci ciebie tobie toba klient* uzytkownik* was wasz* wam wami wy ^Państw* masz macie zachowujesz kontrolujesz decydujesz trzymasz zyskujesz odzyskaj* zachowaj* zyskaj przenies* wejdz',
    WE: 'my nasz nasza nasze nasi naszych naszej naszym naszymi naszego naszemu nam nami jestesmy mamy mozemy podlegamy *ujemy *lismy *lysmy dbamy dajemy posiadamy spelniamy trzymamy zapewniamy wspieramy pomagamy nalezymy chcemy bedziemy zaskarzamy zachowamy oddajemy stawiamy tworzymy rozwijamy robimy deweloper koledzy wiemy widzimy znamy nie_mozemy_wykluczyc/zagwarantowac/gwarantowac/zapewnic/obiecac nie_gwarantujemy nie_wykluczamy nie_jestesmy_w_stanie_zagwarantowac/wykluczyc *stamy pójdziemy',
    HOLD: 'trzymasz trzyma* posiada* kontroluj* kontrola kontrole zarzadza* nalez* pozostaj* pozostan* zachow* generuj* ma masz maja macie rekach przechow* dysponuj* uzyj* uzyc uzywa* wygener* sprawuj* strone stronie leza lezy',
    READ: 'zerow*_wiedz* odczyt* odszyfr* rozszyfr* przeczyt* czyta* zajrz* widz* zobacz* podejrz* otworz* otwier* podgladn* widza czytaja',
    CERTIFIED: 'certyfik* atest* akredyt* kwalifik* audyt* zaswiadcz* uznan* zgodn* potwierdzon* swiadectw* wpisan*',
    MEMBER: 'czlonek czlonk* sygnatariusz* uczestnik*',
    RATED: 'poziom* ocen* oceni*',
    PROGRESS:
      'w_trakcie w_toku trwa_~_certyfik* trwa_~_audyt* trwa_~_postepowani* trwa_~_proces* trwa_~_kwalifik* certyfik*_trwa audyt*_trwa w_przygotowaniu przygotowujemy_sie dazymy ubiega* staramy_sie oczekuj* zlozylismy rozpoczelismy pracujemy_nad_~_certyfik* na_drodze_do przechodzimy',
    PLANNED:
      'planujemy_~_certyf* planujemy_uzysk* planujemy_wdroz* planujemy_uruch* planowan* w_planach mapie_drogowej zamierza* w_przyszlosci',
    ENVIRONMENT:
      'srodowisk* stref* region* instancj* instalacj* partycj* infrastruktur* siec* chmur* platform* klaster* segment* serwerowni*',
    CONNECTION: 'polega* zależ* polaczen* lacznosc* komunikacj* podlaczen* komunikuj* laczy uzależnien*',
    COMPLIANT: 'zgodn* spelnia* odpowiada* dostosowan* w_zgodzie',
    SHIELD: 'blokuj* uniemozliwi* zapobieg* zapobiec zakazuj* wyklucz* powstrzym* chroni',
    CONTEST: 'zaskarz* kwestion* zakwestion* podwaz* odwoluj* odwola* sprzeciw* odmawia* odrzuc* walczy* sadzie',
    ORDER: 'nakaz* zadan* zadani* wniosk* wniosek postanowie* wezwan* polecen* zapytan* decyzj* zapytan*',
    RECEIVED: 'otrzym* dostalismy dostal wplyne*',
    DISCLOSED: 'ujawni* przekaza* wydalismy wydano wydac wydan* udostepni*',
    HEDGE:
      'pomaga* pomoz* pomoc_w wspiera* umozliwia* pozwala* ulatwia* opcjonaln* na_zyczenie na_zadanie_klienta zasadniczo co_do_zasady z_reguly zwykle zazwyczaj glownie przewaznie w_miare_mozliwosci docelowo dazy* wkrotce zaprojektowan*_z_mysla stworzon*_z_mysla ma_na_celu w_przewazajac* przede_wszystkim na_drodze_do droga_do drodze_do krok* staramy_sie do_wyboru w_normalnych_warunkach moze_byc moga_byc w_wiekszosci wlacznie_z_opcja przyczynia* sprzyja*',
    ABSOLUTE:
      'gwarant* gwarancj* niemozliw* absolutn* zawsze bezkompromisow* bezwzgledn* bezwarunkow* wykluczon* calkowit*_odporn*',
    COPULA: 'jest sa byl byla bylo byly bedzie beda stanowi to nie_sa',
    MEANS:
      'oznacza* znaczy okresla* definiuj* opisuj* polega* odnosi_sie nazywa* rozumie* to_srodowisko/koncepcja/model/zdolnosc/prawo/pojecie/idea/podejscie/zasada/termin/rodzaj/typ/sposob/chmura/proces/stan/mozliwosc/temat/kwestia to_wiecej_niz',
    NOTION:
      'definicj* koncepcj* pojeci* zasada zasady zdolnosc* idea idei temat* termin* haslo trend* debat* dyskusj* prawo_do podejsc* wymiar* filar* aspekt* kryteri* srodowisk*_w_ktor* przewodnik* poradnik* artykul* model_w norma',
    ASK: 'co czym jak dlaczego kto gdzie kiedy czy jaki jaka jakie ktory komu czyj czyja',
    DENIAL: 'nie nigdy',
    YES: 'tak',
    SAID: 'powiedzia* mowi* oswiadczy* twierdz* deklaruj* zapowiedz* zapowiad* oglosi* zdaniem poinformowa* rzekomo podobno obieca* obiecuj* jak_zapewnia* jak_podaj* wedlug_firm*/spolk*/dostawc*/producent* ocenia* przekonuj* podkresli* podkresla* zapewnil* przyzna* reklamuj* przedstawia*_sie uwaza wedlug_raportu/badan/ankiety/sondazu przeniósł przeniosła przeniosło przenieśli przeniosły',
    PRESS:
      'partia partii sejm* senat* posel* poslow* poslank* prezydent* premier* gazet* rzecznik* badani* raport_nik kandydat* komisj* polityk* prezes* komisarz* minister ministra ministrem ministrowie ministrow ministrze ministerstwo ministerstwa ministerstwu ministerstwem ministerstwie ministerialn* rzad_wybral/oglosil/przyjal/planuje/zamierza/chce/zapowiada analityk analitycy analityków analitykiem',
    OTHERS:
      'inni innych konkurenc* konkurent* wielu wiele wiekszosc niektorzy dostawcy amerykanscy hiperskaler* firmy organizacje urzedy przedsiebiorstwa kraje administracj*_publiczn* podmioty inne_państwa wiele_państw państwa_członkowskie',
    UNLIKE: 'w_odroznieniu w_przeciwienstwie zamiast inaczej_niz podczas_gdy w_porownaniu',
    MUST: 'musi musza musisz powin* nalezy_unikac/wybrac/sprawdzic/zadbac trzeba wymaga wymagaja wymagane obowiazkow* konieczn* niezbedn* europa_potrzebuje',
    CHOOSE:
      'sprawdz* wybierajac* zapytaj* upewni* zwroc_uwage szukaj* zastanow* porownaj* jak_wybrac lista_kontrolna warto poproś zadaj* zadbaj* dopilnuj* zadbac rozwaza* polacz_sie',
    CANNOT_PROMISE:
      'nie_mozemy/moze/moga/mozna_wykluczyc/zagwarantowac/gwarantowac/zapewnic/obiecac nie_gwarantujemy nie_wykluczamy brak_gwarancji nie_ma_gwarancji nie_da_sie_wykluczyc/zagwarantowac nie_jestesmy_w_stanie_zagwarantowac/wykluczyc',
    NOT_ENOUGH:
      'nie_spełnia nie_wystarcz* nie_oznacza* nie_czyni* nie_daje nie_gwarantuje iluzj* mit mitem brak_suwerenn* brakuje watpliw* nie_rowna nie_to_samo za_malo nie_chroni nie_zapewnia nie_jest_tozsam* daleko_do pozorn* nie_stanowi nie_rozwiazuje nie_gwarantuja nie_zapewniaja same_w_sobie',
    GIVE: 'zapewni* gwarant* daje daja dajemy oferuj* zachow* odzysk* wzmacnia* wzmocni* chroni* zyska* zyskuj* utrzym* przywr* dostarcza* oddaj* buduj* wybierz* stawia* szanuj* zwieksz*',
    HEART:
      'standard* w_cenie wbudowan* centrum priorytet* fundament* kompromis* u_podstaw w_sercu wliczon* podstaw* dna na_pierwszym_miejscu',
    FOR: 'dla dla_ministerstw',
    JOB: 'twój_profil twoje_zadania lat_doświadczenia szukamy poszukuj* rekrut* dolacz_do_zespolu aplikuj* wynagrodzeni* stanowisk* przyjmiemy ofert*_pracy karier* kandydat* staz* cv zatrudnimy zatrudniamy zatrudnia zatrudnienie zatrudnienia',
    FINANCE: 'dlug dlugu dlugi obligacj* fundusz* rentownos* rating* kredyt* zadluzen* walut* zloto skarbow* majatk*',
    POLITICS:
      'suwerenne/suwerennego/suwerennym_~_panstwo/panstwa/panstwem panstwo panstwa panstwem panstw panstwie narod* krol* zywnosciow* terytorialn* energetyczn* parlament* wybor* kraj kraje krajow monarch* konstytuc* decyzj* ukrain* wojn* polityk* obronn*',
    IDENTITY: 'tozsamosc*',
    MANNER: 'zwyciest* wygra* wystep* zwycięż* pokona* mecz* styl stylu lekkosc* opanowan* zachowani*',
    DEVICE:
      'urzadzeni* telefon* komputer* laptop* smartfon* przetwarzan*_~_w_przegladarce w_calosci_w_przegladarce dziala_w_przegladarce opuszcz*_~_przegladark* w_przegladarce_i',
    PASSWORD: 'hasla haslo hasel haslem hasł* portfel* kryptowalut* bitcoin* fraz* hasz* samochod* drzwi mieszkani* pin',
    SPEED: 'szybk* predkosc* ping* opoznien* gier gry blyskawiczn* wydajn* ssd nvme szybciej szybsz*',
    TONGUE: 'jezyk* polskojezyczn* tlumacz* interfejs* wersj*_jezykow*',
    GOODS:
      'jablk* wolowin* mieso miesa miod* piwo piwa rum wodk* ubran* odziez* bawelna* olej* oliw* mebl* prad pradu sery wino wina rower* samochod* statek statk* zywnosc* warzyw* owoc* len lnu mleko mleka produkt*_spozywcz* kosmety* tekstyl* drewn*',
    CHINA: 'chiny chinach chin chinsk*',
    DOCS: 'punkt*_koncow* sufiks* parametr* funkcj*_~_niedostepn* nie_jest_dostepn* nie_sa_dostepn* nieobslugiwan* nie_jest_obslugiwan* wersj*_zapoznawcz* identyfikator*_dzierzaw*',
    ARTICLE:
      'art artykul ust § pkt motyw rozporzadzenie dyrektywa dostawc*_uslug_przetwarzania_danych ustawa administrator*_danych przetarg*',
    STYLE: 'slownik* slowo pisown* okreslenie etykiet* webinar* szkoleni* porownani* e_book ebook',
    NAVIGATION:
      'cennik kontakt oferta produkty rozwiazania uslugi o_nas blog logowanie zaloguj kariera dokumentacja partnerzy wsparcie aktualnosci firma zasoby strona_glowna klienci referencje pomoc',
    PROJECT: 'sojusz fundacja program stowarzyszenie szczyt',
    STEP: 'pobierz skonfiguruj kliknij skopiuj',
    APPEAL: 'zbudujmy stwórzmy',
    ASIDE: 'na_przykład np razem_z wraz_z przyklad zalozmy',
    IF: 'jeśli jeżeli gdy',
    TEASER: 'dowiedz_się_więcej więcej_o przewodnik biuletyn poradnik* trendy aktualności',
    STOP: 'jest nie się że dla przez oraz który która które których ich przy jako lub jego są tym tego w z na aby być tylko także do od po co klucz_do i według',
    WHERE: 'gdzie kto',
    COUNTRIES: 'krajach krajów krajow',
    HOLDERS: 'pracownik* członk* założyciel* rodzin* gmin* samorząd* miast* uczelni* fundacj* wspólnik* obywatel*',
    SUPPLIER: 'podwykonawc* podprocesor* poddostawc* łańcuch*_dostaw żaden/żadnego_dostawca/dostawcy bez_dostawców',
    EXTRA: 'opcja opcją dodatek dodatkiem luksus* slogan* dopłat* hasł*',
    INDEPENDENT: 'niezależny niezależna niezależne niezależni niezalezny/niezalezna/niezalezne/niezalezni_od',
  },
};

/** Derived from the lexicons by `npm run gate`: what `gate-table.ts` looks for, each with the place of its sample. */
export const STEMS =
  "*0ametias* *0avaime* *0avaimia *0avain *0behord* *0behörd* *0hoheit_uber *0hoheit_über *0interne* *0itsem* *0myndigh* " +
  "*0nederla* *0nogle *0noglen *0nogler* *0nokkel* *0noklar *0noklene *0nokler *0nyckel* *0nyckla* *0nøgle *0nøglen " +
  "*0nøgler* *0nøkkel* *0nøklar *0nøklene *0nøkler *0overhe* *0regieru* *0schluss* *0schlüss* *0sleute* *0soevere* " +
  "*0souver* *0suver* *0szuvere* *0szyfrow* *0us_uber* *0us_über* *0viranom* *0voti *0votme *0votmed *0votmeid *0votmete " +
  "*0võti *0võtme *0võtmed *0võtmeid *0võtmete *0ШИФРОВ* *0Шифров* *0шифров* 027001 027017 027018 0AGENȚI* 0Agenți* 0BRAȘOV " +
  "0Brașov 0BŰNÜLDÖ* 0Bűnüldö* 0CEHĂ 0COLOȘI* 0CROAȚIA 0Cehă 0Coloși* 0Croația 0ELVEȚI* 0Elveți* 0FRANȚA 0FRANȚEI " +
  "0FUNCȚIONARE_AUTO* 0Franța 0Franței 0Funcționare_auto* 0FĂRĂ_ACCE* 0FĂRĂ_CONE* 0FĂRĂ_INTE* 0FĂRĂ_NICI* 0Fără_acce* " +
  "0Fără_cone* 0Fără_inte* 0Fără_nici* 0GYŐRBEN 0GYŐRBŐL 0GYŐRI 0Győrben 0Győrből 0Győri 0IAȘI 0Iași 0KÜLSŐ_HÁLÓ* " +
  "0KÜLSŐ_KAPC* 0KÜLSŐ_KULC* 0Külső_háló* 0Külső_kapc* 0Külső_kulc* 0NAȚIONA* 0Naționa* 0POLIȚI* 0Poliți* 0PÉCSRŐL 0Pécsről " +
  "0REȚEA_PUBL* 0REȚELE_PUBL* 0Rețea_publ* 0Rețele_publ* 0SPAȚIUL_ECON* 0STRĂIN* 0Spațiul_econ* 0Străin* 0TŠEHHI* 0TŠEKIS* " +
  "0TŠEKKI 0Tšehhi* 0Tšekis* 0Tšekki 0UNIĄ 0UNIĘ 0Unią 0Unię 0a_rete* 0a_szol* 0aalborg 0aalsmee* 0aarhus 0abenhed* " +
  "0abgekop* 0abgesch* 0abne_net* 0abo 0abuziv* 0acores 0adatk* 0adatok_fele* 0adminis* 0adskilt* 0afgekop* 0afgesch* " +
  "0afgezon* 0afkobl* 0afskaerm* 0afskærm* 0afsondr* 0agenci* 0agencj* 0agenti* 0agentur* 0agenzi* 0agenți* 0ainult_sina " +
  "0ainult_sinu 0ainult_sinu* 0ainult_sul 0ainult_teie 0ainult_teil 0ainult_teil* 0air_gap 0air_gap* 0airgap* 0aislad* " +
  "0aislami* 0aix 0ajen* 0aklagar* 0al_otro* 0alankom* 0alborg 0alcala_de* 0alcalá_de* 0alema 0alemaes 0aleman* 0alemao " +
  "0alemas 0alemán 0alemã 0alemães 0alemão 0alemãs 0alene_i 0alesund 0alhei* 0alicant* 0allami_szer* 0alleen_de* 0alleen_je " +
  "0alleen_u 0alleen_uw 0allein_bei* 0allein_der* 0allein_sie 0allema* 0almere 0alsace 0amazon 0ameerik* 0americ* 0amerik* " +
  "0ameriqu* 0amerisk* 0ameryce 0ameryk* 0amester* 0ametiv* 0amsterd* 0amszter* 0améric* 0amériqu* 0andaluc* 0andmeau* " +
  "0angers 0angiels* 0anglesk* 0anglete* 0angli* 0angol 0ani_my 0ani_nas* 0ani_spra* 0anklage* 0anslutn* 0antwerp* " +
  "0apeldoo* 0apenas_o* 0apenas_si 0apenas_tu 0apenas_voce 0apenas_voce* 0apenhet* 0apne_nett 0aragon 0aragón 0ardeal " +
  "0arendal 0arezzo 0arhus 0arnhem 0asii 0asturia* 0asutust* 0aten 0atena 0atenach 0atenas 0atene 0athen* 0athén* " +
  "0atlathatosagi_besz* 0atlathatosagi_jele* 0atskil* 0auch_nich* 0auch_wir* 0auskunf* 0ausland* 0ausländ* " +
  "0ausschliesslich_sie 0aussen* 0ausser* 0austr* 0ausztri* 0autark* 0authori* 0autodetermination_nume* 0autohto* 0autono* " +
  "0autori* 0autrich* 0außenan* 0außenve* 0außenwe* 0außereu* 0avaimia 0avain 0avainha* 0avaint* 0avalik* 0aveiro 0avkobl* " +
  "0avoimuu* 0avskarm* 0avskil* 0avskjer* 0avskärm* 0avsondr* 0avstrij* 0avtonom* 0az_uzem* 0az_üzem* 0azii 0aziji 0azji " +
  "0azure 0açores 0balleru* 0balti 0baltiku* 0baltima* 0banskej_byst* 0bara_dig 0bara_du 0bara_er 0bara_ni 0barcel* " +
  "0bare_de 0bare_deg 0bare_dere 0bare_di 0bare_dine 0bare_du 0bari 0basel 0becs* 0becu 0belfold* 0belga 0belgas 0belge " +
  "0belges 0belgi* 0benelu* 0bergamo 0bergen 0berliin* 0berlijn 0berlin* 0bern 0berre_de 0berre_deg 0berre_dere 0berre_di " +
  "0berre_dine 0beschla* 0betrodda_moln* 0betroede_clou* 0betroet_clou* 0bez_vas 0bez_was 0bezpecn* 0bialyms* 0biere " +
  "0big_tech 0big_tech* 0bigtech 0bilbao 0binnenl* 0birosag* 0blot_dig 0blot_du 0blot_i 0blot_jer 0blot_jere* 0blot_kund* " +
  "0boden 0bodo 0bodø 0bolgar* 0bolgár 0bologna 0bolzano 0bonn 0boras 0bordeau* 0bortkop* 0borås 0braga 0brasov 0bratisl* " +
  "0bratysl* 0brașov 0breda 0bremen 0brescia 0brest 0bretagn* 0breton* 0brez_pove* 0brez_vas 0brit 0britain 0britan* 0briti " +
  "0britis* 0brits 0britse 0britsk* 0britti* 0británi* 0britâni* 0brna 0brne 0brno 0brottsb* 0bruksel* 0brusel* 0bruslju " +
  "0brusse* 0brussze* 0bruxel* 0brysse* 0brytani* 0brytyjs* 0brüsse* 0brüssze* 0bsi_c5 0bucares* 0buchare* 0bucure* " +
  "0budapes* 0bugarsk* 0buiten* 0bukares* 0bulgaar* 0bulgar* 0bulgári* 0bulhars* 0bundesr* 0bunuldo* 0bydgosz* 0bécs* " +
  "0bélgica 0bíróság* 0búlgar* 0bűnüldö* 0caen 0cak_ni* 0canaria* 0catal* 0ceca 0cechach 0cechi 0ceco 0ceha 0cehesc* 0cehia " +
  "0cehă 0celje 0celju 0celo_mi* 0ceska 0ceske 0ceskega 0ceskeho 0ceskej 0ceskem* 0ceski 0ceskih 0cesko 0ceskog 0ceskoj " +
  "0ceskom 0ceskou 0cesku 0cesky 0ceskych 0ceskym* 0cesti 0cezmors* 0cezocea* 0chave 0chaves 0checa 0checas 0checo 0checos " +
  "0chei 0cheia 0cheie 0cheii 0cheile 0cheilor 0chequia 0chiave 0chiavi 0chiffr* 0chipre 0chorvat* 0chorwac* 0ciberso* " +
  "0cifra_de* 0cifra_do* 0cifra_pont* 0cifrado_de* 0cifrado_del* 0cifrado_en* 0cifragem_pont* 0cifrat* 0cipro 0cipru " +
  "0ciprus* 0cizi 0cizich 0ciziho 0cizim 0cizimi 0cizimu_stat* 0cizozem* 0clanic* 0clave 0claves 0cle_mait* 0clefs 0clensk* " +
  "0clermont_ferr* 0cles 0client_seit* 0client_side* 0clients* 0cloison* 0closed_sour* 0cloud_act 0cloud_acta 0cloud_acte* " +
  "0cloud_acto* 0cloud_de* 0cloud_di* 0clouda* 0cloudgi* 0cluj 0clé_priv* 0clés 0coimbra 0cologne 0colosi* 0colossi " +
  "0coloși* 0confidential_comp* 0constan* 0copenag* 0copenha* 0covilh* 0cr 0craiova 0criptare_cap* 0criptare_de* " +
  "0criptare_end* 0criptare_pe* 0criptat_end* 0criptata_end* 0criptate_end* 0crittog* 0croacia 0croat* 0croazia 0croația " +
  "0croácia 0csak_a* 0csak_az* 0csak_nala* 0csak_neke* 0csak_on 0csak_one 0csak_onne* 0csak_onok 0csak_onok* 0csak_te " +
  "0csak_ön 0csak_önne* 0csakis_az* 0csakis_nala* 0csakis_neke* 0csakis_nála* 0csakis_on 0csakis_one 0csakis_onne* " +
  "0csakis_onok 0csakis_onok* 0csakis_te 0csakis_ön 0csakis_önne* 0cseh 0csehors* 0cudzej 0cudzi 0cudzia 0cudzich 0cudzieh* " +
  "0cudziemu_stat* 0cudzim* 0cunoastere_zero 0curychu 0customer_cont* 0customer_held* 0customer_owne* 0cyber_esse* " +
  "0cyberso* 0cypern 0cypr 0cypre 0cypriot 0cypru 0cyprus 0cyprze 0czech 0czechac* 0czechia 0czechy 0czesk* 0czlonko* " +
  "0d_oltr* 0dagvaar* 0dan 0danemar* 0danes 0danesa 0danese* 0danesi 0danez* 0dani* 0danmar* 0danois* 0dansk* 0danymi " +
  "0danés 0data_inde* 0dataaut* 0datami 0datasj* 0datenau* 0datenho* 0ddil 0debrece* 0deconec* 0deconne* 0dedica* 0dedicer* " +
  "0dediker* 0dediko* 0dedykow* 0deens 0deense 0delft 0delocal* 0delovan* 0denemar* 0denmark 0descone* 0desliga* 0desprop* " +
  "0deutsc* 0digiise* 0digis* 0digita* 0dijon 0dinamar* 0direito_nort* 0diritto_degl* 0disconn* 0disprop* 0doar_clie* " +
  "0doar_la* 0doar_tu 0domac* 0domesti* 0domova 0domovin* 0domstol* 0dortmun* 0double_key* 0doveryh* 0drammen 0dreptul_din* " +
  "0dresden 0drittl* 0drittst* 0drzav* 0du_alei* 0du_alen* 0du_och* 0du_ålei* 0dublin* 0dublín 0dubrovn* 0duits 0duitse " +
  "0duitsla* 0dunaj 0dunaju 0dunsk* 0durchsu* 0dusseld* 0dutch 0duveryh* 0dán 0dáni* 0dänemar* 0dänisch* 0déconne* " +
  "0délocal* 0düsseld* 0e2e_encr* 0e2e_kryp* 0ede 0edes_me 0edino_naro* 0edino_stra* 0edino_ti 0edino_vas 0ee_uu 0eesti " +
  "0eestima* 0eestis* 0eestlas* 0eeuu 0efterre* 0ega_meie* 0egerben 0egt_n* 0egyedul_az* 0egyedul_nala* 0egyedul_neke* " +
  "0egyedul_on 0egyedul_one 0egyedul_onne* 0egyedul_onok 0egyedul_onok* 0egyedul_te 0ei_muil* 0eidas 0eigen_bode* " +
  "0eigen_encr* 0eigen_land 0eigene_vers* 0eigenen_vers* 0eigenst* 0eind_tot* 0eindhov* 0einheim* 0einzig_sie 0ekster* " +
  "0ekstrat* 0eli* 0els 0elst 0elszepa* 0elszige* 0elveti* 0elveți* 0emaette* 0emme_edes* 0emme_me* 0emoyhti* 0enbart_dig " +
  "0enbart_du 0enbart_er 0enbart_ni 0end_to* 0endast_er 0endast_ni 0ende_zu* 0endepun* 0enesem* 0engelan* 0englan* " +
  "0englesk* 0englis* 0enkel_de* 0enkel_u 0enkripc* 0ens_vi* 0ensched* 0entkopp* 0eo_1233* 0eos 0eraldat* 0eraldi* 0erill* " +
  "0eristet* 0eriteen* 0eriytet* 0ermittl* 0erotet* 0esbjerg 0esbo 0escandi* 0eskilst* 0eslov* 0espagn* 0espana 0espanh* " +
  "0espanja* 0espanol* 0españa 0espoo* 0essen 0estado_miem* 0estados_memb* 0estados_miem* 0estados_terc* 0estados_unid* " +
  "0estadou* 0estadun* 0estanc* 0estanqu* 0estero 0estisk* 0estland 0estnis* 0estocol* 0estone 0estoni* 0estonsk* 0estrang* " +
  "0eszaki 0eszt 0esztors* 0etanche* 0etasuni* 0etat_tier* 0etats_tier* 0etrange* 0etterre* 0eu 0euroop* 0europ* 0európa* " +
  "0euskadi 0even_we* 0evora 0evropa* 0evrope 0evropi 0evropo 0evropsk* 0evropu 0evropy 0exteri* 0externa_moln* " +
  "0externa_nat* 0external_key* 0external_netw* 0externe* 0exterri* 0extra_see 0extra_terr* 0extra_ue 0extraco* 0extraeu* " +
  "0extranj* 0extrate* 0extremo_a* 0eøs 0eú 0falkens* 0falun 0fara_nici* 0faro 0fedramp 0felhoor* 0filipi* 0fines 0finlan* " +
  "0finlând* 0finländ* 0finn 0finnis* 0finnlan* 0finnors* 0fins 0finse 0finsk* 0finés 0firenze 0fisicam* 0fizikai_elku* " +
  "0fizikai_elkü* 0fizikailag_elku* 0fizikailag_elkü* 0fizikailag_elva* 0fizikailag_elvá* 0fizikailag_es* 0fizikailag_kulo* " +
  "0fizikailag_és* 0fonctionne_hors* 0forbind* 0forces_de* 0forde 0foreign 0forelag* 0forenade_kung* 0forenta_stat* " +
  "0forze_dell* 0fr2000 0frakobl* 0frakopl* 0framand* 0framman* 0franc* 0frankfu* 0frankop* 0frankr* 0frans 0franse " +
  "0fransk* 0franta 0frantei 0frantuz* 0franz* 0frança* 0franța 0franței 0frederi* 0fredrik* 0freibur* 0fremde_rech* " +
  "0fremde_staa* 0fremder_staa* 0fremme* 0french 0frist* 0frittst* 0fráncfo* 0främman* 0fråkopl* 0frånkop* 0fuera_de* " +
  "0fuggetlen_felh* 0funcionamento_autó* 0fysiek_en* 0fysiek_gesc* 0fysieke_sche* 0fysisk_opde* 0fysisk_skil* " +
  "0fysiskt_skil* 0förbind* 0föreläg* 0förenade_kung* 0förenta_stat* 0førde 0független_felh* 0fără_nici* 0gafa 0gafam " +
  "0gafams 0gag_orde* 0gaia_x 0gaiax 0galicia 0galleg* 0gavle 0gdansk* 0gdyn* 0geants_du* 0geheimd* 0geheime_dien* " +
  "0geisole* 0genebra 0geneva 0geneve 0genewie 0genf* 0gennems* 0genova 0gent 0genève 0german* 0gesamt* 0geïsole* 0gigan* " +
  "0ginebra 0ginevra 0giudic* 0giurisdizione_degl* 0gjovik 0gjøvik 0global_syst* 0glostru* 0gobiern* 0google 0gorog " +
  "0gorogor* 0gospoda* 0gotebor* 0gothenb* 0gouvern* 0govern* 0grandes_tecn* 0graveli* 0graz 0grcija 0grciji 0grck* 0greca " +
  "0grece 0greceas* 0grecesc* 0grecia 0greciei 0grecja 0grecji 0greck* 0greco 0greece 0greek 0grega 0grego 0greklan* " +
  "0grenobl* 0griech* 0griega 0griego 0grieken* 0groning* 0grossbri* 0großbri* 0grsk* 0grundsc* 0grèce 0grécia 0guvern* " +
  "0gyartos* 0gyorben 0gyorbol 0gyori 0gyártós* 0győrben 0győrből 0győri 0gävle 0géants_du* 0görög 0görögor* 0götebor* " +
  "0haarlem 0hallitu* 0halozat* 0hamar 0hamburg 0hamina* 0hannove* 0harku* 0hatosag* 0haugesu* 0hazai 0hazank* 0hazánk* " +
  "0heilnor* 0heimisc* 0heimlan* 0hellas 0helnors* 0helsin* 0helsven* 0helveti* 0helvéti* 0hemland* 0herausg* 0herning " +
  "0hexagon* 0hierzul* 0hiesige* 0hiperes* 0hipers* 0hirszer* 0hispaan* 0hiszpan* 0hjemlan* 0holand* 0holende* 0hollan* " +
  "0holländ* 0homelan* 0hongari* 0hongrie 0hors_ue 0horsens 0horvaat* 0horvat* 0horvát* 0hospoda* 0hrvask* 0hrvatsk* " +
  "0hsm_próp* 0hungar* 0hungr* 0hupersk* 0hypers* 0hálózat* 0hírszer* 0húngar* 0hüpersk* 0i_alen* 0i_land* 0iasi 0iași " +
  "0iba_adre* 0iba_odos* 0iba_prij* 0iba_ty 0iba_vam 0iba_vas 0iba_vo* 0iba_vy 0icelan* 0idegen_alla* 0idegen_hata* " +
  "0ierland 0ierse 0iiri 0iirimaa* 0ijsland 0ikke_ein* 0ikke_eing* 0ikke_en* 0ikke_enga* 0ikkje_ein* 0ikkje_eing* " +
  "0ikkje_enga* 0ilegiti* 0ilegíti* 0illegit* 0illicit* 0ilman_nett* 0ilmara* 0inbesla* 0indenla* 0india 0indie 0indii " +
  "0indija 0indiji 0indépendance_numé* 0indépendance_stra* 0inghilt* 0ingiunz* 0inglate* 0inglese 0inglism* 0inhemsk* " +
  "0injonct* 0inland* 0inlicht* 0innanla* 0innenla* 0innerde* 0innsyns* 0inozem* 0inselbe* 0instan* 0insynsr* 0intelli* 0ir " +
  "0ireland 0irische* 0irish 0irland* 0irlanni* 0irlant* 0irorsza* 0irrotet* 0irsk* 0isegi_teen* 0iseseis* 0iskljuc* " +
  "0island* 0islanni* 0islant* 0iso2700* 0isolad* 0isolame* 0isolat* 0isole 0isolee* 0isoler* 0isoles 0isolier* 0isolé " +
  "0isolée* 0isolés 0istrazi* 0it_jat* 0it_jatt* 0it_jät* 0itaali* 0itali* 0italsk* 0italy 0itaval* 0itsen* 0itthon* " +
  "0itália 0itäval* 0iz_tuji* 0izdvoje* 0izland* 0izolalt* 0izolare* 0izolat* 0izolira* 0izolova* 0izolowa* 0izolált* " +
  "0izvaneu* 0izvanmr* 0izvante* 0javn* 0jedine_adre* 0jedine_odes* 0jedine_odos* 0jedine_prij* 0jedine_ty 0jedine_vam " +
  "0jedine_vas 0jedino_posi* 0jedino_prim* 0jedino_ti 0jedino_vama 0jedino_vas 0jedino_vi 0jedynie_adre* 0jedynie_cieb* " +
  "0jedynie_nada* 0jedynie_odbi* 0jedynie_ty 0jedynie_w* 0jedynie_was 0jedynie_wlas* 0jedynie_wy 0jen_adre* 0jen_odes* " +
  "0jen_ty 0jen_vam 0jen_vas 0jen_ve* 0jen_vy 0jihlave 0joensuu* 0jogelle* 0johvi* 0jonkopi* 0judec* 0jueces 0juez 0juiz " +
  "0julgeol* 0julki* 0jurisdictia_din* 0jurisdictiei_din* 0justica_nort* 0justiti* 0jyvasky* 0jyväsky* 0jõhvi* 0jönköpi* " +
  "0ka_meie 0ka_meie* 0ka_teen* 0kajaani* 0kalmar 0kapcsolat_nelk* 0kapcsolat_nélk* 0karlskr* 0karlsru* 0karlsta* 0katkenu* " +
  "0katkeva* 0katowic* 0kaunas 0kbh 0kecskem* 0keegi_tein* 0kendels* 0keys 0kiel 0kifele_iran* 0kifelé_irán* 0kill_swit* " +
  "0killswi* 0kista 0kizarolag_a* 0kizarolag_az* 0kizarolag_nala* 0kizarolag_neke* 0kizarolag_on 0kizarolag_one " +
  "0kizarolag_onne* 0kizarolag_onok 0kizarolag_onok* 0kizarolag_te 0kjennel* 0klantsl* 0klic 0klice 0klicem 0klici 0klicich " +
  "0klicu 0klicum 0kliendi* 0klient* 0klijent* 0kljuc 0kljuca 0kljuce* 0kljuci* 0kljucu 0kluc 0kluca 0kluce 0klucmi " +
  "0klucoch 0klucom 0klucov 0klucz 0klucza* 0klucze* 0kluczom 0kluczy 0kobenha* 0koduma* 0kohalik* 0kohtu 0kohtud 0kohtum* " +
  "0kohtute 0kohus 0kolding 0kollegaink_sem 0kolman* 0kolmas_maa 0koln 0kolozsv* 0koncov* 0konzern* 0koopenh* 0kopenha* " +
  "0koper 0koppenh* 0kopru 0korisni* 0korman* 0kormán* 0korvali* 0kosic* 0kotima* 0kouvola* 0kraj 0krajin* 0krajow* 0kraju " +
  "0krakow* 0kralje* 0kralovs* 0kranj 0kranju 0kreeka* 0kreikas* 0kreikka 0kriptir* 0kristia* 0kroati* 0kukaan_muu " +
  "0kulccsa* 0kulcs* 0kulfold* 0kulvila* 0kun_de 0kun_deg 0kun_dere 0kun_di 0kun_dig 0kun_dine 0kun_du 0kun_i 0kun_jer " +
  "0kun_jere* 0kundagd_kryp* 0kundagda_kryp* 0kundeeide_kryp* 0kundeejede_kryp* 0kunden* 0kundhanterade_kryp* 0kundnyc* " +
  "0kuopio* 0kupros* 0kypro* 0kypru 0kõrvali* 0köln 0köpenha* 0kööpenh* 0københa* 0külföld* 0külső_kapc* 0külvilá* 0küpros* " +
  "0la_cle 0la_clé 0labipai* 0lahdeko* 0lahdess* 0lahti 0lahutat* 0landets_gran* 0landets_gren* 0lannion 0lapinak* " +
  "0lappeen* 0lastn* 0lati 0latis 0latist 0latvia* 0latvij* 0latvisk* 0lausann* 0le_clie* 0le_naro* 0le_nasl* 0le_posi* " +
  "0le_prej* 0le_pri* 0le_stra* 0le_ti 0le_v* 0le_vam 0le_vas 0le_vi 0leedu 0leedus* 0leeuwar* 0lefdal 0lefogla* " +
  "0legge_degl* 0leggi_degl* 0legile_din* 0legilor_din* 0legislatia_din* 0legislatiei_din* 0legres* 0leipzig 0leiria " +
  "0leis_nort* 0len_adre* 0len_ty 0len_vam 0len_vas 0len_vo* 0len_vy 0lengye* 0letland 0letonia 0lett 0lettisk* 0lettlan* " +
  "0lettoni* 0lettors* 0levalas* 0ley_patr* 0liberci 0lichten* 0liechte* 0liettua* 0lihtens* 0liidu 0liidus 0lille " +
  "0lilleha* 0linkopi* 0linz 0lisabon* 0lisboa 0lisbon* 0lissabo* 0lisszab* 0litauen 0litauis* 0litevsk* 0litewsk* " +
  "0lithuan* 0lituani* 0litva 0litvan* 0litve 0litvi 0litván* 0litwa 0litwie 0litwy 0lizboni* 0ljublja* 0llaves 0locen* " +
  "0lodz 0lodzi 0logically_and* 0logiczn* 0logikailag_elku* 0logikailag_elkü* 0logikailag_elva* 0logikailag_elvá* " +
  "0logikailag_es* 0logikailag_kulo* 0logikailag_és* 0logiquement_et* 0logiquement_sepa* 0logiquement_sépa* 0logisch_en* " +
  "0logisch_gesc* 0logisch_getr* 0logisch_und* 0logisk_opde* 0logisk_skil* 0logiskt_skil* 0lokal* 0lombard* 0londen " +
  "0london* 0londra 0londres 0londyn* 0lontoo* 0lopust_lopu* 0losgeko* 0lotewsk* 0lotwa 0lotwie 0lotwy 0lotyssk* 0lublin* " +
  "0lucembu* 0luftga* 0luftspa* 0lugano 0lukket_kild* 0luksemb* 0lulea 0luleå 0lund 0lussemb* 0luureas* 0luurete* 0luxemb* " +
  "0lyon 0läbipai* 0lähdeko* 0läpinäk* 0läti 0lätis 0lätist 0légrés* 0lõpust_lõpu* 0maailma* 0madalma* 0madarsk* 0madri " +
  "0madrid 0madryci* 0madzars* 0magdebu* 0maghiar* 0magt 0magter 0magyar* 0mailand 0mais_ning* 0maitrise_tota* 0makt " +
  "0makter* 0malaga 0malcie 0malmo 0malta* 0malte 0maltese 0malti 0mannhei* 0mantsal* 0maribor* 0marile_comp* 0marseil* " +
  "0marsel* 0marsigl* 0martine 0master_key* 0matriz 0maîtrise_tota* 0mediola* 0meg_mi* 0meie_ise* 0meiegi_ei 0mekaan_emme " +
  "0meme_nous 0mi_magu* 0mi_sami* 0mi_sem 0microso* 0middenm* 0miestn* 0mikkeli* 0milaan 0milan 0milane 0milano* 0milanu " +
  "0milao 0milán 0milão 0mimoeur* 0mimoevr* 0mimouni* 0miskolc* 0mistni* 0mnichov* 0mode_hors* 0moderbo* 0moderse* " +
  "0mogendh* 0molde 0molnj* 0monachi* 0monaco_di* 0mondo_este* 0montpel* 0morav* 0morsels* 0mreza 0mrezama 0mreze 0mrezi " +
  "0mrezom 0mrezu 0muiden_maid* 0muilla_ei 0munche* 0munchnu 0munich 0munique 0munkatarsaink_sem 0murcia 0my_rown* " +
  "0my_sami* 0my_tez* 0málaga 0málta 0máltai* 0máltá* 0mäntsäl* 0még_mi* 0mérnökeink_sem 0même_nos* 0même_nous 0même_pas* " +
  "0múnich 0münche* 0nachric* 0naciona* 0nadie_mas 0naestved 0nagybri* 0nakaz 0nakazow 0nakazu 0nakazy 0nalog* 0namensk* " +
  "0namjens* 0nancy 0nantes 0napoli 0narodn* 0narodow* 0narva* 0narvik 0natet 0nationa* 0natverk* 0navarra 0nawet_dost* " +
  "0nawet_nasi 0nawet_nasz* 0naziona* 0naționa* 0neanche_i* 0neanche_il* 0neanche_noi 0nederl* 0neerlan* 0neeurop* " +
  "0neevrop* 0nelegal* 0nem_a* 0nem_nos 0nem_o* 0nem_os* 0nemcij* 0nemeck* 0nemet 0nemetek 0nemetor* 0nemmeno_i* " +
  "0nemmeno_il* 0nemmeno_noi 0nemsk* 0nemteas* 0nemtesc* 0neodvis* 0neovisn* 0nepovez* 0neppure_i* 0neppure_il* " +
  "0neppure_noi 0nessuno_tran* 0netherl* 0nettet 0nettver* 0netzuna* 0nezavis* 0ni_el* 0ni_mi 0ni_nas* 0ni_nasi 0ni_noso* " +
  "0ni_nous 0ni_nues* 0ni_och* 0ni_pruz* 0ni_siqu* 0nice 0niceln* 0nicht_mal* 0nichteu* 0niderla* 0niederl* 0nieeuro* " +
  "0niemcam* 0niemcy 0niemcze* 0niemie* 0niezale* 0nihce_raze* 0nijmege* 0nikt_opro* 0nikto_iny 0nimeni_in* 0ninguem_alem " +
  "0nis_2 0niti_mi 0niti_nas* 0nitra 0nitre 0nitry 0nizozem* 0njemack* 0no_acce* 0no_comu* 0no_one* 0nobody_but* 0nodafbr* " +
  "0nodbryt* 0nodstop* 0nogle 0nogleha* 0noglen 0noglest* 0noi_non 0noi_nu 0noklane 0noklar 0noklene 0nokler 0nollati* " +
  "0nollkun* 0non_eea 0non_ue 0noodsch* 0noors 0noorse 0noorweg* 0norden 0nordeur* 0nordic* 0nordijs* 0nordis* 0nordmen* " +
  "0nordyck* 0noreg 0noregs 0norge 0norges 0norimbe* 0norja 0norjala* 0norjan 0norjas* 0normand* 0norra 0norras* 0norrk* " +
  "0norsk* 0norteam* 0norueg* 0norveg* 0norvesk* 0norvège 0norvég* 0norway 0norweg* 0norwesk* 0norymbe* 0nostran* " +
  "0not_even* 0not_us 0notauss* 0nous_meme* 0nous_y* 0novem_mest* 0nube_de* 0nul_vide* 0nulkenn* 0nulla_isme* 0nulla_tuda* " +
  "0nullkun* 0nulltea* 0nullwis* 0nulvide* 0numai_cine 0numai_clie* 0numai_la* 0numai_tu 0numai_voi 0numerique_de* " +
  "0numérique_de* 0nur_der* 0nur_du 0nur_ihne* 0nur_ihr 0nur_sie 0nurembe* 0nurnber* 0nuvem_de* 0nyiregy* 0nyomoz* 0nätet " +
  "0nätverk* 0næstved 0néerlan* 0német 0németek 0németor* 0nórdic* 0nödstop* 0nødafbr* 0nødstop* 0nøgle 0nøglehå* 0nøglen " +
  "0nøglest* 0nøklane 0nøklar 0nøklene 0nøkler 0nürnber* 0o_drif* 0obavjes* 0obca 0obce 0obcego 0obcej 0obcy 0obcych 0obcym " +
  "0oblak* 0oblast* 0obvesce* 0occitan* 0oddelen* 0oddziel* 0odense 0odizolo* 0odjemal* 0odlacz* 0odmaknj* 0odpoj* 0odrebn* " +
  "0odredb* 0odrez* 0odrift* 0odrizn* 0odsepar* 0odspoj* 0odvojen* 0off_line 0offenle* 0offentl* 0office_365 0offlin* " +
  "0offshor* 0ohjelmi* 0ohkvahe* 0ohne_verb* 0ohuvahe* 0oiguska* 0okolit* 0okoln* 0olanda 0olande* 0olasz 0olaszor* " +
  "0olomouc* 0olsztyn* 0oltre_ocea* 0oltreoc* 0oma_avai* 0oma_hsm 0oma_hsm* 0oma_sala* 0omaa_avai* 0omaa_sala* " +
  "0omalla_avai* 0omalla_sala* 0oman_avai* 0oman_sala* 0omandta* 0omat_avai* 0omat_sala* 0omia_avai* 0omia_sala* " +
  "0omilla_avai* 0omilla_sala* 0omrezj* 0omvarld* 0omverd* 0only_the* 0only_you 0only_your 0onrecht* 0ook_onze* 0ook_wij* " +
  "0oostenr* 0openbare_netw* 0openhei* 0oppenhe* 0oppna_moln* 0oppna_nat* 0oprogra* 0opspori* 0oracle 0oradea 0orebro " +
  "0organ 0organa 0organe 0organi 0organo* 0organu* 0organy 0orgaos 0oriasce* 0orleans 0orskurd* 0orszagh* 0orszagon_belu* " +
  "0orszagon_kivu* 0osijek* 0oslo 0oslossa 0osszeur* 0osterr* 0ostersu* 0ostrav* 0ostrig* 0ostrovn* 0osztr* 0otocn* " +
  "0otsast_otsa* 0otspunk* 0otsustu* 0oulu* 0outbound_conn* 0outside_conn* 0outside_netw* 0overbro* 0oversea* 0overze* " +
  "0own_your* 0oydrift* 0padova 0paese_terz* 0paesi_terz* 0paikall* 0pais 0paises_terc* 0palermo 0paneuro* 0panstw* " +
  "0pardubi* 0parigi 0pariis* 0parijs 0paris 0parizi 0parizs* 0parizu 0parnu* 0paryzu 0parís 0pas_meme* 0patalem* " +
  "0patriot_act 0patriot_act* 0pays_bas 0pays_de* 0pays_tier* 0país 0países_baix* 0países_bajo* 0países_terc* 0pci_dss " +
  "0peale_teie 0pecsen 0pecsett 0pecsi 0pecsrol 0peninsu* 0perquis* 0personne_d* 0physically_and* 0physiquement_et* " +
  "0physiquement_sepa* 0physiquement_sépa* 0physisch_getr* 0physisch_und* 0physische_tren* 0piemont* 0pilvehi* 0pilvij* " +
  "0pisa 0pitea 0piteå 0plus_d* 0plzne 0plzni 0podatk* 0pohjama* 0pohjois* 0pohjola* 0polac* 0poland 0polen 0polic* " +
  "0poliisi* 0polis* 0politi* 0politse* 0polizia 0poliți* 0poljsk* 0polnisc* 0pologne 0polonai* 0polonez* 0poloni* 0polsce " +
  "0polsk* 0poola 0poolas 0poolse 0popolnoma_brez* 0poprad* 0pori* 0porto 0portog* 0portug* 0posebej_za 0posvece* 0potsdam " +
  "0pouzdan* 0pouze_odes* 0pouze_prij* 0pouze_ve* 0pouziva* 0povsem_brez* 0pozaeur* 0pozauni* 0poznan* 0pozsony* 0pradze " +
  "0prag 0praga* 0pragi 0pragu 0prague 0praha 0prahe 0prahy 0prantsu* 0praze 0pregled* 0preisko* 0prekomo* 0prekooc* " +
  "0presove 0prevadz* 0privacy_shie* 0private_key* 0privati* 0program* 0prokura* 0propiet* 0propre_cle 0propre_clef " +
  "0propri* 0prostor* 0przejrz* 0przynie* 0prága 0prágá* 0public_netw* 0publicz* 0publieke_netw* 0publika_moln* " +
  "0publika_nat* 0publika_nät* 0publikt_nat* 0publikt_nät* 0puhenda* 0puli 0puola 0puolala* 0puolan 0puolas* 0párizs* " +
  "0pärnu* 0päästä_pääh* 0påtalem* 0pécsen 0pécsett 0pécsi 0pécsről 0põhjama* 0pühenda* 0rada_over* 0raderet_over " +
  "0radighet_over 0rajtad_kivu* 0rakousk* 0rakusk* 0rakvere* 0randers 0ranska* 0raport* 0rapporto_di* 0rapporto_sull* " +
  "0rattsva* 0rechtsw* 0reck* 0red 0redes 0regatul_unit 0regensb* 0regerin* 0regjeri* 0reims 0rennes* 0report_di* 0republi* " +
  "0requeri* 0requisi* 0reseaux_publ* 0reteaua_exte* 0reteaua_publ* 0retsv* 0rețea_publ* 0rețele_publ* 0riga* 0rigá* " +
  "0riias* 0riigi 0riigile 0riigipi* 0riik 0riika 0riikide 0riippum* 0rijeci 0rijeke 0rikets_gran* 0rikets_gren* 0rime " +
  "0rimu 0rjukan 0rodzim* 0roemeni* 0rom 0roma 0roman 0romana 0romane* 0romani* 0rome 0romen* 0romunij* 0romunsk* 0román " +
  "0románi* 0român 0române* 0români* 0rootsi* 0roskild* 0rotterd* 0roubaix 0rouen 0roumani* 0rovanie* 0royaume_uni " +
  "0rozvedk* 0rozvied* 0rumaenie* 0ruman* 0rumeeni* 0rumeno 0rumuni* 0rumunjs* 0rumunsk* 0rumäni* 0rumænie* 0ruotsal* " +
  "0ruotsi* 0rydze 0rzad 0rzadom 0rzadow* 0rzadu 0rzady 0rzeczyp* 0rzesz* 0rzymie 0rättsvä* 0råda_över* 0råderet_over " +
  "0råderett_over 0råderetten_over 0rådighet_över 0réquisi* 0réseau_publ* 0sadom 0sadow 0sadu 0sady 0saját_hsm 0sakerhe* " +
  "0saksa 0saksaan 0saksala* 0saksama* 0saksan 0saksas* 0saku 0salzbur* 0sami_tez* 0samo_kupa* 0samo_naro* 0samo_posi* " +
  "0samo_prej* 0samo_pri* 0samo_prim* 0samo_stra* 0samo_su* 0samo_ti 0samo_u* 0samo_v* 0samo_vam 0samo_vama 0samo_vas " +
  "0samo_vi 0samo_vlas* 0samoodl* 0samost* 0sandefj* 0sandnes 0sardegn* 0saue* 0scandin* 0schipho* 0schrems 0schremsa_ii " +
  "0schwed* 0schwei* 0scolleg* 0sebesta* 0secnumc* 0secret_key* 0secret_serv* 0segment* 0segrega* 0seinajo* 0selbst_wir " +
  "0selbstb* 0self_mana* 0selv_vi* 0sem_qual* 0separa* 0separer* 0separov* 0services_de* 0servizi_segr* 0setubal 0setúbal " +
  "0seul_a* 0seul_le* 0seul_vous 0seul_à* 0seuls_a* 0seversk* 0sevilla 0sibiu 0sicilia 0sie_alle* 0siec 0sieci 0siecia " +
  "0siet 0sietami 0siete 0sieti 0sifrir* 0sifrov* 0silicon_vall* 0silkebo* 0sines 0siserii* 0site 0siti 0sitim 0sjalvbe* " +
  "0sjedinj* 0sjolv_me* 0sjolv_vi* 0självbe* 0sjølv_me* 0sjølv_vi* 0skandin* 0skandyn* 0skellef* 0skien 0skygiga* 0slovac* " +
  "0slovak* 0slovask* 0sloveen* 0sloven* 0slovins* 0slowac* 0slowak* 0slowen* 0sluten_kall* 0sluzb* 0so_a* 0so_o* 0so_quem " +
  "0so_si 0so_tu 0so_voce 0so_voce* 0soberan* 0sobesta* 0soc_1 0soc_2 0soc_3 0sodisc* 0sofia 0sofii 0softwar* " +
  "0solamente_el* 0solamente_il* 0solamente_tu 0solamente_tú 0solamente_uste* 0solamente_voi 0solamente_voso* 0solleft* " +
  "0solo_el* 0solo_il* 0solo_tu 0solo_uste* 0solo_voso* 0soltanto_il* 0soltanto_tu 0soltanto_voi 0somente_o* 0somente_si " +
  "0somente_tu 0somente_voce 0somente_voce* 0sonderb* 0sonst_niem* 0soome 0soomes* 0soomlas* 0sophia_anti* 0soud 0soudu " +
  "0soudum 0soudy 0soverei* 0sovran* 0spaanse 0spagna 0spagnol* 0spain 0spanels* 0spania 0spanie* 0spanij* 0spaning* " +
  "0spaniol* 0spanis* 0spanje 0spanjol* 0spansk* 0spanyo* 0splita 0splitu 0spojen* 0spoza_ocea* 0spoza_ue 0spravod* " +
  "0spropor* 0stat 0state_tert* 0statele_tert* 0statele_unit* 0statelor_memb* 0statelor_tert* 0statelor_unit* 0stater " +
  "0statlig* 0statsli* 0statuni* 0stavang* 0stoccol* 0stockho* 0storbri* 0storma* 0strafve* 0strain* 0strane 0strani* " +
  "0stranke 0strano* 0strasb* 0strate* 0străin* 0stuttga* 0styresm* 0stängd_käll* 0subpoen* 0suda 0sude 0sudom 0sudov " +
  "0sudova 0sudovi* 0sudsk* 0sudy 0suec* 0suede 0suedez* 0suedia 0suediei 0suedois* 0suica 0suicas 0suico 0suicos 0suisse* " +
  "0suiza 0suizas 0suizo 0suizos 0suletud_laht* 0suletud_tark* 0sundsva* 0suomala* 0suome* 0suomi 0suurbri* 0suurv* " +
  "0suweren* 0suède 0suécia 0suédois* 0suíça 0suíças 0suíço 0suíços 0svajc 0svajcb* 0svajci* 0svajcot 0sved 0svedes* " +
  "0svedors* 0svedsk* 0sveits* 0svendbo* 0svensk* 0sverig* 0svet 0sveta 0svete 0svetu 0svezia 0svica 0svicars* 0svice " +
  "0svici 0svico 0svijet* 0svizzer* 0svrchov* 0svycars* 0svájc 0svájcb* 0svájci* 0svájcot 0svéd 0svédors* 0sweden 0swedish " +
  "0swiat 0swiata 0swiatem_zewn* 0swiecie 0swiss 0switzer* 0syytt* 0szczeci* 0szeged* 0szekesf* 0sziget* 0szlov* 0szofi* " +
  "0szoln* 0szombat* 0sztokho* 0szuver* 0szwajca* 0szwecj* 0szwedzk* 0szófi* 0säkerhe* 0séparation_phys* 0só_a* 0só_o* " +
  "0só_quem 0só_si 0só_tu 0só_você 0só_você* 0sønderb* 0taani 0taanis* 0taastru* 0tagalla* 0taho 0tahoill* 0tahojen 0tahon " +
  "0tahot 0talians* 0talijan* 0tallin* 0tammerf* 0tampere* 0tanska* 0tarile_de* 0tarile_tert* 0tarilor_tert* 0tartu 0tartus " +
  "0tchequi* 0tchéqui* 0techc* 0techgig* 0techhii* 0techj* 0techkon* 0technol* 0techori* 0techreu* 0tedesc* 0tehnolo* " +
  "0teknikj* 0teknisk_ober* 0teknoj* 0teknolo* 0tengere* 0tercer_esta* 0tercero* 0third_coun* 0third_stat* 0ticino " +
  "0tiedust* 0tijela 0tijelim* 0tijelo 0tijelu 0tilburg 0timisoa* 0tisax 0titkos* 0tjeckie* 0tjekkie* 0torino 0torveny* " +
  "0toscana 0totalement_hors* 0totalmente_on* 0totalst* 0toulous* 0tours 0transil* 0transpa* 0tredje_land* 0tredjel* " +
  "0trencin* 0trento 0tret* 0tribuna* 0tricolo* 0trieste 0trnave 0troms* 0trondhe* 0trstu 0trusted_clou* 0trzeci* 0tschech* " +
  "0tsehhi* 0tsekis* 0tsekki 0tsjechi* 0tsjekki* 0tu_e* 0tudi 0tudih 0tudim 0tuj 0tuja 0tuje 0tujega 0tujemu 0tuji 0tujih " +
  "0tujim 0tujimi 0tujo 0tukholm* 0tuo_oma* 0tuomioi* 0turku 0turussa 0tuzems* 0tylko_adre* 0tylko_cieb* 0tylko_nada* " +
  "0tylko_odbi* 0tylko_ty 0tylko_w* 0tylko_was 0tylko_wy 0tysk 0tyska 0tyskag* 0tyske 0tyskeid* 0tyskeje* 0tysklan* 0tyskt " +
  "0tyskäg* 0törvény* 0tšehhi* 0tšekis* 0tšekki 0u_s* 0udajmi 0udelukkende_dig 0udelukkende_du 0udelukkende_i " +
  "0udelukkende_jer 0udelukkende_jere* 0udelukkende_kund* 0udenfor* 0udenlan* 0udine 0udlande* 0udostep* 0ugyfelk* " +
  "0uhendku* 0uhendri* 0uhendu* 0uitsluitend_de* 0uitsluitend_jij 0uitsluitend_u 0ujawnie* 0uksnes_sina 0uksnes_sinu " +
  "0uksnes_sinu* 0uksnes_sul 0uksnes_teie 0uksnes_teil 0uksnes_teil* 0ulkoma* 0ulkopuo* 0ulkover* 0umea 0umeå 0unabh* " +
  "0underr* 0ungari* 0ungarn 0ungern 0ungher* 0unia 0uniao 0unicamente_el* 0unicamente_il* 0unicamente_o* 0unicamente_si " +
  "0unicamente_tu 0unicamente_uste* 0unicamente_voce 0unicamente_voce* 0unicamente_voi 0unicamente_voso* 0unie 0unii 0unije " +
  "0uniji 0unijn* 0unijo 0uniju 0unio* 0united_king* 0united_stat* 0uniu 0uniunea 0uniunii 0união 0unií 0unió* 0unią 0unię " +
  "0unkari* 0unlawfu* 0unverh* 0uporabn* 0uppkopp* 0uppsala 0upravlj* 0urad 0uradom 0uradov 0uradu 0uradum 0urady 0urzad " +
  "0urzedow 0urzedy 0us_anbi* 0us_clou* 0us_gese* 0us_lag* 0us_law* 0us_lov* 0us_rech* 0us_surv* 0usa 0usan 0usas* " +
  "0utanlan* 0utelukkende_de 0utelukkende_deg 0utelukkende_dere 0utelukkende_di 0utelukkende_dine 0utelukkende_du " +
  "0utelukkende_dykk 0utenfor* 0utenlan* 0utland* 0utomeur* 0utomst* 0utrecht 0uzavre* 0uzivate* 0uzytkow* 0v_tuji* 0vaasa* " +
  "0vaid_sina 0vain_sina 0vain_te 0valenci* 0valisma* 0valisri* 0valisuh* 0valisvo* 0valitsu* 0vallado* 0vallan 0valloil* " +
  "0valtio* 0vanjsk* 0vantaa* 0varazdi* 0varlden 0varsav* 0varso* 0varsó* 0vasca 0vasco 0vastera* 0vaxjo 0vegzes* 0veiligh* " +
  "0vejle 0velenju 0veneto 0venezia 0verda 0verden 0verejn* 0verkkoy* 0verkois* 0verkost* 0verona 0verso_l* 0veszlea* " +
  "0veszpr* 0vi_kan* 0vi_sjal* 0vi_som* 0viborg 0videni 0vidni 0viedni 0viena 0vienna 0vienne 0vieraan 0vierai* 0viin " +
  "0vilagha* 0viljand* 0vilniu* 0viro 0virolai* 0viron 0viroon 0virossa 0virosta 0viseu 0vitoria 0vlaamse 0vlaande* 0vlad* " +
  "0vlasnic* 0vlast 0vlasti* 0vlastn* 0vnejs* 0voimud* 0vonkajs* 0voora* 0voorrii* 0voorvoi* 0vorderi* 0vorguga " +
  "0vorgust_solt* 0vorguuh* 0voti 0votit 0votme 0votmed 0votmeha* 0votmeid 0votmest 0votmete 0votre_cle 0vous_et* " +
  "0vous_etes* 0vreemde 0vyhrade* 0vyhradne_adre* 0vyhradne_odes* 0vyhradne_odos* 0vyhradne_prij* 0vyhradne_ty " +
  "0vyhradne_vam 0vyhradne_vas 0vyhradne_ve* 0vyhradne_vo* 0vyhradne_vy 0vyhraze* 0vylucne_adre* 0vylucne_odes* " +
  "0vylucne_odos* 0vylucne_prij* 0vylucne_ty 0vylucne_vam 0vylucne_vas 0vylucne_vo* 0vylucne_vy 0vysetro* 0välisma* " +
  "0välisri* 0välisvõ* 0välisüh* 0världen 0västerå* 0växjö 0végponttól_végp* 0végzés* 0vészleá* 0võimud* 0võrguga " +
  "0võrgust_sõlt* 0võrguüh* 0võti 0võtit 0võtme 0võtmed 0võtmeha* 0võtmeid 0võtmest 0võtmete 0võõra* 0võõrrii* 0võõrvõi* " +
  "0walloni* 0warran* 0warsaw 0warscha* 0warszaw* 0washing* 0waszyng* 0wegier* 0wegry 0wegrzec* 0wenen 0wiedniu 0wien " +
  "0wij_ook* 0wilnie 0wir_als* 0wladz 0wladze 0wladzom 0wlasn* 0wloch 0wlochy 0wlosk* 0wloszec* 0world 0worldwi* 0wroclaw* " +
  "0wydania 0wydziel* 0wylacznie_adre* 0wylacznie_cieb* 0wylacznie_nada* 0wylacznie_odbi* 0wylacznie_ty 0wylacznie_w* " +
  "0wylacznie_was 0wylacznie_wlas* 0wylacznie_wy 0wywiad* 0y_comp* 0yhdysva* 0yhtey* 0yksin_asia* 0yksin_sina 0yksin_sinu* " +
  "0yksin_sinä 0yksin_te 0yksin_teid* 0yksin_teil* 0yksinomaan_asia* 0yksinomaan_sina 0yksinomaan_sinu* 0yksinomaan_sinä " +
  "0yksinomaan_te 0yksinomaan_teid* 0yksinomaan_teil* 0you_alon* 0you_and* 0za_ocea* 0zadru 0zagrab* 0zagrani* 0zagreb* " +
  "0zahrani* 0zakazni* 0zamknie* 0zamorsk* 0zaocean* 0zaprt* 0zaragoz* 0zart_lice* 0zarzadz* 0zasebn* 0zatvore* 0zaufan* " +
  "0zavente* 0zdruzen* 0zelfs_de* 0zemalj* 0zeme 0zemlj* 0zeneve 0zenevi 0zerow* 0zgolj_naro* 0zgolj_nasl* 0zgolj_posi* " +
  "0zgolj_prej* 0zgolj_stra* 0zgolj_ti 0zgolj_vam 0zgolj_vas 0zgolj_vi 0zilin* 0zjednoc* 0zline 0znalost* 0znanj* " +
  "0zpoza_ocea* 0zpravod* 0zunajev* 0zunanj* 0zurich* 0zurigo 0zurique 0zurychu 0zvrchov* 0zweden 0zweeds* 0zwitser* " +
  "0zwolle 0zypern 0zza_gran* 0zza_ocea* 0zágráb* 0zárt_forr* 0zárt_lice* 0zéro_conn* 0zéró_isme* 0zéró_tudá* 0zürich " +
  "0állami_szer* 0ámsterd* 0átláthatósági_besz* 0átláthatósági_jele* 0áustria 0ände_till* 0åbenhed* 0åbne_net* 0åbo " +
  "0åklagar* 0ålborg 0ålesund 0åpenhet* 0åpne_nett 0århus 0åtskil* 0északi 0észt 0észtors* 0étanche* 0étasuni* 0état_tier* " +
  "0états_tier* 0états_unis 0étrang* 0évora 0ír 0írorszá* 0órgãos 0õhkvahe* 0õhuvahe* 0õiguska* 0ö_drif* 0ödrift* 0öffentl* " +
  "0önön_kívü* 0öppenhe* 0öppna_moln* 0öppna_nät* 0örebro 0összeur* 0österr* 0östersu* 0ødrift* 0østerri* 0østrig* " +
  "0øydrift* 0únicamente_el* 0únicamente_tú 0únicamente_uste* 0únicamente_voso* 0únie 0únii 0úniou 0úniu 0ügyfélk* " +
  "0ühendku* 0ühendri* 0ühendu* 0üksnes_sina 0üksnes_sinu 0üksnes_sinu* 0üksnes_sul 0üksnes_teie 0üksnes_teil 0üksnes_teil* " +
  "0ČR 0Čr 0čr 0ŠVEITS* 0Šveits* 0šveits* 0ȚARĂ_TERȚ* 0Țară_terț* 0ȚĂRILE_DE* 0ȚĂRILE_TERȚ* 0ȚĂRILOR_TERȚ* 0ȚĂRI_TERȚ* " +
  "0Țări_terț* 0Țările_de* 0Țările_terț* 0Țărilor_terț* 0țară_terț* 0țări_terț* 0țările_de* 0țările_terț* 0țărilor_terț* " +
  "0ΆΜΣΤΕΡΝ* 0Άμστερν* 0ΈΚΘΕΣΉ_ΔΙΑΦ* 0ΈΚΘΕΣΉ_ΜΑΣ* 0ΈΚΘΕΣΗ_ΔΙΑΦ* 0ΈΚΘΕΣΗΣ_ΔΙΑΦ* 0ΈΛΛΗΝΑ 0ΈΛΛΗΝΕΣ 0ΈΜΠΙΣΤΟ_ΝΈΦΟ* " +
  "0ΈΜΠΙΣΤΟΥ_ΝΈΦΟ* 0ΈΝΤΑΛΜΑ 0ΈΝΩΣΗ 0ΈΝΩΣΗΣ 0Έκθεσή_διαφ* 0Έκθεσή_μας* 0Έκθεση_διαφ* 0Έκθεσης_διαφ* 0Έλληνα 0Έλληνες " +
  "0Έμπιστο_νέφο* 0Έμπιστου_νέφο* 0Ένταλμα 0Ένωση 0Ένωσης 0ΊΝΤΕΡΝΕ* 0Ίντερνε* 0ΑΓΓΛΊΑ 0ΑΓΓΛΙΚ* 0ΑΘΈΜΙΤ* 0ΑΘΉΝΑ 0ΑΘΉΝΑΣ " +
  "0ΑΘΗΝΏΝ 0ΑΚΌΜΑ_ΚΑΙ* 0ΑΚΌΜΗ_ΚΑΙ* 0ΑΛΛΟΔΑΠ* 0ΑΜΕΡΙΚ* 0ΑΝΑΦΟΡΆ_ΔΙΑΦ* 0ΑΝΕΞΆΡΤΗΤΟ_ΝΈΦΟ* 0ΑΝΕΞΑΡΤΗΣΊΑ_ΣΤΟ* " +
  "0ΑΠΟΚΛΕΙΣΤΙΚΆ_ΕΣΕΊ* 0ΑΠΟΚΛΕΙΣΤΙΚΆ_Ο* 0ΑΠΟΚΛΕΙΣΤΙΚΆ_ΣΤΑ* 0ΑΠΟΚΟΜΜ* 0ΑΠΟΜΟΝΩ* 0ΑΠΟΣΥΝΔ* 0ΑΡΧΈΣ 0ΑΡΧΏΝ 0ΑΤΤΙΚΉ* 0ΑΥΣΤΡΊ* " +
  "0ΑΥΣΤΡΙΑ* 0ΑΥΤΌΝΟΜΗ_ΛΕΙΤ* 0Αγγλία 0Αγγλικ* 0Αθέμιτ* 0Αθήνα 0Αθήνας 0Αθηνών 0Ακόμα_και* 0Ακόμη_και* 0Αλλοδαπ* 0Αμερικ* " +
  "0Αναφορά_διαφ* 0Ανεξάρτητο_νέφο* 0Ανεξαρτησία_στο* 0Αποκλειστικά_εσεί* 0Αποκλειστικά_ο* 0Αποκλειστικά_στα* 0Αποκομμ* " +
  "0Απομονω* 0Αποσυνδ* 0Αρχές 0Αρχών 0Αττική* 0Αυστρί* 0Αυστρια* 0Αυτόνομη_λειτ* 0ΒΈΛΓΙΟ 0ΒΌΛΟ 0ΒΌΛΟΣ 0ΒΌΡΕΙ* 0ΒΑΡΣΟΒΊ* " +
  "0ΒΕΛΓΊΟΥ 0ΒΕΛΓΙΚ* 0ΒΕΡΟΛΊΝ* 0ΒΙΈΝΝΗ* 0ΒΟΥΚΟΥΡ* 0ΒΟΥΛΓΑΡ* 0ΒΡΕΤΑΝ* 0ΒΡΥΞΈΛΛ* 0ΒΡΥΞΕΛΛ* 0Βέλγιο 0Βαρσοβί* 0Βελγίου " +
  "0Βελγικ* 0Βερολίν* 0Βιέννη* 0Βουκουρ* 0Βουλγαρ* 0Βρεταν* 0Βρυξέλλ* 0Βρυξελλ* 0Βόλο 0Βόλος 0Βόρει* 0ΓΑΛΛΊΑ* 0ΓΑΛΛΙΚ* " +
  "0ΓΕΝΕΎΗ* 0ΓΕΡΜΑΝ* 0Γαλλία* 0Γαλλικ* 0Γενεύη* 0Γερμαν* 0ΔΑΝΈΖΙΚ* 0ΔΑΝΊΑ 0ΔΑΝΊΑΣ 0ΔΑΝΙΚ* 0ΔΗΜΌΣΙΑ_ΔΊΚΤ* 0ΔΗΜΌΣΙΟ_ΔΊΚΤ* " +
  "0ΔΙΑΔΊΚΤ* 0ΔΙΑΔΙΚΤ* 0ΔΙΑΚΌΠΤΗΣ_ΔΙΑΚ* 0ΔΙΑΤΕΡΜ* 0ΔΙΑΧΩΡΙ* 0ΔΙΚΌ_ΣΑΣ* 0ΔΙΚΑΣΤ* 0ΔΙΩΚΤΙΚ* 0ΔΟΥΒΛΊΝ* 0Δανέζικ* 0Δανία " +
  "0Δανίας 0Δανικ* 0Δημόσια_δίκτ* 0Δημόσιο_δίκτ* 0Διαδίκτ* 0Διαδικτ* 0Διακόπτης_διακ* 0Διατερμ* 0Διαχωρι* 0Δικαστ* " +
  "0Δικό_σας* 0Διωκτικ* 0Δουβλίν* 0ΕΓΧΏΡΙ* 0ΕΓΧΩΡΙ* 0ΕΕ 0ΕΘΝΙΚΌ_ΈΔΑΦ* 0ΕΙΣΑΓΓΕ* 0ΕΚΘΈΣΕΙΣ_ΔΙΑΦ* 0ΕΚΤΌΣ_ΣΎΝΔ* 0ΕΛΒΕΤΊ* " +
  "0ΕΛΒΕΤΙΚ* 0ΕΛΛΆΔΑ* 0ΕΛΛΆΔΟΣ 0ΕΛΛΆΣ 0ΕΛΛΉΝΩΝ 0ΕΛΛΗΝΙΚ* 0ΕΛΣΊΝΚΙ 0ΕΜΕΊΣ_ΟΙ* 0ΕΝΤΆΛΜΑ* 0ΕΝΤΌΣ_ΣΥΝΌ* 0ΕΝΩΣΙΑΚ* 0ΕΞΩΕΔΑΦ* " +
  "0ΕΞΩΚΟΙΝ* 0ΕΞΩΤΕΡΙ* 0ΕΞΩΧΏΡΙ* 0ΕΟΧ 0ΕΠΙΚΡΆΤ* 0ΕΣΕΊΣ_ΚΑΙ* 0ΕΣΕΊΣ_ΜΌΝΟ 0ΕΣΘΟΝΊ* 0ΕΣΘΟΝΙΚ* 0ΕΥΡΏΠΗ* 0ΕΥΡΩΠΑ* 0Εγχωρι* " +
  "0Εγχώρι* 0Εε 0Εθνικό_έδαφ* 0Εισαγγε* 0Εκθέσεις_διαφ* 0Εκτός_σύνδ* 0Ελβετί* 0Ελβετικ* 0Ελλάδα* 0Ελλάδος 0Ελλάς 0Ελλήνων " +
  "0Ελληνικ* 0Ελσίνκι 0Εμείς_οι* 0Εντάλμα* 0Εντός_συνό* 0Ενωσιακ* 0Εξωεδαφ* 0Εξωκοιν* 0Εξωτερι* 0Εξωχώρι* 0Εοχ 0Επικράτ* " +
  "0Εσείς_και* 0Εσείς_μόνο 0Εσθονί* 0Εσθονικ* 0Ευρωπα* 0Ευρώπη* 0ΖΥΡΊΧΗ* 0Ζυρίχη* 0ΗΝΩΜΈΝΕΣ_ΠΟΛΙ* 0ΗΝΩΜΈΝΟ_ΒΑΣΊ* " +
  "0ΗΝΩΜΈΝΟΥ_ΒΑΣΙ* 0ΗΝΩΜΈΝΩΝ_ΠΟΛΙ* 0ΗΠΑ 0ΗΡΆΚΛΕΙ* 0ΗΡΑΚΛΕΊ* 0Ηνωμένες_πολι* 0Ηνωμένο_βασί* 0Ηνωμένου_βασι* 0Ηνωμένων_πολι* " +
  "0Ηπα 0Ηράκλει* 0Ηρακλεί* 0ΘΕΣΣΑΛΟ* 0Θεσσαλο* 0ΙΔΙΌΚΤΗΤΟ_ΛΟΓΙ* 0ΙΔΙΟΤΑΓ* 0ΙΡΛΑΝΔ* 0ΙΣΛΑΝΔ* 0ΙΣΠΑΝΊ* 0ΙΣΠΑΝΙΚ* 0ΙΤΑΛΊΑ* " +
  "0ΙΤΑΛΙΚ* 0ΙΩΆΝΝΙΝ* 0Ιδιοταγ* 0Ιδιόκτητο_λογι* 0Ιρλανδ* 0Ισλανδ* 0Ισπανί* 0Ισπανικ* 0Ιταλία* 0Ιταλικ* 0Ιωάννιν* " +
  "0ΚΆΤΩ_ΧΏΡΕ* 0ΚΆΤΩ_ΧΩΡΏ* 0ΚΎΠΡΙΟ* 0ΚΎΠΡΟ 0ΚΎΠΡΟΣ 0ΚΎΠΡΟΥ 0ΚΑΒΆΛΑ 0ΚΑΛΑΜΆΤ* 0ΚΑΝΈΝΑΣ_ΆΛΛΟ* 0ΚΑΝΕΊΣ_ΆΛΛΟ* 0ΚΛΕΙΔΊ 0ΚΛΕΙΔΙ* " +
  "0ΚΛΕΙΣΤΌ_ΚΏΔΙ* 0ΚΛΕΙΣΤΟΎ_ΚΏΔΙ* 0ΚΟΙΝΟΤΙ* 0ΚΟΛΟΣΣ* 0ΚΟΠΕΓΧΆ* 0ΚΟΡΩΠΊ 0ΚΡΆΤΗ_ΜΈΛΗ 0ΚΡΆΤΟΣ_ΜΈΛΟ* 0ΚΡΉΤΗ 0ΚΡΉΤΗΣ " +
  "0ΚΡΑΤΏΝ_ΜΕΛΏ* 0ΚΡΑΤΙΚΈΣ_ΥΠΗΡ* 0ΚΡΟΑΤΊ* 0ΚΡΟΑΤΙΚ* 0ΚΡΥΠΤΟΓΡΆΦΗΣΗ_ΑΠΌ* 0ΚΡΥΠΤΟΓΡΆΦΗΣΗ_ΠΕΛΆ* 0ΚΡΥΠΤΟΓΡΆΦΗΣΗ_ΣΤΗΝ* 0ΚΥΒΈΡΝΗ* " +
  "0ΚΥΒΕΡΝΉ* 0ΚΥΠΡΊΩΝ 0ΚΥΠΡΙΑΚ* 0ΚΥΡΊΑΡΧ* 0ΚΥΡΙΆΡΧ* 0ΚΥΡΙΑΡΧ* 0Κάτω_χωρώ* 0Κάτω_χώρε* 0Καβάλα 0Καλαμάτ* 0Κανένας_άλλο* " +
  "0Κανείς_άλλο* 0Κλειδί 0Κλειδι* 0Κλειστού_κώδι* 0Κλειστό_κώδι* 0Κοινοτι* 0Κολοσσ* 0Κοπεγχά* 0Κορωπί 0Κράτη_μέλη " +
  "0Κράτος_μέλο* 0Κρήτη 0Κρήτης 0Κρατικές_υπηρ* 0Κρατών_μελώ* 0Κροατί* 0Κροατικ* 0Κρυπτογράφηση_από* 0Κρυπτογράφηση_πελά* " +
  "0Κρυπτογράφηση_στην* 0Κυβέρνη* 0Κυβερνή* 0Κυπρίων 0Κυπριακ* 0Κυρίαρχ* 0Κυριάρχ* 0Κυριαρχ* 0Κύπριο* 0Κύπρο 0Κύπρος " +
  "0Κύπρου 0ΛΆΡΙΣΑ 0ΛΆΡΝΑΚΑ 0ΛΕΜΕΣΌ* 0ΛΕΜΕΣΟΎ 0ΛΕΤΟΝΊ* 0ΛΕΤΟΝΙΚ* 0ΛΕΥΚΩΣΊ* 0ΛΙΘΟΥΑΝ* 0ΛΙΣΑΒΌΝ* 0ΛΙΧΤΕΝΣ* 0ΛΟΝΔΊΝ* 0ΛΟΥΞΕΜΒ* " +
  "0Λάρισα 0Λάρνακα 0Λεμεσού 0Λεμεσό* 0Λετονί* 0Λετονικ* 0Λευκωσί* 0Λιθουαν* 0Λισαβόν* 0Λιχτενσ* 0Λονδίν* 0Λουξεμβ* 0ΜΆΛΤΑ " +
  "0ΜΆΛΤΑΣ 0ΜΌΝΑΧΟ 0ΜΌΝΟ_ΕΣΎ 0ΜΌΝΟ_ΕΣΕΊ* 0ΜΌΝΟ_Ο* 0ΜΌΝΟ_ΟΙ* 0ΜΌΝΟ_ΣΕ* 0ΜΌΝΟ_ΣΤΑ* 0ΜΌΝΟΝ_ΕΣΕΊ* 0ΜΑΔΡΊΤΗ 0ΜΑΛΤΈΖΙ* " +
  "0ΜΗΔΕΝΙΚΉ_ΓΝΏΣ* 0ΜΗΔΕΝΙΚΉΣ_ΓΝΏΣ* 0ΜΗΔΕΝΙΚΉΣ_ΠΡΌΣ* 0ΜΙΛΆΝΟ 0ΜΟΝΆΧΟΥ 0ΜΠΕΝΕΛΟ* 0ΜΥΣΤΙΚΈΣ_ΥΠΗΡ* 0ΜΥΣΤΙΚΏΝ_ΥΠΗΡ* 0Μάλτα " +
  "0Μάλτας 0Μαδρίτη 0Μαλτέζι* 0Μηδενική_γνώσ* 0Μηδενικής_γνώσ* 0Μηδενικής_πρόσ* 0Μιλάνο 0Μονάχου 0Μπενελο* 0Μυστικές_υπηρ* " +
  "0Μυστικών_υπηρ* 0Μόναχο 0Μόνο_εσεί* 0Μόνο_εσύ 0Μόνο_ο* 0Μόνο_οι* 0Μόνο_σε* 0Μόνο_στα* 0Μόνον_εσεί* 0ΝΟΡΒΗΓ* 0ΝΤΌΠΙ* " +
  "0Νορβηγ* 0Ντόπι* 0ΞΆΝΘΗ 0ΞΈΝΑ 0ΞΈΝΕΣ 0ΞΈΝΗ 0ΞΈΝΗΣ 0ΞΈΝΟ 0ΞΈΝΟΙ 0ΞΈΝΟΣ 0ΞΈΝΟΥ 0ΞΈΝΟΥΣ 0ΞΈΝΩΝ 0Ξάνθη 0Ξένα 0Ξένες 0Ξένη " +
  "0Ξένης 0Ξένο 0Ξένοι 0Ξένος 0Ξένου 0Ξένους 0Ξένων 0ΟΎΤΕ_ΕΜΕΊ* 0ΟΎΤΕ_ΚΑΙ* 0ΟΎΤΕ_ΚΑΝ* 0ΟΎΤΕ_ΚΙ* 0ΟΎΤΕ_Ο* 0ΟΎΤΕ_ΟΙ* " +
  "0ΟΎΤΕ_ΤΟ* 0ΟΛΛΑΝΔ* 0ΟΥΓΓΑΡΊ* 0ΟΥΓΓΡΙΚ* 0Ολλανδ* 0Ουγγαρί* 0Ουγγρικ* 0Ούτε_εμεί* 0Ούτε_και* 0Ούτε_καν* 0Ούτε_κι* 0Ούτε_ο* " +
  "0Ούτε_οι* 0Ούτε_το* 0ΠΆΤΡΑ 0ΠΆΤΡΑΣ 0ΠΑΝΕΥΡΩ* 0ΠΑΡΆΝΟΜ* 0ΠΑΡΊΣΙ 0ΠΑΡΙΣΙΟ* 0ΠΕΙΡΑΙ* 0ΠΛΉΡΩΣ_OFFL* 0ΠΟΛΩΝΊ* 0ΠΟΛΩΝΙΚ* " +
  "0ΠΟΡΤΟΓΑ* 0ΠΡΆΓΑ 0Πάτρα 0Πάτρας 0Πανευρω* 0Παράνομ* 0Παρίσι 0Παρισιο* 0Πειραι* 0Πλήρως_offl* 0Πολωνί* 0Πολωνικ* " +
  "0Πορτογα* 0Πράγα 0ΡΌΔΟ 0ΡΏΜΗ 0ΡΟΥΜΑΝ* 0Ρουμαν* 0Ρόδο 0Ρώμη 0ΣΌΦΙΑ 0ΣΌΦΙΑΣ 0ΣΚΑΝΔΙΝ* 0ΣΛΟΒΑΚ* 0ΣΛΟΒΕΝ* 0ΣΟΥΗΔΊ* 0ΣΟΥΗΔΙΚ* " +
  "0ΣΤΟΚΧΌΛ* 0ΣΤΡΑΤΗΓΙΚΉ_ΑΝΕΞ* 0ΣΤΡΑΤΗΓΙΚΉ_ΑΥΤΟ* 0ΣΤΡΑΤΗΓΙΚΉΣ_ΑΥΤΟ* 0Σκανδιν* 0Σλοβακ* 0Σλοβεν* 0Σουηδί* 0Σουηδικ* " +
  "0Στοκχόλ* 0Στρατηγική_ανεξ* 0Στρατηγική_αυτο* 0Στρατηγικής_αυτο* 0Σόφια 0Σόφιας 0ΤΕΧΝΟΛΟΓΙΚΉ_ΑΝΕΞ* 0ΤΕΧΝΟΛΟΓΙΚΉ_ΑΥΤΟ* " +
  "0ΤΕΧΝΟΛΟΓΙΚΉΣ_ΑΝΕΞ* 0ΤΕΧΝΟΛΟΓΙΚΉΣ_ΑΥΤΟ* 0ΤΡΊΤΑ_ΚΡΆΤ* 0ΤΡΊΤΕΣ_ΧΏΡΕ* 0ΤΡΊΤΗ_ΧΏΡΑ 0ΤΡΊΤΗΣ_ΧΏΡΑ* 0ΤΡΊΤΩΝ_ΚΡΑΤ* 0ΤΡΊΤΩΝ_ΧΩΡΏ* " +
  "0ΤΣΈΧΙΚ* 0ΤΣΕΧΊΑ* 0ΤΣΕΧΙΚ* 0Τεχνολογική_ανεξ* 0Τεχνολογική_αυτο* 0Τεχνολογικής_ανεξ* 0Τεχνολογικής_αυτο* 0Τρίτα_κράτ* " +
  "0Τρίτες_χώρε* 0Τρίτη_χώρα 0Τρίτης_χώρα* 0Τρίτων_κρατ* 0Τρίτων_χωρώ* 0Τσέχικ* 0Τσεχία* 0Τσεχικ* 0ΥΠΕΡΠΆΡ* 0ΥΠΕΡΠΌΝ* " +
  "0ΥΠΗΡΕΣΊΕΣ_ΠΛΗΡ* 0ΥΠΗΡΕΣΙΏΝ_ΠΛΗΡ* 0Υπερπάρ* 0Υπερπόν* 0Υπηρεσίες_πληρ* 0Υπηρεσιών_πληρ* 0ΦΙΝΛΑΝΔ* 0ΦΡΑΝΚΦΟ* 0Φινλανδ* " +
  "0Φρανκφο* 0ΧΏΡΑ_ΜΑΣ 0ΧΏΡΑΣ_ΜΑΣ 0ΧΑΝΙΆ 0ΧΩΡΊΣ_INTE* 0Χανιά 0Χωρίς_inte* 0Χώρα_μας 0Χώρας_μας 0ΨΗΦΙΑΚΉ_ΑΝΕΞ* " +
  "0ΨΗΦΙΑΚΉ_ΑΥΤΟ* 0ΨΗΦΙΑΚΉΣ_ΑΝΕΞ* 0ΨΗΦΙΑΚΉΣ_ΑΥΤΟ* 0Ψηφιακή_ανεξ* 0Ψηφιακή_αυτο* 0Ψηφιακής_ανεξ* 0Ψηφιακής_αυτο* 0άμστερν* " +
  "0έκθεσή_διαφ* 0έκθεσή_μας* 0έκθεση_διαφ* 0έκθεσης_διαφ* 0έλληνα 0έλληνες 0έμπιστο_νέφο* 0έμπιστου_νέφο* 0ένταλμα 0ένωση " +
  "0ένωσης 0ίντερνε* 0αγγλία 0αγγλια 0αγγλικ* 0αθέμιτ* 0αθήνα 0αθήνας 0αθεμιτ* 0αθηνα 0αθηνασ 0αθηνων 0αθηνών 0ακομα_και* " +
  "0ακομη_και* 0ακόμα_και* 0ακόμη_και* 0αλλοδαπ* 0αμερικ* 0αμστερν* 0αναφορά_διαφ* 0αναφορα_διαφ* 0ανεξάρτητο_νέφο* " +
  "0ανεξαρτησία_στο* 0ανεξαρτησια_στο* 0ανεξαρτητο_νεφο* 0αποκλειστικά_εσεί* 0αποκλειστικά_ο* 0αποκλειστικά_στα* " +
  "0αποκλειστικα_εσει* 0αποκλειστικα_ο* 0αποκλειστικα_στα* 0αποκομμ* 0απομονω* 0αποσυνδ* 0αρχές 0αρχεσ 0αρχων 0αρχών " +
  "0αττική* 0αττικη* 0αυστρί* 0αυστρι* 0αυτονομη_λειτ* 0αυτόνομη_λειτ* 0βέλγιο 0βαρσοβ* 0βελγίου 0βελγικ* 0βελγιο* " +
  "0βερολίν* 0βερολιν* 0βιέννη* 0βιεννη* 0βολο 0βολοσ 0βορει* 0βουκουρ* 0βουλγαρ* 0βρεταν* 0βρυξέλλ* 0βρυξελλ* 0βόλο 0βόλος " +
  "0βόρει* 0γαλλία* 0γαλλια* 0γαλλικ* 0γενευη* 0γενεύη* 0γερμαν* 0δανέζικ* 0δανία 0δανίας 0δανεζικ* 0δανια 0δανιασ 0δανικ* " +
  "0δημοσια_δικτ* 0δημοσιο_δικτ* 0δημόσια_δίκτ* 0δημόσιο_δίκτ* 0διαδίκτ* 0διαδικτ* 0διακοπτησ_διακ* 0διακόπτης_διακ* " +
  "0διατερμ* 0διαχωρι* 0δικαστ* 0δικο_σασ* 0δικό_σας* 0διωκτικ* 0δουβλίν* 0δουβλιν* 0εγχωρι* 0εγχώρι* 0εε 0εθνικο_εδαφ* " +
  "0εθνικό_έδαφ* 0εισαγγε* 0εκθέσεις_διαφ* 0εκθεσεισ_διαφ* 0εκθεση_διαφ* 0εκθεση_μασ* 0εκθεσησ_διαφ* 0εκτοσ_συνδ* " +
  "0εκτός_σύνδ* 0ελβετί* 0ελβετι* 0ελλάδα* 0ελλάδος 0ελλάς 0ελλήνων 0ελλαδα* 0ελλαδοσ 0ελλασ 0ελληνα 0ελληνεσ 0ελληνικ* " +
  "0ελληνων 0ελσίνκι 0ελσινκι 0εμείς_οι* 0εμεισ_οι* 0εμπιστο_νεφο* 0εμπιστου_νεφο* 0εντάλμα* 0ενταλμ* 0εντοσ_συνο* " +
  "0εντός_συνό* 0ενωση 0ενωσησ 0ενωσιακ* 0εξωεδαφ* 0εξωκοιν* 0εξωτερι* 0εξωχωρι* 0εξωχώρι* 0εοχ 0επικράτ* 0επικρατ* " +
  "0εσείς_και* 0εσείς_μόνο 0εσεισ_και* 0εσεισ_μονο 0εσθονί* 0εσθονι* 0ευρωπα* 0ευρωπη* 0ευρώπη* 0ζυρίχη* 0ζυριχη* " +
  "0ηνωμένες_πολι* 0ηνωμένο_βασί* 0ηνωμένου_βασι* 0ηνωμένων_πολι* 0ηνωμενεσ_πολι* 0ηνωμενο_βασι* 0ηνωμενου_βασι* " +
  "0ηνωμενων_πολι* 0ηπα 0ηράκλει* 0ηρακλε* 0θεσσαλο* 0ιδιοκτητο_λογι* 0ιδιοταγ* 0ιδιόκτητο_λογι* 0ιντερνε* 0ιρλανδ* " +
  "0ισλανδ* 0ισπανί* 0ισπανι* 0ιταλία* 0ιταλια* 0ιταλικ* 0ιωάννιν* 0ιωαννιν* 0κάτω_χωρώ* 0κάτω_χώρε* 0καβάλα 0καβαλα " +
  "0καλαμάτ* 0καλαματ* 0κανένας_άλλο* 0κανείς_άλλο* 0κανεισ_αλλο* 0κανενασ_αλλο* 0κατω_χωρε* 0κατω_χωρω* 0κλειδί 0κλειδι* " +
  "0κλειστο_κωδι* 0κλειστου_κωδι* 0κλειστού_κώδι* 0κλειστό_κώδι* 0κοινοτι* 0κολοσσ* 0κοπεγχ* 0κορωπί 0κορωπι 0κράτη_μέλη " +
  "0κράτος_μέλο* 0κρήτη 0κρήτης 0κρατη_μελη 0κρατικές_υπηρ* 0κρατικεσ_υπηρ* 0κρατοσ_μελο* 0κρατων_μελω* 0κρατών_μελώ* " +
  "0κρητη 0κρητησ 0κροατί* 0κροατι* 0κρυπτογράφηση_από* 0κρυπτογράφηση_πελά* 0κρυπτογράφηση_στην* 0κρυπτογραφηση_απο* " +
  "0κρυπτογραφηση_πελα* 0κρυπτογραφηση_στην* 0κυβέρνη* 0κυβερν* 0κυπρίων 0κυπριακ* 0κυπριο* 0κυπριων 0κυπρο 0κυπροσ 0κυπρου " +
  "0κυρίαρχ* 0κυριάρχ* 0κυριαρχ* 0κύπριο* 0κύπρο 0κύπρος 0κύπρου 0λάρισα 0λάρνακα 0λαρισα 0λαρνακα 0λεμεσο* 0λεμεσό* " +
  "0λετονί* 0λετονι* 0λευκωσ* 0λιθουαν* 0λισαβον* 0λισαβόν* 0λιχτενσ* 0λονδίν* 0λονδιν* 0λουξεμβ* 0μάλτα 0μάλτας 0μαδρίτη " +
  "0μαδριτη 0μαλτέζι* 0μαλτα 0μαλτασ 0μαλτεζι* 0μηδενική_γνώσ* 0μηδενικής_γνώσ* 0μηδενικής_πρόσ* 0μηδενικη_γνωσ* " +
  "0μηδενικησ_γνωσ* 0μηδενικησ_προσ* 0μιλάνο 0μιλανο 0μονάχου 0μοναχο* 0μονο_εσει* 0μονο_εσυ 0μονο_ο* 0μονο_οι* 0μονο_σε* " +
  "0μονο_στα* 0μονον_εσει* 0μπενελο* 0μυστικές_υπηρ* 0μυστικεσ_υπηρ* 0μυστικων_υπηρ* 0μυστικών_υπηρ* 0μόναχο 0μόνο_εσεί* " +
  "0μόνο_εσύ 0μόνο_ο* 0μόνο_οι* 0μόνο_σε* 0μόνο_στα* 0μόνον_εσεί* 0νορβηγ* 0ντοπι* 0ντόπι* 0ξάνθη 0ξένα 0ξένες 0ξένη 0ξένης " +
  "0ξένο 0ξένοι 0ξένος 0ξένου 0ξένους 0ξένων 0ξανθη 0ξενα 0ξενεσ 0ξενη 0ξενησ 0ξενο 0ξενοι 0ξενοσ 0ξενου 0ξενουσ 0ξενων " +
  "0ολλανδ* 0ουγγαρ* 0ουγγρικ* 0ουτε_εμει* 0ουτε_και* 0ουτε_καν* 0ουτε_κι* 0ουτε_ο* 0ουτε_οι* 0ουτε_το* 0ούτε_εμεί* " +
  "0ούτε_και* 0ούτε_καν* 0ούτε_κι* 0ούτε_ο* 0ούτε_οι* 0ούτε_το* 0πάτρα 0πάτρας 0πανευρω* 0παράνομ* 0παρίσι 0παρανομ* " +
  "0παρισι* 0πατρα 0πατρασ 0πειραι* 0πολωνί* 0πολωνι* 0πορτογα* 0πράγα 0πραγα 0ροδο 0ρουμαν* 0ρωμη 0ρόδο 0ρώμη 0σκανδιν* " +
  "0σλοβακ* 0σλοβεν* 0σουηδί* 0σουηδι* 0σοφια 0σοφιασ 0στοκχολ* 0στοκχόλ* 0στρατηγική_ανεξ* 0στρατηγική_αυτο* " +
  "0στρατηγικής_αυτο* 0στρατηγικη_ανεξ* 0στρατηγικη_αυτο* 0στρατηγικησ_αυτο* 0σόφια 0σόφιας 0τεχνολογική_ανεξ* " +
  "0τεχνολογική_αυτο* 0τεχνολογικής_ανεξ* 0τεχνολογικής_αυτο* 0τεχνολογικη_ανεξ* 0τεχνολογικη_αυτο* 0τεχνολογικησ_ανεξ* " +
  "0τεχνολογικησ_αυτο* 0τρίτα_κράτ* 0τρίτες_χώρε* 0τρίτη_χώρα 0τρίτης_χώρα* 0τρίτων_κρατ* 0τρίτων_χωρώ* 0τριτα_κρατ* " +
  "0τριτεσ_χωρε* 0τριτη_χωρα 0τριτησ_χωρα* 0τριτων_κρατ* 0τριτων_χωρω* 0τσέχικ* 0τσεχία* 0τσεχια* 0τσεχικ* 0υπερπάρ* " +
  "0υπερπαρ* 0υπερπον* 0υπερπόν* 0υπηρεσίες_πληρ* 0υπηρεσιεσ_πληρ* 0υπηρεσιων_πληρ* 0υπηρεσιών_πληρ* 0φινλανδ* 0φρανκφο* " +
  "0χανιά 0χανια 0χωρα_μασ 0χωρασ_μασ 0χώρα_μας 0χώρας_μας 0ψηφιακή_ανεξ* 0ψηφιακή_αυτο* 0ψηφιακής_ανεξ* 0ψηφιακής_αυτο* " +
  "0ψηφιακη_ανεξ* 0ψηφιακη_αυτο* 0ψηφιακησ_ανεξ* 0ψηφιακησ_αυτο* 0АВСТРИ* 0АВТОНОМ* 0АГЕНЦИ* 0АЗИЯ 0АМЕРИК* 0АМСТЕРД* " +
  "0АНГЛИЙС* 0АНГЛИЯ 0АТИНА 0Австри* 0Автоном* 0Агенци* 0Азия 0Америк* 0Амстерд* 0Английс* 0Англия 0Атина 0БЕЗ_ВАС " +
  "0БЕЛГИЙС* 0БЕЛГИЯ 0БЕРЛИН 0БЛАГОЕВ* 0БРИТАНС* 0БРЮКСЕЛ 0БУКУРЕЩ 0БУРГАС 0БЪЛГАР* 0Без_вас 0Белгийс* 0Белгия 0Берлин " +
  "0Благоев* 0Британс* 0Брюксел 0Букурещ 0Бургас 0Българ* 0ВАРНА 0ВАРШАВА 0ВАШИНГТ* 0ВЕЛИКО_ТЪРН* 0ВЕЛИКОБ* 0ВИЕНА 0ВЛАСТ " +
  "0ВЛАСТИ* 0ВЛАСТТА 0ВЪНШНИ* 0Варна 0Варшава 0Вашингт* 0Велико_търн* 0Великоб* 0Виена 0Власт 0Власти* 0Властта 0Външни* " +
  "0ГЕРМАН* 0ГРЪЦК* 0ГЪРЦИЯ 0Герман* 0Гръцк* 0Гърция 0ДАЖЕ_НИЕ 0ДАНИЯ 0ДАТСК* 0ДИГИТАЛ* 0ДОВЕРЕН* 0ДОРИ_АДМИ* 0ДОРИ_ДОСТ* " +
  "0ДОРИ_ЕКИП* 0ДОРИ_НАШ* 0ДОРИ_НИЕ 0ДЪБЛИН 0ДЪРЖАВ* 0Даже_ние 0Дания 0Датск* 0Дигитал* 0Доверен* 0Дори_адми* 0Дори_дост* " +
  "0Дори_екип* 0Дори_наш* 0Дори_ние 0Дъблин 0Държав* 0ЕВРОПА 0ЕВРОПЕ* 0ЕДИНСТВЕНО_ВАМ 0ЕДИНСТВЕНО_ВАС 0ЕДИНСТВЕНО_ВИЕ " +
  "0ЕДИНСТВЕНО_ВЪВ* 0ЕДИНСТВЕНО_ПОЛУ* 0ЕДИНСТВЕНО_ПОТР* 0ЕДИНСТВЕНО_ТИ 0ЕИП 0ЕКСТЕРИ* 0ЕС 0ЕСТОНИЯ 0ЕСТОНСК* 0Европа " +
  "0Европе* 0Единствено_вам 0Единствено_вас 0Единствено_вие 0Единствено_във* 0Единствено_полу* 0Единствено_потр* " +
  "0Единствено_ти 0Еип 0Екстери* 0Ес 0Естония 0Естонск* 0ЖЕНЕВА 0Женева 0ЗАДГРАН* 0ЗАКОН* 0ЗАПИТВА* 0ЗАПОВЕ* 0ЗАТВОРЕ* " +
  "0Задгран* 0Закон* 0Запитва* 0Запове* 0Затворе* 0ИЗВЪНЕВ* 0ИЗВЪНТЕ* 0ИЗКЛЮЧЕ* 0ИЗКЛЮЧИТЕЛНО_ВАМ 0ИЗКЛЮЧИТЕЛНО_ВАС " +
  "0ИЗКЛЮЧИТЕЛНО_ВИЕ 0ИЗКЛЮЧИТЕЛНО_ПОЛУ* 0ИЗКЛЮЧИТЕЛНО_ПОТР* 0ИЗКЛЮЧИТЕЛНО_ТИ 0ИЗОЛИРА* 0ИЗЦЯЛО_ОФЛА* 0ИКОНОМИ* 0ИНДИЯ " +
  "0ИНТЕРНЕ* 0ИРЛАНД* 0ИСЛАНДИ* 0ИСПАНИЯ 0ИСПАНСК* 0ИТАЛИАН* 0ИТАЛИЯ 0Извънев* 0Извънте* 0Изключе* 0Изключително_вам " +
  "0Изключително_вас 0Изключително_вие 0Изключително_полу* 0Изключително_потр* 0Изключително_ти 0Изолира* 0Изцяло_офла* " +
  "0Икономи* 0Индия 0Интерне* 0Ирланд* 0Исланди* 0Испания 0Испанск* 0Италиан* 0Италия 0КИПЪР 0КЛИЕНТА 0КЛЮЧ 0КЛЮЧА 0КЛЮЧОВ* " +
  "0КЛЮЧЪТ 0КОНТРОЛ_НАД* 0КРИПТИР* 0КРИПТОГ* 0Кипър 0Клиента 0Ключ 0Ключа 0Ключов* 0Ключът 0Контрол_над* 0Криптир* " +
  "0Криптог* 0ЛАТВИЯ 0ЛИТВА 0ЛИХТЕНЩ* 0ЛОКАЛН* 0ЛОНДОН 0ЛЮКСЕМБ* 0Латвия 0Литва 0Лихтенщ* 0Локалн* 0Лондон 0Люксемб* " +
  "0МАДРИД 0МАЛТА 0МЕСТН* 0МИЛАНО 0МРЕЖА 0МРЕЖАТА 0МРЕЖИ 0МРЕЖИТЕ 0МЮНХЕН 0Мадрид 0Малта 0Местн* 0Милано 0Мрежа 0Мрежата " +
  "0Мрежи 0Мрежите 0Мюнхен 0НАПЪЛНО_ОФЛА* 0НАЦИОНА* 0НЕЕВРОП* 0НЕЗАВИС* 0НЕМСК* 0НИДЕРЛА* 0НИКОЙ_ДРУГ 0НИКОЙ_ОСВЕ* " +
  "0НИТО_НИЕ 0НОРВЕГИ* 0НОРВЕЖК* 0НУЛЕВ* 0НЮРНБЕР* 0Напълно_офла* 0Национа* 0Неевроп* 0Независ* 0Немск* 0Нидерла* " +
  "0Никой_друг 0Никой_осве* 0Нито_ние 0Норвеги* 0Норвежк* 0Нулев* 0Нюрнбер* 0ОБЕДИНЕНОТО_КРАЛ* 0ОБЛАЧН* 0ОБОСОБЕ* 0ОБЩНОСТ* " +
  "0ОРГАН 0ОРГАНА 0ОРГАНИ* 0ОРГАНЪТ 0ОТВЪД_ОКЕА* 0ОТВЪДОК* 0ОТДЕЛЕН* 0ОТДЕЛН* 0ОТКЪСНА* 0ОФЛАЙН_РЕЖИ* 0Обединеното_крал* " +
  "0Облачн* 0Обособе* 0Общност* 0Орган 0Органа 0Органи* 0Органът 0Отвъд_океа* 0Отвъдок* 0Отделен* 0Отделн* 0Откъсна* " +
  "0Офлайн_режи* 0ПАРИЖ 0ПАТЕНТО* 0ПЛЕВЕН 0ПЛОВДИВ 0ПОЛИЦИ* 0ПОЛСК* 0ПОЛША 0ПОРТУГА* 0ПРАВИТЕ* 0ПРАГА 0ПРЕКЪСН* 0ПРОЗРАЧ* " +
  "0ПРОКУРА* 0ПУБЛИЧН* 0Париж 0Патенто* 0Плевен 0Пловдив 0Полици* 0Полск* 0Полша 0Португа* 0Правите* 0Прага 0Прекъсн* " +
  "0Прозрач* 0Прокура* 0Публичн* 0РАЗПОРЕ* 0РАЗУЗНА* 0РБ 0РИМ 0РОДИНАТ* 0РОДН* 0РУМЪНИЯ 0РУМЪНСК* 0РУСЕ 0Разпоре* 0Разузна* " +
  "0Рб 0Рим 0Родинат* 0Родн* 0Румъния 0Румънск* 0Русе 0САМО_ВАМ 0САМО_ВАС 0САМО_ВИЕ 0САМО_ВЪВ* 0САМО_ПОЛУ* 0САМО_ПОТР* " +
  "0САМО_ТИ 0САМОСТО* 0САЩ 0СВЕТА 0СВЯТ 0СКАНДИН* 0СЛЕДОВА* 0СЛОВАКИ* 0СЛОВАШК* 0СЛОВЕН* 0СЛУЖБА 0СЛУЖБИ* 0СОБСТВЕ* 0СОЛУН " +
  "0СОФИЯ 0СПЕЦИАЛНО_ЗА 0СТАРА_ЗАГО* 0СТОКХОЛ* 0СТРАН* 0СТРАТЕГ* 0СУВЕРЕН* 0СЪД 0СЪДА 0СЪДИЛИЩ* 0СЪЕДИНЕ* 0СЪЮЗ 0СЪЮЗА " +
  "0Само_вам 0Само_вас 0Само_вие 0Само_във* 0Само_полу* 0Само_потр* 0Само_ти 0Самосто* 0Сащ 0Света 0Свят 0Скандин* " +
  "0Следова* 0Словаки* 0Словашк* 0Словен* 0Служба 0Служби* 0Собстве* 0Солун 0София 0Специално_за 0Стара_заго* 0Стокхол* " +
  "0Стран* 0Стратег* 0Суверен* 0Съд 0Съда 0Съдилищ* 0Съедине* 0Съюз 0Съюза 0ТЕХНОЛО* 0Техноло* 0УНГАРИЯ 0УНГАРСК* 0Унгария " +
  "0Унгарск* 0ФИЛИПИН* 0ФИНЛАНД* 0ФИНСК* 0ФРАНКФУ* 0ФРАНЦИЯ 0ФРЕНСК* 0Филипин* 0Финланд* 0Финск* 0Франкфу* 0Франция " +
  "0Френск* 0ХАРДУЕР* 0ХЕЛЗИНК* 0ХИПЕРСК* 0ХОЛАНД* 0ХЪРВАТ* 0Хардуер* 0Хелзинк* 0Хиперск* 0Холанд* 0Хърват* 0ЦЮРИХ 0Цюрих " +
  "0ЧЕХИЯ 0ЧЕШК* 0ЧУЖБИНА 0ЧУЖД 0ЧУЖДА 0ЧУЖДАТА 0ЧУЖДЕСТ* 0ЧУЖДИ 0ЧУЖДИТЕ 0ЧУЖДО 0Чехия 0Чешк* 0Чужбина 0Чужд 0Чужда " +
  "0Чуждата 0Чуждест* 0Чужди 0Чуждите 0Чуждо 0ШВЕДСК* 0ШВЕЙЦАР* 0ШВЕЦИЯ 0Шведск* 0Швейцар* 0Швеция 0австри* 0автоном* " +
  "0агенци* 0азия 0америк* 0амстерд* 0англиис* 0английс* 0англия 0атина 0без_вас 0белгиис* 0белгийс* 0белгия 0берлин " +
  "0благоев* 0британс* 0брюксел 0букурещ 0бургас 0българ* 0варна 0варшава 0вашингт* 0велико_търн* 0великоб* 0виена 0власт " +
  "0власти* 0властта 0външни* 0герман* 0гръцк* 0гърция 0даже_ние 0дания 0датск* 0дигитал* 0доверен* 0дори_адми* 0дори_дост* " +
  "0дори_екип* 0дори_наш* 0дори_ние 0дъблин 0държав* 0европа 0европе* 0единствено_вам 0единствено_вас 0единствено_вие " +
  "0единствено_във* 0единствено_полу* 0единствено_потр* 0единствено_ти 0еип 0екстери* 0ес 0естония 0естонск* 0женева " +
  "0задгран* 0закон* 0запитва* 0запове* 0затворе* 0извънев* 0извънте* 0изключе* 0изключително_вам 0изключително_вас " +
  "0изключително_вие 0изключително_полу* 0изключително_потр* 0изключително_ти 0изолира* 0изцяло_офла* 0икономи* 0индия " +
  "0интерне* 0ирланд* 0исланди* 0испания 0испанск* 0италиан* 0италия 0кипър 0клиента 0ключ 0ключа 0ключов* 0ключът " +
  "0контрол_над* 0криптир* 0криптог* 0латвия 0литва 0лихтенщ* 0локалн* 0лондон 0люксемб* 0мадрид 0малта 0местн* 0милано " +
  "0мрежа 0мрежата 0мрежи 0мрежите 0мюнхен 0напълно_офла* 0национа* 0неевроп* 0независ* 0немск* 0нидерла* 0никои_друг " +
  "0никои_осве* 0никой_друг 0никой_осве* 0нито_ние 0норвеги* 0норвежк* 0нулев* 0нюрнбер* 0обединеното_крал* 0облачн* " +
  "0обособе* 0общност* 0орган 0органа 0органи* 0органът 0отвъд_океа* 0отвъдок* 0отделен* 0отделн* 0откъсна* 0офлаин_режи* " +
  "0офлайн_режи* 0париж 0патенто* 0плевен 0пловдив 0полици* 0полск* 0полша 0португа* 0правите* 0прага 0прекъсн* 0прозрач* " +
  "0прокура* 0публичн* 0разпоре* 0разузна* 0рб 0рим 0родинат* 0родн* 0румъния 0румънск* 0русе 0само_вам 0само_вас 0само_вие " +
  "0само_във* 0само_полу* 0само_потр* 0само_ти 0самосто* 0сащ 0света 0свят 0скандин* 0следова* 0словаки* 0словашк* 0словен* " +
  "0служба 0служби* 0собстве* 0солун 0софия 0специално_за 0стара_заго* 0стокхол* 0стран* 0стратег* 0суверен* 0съд 0съда " +
  "0съдилищ* 0съедине* 0съюз 0съюза 0техноло* 0унгария 0унгарск* 0филипин* 0финланд* 0финск* 0франкфу* 0франция 0френск* " +
  "0хардуер* 0хелзинк* 0хиперск* 0холанд* 0хърват* 0цюрих 0чехия 0чешк* 0чужбина 0чужд 0чужда 0чуждата 0чуждест* 0чужди " +
  "0чуждите 0чуждо 0шведск* 0швеицар* 0швейцар* 0швеция 1CUNOAȘTERE_ZERO 1Cunoaștere_zero 1FRANȚUZ* 1Franțuz* " +
  "1LICENȚE_PROP* 1Licențe_prop* 1NEMȚEAS* 1NEMȚESC* 1Nemțeas* 1Nemțesc* 1REȚEAUA_EXTE* 1REȚEAUA_PUBL* 1ROMÂNĂ " +
  "1Rețeaua_exte* 1Rețeaua_publ* 1Română 1TIMIȘOA* 1Timișoa* 1VARȘOVI* 1Varșovi* 1agência* 1air_gapp* 1alene_du 1alene_jer " +
  "1alene_jere* 1allmanna_moln* 1allmanna_nat* 1allmänna_moln* 1allmänna_nät* 1ani_nasi 1ani_posk* 1ani_prov* " +
  "1asiakaspaan_sala* 1asiakkaan_avai* 1asiakkaan_hall* 1autodétermination_numé* 1belföld* 1berre_du 1bez_cieb* 1bez_lacz* " +
  "1chéquia 1cle_priv* 1clé_maît* 1conhecimento_nulo 1conhecimento_zero 1connexion_exté* 1connexion_sort* " +
  "1conocimiento_cero 1conocimiento_nulo 1cunoaștere_zero 1decryption_key* 1den_haag 1dere_alen* 1digitális_auto* " +
  "1digitális_függ* 1digitális_önre* 1disclosure_orde* 1doar_dvs 1doar_voi 1edino_vi 1egen_hsm 1eget_hsm 1egna_kryp* " +
  "1egne_kryp* 1egyedül_az* 1egyedül_neke* 1egyedül_nála* 1egyedül_te 1egyedül_ön 1egyedül_önne* 1egyedül_önné* " +
  "1egyedül_öné 1egyedül_önök 1egyedül_önök* 1egyesult_alla* 1egyesult_kira* 1egyesült_kirá* 1egyesült_álla* 1eigne_kryp* " +
  "1emme_itse* 1emme_meka* 1encriptado_de* 1encryption_key* 1end_ikke* 1end_kryp* 1enda_hsm* 1ende_til* 1entierement_hors* " +
  "1español* 1estónia 1európá* 1executive_orde* 1franțuz* 1graekenl* 1grækenl* 1harmadik_orsz* 1ilman_ulko* 1inden_for* " +
  "1indipendenza_tecn* 1inländi* 1innanfor_land* 1innenfor_land* 1inom_land* 1inte_ens* 1interamente_on* 1irländs* " +
  "1islândi* 1isländs* 1iso_2770* 1iso_7510 1it_jätt* 1izkljucno_naro* 1izkljucno_nasl* 1izkljucno_posi* 1izkljucno_prej* " +
  "1izkljucno_pri* 1izkljucno_stra* 1izkljucno_ti 1izkljucno_v* 1izkljucno_vam 1izkljucno_vas 1izkljucno_vi 1jen_prij* " +
  "1justiça_nort* 1kellelgi_teis* 1kun_dykk 1kundägd_kryp* 1kundägda_kryp* 1law_enfo* 1legea_din* 1lei_nort* 1len_odos* " +
  "1len_prij* 1letónia 1leválas* 1linköpi* 1lituâni* 1lukka_kild* 1maan_raj* 1megbizhato_felh* 1megbízható_felh* " +
  "1mekään_emme 1meme_nos* 1meme_pas* 1milánó* 1nawet_my 1nem_mesm* 1nem_nós 1nem_sequ* 1nemțeas* 1nemțesc* 1nen_7510 " +
  "1netvaerk* 1netværk* 1nici_noi 1nihce_drug 1nikdo_jiny 1nikdo_krom* 1nikt_inny 1ninguém_além 1noi_comp* 1normative_degl* " +
  "1nyíregy* 1nødbryt* 1oma_krup* 1omaa_hsm 1oman_hsm 1omat_hsm 1omia_hsm 1omien_sala* 1omvärld* 1only_cust* 1orléans " +
  "1országh* 1országon_belü* 1own_encr* 1paesi_bass* 1pas_même* 1penínsu* 1polícia 1polónia 1polônia 1pouze_ty 1pouze_vy " +
  "1próprio_hsm 1raderett_over 1raderetten_over 1razen_vas* 1rede_exte* 1regie_over* 1regno_unit* 1relazione_di* " +
  "1relazione_sull* 1rete_este* 1rețeaua_exte* 1rețeaua_publ* 1română 1roménia 1réseaux_publ* 1sajat_hsm 1seal_leve* " +
  "1seinäjo* 1selvstaendig_milj* 1selvstaendigt_milj* 1servicii_secr* 1servicos_de* 1servicos_secr* 1seuls_vos 1seuls_vous " +
  "1seuls_à* 1singurii_care 1singurul_care 1solo_chi 1solo_suy* 1solo_tuy* 1solo_tú 1solo_voi 1spoza_hran* " +
  "1standalone_oper* 1strassbu* 1straßbu* 1székesf* 1tagálla* 1tech_ries* 1techóri* 1the_hagu* 1third_part* 1timișoa* " +
  "1tylko_wlas* 1utländs* 1vaid_sul 1vaid_teie 1vaid_teil 1vaid_teil* 1vain_teid* 1vain_teil* 1varșovi* 1vegponttol_vegp* " +
  "1verenigde_stat* 1vi_själ* 1volledig_zond* 1vom_netz* 1vous_êtes* 1wir_selb* 1your_own* 2CRIPTATĂ_END* 2Criptată_end* " +
  "2FELHŐÓR* 2Felhőór* 2GIGANȚII_AMER* 2Giganții_amer* 2NICI_MĂCA* 2Nici_măca* 2ROMÂNEȘ* 2Româneș* 2SPAȚIULUI_ECON* " +
  "2Spațiului_econ* 2ainoastaan_asia* 2ainoastaan_sina 2ainoastaan_sinu* 2ainoastaan_sinä 2ainoastaan_te 2ainoastaan_teid* " +
  "2ainoastaan_teil* 2alene_dig 2ande_till* 2bare_dykk 2cero_cono* 2connaissance_null* 2court_orde* 2criptată_end* " +
  "2csak_nála* 2dach_raum 2dach_regi* 2data_priv* 2derde_land* 2dere_alei* 2doar_dumn* 2dreptului_din* 2edes_palv* " +
  "2edes_ylla* 2edino_vam 2egen_kryp* 2eigen_hsm 2enda_krup* 2enda_votm* 2endast_du 2entièrement_hors* 2etats_unis " +
  "2felhőór* 2gennemgaende_kryp* 2hatóság* 2inte_hell* 2isae_3402 2isegi_meie 2jedine_vy 2keegi_muu 2kizárólag_a* " +
  "2kizárólag_az* 2kizárólag_neke* 2kizárólag_nála* 2kizárólag_te 2kizárólag_ön 2kizárólag_önne* 2kizárólag_önné* " +
  "2kizárólag_öné 2kizárólag_önök 2kizárólag_önök* 2mitte_keeg* 2munkatársaink_sem 2nadie_exce* 2nici_chia* 2nici_echi* " +
  "2nici_furn* 2nici_maca* 2nici_măca* 2nikto_okre* 2niti_nasi 2niti_ponu* 2niti_skrb* 2nitko_drug* 2nitko_osim* " +
  "2nous_même* 2numai_dvs 2oma_krüp* 2omien_hsm 2onon_kivu* 2pouze_adre* 2pouze_vam 2pouze_vas 2rede_publ* 2rete_pubb* " +
  "2rete_stac* 2reti_pubb* 2samo_nasl* 2selvstændig_milj* 2selvstændigt_milj* 2serviciile_de* 2servicios_de* 2serviços_de* " +
  "2serviços_secr* 2spoza_eog 2staatliche_stel* 2stangd_kall* 2state_acto* 2stati_unit* 2tara_tert* 2tari_tert* 2tech_oria* " +
  "2terceiros_pais* 2utan_nett 2uten_nett 2vaid_sinu 2vaid_sinu* 2vain_asia* 2vain_sinu* 2valtakunnan_raj* " +
  "2vereinigte_staa* 2vereinigten_staa* 2vertrouwde_clou* 2világhá* 2vous_seul 2vous_seul* 2vous_uniq* 2zart_forr* " +
  "2zelfs_onze* 2zelfs_wij 2zelfs_wijz* 2zero_acce* 2zero_conh* 2zero_conn* 2zero_cono* 2zero_cuno* 2zero_isme* 2zero_know* " +
  "2zero_tuda* 2zero_wied* 3LEGISLAȚIEI_AMER* 3LEGISLAȚIEI_DIN* 3Legislației_amer* 3Legislației_din* 3STAT_TERȚ* " +
  "3Stat_terț* 3alene_kund* 3alleen_jij 3alleen_uzel* 3asiakaspuolen_sala* 3berre_dykk 3cloud_actu 3cloud_actu* " +
  "3cloud_fida* 3conoscenza_zero 3csak_öné 3dere_ålei* 3edes_yllä* 3edino_nasl* 3edino_posi* 3edino_prej* 3eigen_kryp* " +
  "3emme_mekä* 3enda_krüp* 3enda_võtm* 3endast_dig 3extra_comm* 3gennemgående_kryp* 3idegen_jog* 3inden_land* " +
  "3independance_nume* 3ingen_anna* 3isegi_mitt* 3jurisdicao_nort* 3kenellakaan_muul* 3kollégáink_sem 3kulso_kapc* " +
  "3kundestyrte_kryp* 3kundstyrda_kryp* 3legislacao_nort* 3legislației_din* 3mernokeink_sem 3nach_auße* 3nadie_más " +
  "3nadie_salv* 3nessun_altr* 3nimeni_în* 3numai_dumn* 3omalla_hsm 3omien_avai* 3omilla_hsm 3operación_autó* 3peste_ocea* " +
  "3propio_hsm 3propre_hsm 3rede_públ* 3reino_unid* 3reseau_publ* 3retea_publ* 3state_memb* 3stati_memb* 3stati_terz* " +
  "3stato_memb* 3stato_terz* 3uteslutande_dig 3uteslutande_du 3uteslutande_er 3uteslutande_ni 3vain_sinä 3votre_clé " +
  "3óriáscé* 3И_САМИ* 3И_сами* 3и_сами* 4JURISDICȚIA_AMER* 4JURISDICȚIA_DIN* 4JURISDICȚIEI_AMER* 4JURISDICȚIEI_DIN* " +
  "4Jurisdicția_amer* 4Jurisdicția_din* 4Jurisdicției_amer* 4Jurisdicției_din* 4LEGISLAȚIA_AMER* 4LEGISLAȚIA_DIN* " +
  "4Legislația_amer* 4Legislația_din* 4STATE_TERȚ* 4State_terț* 4alleen_jouw 4betrodd_sky 4csak_önné* 4csak_önök " +
  "4csak_önök* 4eigenes_hsm 4encriptacao_de* 4encriptacao_do* 4encriptacao_pont* 4estado_memb* 4heller_ikke* 4jedino_kupa* " +
  "4jedino_vlas* 4jurisdicția_din* 4jurisdicției_din* 4jurisdição_nort* 4kundeadministrerede_kryp* 4kundestyrede_kryp* " +
  "4legislação_nort* 4legislația_din* 4monde_exté* 4nimeni_altc* 4nulla_tudá* 4paasta_paah* 4paises_baix* 4paises_bajo* " +
  "4parent_comp* 4propre_clé 4retele_publ* 4rigets_graen* 4section_702 4state_terț* 4statul_memb* 4stratégiai_auto* " +
  "4stratégiai_függ* 4stratégiai_önre* 4tech_óriá* 4verenigd_koni* 5allmenne_sky 5apenas_você 5apenas_você* " +
  "5ausschließlich_sie 5betrodde_sky 5betrott_moln* 5criptografia_de* 5criptografia_pont* 5cryptographic_key* 5csakis_öné " +
  "5externa_nät* 5idegen_álla* 5kenelläkään_muul* 5landets_graen* 5rigets_græn* 5rikets_grän* 5sluten_käll* 5statele_memb* " +
  "5ΑΠ_ΆΚΡΗ* 5Απ_άκρη* 5απ_άκρη* 5απ_ακρη* 6INDEPENDENȚA_DIGI* 6INDEPENDENȚA_STRA* 6INDEPENDENȚA_TEHN* 6Independența_digi* " +
  "6Independența_stra* 6Independența_tehn* 6STATELE_TERȚ* 6Statele_terț* 6allmenne_skye* 6asiakaspään_sala* 6csakis_önné* " +
  "6csakis_önök 6csakis_önök* 6encriptação_de* 6encriptação_do* 6encriptação_pont* 6independencia_estr* 6landets_grän* " +
  "6landets_græn* 6rajtad_kívü* 6somente_você 6somente_você* 6statele_terț* 6suletud_läht* 7INDEPENDENȚĂ_DIGI* " +
  "7INDEPENDENȚĂ_STRA* 7INDEPENDENȚĂ_TEHN* 7Independență_digi* 7Independență_stra* 7Independență_tehn* 7STATELOR_TERȚ* " +
  "7Statelor_terț* 7independência_estr* 7independência_tecn* 7rendszergazdaink_sem 7rendszergazdáink_sem 7statelor_terț* " +
  "7teruleten_kivu* 7ΈΞΩ_ΚΌΣΜ* 7Έξω_κόσμ* 7ΑΠΌ_ΆΚΡΟ* 7Από_άκρο* 7έξω_κόσμ* 7απο_ακρο* 7από_άκρο* 7εξω_κοσμ* 7БЕЗ_СВЪР* " +
  "7Без_свър* 7без_свър* 8autodeterminacion_estr* 8autodeterminacion_tecn* 8autodeterminazione_tecn* 8terceiros_país* " +
  "9autodeterminacao_estr* 9autodeterminacao_tecn* 9országon_kívü* 9unicamente_você 9unicamente_você* ^0ACN ^0AGID ^0ANSSI " +
  "^0AWS ^0BIO ^0BSI ^0BYOE ^0BYOK ^0C3A ^0C5 ^0CADA ^0CISPE ^0DACH ^0DORA ^0DPF ^0E2EE ^0EEA ^0EEE ^0EER ^0EES ^0EGP ^0EGT " +
  "^0EHP ^0EL ^0EMP ^0ENS ^0EOG ^0ETA ^0EU ^0EUA ^0EUCS ^0EWR ^0FBI ^0FISA ^0GAFA ^0GCP ^0HDS ^0HSM ^0HSMS ^0HYOK ^0KMS " +
  "^0NIS2 ^0NSA ^0QC1 ^0QC2 ^0QC3 ^0QC4 ^0RH ^0RP ^0SAD ^0SEAL_1 ^0SEAL_2 ^0SEAL_3 ^0SEAL_4 ^0SEE ^0SNC ^0SOC2 ^0SR ^0SUA " +
  "^0UE ^0UK ^0US ^0USA ^0VS ^0ZDA adigitális_önál* afizikailag_külö* alogikailag_külö* aterületen_kívü* " +
  "bautodeterminación_estr* bautodeterminación_tecn* bautodeterminação_estr* bautodeterminação_tecn* bindependencia_tecn* ";

/** Derived from the lexicons by `npm run gate`: what `gate-table.ts` looks for, each with the place of its sample. */
export const STEMS =
  "*0ametias* *0avaime* *0avaimia *0avain *0behord* *0hoheit_uber *0interne* *0itsemaa* *0myndigh* *0nederla* *0nogle " +
  "*0noglen *0nogler* *0nokkel* *0noklar *0noklene *0nokler *0nyckel* *0nyckla* *0overhe* *0regieru* *0schluss* *0sleute* " +
  "*0soevere* *0souver* *0suvera* *0suvere* *0szuvere* *0szyfrow* *0us_beho* *0us_uber* *0viranom* *0voti *0votme *0votmed " +
  "*0votmeid *0votmete *0шифров* 027001 027017 027018 0a_rete* 0a_szol* 0aalborg 0aalsmee* 0aarhus 0abenhed* 0abgekop* " +
  "0abgesch* 0abne_net* 0abo 0abuziv* 0acores 0adatker* 0adatok_fele* 0adminis* 0adskilt* 0afgekop* 0afgesch* 0afgezon* " +
  "0afkobl* 0afskaerm* 0afsondr* 0agenci* 0agencj* 0agenti* 0agentur* 0agenzi* 0ainult_sina 0ainult_sinu 0ainult_sinu* " +
  "0ainult_sul 0ainult_teie 0ainult_teil 0ainult_teil* 0air_gap 0air_gap* 0airgap* 0airij* 0airisk* 0aislad* 0aislami* 0aix " +
  "0aizjur* 0ajen* 0aklagar* 0al_otro* 0alankom* 0alborg 0alcala_de* 0alema 0alemaes 0aleman* 0alemao 0alemas 0alene_i " +
  "0alesund 0alhei* 0alicant* 0all_data* 0allami_szer* 0alleen_de* 0alleen_je 0alleen_u 0alleen_uw 0allein_bei* " +
  "0allein_der* 0allein_sie 0allema* 0almere 0alsace 0alytu* 0amazon 0ameerik* 0americ* 0amerik* 0ameriqu* 0amerisk* " +
  "0ameryce 0ameryk* 0amester* 0ametivo* 0amsterd* 0amszter* 0andaluc* 0andmeau* 0angers 0angiels* 0anglesk* 0anglete* " +
  "0angli* 0angol 0ani_my 0ani_nas* 0ani_spra* 0anordnu* 0anslutn* 0antwerp* 0apeldoo* 0apenas_o* 0apenas_si 0apenas_tu " +
  "0apenas_voce 0apenas_voce* 0apenhet* 0apne_nett 0apsispr* 0apvieno* 0aragon 0ardeal 0arej* 0arendal 0arezzo 0arhus " +
  "0ari_mes* 0arnhem 0arpasau* 0arpusei* 0arpussa* 0arvalst* 0arzem* 0asii 0asturia* 0asutust* 0asv_nove* 0aten 0atena " +
  "0atenach 0atenas 0atene 0athen* 0atjungt* 0atlathatosagi_besz* 0atlathatosagi_jele* 0atskil* 0atskirt* 0atskyri* " +
  "0atsleg* 0atvieno* 0auch_nich* 0auch_wir* 0auskunf* 0ausland* 0ausschliesslich_sie 0aussen* 0ausser* 0austri* 0ausztri* " +
  "0autark* 0authori* 0autodetermination_nume* 0autono* 0autori* 0autrich* 0avaime* 0avainha* 0avaint* 0avalik* " +
  "0avarijas_sled* 0aveiro 0avkobl* 0avoimuu* 0avskarm* 0avskil* 0avskjer* 0avsondr* 0avstrij* 0avtonom* 0az_uzem* 0azii " +
  "0aziji 0azji 0azure 0balleru* 0balti 0baltij* 0baltiku* 0baltima* 0banskej_byst* 0bara_dig 0bara_du 0bara_er 0bara_kund* " +
  "0bara_ni 0barcel* 0bare_de 0bare_deg 0bare_dere 0bare_di 0bare_dine 0bare_du 0bare_kund* 0bari 0basel 0becs* 0becu " +
  "0behordl* 0belfold* 0belga 0belgas 0belge 0belges 0belgi 0belgia* 0belgic* 0belgie* 0belgii 0belgij* 0belgio 0belgiqu* " +
  "0belgis* 0belgiu* 0benelu* 0bergamo 0bergen 0berliin* 0berlijn 0berlin* 0berlyn* 0bern 0berre_de 0berre_deg 0berre_dere " +
  "0berre_di 0berre_dine 0beschla* 0betrodda_moln* 0betroede_clou* 0betroet_clou* 0bevel 0bevelen 0bez_vas 0bez_was " +
  "0bezpecn* 0bezsaistes_rezi* 0bialyms* 0biere 0big_tech 0big_tech* 0bigtech 0bilbao 0binnenl* 0birosag* 0blot_dig " +
  "0blot_du 0blot_i 0blot_jer 0blot_jere* 0blot_kund* 0boden 0bodo 0bolgar* 0bologna 0bolzano 0bonn 0boras 0bordeau* " +
  "0bortkop* 0braga 0brasov 0bratisl* 0bratysl* 0breda 0bremen 0brescia 0brest 0bretagn* 0breton* 0brez_pove* 0brez_vas " +
  "0bring_your* 0brisel* 0brit 0britain 0britan* 0briti 0britis* 0brits 0britse 0britsk* 0britti* 0britu 0briusel* 0brna " +
  "0brne 0brno 0brottsb* 0bruksel* 0brusel* 0bruslju 0brusse* 0brussze* 0bruxel* 0brysse* 0brytani* 0brytyjs* 0bsi_c5 " +
  "0bucares* 0buchare* 0bucures* 0budapes* 0bugarsk* 0buiten* 0bukares* 0bulgaar* 0bulgar* 0bulhars* 0bundesr* 0bunuldo* " +
  "0bydgosz* 0caen 0cak_ni* 0can_not* 0can_t* 0canari* 0cannot_acce* 0cannot_decr* 0cannot_open 0cannot_read 0cannot_see " +
  "0cannot_view 0catala* 0catalun* 0ceca 0cechach 0cechi 0ceco 0ceha 0cehesc* 0cehia 0cehij* 0cehu 0cekij* 0cekisk* 0celje " +
  "0celju 0celo_mi* 0ceska 0ceske 0ceskega 0ceskeho 0ceskej 0ceskem* 0ceski 0ceskih 0cesko 0ceskog 0ceskoj 0ceskom 0ceskou " +
  "0cesku 0cesky 0ceskych 0ceskym* 0cesti 0cezmors* 0cezocea* 0chave 0chaves 0checa 0checas 0checo 0checos 0chei 0cheia " +
  "0cheie 0cheii 0cheile 0cheilor 0chequia 0chiave 0chiavi 0chiffre* 0chipre 0chorvat* 0chorwac* 0ciberso* 0cifra_de* " +
  "0cifra_do* 0cifra_pont* 0cifrado_de* 0cifrado_del* 0cifrado_en* 0cifragem_pont* 0cifrat* 0cipro 0cipru 0ciprus* 0cirih* " +
  "0ciurich* 0cizi 0cizich 0ciziho 0cizim 0cizimi 0cizimu_stat* 0cizozem* 0clanic* 0clave 0claves 0cle_mait* 0clefs " +
  "0clensk* 0clermont_ferr* 0cles 0client_seit* 0client_side* 0clients* 0cloison* 0closed_sour* 0cloud_act 0cloud_act* " +
  "0cloud_acta 0cloud_acte* 0cloud_acto* 0cloud_de* 0cloud_di* 0clouda* 0cloudgi* 0cluj 0coimbra 0cologne 0colosi* 0colossi " +
  "0confidential_comp* 0copenag* 0copenha* 0covilha 0craiova 0criptare_cap* 0criptare_de* 0criptare_end* 0criptare_pe* " +
  "0criptat_end* 0criptata_end* 0criptate_end* 0crittog* 0croacia 0croat* 0croazia 0csak_a* 0csak_az* 0csak_nala* " +
  "0csak_neke* 0csak_on 0csak_one 0csak_onne* 0csak_onok 0csak_onok* 0csak_te 0csakis_az* 0csakis_nala* 0csakis_neke* " +
  "0csakis_on 0csakis_one 0csakis_onne* 0csakis_onok 0csakis_onok* 0csakis_te 0cseh 0csehors* 0cudzej 0cudzi 0cudzia " +
  "0cudzich 0cudzieh* 0cudziemu_stat* 0cudzim* 0cunoastere_zero 0curychu 0customer_cont* 0customer_held* 0customer_mana* " +
  "0customer_owne* 0cyber_esse* 0cyberso* 0cypern 0cypr 0cypre 0cypriot 0cypru 0cyprus 0cyprze 0czech 0czechac* 0czechia " +
  "0czechy 0czesk* 0czlonko* 0d_oltr* 0dagvaar* 0dalibva* 0dan 0danemar* 0danes 0danesa 0danese* 0danesi 0danez* 0dani* " +
  "0danmar* 0danois* 0dansk 0danska* 0danskby* 0danske* 0danskho* 0danski* 0dansko* 0danskt 0dansku* 0dansky* 0danu 0danymi " +
  "0data_inde* 0dataaut* 0datami 0datasjo* 0datenau* 0datenho* 0daugavp* 0ddil 0debrece* 0deconec* 0deconne* 0dedicer* " +
  "0dediker* 0dediko* 0dedykow* 0deens 0deense 0delft 0delocal* 0delovan* 0denemar* 0denmark 0descone* 0desliga* 0desprop* " +
  "0deutsc* 0dienest* 0digiise* 0digisol* 0digita* 0dijon 0din_afar* 0dinamar* 0direito_nort* 0diritto_degl* 0disconn* " +
  "0disprop* 0doar_clie* 0doar_la* 0doar_tu 0domac* 0domesti* 0domova 0domovin* 0domstol* 0dortmun* 0double_key* 0doveryh* " +
  "0drammen 0dreptul_din* 0dresden 0drittla* 0drittst* 0drzav* 0du_alei* 0du_alen* 0du_och* 0dublin* 0dubrovn* 0duits " +
  "0duitse 0duitsla* 0dunaj 0dunaju 0dunsk* 0durchsu* 0dusseld* 0dutch 0duveryh* 0e2e_encr* 0e2e_kryp* 0each_data* " +
  "0each_orde* 0ede 0edes_me 0edino_naro* 0edino_stra* 0edino_ti 0edino_vas 0ee_uu 0eesti 0eestima* 0eestis* 0eestlas* " +
  "0eeuu 0efterre* 0ega_meie* 0egerben 0egt_n* 0egyedul_az* 0egyedul_nala* 0egyedul_neke* 0egyedul_on 0egyedul_one " +
  "0egyedul_onne* 0egyedul_onok 0egyedul_onok* 0egyedul_te 0ei_muil* 0eidas 0eigen_bode* 0eigen_encr* 0eigen_land " +
  "0eigene_vers* 0eigenen_vers* 0eigenst* 0eind_tot* 0eindhov* 0einheim* 0einzig_sie 0eiropa* 0eiropei* 0eiropi* 0eiropu " +
  "0ekster* 0ekstrat* 0eli* 0els 0elst 0elszepa* 0elszige* 0elveti* 0emaette* 0emme_edes* 0emme_me* 0emoyhti* 0enbart_dig " +
  "0enbart_du 0enbart_er 0enbart_kund* 0enbart_ni 0end_to* 0endast_er 0endast_ni 0ende_zu* 0endepun* 0enesema* 0engelan* " +
  "0englan* 0englesk* 0englis* 0enkel_de* 0enkel_u 0enkripc* 0ens_vi* 0ensched* 0entkopp* 0eo_1233* 0eraldat* 0eraldi* " +
  "0erillaa* 0erilli* 0eristet* 0eriteen* 0eriytet* 0ermittl* 0erotet* 0esbjerg 0esbo 0escandi* 0eskilst* 0eslova* " +
  "0esloven* 0espagn* 0espana 0espanh* 0espanja* 0espanol* 0espoo* 0essen 0estado_miem* 0estados_memb* 0estados_miem* " +
  "0estados_terc* 0estados_unid* 0estadou* 0estadun* 0estanc* 0estanqu* 0estero 0estij* 0estisk* 0estland 0estnis* " +
  "0estocol* 0estone 0estoni* 0estonsk* 0estrang* 0estu 0eszaki 0eszt 0esztors* 0etanche* 0etasuni* 0etat_tier* " +
  "0etats_tier* 0etrange* 0etterre* 0eu_ag* 0eu_eea 0eu_eid 0eu_ejed* 0eu_ejet 0eu_firs* 0eu_grou* 0eu_land 0eu_land* " +
  "0eu_lids* 0eu_memb* 0eu_n* 0eu_nati* 0eu_only 0eu_raum 0eu_regi* 0euroop* 0europa* 0europe* 0europi* 0europo* 0europsk* " +
  "0europu 0europy 0euskadi 0even_we* 0every_data* 0every_orde* 0evora 0evropa* 0evrope 0evropi 0evropo 0evropsk* 0evropu " +
  "0evropy 0exteri* 0externa_moln* 0externa_nat* 0external_key* 0external_netw* 0externe* 0exterri* 0extra_see 0extra_terr* " +
  "0extra_ue 0extraco* 0extraeu* 0extranj* 0extrate* 0extremo_a* 0falkens* 0falun 0faro 0fedramp 0felhoor* 0filipi* 0fines " +
  "0finlan* 0finn 0finnis* 0finnlan* 0finnors* 0fins 0finse 0finsk* 0firenze 0fisicam* 0fizikai_elku* 0fizikailag_elku* " +
  "0fizikailag_elva* 0fizikailag_es* 0fizikailag_kulo* 0fiziskai_atsk* 0fiziskai_ir* 0fiziskai_izol* 0fiziskai_nuto* " +
  "0fiziski_atda* 0fiziski_noda* 0fiziski_un* 0fonctionne_hors* 0forbind* 0forces_de* 0forde 0foreign 0forelag* " +
  "0forenade_kung* 0forenta_stat* 0formatos_prop* 0forze_dell* 0fr2000 0frakobl* 0frakopl* 0framand* 0framman* 0franca* " +
  "0france* 0francfo* 0franci* 0francj* 0franco* 0francu* 0frankfu* 0frankop* 0frankr* 0frans 0franse 0fransk* 0franta " +
  "0frantei 0frantuz* 0franzos* 0frederi* 0fredrik* 0freibur* 0fremde_rech* 0fremde_staa* 0fremder_staa* 0fremme* 0french " +
  "0fristae* 0frittst* 0fuggetlen_felh* 0fysiek_en* 0fysiek_gesc* 0fysieke_sche* 0fysisk_opde* 0fysisk_skil* 0fysiskt_skil* " +
  "0gafa 0gafam 0gafams 0gag_orde* 0gaia_x 0gaiax 0galicia 0galleg* 0galsifr* 0gavle 0gdansk* 0gdyn* 0geants_du* 0geheimd* " +
  "0geheime_dien* 0geisole* 0genebra 0geneva 0geneve 0genewie 0genf* 0gennems* 0genova 0gent 0german* 0gesamt* " +
  "0gigantes_tecn* 0giganti* 0ginebra 0ginevra 0giudic* 0giurisdizione_degl* 0gjovik 0global_syst* 0glostru* 0gobiern* " +
  "0google 0gorog 0gorogor* 0gospoda* 0gotebor* 0gothenb* 0gouvern* 0govern* 0graiki* 0grandes_tecn* 0graveli* 0graz " +
  "0grcija 0grciji 0grck* 0greca 0grece 0greceas* 0grecesc* 0grecia 0greciei 0grecja 0grecji 0greck* 0greco 0greece 0greek " +
  "0grega 0grego 0greklan* 0grenobl* 0griech* 0griega 0griego 0grieken* 0griekij* 0groning* 0grossbri* 0grsk* 0grundsc* " +
  "0guvern* 0gyartos* 0gyorben 0gyorbol 0gyori 0haarlem 0hallitu* 0halozat* 0hamar 0hamburg 0hamina* 0hannove* 0harku* " +
  "0hatosag* 0haugesu* 0hazai 0hazank* 0heilnor* 0heimisc* 0heimlan* 0hellas 0helnors* 0helsin* 0helsven* 0helveti* " +
  "0hemland* 0herausg* 0herning 0hexagon* 0hierzul* 0hiesige* 0hiperes* 0hiperme* 0hipers* 0hirszer* 0hispaan* 0hiszpan* " +
  "0hjemlan* 0holand* 0hold_your* 0holende* 0hollan* 0homelan* 0hongari* 0hongrie 0hors_ue 0horsens 0horvaat* 0horvat* " +
  "0hospoda* 0hrvask* 0hrvatsk* 0hsm_dedi* 0hsm_prop* 0hungar* 0hungria 0hupersk* 0hypers* 0i_alen* 0i_land* 0iasi " +
  "0iba_adre* 0iba_odos* 0iba_prij* 0iba_ty 0iba_u* 0iba_vam 0iba_vas 0iba_vo* 0iba_vy 0icelan* 0icke_eu 0idegen_alla* " +
  "0idegen_hata* 0ierland 0ierse 0iestad* 0iestazu 0igaunij* 0igaunu 0iiri 0iirimaa* 0ijsland 0ikke_ein* 0ikke_eing* " +
  "0ikke_en* 0ikke_enga* 0ikke_eos 0ikke_eu 0ikkje_ein* 0ikkje_eing* 0ikkje_enga* 0ilegiti* 0illegit* 0illicit* " +
  "0ilman_nett* 0ilmara* 0inbesla* 0indenla* 0india 0indiaba* 0indiai 0indie 0indii 0indij* 0inghilt* 0ingiunz* 0inglate* " +
  "0inglese 0inglism* 0inhemsk* 0injonct* 0inland* 0inlicht* 0innanla* 0innenla* 0innerde* 0innsyns* 0inozem* 0inselbe* " +
  "0instant* 0institu* 0insynsr* 0intelli* 0interne* 0ireland 0irij* 0irische* 0irish 0irland* 0irlanni* 0irlant* 0irorsza* " +
  "0irrotet* 0irsk* 0iru 0isegi_teen* 0iseseis* 0iskljuc* 0island* 0islanni* 0islant* 0iso2700* 0isolad* 0isolame* 0isolat* " +
  "0isole 0isolee* 0isoler* 0isoles 0isolier* 0isorin* 0ispani* 0isskirtinai_jus 0istisin* 0istrazi* 0it_giga* 0it_jat* " +
  "0it_jatt* 0itaali* 0italia* 0italie* 0italii 0italij* 0italisk* 0italsk* 0italu 0italy 0itaval* 0itsemaa* 0itsenai* " +
  "0itthon* 0iz_tuji* 0izdvoje* 0izland* 0izlukdi* 0izolalt* 0izolare* 0izolat* 0izolet* 0izolira* 0izoliuo* 0izolova* " +
  "0izolowa* 0izvaneu* 0izvanmr* 0izvante* 0jav_seki* 0javn* 0jedine_adre* 0jedine_odes* 0jedine_odos* 0jedine_prij* " +
  "0jedine_ty 0jedine_vam 0jedine_vas 0jedino_posi* 0jedino_prim* 0jedino_ti 0jedino_vama 0jedino_vas 0jedino_vi " +
  "0jedynie_adre* 0jedynie_cieb* 0jedynie_nada* 0jedynie_odbi* 0jedynie_ty 0jedynie_w* 0jedynie_was 0jedynie_wlas* " +
  "0jedynie_wy 0jelgav* 0jen_adre* 0jen_odes* 0jen_ty 0jen_u* 0jen_vam 0jen_vas 0jen_ve* 0jen_vy 0jihlave 0joensuu* " +
  "0jogelle* 0johvi* 0jonkopi* 0judecat* 0jueces 0juez 0juiz 0julgeol* 0julki* 0jungikl* 0jungtin* 0jurisdictia_din* " +
  "0jurisdictiei_din* 0jurmal* 0justica_nort* 0justiti* 0jyvasky* 0ka_meie 0ka_meie* 0ka_teen* 0kajaani* 0kalmar " +
  "0kapcsolat_nelk* 0karalys* 0karlskr* 0karlsru* 0karlsta* 0katkenu* 0katkeva* 0katowic* 0kauna 0kaunas 0kaune 0kauno 0kbh " +
  "0kecskem* 0keegi_tein* 0kendels* 0keys 0kiel 0kifele_iran* 0kill_swit* 0killswi* 0kipr* 0kista 0kizarolag_a* " +
  "0kizarolag_az* 0kizarolag_nala* 0kizarolag_neke* 0kizarolag_on 0kizarolag_one 0kizarolag_onne* 0kizarolag_onok " +
  "0kizarolag_onok* 0kizarolag_te 0kjennel* 0klaiped* 0klantsl* 0klic 0klice 0klicem 0klici 0klicich 0klicu 0klicum " +
  "0kliendi* 0klient* 0klijent* 0kljuc 0kljuca 0kljuce* 0kljuci* 0kljucu 0kluc 0kluca 0kluce 0klucmi 0klucoch 0klucom " +
  "0klucov 0klucz 0klucza* 0klucze* 0kluczom 0kluczy 0kobenha* 0koduma* 0kohalik* 0kohtu 0kohtud 0kohtuma* 0kohtute 0kohus " +
  "0kolding 0kollegaink_sem 0kolman* 0kolmas_maa 0koln 0kolozsv* 0koncov* 0konzern* 0koopenh* 0kopenha* 0koper 0koppenh* " +
  "0kopru 0korisni* 0korman* 0korvali* 0kosic* 0kotima* 0kouvola* 0kraj 0krajin* 0krajow* 0kraju 0krakow* 0kralje* " +
  "0kralovs* 0kranj 0kranju 0krata 0kratisa* 0kratos 0kreeka* 0kreikas* 0kreikka 0kriptir* 0kristia* 0kroati* 0kukaan_muu " +
  "0kulccsa* 0kulcs 0kulcsa* 0kulcso* 0kulcsun* 0kulfold* 0kulvila* 0kun_de 0kun_deg 0kun_dere 0kun_di 0kun_dig 0kun_dine " +
  "0kun_du 0kun_i 0kun_jer 0kun_jere* 0kun_kund* 0kundagd_kryp* 0kundagd_nyck* 0kundagda_kryp* 0kundagda_nyck* " +
  "0kundeeide_kryp* 0kundeeide_nokk* 0kundeeide_nokl* 0kundeejede_kryp* 0kundeejede_nogl* 0kunden* 0kundhanterade_kryp* " +
  "0kundhanterade_nyck* 0kundnyc* 0kuopio* 0kupros* 0kurzem* 0kypro* 0kypru 0la_cle 0labipai* 0lahdeko* 0lahdess* 0lahti " +
  "0lahutat* 0landets_gran* 0landets_gren* 0lannion 0lapinak* 0lappeen* 0lastn* 0latgal* 0lati 0latis 0latist 0latvia* " +
  "0latvies* 0latvij* 0latvisk* 0latviu 0lausann* 0le_clie* 0le_naro* 0le_nasl* 0le_posi* 0le_prej* 0le_pri* 0le_stra* " +
  "0le_ti 0le_v* 0le_vam 0le_vas 0le_vi 0leedu 0leedus* 0leeuwar* 0lefdal 0lefogla* 0legge_degl* 0leggi_degl* 0legile_din* " +
  "0legilor_din* 0legislatia_din* 0legislatiei_din* 0legres* 0leipzig 0leiria 0leis_nort* 0len_adre* 0len_ty 0len_u* " +
  "0len_vam 0len_vas 0len_vo* 0len_vy 0lengye* 0lenkij* 0lenkisk* 0lenku 0letland 0letonia 0lett 0lettisk* 0lettlan* " +
  "0lettoni* 0lettors* 0levalas* 0ley_patr* 0liberci 0lichten* 0liechte* 0lielbri* 0liepaj* 0liettua* 0lietuv* 0lihtens* " +
  "0liidu 0liidus 0lille 0lilleha* 0linkopi* 0linz 0lisabon* 0lisboa 0lisbon* 0lissabo* 0lisszab* 0litauen 0litauis* " +
  "0litevsk* 0litewsk* 0lithuan* 0lituani* 0litva 0litvan* 0litve 0litvi 0litwa 0litwie 0litwy 0liuksem* 0lizboni* " +
  "0ljublja* 0llaves 0locen* 0lodz 0lodzi 0logically_and* 0logiczn* 0logikailag_elku* 0logikailag_elva* 0logikailag_es* " +
  "0logikailag_kulo* 0logiquement_et* 0logiquement_sepa* 0logisch_en* 0logisch_gesc* 0logisch_getr* 0logisch_und* " +
  "0logisk_opde* 0logisk_skil* 0logiskai_atsk* 0logiskai_ir* 0logiski_atda* 0logiski_noda* 0logiski_un* 0logiskt_skil* " +
  "0lokal 0lokala* 0lokale 0lokaln* 0lokalt 0lombard* 0londen 0london* 0londra 0londres 0londyn* 0lontoo* 0lopust_lopu* " +
  "0losgeko* 0lotewsk* 0lotwa 0lotwie 0lotwy 0lotyssk* 0lublin* 0lucembu* 0luftga* 0luftspa* 0lugano 0lukket_kild* " +
  "0luksemb* 0lulea 0lund 0lussemb* 0luureas* 0luurete* 0luxemb* 0lyon 0maailma* 0madalma* 0madarsk* 0madri 0madrid " +
  "0madryci* 0madzars* 0magdebu* 0maghiar* 0magt 0magter 0magyar* 0mailand 0mais_ning* 0maitrise_de* 0maitrise_tota* " +
  "0makonmi* 0makt 0makter* 0malaga 0malcie 0malmo 0malta* 0malte 0maltese 0malti 0maltoj* 0maltos 0manage_your* 0mannhei* " +
  "0mantsal* 0maribor* 0marijam* 0marile_comp* 0marseil* 0marsel* 0marsigl* 0martine 0master_key* 0mediola* 0meg_mi* " +
  "0meie_ise* 0meiegi_ei 0mekaan_emme 0meme_nous 0mi_magu* 0mi_sami* 0mi_sem 0microso* 0middenm* 0miestn* 0mikkeli* 0milaan " +
  "0milan 0milane 0milano* 0milanu 0milao 0milzin* 0mimoeur* 0mimoevr* 0mimouni* 0minhen* 0miskolc* 0mistni* 0miunche* " +
  "0mnichov* 0mode_hors* 0moderbo* 0moderse* 0mogendh* 0molde 0molnjat* 0monachi* 0monaco_di* 0mondo_este* 0montpel* " +
  "0morave 0moravsk* 0morsels* 0mreza 0mrezama 0mreze 0mrezi 0mrezom 0mrezu 0muiden_maid* 0muilla_ei 0munche* 0munchnu " +
  "0munich 0munique 0munkatarsaink_sem 0murcia 0musu_sal* 0musu_vals* 0my_rown* 0my_sami* 0my_tez* 0nachric* 0naciona* " +
  "0nadie_mas 0naestved 0nagybri* 0nakaz 0nakazow 0nakazu 0nakazy 0nalog* 0namensk* 0namjens* 0nancy 0nantes 0nao_cons* " +
  "0nao_pode* 0nao_temo* 0napoli 0narodn* 0narodow* 0narva* 0narvik 0natet 0nationa* 0natverk* 0navarra 0nawet_dost* " +
  "0nawet_nasi 0nawet_nasz* 0naziona* 0ne_es* 0ne_mes 0ne_more* 0ne_moze* 0neanche_i* 0neanche_il* 0neanche_noi 0neatkar* " +
  "0nederla* 0nedz_mes 0neerlan* 0neeurop* 0neevrop* 0nei_mes 0nelegal* 0nelikum* 0nem_a* 0nem_eu 0nem_nos 0nem_o* 0nem_os* " +
  "0nemame_pris* 0nemamo_pris* 0nemcij* 0nemeck* 0nemet 0nemetek 0nemetor* 0nemmeno_i* 0nemmeno_il* 0nemmeno_noi " +
  "0nemozeme_cita* 0nemozeme_desi* 0nemozeme_prec* 0nemsk* 0nemteas* 0nemtesc* 0nemuzeme_cist 0nemuzeme_desi* " +
  "0nemuzeme_nahl* 0nemuzeme_prec* 0nemuzeme_rozs* 0neodvis* 0neovisn* 0nepovez* 0neppure_i* 0neppure_il* 0neppure_noi " +
  "0neprikl* 0neprisi* 0nessuno_tran* 0net_ir* 0net_mes 0neteise* 0netherl* 0nettet 0nettver* 0netzuna* 0nevieme_cita* " +
  "0nevieme_desi* 0nevieme_prec* 0neviens_cits 0nezavis* 0ni_el* 0ni_lire 0ni_mi 0ni_nas* 0ni_nasi 0ni_noso* 0ni_nous " +
  "0ni_nues* 0ni_och* 0ni_pruz* 0ni_siqu* 0nice 0niceln* 0nicht_ents* 0nicht_lese* 0nicht_mal* 0nichteu* 0niderla* " +
  "0nie_jest* 0nie_moze* 0niederl* 0nieeuro* 0niekas_be* 0niekas_kita* 0niemcam* 0niemcy 0niemcze* 0niemie* 0niet_eu* " +
  "0niet_open* 0niezale* 0nihce_raze* 0nijmege* 0nikt_opro* 0nikto_iny 0nimamo_dost* 0nimeni_in* 0ninguem_alem 0nis_2 " +
  "0niti_mi 0niti_nas* 0nitra 0nitre 0nitry 0nizozem* 0njemack* 0no_acce* 0no_comu* 0no_gala* 0no_one* 0no_pode* 0no_tene* " +
  "0no_way* 0nobody_but* 0nodafbr* 0nodalis* 0nodbryt* 0nodstop* 0nogleha* 0noglest* 0noi_non 0noi_nu 0nokkelh* 0noklane " +
  "0nollati* 0nollkun* 0non_eea 0non_eu 0non_eu* 0non_poss* 0non_ue 0noodsch* 0noors 0noorse 0noorweg* 0norden 0nordeur* " +
  "0nordic* 0nordijs* 0nordis* 0nordmen* 0nordyck* 0noreg 0noregs 0norge 0norges 0norimbe* 0norja 0norjala* 0norjan " +
  "0norjas* 0normand* 0norra 0norras* 0norrkop* 0norsk 0norska* 0norskby* 0norske* 0norsko* 0norskt 0norsku* 0norsky* " +
  "0norteam* 0norueg* 0norveg* 0norvesk* 0norway 0norweg* 0norwesk* 0norymbe* 0noskirt* 0not_even* 0not_us 0notauss* " +
  "0nous_meme* 0nous_y* 0novem_mest* 0nu_avem* 0nu_iti* 0nu_pute* 0nu_va* 0nube_de* 0nuestro_pais 0nul_vide* 0nulin* " +
  "0nulkenn* 0null 0nulla_isme* 0nulla_tuda* 0nulles_piek* 0nulles_zina* 0nullkun* 0nulltea* 0nullwis* 0nulvide* " +
  "0numai_cine 0numai_clie* 0numai_la* 0numai_tu 0numai_voi 0numerique_de* 0nuo_galo* 0nuosav* 0nur_der* 0nur_du 0nur_ihne* " +
  "0nur_ihr 0nur_sie 0nurembe* 0nurnber* 0nuvem_de* 0nyckelh* 0nyderla* 0nyiregy* 0nyomozo* 0o_drif* 0obavjes* 0obca 0obce " +
  "0obcego 0obcej 0obcy 0obcych 0obcym 0oblak* 0oblast* 0obvesce* 0occitan* 0oddelen* 0oddziel* 0odense 0odizolo* 0odjemal* " +
  "0odlacz* 0odmaknj* 0odpoj* 0odrebn* 0odredb* 0odrez* 0odrift* 0odrizn* 0odsepar* 0odspoj* 0odvojen* 0offenle* 0offentl* " +
  "0office_365 0offlin* 0offshor* 0ogre 0ohjelmi* 0ohkvahe* 0ohne_verb* 0ohuvahe* 0oiguska* 0okolit* 0okoln* 0olanda " +
  "0olande* 0olandi* 0olandu 0olasz 0olaszor* 0olomouc* 0olsztyn* 0oltre_ocea* 0oltreoc* 0oma_avai* 0oma_hsm 0oma_hsm* " +
  "0oma_sala* 0oma_voti 0omaa_avai* 0omaa_sala* 0omalla_avai* 0omalla_sala* 0oman_avai* 0oman_sala* 0omandta* 0omat_avai* " +
  "0omat_sala* 0omia_avai* 0omia_sala* 0omilla_avai* 0omilla_sala* 0omrezj* 0omvarld* 0omverd* 0only_the* 0only_you " +
  "0only_your 0onrecht* 0ook_onze* 0ook_wij* 0oostenr* 0openbare_netw* 0openhei* 0oppenhe* 0oppna_moln* 0oppna_nat* " +
  "0oprogra* 0opspori* 0oracle 0oradea 0ordre_secr* 0orebro 0organ 0organa 0organe 0organi 0organo* 0organu* 0organy " +
  "0orgaos 0oriasce* 0orleans 0orskurd* 0orszagh* 0orszagon_belu* 0orszagon_kivu* 0osijek* 0oslo 0oslossa 0osszeur* " +
  "0osterr* 0ostersu* 0ostrav* 0ostrig* 0ostrovn* 0osztrak 0otocn* 0otsast_otsa* 0otspunk* 0otsustu* 0oulu* 0outbound_conn* " +
  "0outside_conn* 0outside_eu 0outside_netw* 0outside_the* 0overbro* 0overhei* 0oversea* 0overze* 0own_your* 0oydrift* " +
  "0padova 0paese_terz* 0paesi_terz* 0paikall* 0pais_terc* 0paises_terc* 0palermo 0paneuro* 0panevez* 0panstw* 0pardubi* " +
  "0parigi 0pariis* 0parijs 0paris 0pariz* 0parnu* 0parvald* 0paryzi* 0paryzu 0pas_acce* 0pas_cons* 0pas_dech* 0pas_lire " +
  "0pas_meme* 0pas_voir 0pasmaju 0pasnote* 0pat_mes 0pat_ne* 0patalem* 0patikim* 0patriot_act 0patriot_act* 0patstav* " +
  "0pays_bas 0pays_de* 0pays_tier* 0pci_dss 0peale_teie 0pecsen 0pecsett 0pecsi 0pecsrol 0peninsu* 0perquis* 0personne_d* " +
  "0physically_and* 0physiquement_et* 0physiquement_sepa* 0physisch_getr* 0physisch_und* 0physische_tren* 0piemont* " +
  "0pilniga_bezs* 0pilnsif* 0pilvehi* 0pilvija* 0pirmkod* 0pisa 0pitea 0plus_d* 0plzne 0plzni 0podatk* 0poemi* 0pohjama* " +
  "0pohjois* 0pohjola* 0polac* 0poland 0polen 0polici* 0policj* 0poliisi* 0polij* 0polis* 0politi* 0politse* 0polizia " +
  "0poljsk* 0polnisc* 0pologne 0polonai* 0polonez* 0poloni* 0polsce 0polsk* 0polu 0poola 0poolas 0poolse 0popolnoma_brez* " +
  "0poprad* 0pori* 0porto 0portog* 0portug* 0posebej_za 0posvece* 0potsdam 0pouzdan* 0pouze_odes* 0pouze_prij* 0pouze_u* " +
  "0pouze_ve* 0pouziva* 0povsem_brez* 0pozaeur* 0pozauni* 0poznan* 0pozsony* 0pradze 0pradzio* 0prag 0praga* 0pragi 0pragu " +
  "0prague 0praha 0prahe 0prahoj* 0prahy 0prancuz* 0prantsu* 0praze 0pregled* 0preisko* 0prekomo* 0prekooc* 0presove " +
  "0prettie* 0prevadz* 0prieig* 0privacy_shie* 0private_key* 0program* 0prokura* 0propre_cle 0propre_clef 0proprie* " +
  "0prostor* 0przejrz* 0przynie* 0public_netw* 0public_regi* 0publicz* 0publieke_netw* 0publika_moln* 0publika_nat* " +
  "0publikt_nat* 0publisk* 0puhenda* 0puli 0puola 0puolala* 0puolan 0puolas* 0puseje 0que_pais 0rada_over* 0raderet_over " +
  "0radighet_over 0rajtad_kivu* 0rakousk* 0rakta 0raktai* 0raktams 0raktas 0rakto 0raktu 0raktuos* 0raktus 0rakusk* " +
  "0rakvere* 0randers 0ranska* 0raport* 0rapporto_di* 0rapporto_sull* 0rattsva* 0rechtsw* 0reck* 0red_exte* 0regatul_unit " +
  "0regensb* 0regerin* 0regjeri* 0reims 0rennes* 0report_di* 0republi* 0requeri* 0requisi* 0reseaux_publ* 0reteaua_exte* " +
  "0reteaua_publ* 0retsvaes* 0rezekn* 0riga* 0rigu 0riias* 0riigi 0riigile 0riigipi* 0riik 0riika 0riikide 0riippum* " +
  "0rijeci 0rijeke 0rikets_gran* 0rikets_gren* 0rime 0rimu 0rjukan 0rodzim* 0roemeni* 0rom 0roma 0roman 0romana 0romane* " +
  "0romani* 0rome 0romen* 0romunij* 0romunsk* 0rootsi* 0roskild* 0rotterd* 0roubaix 0rouen 0roumani* 0rovanie* 0royaume_uni " +
  "0rozvedk* 0rozvied* 0rumaenie* 0ruman* 0rumeeni* 0rumeno 0rumuni* 0rumunjs* 0rumunsk* 0ruotsal* 0ruotsi* 0rydze 0ryga " +
  "0rygoj* 0rygos 0rzad 0rzadom 0rzadow* 0rzadu 0rzady 0rzeczyp* 0rzesz* 0rzymie 0sadom 0sadow 0sadu 0sady 0sajung* " +
  "0sakerhe* 0saksa 0saksaan 0saksala* 0saksama* 0saksan 0saksas* 0saku 0salyje 0salzbur* 0sami_tez* 0samo_kod* 0samo_kupa* " +
  "0samo_naro* 0samo_posi* 0samo_prej* 0samo_pri* 0samo_prim* 0samo_stra* 0samo_su* 0samo_ti 0samo_u* 0samo_v* 0samo_vam " +
  "0samo_vama 0samo_vas 0samo_vi 0samo_vlas* 0samoodl* 0samost* 0sandefj* 0sandnes 0sardegn* 0saue* 0sava_vals* 0savaran* " +
  "0savien* 0scandin* 0schipho* 0schluss* 0schrems 0schremsa_ii 0schwed* 0schwei* 0scolleg* 0se_cort* 0sebesta* 0secnumc* " +
  "0secret_key* 0secret_serv* 0segment* 0segrega* 0seinajo* 0selbst_wir 0selbstb* 0self_mana* 0selv_vi* 0separa* 0separer* " +
  "0separov* 0services_de* 0servizi_segr* 0setubal 0seul_a* 0seul_le* 0seul_vous 0seuls_a* 0seversk* 0sevilla 0siauli* " +
  "0siaures_sal* 0sibiu 0sicilia 0sie_alle* 0siec 0sieci 0siecia 0siet 0sietami 0siete 0sieti 0sifravi* 0sifresa* 0sifrir* " +
  "0sifrov* 0siguld* 0silicon_vall* 0silkebo* 0sines 0siserii* 0site 0siti 0sitim 0sjalvbe* 0sjedinj* 0sjolv_me* 0sjolv_vi* " +
  "0skaidrumo_atas* 0skaitme* 0skandin* 0skandyn* 0skellef* 0skien 0skygiga* 0slegt* 0sleutel* 0slovac* 0slovak* 0slovask* " +
  "0sloveen* 0sloven* 0slovins* 0slowac* 0slowak* 0slowen* 0sluten_kall* 0sluzb* 0so_a* 0so_o* 0so_quem 0so_si 0so_tu " +
  "0so_voce 0so_voce* 0soberan* 0sobesta* 0soc_1 0soc_2 0soc_3 0sodisc* 0soevere* 0sofia 0sofii 0softwar* 0solamente_el* " +
  "0solamente_il* 0solamente_tu 0solamente_uste* 0solamente_voi 0solamente_voso* 0solleft* 0solo_el* 0solo_il* 0solo_tu " +
  "0solo_uste* 0solo_voso* 0soltanto_il* 0soltanto_tu 0soltanto_voi 0somente_o* 0somente_si 0somente_tu 0somente_voce " +
  "0somente_voce* 0somij* 0somu 0sonderb* 0sonst_niem* 0soome 0soomes* 0soomlas* 0sophia_anti* 0soud 0soudu 0soudum 0soudy " +
  "0souver* 0soverei* 0sovran* 0spaanse 0spagna 0spagnol* 0spain 0spanels* 0spania 0spanie* 0spanij* 0spaning* 0spaniol* " +
  "0spanis* 0spanje 0spanjol* 0spansk* 0spanu 0spanyo* 0specdie* 0splita 0splitu 0spojen* 0spoza_eu 0spoza_ocea* 0spoza_ue " +
  "0spravod* 0spropor* 0stat 0state_tert* 0statele_tert* 0statele_unit* 0statelor_memb* 0statelor_tert* 0statelor_unit* " +
  "0stater 0statlig* 0statsli* 0statuni* 0stavang* 0stoccol* 0stockho* 0stokhol* 0storbri* 0storma* 0strafve* 0strain* " +
  "0strane 0strani* 0stranke 0strano* 0strasb* 0strate* 0stuttga* 0styresm* 0subpoen* 0suda 0sude 0sudom 0sudov 0sudova " +
  "0sudovi* 0sudsk* 0sudy 0suec* 0suede 0suedez* 0suedia 0suediei 0suedois* 0suica 0suicas 0suico 0suicos 0suisse* 0suiza " +
  "0suizas 0suizo 0suizos 0suletud_laht* 0suletud_tark* 0sundsva* 0suomala* 0suome* 0suomi 0suomij* 0suomisk* 0suomiu " +
  "0suurbri* 0suurvoi* 0suvera* 0suvere* 0suweren* 0svajc 0svajcb* 0svajci* 0svajcot 0sved 0svedes* 0svedij* 0svedisk* " +
  "0svedors* 0svedsk* 0svedu 0sveic* 0sveits* 0svendbo* 0svensk* 0sverig* 0svesas_vals* 0svesu_vals* 0svet 0sveta 0svete " +
  "0svetims* 0svetu 0svezia 0svica 0svicars* 0svice 0svici 0svico 0svijet* 0svizzer* 0svrchov* 0svycars* 0sweden 0swedish " +
  "0swiat 0swiata 0swiatem_zewn* 0swiecie 0swiss 0switzer* 0syyttaj* 0szczeci* 0szeged* 0szekesf* 0szigetu* 0szlova* " +
  "0szlove* 0szofi* 0szoln* 0szombat* 0sztokho* 0szuvere* 0szwajca* 0szwecj* 0szwedzk* 0taani 0taanis* 0taastru* 0tagalla* " +
  "0taho 0tahoill* 0tahojen 0tahon 0tahot 0talians* 0talijan* 0talin* 0tallin* 0tammerf* 0tampere* 0tanska* 0tarile_de* " +
  "0tarile_tert* 0tarilor_tert* 0tarnyb* 0tartu 0tartus 0tchequi* 0techceg* 0techgig* 0techhii* 0techjat* 0techkon* " +
  "0technol* 0techori* 0techreu* 0tedesc* 0tehnolo* 0teisesa* 0teismo_spre* 0teknikj* 0teknisk_ober* 0teknoja* 0teknolo* " +
  "0tengere* 0tercer_esta* 0tercero* 0tevyne* 0third_coun* 0third_stat* 0ticino 0tiedust* 0tiesib* 0tijela 0tijelim* " +
  "0tijelo 0tijelu 0tik_jus 0tik_pas* 0tik_tu 0tikai_tev 0tiktai_jus 0tilburg 0timisoa* 0tisax 0titkos* 0tjeckie* 0tjekkie* " +
  "0torino 0torveny* 0toscana 0totalement_hors* 0totalmente_on* 0totalst* 0toulous* 0tours 0transil* 0transpa* " +
  "0tredje_land* 0tredjel* 0trencin* 0trento 0tresaj* 0tret* 0tribuna* 0tricolo* 0trieste 0trnave 0tromso 0trondhe* 0trstu " +
  "0trusted_clou* 0trzeci* 0tschech* 0tsehhi* 0tsekis* 0tsekki 0tsjechi* 0tsjekki* 0tu_e* 0tudi 0tudih 0tudim 0tuj 0tuja " +
  "0tuje 0tujega 0tujemu 0tuji 0tujih 0tujim 0tujimi 0tujo 0tukholm* 0tuo_oma* 0tuomioi* 0turku 0turussa 0tuzems* " +
  "0tylko_adre* 0tylko_cieb* 0tylko_nada* 0tylko_odbi* 0tylko_ty 0tylko_w* 0tylko_was 0tylko_wy 0tysk 0tyska 0tyskag* " +
  "0tyske 0tyskeid* 0tyskeje* 0tysklan* 0tyskt 0u_s* 0udajmi 0udelukkende_dig 0udelukkende_du 0udelukkende_i " +
  "0udelukkende_jer 0udelukkende_jere* 0udelukkende_kund* 0udenfor* 0udenlan* 0udine 0udlande* 0udostep* 0ugyfelk* " +
  "0uhendku* 0uhendri* 0uhendu* 0uitsluitend_de* 0uitsluitend_jij 0uitsluitend_u 0ujawnie* 0uksnes_sina 0uksnes_sinu " +
  "0uksnes_sinu* 0uksnes_sul 0uksnes_teie 0uksnes_teil 0uksnes_teil* 0ulkoma* 0ulkopuo* 0ulkover* 0umea 0unabhan* " +
  "0unable_to* 0underra* 0ungari* 0ungarn 0ungern 0ungher* 0unia 0uniao 0unicamente_el* 0unicamente_il* 0unicamente_o* " +
  "0unicamente_si 0unicamente_tu 0unicamente_uste* 0unicamente_voce 0unicamente_voce* 0unicamente_voi 0unicamente_voso* " +
  "0unie 0unii 0unije 0uniji 0unijn* 0unijo 0uniju 0unio* 0united_king* 0united_stat* 0uniu 0uniunea 0uniunii 0unkari* " +
  "0unlawfu* 0unverha* 0uporabn* 0uppkopp* 0uppsala 0upravlj* 0urad 0uradom 0uradov 0uradu 0uradum 0urady 0urzad 0urzedow " +
  "0urzedy 0us_anbi* 0us_clou* 0us_gese* 0us_lag* 0us_law* 0us_lov* 0us_rech* 0us_surv* 0usa 0usan 0usas* 0utanlan* " +
  "0utelukkende_de 0utelukkende_deg 0utelukkende_dere 0utelukkende_di 0utelukkende_dine 0utelukkende_du 0utelukkende_dykk " +
  "0utelukkende_kund* 0utenfor* 0utenlan* 0utland* 0utomeur* 0utomsta* 0utrecht 0uzavre* 0uzdar* 0uzivate* 0uzjuri* " +
  "0uzsien* 0uzticam* 0uzytkow* 0v_tuji* 0vaasa* 0vaciesu 0vacij* 0vacu 0vaid_sina 0vain_sina 0vain_te 0valdib* 0valdzi* " +
  "0valenci* 0valisma* 0valisri* 0valisuh* 0valisvo* 0valitsu* 0vallado* 0vallan 0valloil* 0valmier* 0valstyb* 0valtio* " +
  "0vanjsk* 0vantaa* 0varazdi* 0varlden 0varsav* 0varso* 0varsuv* 0vasca 0vasco 0vastera* 0vaxjo 0vegzes* 0veiligh* 0vejle " +
  "0velenju 0veneto 0venezia 0vengrij* 0ventspi* 0verda 0verden 0verejn* 0verkkoy* 0verkois* 0verkost* 0verona 0verso_l* " +
  "0veszlea* 0veszpre* 0vi_kan* 0vi_sjal* 0vi_som* 0viborg 0videni 0vidni 0vidzem* 0viedni 0vien_jus 0viena 0vienigi_jus " +
  "0vienna 0vienne 0vieraan 0vierai* 0viesaj* 0viesuju_tink* 0vietej* 0vietin* 0vietos 0viin 0vilagha* 0viljand* 0viln* " +
  "0viro 0virolai* 0viron 0viroon 0virossa 0virosta 0visagin* 0viseu 0vitoria 0vlaamse 0vlaande* 0vlad* 0vlasnic* 0vlast " +
  "0vlasti* 0vlastn* 0vnejs* 0voies_de* 0voimud* 0vokieci* 0vokieti* 0vokisk* 0vonkajs* 0voora* 0voorrii* 0voorvoi* " +
  "0vorderi* 0vorguga 0vorgust_solt* 0vorguuh* 0votit 0votmeha* 0votmest 0votre_cle 0vous_et* 0vous_etes* 0vreemde " +
  "0vyhrade* 0vyhradne_adre* 0vyhradne_odes* 0vyhradne_odos* 0vyhradne_prij* 0vyhradne_ty 0vyhradne_u* 0vyhradne_vam " +
  "0vyhradne_vas 0vyhradne_ve* 0vyhradne_vo* 0vyhradne_vy 0vyhraze* 0vylucne_adre* 0vylucne_odes* 0vylucne_odos* " +
  "0vylucne_prij* 0vylucne_ty 0vylucne_u* 0vylucne_vam 0vylucne_vas 0vylucne_vo* 0vylucne_vy 0vyriaus* 0vysetro* 0walloni* " +
  "0warran* 0warsaw 0warscha* 0warszaw* 0washing* 0waszyng* 0wegier* 0wegry 0wegrzec* 0wenen 0wiedniu 0wien 0wij_ook* " +
  "0wilnie 0wir_als* 0wladz 0wladze 0wladzom 0wlasn* 0wloch 0wlochy 0wlosk* 0wloszec* 0world 0worldwi* 0wroclaw* 0wydania " +
  "0wydziel* 0wylacznie_adre* 0wylacznie_cieb* 0wylacznie_nada* 0wylacznie_odbi* 0wylacznie_ty 0wylacznie_w* 0wylacznie_was " +
  "0wylacznie_wlas* 0wylacznie_wy 0wywiad* 0y_comp* 0yhdysva* 0yhtey* 0yksin_asia* 0yksin_sina 0yksin_sinu* 0yksin_te " +
  "0yksin_teid* 0yksin_teil* 0yksinomaan_asia* 0yksinomaan_sina 0yksinomaan_sinu* 0yksinomaan_te 0yksinomaan_teid* " +
  "0yksinomaan_teil* 0you_alon* 0you_and* 0za_ocea* 0zadru 0zagrab* 0zagrani* 0zagreb* 0zahrani* 0zakazni* 0zamknie* " +
  "0zamorsk* 0zaocean* 0zaprt* 0zaragoz* 0zart_lice* 0zarzadz* 0zasebn* 0zatvore* 0zaufan* 0zavente* 0zdruzen* 0zelfs_de* " +
  "0zemalj* 0zeme 0zemgal* 0zemlj* 0zenev* 0zerow* 0zgolj_naro* 0zgolj_nasl* 0zgolj_posi* 0zgolj_prej* 0zgolj_stra* " +
  "0zgolj_ti 0zgolj_vam 0zgolj_vas 0zgolj_vi 0ziemelv* 0zilin* 0zjednoc* 0zline 0znalost* 0znanj* 0zpoza_ocea* 0zpravod* " +
  "0zunajev* 0zunanj* 0zurich* 0zurigo 0zurique 0zurychu 0zvalgyb* 0zviedr* 0zvrchov* 0zweden 0zweeds* 0zwitser* 0zwolle " +
  "0zypern 0zza_gran* 0zza_ocea* 0αγγλια 0αγγλικ* 0αθεμιτ* 0αθηνα 0αθηνασ 0αθηνων 0ακομα_και* 0ακομη_και* 0αλλοδαπ* " +
  "0αμερικ* 0αμστερν* 0αναφορα_διαφ* 0ανεξαρτησια_στο* 0ανεξαρτητο_νεφο* 0αποκλειστικα_εσει* 0αποκλειστικα_ο* " +
  "0αποκλειστικα_στα* 0αποκομμ* 0απομονω* 0αποσυνδ* 0αρχεσ 0αρχων 0αττικη* 0αυστρι* 0αυτονομη_λειτ* 0βαρσοβι* 0βελγικ* " +
  "0βελγιο* 0βερολιν* 0βιεννη* 0βολο 0βολοσ 0βορει* 0βουκουρ* 0βουλγαρ* 0βρετανι* 0βρυξελλ* 0γαλλια* 0γαλλικ* 0γενευη* " +
  "0γερμανι* 0δανεζικ* 0δανια 0δανιασ 0δανικ* 0δημοσια_δικτ* 0δημοσιο_δικτ* 0διαδικτ* 0διακοπτησ_διακ* 0διατερμ* 0διαχωρι* " +
  "0δικαστ* 0δικο_σασ* 0διωκτικ* 0δουβλιν* 0εγχωρι* 0εε 0εθνικο_εδαφ* 0εισαγγε* 0εκθεσεισ_διαφ* 0εκθεση_διαφ* 0εκθεση_μασ* " +
  "0εκθεσησ_διαφ* 0εκτοσ_συνδ* 0ελβετι* 0ελλαδα* 0ελλαδοσ 0ελλασ 0ελληνα 0ελληνεσ 0ελληνικ* 0ελληνων 0ελσινκι 0εμεισ_οι* " +
  "0εμπιστο_νεφο* 0εμπιστου_νεφο* 0ενταλμ* 0εντοσ_συνο* 0ενωση 0ενωσησ 0ενωσιακ* 0εξωεδαφ* 0εξωκοιν* 0εξωτερι* 0εξωχωρι* " +
  "0εοχ 0επικρατ* 0εσεισ_και* 0εσεισ_μονο 0εσθονι* 0ευρωπαι* 0ευρωπη* 0ζυριχη* 0ηνωμενεσ_πολι* 0ηνωμενο_βασι* " +
  "0ηνωμενου_βασι* 0ηνωμενων_πολι* 0ηπα 0ηρακλει* 0θεσσαλο* 0ιδιοκτητο_λογι* 0ιδιοταγ* 0ινδια 0ινδιασ 0ινδικ* 0ιντερνε* " +
  "0ιρλανδι* 0ισλανδι* 0ισπανι* 0ιταλια* 0ιταλικ* 0ιωαννιν* 0καβαλα 0καλαματ* 0κανεισ_αλλο* 0κανενασ_αλλο* 0κατω_χωρε* " +
  "0κατω_χωρω* 0κλειδι* 0κλειστο_κωδι* 0κλειστου_κωδι* 0κοινοτι* 0κολοσσ* 0κοπεγχα* 0κορωπι 0κρατη_μελη 0κρατικεσ_υπηρ* " +
  "0κρατοσ_μελο* 0κρατων_μελω* 0κρητη 0κρητησ 0κροατι* 0κρυπτογραφηση_απο* 0κρυπτογραφηση_πελα* 0κρυπτογραφηση_στην* " +
  "0κυβερνη* 0κυπριακ* 0κυπριο* 0κυπριων 0κυπρο 0κυπροσ 0κυπρου 0κυριαρχ* 0λαρισα 0λαρνακα 0λεμεσο* 0λετονι* 0λευκωσι* " +
  "0λιθουαν* 0λισαβον* 0λιχτενσ* 0λονδιν* 0λουξεμβ* 0μαδριτη 0μαλτα 0μαλτασ 0μαλτεζι* 0μηδενικη_γνωσ* 0μηδενικησ_γνωσ* " +
  "0μηδενικησ_προσ* 0μιλανο 0μοναχο* 0μονο_εσει* 0μονο_εσυ 0μονο_ο* 0μονο_οι* 0μονο_σε* 0μονο_στα* 0μονον_εσει* 0μπενελο* " +
  "0μυστικεσ_υπηρ* 0μυστικων_υπηρ* 0νορβηγι* 0ντοπι* 0ξανθη 0ξενα 0ξενεσ 0ξενη 0ξενησ 0ξενο 0ξενοι 0ξενοσ 0ξενου 0ξενουσ " +
  "0ξενων 0ολλανδι* 0ουγγαρι* 0ουγγρικ* 0ουτε_εμει* 0ουτε_και* 0ουτε_καν* 0ουτε_κι* 0ουτε_ο* 0ουτε_οι* 0ουτε_το* 0πανευρω* " +
  "0παρανομ* 0παρισι* 0πατρα 0πατρασ 0πειραι* 0πολωνι* 0πορτογα* 0πραγα 0ροδο 0ρουμανι* 0ρωμη 0σκανδιν* 0σλοβακι* 0σλοβενι* " +
  "0σουηδι* 0σοφια 0σοφιασ 0στοκχολ* 0στρατηγικη_ανεξ* 0στρατηγικη_αυτο* 0στρατηγικησ_αυτο* 0τεχνολογικη_ανεξ* " +
  "0τεχνολογικη_αυτο* 0τεχνολογικησ_ανεξ* 0τεχνολογικησ_αυτο* 0τριτα_κρατ* 0τριτεσ_χωρε* 0τριτη_χωρα 0τριτησ_χωρα* " +
  "0τριτων_κρατ* 0τριτων_χωρω* 0τσεχια* 0τσεχικ* 0υπερπαρ* 0υπερπον* 0υπηρεσιεσ_πληρ* 0υπηρεσιων_πληρ* 0φινλανδ* 0φρανκφο* " +
  "0χανια 0χωρα_μασ 0χωρασ_μασ 0ψηφιακη_ανεξ* 0ψηφιακη_αυτο* 0ψηφιακησ_ανεξ* 0ψηφιακησ_αυτο* 0австри* 0автоном* 0агенци* " +
  "0азия 0америк* 0амстерд* 0англиис* 0англия 0атина 0без_вас 0белгиис* 0белгия 0берлин 0благоев* 0британс* 0брюксел " +
  "0букурещ 0бургас 0българ* 0варна 0варшава 0вашингт* 0велико_търн* 0великоб* 0виена 0власт 0власти* 0властта 0външни* " +
  "0герман* 0гръцк* 0гърция 0даже_ние 0дания 0датск* 0дигитал* 0доверен* 0дори_адми* 0дори_дост* 0дори_екип* 0дори_наш* " +
  "0дори_ние 0дъблин 0държав* 0европа 0европе* 0единствено_вам 0единствено_вас 0единствено_вие 0единствено_във* " +
  "0единствено_клие* 0единствено_полу* 0единствено_потр* 0единствено_при* 0единствено_ти 0единствено_у* 0еип 0екстери* 0ес " +
  "0естония 0естонск* 0женева 0задгран* 0закон* 0запитва* 0запове* 0затворе* 0извънев* 0извънте* 0изключе* " +
  "0изключително_вам 0изключително_вас 0изключително_вие 0изключително_клие* 0изключително_полу* 0изключително_потр* " +
  "0изключително_при* 0изключително_ти 0изключително_у* 0изолира* 0изцяло_офла* 0икономи* 0индия 0интерне* 0ирланд* " +
  "0исланди* 0испания 0испанск* 0италиан* 0италия 0кипър 0клиента 0ключ 0ключа 0ключов* 0ключът 0контрол_над* 0криптир* " +
  "0криптог* 0латвия 0литва 0лихтенщ* 0локалн* 0лондон 0люксемб* 0мадрид 0малта 0местн* 0милано 0мрежа 0мрежата 0мрежи " +
  "0мрежите 0мюнхен 0напълно_офла* 0национа* 0неевроп* 0независ* 0немск* 0нидерла* 0никои_друг 0никои_осве* 0нито_ние " +
  "0норвеги* 0норвежк* 0нулев* 0нюрнбер* 0нямаме_дост* 0обединеното_крал* 0облачн* 0обособе* 0общност* 0орган 0органа " +
  "0органи* 0органът 0отвъд_океа* 0отвъдок* 0отделен* 0отделн* 0откъсна* 0офлаин_режи* 0париж 0патенто* 0плевен 0пловдив " +
  "0полици* 0полск* 0полша 0португа* 0правите* 0прага 0прекъсн* 0прозрач* 0прокура* 0публичн* 0разпоре* 0разузна* 0рб 0рим " +
  "0родинат* 0родн* 0румъния 0румънск* 0русе 0само_вам 0само_вас 0само_вие 0само_във* 0само_клие* 0само_полу* 0само_потр* " +
  "0само_при* 0само_ти 0само_у* 0самосто* 0сащ 0света 0свят 0скандин* 0следова* 0словаки* 0словашк* 0словен* 0служба " +
  "0служби* 0собстве* 0солун 0софия 0специално_за 0стара_заго* 0стокхол* 0стран* 0стратег* 0суверен* 0съд 0съда 0съдилищ* " +
  "0съедине* 0съюз 0съюза 0техноло* 0унгария 0унгарск* 0филипин* 0финланд* 0финск* 0франкфу* 0франция 0френск* 0хардуер* " +
  "0хелзинк* 0хиперск* 0холанд* 0хърват* 0цюрих 0чехия 0чешк* 0чужбина 0чужд 0чужда 0чуждата 0чуждест* 0чужди 0чуждите " +
  "0чуждо 0шведск* 0швеицар* 0швеция 1air_gapp* 1alene_du 1alene_jer 1alene_jere* 1allmanna_moln* 1allmanna_nat* 1ani_nasi " +
  "1ani_posk* 1ani_prov* 1asiakaspaan_sala* 1asiakkaan_avai* 1asiakkaan_hall* 1asv_mako* 1berre_du 1bez_cieb* 1bez_lacz* " +
  "1cle_priv* 1conhecimento_nulo 1conhecimento_zero 1connexion_sort* 1conocimiento_cero 1conocimiento_nulo 1court_of* " +
  "1decryption_key* 1den_haag 1dere_alen* 1disclosure_orde* 1doar_dvs 1doar_voi 1edino_vi 1egen_hsm 1eget_hsm 1egna_kryp* " +
  "1egna_nyck* 1egne_kryp* 1egyesult_alla* 1egyesult_kira* 1eigne_kryp* 1emme_itse* 1emme_meka* 1encriptado_de* " +
  "1encryption_key* 1end_ikke* 1end_kryp* 1enda_hsm* 1enda_voti 1ende_til* 1entierement_hors* 1executive_orde* 1graekenl* " +
  "1harmadik_orsz* 1ilman_ulko* 1inden_for* 1indipendenza_tecn* 1ingen_uten* 1ingen_utom* 1innanfor_land* 1innenfor_land* " +
  "1inom_land* 1inte_ens* 1interamente_on* 1iso_2770* 1iso_7510 1izkljucno_naro* 1izkljucno_nasl* 1izkljucno_posi* " +
  "1izkljucno_prej* 1izkljucno_pri* 1izkljucno_stra* 1izkljucno_ti 1izkljucno_v* 1izkljucno_vam 1izkljucno_vas " +
  "1izkljucno_vi 1jen_prij* 1kellelgi_teis* 1kun_dykk 1law_enfo* 1legea_din* 1lei_nort* 1len_odos* 1len_prij* 1lukka_kild* " +
  "1maan_raj* 1megbizhato_felh* 1meme_nos* 1meme_pas* 1mes_pasi* 1mes_paty* 1nawet_my 1nem_mesm* 1nem_sequ* 1nen_7510 " +
  "1net_musu* 1net_teik* 1netvaerk* 1nicht_eins* 1nicht_eu* 1nici_noi 1nie_mamy* 1nihce_drug 1nikdo_jiny 1nikdo_krom* " +
  "1nikt_inny 1nikt_poza* 1noi_comp* 1non_abbi* 1normative_degl* 1oma_krup* 1oma_votm* 1omaa_hsm 1oman_hsm 1omat_hsm " +
  "1omia_hsm 1omien_sala* 1only_cust* 1own_encr* 1paesi_bass* 1pas_ouvr* 1pat_musu* 1pat_paka* 1pouze_ty 1pouze_vy " +
  "1raderett_over 1raderetten_over 1razen_vas* 1red_publ* 1rede_exte* 1regie_over* 1regno_unit* 1relazione_di* " +
  "1relazione_sull* 1rete_este* 1sajat_hsm 1sajat_kulc* 1sava_hsm 1savo_hsm 1savo_rakt* 1savu_hsm 1seal_leve* " +
  "1selvstaendig_milj* 1selvstaendigt_milj* 1servicii_secr* 1servicos_de* 1servicos_secr* 1seuls_vos 1seuls_vous " +
  "1singurii_care 1singurul_care 1solo_chi 1solo_suy* 1solo_tuy* 1solo_voi 1spoza_hran* 1standalone_oper* 1strassbu* " +
  "1tech_ries* 1terceiro_pais 1the_hagu* 1third_part* 1tik_jums 1tik_jusu 1tik_jusu* 1tikai_jums 1tikai_jus 1tikai_jusu " +
  "1tikai_jusu* 1tikai_pie* 1tikai_tu 1treciaja_sal* 1trecioje_sal* 1trecioji_sal* 1treciuju_sal* 1tylko_wlas* 1vaid_sul " +
  "1vaid_teie 1vaid_teil 1vaid_teil* 1vain_teid* 1vain_teil* 1vegponttol_vegp* 1verenigde_stat* 1vien_tik* 1viesuoju_tink* " +
  "1volledig_zond* 1vom_netz* 1wir_selb* 1your_own* 2ainoastaan_asia* 2ainoastaan_sina 2ainoastaan_sinu* 2ainoastaan_te " +
  "2ainoastaan_teid* 2ainoastaan_teil* 2alene_dig 2ande_till* 2bare_dykk 2berre_kund* 2cero_cono* 2connaissance_null* " +
  "2court_orde* 2dach_raum 2dach_regi* 2data_priv* 2derde_land* 2dere_alei* 2doar_dumn* 2dreptului_din* 2edes_palv* " +
  "2edes_ylla* 2edino_vam 2egen_kryp* 2egen_nogl* 2egen_nokk* 2egen_nokl* 2egen_nyck* 2egne_nogl* 2egne_nokk* 2egne_nokl* " +
  "2eigen_hsm 2enda_krup* 2enda_votm* 2endast_du 2endast_kund* 2etats_unis 2gennemgaende_kryp* 2inte_hell* 2isae_3402 " +
  "2isegi_meie 2jedine_vy 2keegi_muu 2licencias_prop* 2mitte_keeg* 2nadie_exce* 2nici_chia* 2nici_echi* 2nici_furn* " +
  "2nici_maca* 2niet_beki* 2niet_inzi* 2niet_leze* 2niet_meel* 2niet_onts* 2nikto_okre* 2niti_nasi 2niti_ponu* 2niti_skrb* " +
  "2nitko_drug* 2nitko_osim* 2numai_dvs 2omien_hsm 2onon_kivu* 2parskatamibas_pars* 2parskatamibas_zino* 2pouze_adre* " +
  "2pouze_vam 2pouze_vas 2production_orde* 2rede_publ* 2rete_pubb* 2rete_stac* 2reti_pubb* 2samo_nasl* 2serviciile_de* " +
  "2servicios_de* 2spoza_eog 2staatliche_stel* 2stangd_kall* 2state_acto* 2stati_unit* 2tara_tert* 2tari_tert* 2tech_giga* " +
  "2tech_oria* 2technicznie_nie* 2teismo_nuro* 2terceiros_pais* 2tercer_pais 2treciasias_sal* 2treciosioje_sal* " +
  "2treciosiomis_sal* 2treciosios_sal* 2treciosiose_sal* 2utan_nett 2uten_nett 2vaid_sinu 2vaid_sinu* 2vain_asia* " +
  "2vain_sinu* 2valtakunnan_raj* 2vereinigte_staa* 2vereinigten_staa* 2vertrouwde_clou* 2vous_seul 2vous_seul* 2vous_uniq* " +
  "2zart_forr* 2zelfs_onze* 2zelfs_wij 2zelfs_wijz* 2zero_acce* 2zero_conh* 2zero_conn* 2zero_cono* 2zero_cuno* 2zero_isme* " +
  "2zero_know* 2zero_tuda* 2zero_wied* 3alene_kund* 3alleen_jij 3alleen_uzel* 3asiakaspuolen_sala* 3aucun_moye* 3berre_dykk " +
  "3cloud_actu 3cloud_actu* 3cloud_fida* 3conoscenza_zero 3edino_nasl* 3edino_posi* 3edino_prej* 3eigen_kryp* 3eigen_nokk* " +
  "3eigen_nokl* 3eigne_nokk* 3eigne_nokl* 3endast_dig 3extra_comm* 3idegen_jog* 3inden_land* 3independance_nume* " +
  "3ingen_andr* 3ingen_anna* 3ingen_udov* 3isegi_mitt* 3jurisdicao_nort* 3kenellakaan_muul* 3kulso_kapc* 3kulso_kulc* " +
  "3kundestyrte_kryp* 3kundestyrte_nokk* 3kundestyrte_nokl* 3kundstyrda_kryp* 3kundstyrda_nyck* 3legislacao_nort* " +
  "3mernokeink_sem 3nadie_salv* 3nessun_altr* 3nicht_ausl* 3nicht_einm* 3nicht_mitl* 3nicht_offn* 3nicht_zugr* 3numai_dumn* " +
  "3omalla_hsm 3omien_avai* 3omilla_hsm 3other_part* 3peste_ocea* 3propio_hsm 3propre_hsm 3redes_publ* 3reino_unid* " +
  "3reseau_publ* 3retea_publ* 3state_memb* 3stati_memb* 3stati_terz* 3stato_memb* 3stato_terz* 3tepat_latv* 3tiesas_orde* " +
  "3tiesas_riko* 3tresa_vals* 3tresas_vals* 3treso_vals* 3uteslutande_dig 3uteslutande_du 3uteslutande_er " +
  "3uteslutande_kund* 3uteslutande_ni 3и_сами* 4alleen_jouw 4betrodd_sky 4cannot_look 4caurspidiguma_zino* 4eigenes_hsm " +
  "4encriptacao_de* 4encriptacao_do* 4encriptacao_pont* 4estado_memb* 4heller_ikke* 4jedino_kupa* 4jedino_vlas* " +
  "4kundeadministrerede_kryp* 4kundeadministrerede_nogl* 4kundestyrede_kryp* 4kundestyrede_nogl* 4nimeni_altc* " +
  "4paasta_paah* 4paises_baix* 4paises_bajo* 4parent_comp* 4proprio_hsm 4retele_publ* 4rigets_graen* 4salies_vidu* " +
  "4section_702 4statul_memb* 4tiesas_lemu* 4treciosioms_sal* 4verenigd_koni* 4vieras_valt* 5allmenne_sky 5betrodde_sky " +
  "5betrott_moln* 5criptografia_de* 5criptografia_pont* 5cryptographic_key* 5landets_graen* 5nevieme_nahl* " +
  "5parredzamibas_pars* 5parredzamibas_zino* 5propriul_hsm 5statele_memb* 5vienigi_jums 5απ_ακρη* 5не_може* 6allmenne_skye* " +
  "6independencia_estr* 6nemozeme_nahl* 7rendszergazdaink_sem 7teruleten_kivu* 7απο_ακρο* 7εξω_κοσμ* 7без_свър* " +
  "8autodeterminacion_estr* 8autodeterminacion_tecn* 8autodeterminazione_tecn* 9autodeterminacao_estr* " +
  "9autodeterminacao_tecn* ^0ACN ^0AGID ^0ANSSI ^0ASV ^0AWS ^0BIO ^0BSI ^0BYOE ^0BYOK ^0C3A ^0C5 ^0CADA ^0CISPE ^0CR ^0DACH " +
  "^0DORA ^0DPF ^0E2EE ^0EEA ^0EEE ^0EER ^0EES ^0EEZ ^0EGP ^0EGT ^0EHP ^0EL ^0EMP ^0ENS ^0EOG ^0EOS ^0ES ^0ETA ^0EU ^0EUA " +
  "^0EUCS ^0EWR ^0FBI ^0FISA ^0GCP ^0HDS ^0HSM ^0HSMS ^0HYOK ^0JAV ^0KMS ^0NIS2 ^0NSA ^0QC1 ^0QC2 ^0QC3 ^0QC4 ^0RH ^0RP " +
  "^0SAD ^0SEAL_1 ^0SEAL_2 ^0SEAL_3 ^0SEAL_4 ^0SEE ^0SNC ^0SOC2 ^0SR ^0SUA ^0UE ^0UK ^0US ^0VS ^0ZDA bindependencia_tecn* ";

/** Derived from the lexicons by `npm run gate`: what `gate-table.ts` looks for, each with the place of its sample. */
export const STEMS =
  "*0ametias* *0anfrage* *0avaimen* *0avaimet *0avaimia *0avain *0behorde* *0hoheit_uber *0interne* *0itsemaa* *0myndigh* " +
  "*0nederla* *0nogle* *0noglern* *0nokkel *0nokkele* *0noklar *0noklene *0nokler *0nyckel *0nyckeln *0nycklar* *0overhed* " +
  "*0overhei* *0regieru* *0schluss* *0sleutel* *0soevere* *0souvera* *0souvere* *0sovrani* *0suveraa* *0suveraen* " +
  "*0suveran* *0suveree* *0suveren* *0szuvere* *0szyfrow* *0us_beho* *0us_uber* *0viranom* *0voti *0votme* *0votmeid " +
  "*0votmete *0шифров* 027001 027017 027018 0a_cour* 0a_rete* 0a_szol* 0aachen 0aalborg 0aalsmee* 0aarhus 0abenhed* " +
  "0abgekop* 0abgesch* 0abne_net* 0abo 0abuziv* 0access_zero 0acores 0adatker* 0adatok_fele* 0adminis* 0adskilt* 0afbrudt " +
  "0afbryde* 0afgekop* 0afgesch* 0afgesne* 0afgezon* 0afkobl* 0afskaerm* 0afsondr* 0agaibhse_amha* 0agatsa_fein* 0agencia* " +
  "0agencij* 0agencj* 0agenti* 0agentur* 0agenzia 0agenzie 0ahna_stes* 0ainult_sina 0ainult_sinu 0ainult_sinu* 0ainult_sul " +
  "0ainult_teie 0ainult_teil 0ainult_teil* 0air_gap 0air_gap* 0airgap* 0airij* 0airisk* 0aislad* 0aislami* 0aitiuil " +
  "0aitiula 0aix 0aizjur* 0ajen* 0aklagar* 0al_otro* 0alankom* 0alborg 0alcala_de* 0alema* 0alene_i 0alesund 0alhei* " +
  "0alicant* 0all_data* 0allami_szer* 0alleen_de* 0alleen_je 0alleen_u 0alleen_uw 0allein_bei* 0allein_der* 0allein_sie " +
  "0allemag* 0alleman* 0almere 0alsace 0alytu* 0amazon 0ameerik* 0america* 0americe 0americi* 0americk* 0amerika* 0amerike " +
  "0ameriki* 0amerikk* 0ameriko* 0ameriky 0ameriqu* 0amerisk* 0amerka 0ameryce 0ameryka* 0ameryki 0amester* 0ametivo* " +
  "0amstard* 0amsterd* 0amszter* 0andaluc* 0andmeau* 0angers 0angiels* 0anglesk* 0anglete* 0angli* 0angol 0ani_my 0ani_nas* " +
  "0ani_spra* 0anordnu* 0anslutn* 0antwerp* 0any_agen* 0aon_duin* 0aonrait* 0aontas 0apeldoo* 0apenas_o* 0apenas_si " +
  "0apenas_tu 0apenas_voce 0apenas_voce* 0apenhet* 0apne_nett 0apsispr* 0apvieno* 0aragon 0ardeal 0are_cut 0arej* 0arendal " +
  "0arezzo 0arhus 0ari_mes* 0arnhem 0arpasau* 0arpusei* 0arpussa* 0arras 0arvalst* 0arzem* 0as_line* 0asii 0asturia* " +
  "0asutust* 0asv_nove* 0aten 0atena* 0atene 0ateni 0athen* 0atjungt* 0atlathatosagi_besz* 0atlathatosagi_jele* 0atskil* " +
  "0atskirt* 0atskyri* 0atslega* 0atslegu 0atvieno* 0auch_nich* 0auch_wir* 0ausfuhr* 0auskunf* 0ausland* " +
  "0ausschliesslich_beim* 0ausschliesslich_sie 0aussenan* 0aussenve* 0aussenwe* 0aussere* 0austria* 0austrie* 0austrii " +
  "0austrij* 0austris* 0ausztri* 0autark* 0authori* 0autodetermination_nume* 0autonom* 0autonoom_draa* 0autorid* 0autorit* " +
  "0autrich* 0auvergn* 0avaime* 0avainha* 0avainta 0avainte* 0avalik* 0avarijas_sled* 0avec_l* 0aveiro 0avkobl* 0avoimuu* " +
  "0avskarm* 0avskil* 0avskjer* 0avsondr* 0avstrij* 0awstrij* 0awtorit* 0az_uzem* 0azii 0aziji 0azji 0azure 0baile_atha* " +
  "0balleru* 0ballsta* 0balti* 0banskej_byst* 0bara_dig 0bara_du 0bara_er 0bara_kund* 0bara_ni 0baranta* 0barcell* " +
  "0barcelo* 0bare_de 0bare_deg 0bare_dere 0bare_di 0bare_dine 0bare_du 0bare_kund* 0bari 0barrani* 0basel 0bauen_wir* " +
  "0becs* 0becu 0before_a* 0behordl* 0beilg* 0beirlin 0belfold* 0belga* 0belge* 0belgi* 0belgjan* 0belgju 0beneluk* " +
  "0benelux* 0bergamo 0bergen 0berli* 0berlyn* 0bern 0berre_de 0berre_deg 0berre_dere 0berre_di 0berre_dine 0beschla* " +
  "0betrodda_moln* 0betroede_clou* 0betroet_clou* 0bevel 0bevelen 0bez_klie* 0bez_vas 0bez_was 0bezpecn* 0bezsaistes_rezi* " +
  "0bhaile_atha* 0bhallst* 0bheilg 0bheilge* 0bhflait* 0bhreata* 0bhriota* 0bhruise* 0bhulgai* 0bialyms* 0biere 0big_tech " +
  "0big_tech* 0bigtech 0bilbao 0bindend_verz* 0bindende_verz* 0binding_requ* 0binnenl* 0birkirk* 0birosag* 0biss_f* " +
  "0biss_int 0blot_dig 0blot_du 0blot_i 0blot_jer 0blot_jere* 0blot_kund* 0boden 0bodo 0bogearrai_dils* 0bolgar 0bolgari* " +
  "0bologna 0bolzano 0bonn 0boras 0bordeau* 0bormla 0borta 0borte 0bortkop* 0bouton_d* 0bouwen_we* 0bparas 0bport_lair* " +
  "0braga 0brasov 0bratisl* 0bratysl* 0breatai* 0breda 0bremen 0brescia 0brest 0bretagn* 0breton 0bretonn* 0brez_pove* " +
  "0brez_vas 0bring_your* 0briotan* 0brisel* 0brit 0britain 0britani* 0britann* 0britans* 0briti 0britisc* 0british " +
  "0britisk* 0brits* 0brittil* 0brittis* 0britu 0briusel* 0brna 0brne 0brno 0brottsb* 0bruisei* 0bruksel* 0brusela* " +
  "0bruseli 0bruselj 0bruselu 0bruslju 0brussel* 0brussze* 0bruten 0brutt 0bruxela* 0bruxell* 0bryssel* 0brytani* 0brytes " +
  "0bryts 0brytyjs* 0bsi_c5 0bucares* 0buchare* 0bucures* 0budapes* 0bugarsk* 0built_in* 0buiten_de* 0buitenl* 0buitens* " +
  "0buitenw* 0bukares* 0bulgaar* 0bulgair 0bulgar* 0bulhars* 0bundesr* 0bunuldo* 0bydgosz* 0caen 0cak_ni* 0can_not* " +
  "0can_t_see 0canari 0canaria* 0cannot_acce* 0cannot_decr* 0cannot_open 0cannot_read 0cannot_see 0cannot_view 0catalan* " +
  "0catalun* 0cavetta 0ceannas* 0ceca 0cechach 0cechi 0ceco 0ceha 0cehesc* 0cehia 0cehij* 0cehu 0cek 0ceka 0cekij* 0cekisk* " +
  "0cekja 0celje 0celju 0celo_mi* 0ceska 0ceske* 0ceski* 0cesko* 0cesku 0cesky* 0cesti 0cezmors* 0cezocea* 0chaque_lign* " +
  "0chave* 0cheanna* 0checa* 0checo* 0chei 0cheia 0cheie 0cheii 0cheile 0cheilor 0chequia 0chiav* 0chiffre* 0chipir 0chipre " +
  "0choigri* 0chorcai* 0chorvat* 0chorwac* 0chroit 0chuirt 0chuirte* 0ciarrai 0ciberso* 0cifra_de* 0cifra_do* 0cifra_pont* " +
  "0cifrado_de* 0cifrado_del* 0cifrado_en* 0cifragem_pont* 0cifrat* 0cill_dara 0cipir 0ciprijo* 0cipro 0cipru* 0cirih* " +
  "0ciurich* 0cizi 0cizich 0ciziho 0cizim* 0cizozem* 0clanic* 0clave* 0cle_mait* 0clefs 0clensk* 0clermont_ferr* 0cles " +
  "0clianta* 0client_side* 0cloison* 0closed_sour* 0cloud_act 0cloud_act* 0cloud_acta 0cloud_acte* 0cloud_acto* 0cloud_de* " +
  "0cloud_di* 0cloud_ta* 0cloudac* 0cloudau* 0cloudgi* 0cluj 0cobanha* 0coigrio* 0coimbra 0cologne 0colosi* 0colossi " +
  "0conamar* 0contae_na* 0copenag* 0copenha* 0corcaig* 0coupe* 0coupure 0covilha 0craiova 0criptare_cap* 0criptare_de* " +
  "0criptare_end* 0criptare_pe* 0criptat_end* 0criptata_end* 0criptate_end* 0crittog* 0croacia 0croat* 0croazia 0croit " +
  "0csak_a* 0csak_az* 0csak_nala* 0csak_neke* 0csak_on 0csak_one 0csak_onne* 0csak_onok 0csak_onok* 0csak_te 0csakis_az* " +
  "0csakis_nala* 0csakis_neke* 0csakis_on 0csakis_one 0csakis_onne* 0csakis_onok 0csakis_onok* 0csakis_te 0cseh 0csehors* " +
  "0cudzej 0cudzi* 0cuirt* 0cunoastere_zero 0curychu 0customer_cont* 0customer_held* 0customer_mana* 0customer_owne* " +
  "0cut_off 0cwievet* 0cyber_esse* 0cyberso* 0cyfrow* 0cypern 0cypr 0cypre 0cypriot 0cypru* 0cyprze 0czech* 0czesk* " +
  "0czlonko* 0d_oltr* 0dagvaar* 0dalibva* 0dan 0danarth* 0danemar* 0danes* 0danez* 0dani* 0danmark* 0danmhai* 0danmhar* " +
  "0danois* 0dansk* 0danu 0darbib* 0darmsta* 0data_inde* 0dataaut* 0datami 0datasjo* 0datenau* 0datenho* 0daugavp* 0ddil " +
  "0debranc* 0debrece* 0deconec* 0deconne* 0dedicer* 0dediker* 0dedikoi* 0dedikov* 0dedykow* 0deens* 0deighil* 0delft " +
  "0delocal* 0denemar* 0denmark 0descone* 0desliga* 0desprop* 0deutsch* 0devant_la* 0devant_le* 0develop* 0devente* " +
  "0dhichea* 0dhilsea* 0dhuchas* 0dichean* 0dienest* 0digiise* 0digisol* 0digitaa* 0digital* 0dijon 0dilsean* 0din_afar* " +
  "0dinamar* 0dinja_ta* 0direito_nort* 0diritto_degl* 0disclos* 0disconn* 0disprop* 0divulga* 0doar_clie* 0doar_la* " +
  "0doar_tu 0domac* 0domesti* 0domhan_amui* 0domova 0domovin* 0domstol* 0doorzoe* 0dortmun* 0double_key* 0doveryh* 0drammen " +
  "0dreptul_din* 0dresden 0drittla* 0drittst* 0drzav* 0dtriu_tir 0dtuarascail_tred* 0du_alei* 0du_alen* 0du_och* 0dubli* " +
  "0dubrovn* 0duchasa* 0duits* 0dun_deal* 0dun_na* 0dunaj* 0dunsk* 0durchsu* 0dusseld* 0dutch 0duveryh* 0e2e_encr* " +
  "0each_data* 0each_orde* 0eachtar* 0eachtra* 0eastoin 0ede 0edes_me 0edino_naro* 0edino_ti 0edino_vas 0ee_uu 0eesti* " +
  "0eestlas* 0eeuu 0efterre* 0ega_meie* 0egerben 0egyedul_az* 0egyedul_nala* 0egyedul_neke* 0egyedul_on 0egyedul_one " +
  "0egyedul_onne* 0egyedul_onok 0egyedul_onok* 0egyedul_te 0ei_muil* 0ei_saa* 0eidas 0eigen_bode* 0eigen_encr* 0eigen_land " +
  "0eigenen* 0eigenstandige_part* 0eilveis* 0eind_tot* 0eindhov* 0einheim* 0einzig_sie 0eire 0eireann* 0eirinn 0eirop* " +
  "0eksteri* 0eksterne_net* 0eksterne_nett 0eksterr* 0ekstery* 0ekstrat* 0eli* 0elke_rege* 0els 0elst 0elszepa* 0elszige* " +
  "0elvetia* 0elvetic* 0elvetie* 0emaette* 0embargo* 0emme_edes* 0emme_me* 0emoyhti* 0en_just* 0enbart_dig 0enbart_du " +
  "0enbart_er 0enbart_kund* 0enbart_ni 0end_to* 0endast_er 0endast_ni 0endepun* 0engelan* 0england 0englann* 0englant* " +
  "0englesk* 0englisc* 0english 0enkel_de* 0enkel_u 0enkripc* 0ens_vi* 0ensched* 0entkopp* 0entraide_judi* 0eo_1233* " +
  "0eochair 0eochrac* 0eochrai 0eolais_nial* 0eolas_nial* 0eoraip 0eorpach* 0eorpai* 0eraldat* 0eraldi 0eraldis* 0erfurt " +
  "0erillaa* 0erillin* 0erillis* 0eristet* 0eriteen* 0eriytet* 0ermittl* 0erotet* 0esbjerg 0esbo 0escandi* 0eskilst* " +
  "0eslovac* 0eslovaq* 0esloven* 0espagne 0espagno* 0espana 0espanha 0espanho* 0espanja* 0espanol* 0espoo* 0essen " +
  "0estado_miem* 0estados_memb* 0estados_miem* 0estados_terc* 0estados_unid* 0estadou* 0estadun* 0estanc* 0estanqu* 0estero " +
  "0estij* 0estisk* 0estland 0estnisc* 0estnisk* 0estocol* 0eston* 0estrang* 0estu 0eszaki 0eszt 0esztors* 0etanche* " +
  "0etasuni* 0etat_tier* 0etats_tier* 0etrange* 0etterre* 0eu_ag* 0eu_eea 0eu_eid 0eu_ejed* 0eu_ejet 0eu_firs* 0eu_grou* " +
  "0eu_land 0eu_land* 0eu_lids* 0eu_memb* 0eu_nati* 0eu_only 0eu_raum 0eu_regi* 0euroopa* 0euroopp* 0europ* 0euskadi " +
  "0even_we* 0every_data* 0every_line* 0every_orde* 0evora 0evrop* 0ewropa 0ewropea 0ewropej* 0ewropew 0ewropij* " +
  "0export_ban 0export_cont* 0export_orde* 0exportv* 0exterio* 0exterit* 0externa_moln* 0externa_nat* 0external_key* " +
  "0external_netw* 0externe* 0exterri* 0extra_see 0extra_terr* 0extra_ue 0extraco* 0extraeu* 0extranj* 0extrate* " +
  "0extremo_a* 0f_idej* 0falkens* 0falun 0faro 0fathach* 0fedramp 0feinriail_dhig* 0feinriar_digi* 0felhoor* 0fhionla* " +
  "0fhlaith* 0fhrainc 0fhranca* 0filipin* 0fines 0finland* 0finn 0finnisc* 0finnish 0finnlan* 0finnors* 0fins 0finse " +
  "0finsk* 0fionlai* 0fionlan* 0firenze 0fisicam* 0fiu_agai* 0fiu_an* 0fiu_ar* 0fiu_muid* 0fizikai_elku* 0fizikailag_elku* " +
  "0fizikailag_elva* 0fizikailag_es* 0fizikailag_kulo* 0fizikam* 0fiziskai_atsk* 0fiziskai_ir* 0fiziskai_izol* " +
  "0fiziskai_nuto* 0fiziski_atda* 0fiziski_noda* 0fiziski_un* 0flaithe* 0flaithi* 0fonctionne_hors* 0forbind* 0forces_de* " +
  "0forde 0foreign 0forelag* 0forenade_kung* 0forenta_stat* 0formatos_prop* 0forze_dell* 0fr2000 0frainc 0fraince 0frakobl* " +
  "0frakopl* 0framand* 0framman* 0franc* 0frankfu* 0frankop* 0frankre* 0frankri* 0frans* 0franta 0frantei 0frantuz* 0franza " +
  "0franzos* 0frederi* 0fredrik* 0freibur* 0freiwil* 0fremde_rech* 0fremde_staa* 0fremder_staa* 0fremmed* 0french 0friesla* " +
  "0fristae* 0frittst* 0fuggetlen_felh* 0fysiek_en* 0fysiek_gesc* 0fysieke_sche* 0fysisk_opde* 0fysisk_skil* 0fysiskt_skil* " +
  "0gaeltac* 0gafa 0gafam* 0gag_orde* 0gaia_x 0gaiax 0gaillim* 0galicia 0gallega 0gallego 0galsifr* 0gavle 0gceanna* " +
  "0gcoigri* 0gconama* 0gcorcai* 0gcuirt 0gcuirte* 0gcustaimeir_amha* 0gdans* 0gdyn* 0geants_du* 0gearmai* 0gearman* " +
  "0geen_cont* 0geheimd* 0geheime_dien* 0geisole* 0gekappt* 0gelderl* 0genebra 0genev* 0genewie 0genf* 0gennems* 0genova " +
  "0gent 0gerecht* 0gericht* 0german 0germana 0germane 0germani* 0germanj* 0germany 0gesamtd* 0gesamte* 0gesloten_soft* " +
  "0ghaelta* 0ghailli* 0ghandek_biss 0ghandek_int 0gharfien_zero 0ghawdex 0ghearma* 0ghniomhaireachtai_fais* 0ghreaga* " +
  "0ghreig 0gigantes_tecn* 0giganti* 0ginebra 0ginevra 0giudic* 0giurisdizione_degl* 0gjovik 0global_netw* 0global_syst* " +
  "0glostru* 0gniomhaireachtai_fais* 0go_hiom* 0gobiern* 0google 0gorog 0gorogor* 0gospoda* 0gotebor* 0gothenb* 0gouvern* " +
  "0governa* 0governi 0governm* 0governo* 0graikij* 0graikis* 0grandes_tecn* 0graveli* 0graz 0grcij* 0grck* 0greagac* " +
  "0greca 0grece 0greceas* 0grecesc* 0grecia 0greciei 0grecj* 0greck* 0greco 0greece 0greek 0grega 0grego 0greig* 0greklan* " +
  "0grenobl* 0grieche* 0griechi* 0grieg* 0griek* 0groning* 0grossbri* 0grsk* 0grundsc* 0guvern 0guverne* 0guvernu* 0gvern " +
  "0gvernij* 0gyartos* 0gyorben 0gyorbol 0gyori 0gzira 0haarlem 0hadd_hlie* 0hal_far 0hallitu* 0halozati_kapc* " +
  "0halozati_nelk* 0halozatilag_elku* 0hamar 0hamburg 0hamina* 0hannove* 0haontai* 0haontas 0harku* 0hatosag* 0haugesu* " +
  "0hazai 0hazank* 0heastoi* 0heilnor* 0heilsin* 0heilvei* 0heimisc* 0heimlan* 0heirean* 0hellas 0helnors* 0helsing* " +
  "0helsink* 0helsven* 0helveti* 0hemland* 0heochai* 0heochra* 0heorpa 0heorpac* 0herausg* 0herning 0hexagon* 0hierzul* " +
  "0hiesige* 0hiodail* 0hiorua 0hioslai* 0hipears* 0hiperes* 0hiperme* 0hipersc* 0hipersk* 0hirszer* 0hisilti* 0hispaan* " +
  "0hiszpan* 0hjemlan* 0hoge_raad 0holand* 0hold_your* 0holende* 0holland* 0hollann* 0hollant* 0homelan* 0hongari* 0hongrie " +
  "0hors_ue 0horsens 0horvaat* 0horvat 0horvati* 0horvato* 0hospoda* 0hostair* 0hrvask* 0hrvatsk* 0hsm_dedi* 0hsm_fein " +
  "0hsm_prop* 0hsm_tieg* 0hudarai* 0hudaras 0huiszoe* 0hungair* 0hungar* 0hungria 0hupersk* 0hypersc* 0hypersk* 0i_alen* " +
  "0i_land* 0iasacht* 0iasi 0iba_adre* 0iba_odos* 0iba_prij* 0iba_ty 0iba_u_vas 0iba_vam 0iba_vas 0iba_vo* 0iba_vy " +
  "0iceland* 0icke_eu 0idegen_alla* 0idegen_hata* 0idirlin 0idirlio* 0ierland 0ierse 0iestade* 0iestazu 0igaunij* 0igaunu " +
  "0iiri 0iirimaa* 0ijsland 0ikke_dekr* 0ikke_ein* 0ikke_eing* 0ikke_en* 0ikke_enga* 0ikke_eos 0ikke_eu 0ikke_lesa " +
  "0ikke_lese 0ikke_se 0ikke_tilg* 0ikkje_ein* 0ikkje_eing* 0ikkje_enga* 0ikkje_lesa 0ikkje_lese 0ilegiti* 0illecit* " +
  "0illegal* 0illegit* 0illicit* 0ilman_nett* 0ilmarak* 0ilmarao* 0imfieta* 0in_cour* 0in_eige* 0inbesla* 0indenla* 0india* " +
  "0indie 0indii 0indij* 0indja 0inghilt* 0ingilte* 0ingiunz* 0inglate* 0inglese 0inglism* 0ingliz* 0inhemsk* " +
  "0inhouse_entw* 0injonct* 0inland 0inlandi* 0inlicht* 0innanla* 0innenla* 0innerde* 0innsbru* 0innsyns* 0inozemn* " +
  "0inozems* 0inselbe* 0instant* 0institu* 0insynsr* 0inte_se* 0intelli* 0interne* 0iodail 0iodalac* 0iorua 0ioruach* " +
  "0ioslain* 0ireland 0irij* 0irische* 0irish 0irland 0irlanda* 0irlande* 0irlandi* 0irlands* 0irlandz* 0irlanni* 0irlanti* " +
  "0irorsza* 0irrotet* 0irsk* 0iru 0is_cut 0isegi_teen* 0iseseis* 0isiltir* 0iskljuc* 0island 0islanda 0islande* 0islandi* " +
  "0islands* 0islandu 0islandz* 0islanni* 0islanti* 0iso2700* 0isola* 0isole* 0isolier* 0isorin* 0isossa_brit* 0ispanij* " +
  "0ispanis* 0isskirtinai_jus 0istati_unit* 0istisin* 0istrazi* 0it_giga* 0it_jat* 0it_jatt* 0itaalia* 0itali* 0italja " +
  "0italsk* 0italu 0italy 0itavall* 0itavalt* 0itsemaa* 0itsenai* 0itthon* 0iz_tuji* 0izdvoje* 0izland* 0izlukdi* 0izola* " +
  "0izolet* 0izolira* 0izoliuo* 0izolova* 0izolowa* 0izvaneu* 0izvanmr* 0izvante* 0jav_seki* 0javn* 0jedine_adre* " +
  "0jedine_odes* 0jedine_odos* 0jedine_prij* 0jedine_ty 0jedine_vam 0jedine_vas 0jedino_kori* 0jedino_posi* 0jedino_prim* " +
  "0jedino_ti 0jedino_vama 0jedino_vas 0jedino_vi 0jedynie_adre* 0jedynie_cieb* 0jedynie_klie* 0jedynie_nada* " +
  "0jedynie_odbi* 0jedynie_pans* 0jedynie_po* 0jedynie_ty 0jedynie_w* 0jedynie_was 0jedynie_wlas* 0jedynie_wy 0jelgav* " +
  "0jen_adre* 0jen_odes* 0jen_ty 0jen_vam 0jen_vas 0jen_ve* 0jen_vy 0jena 0jihlave 0joensuu* 0jogelle* 0johvi* 0jonkopi* " +
  "0judecat* 0jueces 0juez 0juiz 0julgeol* 0julki* 0jungikl* 0jungtin* 0jurisdictia_din* 0jurisdictiei_din* 0jurmal* " +
  "0justica_nort* 0justiti* 0jyvasky* 0ka_meie 0ka_meie* 0ka_teen* 0kajaani* 0kalmar 0kapcsolat_nelk* 0karalys* 0karlskr* " +
  "0karlsru* 0karlsta* 0kassel 0katkeb 0katkenu* 0katkeva* 0katowic* 0kauna* 0kaune 0kauno 0kbh 0kecskem* 0keegi_tein* " +
  "0kein_nach* 0keine_clou* 0kendels* 0keys 0kiel 0kifele_iran* 0kill_swit* 0killswi* 0kipr* 0kista 0kizarolag_a* " +
  "0kizarolag_az* 0kizarolag_nala* 0kizarolag_neke* 0kizarolag_on 0kizarolag_one 0kizarolag_onne* 0kizarolag_onok " +
  "0kizarolag_onok* 0kizarolag_te 0kjennel* 0klagewe* 0klaiped* 0klantsl* 0klic 0klice* 0klici 0klicich 0klicu* " +
  "0klienta_atsl* 0klienta_parv* 0klienta_puse* 0klientk* 0kliento_rakt* 0kliento_vald* 0klientu_rakt* 0klijent_biss " +
  "0kljuc* 0kluc 0kluca 0kluce 0klucmi 0kluco* 0klucz* 0kms_key 0kobenha* 0kodici_magh* 0kodumaa* 0kodumai* 0kohalik* " +
  "0kohtu* 0kohus 0kolding 0kollegaink_sem 0kolmand* 0kolmannen_maan 0kolmans* 0kolmas_maa 0koln 0kolozsv* 0konca 0koncov* " +
  "0konzern* 0koopenh* 0kopenha* 0koper 0koppenh* 0kopru 0kormany* 0korvali* 0kosic* 0kotimaa* 0kotimai* 0kouvola* 0kraj " +
  "0krajin* 0krajow* 0kraju 0krakow* 0kralovs* 0kranj* 0krata 0kratisa* 0kratos 0kreeka* 0kreikas* 0kreikka 0kriptir* " +
  "0kristia* 0kroat* 0kroazja 0krypter* 0kukaan_muu 0kulccsa* 0kulcs* 0kulfold* 0kulso_halo* 0kulvila* 0kun_de 0kun_deg " +
  "0kun_dere 0kun_di 0kun_dig 0kun_dine 0kun_du 0kun_i 0kun_jer 0kun_jere* 0kun_kund* 0kundagd_nyck* 0kundagda_nyck* " +
  "0kundeeide_nokk* 0kundeeide_nokl* 0kundeejede_nogl* 0kunden_alei* 0kunden_alen* 0kunden_och* 0kundeno* 0kundens* " +
  "0kundhanterade_nyck* 0kundnyc* 0kuopio* 0kupros* 0kurzem* 0kypro* 0kypru 0la_cle 0labipai* 0lahdess* 0lahti 0lahutat* " +
  "0laitvia 0landets_gran* 0landets_gren* 0lannion 0lanqas_il* 0lanqas_in* 0lanqas_it* 0lanqas_l* 0lapinak* 0lappeen* " +
  "0lastn* 0latgal* 0lati 0latis* 0latvi* 0latvja 0lausann* 0le_clie* 0le_naro* 0le_nasl* 0le_posi* 0le_prej* 0le_pri* " +
  "0le_ti 0le_upor* 0le_vam 0le_vas 0le_vi 0leedu* 0leeuwar* 0lefdal 0lefogla* 0legally_bind* 0legge_degl* 0leggi_degl* " +
  "0legile_din* 0legilor_din* 0legislatia_din* 0legislatiei_din* 0legres* 0leipzig 0leiria 0leis_nort* 0leithli* " +
  "0leitir_cean* 0len_adre* 0len_ty 0len_vam 0len_vas 0len_vo* 0len_vy 0lengyel* 0lenkij* 0lenkisk* 0lenku 0letland " +
  "0letonia 0lett 0lettisk* 0lettlan* 0lettoni* 0lettors* 0levalas* 0ley_patr* 0liberci 0lichten* 0lichtin* 0liechte* " +
  "0lielbri* 0liepaj* 0liettua* 0lietuv* 0lihtens* 0liidu* 0lille 0lilleha* 0limburg 0linkopi* 0linne 0linz 0lionra_poib* " +
  "0lionra_seac* 0lionrai_poib* 0lionrai_seac* 0liotuai* 0lisabon* 0lisbo* 0lissabo* 0lisszab* 0litauen 0litauis* 0litevsk* " +
  "0litewsk* 0lithuan* 0lituani* 0litva* 0litve 0litvi 0litwa 0litwanj* 0litwie 0litwy 0liuksem* 0lizboni* 0ljublja* " +
  "0llaves 0locen* 0lochlan* 0lodz 0lodzi 0logically_and* 0logikailag_elku* 0logikailag_elva* 0logikailag_es* " +
  "0logikailag_kulo* 0logiquement_et* 0logiquement_sepa* 0logisch_en* 0logisch_gesc* 0logisch_getr* 0logisch_und* " +
  "0logisk_opde* 0logisk_skil* 0logiskai_atsk* 0logiskai_ir* 0logiski_atda* 0logiski_noda* 0logiski_un* 0logiskt_skil* " +
  "0lokal* 0lombard* 0londain 0londen 0london 0londona 0londone 0londonu 0londra 0londres 0londyne 0londyni* 0lontoo* " +
  "0lopust_lopu* 0losgeko* 0losgetr* 0loss_of* 0lost_conn* 0lotewsk* 0lotwa 0lotwie 0lotwy 0lotyssk* 0lublin* 0lucembu* " +
  "0lucsamb* 0luftgab* 0luftgap* 0luftspa* 0lugano 0luimnea* 0luimnig* 0lukket_kild* 0luksemb* 0lulea 0lund 0lussemb* " +
  "0luureas* 0luurete* 0luxembo* 0luxembu* 0lyon 0ma_nist* 0madalma* 0madarsk* 0madri* 0madryci* 0madzars* 0magdebu* " +
  "0maghiar* 0magt 0magter 0magyar 0magyaro* 0maidrid 0mailand 0mais_ning* 0maitrise_de* 0maitrise_tota* 0makonmi* 0makt " +
  "0makter 0makters 0malaga 0malcie 0malmo 0malta* 0malte 0maltese 0malti* 0malto* 0manage_your* 0mannhei* 0mantsal* " +
  "0maqtugh* 0maribor* 0marijam* 0marile_comp* 0marsa 0marseil* 0marselh* 0marsell* 0marsigl* 0martine 0master_key* " +
  "0mbaile_atha* 0mballst* 0mbeirli* 0mediola* 0meg_mi* 0meie_ise* 0meiegi_ei 0meirice* 0mekaan_emme 0meme_nous 0mhalta " +
  "0mheiric* 0mhuintir_na* 0mhux_tal* 0mi_magu* 0mi_sami* 0mi_sem 0microso* 0middenm* 0miestn* 0mikkeli* 0milaan 0milan* " +
  "0milao 0milzina* 0milzinu 0mimoeur* 0mimoevr* 0mimouni* 0minhen* 0miskolc* 0mistni* 0miunche* 0mnichov* 0mod_awto* " +
  "0mode_hors* 0moderbo* 0moderse* 0mogendh* 0molde 0molnjat* 0monachi* 0monaco_di* 0mondo_este* 0montpel* 0morave " +
  "0moravsk* 0morsels* 0mosta 0mreza 0mrezama 0mreze 0mrezi 0mrezom 0mrezu 0muftieh 0muiden_maid* 0muidne_fein* 0muilla_ei " +
  "0muintir_na* 0munchen* 0munchnu 0munich 0munique 0munkatarsaink_sem 0murcia 0musu_sal* 0mutual_lega* 0my_rown* 0my_sami* " +
  "0my_tez* 0naar_de* 0nach_ausse* 0nachric* 0nacin* 0naciona* 0nadie_mas 0naestved 0nagybri* 0nakaz* 0nalog* 0namensk* " +
  "0namjens* 0nancy 0nantes 0nao_cons* 0nao_pode* 0nao_temo* 0napoli 0narodn* 0narodow* 0narva* 0narvik 0natet 0nationa* " +
  "0natverk* 0navarra 0nawet_dost* 0nawet_nasi 0nawet_nasz* 0naxxar 0naziona* 0nazzjon* 0ndun_na* 0ne_mes 0ne_more* " +
  "0ne_moze* 0neal_iont* 0neamhdh* 0neanche_i* 0neanche_il* 0neanche_noi 0neatkar* 0nederla* 0nedz_mes 0neerlan* 0neeurop* " +
  "0neevrop* 0negalime_maty* 0negalime_pers* 0nei_mes 0neirean* 0neirinn 0nelegal* 0nelikum* 0nem_eu 0nem_nos 0nem_os* " +
  "0nemame_pris* 0nemamo_pris* 0nemcija 0nemcije 0nemciji 0nemcijo 0nemeck* 0nemet 0nemetek 0nemetor* 0nemmeno_i* " +
  "0nemmeno_il* 0nemmeno_noi 0nemozeme_cita* 0nemozeme_desi* 0nemozeme_prec* 0nemsk* 0nemteas* 0nemtesc* 0nemuzeme_cist " +
  "0nemuzeme_desi* 0nemuzeme_nahl* 0nemuzeme_prec* 0nemuzeme_rozs* 0neodvis* 0neovisn* 0nepovez* 0neppure_i* 0neppure_il* " +
  "0neppure_noi 0neprikl* 0neprisi* 0nessuno_tran* 0net_ir* 0net_mes 0neteise* 0netherl* 0nettet 0nettver* 0netwerk_este* " +
  "0netzuna* 0nevaram_lasi* 0nevidim* 0nevieme_cita* 0nevieme_desi* 0nevieme_prec* 0neviens_cits 0nezavis* 0ngaelta* " +
  "0ngailli* 0ni_feid* 0ni_lire 0ni_mi 0ni_muid* 0ni_nas* 0ni_nasi 0ni_noso* 0ni_nous 0ni_nues* 0ni_och* 0ni_pruz* " +
  "0ni_sinn* 0ni_siqu* 0nice 0niceln* 0nicht_ents* 0nicht_lese* 0nicht_mal* 0nichteu* 0niderla* 0nie_jest* 0nie_moze* " +
  "0niederl* 0nieeuro* 0niekas_be* 0niekas_kita* 0niemcam* 0niemcy 0niemcze* 0niemiec* 0niet_eu* 0niet_open* 0niezale* " +
  "0nihce_raze* 0nijmege* 0nikt_opro* 0nikto_iny 0nimamo_dost* 0nimeni_in* 0ninguem_alem 0nis_2 0niti_mi 0niti_nas* 0nitra " +
  "0nitre 0nitry 0nizozem* 0njemack* 0no_acce* 0no_comu* 0no_gala* 0no_one* 0no_outs* 0no_phon* 0no_pode* 0no_pued* " +
  "0no_tene* 0no_way* 0nobody_but* 0nodafbr* 0nodalis* 0nodbryt* 0nodstop* 0nogleha* 0noglest* 0noi_non 0noi_nu 0nokkelh* " +
  "0noklane 0nollati* 0nollkun* 0non_eea 0non_eu 0non_eu* 0non_poss* 0non_ue 0noodsch* 0noors* 0noorweg* 0norden 0nordeur* " +
  "0nordi* 0nordmen* 0nordyck* 0noreg* 0norge* 0norimbe* 0norja* 0normand* 0norra* 0norrkop* 0norsk* 0norteam* 0norueg* " +
  "0norveg 0norvege* 0norvegi* 0norvegj* 0norvegu 0norvesk* 0norway 0norwege* 0norwegi* 0norwesk* 0norymbe* 0nos_prop* " +
  "0noskirt* 0not_even* 0not_us 0notauss* 0notre_prop* 0nous_meme* 0nous_y* 0novem_mest* 0nu_avem* 0nu_iti* 0nu_pute* " +
  "0nube_de* 0nuestro_pais 0nul_vide* 0nulin* 0nulkenn* 0null 0nulla_isme* 0nulla_tuda* 0nulles_piek* 0nulles_zina* " +
  "0nullkun* 0nulltea* 0nullwis* 0nulvide* 0numai_cine 0numai_clie* 0numai_la* 0numai_tu 0numai_voi 0numerique_de* " +
  "0nuo_galo* 0nuosav* 0nur_beim* 0nur_der* 0nur_du 0nur_ihne* 0nur_ihr 0nur_kund* 0nur_sie 0nurembe* 0nurnber* 0nuvem_de* " +
  "0nyckelh* 0nyderla* 0nyilvanos_halo* 0nyiregy* 0nyomozo* 0o_chea* 0o_drif* 0obavjes* 0obca 0obce 0obcego 0obcej 0obcy " +
  "0obcych 0obcym 0oblak* 0oblast 0oblasti 0oblastm* 0obvesce* 0occitan* 0oddelen* 0oddziel* 0odense 0odizolo* 0odjemal* " +
  "0odklop* 0odlacz* 0odmaknj* 0odpoj* 0odrebn* 0odredb* 0odrez* 0odrift* 0odrizn* 0odsepar* 0odsjec* 0odspoj* 0odvojen* " +
  "0of_our* 0offenle* 0offentl* 0office_365 0offline* 0offshor* 0ogre 0ohkvahe* 0ohuvahe* 0oibriocht_as* 0oiguska* 0okolit* " +
  "0okoln* 0oland* 0olasz 0olaszor* 0ollanna* 0ollchui* 0olomouc* 0olsztyn* 0oltre_ocea* 0oltreoc* 0oma_avai* 0oma_hsm " +
  "0oma_hsm* 0oma_sala* 0oma_voti 0omaa_avai* 0omaa_sala* 0omalla_avai* 0omalla_sala* 0oman_avai* 0oman_sala* 0omandta* " +
  "0omat_avai* 0omat_sala* 0omavara* 0omia_avai* 0omia_sala* 0omilla_avai* 0omilla_sala* 0omrezj* 0omvarld* 0omverda " +
  "0omverde* 0only_the* 0only_you 0only_your 0onrecht* 0ook_onze* 0ook_wij* 0oostenr* 0openbare_netw* 0openhei* 0oppenhe* " +
  "0oppna_moln* 0oppna_nat* 0opspori* 0oracle 0oradea 0ordre_secr* 0orebro 0organ* 0orgaos 0oriasce* 0orleans 0orskurd* " +
  "0orszagh* 0orszagon_belu* 0orszagon_kivu* 0osijek* 0oslo 0oslossa 0osszeur* 0ostair 0ostarac* 0osterre* 0osterri* " +
  "0ostersu* 0ostrava 0ostrave 0ostrig 0ostrigs* 0ostrovn* 0osztrak 0otocn* 0otsast_otsa* 0otspunk* 0otsustu* 0oulu* " +
  "0our_own* 0outbound_conn* 0outside_conn* 0outside_eu 0outside_netw* 0outside_the* 0outside_worl* 0overbro* 0overhei* " +
  "0oversea* 0overzee* 0own_cont* 0own_your* 0oydrift* 0paderbo* 0padova 0paese_terz* 0paesi_terz* 0paikall* 0pais_terc* " +
  "0paises_terc* 0pajjiz_terz 0pajjizi_l* 0pajjizi_terz* 0pajjizn* 0palermo 0paneuro* 0panevez* 0paola 0paras 0pardubi* " +
  "0parigi 0pariis* 0parijs 0paris 0pariz* 0parnu* 0paryz* 0pas_acce* 0pas_cons* 0pas_dech* 0pas_lire 0pas_meme* 0pas_voir " +
  "0pasmaju 0pasnote* 0pat_mes 0pat_ne* 0patalem* 0patente* 0patikim* 0patriot_act 0patriot_act* 0patstav* 0pays_bas " +
  "0pays_de* 0pays_tier* 0pci_dss 0peale_teie 0pecsen 0pecsett 0pecsi 0pecsrol 0peninsu* 0perquis* 0personne_d* 0perte_de* " +
  "0phoblacht_na* 0pholain* 0pholann* 0phortai* 0phrag 0physically_and* 0physiquement_et* 0physiquement_sepa* " +
  "0physisch_getr* 0physisch_und* 0physische_tren* 0piemont* 0pilniga_bezs* 0pilnsif* 0pilvehi* 0pilvija* 0pisa 0pitea " +
  "0plus_d* 0plzne 0plzni 0podatki 0podatko* 0poemi* 0pohjama* 0pohjois* 0pohjola* 0poilini 0polac* 0polainn* 0poland " +
  "0polanna* 0polen 0policia 0policie 0policii 0policij* 0policj* 0poliisi* 0polij* 0polis* 0politi* 0politse* 0polizia " +
  "0poljsk* 0pollakk* 0polnisc* 0pologne 0polonai* 0polonez* 0polonia 0polonie* 0polonja 0polsce 0polsk* 0polu 0poola* " +
  "0poolse 0popolnoma_brez* 0poprad* 0pori* 0portain* 0porto 0portoga* 0portogh* 0portuga* 0portugh* 0portugi* 0portugu* " +
  "0posebej_za 0posvece* 0potsdam 0pouzdan* 0pouze_odes* 0pouze_prij* 0pouze_u* 0pouze_ve* 0povsem_brez* 0pozaeur* " +
  "0pozauni* 0pozna* 0pozsony* 0pradze 0prag 0praga* 0pragi 0pragu* 0praha 0prahe 0prahoj* 0prahy 0prancuz* 0prantsu* " +
  "0praze 0pregled* 0preisko* 0prekomo* 0prekooc* 0presove 0prettie* 0privacy_shie* 0private_key* 0program* 0prokura* " +
  "0propre_cle 0propre_clef 0proprie* 0przejrz* 0public_netw* 0public_regi* 0publicz* 0publieke_netw* 0publika_moln* " +
  "0publika_nat* 0publikt_nat* 0publisk* 0puhenda* 0puli 0pulizij* 0puola* 0puseje 0qormi 0qorti 0qrati 0que_pais 0quimper " +
  "0rabat 0rada_over* 0raderet_over 0radighet_over 0rajtad_kivu* 0rakousk* 0rakta* 0rakto 0raktu* 0rakusk* 0rakvere* " +
  "0randers 0ranska 0ranskal* 0ranskan 0ranskas* 0raport* 0rapport_dwar* 0rapport_seme* 0rapport_ta* 0rapport_tat* " +
  "0rapport_trim* 0rapporti_ta* 0rapporto_di* 0rapporto_sull* 0rattsva* 0rechtsh* 0rechtsw* 0reck* 0red_exte* 0regatul_unit " +
  "0regensb* 0regerin* 0regjeri* 0reims 0rennes 0renneso* 0report_di* 0republi* 0requeri* 0requisi* 0reseaux_publ* " +
  "0reteaua_exte* 0reteaua_publ* 0retsvaes* 0rezekn* 0rialtai* 0rialtas 0riga* 0rigu 0riias* 0riigi 0riigile 0riigipi* " +
  "0riik 0riika 0riikide 0riippum* 0rijeci 0rijeke 0rikets_gran* 0rikets_gren* 0rime 0rimu 0riocht_aont* 0riochta_aont* " +
  "0rjukan 0rochtain_nial* 0rodzim* 0roemeni* 0rom 0roma 0romain 0romaine 0roman* 0rome 0romen* 0romunij* 0romunsk* 0rootsi " +
  "0rootsis* 0roskild* 0rostock 0rotterd* 0roubaix 0rouen 0roumani* 0rovanie* 0royaume_uni 0rozvedk* 0rozvied* 0rumaenie* " +
  "0ruman* 0rumeeni* 0rumen* 0rumunia 0rumunii 0rumunij* 0rumunjs* 0rumunsk* 0ruotsal* 0ruotsi 0ruotsin 0ruotsis* " +
  "0rupture_du* 0rydze 0ryga 0rygoj* 0rygos 0rzad 0rzado* 0rzadu 0rzady 0rzeczyp* 0rzesz* 0rzymie 0sa_tir* 0sadom 0sadow " +
  "0sadu 0sady 0saisie 0saisies 0sajunga 0sajungo* 0sakerhe* 0saksa* 0saku 0salyje 0salzbur* 0sami_tez* 0samo_klij* " +
  "0samo_kod* 0samo_kori* 0samo_kupa* 0samo_naro* 0samo_posi* 0samo_prej* 0samo_pri* 0samo_prim* 0samo_su* 0samo_ti " +
  "0samo_u* 0samo_upor* 0samo_v* 0samo_vam 0samo_vama 0samo_vas 0samo_vi 0samo_vlas* 0samosta* 0samosto* 0san_ae 0san_gwan* " +
  "0sanctie* 0sanctio* 0sandefj* 0sandnes 0sanktio* 0sardegn* 0sasain 0sasana 0sasanac* 0saue* 0savaran* 0savieni* " +
  "0scamall_iont* 0scandin* 0scaradh_fisi* 0scartha_go* 0schipho* 0schluss* 0schrems 0schremsa_ii 0schwede* 0schwedi* " +
  "0schweiz* 0scolleg* 0se_cort* 0sebesta* 0secnumc* 0secret_key* 0secret_orde* 0secret_serv* 0segment* 0segrega* 0seiceac* " +
  "0seinajo* 0seirbhisi_fais* 0seizure* 0sekwest* 0selbst_entw* 0selbst_wir 0selbstb* 0self_mana* 0selv_vi* 0separac* " +
  "0separad* 0separar* 0separat* 0separer* 0separov* 0services_de* 0servizi_segr* 0setubal 0seul_a* 0seul_le* 0seul_vous " +
  "0seuls_a* 0severed 0seversk* 0sevilla 0shasana 0siauli* 0siaures_sal* 0sibhse_amha* 0sibiu 0sicilia 0sie_alle* 0siec " +
  "0sieci* 0siet 0sietami 0siete 0sieti 0sifravi* 0sifresa* 0sifrir* 0sifrov* 0sifruo* 0siguld* 0silicon_vall* 0silkebo* " +
  "0sines 0siserii* 0site 0siti 0sitim 0sjalvbe* 0sjedinj* 0sjolv_me* 0sjolv_vi* 0skaidrumo_atas* 0skaitme* 0skandin* " +
  "0skandyn* 0skellef* 0skien 0skonnes* 0skygiga* 0slegt* 0sleutel* 0sliema 0sligeac* 0sligigh 0sloivei* 0slovacc* " +
  "0slovaci* 0slovack* 0slovaic 0slovak 0slovaki* 0slovakk* 0slovask* 0sloveen* 0slovena 0slovene 0sloveni* 0slovenj* " +
  "0sloveno 0slovens* 0slovins* 0slowacj* 0slowack* 0slowake* 0slowaki* 0sloweni* 0slowens* 0sluten_kall* 0sluzb* 0so_quem " +
  "0so_si 0so_tu 0so_voce 0so_voce* 0soberan* 0sobesta* 0soc_1 0soc_2 0soc_3 0sodisc 0sodisca 0sodisce* 0sodiscu 0soevere* " +
  "0sofia 0sofii 0software_priv* 0software_prop* 0softwer_prop* 0solamente_el* 0solamente_il* 0solamente_tu " +
  "0solamente_uste* 0solamente_voi 0solamente_voso* 0solleft* 0solo_el* 0solo_il* 0solo_tu 0solo_uste* 0solo_voso* " +
  "0soltanto_il* 0soltanto_tu 0soltanto_voi 0somente_o* 0somente_si 0somente_tu 0somente_voce 0somente_voce* 0somij* 0somu " +
  "0sonderb* 0sonst_niem* 0soome* 0soomlas* 0sophia_anti* 0soud 0soudu* 0soudy 0souvera* 0souvere* 0soverei* 0sovran " +
  "0sovrana 0sovrane 0sovrani* 0sovrano 0spaanse 0spagna 0spagnol* 0spain* 0spanels* 0spani* 0spanj* 0spansk* 0spanu " +
  "0spanyol* 0specdie* 0split* 0spojen* 0spontan* 0spoza_eu 0spoza_ocea* 0spoza_ue 0spravod* 0spropor* 0sqallij* 0stat " +
  "0state_tert* 0statele_tert* 0statele_unit* 0statelor_memb* 0statelor_tert* 0statelor_unit* 0stater 0statlig* 0statsli* " +
  "0statuni* 0stavang* 0stekker 0stoccol* 0stockho* 0stocolm 0stokhol* 0stokkol* 0storbri* 0stormag* 0stormak* 0strafve* " +
  "0strain 0straina* 0straine 0straini 0stran* 0strasbo* 0strasbu* 0stratee* 0strateg* 0strates* 0stuttga* 0styresm* " +
  "0sualain* 0sualann* 0subpoen* 0suda 0sude 0sudom 0sudov* 0sudsk* 0sudy 0suec* 0suede* 0suedia 0suediei 0suedois* 0suica* " +
  "0suico* 0suisse 0suisses 0suiza* 0suizo* 0suletud_laht* 0suletud_tark* 0suljettu_lahd* 0suljetu* 0sundsva* 0suomala* " +
  "0suome* 0suomi* 0suurbri* 0suurvoi* 0suveraa* 0suverae* 0suveran* 0suveree* 0suveren* 0suweren* 0svajc* 0sved 0svedes* " +
  "0svedi* 0svedors* 0svedsk* 0svedu 0sveic* 0sveit* 0svendbo* 0svensk 0svenska* 0svenskb* 0svenske* 0svenskt 0svensku* " +
  "0sverige* 0svetim* 0svezia 0svezja 0svica 0svicars* 0svice 0svici 0svico 0svijeta 0svijeto* 0svizzer* 0svrchov* " +
  "0svycars* 0sweden 0swedish 0swiata 0swiatem_zewn* 0swiss 0switzer* 0syyttaj* 0szczeci* 0szeged* 0szekesf* 0szigetu* " +
  "0szlovak* 0szloven* 0szofi* 0szoln* 0szombat* 0sztokho* 0szuvere* 0szwajca* 0szwecja 0szwecji 0szwedzk* 0taani* " +
  "0taastru* 0tagalla* 0taho 0tahoill* 0tahojen 0tahon 0tahot 0tal_ue 0talians* 0talijan* 0talin* 0taljan 0taljana 0taljani " +
  "0tallin* 0tammerf* 0tampere* 0tanska 0tanskal* 0tanskan 0tanskas* 0taobh_an* 0taontas 0tarf_sa* 0tarile_de* " +
  "0tarile_tert* 0tarilor_tert* 0tarnyb* 0tartu* 0tchequi* 0techceg* 0techgig* 0techhii* 0techjat* 0techkon* 0technol* " +
  "0techori* 0techreu* 0tedesca 0tedesch* 0tedesco 0tehnolo* 0teisesa* 0teismo_spre* 0teknikj* 0teknisk_ober* 0teknoja* " +
  "0teknolo* 0tengere* 0tercer_esta* 0tercero* 0tevyne* 0third_coun* 0third_stat* 0ticino 0tidirli* 0tiedust* 0tiesiba* " +
  "0tiesibs* 0tijel* 0tik_jus 0tik_klie* 0tik_pas* 0tik_tu 0tikai_tev 0tiktai_jus 0tilburg 0timisoa* 0tiortha_eile 0tisax " +
  "0titkosi* 0titkoss* 0tjeckie* 0tjekkie* 0to_cour* 0tootab_auto* 0torino 0torveny* 0toscana 0totalement_hors* " +
  "0totalmente_on* 0totalst* 0toulous* 0tourne_hors* 0tours 0transil* 0transpa* 0tredje_land* 0tredjel* 0trencin* 0trento " +
  "0tresaj* 0tret* 0tribuna* 0tricolo* 0trieste 0trnave 0tromso 0trondhe* 0trstu 0trusted_clou* 0trzeci* 0tschech* 0tsehhi* " +
  "0tseic 0tsekis* 0tsekki 0tsjechi* 0tsjekki* 0tsloive* 0tslovai* 0tsualai* 0tu_fein* 0tuarascail_tred* 0tuarascala_tred* " +
  "0tuarascalacha_tred* 0tudi 0tudih 0tudim 0tuj 0tuja 0tuje 0tujega 0tujemu 0tuji 0tujih 0tujim* 0tujo 0tukholm* 0tuo_oma* " +
  "0tuomioi* 0turku 0turussa 0tuzemsk* 0tuzemst* 0tylko_adre* 0tylko_cieb* 0tylko_nada* 0tylko_odbi* 0tylko_pans* " +
  "0tylko_po* 0tylko_ty 0tylko_w* 0tylko_was 0tylko_wy 0tysk 0tyska* 0tyske 0tyskeid* 0tyskeje* 0tysklan* 0tyskt 0u_s_law* " +
  "0uathriail_dhig* 0uathrialu_digi* 0udajmi 0udarais 0udaras 0udelukkende_dig 0udelukkende_du 0udelukkende_i " +
  "0udelukkende_jer 0udelukkende_jere* 0udelukkende_kund* 0udenfor* 0udenlan* 0udine 0udlande* 0udostep* 0ugyfelk* " +
  "0uhendku* 0uhendri* 0uitsluitend_de* 0uitsluitend_jij 0uitsluitend_u 0ujawnie* 0ujedinj* 0uksnes_klie* 0uksnes_sina " +
  "0uksnes_sinu 0uksnes_sinu* 0uksnes_sul 0uksnes_teie 0uksnes_teil 0uksnes_teil* 0ulkomaa* 0ulkomai* 0ulkopuo* 0ulkover* " +
  "0umea 0unabhan* 0unable_to* 0underra* 0ungair 0ungar* 0ungerij* 0ungern 0unghere* 0ungheri* 0unia 0uniao 0unicamente_el* " +
  "0unicamente_il* 0unicamente_o* 0unicamente_si 0unicamente_tu 0unicamente_uste* 0unicamente_voce 0unicamente_voce* " +
  "0unicamente_voi 0unicamente_voso* 0unie 0unii 0unije 0uniji 0unijn* 0unijo 0uniju 0unio* 0united_king* 0united_stat* " +
  "0uniu 0uniunea 0uniunii 0unjoni 0unkari* 0unlawfu* 0unplugg* 0unverha* 0uppkopp* 0uppsala 0urad 0urado* 0uradu* 0urady " +
  "0urzad 0urzedow 0urzedy 0us_anbi* 0us_clou* 0us_gese* 0us_lag* 0us_law* 0us_lov* 0us_rech* 0us_surv* 0usa 0usan 0usas* " +
  "0utanlan* 0utelukkende_de 0utelukkende_deg 0utelukkende_dere 0utelukkende_di 0utelukkende_dine 0utelukkende_du " +
  "0utelukkende_dykk 0utelukkende_kund* 0utenfor* 0utenlan* 0utland 0utlande* 0utlands* 0utomeur* 0utomsta* 0utrecht " +
  "0uzavren* 0uzavret* 0uzdar* 0uzjuri* 0uzsien* 0uzticam* 0uzytkow* 0v_tuji* 0vaasa* 0vaciesu 0vacij* 0vacu 0vaid_klie* " +
  "0vaid_sina 0vain_sina 0vain_te 0valdib* 0valdzia* 0valdzio* 0valenci* 0valisma* 0valisri* 0valisuh* 0valisvo* 0valitsu* " +
  "0vallado* 0vallan 0vallett* 0valloil* 0valmier* 0valst* 0valtio 0valtioi* 0valtiol* 0valtion 0vanjsk* 0vantaa* " +
  "0varas_iest* 0varazdi* 0varsa* 0varso* 0varsuv* 0vasca 0vasco 0vastera* 0vaxjo 0vegzes* 0veiligh* 0vejle 0velenju " +
  "0veneto 0venezia 0vengrij* 0ventspi* 0verbind* 0verbrok* 0verejn* 0verkkoy* 0verkois* 0verkost* 0verona 0vers_l* " +
  "0verschl* 0verso_l* 0veszlea* 0veszpre* 0vi_kan* 0vi_sjal* 0vi_som* 0viborg 0videni 0vidni 0vidzem* 0viedni 0vien_jus " +
  "0vien_klie* 0viena 0vienigi_jus 0vienigi_klie* 0vienn* 0vieraan 0vierai* 0viesaj* 0viesuju_tink* 0vietej* 0vietin* " +
  "0vietos 0viin 0vilagha* 0viljand* 0viln* 0viro 0virolai* 0viron 0viroon 0virossa 0virosta 0visagin* 0viseu 0vitoria " +
  "0vjenna 0vlaamse 0vlaande* 0vlad* 0vlasnic* 0vlast* 0vnejs* 0voies_de* 0voimud 0voimude* 0vokieci* 0vokieti* 0vokisk* " +
  "0volonta* 0volunta* 0vonkajs* 0voor_de* 0voora* 0voorrii* 0voorvoi* 0vorderi* 0vorguga 0vorgust_solt* 0vorguuh* 0votit " +
  "0votme* 0votre_cle 0vous_et* 0vous_etes* 0vreemde 0vrijwil* 0vs_nfd 0vyhrade* 0vyhradne_adre* 0vyhradne_odes* " +
  "0vyhradne_odos* 0vyhradne_pouz* 0vyhradne_prij* 0vyhradne_ty 0vyhradne_u* 0vyhradne_uziv* 0vyhradne_vam 0vyhradne_vas " +
  "0vyhradne_ve* 0vyhradne_vo* 0vyhradne_vy 0vyhraze* 0vylucne_adre* 0vylucne_odes* 0vylucne_odos* 0vylucne_pouz* " +
  "0vylucne_prij* 0vylucne_ty 0vylucne_u* 0vylucne_uziv* 0vylucne_vam 0vylucne_vas 0vylucne_vo* 0vylucne_vy 0vyriaus* " +
  "0vysetro* 0walloni* 0warrant* 0warsaw 0warscha* 0warszaw* 0washing* 0waszyng* 0wegfall* 0wegier 0wegiers* 0wegry " +
  "0wegrzec* 0wegvall* 0wenen 0wiedniu 0wiedz* 0wien 0wij_ook* 0wilnie 0wir_als* 0wladz* 0wlasn* 0wloch* 0wlosk* 0wloszec* " +
  "0write_our* 0wroclaw* 0wrote_our* 0wydania 0wydziel* 0wylacznie_adre* 0wylacznie_cieb* 0wylacznie_klie* 0wylacznie_nada* " +
  "0wylacznie_odbi* 0wylacznie_pans* 0wylacznie_po* 0wylacznie_ty 0wylacznie_w* 0wylacznie_was 0wylacznie_wlas* " +
  "0wylacznie_wy 0wywiad 0wywiado* 0wywiadu 0y_comp* 0yhdysva* 0yhtey* 0yksin_asia* 0yksin_sina 0yksin_sinu* 0yksin_te " +
  "0yksin_teid* 0yksin_teil* 0yksinomaan_asia* 0yksinomaan_sina 0yksinomaan_sinu* 0yksinomaan_te 0yksinomaan_teid* " +
  "0yksinomaan_teil* 0you_alon* 0you_and* 0za_ocea* 0zadru 0zagrab* 0zagrani* 0zagre* 0zahrani* 0zakazni* 0zamknie* " +
  "0zamorsk* 0zaocean* 0zaprt* 0zaragoz* 0zart_lice* 0zasebn* 0zatvore* 0zaufan* 0zavente* 0zdruzen* 0zejtun 0zelf_ontw* " +
  "0zelfgeb* 0zelfs_de* 0zemalj* 0zeme 0zemgal* 0zemlj* 0zenev* 0zgolj_naro* 0zgolj_nasl* 0zgolj_posi* 0zgolj_prej* " +
  "0zgolj_ti 0zgolj_upor* 0zgolj_vam 0zgolj_vas 0zgolj_vi 0ziemelv* 0zilin* 0zjednoc* 0zline 0znalost* 0znanj* 0zpoza_ocea* " +
  "0zpravod* 0zunajev* 0zunanj* 0zurich 0zurichu 0zurigo 0zurique 0zurychu 0zvalgyb* 0zviedri* 0zviedru 0zvizzer* 0zvrchov* " +
  "0zweden 0zweeds 0zweedse 0zwitser* 0zwolle 0zypern 0zza_gran* 0zza_ocea* 0αγγλι* 0αθεμιτ* 0αθηνα* 0αθηνων 0ακομα_και* " +
  "0ακομη_και* 0αλλοδαπ* 0αμερικα* 0αμερικη* 0αμστερν* 0αναφορα_διαφ* 0ανεξαρτησια_στο* 0ανεξαρτητο_νεφο* " +
  "0αποκλειστικα_εσει* 0αποκλειστικα_ο* 0αποκλειστικα_στα* 0αποκομμ* 0απομονω* 0αποσυνδ* 0αρχεσ 0αρχων 0αττικη 0αττικησ " +
  "0αυστρια* 0αυτονομη_λειτ* 0βαρσοβι* 0βελγι* 0βερολιν* 0βιεννη 0βιεννησ 0βολο 0βολοσ 0βορει* 0βουκουρ* 0βουλγαρ* " +
  "0βρετανι* 0βρυξελλ* 0γαλλι* 0γενευη 0γενευησ 0γερμανι* 0δανεζικ* 0δανια* 0δανικ* 0δημοσια_δικτ* 0δημοσιο_δικτ* 0διαδικτ* " +
  "0διακοπτησ_διακ* 0διατερμ* 0διαχωρι* 0δικαστη* 0δικαστι* 0δικο_σασ* 0διωκτικ* 0δουβλιν* 0εγχωρι* 0εε 0εθνικο_εδαφ* " +
  "0εισαγγε* 0εκθεσεισ_διαφ* 0εκθεση_διαφ* 0εκθεση_μασ* 0εκθεσησ_διαφ* 0εκτοσ_συνδ* 0ελβετια* 0ελβετικ* 0ελλαδα 0ελλαδασ " +
  "0ελλαδοσ 0ελλασ 0ελληνα 0ελληνεσ 0ελληνικ* 0ελληνων 0ελσινκι 0εμεισ_οι* 0εμπιστο_νεφο* 0εμπιστου_νεφο* 0ενταλμα* " +
  "0εντοσ_συνο* 0ενωση* 0ενωσιακ* 0εξωεδαφ* 0εξωκοιν* 0εξωτερι* 0εξωχωρι* 0εοχ 0επικρατ* 0εσεισ_και* 0εσεισ_μονο 0εσθονια* " +
  "0εσθονικ* 0ευρωπαι* 0ευρωπη 0ευρωπησ 0ζυριχη 0ζυριχησ 0ηνωμενεσ_πολι* 0ηνωμενο_βασι* 0ηνωμενου_βασι* 0ηνωμενων_πολι* " +
  "0ηπα 0ηρακλει* 0θεσσαλο* 0ιδιοκτητο_λογι* 0ιδιοταγ* 0ινδια* 0ινδικ* 0ιντερνε* 0ιρλανδι* 0ισλανδι* 0ισπανια* 0ισπανικ* " +
  "0ιταλι* 0ιωαννιν* 0καβαλα 0καλαματ* 0κανεισ_αλλο* 0κανενασ_αλλο* 0κατω_χωρε* 0κατω_χωρω* 0κλειδι 0κλειδια 0κλειδιο* " +
  "0κλειδιω* 0κλειστο_κωδι* 0κλειστου_κωδι* 0κοινοτι* 0κολοσσο* 0κολοσσω* 0κοπεγχα* 0κορωπι 0κρατη_μελη 0κρατικεσ_υπηρ* " +
  "0κρατοσ_μελο* 0κρατων_μελω* 0κρητη* 0κροατια* 0κροατικ* 0κρυπτογραφηση_απο* 0κρυπτογραφηση_πελα* 0κρυπτογραφηση_στην* " +
  "0κυβερνη* 0κυπριακ* 0κυπριο* 0κυπριων 0κυπρο* 0κυριαρχ* 0λαρισα 0λαρνακα 0λεμεσο 0λεμεσοσ 0λεμεσου 0λετονια* 0λετονικ* " +
  "0λευκωσι* 0λιθουαν* 0λισαβον* 0λιχτενσ* 0λονδινο* 0λουξεμβ* 0μαδριτη 0μαλτα* 0μαλτεζι* 0μηδενικη_γνωσ* 0μηδενικησ_γνωσ* " +
  "0μηδενικησ_προσ* 0μιλανο 0μοναχο 0μοναχου 0μονο_εσει* 0μονο_εσυ 0μονο_ο* 0μονο_οι* 0μονο_σε* 0μονο_στα* 0μονον_εσει* " +
  "0μπενελο* 0μυστικεσ_υπηρ* 0μυστικων_υπηρ* 0νορβηγι* 0ντοπι* 0ξανθη 0ξενα 0ξενεσ 0ξενη 0ξενησ 0ξενο 0ξενοι 0ξενοσ 0ξενου* " +
  "0ξενων 0ολλανδι* 0ουγγαρι* 0ουγγρικ* 0ουτε_εμει* 0ουτε_και* 0ουτε_καν* 0ουτε_κι* 0ουτε_ο* 0ουτε_οι* 0ουτε_το* 0πανευρω* " +
  "0παρανομ* 0παρισι 0παρισιο* 0πατρα* 0πειραια* 0πολωνια* 0πολωνικ* 0πορτογα* 0πραγα 0ροδο 0ρουμανι* 0ρωμη 0σκανδιν* " +
  "0σλοβακι* 0σλοβενι* 0σουηδια* 0σουηδικ* 0σοφια* 0στοκχολ* 0στρατηγικη_ανεξ* 0στρατηγικη_αυτο* 0στρατηγικησ_αυτο* " +
  "0τεχνολογικη_ανεξ* 0τεχνολογικη_αυτο* 0τεχνολογικησ_ανεξ* 0τεχνολογικησ_αυτο* 0τριτα_κρατ* 0τριτεσ_χωρε* 0τριτη_χωρα " +
  "0τριτησ_χωρα* 0τριτων_κρατ* 0τριτων_χωρω* 0τσεχι* 0υπερπαρ* 0υπερπον* 0υπηρεσιεσ_πληρ* 0υπηρεσιων_πληρ* 0φινλανδ* " +
  "0φρανκφο* 0χανια 0χωρα_μασ 0χωρασ_μασ 0ψηφιακη_ανεξ* 0ψηφιακη_αυτο* 0ψηφιακησ_ανεξ* 0ψηφιακησ_αυτο* 0австрии* 0австрия " +
  "0автоном* 0агенции* 0агенция 0азия 0америка* 0амстерд* 0англиис* 0англия 0атина 0без_вас 0белгиис* 0белгия 0берлин " +
  "0благоев* 0британс* 0брюксел 0букурещ 0бургас 0българи* 0българс* 0варна 0варшава 0вашингт* 0велико_търн* 0великоб* " +
  "0виена 0власт* 0външни* 0германи* 0германс* 0гръцк* 0гърция 0даже_ние 0дания 0датск* 0дигитал* 0доверен* 0дори_адми* " +
  "0дори_дост* 0дори_екип* 0дори_наш* 0дори_ние 0дъблин 0държав* 0европа 0европее* 0европеи* 0единствено_вам " +
  "0единствено_вас 0единствено_вие 0единствено_във* 0единствено_клие* 0единствено_полу* 0единствено_потр* 0единствено_при* " +
  "0единствено_ти 0единствено_у* 0еип 0екстери* 0ес 0естония 0естонск* 0женева 0задгран* 0закон* 0заповед* 0затворе* " +
  "0извънев* 0извънте* 0изключе* 0изключително_вам 0изключително_вас 0изключително_вие 0изключително_клие* " +
  "0изключително_полу* 0изключително_потр* 0изключително_при* 0изключително_ти 0изключително_у* 0изолира* 0изцяло_офла* " +
  "0икономи* 0индия 0интерне* 0ирланди* 0ирландс* 0исланди* 0испания 0испанск* 0италиан* 0италия 0кипър 0клиента 0ключ " +
  "0ключа 0ключове* 0ключът 0контрол_над* 0криптир* 0криптог* 0латвия 0литва 0лихтенщ* 0локалн* 0лондон 0люксемб* 0мадрид " +
  "0малта 0местн* 0милано 0модул 0мрежа 0мрежата 0мрежи 0мрежите 0мюнхен 0напълно_офла* 0национа* 0неевроп* 0независ* " +
  "0немск* 0нидерла* 0никои_друг 0никои_осве* 0нито_ние 0норвеги* 0норвежк* 0нулев* 0нюрнбер* 0нямаме_дост* " +
  "0обединеното_крал* 0облачн* 0обособе* 0общност* 0орган* 0отвъд_океа* 0отвъдок* 0отделен* 0отделн* 0откъсна* " +
  "0офлаин_режи* 0париж 0патенто* 0плевен 0пловдив 0полиция* 0полск* 0полша 0португа* 0правите* 0прага 0прекъсн* 0прозрач* " +
  "0прокура* 0публичн* 0разузна* 0рб 0рим 0родинат* 0родн* 0румъния 0румънск* 0русе 0само_вам 0само_вас 0само_вие " +
  "0само_във* 0само_клие* 0само_полу* 0само_потр* 0само_при* 0само_ти 0само_у* 0самосто* 0сащ 0скандин* 0следова* 0словаки* " +
  "0словашк* 0словени* 0словенс* 0служб* 0собстве* 0солун 0софия 0специално_за 0стара_заго* 0стокхол* 0стран* 0стратег* " +
  "0суверен* 0съд 0съда 0съдебн* 0съдилищ* 0съедине* 0съюз 0съюза 0техноло* 0унгария 0унгарск* 0филипин* 0финланд* 0финск* " +
  "0франкфу* 0франция 0френск* 0хелзинк* 0хиперск* 0холанди* 0холандс* 0хървати* 0хърватс* 0цифров* 0цюрих 0чехия 0чешк* " +
  "0чужбина 0чужд 0чужда 0чуждата 0чуждест* 0чужди 0чуждите 0чуждо 0шведск* 0швеицар* 0швеция 1agat_fein* 1air_gapp* " +
  "1alene_du 1alene_jer 1alene_jere* 1allmanna_moln* 1allmanna_nat* 1ani_nasi 1ani_posk* 1ani_prev* 1ani_prov* 1anqas_ahna " +
  "1anseo_sa* 1asiakaspaan_sala* 1asiakkaan_avai* 1asiakkaan_hall* 1asv_mako* 1berre_du 1bez_cieb* 1bez_lacz* 1cle_priv* " +
  "1conhecimento_nulo 1conhecimento_zero 1connexion_exte* 1connexion_sort* 1conocimiento_cero 1conocimiento_nulo 1court_of* " +
  "1debesijos_milz* 1decryption_key* 1den_haag 1dere_alen* 1doar_dvs 1doar_voi 1edino_vi 1egen_hsm 1eget_hsm 1egna_nyck* " +
  "1egyesult_alla* 1egyesult_kira* 1eigen_huis* 1emme_itse* 1emme_meka* 1emme_pyst* 1emme_voi* 1encriptado_de* " +
  "1encryption_key* 1encryption_proc* 1end_ikke* 1enda_hsm* 1enda_voti 1entierement_hors* 1executive_orde* 1fathaigh_teic* " +
  "1fil_pajj* 1fips_140* 1fiu_sinn* 1graekenl* 1harmadik_orsz* 1haz_zabb* 1iba_pouz* 1ikke_abne 1ikke_apne 1ikke_laese " +
  "1ikkje_sja 1ilman_ulko* 1inden_for* 1indipendenza_tecn* 1infurzar_tal* 1ingen_uten* 1ingen_utom* 1innanfor_land* " +
  "1innenfor_land* 1inom_land* 1int_biss 1inte_ens* 1interamente_on* 1iso_2770* 1iso_7510 1izkljucno_naro* 1izkljucno_nasl* " +
  "1izkljucno_posi* 1izkljucno_prej* 1izkljucno_pri* 1izkljucno_ti 1izkljucno_upor* 1izkljucno_v* 1izkljucno_vam " +
  "1izkljucno_vas 1izkljucno_vi 1jede_zeil* 1jen_prij* 1jen_uziv* 1kellelgi_teis* 1kriptagg_min* 1kun_dykk 1law_enfo* " +
  "1legea_din* 1lei_nort* 1len_odos* 1len_pouz* 1len_prij* 1lukka_kild* 1maan_raj* 1maigh_eo 1megbizhato_felh* 1meme_nos* " +
  "1meme_pas* 1mes_pasi* 1mes_paty* 1nawet_my 1neamhspleachas_digi* 1neamhspleachas_stra* 1neamhspleachas_teic* 1nem_feru* " +
  "1nem_mesm* 1nem_sequ* 1nem_tudj* 1nen_7510 1net_musu* 1net_teik* 1netvaerk* 1netwerks_este* 1nicht_eins* 1nicht_eu* " +
  "1nici_noi 1nie_mamy* 1nie_widz* 1nihce_drug 1nikdo_jiny 1nikdo_krom* 1nikt_inny 1nikt_poza* 1nist_800* 1noi_comp* " +
  "1non_abbi* 1noord_brab* 1normative_degl* 1oma_krup* 1omaa_hsm 1oman_hsm 1omat_hsm 1omia_hsm 1omien_sala* 1only_cust* " +
  "1own_encr* 1own_soft* 1paesi_bass* 1pas_ouvr* 1pat_musu* 1pat_paka* 1plein_gre 1poblacht_na* 1pouze_ty 1pouze_vy " +
  "1raderett_over 1raderetten_over 1razen_vas* 1red_publ* 1rede_exte* 1regie_over* 1regno_unit* 1relazione_di* " +
  "1relazione_sull* 1rete_este* 1sajat_hsm 1san_gilj* 1saol_amui* 1sava_hsm 1savo_hsm 1savo_rakt* 1savu_hsm 1seal_leve* " +
  "1selvstaendig_milj* 1selvstaendigt_milj* 1servicii_secr* 1servicos_de* 1servicos_secr* 1servizzi_sigr* 1seuls_vos " +
  "1seuls_vous 1singurii_care 1singurul_care 1so_a_sua 1solo_chi 1solo_suy* 1solo_tuy* 1solo_voi 1spoza_hran* 1stait_aont* " +
  "1standalone_oper* 1strassbu* 1tarf_ghal* 1tech_ries* 1terceiro_pais 1thar_lear 1the_hagu* 1third_part* " +
  "1thuarascail_tred* 1tik_jums 1tik_jusu 1tik_jusu* 1tikai_jums 1tikai_jus 1tikai_jusu 1tikai_jusu* 1tikai_klie* " +
  "1tikai_pie* 1tikai_tu 1treciaja_sal* 1trecioje_sal* 1trecioji_sal* 1treciuju_sal* 1trennung_von 1triu_tior* 1triu_tir " +
  "1triu_tire 1tusa_amha* 1tylko_klie* 1tylko_wlas* 1u_s_clou* 1vaid_sul 1vaid_teie 1vaid_teil 1vaid_teil* 1vain_teid* " +
  "1vain_teil* 1vegponttol_vegp* 1verenigde_stat* 1vien_tik* 1viesuoju_tink* 1vom_netz* 1wir_selb* 1your_own* " +
  "2ainoastaan_asia* 2ainoastaan_sina 2ainoastaan_sinu* 2ainoastaan_te 2ainoastaan_teid* 2ainoastaan_teil* 2ainult_klie* " +
  "2alene_dig 2atha_clia* 2atha_luai* 2bare_dykk 2berre_kund* 2cero_cono* 2concevons_nous* 2connaissance_null* 2court_orde* " +
  "2dach_raum 2dach_regi* 2data_priv* 2derde_land* 2dere_alei* 2doar_dumn* 2dreptului_din* 2edes_palv* 2edes_ylla* " +
  "2edino_vam 2egen_nogl* 2egen_nokk* 2egen_nokl* 2egen_nyck* 2egne_nogl* 2egne_nokk* 2egne_nokl* 2eigen_hsm 2enda_krup* " +
  "2endast_du 2endast_kund* 2etats_unis 2eu_n_kivu* 2fisiciuil_ar* 2hadd_ieho* 2i_do_lamh* 2idejk_biss 2inte_dekr* " +
  "2inte_hell* 2inte_komm* 2inte_lasa* 2inte_oppn* 2inti_biss 2inti_wahd* 2isae_3402 2isegi_meie 2jedine_vy 2jen_u_vas " +
  "2keegi_muu 2lanqas_ahna 2le_v_vasi* 2len_u_vas 2licencias_prop* 2me_ei_saa* 2minn_tarf* 2mitte_keeg* 2monde_exte* " +
  "2nadie_exce* 2ne_es_sal* 2nici_chia* 2nici_echi* 2nici_furn* 2nici_maca* 2niet_beki* 2niet_inzi* 2niet_leze* 2niet_meel* " +
  "2niet_onts* 2nikto_okre* 2niti_nasi 2niti_ponu* 2niti_skrb* 2nitko_drug* 2nitko_osim* 2numai_dvs 2omien_hsm 2onon_kivu* " +
  "2parskatamibas_pars* 2parskatamibas_zino* 2pasu_atsl* 2port_lair* 2pouze_adre* 2pouze_uziv* 2pouze_vam 2pouze_vas " +
  "2production_orde* 2rede_publ* 2renju_unit 2rete_pubb* 2rete_stac* 2reti_pubb* 2samo_nasl* 2serviciile_de* 2servicios_de* " +
  "2so_o_clie* 2sors_magh* 2spoza_eog 2staatliche_stel* 2stait_eile 2stangd_kall* 2state_acto* 2stati_unit* 2tara_tert* " +
  "2tari_tert* 2tech_giga* 2tech_oria* 2technicznie_nie* 2teismo_nuro* 2terceiros_pais* 2tercer_pais 2treciasias_sal* " +
  "2treciosioje_sal* 2treciosiomis_sal* 2treciosios_sal* 2treciosiose_sal* 2tu_e_solo* 2utan_nett 2uten_nett 2vaid_sinu " +
  "2vaid_sinu* 2vain_asia* 2vain_sinu* 2valtakunnan_raj* 2vereinigte_staa* 2vereinigten_staa* 2vertrouwde_clou* 2vous_seul " +
  "2vous_seul* 2vous_uniq* 2zart_forr* 2zelfs_onze* 2zelfs_wij 2zelfs_wijz* 2zero_acce* 2zero_conh* 2zero_conn* 2zero_cono* " +
  "2zero_cuno* 2zero_ghar* 2zero_isme* 2zero_know* 2zero_tuda* 3agatsa_amha* 3alene_kund* 3alleen_jij 3alleen_uzel* " +
  "3asiakaspuolen_sala* 3aucun_moye* 3berre_dykk 3can_t_acce* 3can_t_decr* 3can_t_open 3can_t_read 3can_t_view 3cloud_actu " +
  "3cloud_actu* 3cloud_fida* 3conoscenza_zero 3corca_dhui* 3edino_nasl* 3edino_posi* 3edino_prej* 3edino_upor* 3egt_n_kivu* " +
  "3eigen_nokk* 3eigen_nokl* 3eigen_soft* 3eigne_nokk* 3eigne_nokl* 3endast_dig 3eu_us_data* 3every_upli* 3extra_comm* " +
  "3foinse_dhun* 3forfheidhmithe_dli 3idegen_jog* 3inden_land* 3independance_nume* 3ingen_andr* 3ingen_anna* 3ingen_udov* " +
  "3intom_biss 3isegi_mitt* 3jurisdicao_nort* 3kenellakaan_muul* 3kulso_kapc* 3kundestyrte_nokk* 3kundestyrte_nokl* " +
  "3kundstyrda_nyck* 3leatsa_amha* 3legislacao_nort* 3mernokeink_sem 3nadie_salv* 3nem_a_noss* 3nem_o_forn* 3nessun_altr* " +
  "3ni_el_prov* 3nialas_eola* 3nicht_ausl* 3nicht_einm* 3nicht_mitl* 3nicht_offn* 3nicht_zugr* 3nu_va_pute* 3numai_dumn* " +
  "3omalla_hsm 3omien_avai* 3omilla_hsm 3other_part* 3peste_ocea* 3propio_hsm 3propre_hsm 3redes_publ* 3reino_unid* " +
  "3reseau_publ* 3retea_publ* 3state_memb* 3stati_memb* 3stati_terz* 3stato_memb* 3stato_terz* 3tepat_latv* 3tiesas_orde* " +
  "3tiesas_riko* 3uteslutande_dig 3uteslutande_du 3uteslutande_er 3uteslutande_kund* 3uteslutande_ni 3и_сами* 4alleen_jouw " +
  "4betrodd_sky 4cannot_look 4caurspidiguma_zino* 4demande_exce* 4eigene_soft* 4eigenes_hsm 4encriptacao_de* " +
  "4encriptacao_do* 4encriptacao_pont* 4estado_memb* 4gcorca_dhui* 4heller_ikke* 4interdiction_d* 4jedine_pouz* " +
  "4jedine_uziv* 4jedino_klij* 4jedino_kupa* 4jedino_vlas* 4kundeadministrerede_nogl* 4kundestyrede_nogl* 4nimeni_altc* " +
  "4paasta_paah* 4paises_baix* 4paises_bajo* 4parent_comp* 4proprio_hsm 4retele_publ* 4rigets_graen* 4salies_vidu* " +
  "4section_702 4statul_memb* 4tiesas_lemu* 4treciosioms_sal* 4verenigd_koni* 4vieras_valt* 5allmenne_sky " +
  "5autonoomselt_too* 5betrodde_sky 5betrott_moln* 5criptografia_de* 5criptografia_pont* 5cryptographic_key* 5ekstern_nokk* " +
  "5kliendipoolne_krup* 5kliendipoolse_krup* 5kontroll_fuq* 5kriptagg_fuq* 5landets_graen* 5netwerk_pubb* 5nevaram_izla* " +
  "5nevieme_nahl* 5parredzamibas_pars* 5parredzamibas_zino* 5propriul_hsm 5separazzjoni_fizi* 5statele_memb* 5vienigi_jums " +
  "5απ_ακρη* 5не_може* 6allmenne_skye* 6demandes_exce* 6independencia_estr* 6nemozeme_nahl* 6netwerks_pubb* " +
  "7custaimeir_amha* 7rendszergazdaink_sem 7teruleten_kivu* 7απο_ακρο* 7δεν_εχου* 7δεν_μπορ* 7εξω_κοσμ* 7без_свър* " +
  "8autodeterminacion_estr* 8autodeterminacion_tecn* 8autodeterminazione_tecn* 8chustaimeir_amha* 9autodeterminacao_estr* " +
  "9autodeterminacao_tecn* ^0ACN ^0AE ^0AGID ^0ANSSI ^0ASV ^0AWS ^0BIO ^0BSI ^0BYOE ^0BYOK ^0C3A ^0C5 ^0CADA ^0CISPE ^0CR " +
  "^0DACH ^0DORA ^0DPF ^0E2EE ^0EEA ^0EEE ^0EER ^0EES ^0EEZ ^0EGP ^0EGT ^0EHP ^0EL ^0EMP ^0ENS ^0EOG ^0EOS ^0ES ^0ETA ^0EU " +
  "^0EUA ^0EUCS ^0EWR ^0FBI ^0FIPS ^0FISA ^0GCP ^0HDS ^0HSM ^0HSMS ^0HYOK ^0ISO ^0JAV ^0KMS ^0LEE ^0NBV ^0NEN ^0NIS2 ^0NSA " +
  "^0QC1 ^0QC2 ^0QC3 ^0QC4 ^0RH ^0RP ^0SAD ^0SAM ^0SEAL_1 ^0SEAL_2 ^0SEAL_3 ^0SEAL_4 ^0SEE ^0SNC ^0SOC2 ^0SR ^0STIG ^0SUA " +
  "^0UE ^0UK ^0US ^0VS ^0ZDA ^0ZEE bindependencia_tecn* ";

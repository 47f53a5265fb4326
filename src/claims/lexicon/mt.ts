import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'mt',
  words: {
    CANNOT_READ: 'ma_nistgħux_naqraw',
    SOVEREIGN: 'sovran sovrana sovrani cloud_ta_fiduċja',
    SOVEREIGNTY:
      'sovranità *sovranità awtonomija_diġitali indipendenza_diġitali awtonomija_teknoloġika indipendenza_teknoloġika awtonomija_strateġika kontroll_fuq_id_data awtodeterminazzjoni_diġitali',
    OPEN_SOURCE: 'sors_miftuħ kodiċi_miftuħ sors_miftuħa softwer_ħieles softwer_miftuħ softwer_liberu',
    PROPRIETARY: 'softwer_proprjetarju kodiċi_magħluq sors_magħluq',
    FOREIGN:
      'barrani barranin barranija extraterritorjal* pajjiżi_terzi pajjiż_terz stati_terzi stat_terz mhux_ewropej* mhux_ewropew mhux_ewropea mhux_tal_ue stati_barranin indja lejn_l_asja fl_asja fond_barrani fondi_barranin',
    LAW_US: 'liġi_amerikana_dwar_is_sorveljanza',
    AUTHORITY:
      'awtorità awtoritajiet gvern gvernijiet servizzi_sigrieti servizzi_tal_intelligence aġenziji_tal_intelligence qorti qrati ordni_tal_qorti infurzar_tal_liġi pulizija illegali illeċit* sekwestru',
    BIGTECH: 'ġganti_tat_teknoloġija ġganti_amerikani ġganti_tal_internet cloud_amerikan cloud_amerikani big_tech',
    KEY: 'ċwievet_tal_kriptaġġ ċavetta_tal_kriptaġġ ċwievet_tal_iċċifrar ċwievet ċavetta muftieħ imfietaħ ċwieveti frażi_sigrieta',
    BYOK: 'ċavetta_tiegħek ċwievet_tiegħek ċwievet_tagħkom ċavetta_tagħkom hsm_tiegħek ċwievet_tal_klijent ċwievet_ġestiti_mill_klijent ċwievet_proprji',
    ZERO: 'tarf_sa_tarf tarf_għal_tarf minn_tarf_għall_ieħor għarfien_żero żero_għarfien aċċess_żero kriptaġġ_min_naħa_tal_klijent kriptaġġ_fuq_in_naħa_tal_klijent ċavetta_~_qatt_ma_tasal ċwievet_~_qatt_ma_jaslu kriptaġġ_qatt_ma_tasal biss_data_kriptata',
    NOT_EVEN_WE:
      'lanqas_aħna anqas_aħna lanqas_il_fornitur lanqas_l_amministraturi lanqas_it_tim lanqas_l_inġiniera lanqas_l_istaff aħna_stess_ma lanqas_in_nies',
    ONLY_YOU:
      'int_biss inti_biss intom_biss biss_int f_idejk_biss idejk_biss f_idejkom_biss biss_f_idejk klijent_biss għandek_biss ħadd_ħliefek ħadd_ieħor inti_waħdek għandek_int',
    AIRGAP:
      'maqtugħ*_mill_internet maqtugħ*_minn_kull_netwerk mingħajr_internet mingħajr_konnessjoni_mal_internet mingħajr_konnessjoni_tal_internet mingħajr_ebda_konnessjoni_mal_internet skonness* kompletament_offline modalità_offline iżolat*_mill_internet mod_awtonomu',
    ISOLATED:
      'fiżikament_separat* loġikament_separat* fiżikament_u_loġikament_separat* fiżikament_iżolat* separat*_fiżikament iżolat iżolata iżolati separazzjoni_fiżika fiżikament_mifrud*',
    NETWORK: 'internet netwerk_pubbliku netwerks_pubbliċi netwerk_estern dinja_ta_barra netwerks_esterni',
    GDPR: '^RĠPD regolament_ġenerali_dwar_il_protezzjoni protezzjoni_tad_data_personali',
    REPORT: 'rapport_ta_trasparenza rapport_tat_trasparenza rapport_dwar_it_trasparenza rapporti_ta_trasparenza',
    US: 'silicon_valley',
  },
  places: {
    EU: '^UE unjoni_ewropea unjoni stati_membri stat_membru',
    EEA: '^ŻEE żona_ekonomika_ewropea',
    EUROPE: 'ewropa',
    NORDIC: 'skandinavja',
    HOME: 'pajjiżna fil_pajjiż lokalment',
    AT: 'awstrija vjenna',
    BE: 'belġju brussell',
    BG: 'bulgarija',
    CH: 'żvizzera',
    CY: 'ċipru',
    CZ: 'ċekja repubblika_ċeka praga',
    DE: 'ġermanja berlin',
    DK: 'danimarka kopenħagen',
    EE: 'estonja',
    ES: 'spanja',
    FI: 'finlandja',
    FR: 'franza pariġi',
    GB: 'renju_unit ingilterra britannja londra',
    GR: 'greċja ateni',
    HR: 'kroazja',
    HU: 'ungerija',
    IE: 'irlanda',
    IS: 'islanda',
    IT: 'italja milan sqallija',
    LI: 'liechtenstein',
    LT: 'litwanja',
    LU: 'lussemburgu',
    LV: 'latvja',
    MT: 'malta għawdex valletta birkirkara sliema mosta rabat żejtun bormla ħal_far san_ġwann san_ġiljan naxxar qormi marsa paola smartcity_malta ħaż_żabbar gżira ħamrun hamrun marsa_data msida mrieħel mriehel rabat_għawdex',
    NL: 'netherlands pajjiżi_l_baxxi olanda',
    NO: 'norveġja',
    PL: 'polonja',
    PT: 'portugall',
    RO: 'rumanija',
    SE: 'svezja stokkolma',
    SI: 'slovenja',
    SK: 'slovakkja',
    US: 'stati_uniti istati_uniti amerikan amerikana amerikani amerka ^SUA ^Amerika',
  },
  demonyms: {
    EU: 'tal_ue tal_unjoni_ewropea',
    EUROPE: 'ewropew ewropea ewropej ewropej* ewropij*',
    NORDIC: 'skandinav*',
    HOME: 'lokali nazzjonali',
    AT: 'awstrijak*',
    BE: 'belġjan*',
    CH: 'żvizzer żvizzeri',
    CY: 'ċiprijott*',
    CZ: 'ċek ċeka',
    DE: 'ġermaniż*',
    DK: 'daniż daniża daniżi',
    ES: 'spanjol*',
    FI: 'finlandiż*',
    FR: 'franċiż*',
    GB: 'britannik* ingliż*',
    GR: 'griek grieka griegi',
    HR: 'kroat*',
    IE: 'irlandiż*',
    IT: 'taljan taljana taljani',
    LU: 'lussemburgiż*',
    MT: 'malti maltija maltin ta_malta',
    NL: 'olandiż*',
    NO: 'norveġiż*',
    PL: 'pollakk*',
    PT: 'portugiż*',
    RO: 'rumen',
    SE: 'svediż*',
  },
};

export const companions: Lexicon = {
  lang: 'mt',
  words: {
    BRING: 'ġġib',
    SURVIVE: 'tkompli_taħdem',
    BY_DESIGN: 'b_disinn mid_disinn b_mod_awtomatiku b_default sa_mid_disinn minn_qiegħ',
    THING:
      'pjattaform* infrastruttur* soluzzjon* servizz servizzi ambjent ambjenti intelliġenza_artifiċjali ^IA softwer sistema sistemi ħażna posta email għodda għodod applikazzjoni* kollaborazzjoni database bażi_ta_data uffiċċju hosting ospitar* prodott prodotti mudell* post_tax_xogħol netwerk spazju_tax_xogħol vidjokonferenz*',
    ALTERNATIVE: 'alternattiv*',
    TECHNOLOGY: 'teknoloġij* softwer kodiċi kodiċi_sors',
    LICENSED: 'liċenzj* liċenzjat* taħt_il_bonnet',
    DATA: 'data dejta fajl fajls dokument* kopji_ta_riżerva kopji backups informazzjoni messaġġ* kontenut arkivj* metadata imejl* ittri telemetrija kollox rekord* bit',
    SERVER: 'server servers ċentru_tad_data ċentri_tad_data ċentru_tad_dejta kamra_tas_servers ċentri_tad_dejta sala_tagħna',
    HOST: 'ospitat* ospitata ospitati nospitaw ospitar* jinħażnu jinħażen tinħażen maħżun* naħżnu jaħżnu taħżen ħażna nipproċessaw ipproċessat* pproċessat* jipproċessa tipproċessa jiġu_pproċessati tiġi_pproċessata ipproċessar proċessar jinsabu tinsab jinsab hosting lokalizzat* miżmum*',
    STAY: 'tibqa jibqgħu jibqa tinżamm jinżammu jinżamm joqogħdu toqgħod jibqgħulek nżommu',
    LEAVE: 'toħroġ joħorġu joħroġ titlaq jitilqu jħallu tħalli jaqsmu taqsam jaqsam tgħaddi toħroġx joħorġux joħroġx',
    TRANSFER:
      'trasferiment* trasferit* trasferita jittrasferi* nittrasferixxu jintbagħtu tintbagħat nibagħtu tiġi_trasferita esportat* trasmess*',
    OUTSIDE: 'barra lil_hinn',
    RESIDENCY:
      'residenza_tad_data post_tad_data lokalizzazzjoni_tad_data fejn_tinżamm post_tal_ħażna regjun_predefinit reġjun_predefinit',
    SOIL: 'territorju fruntieri fruntiera art ħamrija xtutna',
    ALL: 'kollha kull kollu kollox sħaħ',
    ONLY: 'biss unikament esklussivament esklussiv* purament',
    TOTAL: 'kompletament għalkollox totalment totali sħiħ* sħiħa ġenwin* veru vera bis_sħiħ għal_kollox tassew',
    HUNDRED: '100_fil_mija mija_fil_mija',
    NO: 'mingħajr ebda l_ebda xejn żero bla la lanqas',
    NOT: 'mhux mhix mhijiex mhumiex aħniex għandhomx għandniex għandux għandhiex nistgħux jistgħux tistax jistax hemmx ma mhuwiex qattx japplikax tapplikax naqrawx toħroġx joħorġux jmissx imisnix lanqas naħżnux nittrasferixxux japplikawx ma_noffrux',
    NEVER: 'qatt f_ebda_ħin taħt_l_ebda_ċirkostanza f_ebda_każ',
    NO_ONE: 'ħadd ebda_terz l_ebda_esternalizzazzjoni mingħajr_esternalizzazzjoni',
    OR: 'jew',
    LAW: 'liġi liġijiet ġurisdizzjoni ġurisdizzjonijiet dritt leġiżlazzjoni regolament* legali regoli qafas_legali',
    ACCESS:
      'ġurisdizzjoni_fuq aċċess jaċċessa* aċċessa tilħaq jilħqu sorveljanza indħil influwenza żvelar spjunaġġ kontroll jaslu taċċessa jidħlu talbiet',
    EXPOSURE: 'esponiment riskju riskji espost* dipendenza',
    SUBJECT:
      'suġġett suġġetta suġġetti soġġett* japplika japplikaw tapplika japplikax tapplikax jaqgħu jaqa taqa jgħodd jgħoddu tgħodd marbut* rregolat* mmiss tmiss imiss tolqot jolqot kopert* taħt_il_kamp japplika* tapplika* jorbtu* jorbot*',
    UNDER: 'taħt skont irregolat*',
    FREE: 'protett protetta protetti jipproteġi* tipproteġi* ħielsa ħieles ħielsa barra immuni immunità eżenti* eżent lil_hinn imħares imħarsa mħarsa mħarsin maqtugħ*_minn indipendenti_minn mingħajr_il_kapaċità bogħod insulat* salvagwardjat*',
    PROOF:
      'ma_japplikax mhux_applikabbli ma_jgħoddx reżistenti inapplikabbli ma_japplikawx ma_japplikax_għalina m_għandux_effett',
    REDUCE: 'tnaqqas jnaqqas inaqqas jillimita* timminimizza jimminimizza',
    COMPEL:
      'jġiegħel jġiegħlu iġiegħlu mġiegħel mġiegħla sfurzat* obbligat* jobbliga* imġiegħla ġġegħel* jġegħel* iġġiegħel* tġiegħel*',
    CONTRACT: 'kuntratt ftehim tilwima tilwim termini kundizzjonijiet partijiet',
    OPERATE:
      'titmexxa jitmexxa mħaddem mħaddma imħaddem imħaddma jitħaddem titħaddem amministrat* ġestit* ġestiti operat* topera joperaw mmexxi mmexxija immexxi immexxija operazzjonijiet tħaddem iħaddem mantnut* immaniġġjat* jieħu_ħsieb mmexxijin tmexxi mmaniġġjat*',
    SUPPORT: 'appoġġ sapport għajnuna servizz_tal_klijenti helpdesk assistenza kura_tal_klijent iwieġbu_~_telefon iwieġbu_l_ħin',
    STAFF:
      'tim timijiet staff persunal impjegat* inġinier* tekniċi tekniku kollegi esperti nies ħaddiema amministratur* ħaddiema persuni speċjalist* istaff',
    RESIDENT: 'jgħix jgħixu tgħix residenti ibbażat* bbażat* joqogħdu residenza jaħdmu',
    CITIZEN: 'ċittadin* ċittadini nazzjonalità passaport*',
    ADMIN: 'amministratur* amministrazzjoni amministrattiv* privileġġat* amministrat*',
    COMPANY:
      'kumpanija fornitur fornitriċi ditta azjenda operatur intrapriża negozju entità grupp manifattur żviluppatur provditur kooperattiva',
    OWNED:
      'proprjetà kapital azzjonist* sidien sid idejn investitur* jappartjen* tappartjeni appartenenti investiment finanzjat* b_passaport taht_kontroll fond_barrani fondi_barranin',
    PARENT:
      'kumpanija_omm kumpanija_prinċipali sede reġistrat* kwartieri_ġenerali uffiċċju_prinċipali sussidjarj* kwartier_ġenerali holding imwaqqf*',
    SUBPROCESSOR:
      'sottoproċessur* sottoproċessuri subproċessur* sub_proċessur* sottokuntrattur* subkuntrattur* fornitur fornituri servizz servizzi dipendenz* kumpanij* cloud clouds investitur*',
    MADE: 'magħmul magħmula magħmulin prodott prodotta maħdum maħduma',
    DEVELOPED:
      'żviluppat* żviluppajna żviluppaw mibni mibnija mibnijin iddisinjat* żviluppata nibnu niżviluppaw inkiteb miktub* programmat*',
    SELF: 'tagħna_stess proprj* intern* stess',
    CUSTOMER:
      'tiegħek tagħkom int inti intom klijent klijenti klijenta utent utenti lilek idejk idejkom għandek miegħek mingħajrek tagħmel',
    WE: 'aħna tagħna magħna noffru nistgħu nistgħux aħniex għandna għandniex nikkontestaw niggarantixxu ngħinuk naħżnu nipproċessaw nużaw ngħarrfuk ninfurmawk nospitaw rċevejna irċevejna nibnu nżommu nħaddmu għalina lilna aħniex nittrasferixxu niżviluppaw nassiguraw nimpenjaw nirrifjutaw ma_nistgħux_niggarantixxu ma_niggarantixxux ma_nistgħux_neskludu ma_nistgħux_inwiegħdu ma_nistgħux_nassiguraw',
    HOLD: 'għandek għandu idejk idejkom idejn żomm żommha żommhom jżomm iżomm tikkontrolla tikkontrollaw huma hija qiegħda qiegħed qegħdin tinsab uża tibqa jibqgħu tiġġenera jippossjedi sejf tissejvja',
    READ: 'naqraw jaqraw taqra jaqra naqra naqrawx jiftaħ tiftaħ jiftħu niftħu niddekriptaw jiddekripta* jara jaraw naraw tara narawx jinqara moqri',
    CERTIFIED:
      'ċertifikat* iċċertifikat* ċċertifikat* ċertifikazzjoni* attestazzjoni* attestat* kwalifik* ikkwalifikat* akkreditat* awditjat* approvat* rikonoxxut* attestat',
    MEMBER: 'membru membri sħubija firmatarj* fundatur*',
    RATED: 'livell punteġġ klassifikat* ikklassifikat* gradat*',
    PROGRESS:
      'għaddejja għaddej bħalissa mistenni mistennija fil_proċess qed_naħdmu inħejju nippreparaw nimmiraw applikajna kandidat* nistennew fit_triq bdejna proċess',
    PLANNED: 'pjan pjanijiet ippjanat* roadmap futur dieħla nippjanaw is_sena_d_dieħla',
    ENVIRONMENT:
      'ambjent ambjenti reġjun reġjuni sistema sistemi istanza installazzjoni infrastruttur* netwerk cloud pjattaform* żona hardware magni partizzjoni cluster',
    CONNECTION: 'konnessjoni konnessjonijiet dipendenz* kollegament* rabta konness* komunikazzjoni traffiku',
    COMPLIANT:
      'konformi konformità jissodisfa* tissodisfa tikkonforma* jikkonforma* kompatibbli konforma jirrispetta* tirrispetta allinjat*',
    SHIELD: 'jipprevjen* tipprevjeni iżomm_barra jimblokka* timblokka jipprojbixxi tipprojbixxi iżżomm_barra jwaqqaf',
    CONTEST:
      'nikkontestaw* nikkontestaw jikkontesta* tikkontesta* kontest* nirrifjutaw nappellaw appell nopponu kkontestajna niġġieldu il_qorti sfida nisfidaw',
    ORDER: 'ordni ordnijiet talba talbiet mandat* digriet* ċitazzjoni rikjest*',
    RECEIVED: 'rċevejna irċevejna rċevuta rċieva rċevew wasluna waslitilna',
    DISCLOSED: 'żvelajna tajna għaddejna żvelat* kxifna żvelata ngħaddu ngħaddux nagħtu mogħtija taw żvelawx',
    NOTIFY: 'ngħarrfuk ninfurmawk ninnotifikaw nidderieġu navżawk',
    HEDGE:
      'ngħinuk jgħin* tgħin* ngħinu normalment ġeneralment tista_tagħżel jippermetti* tippermetti* immirat* fuq_talba mfassal*_biex possibbli prinċipalment kemm_jista_jkun għan jista jistgħu tista dalwaqt fil_biċċa_l_kbira ħafna_drabi pass_lejn jekk_trid fakultattiv* aktarx qed_naħdmu_biex nimmiraw nifittxu_li jiffaċilita* jikkontribwixx* eqreb barra_mill_ħin l_aktar ngħinukom',
    ABSOLUTE:
      'garantit* garanzija jiggarantixx* tiggarantixxi niggarantixxu impossibbli dejjem assolut* bla_eċċezzjoni mingħajr_eċċezzjoni',
    INDEFINITE: 'wieħed waħda xi',
    COPULA: 'huwa hija huma hu hi kien kienet ikun tkun se_jkun',
    MEANS:
      'tfisser jfisser ifissru ifisser tirreferi jirreferi jiddeskrivi tiddeskrivi definit* definita huwa_ambjent hija_ambjent hija_l_kapaċità hija_l_abbiltà huwa_mudell hija_d_dritt huwa_kunċett jinftiehem',
    NOTION:
      'definizzjoni kunċett prinċipju kapaċità abbiltà idea terminu tema dibattitu xejra kriterj* gwida artiklu ambjent_fejn ambjent_li kwistjoni mudell_li approċċ sfida strateġija dritt_li',
    ASK: 'x_inhu x_inhi kif għaliex għala fejn meta min liema kemm',
    DENIAL: 'le qatt',
    YES: 'iva',
    SAID: 'qal qalet qalu jgħid tgħid jgħidu skont_il_kumpanija skont_il_fornitur skont_il_ministru skont_il_gvern skont_microsoft/google/amazon iddikjara* ħabbret ħabbar ħabbru wegħdet wiegħed wegħdu twiegħed jsostni ssostni jammetti tammetti stqarret stqarr tinsisti allegat* spjegat spjega wissa wissiet jirreklamaw skont_rapport/studju/stħarriġ',
    CONJUNCTIVE: 'allegatament suppost',
    PRESS:
      'ministru ministra parlament partit kummissjoni kummissarju kandidat gazzetta ġurnalist* president studju stħarriġ analist* deputat* politik* gartner prim_ministru abbozz sejħa_għall_offerti ministeru gvern_għażel/ħabbar/qed',
    OTHERS:
      'fornituri ħafna oħrajn kompetituri bosta kumpaniji xi_fornituri uħud stati organizzazzjonijiet intrapriżi l_biċċa_l_kbira ġganti',
    UNLIKE: 'kuntrarju minflok b_kuntrast differenti_minn meta_mqabbel filwaqt',
    MUST: 'jrid iridu trid meħtieġ meħtieġa obbligatorj* neċessarj* jeħtieġ teħtieġ jeħtieġu mandatorju għandha_tkun għandu_jkun jirrikjedi',
    CHOOSE:
      'staqsi saqsi itlob agħżel iċċekkja kkunsidra qabel_tagħżel kun_żgur ivverifika aqra pariri fittex aċċerta aċċertaw jikkunsidra qed_jikkunsidra jikkunsidraw aqbad_ma',
    CANNOT_PROMISE:
      'ma_nistgħux_niggarantixxu ma_nistax_niggarantixxi ma_niggarantixxux ma_nistgħux_neskludu ma_nistgħux_inwiegħdu mhux_garantit ma_jistax_jiġi_eskluż ma_nistgħux_nassiguraw l_ebda_garanzija',
    NOT_ENOUGH:
      'ma_jfissirx ma_tfissirx mhux_biżżejjed mhijiex_biżżejjed ma_tipproteġikx ma_tipproteġix ma_jipproteġix illużjoni ħrafa dubju dubji mhux_sovran mhijiex_sovrana ma_tagħmilx ma_jagħmlux ma_jagħmilx bogħod_milli nieqes mhux_l_istess ma_jiggarantixx ma_jiggarantux ma_tiggarantix',
    GIVE: 'tiggarantixxi jiggarantixxi niggarantixxu tipproteġi jipproteġi żżomm iżżomm noffru toffri joffri ssaħħaħ isaħħaħ tieħu_lura tieħu ħu_lura ġġib tagħti jagħti nagħtu tiżgura jiżgura niżguraw nassiguraw ġib iġġib terġa tikseb ikseb tħares iħares',
    HEART: 'inkluż inkluża inklużi qalba ċentru bażi mibnija pedament prijorità standard parti_integrali tibda jibda kompromess*',
    FOR: 'għal għall għas għat',
    JOB: 'qed_infittxu infittxu vakanza vakanzi applika_issa karriera karrieri salarju ingħaqad applikant* cv infittxu_inġinier',
    FINANCE: 'fond fondi dejn bond bonds rendiment obbligazzjonijiet kreditu imgħax munita',
    POLITICS:
      'stat stati repubblika nazzjon poplu popli ordni_militari militari alimentari ikel re reġina monarka saltna baħar pajjiż pajjiżna storja kostituzzjoni elezzjoni elezzjonijiet parlament ukrajna enerġetika tal_ikel sultan',
    IDENTITY: 'identità identitajiet awtosovran* kartiera_diġitali',
    MANNER: 'rebħa rebaħ rebħu prestazzjoni logħba logħob tmexxija kampjun* partita kalma miet żiemel',
    DEVICE: 'apparat tagħmir telefon mowbajl kompjuter laptop browser',
    PASSWORD: 'password passwords hash kartiera bitcoin karozza dar id_dar bieb pin lukkanda kripto_munita frażi_ta_rkupru flat',
    SPEED: 'veloċi veloċità malajr ping latenza mgħaġġ* logħob heffa',
    TONGUE: 'lingwa lingwi bil_malti bl_ingliż traduzzjoni interfaċċa lingwistik* bil_lingwa',
    GOODS:
      'żejt żebbuġa żebbuġ inbid ġobon ġbejniet għasel enerġija elettriku birra laħam ħobż drapp ħwejjeġ suf qoton vapur tanker ħalib għamara sapun karozza karozzi tadam frott',
    CHINA: 'ċina ċiniż* us_government us_gov',
    DOCS: 'endpoint parametru mhijiex_disponibbli mhux_disponibbli mhumiex_disponibbli mhux_appoġġjat* preview suffiss',
    ARTICLE: 'artikolu paragrafu premessa direttiva miżuri_raġonevoli',
    STYLE: 'glossarju gwida_tal_istil kelma terminoloġija',
    NAVIGATION:
      'prezzijiet kuntatt prodotti servizzi soluzzjonijiet dwarna blog idħol appoġġ klijenti aħbarijiet karrieri dokumentazzjoni sħab paġna_ewlenija',
    APPEAL: 'ejja',
    ASIDE: 'pereżempju flimkien_ma',
    IF: 'jekk',
    TEASER: 'tgħallem_aktar',
    STOP: 'tal tas tat tad tar tan taċ tax fil fl fis fid fit mill minn għall għal għas tagħna tiegħek bħal biss kull hija huwa huma mhux jew lil lill dwar skont mingħajr bil li ta ukoll dawn ħafna meta biex aħna għalina',
  },
};

import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'ga',
  words: {
    CANNOT_READ: 'ní_féidir_linn_léamh',
    SOVEREIGN:
      'ceannasach cheannasach gceannasach ceannasacha cheannasacha gceannasacha ceannasaigh cheannasaigh gceannasaigh néal_iontaofa scamall_iontaofa',
    SOVEREIGNTY:
      'ceannasacht cheannasacht gceannasacht ceannasachta cheannasachta flaitheas fhlaitheas bhflaitheas flaithis neamhspleáchas_digiteach neamhspleáchas_teicneolaíochta neamhspleáchas_straitéiseach uathriail_dhigiteach féinriail_dhigiteach féinriar_digiteach uathrialú_digiteach ceannas/cheannas/gceannas_digiteach',
    OPEN_SOURCE:
      'foinse_oscailte fhoinse_oscailte bhfoinse_oscailte foinse_oscailt bogearra*_saor* bhogearra*_saor* saorbhogearra* cód_oscailte chód_oscailte caighdeáin_oscailte',
    PROPRIETARY: 'dílseánach* dhílseánach* foinse_dhúnta bogearraí_dílsithe',
    FOREIGN:
      'iasacht* coigríoch* choigríoch* gcoigríoch* eachtrach* n_eachtrach* eachtarchríoch* tríú_tír tríú_tíortha tríú_tíre dtríú_tír neamh_eorpach* tíortha_eile thar_lear stáit_eile india chiste_eachtrach ciste_eachtrach',
    LAW_US: 'dlí_faireachais_mheiriceá',
    AUTHORITY:
      'údarás údaráis húdaráis húdarás rialtas rialtais rialtaisí gníomhaireachtaí_faisnéise seirbhísí_faisnéise ghníomhaireachtaí_faisnéise cúirt cúirte cúirteanna chúirt chúirteanna gcúirteanna gcúirt neamhdhleathach* póilíní barántas barántais forfheidhmithe_dlí ordú_cúirte ordú_ón_gcúirt',
    BIGTECH:
      'ollchuideachta* ollchuideachtaí n_ollchuideachtaí fathach* fathaigh_teicneolaíochta néal_meiriceánach scamall_meiriceánach scamaill_mheiriceánacha hipearscálaí*',
    KEY: 'eochair eochracha heochair heochracha eochrach heochrach eochraí heochraí eochair_chriptiúcháin eochracha_criptiúcháin',
    BYOK: 'd_eochair_féin d_eochracha_féin eochracha_féin eochair_féin do_chuid_eochracha eochracha_an_chustaiméara eochracha_custaiméara hsm_féin bainistíocht_eochracha_seachtrach',
    ZERO: 'ó_cheann_ceann ó_cheann_go_ceann eolas_nialasach eolais_nialasaigh nialas_eolais rochtain_nialasach taobh_an_chliaint criptiú_cliantaobh cliantaobh* ní_shroicheann_~_eochair ní_thagann_~_eochair ach_sonraí_criptithe',
    NOT_EVEN_WE:
      'linne fiú_muidne fiú_sinne fiú_linne fiú_againne muidne_féin_ní ní_muidne ní_sinne fiú_ár_riarthóirí fiú_ár_bhfoireann fiú_ár_n_innealtóirí fiú_an_soláthraí fiú_lenár fiú_dár',
    ONLY_YOU:
      'agatsa_amháin tusa_amháin leatsa_amháin duitse_amháin agatsa_féin_amháin agat_féin_amháin tú_féin_amháin agaibhse_amháin sibhse_amháin custaiméir_amháin gcustaiméir_amháin chustaiméir_amháin aon_duine_eile i_do_lámha_amháin',
    AIRGAP:
      'gan_idirlíon gan_nasc_idirlín gan_~_nasc_leis_an_idirlíon gan_~_nasc_ar_bith_leis_an_idirlíon gan_ceangal_idirlín scoite_ón_idirlíon dícheangailte dhícheangailte as_líne_go_hiomlán go_hiomlán_as_líne oibríocht_as_líne gearrtha_ón_idirlíon gearrtha_amach_ón_idirlíon',
    ISOLATED:
      'scartha_go_fisiciúil scartha_go_loighciúil deighilte_go_fisiciúil fisiciúil_ar_leith leithlisithe aonraithe scartha_go_fisiciúil_agus_go_loighciúil deighilte scaradh_fisiciúil',
    NETWORK:
      'idirlíon idirlín tidirlíon líonra_poiblí líonraí_poiblí saol_amuigh domhan_amuigh líonra_seachtrach líonraí_seachtracha',
    GDPR: '^RGCS ^RGSC rialachán_ginearálta_maidir_le_cosaint rialachán_ginearálta_um_chosaint cosaint_sonraí_an_ae',
    REPORT:
      'tuarascáil_trédhearcachta tuarascála_trédhearcachta dtuarascáil_trédhearcachta tuarascálacha_trédhearcachta thuarascáil_trédhearcachta',
    US: 'silicon_valley',
    OWN_BUILD: 'ár_mbogearraí_féin gach_líne_cód a_scríobhamar_féin',
    EMBARGO: 'lánchosc* smachtbhannaí',
    DEMAND: 'barántas* barántais ordú_cúirte orduithe_cúirte',
    VOLUNTARY: 'dár_ndeoin go_deonach',
    COURT: 'os_comhair_na_cúirte sa_chúirt',
    SEVERED: 'briseadh_an_naisc má_bhristear_an_nasc',
    PASSPHRASE: 'frása_faire príomhphasfhocal',
  },
  places: {
    EU: '^AE aontas_eorpach taontas_eorpach aontais_eorpaigh haontais_eorpaigh aontas taontas haontas haontais ballstát* bhallstát* mballstát* san_aontas san_ae',
    EEA: '^LEE limistéar_eorpach_eacnamaíoch',
    EUROPE: 'eoraip heorpa',
    NORDIC: 'críoch_lochlann chríoch_lochlann',
    HOME: 'sa_tír_seo anseo_sa_bhaile',
    AT: 'ostair hostaire',
    BE: 'beilg bheilg beilge bruiséil bhruiséil',
    BG: 'bulgáir bhulgáir',
    CH: 'eilvéis heilvéise',
    CY: 'cipir chipir',
    CZ: 'tseic phoblacht_na_seice poblacht_na_seice prág phrág',
    DE: 'gearmáin ghearmáin gearmáine beirlín mbeirlín',
    DK: 'danmhairg danmhairge cóbanhávan',
    EE: 'eastóin heastóine',
    ES: 'spáinn spáinne maidrid',
    FI: 'fionlainn fhionlainn fionlainne heilsincí',
    FR: 'frainc fhrainc fraince páras bpáras',
    GB: 'ríocht_aontaithe ríochta_aontaithe sasana shasana sasain breatain bhreatain breataine londain tuaisceart_éireann',
    GR: 'gréig ghréig gréige',
    HR: 'cróit chróit',
    HU: 'ungáir hungáire',
    IE: 'éire éirinn néirinn héireann éireann in_éirinn baile_átha_cliath mbaile_átha_cliath bhaile_átha_cliath átha_cliath gaillimh ngaillimh ghaillimh corcaigh gcorcaigh chorcaigh luimneach luimnigh port_láirge bport_láirge leitir_ceanainn sligeach sligigh ciarraí dún_na_ngall ndún_na_ngall maigh_eo conamara gconamara gaeltacht ghaeltacht ngaeltacht gaeltachta átha_luain cill_dara contae_na_mí dún_dealgan corca_dhuibhne gcorca_dhuibhne gaillimhe áth_luain cill_chainnigh tráigh_lí',
    IS: 'íoslainn híoslainne',
    IT: 'iodáil hiodáile',
    LI: 'lichtinstéin',
    LT: 'liotuáin liotuáine',
    LU: 'lucsamburg',
    LV: 'laitvia',
    MT: 'málta mhálta',
    NL: 'ísiltír ísiltíre hísiltíre amstardam',
    NO: 'iorua hiorua',
    PL: 'polainn pholainn polainne vársá',
    PT: 'portaingéil phortaingéil',
    RO: 'rómáin rómáine',
    SE: 'sualainn tsualainn sualainne stócólm',
    SI: 'slóivéin tslóivéin',
    SK: 'slóvaic tslóvaic',
    US: 'stáit_aontaithe stát_aontaithe meiriceá mheiriceá meiriceán* mheiriceán* ^SAM',
  },
  demonyms: {
    EU: 'an_aontais_eorpaigh',
    EUROPE: 'eorpach eorpaigh eorpacha heorpach heorpa eorpaí*',
    NORDIC: 'lochlannach*',
    HOME: 'áitiúil áitiúla dúchasach* dhúchasach* mhuintir_na_háite muintir_na_háite',
    AT: 'ostarach*',
    BE: 'beilgeach* bheilgeach*',
    CH: 'eilvéiseach*',
    CZ: 'seiceach*',
    DE: 'gearmánach* ghearmánach*',
    DK: 'danmhargach* danartha',
    ES: 'spáinneach*',
    FI: 'fionlannach* fhionlannach*',
    FR: 'francach francacha fhrancach fhrancacha francaigh',
    GB: 'sasanach sasanacha briotanach* bhriotanach*',
    GR: 'gréagach* ghréagach*',
    IE: 'éireannach éireannacha éireannaigh na_héireann néireannach',
    IT: 'iodálach*',
    LU: 'lucsamburgach*',
    NL: 'ollannach*',
    NO: 'ioruach*',
    PL: 'polannach* pholannach*',
    PT: 'portaingéalach*',
    SE: 'sualannach*',
  },
};

export const companions: Lexicon = {
  lang: 'ga',
  words: {
    BRING: 'tabhair tugann',
    BY_DESIGN: 'ó_dhearadh de_réir_dearaidh de_réir_réamhshocraithe ón_tús ó_thús ó_bhonn ó_bhun ón_gcéad_lá',
    THING:
      'néal néil néalta néalríomh* néalsheirbh* scamall scamaill scamallríomh* scamallsheirbh* ardán ardáin hardáin bonneagar bonneagair bhonneagar mbonneagar mbonneagair réiteach réitigh seirbhís seirbhíse seirbhísí sheirbhís sheirbhísí tseirbhís timpeallacht* thimpeallacht* dtimpeallacht* spás_oibre ionad_oibre intleacht_shaorga bogearra* bhogearra* mbogearra* córas córais chóras gcóras gcórais stóráil stóras uirlis uirlisí feidhmchlár* fheidhmchlár* ríomhphost comhoibri* bunachar_sonraí bunachair_sonraí óstáil táirge táirgí múnla* oifig_dhigiteach físchomhdháil*',
    ALTERNATIVE: 'rogha roghanna malairt mhalairt ionadaí',
    TECHNOLOGY:
      'teicneolaíocht* theicneolaíocht* dteicneolaíocht* bogearra* bhogearra* mbogearra* cód_foinseach cód cruach_teicneolaíochta',
    LICENSED: 'ceadúnas* ceadúnaithe cheadúnas* faoin_mboinéad gceadúnas*',
    DATA: 'sonraí shonraí comhad comhaid chomhad chomhaid gcomhad gcomhaid comhaidh cúltaca cúltacaí chúltac* gcúltac* teachtaireacht* theachtaireacht* dteachtaireacht* cáipéis* cháipéis* gcáipéis* doiciméad* dhoiciméad* ndoiciméad* faisnéis ábhar inneachar meiteashonraí teiliméadracht cartlann* chartlann* gcartlann* ríomhphoist taifead* thaifead* dtaifead* gach_rud giotán* ghiotán* beart_sonraí beart',
    SERVER:
      'freastalaí* fhreastalaí* bhfreastalaí* ionad_sonraí ionaid_sonraí lárionad_sonraí lárionaid_sonraí n_ionad_sonraí ionad_sonraí seomra_freastalaí inár_seomra',
    HOST: 'stóráilte stóráiltear stóráil stórálaimid stórálann stórálaíonn stóráiltear óstáil óstáilte óstáiltear óstaithe óstálann óstálaimid próiseáil phróiseáil bpróiseáil próiseáilte próiseáiltear phróiseáiltear próiseálann phróiseálann próiseálaimid próiseálfaidh phróiseálfaidh suite lonnaithe coinnítear choinnítear coimeádtar choimeádtar á_stóráil á_bpróiseáil á_próiseáil á_n_óstáil óstach cúltacaítear stóráilfear á_gcoinneáil cónaí_ar',
    STAY: 'fanann bhfanann fhanann fanfaidh bhfanfaidh fhanfaidh fanacht fágtar coinnítear lonnaíonn cónaíonn maireann',
    LEAVE:
      'fágann fhágann bhfágann fágfaidh fhágfaidh bhfágfaidh fágáil fhágáil téann dtéann théann rachaidh imíonn n_imíonn trasnaíonn dtrasnaíonn thrasnaíonn gluaiseann',
    TRANSFER:
      'aistriú aistrítear aistreofar n_aistrítear aistrímid n_aistrímid seoltar sheoltar seolaimid tarchur tarchuirtear tharchuirtear traschur easpórtáil* cuirtear_thar_lear onnmhairi*',
    OUTSIDE: 'lasmuigh amuigh taobh_amuigh thar_theorainn thar_teorainn amach_as',
    RESIDENCY:
      'suíomh_sonraí suíomh_na_sonraí cónaitheacht_sonraí logánú_sonraí áit_stórála lonnú_sonraí reigiun_reamhshocraithe reigiún_réamhshocraithe',
    SOIL: 'críoch chríoch gcríoch ithir hithir teorainn teorainneacha dteorainneacha talamh',
    ALL: 'gach uile iomlán an_uile go_léir ar_fad chuile',
    ONLY: 'amháin heisiach eisiach go_heisiach eisiatach ach_laistigh ach_in',
    TOTAL: 'iomlán hiomlán go_hiomlán hiomláine fíor fíorcheannas* glan ar_fad dáiríre lán',
    HUNDRED: 'céad_faoin_gcéad 100_faoin_gcéad',
    NO: 'gan níl aon nialas náid ceal in_éagmais ní níor faic aon_soláthraí',
    NOT: 'ní níl níor nach nár nach_bhfuil cha níorbh ní_féidir dodhéanta chan nílimid ní_chuirimid ní_thairgimid',
    NEVER: 'riamh choíche go_deo go_brách ar_chor_ar_bith',
    NO_ONE: 'aon_duine duine_ar_bith aon_tríú_páirtí éinne aoinne gan_seachfhoinsiu gan_aon_seachfhoinsiú gan_seachfhoinsiú',
    OR: '!nó',
    LAW: 'dlí dlíthe dhlí dhlíthe ndlí dlínse dhlínse ndlínse reachtaíocht* dlíthiúil rialachán* dleathach dlíchóras acht achtanna',
    ACCESS:
      'rochtain teacht_ar theacht_ar dteacht_ar faireachas fhaireachas faireachais rochtana nochtadh tionchar thionchar spiaireacht cur_isteach iarratais breathnú súil smacht_ar_shonraí fáil_ar greim',
    EXPOSURE: 'riosca baol neamhchosaint spleáchas nochtadh_do',
    SUBJECT:
      'faoi_réir feidhm bhfeidhm baineann mbaineann bhaineann bainfidh mbainfidh bhainfidh ceangailte clúdaithe clúdaíonn gclúdaíonn faoi_cheangal tagann_faoi dtagann faoi_raon rialaíonn rialaithe i_bhfeidhm ceangailteach',
    UNDER: 'faoi faoi_dhlí faoin de_réir',
    FREE: 'saor saor_ó cosanta chosanta cosaint chosaint cosnaíonn gcosnaíonn chosnaíonn díolúine díolmhaithe slán_ó slán_ar neamhspleách_ar lasmuigh_de_raon lasmuigh as_raon imdhíon* dosháraithe sciath thar_raon as_baol',
    PROOF: 'neamhbhainteach díonach saor_ó níl_feidhm gan_feidhm gan_éifeacht níl_éifeacht níl_aon_éifeacht',
    REDUCE: 'laghdaíonn laghdú laghdaímid íoslaghdaíonn íoslaghdú teorannaíonn',
    COMPEL: 'iallach éigean éigeantach_ar brú_a_chur d_fhiacha thabhairt_ar chur_d_fhiacha iachall iallach_a_chur',
    CONTRACT: 'conradh chonradh gconradh comhaontú téarmaí díospóid* páirtithe',
    OPERATE:
      'riar riartar á_riar riarann á_rith rith ritear oibríochtaí oibrítear oibríonn bainistíocht bainistítear bainistithe á_bhainistiú á_oibriú reáchtáil* reáchtáiltear feidhmiú feidhmítear cothabháil monatóireacht faireann rialú riarachán_laethúil oibriú stiúradh á_stiúradh',
    SUPPORT:
      'tacaíocht tacaíochta thacaíocht dtacaíocht seirbhís_do_chustaiméirí deasc_chabhrach cabhair helpdesk cúram_custaiméirí freagraíonn_~_fón oíche_is_lá',
    STAFF:
      'foireann fhoireann bhfoireann foirne fhoirne fostaithe fhostaithe innealtóir innealtóirí n_innealtóirí teicneoirí theicneoirí dteicneoirí riarthóir riarthóirí saineolaithe speisialtóir* speisialtóirí comhghleacaithe gcomhghleacaithe daoine dhaoine muintir mhuintir oibrithe baill_foirne pearsanra foireann_tacaíochta',
    RESIDENT: 'cónaí gcónaí chónaí cónaitheoirí cónaíonn lonnaithe bunaithe ag_obair ina_gcónaí ina_cónaí',
    CITIZEN: 'saoránaigh shaoránaigh saoránach shaoránach náisiúnach* náisiúnaigh',
    ADMIN: 'riarthóir* riarachán cearta_riarthóra pribhléid* riarthóireacht',
    COMPANY:
      'cuideachta chuideachta gcuideachta comhlacht chomhlacht gcomhlacht soláthraí sholáthraí gnólacht ghnólacht fiontar fhiontar eagraíocht oibreoir grúpa forbróir monaróir déantóir óstach gnó comharchumann comhlucht',
    OWNED:
      'úinéireacht úinéir* n_úinéireacht húinéireacht caipiteal* chaipiteal* gcaipiteal* scairshealbhóir* scairshealbhóirí sealbhóir* infheisteoir* n_infheisteoirí i_seilbh seilbh sheilbh lámha le_pas faoi_smacht chiste_eachtrach ciste_eachtrach',
    PARENT:
      'máthairchuideachta mháthairchuideachta ceanncheathrú cheanncheathrú gceanncheathrú cláraithe chláraithe bunaithe_i bunaithe_in fochuideachta príomhoifig phríomhoifig bpríomhoifig',
    SUBPROCESSOR:
      'fophróiseálaí* fhophróiseálaí* bhfophróiseálaí* fochonraitheoir* fhochonraitheoir* bhfochonraitheoir* soláthraí soláthraithe sholáthraí spleáchas seirbhís seirbhísí scamall néal cuideachta comhlacht infheisteoir*',
    MADE: 'déanta dhéanta ndéanta déantús monaraithe',
    DEVELOPED:
      'forbartha fhorbartha bhforbartha forbraíodh forbraítear d_fhorbair forbraímid fhorbraíomar tógtha thógamar scríofa deartha dhearamar cruthaithe cruthaíodh forbairt fhorbairt fhorbraítear',
    SELF: 'féin dár_gcuid_féin ár_gcuid',
    CUSTOMER:
      'agat agatsa do tú tusa leat leatsa duit duitse custaim* chustaim* gcustaim* sibh sibhse agaibh úsáideoir* n_úsáideoirí cliaint chliaint gcliant bhur ort thú chliant cliant',
    WE: 'muid muidne againn againne linn linne !ár sinn sinne dúinn orainn uainn cuirimid déanaimid táimid tairgimid cabhraímid coinnímid stórálaimid próiseálaimid óstálaimid bhfuaireamar fuaireamar cuirfimid níl_muid cosnaímid ráthaímid geallaimid troidimid tugaimid bainistímid dúinne inár ní_féidir_linn_a_ráthú ní_ráthaímid ní_féidir_linn_a_chinntiú ní_féidir_linn_a_gheallúint ní_féidir_linn_a_chur_as ní_gheallaimid nílimid',
    HOLD: 'atá agat agatsa coinnigh coinníonn coinnítear fanann úsáid rialaíonn gineann smacht smachta sealbhaíonn taisceadán bhfuil lámha i_seilbh fan',
    READ: 'léamh léifidh léann oscailt osclóidh osclaíonn feiceáil feiceann fheiceann bhfeiceann díchriptiú dhíchriptiú díchriptíonn breathnú fháil_isteach scrúdú léimid',
    CERTIFIED:
      'deimhnithe dheimhnithe ndeimhnithe deimhniú dheimhniú deimhnithe_de_réir teastas* theastas* dteastas* creidiúnaithe creidiúnú cáilithe cáilíocht fianaithe fianú iniúchta iniúchadh deimhnithe_faoi deimhniúchán*',
    MEMBER: 'ball comhalta bhall mball ballraíocht comhaltas sínitheoir*',
    RATED: 'leibhéal rátáil* rátáilte grád scór',
    PROGRESS:
      'ar_siúl ag_súil próiseas idir_lámha ag_obair_i_dtreo iarratas_déanta ag_ullmhú ullmhúchán tosaithe cuireadh_tús iarrthóir ag_dréim i_mbun á_lorg_againn_deimhniú',
    PLANNED: 'treochlár dtreochlár pleanáilte plean pleananna beartaithe sa_todhchaí amach_anseo chugainn',
    ENVIRONMENT:
      'timpeallacht* thimpeallacht* dtimpeallacht* réigiún* córas chóras gcóras suiteáil* bonneagar mbonneagar bhonneagar líonra ardán néal scamall zón* ásc crua_earraí crios',
    CONNECTION: 'nasc naisc ceangal ceangail spleáchas spleáchais nascadh nasctha cumarsáid trácht',
    COMPLIANT:
      'i_gcomhréir comhréir gcomhréir comhlíonann chomhlíonann gcomhlíonann comhlíonadh chomhlíonadh comhoiriúnach* géilleann géilliúil cloíonn gcloíonn de_réir',
    SHIELD: 'cosc coscann choscann gcoscann blocálann toirmeascann stopann cosnaíonn coinníonn_amach',
    CONTEST:
      'achomharc i_gcoinne diúltaímid diúltú cuirimid_i_gcoinne dúshlán agóid cur_i_gcoinne troidimid conspóid achomharcaimid',
    ORDER: 'ordú ordaithe n_ordú iarratas iarratais n_iarratas éileamh éilimh barántas orduithe foláireamh',
    RECEIVED: 'bhfuaireamar fuaireamar fuarthas bhfuarthas faighte fuair bhfuair',
    DISCLOSED:
      'nochtadh nochtamar nochtar thugamar dtugamar thug tugtha scaoileadh scaoileamar sholáthraíomar roinneamar géilleamar ghéilleamar',
    NOTIFY: 'cuirfimid_in_iúl cuirimid_in_iúl in_iúl fógra atreoraímid cuirfear',
    HEDGE:
      'cabhraímid cabhraíonn cuidíonn cuidímid cabhrú de_ghnáth go_hiondúil go_ginearálta den_chuid_is_mó go_príomha i_bprionsabal ar_iarratas roghnach is_féidir_leat is_féidir aidhm d_aidhm sprioc a_oiread_agus nuair_is_féidir más_féidir más_mian cumasaíonn tacaíonn_le éascaíonn ar_an_mbealach bealach_chuig bealach_i_dtreo céim_i_dtreo go_luath ba_mhaith_linn ligeann le_cuidiú níos_gaire cuireann_ar_do_chumas de_réir_mar_is_féidir is_iondúil seans uaireanta_oifige bímid_ag_iarraidh',
    ABSOLUTE:
      'ráthaithe ráthaíocht ráthaímid ráthaíonn barántaithe dodhéanta i_gcónaí gan_eisceacht go_hiomlán_dodhéanta absalóideach gealltanas_daingean',
    INDEFINITE: 'is_éard aon_néal cineál',
    COPULA: 'is tá bhfuil ba atá bíonn éard',
    MEANS:
      'ciallaíonn gciallaíonn chiallaíonn tagraíonn éard sainmhínítear sainmhíniú_ar is_ionann cur_síos síos_ar is_brí is_timpeallacht is_é_an_cumas is_cumas is_coincheap',
    NOTION:
      'ciallaíonn sainmhíniú coincheap choincheap prionsabal_na_ceannas* cumas chumas smaoineamh téarma téama topaic díospóireacht treocht critéar critéir treoir* alt ceist timpeallacht_nach samhail cur_chuige dúshlán_na straitéis an_ceart',
    ASK: 'cad conas cén cá cé cathain céard cad_is',
    DENIAL: 'ní níor',
    YES: 'tá sea',
    SAID: 'dúirt deir dar_le dar_leis de_réir_na_cuideachta de_réir_an_chomhlachta de_réir_an_tsoláthraí de_réir_an_aire de_réir_google/microsoft/amazon gheall geallann mhaígh maíonn d_fhógair d_fhoilsigh luaigh dhearbhaigh admhaigh d_admhaigh rabhadh mhínigh cháin leag_béim mar_dhea creideann de_réir_tuarascála/suirbhé/taighde',
    CONJUNCTIVE: 'mar_dhea',
    PRESS:
      'aire an_taoiseach taoiseach dáil páirtí pháirtí coimisiún choimisiún teachta_dála teachtaí_dála polaiteoir* nuachtán nuachtáin iriseoir* parlaimint iarrthóirí staidéar suirbhé anailísí* gartner feisire* seanadóir* roinn seanad uachtarán bille mbille roghnaigh_an_rialtas d_fhógair_an_rialtas',
    OTHERS:
      'soláthraithe iomaitheoirí daoine_eile cuid_mhór a_lán cuideachtaí comhlachtaí formhór roinnt ollchuideachtaí tíortha eagraíochtaí mórchuid cuid_acu dhíobh',
    UNLIKE: 'murab_ionann i_gcodarsnacht in_áit seachas i_gcomparáid',
    MUST: 'caithfidh ní_mór riachtanach éigeantach teastaíonn dteastaíonn ceanglaítear oibleagáid ba_chóir ba_cheart gá',
    CHOOSE:
      'fiafraigh roghnaigh iarr seiceáil cinntigh bí_cinnte smaoinigh déan_cinnte leideanna seiceáil_an léigh ag_smaoineamh ceangail_le',
    CANNOT_PROMISE:
      'ní_féidir_linn_a_ráthú ní_féidir_a_ráthú ní_ráthaímid ní_ráthaíonn ní_féidir_linn_a_chinntiú ní_féidir_linn_a_gheallúint ní_féidir_linn_a_chur_as ní_féidir_a_chinntiú ní_gheallaimid níl_ráthaíocht gan_ráthaíocht',
    NOT_ENOUGH:
      'ní_hionann ní_leor ní_chiallaíonn ní_chosnaíonn ní_dhéanann ní_thugann seachmall miotas amhras níl_sé_ceannasach níl_ceannasach easpa i_bhfad_ó ní_ceannasacht ní_bhronnann ní_ráthaíonn ní_chinntíonn',
    GIVE: 'ráthaíonn tugann tugaimid tabhairt neartaíonn neartaigh coinnigh coinníonn cosnaíonn cosain tairgeann tairgimid cinntíonn cinntímid fháil_ar_ais ar_ais soláthraíonn soláthraímid bronnann athghabh caomhnaíonn aischuir faigh buanaíonn leis_an_tseirbhís',
    HEART:
      'croílár chroílár croí bunchloch san_áireamh ionsuite tógtha_isteach tús tosaíonn tosaíocht bunús gan_chomhréiteach caighdeánach breise',
    FOR: 'do don le_haghaidh d',
    JOB: 'á_lorg folúntas folúntais earcaíocht tuarastal iarratais_ar_phost gairmeacha post poist cuir_isteach_ar intéirneacht ag_earcú',
    FINANCE: 'fiachas fhiachas bhfiachas ciste chiste gciste banna bannaí ús úis rachmais creidmheas* rátáil_chreidmheasa',
    POLITICS:
      'stát stáit náisiún* pobal rí banríon bia bhia tír tíre tíortha poblacht bunreacht* toghchán* parlaimint fuinnimh tapadh muirí uiscí úcráin ríocht',
    IDENTITY: 'aitheantas aitheantais haitheantas féincheannasach sparán*',
    MANNER:
      'bua guth bhuaigh bhuadar cluiche imirt peil* iomán* stáitse stíl ba_cheannasach lámh_in_uachtar craobh* sárbhua d_imir imreoir* scór ardán_ceoil',
    DEVICE:
      'gléas_féin ghléas_féin fón fóin ríomhaire brabhsálaí* bhrabhsálaí* mbrabhsálaí* ghuthán fhón bhfón guthán táibléad ríomhaire_glúine',
    PASSWORD:
      'pasfhoca* phasfhoca* bpasfhoca* haiseáil* sparán carr doras teach bitcoin frása_athshlánaithe óstán eochair_api árasán',
    SPEED: 'tapa tapaidh mear luas luath* sciobtha ping moill* cluichí',
    TONGUE: 'gaeilge ngaeilge ghaeilge i_ngaeilge teanga dteanga aistriúchán* mbéarla béarla comhéadan* labhartha',
    GOODS:
      'olann ola bainne im cáis mairteoil mhairteoil feoil beoir uisce_beatha fuinneamh leictreachas éadaí línéadach lín troscán arán long báid feirm* bagún sicín mil gaoithe',
    CHINA: 'tsín síne us_government us_gov síneach*',
    DOCS: 'críochphointe* níl_~_ar_fáil nach_bhfuil_ar_fáil paraiméadar* iarmhír* réamhamharc gan_tacaíocht',
    ARTICLE: 'airteagal mír treoir aithris beart_réasúnach gach_beart_réasúnach tairiscint*',
    STYLE: 'gluais treoir_stíle focal téarmaíocht',
    NAVIGATION:
      'praghsanna praghasliosta teagmháil táirgí seirbhísí réitigh fúinn blag logáil_isteach baile tacaíocht doiciméadú nuacht comhpháirtithe custaiméirí gairmeacha',
    APPEAL: 'déanaimis',
    ASIDE: 'mar_shampla',
    IF: 'má dá',
    TEASER: 'tuilleadh_eolais',
    STOP: 'agus atá bhfuil muid againn chuid gach leis ón san sna ina inár maidir riamh amháin níl agat gan go bheith sin seo nach tá faoi chun dár bhur siad féin in_éirinn ar na is an',
    SURVIVE: 'leanann_~_ag_obair',
    WHERE: 'cá cé',
    COUNTRIES: 'tír thír tíortha',
    HOLDERS: 'oibrithe n_oibrithe fostaithe baill chomhaltaí comhaltaí bunaitheoirí teaghlach comhairlí ollscoileanna',
    SUPPLIER: 'fochonraitheoir* fhochonraitheoir* fophróiseálaí* soláthraithe aon_soláthraí',
    EXTRA: 'breiseán só mana rogha_breise',
    INDEPENDENT: 'neamhspleách neamhspleách_ar',
  },
};

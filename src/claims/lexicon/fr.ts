import type { Lexicon } from '../notation';

export const triggers: Lexicon = {
  lang: 'fr',
  words: {
    ESCROW: 'séquestre entiercement déposé_chez déposée_chez dépôt_du_code',
    PASSPHRASE:
      'phrase_secrète phrases_secrètes phrase_de_passe phrases_de_passe mot_de_passe_maître mot_de_passe_principal clé_de_récupération',
    SEVERED:
      'coupé coupée coupés coupure rupture_du_lien perte_de_toute_connexion perte_de_connexion débranché* câble_~_rompt câble_rompu câble_coupé lien_rompu liaison_rompue liaison_coupée lien_tombe rupture_de_la_liaison',
    EMBARGO: 'embargo* sanction sanctions interdiction_d_export*',
    DEMAND: 'réquisition* injonction* perquisition* saisie saisies ordre_secret* mandat_de_perquisition divulgation divulgations',
    VOLUNTARY: 'plein_gré volontairement spontanément',
    COURT: 'devant_le_juge devant_les_tribunaux en_justice devant_la_justice',
    OWN_BUILD:
      'chaque_ligne_de_code développé*_en_interne conçu_en_interne nos_propres_logiciels notre_propre_plateforme nos_propres_modèles concevons_nous_mêmes développons_nous_mêmes',
    CANNOT_READ:
      'aucune_possibilité_de_lire pas_lire/accéder/déchiffrer/consulter/voir/ouvrir aucun_moyen_de_lire/déchiffrer ni_lire illisibles/illisible_pour ne_pourrions_pas_lire ne_pouvons_pas_lire ne_pouvons_ni',
    SOVEREIGN: 'souverain souverains souveraine souveraines cloud/numérique_de_confiance',
    SOVEREIGNTY:
      'souveraineté souverainetés indépendance/autonomie_numérique/technologique/stratégique autodétermination_numérique plus_d_indépendance maîtrise_de_vos_données maîtrise_totale cybersouveraineté',
    OPEN_SOURCE:
      'licence_libre licences_libres socle_ouvert entièrement_ouvert logiciel_libre logiciels_libres code_ouvert libre libres',
    PROPRIETARY: 'propriétaire propriétaires',
    FOREIGN:
      'étranger étrangers étrangère étrangères extraterritorial extraterritoriale extraterritoriales extraterritoriaux pays_tiers états_tiers état_tiers extra_européen* extra_communautaire* non_européen* non_européenne* hors_ue hors_europe hors_union extracommunautaire* extraeuropéen* offshore délocalisé* outre_atlantique à_l_étranger tiers_pays établi/établis_ailleurs juge_américain juges_américains tribunal_américain tribunaux_américains justice_américaine agences_américaines agence_américaine administration_américaine',
    LAW_US:
      'cloud_act_américain us_cloud_act lois_américaines loi_américaine droit_américain législation_américaine juridiction_américaine lois_de_surveillance_américaines réglementation_américaine droit_des_états_unis lois_des_états_unis lois_de_washington',
    AUTHORITY:
      'demande_excessive demandes_excessives entraide_judiciaire autorité autorités gouvernement* services_de_renseignement administration_américaine états_étrangers puissance_étrangère puissances_étrangères forces_de_l_ordre réquisition* injonction* perquisition* disproportionné* illicite* ordre_secret voies_de_recours juge_américain juges_américains tribunal_américain tribunaux_américains justice_américaine agences_américaines agence_américaine service_de_renseignement service_secret services_secrets agence_de_renseignement',
    BIGTECH:
      'gafam gafa géants_américains géant_américain géants_du_web big_tech hyperscaler* hyperscalers gafams géants_du_numérique',
    CIPHER: 'chiffrement contenus_en_clair données_en_clair texte_en_clair',
    KEY: 'clés clefs clé_de_chiffrement clé_maître votre_clé la_clé les_clés clé_privée',
    BYOK: 'propre_clé propres_clés propre_clef propres_clefs vos_propres_clés de_vos_clés clés_gérées_par_le_client clés_détenues_par_le_client maîtrise_des_clés maîtrise_de_vos_clés propre_hsm gestion_externe_des_clés clés_maîtrisées contrôle_de_vos_clés contrôle_des_clés vos_clés',
    ZERO: 'chiffrement_de_bout_en_bout chiffré*_de_bout_en_bout chiffrement_côté_client chiffré*_côté_client zéro_connaissance connaissance_nulle zero_access chiffrement/chiffré/chiffrés/chiffrées_côté_client que_du_chiffré que_du_bruit qu_un_bruit chiffrées/chiffrés_avant_l_envoi chiffrées/chiffrés_avant_de_quitter chiffrement_avant_envoi',
    NOT_EVEN_WE:
      'même_nous pas_même_nous même_pas_nous nous_mêmes_ne pas_même_nos nous_y_compris y_compris_nous ni_nous pas_même_l_hébergeur même_pas_notre même_nos_administrateurs nous_même_ne même_nos_équipes même_nos_administrateurs/employés/techniciens personne_chez_nous personne_de_notre',
    ONLY_YOU:
      'vous_seul vous_seuls vous_seule seul_vous seul_le_client seuls_vos vous_êtes_le_seul vous_êtes_seul seuls_vous vous_uniquement personne_d_autre le_client_seul vous_et_vous_seul seul_à_détenir seuls_à_détenir',
    AIRGAP:
      'bouton_d_arrêt tourne_hors_ligne air_gap* déconnecté* mode_déconnecté sans_connexion_internet sans_accès_internet sans_internet coupé_d_internet coupée_d_internet fonctionnement_autonome isolé_d_internet isolée_d_internet mode_hors_ligne fonctionne_hors_ligne entièrement_hors_ligne totalement_hors_ligne sans_aucun_lien_avec_nous sans_lien_avec_nous sans_connexion_avec_nous aucun_lien_avec_nous sans_aucune_connexion sans_connexion_à_nos aucun_flux_sortant sans_flux_sortant aucune_connexion_sortante sans_connexion_sortante ni_d_internet ni_internet ni_réseau',
    ISOLATED:
      'cloisonnement_physique physiquement_séparé* physiquement_et_logiquement_séparé* logiquement_séparé* logiquement_et_physiquement_séparé* physiquement_isolé* isolé isolés isolée isolées cloisonné* cloisonnement étanche* séparation_physique ne_partage_ni ne_partage_rien ne_partage_aucun',
    NETWORK:
      'avec_l_extérieur internet réseau_public monde_extérieur réseaux_publics réseau_externe connexion_sortante connexion_extérieure vers_l_extérieur aucune_autre_région autre_région autres_régions cloud_mondial',
    GDPR: '^RGPD règlement_général_sur_la_protection ^CNIL conforme_cnil',
    REPORT: 'rapport_semestriel rapport_trimestriel rapport_de_transparence rapports_de_transparence rapport_transparence canari',
  },
  places: {
    EU: '^UE union_européenne l_union pays_de_l_ue états_membres',
    EEA: '^EEE espace_économique_européen',
    EUROPE: 'europe de_ce_côté_de_l_atlantique de_notre_côté_de_l_atlantique vieux_continent',
    HOME: 'territoire_national hexagone',
    AT: 'autriche vienne salzbourg',
    BE: 'belgique bruxelles wallonie anvers gand liège louvain flandre',
    CH: 'suisse genève zurich bâle berne lucerne alpes_suisses',
    CZ: 'tchéquie prague',
    DE: 'allemagne francfort munich cologne hambourg berlin nuremberg bavière hesse rhénanie',
    DK: 'danemark copenhague',
    ES: 'espagne',
    FI: 'finlande',
    FR: 'auvergne france île_de_france nantes grenoble aix sophia_antipolis lannion brest montpellier nice clermont_ferrand rouen angers tours caen orléans reims dijon nancy bretagne alsace normandie occitanie région_parisienne région_lyonnaise région_lilloise région_bordelaise région_nantaise région_toulousaine région_marseillaise',
    GB: 'royaume_uni angleterre londres grande_bretagne édimbourg écosse',
    GR: 'grèce athènes',
    HU: 'hongrie',
    IE: 'irlande',
    IS: 'islande',
    IT: 'italie milan turin gênes venise rome florence',
    LU: 'luxembourg',
    NL: 'pays_bas la_haye amsterdam',
    NO: 'norvège',
    PL: 'pologne varsovie cracovie',
    PT: 'portugal lisbonne',
    RO: 'roumanie bucarest',
    SE: 'suède',
    US: 'états_unis amérique américain américains américaine américaines étasunien*',
    EE: 'estonie',
    LV: 'lettonie',
    LT: 'lituanie',
    HR: 'croatie',
    SI: 'slovénie',
    SK: 'slovaquie',
    BG: 'bulgarie sofia',
    CY: 'chypre',
    MT: 'malte',
    LI: 'liechtenstein',
  },
  demonyms: {
    EUROPE: 'européen européens européenne européennes',
    HOME: 'hexagonal*',
    AT: 'autrichien*',
    BE: 'belge belges flamand flamande wallon wallonne bruxellois',
    CH: 'helvétique* suisse suisses romand romande',
    DE: 'allemand*',
    DK: 'danois*',
    ES: 'espagnol*',
    FR: 'français française françaises franco_français tricolore* breton bretonne parisien parisienne parisiens lyonnais lyonnaise nantais nantaise bordelais bordelaise lillois lilloise toulousain toulousaine marseillais marseillaise rennais rennaise alsacien alsacienne normand normande bretons bretonnes',
    GB: 'britannique*',
    IE: 'irlandais*',
    IT: 'italien*',
    LU: 'luxembourgeois*',
    NL: 'néerlandais*',
    NO: 'norvégien*',
    PL: 'polonais*',
    SE: 'suédois*',
    FI: 'finlandais*',
    EE: 'estonien*',
    CZ: 'tchèque*',
    GR: 'grec grecque',
    PT: 'portugais*',
    IS: 'islandais*',
    LV: 'letton*',
    LT: 'lituanien*',
    HU: 'hongrois*',
    RO: 'roumain*',
  },
};

export const companions: Lexicon = {
  lang: 'fr',
  words: {
    INDEPENDENT: 'indépendant indépendante indépendants indépendantes indépendance',
    OFFER: 'disponible disponibles existe proposé proposée proposés',
    EXTRA: 'option supplément luxe slogan argument gadget étiquette surcoût module promesse vœu',
    COUNTRIES: 'pays nations',
    WHERE: 'où qui d_où',
    HOLDERS:
      'salariés salarié sociétaire* associés fondateurs fondatrice* famille familles familial familiale communes collectivités villes fondation coopérateur* coopérative citoyens adhérents universités agriculteurs',
    SUPPLIER: 'sous_traitant* fournisseur* chaîne_d_approvisionnement chaîne_de_sous_traitance',
    BRING: 'apportez',
    SURVIVE:
      'continuer_à_fonctionner continue_à_fonctionner continue poursuite_du_service tout_continue sans_interruption n_ont_pas_bronché continue_de continuent_de reste_debout tient_bon reste_en_ligne continue_à',
    NOTIFY: 'informons informer informe avertissons prévenons notifie notifier transmettons',
    LICENSED: 'licence licences sous_licence sous_le_capot',
    BY_DESIGN: 'par_conception dès_la_conception par_nature par_défaut par_construction',
    THING:
      'plateforme* infrastructure* solution* service* environnement* ia intelligence_artificielle logiciel* produit* suite* hébergement* hébergeur stockage outil* messagerie* bureau poste_de_travail espace_de_travail système* application* base socle offre* nuage datacenter modèle* collaboration réseau* drive visioconférence catalogue* accès numérique visio',
    ALTERNATIVE: 'alternative alternatives remplaçant réponse_~_à/aux/au',
    TECHNOLOGY:
      'boîte_noire boîtes_noires composant* technologie technologies logiciel logiciels code code_source technologique* pile_logicielle socle hyperviseur* micrologiciel pile ligne_de_code base_de_code moteur_de_stockage',
    DATA: 'données_à_caractère_personnel données_personnelles données donnée fichiers fichier documents sauvegarde* contenus contenu informations métadonnées télémétrie messages stockage tout traitements traitement courriels dossiers journaux octet octets déposez importez base/bases_de_données donnée_à_caractère_personnel donnée_personnelle boîte_mail boîtes_mail boîte_aux_lettres boîtes_aux_lettres photos enregistrements transcriptions calendrier pièces_jointes archives échanges conversations conversation copie copies réplicas visioconférence* réunions tickets journal sauvegardes visios trafic notes appels courriers réunion factures',
    SERVER:
      'serveur serveurs centre_de_données centres_de_données centre_de_données centre_d_hébergement datacenters salle_serveur* gpu salles_serveurs salle_serveurs baies zone/zones_de_disponibilité site_principal site_secondaire sites_de_secours',
    HOST: 'transitent transite transitant hébergé hébergés hébergée hébergées héberge hébergeons héberger hébergement stocké stockés stockée stockées stocke stockons stockage conservé conservés conservée conservées conservation traité traités traitée traitées traitement localisé localisés localisée localisées situé situés situées située localisation sauvegardé* implanté* installé* enregistrées tourne tournent installés implantés exécuté* répliqué* répliquées dupliqué* archivé* créés_dans créées_dans déployé* calculé* lieu_de_traitement lieu_d_hébergement localisations cantonné* épinglé* dorment plan_de_reprise reprise_d_activité site_de_secours',
    STAY: 'reste restent demeure demeurent résident réside restant gardées gardons résidera dort dorment vivent vit loge logent repose_à',
    LEAVE:
      'quitte quittent quitter quittant sort sortent sortir sortie franchit franchissent traversent partent part vont va voyagent migrent externalisé* délocalisé* traverse',
    TRANSFER:
      'transfert transferts transféré transférés transférée transférées transfère transmises transmission envoyées flux exportation exportées envoyé envoyés envoie envoyons exporté* exportés transit arrive',
    OUTSIDE: 'hors en_dehors à_l_extérieur au_delà extérieur_de l_extérieur',
    RESIDENCY:
      'résidence_des_données localisation_des_données résidence_de_vos_données localisation_de_vos_données souveraineté_territoriale résidence_~_données localisation_~_données',
    SOIL: 'sol territoire frontières frontière',
    ALL: 'tout tous toute toutes ensemble intégralité chaque totalité',
    ONLY: 'uniquement exclusivement exclusif seulement seul seuls seule seules strictement rien_que exclusive nulle_part_ailleurs rien_d_autre et_rien_d_autre que_la qu_à qu_en qu_au',
    TOTAL:
      'entièrement totalement intégralement complètement pleinement total totale totaux complète complet pleine plein vraie véritable intégrale pur en_toute de_bout_en_bout',
    HUNDRED: '100_pour_cent cent_pour_cent à_100',
    NO: 'aucun aucune sans zéro nul nulle ni absence pas_de pas_d non rien',
    NOT: 'pas ne n impossible point ne_~_plus n_~_plus existe_pas est_exclu sont_exclus est_exclue sont_exclues',
    NEVER: 'jamais à_aucun_moment en_aucun_cas sous_aucun_prétexte',
    NO_ONE: 'personne aucun_tiers nul_autre',
    OR: 'ou',
    LAW: 'loi lois droit droits législation législations juridiction juridictions réglementation* règlementation* justice régime_juridique tribunaux jurisprudence act acts cadre_juridique juges juge tribunal magistrat cour',
    ACCESS:
      'accès accéder accède accèdent ingérence* regard divulgation* influence communication surveillance espionnage saisie* contrôle portée requête* réquisition* injonction* intrusion* immixtion* prise emprise atteindre mainmise voie_légale voie_juridique levier point_d_accroche point_d_ancrage compétence pouvoir_sur se_connecter',
    EXPOSURE: 'exposition risque risques exposé exposés exposée exposées soumission assujettissement dépendance',
    SUBJECT:
      'soumis soumise soumises soumet assujetti* relève relèvent relevant concerné* s_applique s_appliquent applicable* dépend tombe tombent exposés assujettis régi régis régie régies sous_le_coup visé visés touché* atteint opposable* soumission relever_du rendons_de_comptes rend_de_comptes rendre_de_comptes rendons_des_comptes rendons_compte comptes_à relevons relevez tombons dépendons_du s_étend s_étendent lient',
    UNDER: 'sous régi_par régie_par régis_par sous_juridiction en_droit selon_le',
    FREE: 'à_l_abri hors_de_portée échappe échappent échapper soustrait soustraits soustraite soustraites soustraient protégé protégés protégée protégées protège protègent protection immunité immunisé* exempt exempts exempte libre_de affranchi* préservé* préserve hors_d_atteinte hors_du_champ insensible* imperméable* non_soumis non_soumise à_l_écart indépendant_de indépendante_de exempté* protéger met_à_l_abri étanche* hermétique* bouclier échapp*',
    PROOF:
      'inapplicable inapplicables ne_s_applique_pas inopérant* sans_effet sans_objet proof non_applicable inopposable* lettre_morte sans_valeur nul_et_non_avenu impuissant* sans_prise ne_s_appliquent_pas sans_pouvoir n_ont_pas_cours ne_vaut_rien s_arrêtent_à s_arrête_à se_heurtent se_heurte rien_à_dire rien_à_y_faire',
    REDUCE: 'réduit réduire réduisent réduisant limite limitent limiter minimise minimiser diminue atténue',
    COMPEL:
      'tenus tenu tenue contraint contraints contrainte contraindre obligé obligés obligée forcé forcer forcés obliger exiger ordonner imposer nous_imposer',
    CONTRACT:
      'contrat contrats conditions litige litiges différend différends présentes_conditions cgv cgu tribunal_compétent tribunaux_de sous_traitant',
    OPERATE:
      'opéré opérés opérée opérées opère opérons opérer exploité exploités exploitée exploitées exploitation exploite exploitons géré gérés gérée gérées gère gérons gestion administré administrés administrée administrées administration infogérance infogéré* piloté pilotés pilotée pilotées pilotage maintenu maintenue maintenance supervisé* supervision opérations infogérées traité_par confiée administrons exploitent gèrent opèrent administrent surveillent réparent maintiennent',
    SUPPORT:
      'support assistance service_client support_technique hotline helpdesk accompagnement dépannage sav télémaintenance astreintes décroche ligne_directe centre_d_appels votre_ticket vos_tickets centre_d_appel',
    STAFF:
      'personnel personnels équipe équipes salarié* employé employés employée employées ingénieur* collaborateur* technicien* administrateur* experts agents intervenants exploitants opérateurs collaborateurs effectifs astreinte ingénieurs salariés équipes_de gens administrateurs équipe_d_astreinte ceux_qui techniciens personnes équipe_de_nuit quelqu_un',
    RESIDENT:
      'résidant résidants résidents résident basé basés basée basées installé installés domicilié* vivant travaillant situé situés installée installées vivent travaillent vit travaille employés domiciliés réside',
    CITIZEN: 'citoyen* ressortissant* nationalité passeport*',
    ADMIN:
      'administration administrateur* privilèges accès_privilégiés administrer administré* droits_d_administration accès_distant* accès_à_distance',
    COMPANY:
      'société entreprise fournisseur prestataire hébergeur éditeur opérateur acteur pme eti startup start_up filiale coopérative sas scop scaleup fabricant constructeur fondation groupe_familial scic mutuelle entreprise_familiale',
    OWNED:
      'détenu détenus détenue détenues capital capitaux actionnaire* actionnariat propriété appartient appartenant possédé* fonds_propres contrôlé contrôlée fondateurs autofinancé* investisseur* mains propriétaire_de fonds_d_investissement capital_risque parts actions part_du_capital détiennent détenteurs sociétariat actionnariat_salarié tour_de_table filiale_à filiale_détenue argent dollar dollars financeurs appartenons',
    PARENT:
      'siège siège_social maison_mère société_mère maison_mere basée basé immatriculé* sièges filiale_de sociétés_mères filiale_d filiale_~_d_un filiale_~_du filiale_~_de',
    SUBPROCESSOR:
      'sous_traitant* sous_traitance fournisseur* prestataire* dépendance* service services cloud clouds hébergeur* acteur* société sociétés entreprise* capital capitaux actionnaire* composant* brique* solution solutions outil outils géant* investisseur* fonds',
    MADE: 'd_origine made_in fabriqué* fait_en conçu_et_fabriqué',
    DEVELOPED:
      'développé développés développée développées développe développons développement conçu_et_développé* programmé* codé codée conçue_et_développée éditée édité écrit écrite écrivent écrits écrites pensé',
    SELF: 'propre propres propriétaire en_interne maison nous_mêmes internes',
    CUSTOMER: 'vous votre vos client clients tu ton ta tes utilisateur utilisateurs cliente le_vôtre toi',
    WE: 'nous notre nos nous_mêmes chez_nous',
    HOLD: 'détenez détenons détient détenir détenues détenue gardez garde gardent conservez conserve conserver maîtrisez maîtrise maîtriser contrôlez contrôle contrôler possédez possède gérez gère gérer gérées restent reste avez avons appartiennent main mains disposez dispose générez génère connaissez connaît stockons conservons possédons',
    READ: 'lire déchiffrer déchiffre lisons accéder consulter voir ouvrir décrypter lisible lit déchiffrez accède lecture déchiffrement voient lisent',
    CERTIFIED:
      'renouvelé* certifié certifiés certifiée certifiées certification certifications certificat certificats qualifié qualifiés qualifiée qualifiées qualification agréé agréés agréée agrément attestation attesté* homologué* homologation labellisé* label visa accrédité* audité* conforme conformes obtenu obtenue badge registre inscrit*',
    MEMBER: 'membre membres adhérent* adhésion signataire* membre_fondateur',
    RATED: 'appel_d_offres noté notée évalué évaluée niveau score classé classée note',
    PROGRESS:
      'en_cours engagé* jalon visons vise viser démarche préparation prépare préparons candidat* candidature anticipation entamé* trajectoire attendu* dépôt objectif en_voie processus lancé* bientôt en_phase vers_la_qualification déposé dossier déposée candidate',
    PLANNED: 'feuille_de_route prévu* prévue prévoyons envisag* futur* un_jour planifi* prévues prévus à_l_étude',
    ENVIRONMENT:
      'bulle bulles environnement* région régions partition zone zones instance* installation* infrastructure* réseau* plateforme cloud matériel hardware déploiement* cluster* salle* locataire',
    CONNECTION:
      'dépendons dépendent dépendant repose reposent connexion* liaison* dépendance* lien liens relié* raccordé* connecté* flux communication remontée télémétrie raccordement dépend dépendance',
    COMPLIANT:
      'répondre_aux_exigences exigences_réglementaires conforme conformes conformité respect respecte respectent compatible* compliant répond répondant aligné* en_règle ready résistant* respectueux satisfait conformes_à',
    SHIELD: 'empêche empêchent interdit interdisent bloque bloquent protège protègent exclut fait_obstacle fait_barrage',
    CONTEST:
      'renvoyée_vers renvoyées_vers renvoyons renvoie_vers rejette rejettent contestons contester conteste contestation contesterons opposons opposer oppose refusons refuser refuse saisir_le_juge recours justice rejetons rejeter combattons combattre attaquons attaquer examinons faire_appel voies_de_recours faisons_appel vérifions attaqué plaiderons épuise contestée contestées contesté contestés',
    ORDER: 'demande demandes requête* injonction* réquisition* ordonnance* mandat* assignation* citation* sollicitation*',
    RECEIVED:
      'saisis saisi reçu reçue reçues reçus reçoit recevons arrive arrivent parvient parviennent atteint parvenue parvenues parvenu',
    DISCLOSED:
      'communications communiqué communiquée communiquées communiqués divulgué divulguée divulguées transmis transmise transmises remis remise remises livré livrées fourni fournies cédé communiquons transmettons transmettre divulguer remettre livrer communiquer divulgation communication donné donnés',
    HEDGE:
      'conçu/conçue/conçus/conçues/pensé/pensée_~_échapper/résister/garantir/protéger/rester/préserver/assurer/éviter/maintenir/soustraire conçu_pour_répondre conçue_pour_répondre vise visent viser aide aident aider aidons accompagne accompagner accompagnons permet permettent permettant permettre contribue contribuent favorise facilite entend souhaite souhaitons voie_crédible voie_vers ouvre_une_voie vers_plus vers_davantage sur_demande en_option optionnel* en_principe autant_que_possible principalement majoritairement essentiellement si_vous_le_souhaitez à_terme bientôt objectif étape_vers ambition au_choix possibilité prioritairement généralement en_général normalement sauf conçue_pour_aider tend tendre soutient soutenir engagée_vers démarche participe pensées_pour nous_efforçons',
    ABSOLUTE:
      'garanti garantis garantie garanties garantissons garantissent garantit absolu absolue absolument impossible toujours infaillible sans_exception sans_compromis en_toutes_circonstances inviolable',
    INDEFINITE: 'un une des tout',
    COPULA: 'est sont était étaient sera seront être soit',
    MEANS:
      'signifie signifient désigne désignent définit définie défini se_définit consiste renvoie implique suppose décrit entend_par correspond recouvre repose_sur_la_capacité se_caractérise c_est_à_dire s_entend est_plus_qu est_plus_que',
    NOTION:
      'définition définitions concept concepts notion principe principes capacité idée terme sujet thème débat enjeu enjeux tendance question approche critère critères dimension* pilier piliers guide comprendre buzzword article modèle_où pratique illusion défi exigence*',
    ASK: 'que quoi qu quel quelle quels quelles comment pourquoi qui où quand est_ce',
    DENIAL: 'non jamais aucun aucune',
    YES: 'absolument bien_sûr tout_continue oui les_deux',
    SAID: 'selon d_après déclare déclaré annonce annoncé annonçait affirme affirmé assurait promet promettent promis promettait indique indiqué estime prétend prétendent revendique affirment vante vantent a_dit reconnaît reconnu admet admis dénonce dénoncent rapporte se_présente présente_comme relève_le défend !assure on_parle_d a_présenté ont_présenté a_dévoilé dévoile a_lancé est_passé_au est_passée_au a_basculé a_migré sont_passés',
    CONJUNCTIVE: 'serait seraient aurait auraient pourrait pourraient',
    PRESS:
      'ministre* ministère* député* sénateur* sénat assemblée gouvernement_a candidat candidate parti presse journal élysée président* premier_ministre bruxelles élu élus électoral* analyste* gartner étude sondage parlement* secrétaire_d_état régulateur parlementaire* commission_européenne bercy matignon',
    OTHERS:
      'fournisseurs hébergeurs hyperscalers concurrents acteurs beaucoup certains nombreux ces_acteurs autres entreprises organisations administrations états la_plupart plusieurs éditeurs les_géants sous_traitants régulateurs soumissionnaires acheteurs',
    UNLIKE: 'contrairement à_la_différence au_lieu tandis_que alors_que face_aux comparé plutôt_que',
    MUST: 'doit doivent devra devront devrait devraient faut obligatoire obligatoires exige exigent impose imposent nécessite obligation* requis requise nécessaire ont_besoin veulent_que europe/france/état_a_besoin démontre demande_que est_responsable_du est_responsable_de',
    CHOOSE:
      'choisissez choisir vérifiez vérifier privilégiez demandez conseils assurez_vous pensez_à optez optez_pour checklist comparez veillez envisage envisagent étudie étudient exigez demandez_si',
    CANNOT_PROMISE:
      'ne_pouvons_pas_garantir pas_garantir ne_peut_garantir ne_pouvons_garantir pas_exclure ne_peut_exclure ne_garantit_pas aucune_garantie pas_promettre ne_saurions_garantir pas_assurer ne_garantissons_pas ne_peuvent_garantir n_est_pas_garanti ne_pouvons_exclure ne_peut_être_exclu ne_peut_pas_garantir pas_empêcher pas_en_mesure_d',
    NOT_ENOUGH:
      'ne_répond_pas ne_satisfait_pas ne_suffit_pas ne_suffisent_pas insuffisant* illusion mythe douter doute doutes loin_d loin_de ne_signifie_pas n_est_pas_souverain n_est_pas_une ne_rend_pas ne_fait_pas souveraineté_washing washing faux publicité_trompeuse pas_synonyme ne_vaut_pas manque permettez_moi leurre ne_garantit_pas ne_garantissent_pas ne_suffit ne_protège_pas ne_protègent_pas idées_reçues',
    GIVE: 'garantit garantissent garantissant garantissons garantir garantie garanties préserve préservent préserver renforce renforcent renforcer assure assurent assurer assurez offre offrent offrir apporte apportent retrouvez retrouver reprenez reprendre gardez garder conservez conserver protège protègent protéger respecte fournit livre maintient maintenir gagnez gagner défend bénéficiez sécurise au_service fait_rimer allie concilie combine redonne donne propose proposons proposent',
    HEART:
      'au_cœur au_coeur cœur standard inclus incluse incluses intégré intégrée native nativement natif priorité en_premier fondement adn socle de_série placée sans_compromis par_défaut comme_un_service en_tant_que_service',
    FOR: 'pour aux auprès à_destination à_nos à_vos à_tous à_toutes à_des',
    JOB: 'votre_profil vos_missions ton_profil tes_missions années_d_expérience recrute recrutons recrutement offre_d_emploi candidature_spontanée cdi poste_à rejoignez_nous stage alternance carrière* postulez embauche salaire vous_rejoi* vous_déploy* profil recherchons',
    FINANCE:
      'dette dettes fonds obligation obligations emprunt emprunts rendement* taux risque_souverain notation marchés_financiers créancier* monnaie euro_numérique bitcoin or',
    POLITICS:
      'états_membres ses_états_membres nationale peuple nation nations état états alimentaire alimentaires alimentation territoriale populaire énergétique énergétiques industrielle politique monarque roi prince pontife ordre pays constitution vote élection* agricole sanitaire militaire parlementaire industriels ukraine',
    IDENTITY: 'identité identités auto_souveraine portefeuille*',
    MANNER:
      'mépris indifférence calme geste dédain élégance remède jeu jouait maîtrise_du_jeu victoire ennui grâce bien aisance puissance_souveraine',
    DEVICE: 'appareil appareils navigateur ordinateur téléphone local localement terminal smartphone votre_poste vpn',
    PASSWORD:
      'mot_de_passe mots_de_passe phrase_de_récupération phrase_secrète portefeuille wallet bitcoin crypto* hachage haché* code_pin voiture maison porte clés_api clé_api trousseau serrure* hôtel appartement clés_en_main clé_en_main clé_usb tls https ssl lieu_sûr',
    SPEED:
      'rapide rapides vitesse* ping latence débit performant* performants jeux gaming ultra_rapide* ultrarapide* temps_de_réponse temps_de_chargement minecraft milliseconde millisecondes ms mégawatt mégawatts mètres_carrés',
    TONGUE: 'interface langue langues traduction* traduit* francophone* formats en_français parlé* sous_titres vocabulaire',
    GOODS:
      'vélo vélos ferry téléphérique lin vin vins huile électricité énergie éolien* solaire viande fromage bière voiture textile* coton navire cosmétique* vêtement* meuble* bois lait miel jeans chaussettes bijoux moteur_diesel moteurs_de moteur_électrique',
    CHINA: 'chine us_gov us_government clouds_nationaux azure_chine chinois gouvernementaux clouds_gouvernementaux',
    DOCS: 'point_de_terminaison suffixe paramètre n_est_pas_disponible pas_prise_en_charge pas_disponible n_existe_pas fonctionnalité préversion pas_prises_en_charge n_est_pas_prise pas_inclus pas_incluse pas_comprise',
    ARTICLE:
      'article art alinéa considérant règlement directive vu appel_d_offres cahier_des_charges marché_public soumissionnaires',
    STYLE: 'charte_éditoriale glossaire rédaction vocabulaire ce_document cet_article cette_page ce_guide ce_chapitre',
    NAVIGATION:
      'tarifs contact solutions produits à_propos blog connexion accueil services support ressources carrières partenaires documentation actualités clients se_connecter',
    PROJECT: 'alliance fondation programme sommet groupe_de_travail comité_de_filière forum indice référentiel',
    STEP: 'télécharger téléchargez configurez cliquez référer copiez pouvez_trouver',
    APPEAL: 'construisons bâtissons faisons',
    ASIDE: 'par_exemple p_ex ensemble_avec en_collaboration_avec exemple supposons dans_un_modèle',
    IF: 'si lorsque',
    TEASER:
      'livre_blanc livres_blancs en_savoir_plus webinaire* guide lettre_d_information infolettre article_de_blog tendances actualités rencontrez_nous retrouvez_nous',
    STOP: 'notre_temps notre_époque le la les de des et est en un une du dans pour par sur que qui nous vous votre notre vos nos pas au aux avec sont ou ne se ce cette à il plus sans tous son ses l d n s qu faisons_appel_à fait_appel_à clé/clés_du/pour clé_d',
  },
};

/** Words for the benchmark's pages: what a cloud vendor's site says all day, in four languages, and sovereignty claims apart from it. */
export interface Prose {
  lang: string;
  headings: readonly string[];
  sentences: readonly string[];
  claims: readonly string[];
}

export const PROSE: readonly Prose[] = [
  {
    lang: 'en',
    headings: ['Object storage', 'Managed databases', 'How billing works', 'Start in minutes', 'Support plans', 'What is new'],
    sentences: [
      'Create a bucket, upload your first files and share them with your team in a few clicks.',
      'Every plan includes monitoring, alerts and a dashboard that shows what you spend per project.',
      'Scale a cluster from three nodes to three hundred without planning a maintenance window.',
      'Our engineers publish a status page with the history of each incident and what we changed afterwards.',
      'Snapshots run every hour by default and can be restored into a new instance at any time.',
      'Prices are shown per hour and per month, without a minimum term and without a set-up fee.',
      'The command line tool works on Linux, macOS and Windows and reads the same configuration file.',
      'Connect private networks with each other and keep traffic between services off the public internet.',
      'Image resizing, caching and compression happen at the edge, close to the people who visit your shop.',
      'You can invite colleagues, give them roles and remove them again when a project ends.',
    ],
    claims: [
      'Our sovereign cloud keeps your customer data exclusively in the European Union.',
      'Your data never leaves Germany.',
      'The service is not subject to the US CLOUD Act.',
      'Operated only by employees who reside in the EU.',
    ],
  },
  {
    lang: 'de',
    headings: ['Objektspeicher', 'Verwaltete Datenbanken', 'So wird abgerechnet', 'In Minuten startklar', 'Neuigkeiten'],
    sentences: [
      'Legen Sie einen Bucket an, laden Sie die ersten Dateien hoch und teilen Sie sie mit Ihrem Team.',
      'Jeder Tarif enthält Überwachung, Benachrichtigungen und eine Übersicht der Kosten je Projekt.',
      'Erweitern Sie einen Cluster von drei auf dreihundert Knoten, ohne ein Wartungsfenster zu planen.',
      'Unsere Statusseite zeigt den Verlauf jeder Störung und was wir danach geändert haben.',
      'Sicherungen laufen stündlich und lassen sich jederzeit in eine neue Instanz zurückspielen.',
      'Preise gelten je Stunde und je Monat, ohne Mindestlaufzeit und ohne Einrichtungsgebühr.',
      'Das Werkzeug für die Kommandozeile läuft unter Linux, macOS und Windows.',
      'Laden Sie Kolleginnen und Kollegen ein und vergeben Sie Rollen, solange ein Projekt läuft.',
    ],
    claims: [
      'Unsere souveräne Cloud wird ausschließlich in Deutschland betrieben.',
      'Ihre Daten verlassen niemals die Europäische Union.',
      'Wir unterliegen nicht dem CLOUD Act.',
    ],
  },
  {
    lang: 'fr',
    headings: ['Stockage objet', 'Bases de données', 'Facturation', 'Démarrer en quelques minutes', 'Nouveautés'],
    sentences: [
      'Créez un espace, déposez vos premiers fichiers et partagez-les avec votre équipe en quelques clics.',
      'Chaque formule comprend la supervision, les alertes et un tableau de bord des dépenses par projet.',
      'Passez de trois à trois cents nœuds sans prévoir de fenêtre de maintenance.',
      'Notre page d’état présente l’historique de chaque incident et ce que nous avons changé ensuite.',
      'Les instantanés sont pris chaque heure et se restaurent à tout moment dans une nouvelle instance.',
      'Les prix sont indiqués à l’heure et au mois, sans durée minimale et sans frais de mise en service.',
      'L’outil en ligne de commande fonctionne sous Linux, macOS et Windows.',
      'Invitez vos collègues, donnez-leur un rôle et retirez-le à la fin du projet.',
    ],
    claims: [
      'Notre cloud souverain héberge vos données exclusivement en France.',
      'Vos données ne quittent jamais l’Union européenne.',
      'Nous ne sommes pas soumis au Cloud Act.',
    ],
  },
  {
    lang: 'nl',
    headings: ['Objectopslag', 'Beheerde databases', 'Zo rekenen we af', 'In minuten aan de slag', 'Nieuws'],
    sentences: [
      'Maak een bucket aan, zet de eerste bestanden neer en deel ze in een paar klikken met je team.',
      'Elk pakket bevat bewaking, meldingen en een overzicht van de kosten per project.',
      'Schaal een cluster van drie naar driehonderd knooppunten zonder onderhoudsvenster te plannen.',
      'Onze statuspagina toont het verloop van elke storing en wat we daarna hebben veranderd.',
      'Momentopnamen lopen elk uur en zijn op elk moment in een nieuwe instantie terug te zetten.',
      'Prijzen gelden per uur en per maand, zonder minimale looptijd en zonder opstartkosten.',
      'Het hulpmiddel voor de opdrachtregel werkt op Linux, macOS en Windows.',
      'Nodig collega’s uit, geef ze een rol en haal die weer weg als het project klaar is.',
    ],
    claims: [
      'Onze soevereine cloud bewaart uw gegevens uitsluitend in Nederland.',
      'Uw data verlaat nooit de Europese Unie.',
      'Wij vallen niet onder de CLOUD Act.',
    ],
  },
];

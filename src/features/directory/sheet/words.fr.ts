import type { SheetWords } from './words.ts'

export const fr: SheetWords = {
  directory: 'Répertoire',
  missingText: 'pas encore en français',
  call: (number) => `Appeler le ${number}`,
  extension: (extension) => `poste ${extension}`,
  text: (number) => `Texter le ${number}`,
  chat: 'Clavarder',
  write: (address) => `Écrire à ${address}`,
  site: (host) => `Ouvrir ${host}`,
  noWay: 'Aucun numéro n’est connu. Le 211 peut aider à joindre ce service.',
  unsure: 'À confirmer : la source n’est pas assez sûre.',
  to: {
    say: 'Quoi dire en appelant',
    next: 'Ce qui se passe ensuite',
    not: 'Ce que ce service ne fait pas',
    how: 'Comment l’obtenir',
  },
  rows: {
    who: 'Qui répond',
    ages: 'Âges',
    languages: 'Langues',
    cost: 'Coût',
    regions: 'Régions servies',
    place: 'Lieu',
    hours: 'Heures',
    access: 'Accessibilité',
    eligibility: 'Pour qui',
    wait: 'Attente',
    interpreters: 'Interprètes',
    documents: 'Documents à apporter',
  },
  ages: (youngest, oldest) =>
    youngest === null || youngest === 0
      ? oldest === null
        ? 'Tous les âges'
        : `Jusqu’à ${oldest} ans`
      : oldest === null
        ? `${youngest} ans et plus`
        : `${youngest} à ${oldest} ans`,
  unknown: 'Pas encore connu',
  free: 'Gratuit',
  traits: {
    free: 'Gratuit',
    walk_in: 'Sans rendez-vous',
    runaways: 'Accueille les jeunes en fugue',
    without_parents: 'Sans l’accord des parents, dès 14 ans',
    confidential: 'Adresse confidentielle',
    after_18: 'Continue après 18 ans',
    outreach: 'Se déplace',
    wheelchair: 'Accessible en fauteuil',
  },
  wholeProvince: 'Tout le Québec',
  wholeCountry: 'Tout le Canada',
  withheldPlace: 'L’adresse est connue des partenaires et n’est pas montrée ici.',
  outOf: (status) =>
    status === 'temporarily closed'
      ? 'Ce service est fermé temporairement.'
      : 'Ce service n’est pas offert en ce moment.',
  checked: (day, by) => `Vérifié le ${day} par ${by}.`,
  checkedBy: (day) => `Vérifié le ${day}.`,
  stale: (day) => `Vérifié le ${day} : il y a plus d’un an. Appelez avant d’orienter quelqu’un.`,
  neverChecked: 'Cette fiche n’a pas encore été vérifiée par un organisme. Appelez avant d’orienter quelqu’un.',
  neverCheckedNoCall: 'Cette fiche n’a pas encore été vérifiée par un organisme.',
  everyDay: 'Tous les jours',
  source: (title) => `Source : ${title}`,
  sourceDate: (date) => `Date de la source : ${date}.`,
  sourceUndated: 'La source ne porte pas de date.',
  confidence: {
    high: 'Source sûre.',
    medium: 'Source moyennement sûre : à confirmer.',
    low: 'Source incertaine : à confirmer avant tout.',
  },
  sourceNotCalled: 'Personne de Tisserin n’a appelé ce numéro.',
  callFirst: 'Les places et les heures changent : appelez avant d’orienter.',
  report: 'Signaler une erreur',
  add: 'Ajouter à une liste à remettre',
  printHint: 'Pour imprimer : Ctrl + P, ou ⌘ + P. La fiche tient sur une page.',
  asOf: (day) => `À jour le ${day}`,
  online: 'Cette fiche, à jour :',
  keep: {
    title: 'Vous tenez cette fiche',
    edit: 'Modifier',
    confirm: 'Confirmer qu’elle est exacte',
    history: 'Historique',
  },
  unseen: {
    draft: 'Brouillon : personne d’autre que vous et les personnes qui tiennent cette fiche ne la voit.',
    hidden: 'Cette fiche est cachée : elle n’est ni au répertoire, ni dans les données ouvertes.',
    deleted: 'Cette fiche a été retirée : elle ne reviendra pas.',
  },
  needs: 'Répond à',
  organization: {
    services: (count) => (count > 1 ? `Ses ${count} services` : 'Son service'),
    none: 'Aucun service n’est encore inscrit pour cet organisme.',
    site: 'Site',
  },
  list: {
    title: 'Liste à remettre',
    discreetTitle: 'Liste',
    lead: 'Rien n’est gardé ici : la liste est dans l’adresse de la page. Copiez l’adresse ou imprimez la page.',
    empty: 'La liste est vide. Cherchez un service et ajoutez-le.',
    search: 'Chercher un service',
    remove: (name) => `Retirer ${name}`,
    up: (name) => `Monter ${name}`,
    discreet: 'Version discrète',
    full: 'Version complète',
    discreetLead: 'Sans titre ni sujet : seulement comment joindre quelqu’un, et quand.',
    gone: (count) =>
      count > 1 ? `${count} fiches de cette liste n’existent plus.` : 'Une fiche de cette liste n’existe plus.',
    address: 'Adresse de cette liste',
    addressHint: 'Toute personne qui a cette adresse voit la liste. Elle ne dit rien de vous.',
    limits: 'Les heures et les places changent : appelez d’abord.',
    withoutNumber: (count) =>
      count > 1 ? `${count} services sans numéro connu n’y sont pas.` : 'Un service sans numéro connu n’y est pas.',
    printHint: 'Pour imprimer : Ctrl + P, ou ⌘ + P.',
  },
  reporting: {
    title: (name) => `Signaler une erreur : ${name}`,
    lead: 'Aucun compte n’est demandé. La personne qui tient cette fiche lira votre message. Nous ne gardons ni votre nom ni votre adresse, et personne ne pourra vous répondre.',
    kind: 'Qu’est-ce qui ne va pas ?',
    kinds: {
      'wrong-number': 'Un numéro ou une adresse n’est plus bon',
      'wrong-hours': 'Les heures ne sont plus bonnes',
      closed: 'Le service n’existe plus',
      'wrong-text': 'Un texte est faux ou incomplet',
      other: 'Autre chose',
    },
    body: 'Ce qu’il faudrait écrire',
    bodyHint: 'Parlez du service seulement. Ne nommez personne et ne racontez la situation de personne.',
    send: 'Envoyer',
    thanksTitle: 'Merci',
    thanks: 'Votre message attend la personne qui tient cette fiche.',
    problems: {
      'note-email':
        'Votre message contient un courriel. Retirez-le, ou choisissez « Un numéro ou une adresse n’est plus bon » s’il est celui du service.',
      'note-phone':
        'Votre message contient un numéro. Retirez-le, ou choisissez « Un numéro ou une adresse n’est plus bon » s’il est celui du service.',
      'note-birth': 'Votre message contient une date de naissance. Retirez-la : ne parlez que du service.',
    },
    tooMany: 'Trop de messages viennent d’être envoyés d’ici. Réessayez dans une heure.',
  },
  proposing: {
    title: 'Proposer un service qui manque',
    lead: 'Aucun compte n’est demandé. Une personne de la région lira votre message et vérifiera avant d’inscrire quoi que ce soit.',
    body: 'Quel service, où, pour qui',
    bodyHint: 'Son nom, la ville, à qui il s’adresse. Ne nommez aucune jeune personne.',
    send: 'Proposer',
  },
}

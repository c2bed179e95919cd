export const fr = {
  title: 'Données ouvertes',
  lead: 'Tout le répertoire public, dans la norme HSDS 3.1, en français et en anglais. Sans clé, sans compte, sans frais.',
  download: 'Télécharger tout le répertoire (zip)',
  openApi: 'Description pour les programmes (OpenAPI)',
  figures: { services: 'services publiés', checked: 'vérifiés dans les 12 derniers mois', languages: 'langues' },
  none: 'aucun',
  lists: {
    title: 'Ce que vous pouvez demander',
    text: 'Chaque liste répond par pages, en JSON. Ajoutez un identifiant au bout de l’adresse pour lire une fiche entière.',
    base: 'Toutes les adresses de cette page commencent par :',
    head: ['Adresse', 'Ce qu’elle donne'],
    rows: [
      { path: '/services', text: 'Les services : qui aide, comment, pour qui, quand' },
      { path: '/organizations', text: 'Les organismes qui les offrent, avec leurs lieux' },
      { path: '/service_at_locations', text: 'Un service à un lieu : horaire et téléphone de cet endroit' },
      { path: '/taxonomies', text: 'Les classements, dont celui des besoins' },
      { path: '/taxonomy_terms', text: 'Les termes de ces classements' },
      { path: '/', text: 'La version, la licence, la part des fiches vérifiées, par région et par secteur' },
    ],
  },
  examples: {
    title: 'Des exemples',
    rows: [
      { text: 'Les services ouverts en ce moment', query: '/services?open_now=true' },
      { text: 'Un hébergement, en anglais', query: '/services?search=shelter&lang=en' },
      { text: 'Les fiches entières, cent à la fois', query: '/services?full=true&per_page=100' },
      { text: 'Tout, une fiche par ligne', query: '/services?format=ndjson&full=true' },
      { text: 'Ce qui a changé depuis une date', query: '/services?modified_after=2026-11-01' },
    ],
  },
  sync: {
    title: 'Garder une copie à jour',
    steps: [
      'Prenez tout une première fois : le zip, ou une liste avec `format=ndjson`. Notez l’heure du début.',
      'Ensuite, demandez chaque jour `modified_after` avec l’heure notée la fois d’avant.',
      'Une fiche retirée ou réunie à une autre revient avec `tombstone`, et `merged_into` quand elle fait partie d’une autre.',
      'Renvoyez l’étiquette `ETag` dans `If-None-Match` : si rien n’a changé, la réponse est vide (304).',
    ],
    note: 'Les pages suivent l’ordre d’arrivée des fiches, et une modification ne les déplace pas. Quand une fiche est retirée, les suivantes avancent d’une place. Passez donc d’une page à l’autre par l’en-tête Link : il ne perd et ne répète rien.',
  },
  confidential: {
    title: 'Les adresses confidentielles',
    text: [
      'L’adresse d’une maison d’hébergement, la ligne directe d’une équipe, un point sur une carte : ce qui mettrait quelqu’un en danger n’est pas public.',
      'Ces champs sont rangés à part. Rien de ce qui est ici n’est fait à partir d’eux : ni les listes, ni la recherche, ni l’ordre par distance, ni les fichiers.',
      'La fiche dit seulement qu’un champ existe et n’est pas donné, dans `withheld`. Un champ absent de cette liste n’est simplement pas connu.',
      'Même une personne qui a ouvert sa session ne lit ici que ce que tout le monde lit.',
    ],
  },
  post: {
    title: 'Chercher sans laisser de mots dans une adresse',
    text: 'Les cinq listes répondent aussi à `POST`, avec les mêmes paramètres, dans un formulaire ou un objet JSON. Ce qui est cherché ne reste alors dans aucun journal d’adresses.',
  },
  languages: {
    title: 'Les deux langues',
    rows: [
      {
        name: 'lang',
        text: '`fr` ou `en`. Sans lui, la langue demandée par le navigateur, et le français dans le doute.',
      },
      { name: 'other_language_fields', text: 'Les champs donnés dans l’autre langue, faute de traduction.' },
      { name: 'translations=true', text: 'Chaque texte, dans chaque langue où il existe.' },
    ],
  },
  ours: {
    title: 'Ce que nous ajoutons à la norme',
    text: 'Notre profil s’appelle Tisserin-QC. Il ne change rien à HSDS : un programme qui ne connaît que la norme peut ignorer ces champs.',
    rows: [
      { name: 'withheld', text: 'Les champs connus et non donnés' },
      { name: 'traits', text: 'Ce que le service affirme : gratuit, sans rendez-vous, accueille en fugue…' },
      {
        name: 'what_to_say, what_happens_next, does_not_do',
        text: 'Quoi dire en appelant, ce qui se passe ensuite, ce que le service ne fait pas',
      },
      { name: 'assured_by', text: 'L’organisme qui a vérifié la fiche ; `assured_date` en donne le jour' },
      { name: 'source', text: 'D’où vient la fiche, sa licence, et à quel point elle est sûre' },
      { name: 'timezone_name', text: 'Le fuseau horaire, que la norme réduit à un décalage du jour' },
      { name: 'as_written', text: 'Une valeur telle qu’elle a été écrite, quand la norme ne peut pas la porter' },
      { name: 'distance', text: 'Les mètres depuis le code postal demandé' },
    ],
  },
  limits: {
    title: 'Les limites',
    items: [
      'Une page compte 50 fiches, et au plus 500. Le texte cherché compte au plus 500 caractères.',
      'Chaque adresse dispose de 3 000 unités par 5 minutes. Une réponse en coûte une, et une page en coûte une par 50 fiches demandées (1 000 avec `minimal`). L’en-tête `RateLimit` dit ce qui reste. Au-delà, la réponse est 429, et `Retry-After` dit combien de temps attendre.',
      'Chaque adresse a au plus quatre listes entières en cours, ou le zip et une liste. Une copie dont personne ne lit rien pendant 30 secondes s’interrompt.',
      'Les tables du zip sont des données pour les programmes : une valeur peut y commencer par `=`. Dans un tableur, importez-les en type Texte, sans double-clic; `datapackage.json` dit comment.',
      'Le Québec n’offre pas de table libre des codes postaux. Un code postal seul garde donc tous les services qui pourraient le desservir.',
      'Une distance se mesure seulement depuis les lieux publics du même secteur postal. Sans un tel lieu, la liste est vide.',
      'Des heures inconnues ne veulent pas dire fermé : `open_now=false` ne donne que les services dont on sait qu’ils sont fermés.',
      'Une fiche peut avoir changé depuis sa dernière vérification. Appelez avant d’y envoyer quelqu’un.',
    ],
  },
  licence: {
    title: 'La licence',
    text: [
      'Les fiches écrites ici sont sous licence CC BY 4.0 : reprenez-les en nommant Tisserin et l’organisme qui les tient à jour.',
      'Une fiche venue d’ailleurs garde la licence de sa source, écrite dans son champ `source`.',
    ],
  },
}

export type Words = typeof fr

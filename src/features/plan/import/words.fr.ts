import { fr as imports } from '../../../kernel/import/words.fr.ts'
import { plural } from '../../../kernel/wording.ts'

/** What a sentence about a cell may name. */
interface CellFacts {
  /** What stands in the cell. */
  value: string
  /** The part of it that is wrong. */
  part: string
  max: number
  line: number
}

export const fr = {
  ...imports,
  title: 'Importer le plan d’un fichier',
  lead: 'Changez le plan dans un tableur, puis envoyez-le ici. On lit d’abord et on vous montre. Rien n’est inscrit avant votre accord.',
  takeTitle: 'Partez du fichier du plan',
  takeText:
    'Une ligne par action. La feuille « codes » dit ce que chaque colonne accepte. Une ligne sans code ajoute votre propre action : son objectif et son titre suffisent.',
  fileHint:
    'Excel (.xlsx), CSV ou JSON téléchargé d’ici, 10 Mo au plus. La première ligne porte les titres des colonnes.',
  refusals: {
    'no-code-column': 'Aucune colonne n’a le titre « Code ». Repartez d’un fichier téléchargé d’ici.',
    'column-twice': (heading: string, letters: string) =>
      `Les colonnes ${letters} portent toutes le titre « ${heading} ». Gardez-en une seule.`,
  },
  pastTitle: 'Fichiers déjà lus',
  pastEmpty: 'Aucun fichier n’a encore été lu.',
  states: { preview: 'Non inscrit', applied: 'Inscrit', undone: 'Défait' },
  changed: (count: number) => plural('fr', count, `${count} action changée`, `${count} actions changées`),
  previewTitle: (file: string) => `Avant d’inscrire : ${file}`,
  previewLead: 'Rien n’est encore inscrit. Vérifiez, puis confirmez.',
  counts: {
    rows: (count: number): string => plural('fr', count, 'ligne lue', 'lignes lues'),
    changes: (count: number): string => plural('fr', count, 'action qui change', 'actions qui changent'),
    conflicts: (count: number): string => plural('fr', count, 'cellule à choisir', 'cellules à choisir'),
    same: (count: number): string => plural('fr', count, 'inchangée', 'inchangées'),
    problems: (count: number): string => plural('fr', count, 'cellule à corriger', 'cellules à corriger'),
  },
  problemsTitle: (count: number) => plural('fr', count, `${count} cellule à corriger`, `${count} cellules à corriger`),
  problemsLead: 'Rien ne s’inscrit tant qu’une cellule est fautive. Corrigez le fichier, puis envoyez-le de nouveau.',
  problemsFirst: (count: number) => `Les ${count} premières :`,
  sendAgain: 'Envoyer le fichier corrigé',
  notesTitle: 'À savoir sur ce fichier',
  unknown: (headings: string) => `Colonnes laissées de côté, parce que leur titre est inconnu ici : ${headings}.`,
  absent: (headings: string) => `Colonnes absentes du fichier, qui ne changent donc rien : ${headings}.`,
  changesTitle: 'Ce qui va changer',
  changeHeads: { action: 'Action', what: 'Ce qui diffère' },
  changesLegend: 'Barré : ce qui est. Souligné : ce qui sera.',
  added: 'Retenue',
  addedOwn: 'Nouvelle action',
  removed: 'N’est plus retenue',
  person: 'Personne responsable',
  before: 'avant :',
  after: 'ensuite :',
  empty: 'rien',
  planWords: 'les mots du plan',
  kept: (count: number) =>
    plural(
      'fr',
      count,
      `${count} cellule a changé sur le site depuis le téléchargement de ce fichier, et pas dans le fichier : elle reste comme sur le site.`,
      `${count} cellules ont changé sur le site depuis le téléchargement de ce fichier, et pas dans le fichier : elles restent comme sur le site.`,
    ),
  conflictsTitle: (count: number) =>
    plural('fr', count, 'Changé des deux côtés', `Changé des deux côtés : ${count} cellules`),
  conflictsLead:
    'Le site et le fichier ont tous deux changé depuis que le fichier a été téléchargé. Choisissez ce qui reste.',
  keepSite: (value: string) => `Garder ce que dit le site : ${value}`,
  takeFile: (value: string) => `Prendre ce que dit le fichier : ${value}`,
  confirmChosen: 'Inscrire ces choix',
  chooseAgain: 'Revenir aux choix',
  leftTitle: 'Ce qui est resté',
  leftLead: 'Quelqu’un l’a modifié depuis l’importation : c’est resté comme cette personne l’a laissé.',
  whole: 'toute l’action',
  goneAction: 'Une action qui n’est plus au plan',
  confirm: (count: number) => plural('fr', count, `Inscrire ${count} changement`, `Inscrire ${count} changements`),
  cancel: 'Ne rien inscrire',
  nothingTouched: 'Rien n’a été changé dans ce fichier depuis qu’il a été téléchargé. Il n’y a rien à inscrire.',
  nothingNew: 'Ce fichier dit la même chose que le plan. Il n’y a rien à inscrire.',
  another: 'Envoyer un autre fichier',
  toPlan: 'Voir le plan',
  applyRefusals: {
    'changed-meanwhile':
      'Le plan a changé entre-temps. Voici ce que le fichier changerait maintenant ; confirmez de nouveau.',
    'has-problems': 'Une cellule est devenue fautive entre-temps. Rien n’a été inscrit.',
    'nothing-new': 'Il n’y a plus rien à inscrire.',
    settled: 'Ce fichier est déjà réglé.',
  },
  doneTitle: (file: string) => `Inscrit : ${file}`,
  undoneTitle: (file: string) => `Défait : ${file}`,
  doneLead: (count: number) => plural('fr', count, `${count} action a changé.`, `${count} actions ont changé.`),
  undoText: (until: string) =>
    `Jusqu’au ${until}, vous pouvez remettre ce que ce fichier a changé. Ce que quelqu’un a modifié depuis reste tel quel. L’historique garde tout.`,
  emptied: 'Ce fichier n’a pas été confirmé en 30 jours. Ses lignes ont été effacées.',
  notices: {
    'import-applied': 'Le fichier est inscrit.',
    'import-undone': 'L’importation est défaite.',
    'import-undone-some': 'L’importation est défaite. Ce qui a été modifié depuis est resté tel quel.',
    'import-too-late': imports.tooLate,
  },
  noticeTitle: 'C’est fait',
  problems: {
    'code-missing': () => 'le code de l’action manque. Repartez d’un fichier téléchargé d’ici.',
    'objective-missing': () =>
      'l’objectif manque. Une ligne sans code est votre propre action : écrivez le numéro de l’objectif qu’elle sert.',
    'objective-unknown': ({ value }: CellFacts) => `« ${value} » n’est pas un objectif du plan. Écrivez son numéro.`,
    'own-too-many': ({ max }: CellFacts) => `un plan compte au plus ${max} actions que vous avez ajoutées.`,
    'code-unknown': ({ value }: CellFacts) => `« ${value} » n’est pas une action de ce plan.`,
    'code-twice': ({ value, line }: CellFacts) =>
      `« ${value} » est déjà à la ligne ${line}. Gardez une seule des deux lignes.`,
    'choice-unknown': ({ value }: CellFacts) => `« ${value} » n’est ni oui ni non.`,
    'not-chosen': () =>
      'cette action n’est pas retenue. Écrivez « oui » dans la colonne Retenue, ou videz cette cellule.',
    'has-history': () =>
      'cette action a un historique. Pour l’arrêter, laissez « oui » ici et écrivez « mise de côté » dans la colonne Étape.',
    'rank-unknown': ({ value }: CellFacts) =>
      `« ${value} » n’est pas un rang. Écrivez 1 pour la première, 2 pour la suivante, et ainsi de suite.`,
    'step-unknown': ({ value }: CellFacts) =>
      `${value} n’est pas une étape du plan. Écrivez 0, 20, 30, 50, 75, 100 ou « mise de côté ».`,
    'step-missing': () => 'une action retenue a toujours une étape. Écrivez 0 si elle n’est pas commencée.',
    'person-unknown': ({ value }: CellFacts) => `personne ici n’a le courriel « ${value} » aujourd’hui.`,
    'person-reader': ({ value }: CellFacts) =>
      `« ${value} » est en lecture seule et ne porte aucune action. Changez d’abord son accès, ou nommez quelqu’un d’autre.`,
    'person-left': ({ value }: CellFacts) => `« ${value} » ne travaille plus ici. Nommez quelqu’un d’autre.`,
    'person-twice': ({ value }: CellFacts) =>
      `plusieurs personnes ici portent le nom « ${value} ». Écrivez le courriel.`,
    'day-unknown': ({ value }: CellFacts) => `« ${value} » n’est pas une date. Écrivez année-mois-jour : 2027-03-31.`,
    'day-two-ways': ({ value }: CellFacts) =>
      `« ${value} » peut être deux jours différents. Écrivez année-mois-jour : 2027-03-31.`,
    'before-period': ({ value }: CellFacts) => `le ${value} précède la période du plan.`,
    'due-before-start': ({ value }: CellFacts) => `le ${value} précède le début.`,
    'effort-unknown': ({ value }: CellFacts) => `« ${value} » n’est pas un effort. Écrivez Léger, Modéré ou Lourd.`,
    'target-unknown': ({ part }: CellFacts) => `« ${part} » n’est pas un public du plan.`,
    'outcome-unknown': ({ part }: CellFacts) => `« ${part} » n’est pas un résultat de cette action.`,
    'too-long': ({ max }: CellFacts) => `ce texte a plus de ${max} caractères.`,
    'title-needed': () => 'votre propre action a besoin de son titre dans les deux langues.',
    'move-not-allowed': () => 'l’action ne peut pas passer à cette étape.',
    'wrong-party': () => 'seule une personne responsable de l’organisation peut le faire.',
    'note-missing': () => 'rien ne change ici.',
    'not-begun': () => 'la période du plan n’a pas commencé : l’étape reste à 0.',
    'organization-left': () => 'l’organisation a quitté le réseau : son plan ne change plus.',
  },
}

export type Words = typeof fr

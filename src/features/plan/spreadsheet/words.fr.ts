import { fr as imports } from '../../../kernel/import/words.fr.ts'
import { plural } from '../../../kernel/wording.ts'
import { fr as shared } from '../words.fr.ts'
import type { SheetColumnId } from './columns.ts'

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
  /** A plan as a file: headings, and the values that its cells hold. */
  sheet: {
    sheetName: 'Plan',
    /** In the name of the file. */
    fileName: 'plan',
    headings: {
      code: 'Code',
      number: 'Numéro',
      original_title: 'Action du plan',
      chosen: 'Retenue',
      rank: 'Rang',
      step: 'Étape',
      person: 'Courriel de la personne responsable',
      starts_on: 'Début',
      due_on: 'Échéance',
      effort: 'Effort',
      place: 'École ou lieu',
      targets: 'Publics visés',
      outcomes: 'Résultats visés',
      title_fr: 'Notre titre en français',
      title_en: 'Notre titre en anglais',
      statement_fr: 'Nos mots en français',
      statement_en: 'Nos mots en anglais',
      objective: 'Objectif',
      marker: 'Repère (ne pas changer)',
    } satisfies Record<SheetColumnId, string>,
    /** Names that people give by hand to the same columns. */
    otherHeadings: {
      person: ['Personne responsable', 'Responsable'],
      marker: ['Repère'],
      place: ['École', 'Lieu'],
    } satisfies Partial<Record<SheetColumnId, string[]>>,
    yes: 'oui',
    no: 'non',
    yesMeaning: 'Action retenue',
    noMeaning: 'Action non retenue',
    setAside: shared.setAside.toLowerCase(),
    setAsideMeaning: 'Retenue, puis laissée pour l’instant',
    efforts: shared.efforts,
    effortMeanings: shared.effortHints,
  },
  import: {
    ...imports,
    title: 'Ramener le plan d’un fichier',
    lead: 'Changez le plan dans un tableur, puis envoyez-le ici. On lit d’abord et on vous montre. Rien n’est inscrit avant votre accord.',
    takeTitle: 'Partez du fichier du plan',
    takeText:
      'Une ligne par action. La feuille « codes » dit ce que chaque colonne accepte. Une ligne sans code ajoute une action à vous : son objectif et son titre suffisent.',
    fileHint: 'Excel (.xlsx), CSV ou JSON sorti d’ici, 10 Mo au plus. La première ligne porte les titres des colonnes.',
    refusals: {
      'no-code-column': 'Aucune colonne n’a le titre « Code ». Repartez d’un fichier sorti d’ici.',
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
      same: (count: number): string => plural('fr', count, 'inchangée', 'inchangées'),
      problems: (count: number): string => plural('fr', count, 'cellule à corriger', 'cellules à corriger'),
    },
    problemsTitle: (count: number) =>
      plural('fr', count, `${count} cellule à corriger`, `${count} cellules à corriger`),
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
    stale: 'Changée sur le site depuis la sortie de ce fichier : vérifiez que le fichier dit vrai.',
    person: 'Personne responsable',
    before: 'avant :',
    after: 'ensuite :',
    empty: 'rien',
    planWords: 'les mots du plan',
    confirm: (count: number) => plural('fr', count, `Inscrire ${count} changement`, `Inscrire ${count} changements`),
    cancel: 'Ne rien inscrire',
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
      `Jusqu’au ${until}, vous pouvez remettre ce que ce fichier a changé. Ce que quelqu’un a touché depuis reste ainsi. L’historique garde tout.`,
    emptied: 'Ce fichier n’a pas été confirmé en 30 jours. Ses lignes ont été effacées.',
    notices: {
      'import-applied': 'Le fichier est inscrit.',
      'import-undone': 'L’importation est défaite.',
      'import-undone-some': 'L’importation est défaite. Ce qui a été touché depuis est resté ainsi.',
      'import-too-late': imports.tooLate,
    },
    noticeTitle: 'C’est fait',
    problems: {
      'code-missing': () => 'le code de l’action manque. Repartez d’un fichier sorti d’ici.',
      'objective-missing': () =>
        'l’objectif manque. Une ligne sans code est une action à vous : écrivez le numéro de l’objectif qu’elle sert.',
      'objective-unknown': ({ value }: CellFacts) => `« ${value} » n’est pas un objectif du plan. Écrivez son numéro.`,
      'own-too-many': ({ max }: CellFacts) => `un plan a au plus ${max} actions à vous.`,
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
      'before-period': ({ value }: CellFacts) => `le ${value} précède la période du plan.`,
      'due-before-start': ({ value }: CellFacts) => `le ${value} précède le début.`,
      'effort-unknown': ({ value }: CellFacts) => `« ${value} » n’est pas un effort. Écrivez Léger, Modéré ou Lourd.`,
      'target-unknown': ({ part }: CellFacts) => `« ${part} » n’est pas un public du plan.`,
      'outcome-unknown': ({ part }: CellFacts) => `« ${part} » n’est pas un résultat de cette action.`,
      'too-long': ({ max }: CellFacts) => `ce texte a plus de ${max} caractères.`,
      'title-needed': () => 'une action à vous a besoin de son titre dans les deux langues.',
      'move-not-allowed': () => 'l’action ne peut pas passer à cette étape.',
      'wrong-party': () => 'seule une personne responsable de l’organisation peut le faire.',
      'note-missing': () => 'rien ne change ici.',
      'not-begun': () => 'la période du plan n’a pas commencé : l’étape reste à 0.',
      'organization-left': () => 'l’organisation a quitté le réseau : son plan ne change plus.',
    },
  },
}

export type Words = typeof fr

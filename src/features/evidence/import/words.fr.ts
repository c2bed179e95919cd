import { fr as imports } from '../../../kernel/import/words.fr.ts'
import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { CellProblem } from '../sheet/read-cells.ts'
import type { RowProblem } from '../sheet/sheet-facts.ts'

const n = (count: number): string => formatNumber(count, 'fr')

export const fr = {
  ...imports,
  title: 'Importer notre travail d’un fichier',
  link: 'Importer un fichier',
  lead: 'Envoyez la feuille que vous tenez déjà. On la lit d’abord et on vous montre. Rien n’est consigné avant votre accord.',
  ownTitle: 'Une feuille pour commencer',
  ownText: 'Notre propre fichier revient tel quel : ce que vous y changez est corrigé, et le reste ne bouge pas.',
  organization: 'Au nom de',
  type: 'Que contient chaque ligne ?',
  typeHint: 'Un fichier qui a sa propre colonne « Type » peut mêler plusieurs choses.',
  fileHint: 'CSV ou Excel (XLSX), 20 000 lignes au plus. Aucun nom ni renseignement sur une jeune personne.',
  headingTwice: (heading: string) =>
    `Deux colonnes s’appellent « ${heading} ». Donnez-leur deux noms, puis renvoyez le fichier.`,
  pastTitle: 'Fichiers envoyés',
  pastEmpty: 'Aucun fichier pour l’instant.',
  states: { preview: 'À confirmer', applied: 'Consigné', undone: 'Défait' },
  progress: (done: number, all: number) => `${n(done)} sur ${n(all)}`,
  columnsTitle: (file: string) => `Colonnes : ${file}`,
  columnsLead: 'Dites une fois ce qu’est chaque colonne. La prochaine feuille semblable sera reconnue.',
  columnHeads: { heading: 'Colonne', sample: 'Exemples', field: 'Ce que c’est' },
  columnLabel: (heading: string) => `Ce qu’est la colonne « ${heading} »`,
  leaveOut: 'Ne pas lire',
  noHeading: (at: number) => `Colonne ${at}`,
  sameTitle: 'Ce que la feuille ne dit pas',
  sameLead: 'Si toutes les lignes ont la même réponse, choisissez-la ici.',
  sameNone: 'La feuille le dit',
  columnsSave: 'Voir ce que cela donne',
  columnsAgain: 'Changer les colonnes',
  fieldTwice: 'Une autre colonne dit déjà cela. Gardez-en une.',
  dayMissing: 'Dites quelle colonne donne le jour.',
  cancel: 'Annuler',
  previewTitle: (file: string) => `Avant de consigner : ${file}`,
  previewLead: 'Rien n’est encore consigné. Relisez, puis confirmez.',
  counts: {
    rows: (count: number) => plural('fr', count, 'ligne lue', 'lignes lues'),
    added: () => 'à ajouter',
    corrected: () => 'à corriger',
    same: () => 'déjà là',
    problems: (count: number) => plural('fr', count, 'cellule à revoir', 'cellules à revoir'),
  },
  problemsTitle: (count: number) => `${n(count)} ${plural('fr', count, 'cellule à revoir', 'cellules à revoir')}`,
  problemsFirst: (shown: string) => `Les ${shown} premières :`,
  problemHeads: { place: 'Cellule', column: 'Colonne', value: 'Contenu', problem: 'Que faire' },
  rowsTitle: 'Ce qui serait consigné',
  rowsFirst: (shown: string, all: string) => `Les ${shown} premières lignes sur ${all}.`,
  rowHeads: { line: 'Ligne', deed: 'Effet', what: 'Quoi', when: 'Quand', numbers: 'Nombres' },
  deeds: { add: 'Ajouter', back: 'Remettre', correct: 'Corriger' },
  sendAgain: 'Envoyer la feuille corrigée',
  nothingNew: 'Tout est déjà là : rien ne serait ajouté ni corrigé.',
  toWork: 'Voir notre travail',
  another: 'Envoyer un autre fichier',
  confirm: (count: number) => plural('fr', count, `Consigner ${n(count)} ligne`, `Consigner ${n(count)} lignes`),
  background: 'C’est une grande feuille : elle s’écrit en arrière-plan. Vous pouvez fermer cette page.',
  refusals: {
    'has-problems': 'Rien n’a été consigné : des cellules sont à revoir.',
    'nothing-new': 'Rien n’a été consigné : tout est déjà là.',
  },
  doneTitle: (file: string) => `${file} est consigné`,
  underWayTitle: (file: string) => `${file} est en cours`,
  underWay: (done: string, all: string) =>
    `Lignes consignées : ${done} sur ${all}. Cela commence dans la minute. Rechargez la page pour voir la suite.`,
  reload: 'Recharger',
  undoneTitle: (file: string) => `${file} est défait`,
  doneLead: (added: number, corrected: number) =>
    `${plural('fr', added, `${n(added)} ligne ajoutée`, `${n(added)} lignes ajoutées`)}, ${plural('fr', corrected, `${n(corrected)} corrigée`, `${n(corrected)} corrigées`)}.`,
  failedTitle: 'Lignes laissées de côté',
  failedLine: (line: number, why: string) => `Ligne ${n(line)} : ${why}`,
  undoText: (until: string) =>
    `Jusqu’au ${until}. Ce qui a été ajouté est retiré, et ce qui a été corrigé redevient comme avant. L’historique garde tout. Ce que quelqu’un a corrigé depuis reste.`,
  leftAlone: (count: number) =>
    plural(
      'fr',
      count,
      `${n(count)} ligne corrigée depuis est restée telle quelle.`,
      `${n(count)} lignes corrigées depuis sont restées telles quelles.`,
    ),
  emptied: 'Les lignes de ce fichier ont été effacées après 30 jours. Renvoyez-le si vous en avez encore besoin.',
  notesTitle: 'À savoir',
  leftOutColumns: (headings: string) => `Colonnes non lues : ${headings}.`,
  notices: {
    'work-imported': 'La feuille est consignée.',
    'work-import-begun': 'La feuille est confirmée. Elle s’écrit en arrière-plan.',
    'work-import-undone': 'L’importation est défaite. L’historique garde tout.',
    'work-import-too-late': imports.tooLate,
  },
  problems: {
    'not-a-day': 'Ce n’est pas une date. Écrivez-la comme ceci : 2026-11-22.',
    'two-ways': 'Cette date se lit de deux façons. Écrivez-la comme ceci : 2026-11-22.',
    'not-a-number': 'Ce n’est pas un nombre. Écrivez-le en chiffres.',
    'type-unknown': 'Ce type n’existe pas. Prenez un de ceux du formulaire.',
    'value-unknown': 'Ce choix n’est pas dans la liste. Prenez un de ceux du formulaire.',
    'region-unknown': 'Cette région n’existe pas. Écrivez son nom ou son code, de 01 à 17.',
    'organization-unknown': 'Aucune organisation de vos réseaux ne porte ce nom.',
    'numbers-unreadable': 'Ces nombres ne se lisent pas. Donnez une colonne à chacun.',
    'record-unknown': 'Cet identifiant n’est pas le vôtre. Videz la cellule pour ajouter une ligne.',
    'not-yours': 'Une autre organisation l’a consigné : elle seule peut le corriger.',
    'type-changed': 'Le type ne se change pas. Retirez cette ligne, et ajoutez-en une autre.',
    'told-many': 'Ces nombres sont dits en plusieurs fois. Corrigez-les sur leur page.',
    twice: 'Cette ligne se répète.',
  } satisfies Record<CellProblem | RowProblem, string>,
}

export type Words = typeof fr

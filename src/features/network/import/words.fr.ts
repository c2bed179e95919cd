import { fr as shared } from '../../../kernel/import/words.fr.ts'
import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { ImportStatus } from '../../../kernel/import/index.ts'
import type { ColumnId } from './columns.ts'
import type { CellProblem } from './plan-import.ts'
import type { ApplyImportRefusal } from './apply-import.ts'

const number = (value: number): string => formatNumber(value, 'fr')

export const fr = {
  ...shared,
  title: 'Importer une liste d’organisations',
  lead: 'On lit d’abord, on montre ensuite. Rien n’est inscrit avant votre accord, et tout se défait pendant 30 jours.',
  fileHint: 'Excel (.xlsx), CSV ou GeoJSON, 10 Mo au plus. La première ligne porte les titres des colonnes.',
  template: 'Télécharger le modèle',
  templateText:
    'Colonnes comprises : code, nom en français, nom en anglais, secteur, régions, ville, site. Seul le nom est nécessaire. Les listes d’écoles de Données Québec sont lues telles quelles.',
  pastTitle: 'Listes déjà lues',
  pastEmpty: 'Aucune liste n’a encore été lue.',
  states: { preview: 'À confirmer', applied: 'Inscrite', undone: 'Défaite' } satisfies Record<ImportStatus, string>,
  added: (count: number) =>
    `${number(count)} ${plural('fr', count, 'organisation inscrite', 'organisations inscrites')}`,
  refusals: {
    'no-name-column': 'Aucune colonne ne donne le nom des organisations. Ajoutez un titre « Nom » à la première ligne.',
    'geojson-damaged': 'Ce fichier GeoJSON est endommagé ou incomplet. Téléchargez-le de nouveau.',
  },
  columnTwice: (columns: string) =>
    `Les colonnes ${columns} disent la même chose, mais pas avec les mêmes valeurs. Gardez-en une seule.`,
  /** Preview. */
  previewTitle: (file: string) => `Avant d’inscrire : ${file}`,
  previewLead: 'Rien n’est encore inscrit. Vérifiez, puis confirmez.',
  columnsTitle: 'Colonnes reconnues',
  columns: {
    code: 'Code',
    name_fr: 'Nom en français',
    name_en: 'Nom en anglais',
    sector: 'Secteur',
    region: 'Régions',
    municipality: 'Ville',
    website: 'Site',
    level: 'Ordre d’enseignement',
  } satisfies Record<ColumnId, string>,
  columnsHead: { column: 'Ce que nous lisons', heading: 'Titre dans le fichier', place: 'Colonne' },
  unknown: (headings: string) => `Colonnes laissées de côté : ${headings}.`,
  defaultsTitle: 'Ce que le fichier ne dit pas',
  defaultsLead: 'La même réponse vaudra pour toutes les organisations de la liste.',
  defaultSector: 'Secteur de ces organisations',
  defaultRegions: 'Régions desservies',
  defaultRegionsHint: 'Ne cochez rien si vous ne le savez pas : la fiche dira « Non précisé ».',
  defaultsSave: 'Voir le résultat',
  defaultsChange: 'Changer ces réponses',
  counts: {
    rows: 'Lignes lues',
    fresh: 'À inscrire',
    there: 'Déjà là',
    merged: 'Réunies',
    leftOut: 'Laissées de côté',
  },
  countsHint: {
    merged: 'Plusieurs lignes du même code (une par bâtiment) font une seule organisation.',
    there: 'Même code, ou même nom dans la même ville : rien ne change pour elles.',
  },
  problemsTitle: (count: string) => `À corriger dans le fichier : ${count}`,
  problemHeads: { place: 'Cellule', value: 'Valeur', problem: 'Problème' },
  problemsFirst: (shown: string) => `Les ${shown} premiers. Le fichier des erreurs les contient tous.`,
  problemsFile: 'Télécharger toutes les erreurs',
  problems: {
    'name-missing': 'Le nom manque : la ligne est laissée de côté.',
    'name-too-long': 'Nom de plus de 200 caractères : la ligne est laissée de côté.',
    'code-too-long': 'Code de plus de 60 caractères : la ligne est laissée de côté.',
    'town-too-long': 'Ville de plus de 120 caractères : la ligne est laissée de côté.',
    'sector-unknown': 'Secteur inconnu : la ligne est laissée de côté.',
    'region-unknown': 'Région inconnue : la ligne est laissée de côté.',
    'website-unreadable': 'Adresse de site illisible : le site restera vide.',
    'name-differs': 'Même code, autre nom : le nom de la première ligne est gardé.',
    'looks-like':
      'Une organisation de ce nom est déjà là, dans une autre ville. Si c’est la même, retirez cette ligne.',
  } satisfies Record<CellProblem, string>,
  rowsTitle: 'Organisations à inscrire',
  rowsFirst: (shown: string, all: string) => `${shown} premières sur ${all}.`,
  rowHeads: { line: 'Ligne', name: 'Nom', code: 'Code', town: 'Ville', sector: 'Secteur', regions: 'Régions' },
  buildings: (count: number) => `${count} ${plural('fr', count, 'ligne réunie', 'lignes réunies')}`,
  confirm: (count: number) => `Inscrire ${number(count)} ${plural('fr', count, 'organisation', 'organisations')}`,
  nothingNew: 'Rien de nouveau dans cette liste : tout est déjà là ou laissé de côté.',
  cancel: 'Ne rien inscrire',
  applyRefusals: {
    'not-found': 'Cette liste n’est plus là.',
    settled: 'Cette liste est déjà réglée.',
    'not-ready': 'Dites d’abord ce que le fichier ne dit pas.',
    'nothing-new': 'Rien de nouveau à inscrire.',
  } satisfies Record<ApplyImportRefusal, string>,
  /** After. */
  doneTitle: (file: string) => `Liste inscrite : ${file}`,
  doneLead: (count: number) =>
    plural(
      'fr',
      count,
      `${count} organisation est maintenant dans le réseau. Personne n’a été invité.`,
      `${number(count)} organisations sont maintenant dans le réseau. Personne n’a été invité.`,
    ),
  undoText: (until: string) =>
    `Jusqu’au ${until}, vous pouvez retirer ce que cette liste a inscrit. Les organisations invitées ou arrivées depuis restent.`,
  seeList: 'Voir les organisations',
  another: 'Importer une autre liste',
  emptied: 'Cette liste n’a pas été confirmée en 30 jours. Ses lignes ont été effacées.',
  errorsFileName: 'erreurs-importation',
}
export type Words = typeof fr

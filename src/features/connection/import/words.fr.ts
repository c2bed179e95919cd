import { fr as shared } from '../../../kernel/import/words.fr.ts'
import type { ImportStatus } from '../../../kernel/import/index.ts'
import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { BringRefusal } from './bring-ties.ts'
import type { TieProblem } from './plan-ties.ts'

const number = (value: number): string => formatNumber(value, 'fr')
const ties = (count: number): string => `${number(count)} ${plural('fr', count, 'lien', 'liens')}`

export const fr = {
  ...shared,
  title: 'Apporter vos liens dans un tableau',
  lead: 'On lit d’abord, on montre ensuite. Rien n’est dit avant votre accord, et tout se défait pendant 30 jours.',
  fileHint: 'Excel (.xlsx) ou CSV, 10 Mo au plus. La première ligne porte les titres des colonnes.',
  template: 'Télécharger le modèle',
  templateText:
    'Colonnes comprises : l’organisation (son nom ou son code), la force du lien, et si la force est montrée. Une force vide ne change rien. La liste de vos liens, une fois téléchargée, se corrige et se rapporte telle quelle.',
  templateName: 'modele-liens',
  strengths: (words: string) => `Forces comprises : ${words}.`,
  pastTitle: 'Tableaux déjà lus',
  pastEmpty: 'Aucun tableau n’a encore été lu.',
  states: { preview: 'À confirmer', applied: 'Dit', undone: 'Défait' } satisfies Record<ImportStatus, string>,
  said: (count: number) => `${ties(count)} ${plural('fr', count, 'dit', 'dits')}`,
  refusals: {
    'no-partner-column':
      'Aucune colonne ne nomme les organisations. Ajoutez un titre « Organisation » à la première ligne.',
    'no-strength-column': 'Aucune colonne ne donne la force des liens. Ajoutez un titre « Force » à la première ligne.',
  },
  columnTwice: (columns: string) => `Les colonnes ${columns} disent la même chose. Gardez-en une seule.`,
  tooMany: (max: number) => `Nombre de lignes permis : ${number(max)}. Séparez ce tableau.`,
  previewTitle: (file: string) => `Avant de dire : ${file}`,
  previewLead: 'Rien n’est encore dit. Vérifiez, puis confirmez.',
  counts: {
    rows: 'Lignes lues',
    fresh: 'Liens à dire',
    same: 'Déjà dits',
    unsaid: 'Sans force : rien ne change',
    leftOut: 'Laissées de côté',
  },
  problemsTitle: (count: number) => `À corriger dans le tableau : ${number(count)}`,
  problemHeads: { place: 'Cellule', value: 'Valeur', problem: 'Problème' },
  problems: {
    'partner-missing': 'L’organisation manque : la ligne est laissée de côté.',
    'partner-unknown': 'Aucune organisation de vos réseaux ne porte ce nom ou ce code : la ligne est laissée de côté.',
    'partner-unclear': 'Plusieurs organisations portent ce nom : donnez le code. La ligne est laissée de côté.',
    own: 'C’est votre propre organisation : la ligne est laissée de côté.',
    'strength-unknown': 'Cette force n’est pas comprise : la ligne est laissée de côté.',
    'shown-unknown': 'Écrivez oui ou non : la ligne est laissée de côté.',
    'said-twice': 'Cette organisation est dite deux fois, autrement : ses lignes sont laissées de côté.',
  } satisfies Record<TieProblem, string>,
  first: (shown: number, all: number) => `Lignes montrées : ${number(shown)} sur ${number(all)}.`,
  rowsTitle: 'Liens à dire',
  rowHeads: { line: 'Ligne', partner: 'Organisation', says: 'Ce que vous direz', now: 'Ce que vous dites' },
  unknownColumns: (headings: string) => `Colonnes laissées de côté : ${headings}.`,
  notesTitle: 'Remarqué en lisant',
  confirm: (count: number) => `Dire ${ties(count)}`,
  cancel: 'Ne rien dire',
  nothingNew: 'Rien de nouveau dans ce tableau : tout est déjà dit, sans force ou laissé de côté.',
  see: 'Voir les liens',
  another: 'Apporter un autre tableau',
  refusalsToBring: {
    settled: 'Ce tableau est déjà réglé, ou quelqu’un a dit autre chose entre-temps. Relisez.',
    'nothing-new': 'Rien de nouveau à dire.',
  } satisfies Record<BringRefusal, string>,
  doneTitle: (file: string) => `Tableau dit : ${file}`,
  doneLead: (count: number) =>
    `${ties(count)} ${plural('fr', count, 'est dit', 'sont dits')}. Les organisations nommées le lisent.`,
  undoText: (until: string) =>
    `Jusqu’au ${until}, vous pouvez reprendre ce que ce tableau a dit : ce que vous disiez avant revient. Ce qui a été redit depuis reste.`,
  undoneCounts: (ended: number, restored: number) =>
    `${ties(ended)} ${plural('fr', ended, 'repris', 'repris')}, ${number(restored)} ${plural('fr', restored, 'redit comme avant', 'redits comme avant')}.`,
  undoneLeft: (left: number) =>
    `${ties(left)} ${plural('fr', left, 'reste', 'restent')} : quelqu’un a dit autre chose depuis.`,
  emptied: 'Ce tableau n’a pas été confirmé en 30 jours. Ses lignes ont été effacées.',
  notices: {
    'ties-brought': 'C’est dit. Tout se défait pendant 30 jours.',
    'ties-taken-back': 'C’est repris.',
    'ties-too-late': shared.tooLate,
  },
  nameless: 'tableau',
}
export type Words = typeof fr

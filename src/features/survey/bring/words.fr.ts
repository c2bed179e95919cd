import { fr as shared } from '../../../kernel/import/words.fr.ts'
import type { ImportStatus } from '../../../kernel/import/index.ts'
import type { CellProblemCode } from './xlsform-rows.ts'

export const fr = {
  ...shared,
  title: 'Importer un questionnaire',
  lead: 'Le vôtre, en XLSForm. On lit d’abord, on montre ensuite. Rien n’est gardé avant votre accord.',
  taken: [
    'Des questions à un seul choix (select_one), et une note au-dessus.',
    'Chaque texte en français et en anglais : colonnes « label::Français (fr) » et « label::English (en) ».',
    'Rien qui identifie : ni texte libre, ni date, ni lieu, ni appareil.',
  ],
  takenTitle: 'Ce qui est accepté',
  fileHint: 'Excel (.xlsx), 1 Mo au plus. Partez d’un de nos fichiers, si vous voulez.',
  organization: 'Organisation',
  audience: 'Qui répondra ?',
  audiences: { staff: 'Du personnel', youth: 'Des jeunes' },
  problemsOfForm: {
    organization: { missing: 'Choisissez l’organisation.', 'not-in-list': 'Choisissez l’organisation.' },
    audience: { missing: 'Dites qui répondra.', 'not-in-list': 'Dites qui répondra.' },
  },
  pastTitle: 'Fichiers déjà lus',
  pastEmpty: 'Aucun fichier n’a encore été lu.',
  states: { preview: 'À confirmer', applied: 'Gardé', undone: 'Défait' } satisfies Record<ImportStatus, string>,
  columnMissing: (sheet: string, column: string) =>
    `La feuille « ${sheet} » n’a pas de colonne « ${column} ». Ajoutez-la à sa première ligne.`,
  previewTitle: (file: string) => `Avant de garder : ${file}`,
  previewLead: 'Rien n’est encore gardé. Relisez les questions comme les verront les gens, puis confirmez.',
  wrongLead: 'Certaines cellules ne conviennent pas. Corrigez le fichier, puis envoyez-le de nouveau.',
  own: 'Son résultat paraîtra ici, mais n’ira dans aucun indicateur du plan.',
  confirm: 'Garder ce questionnaire',
  cancel: 'Abandonner',
  problemHeads: { place: 'Cellule', value: 'Contenu', problem: 'Ce qui ne va pas' },
  problems: {
    'type-not-taken': 'Seules les questions à un seul choix (select_one) sont acceptées.',
    identifies: 'Ce champ pourrait dire qui répond. Retirez-le.',
    'name-unfit': 'Un nom commence par une lettre ou un chiffre : lettres, chiffres, - et _, 40 signes au plus.',
    'name-twice': 'Ce nom sert déjà plus haut.',
    'label-missing-fr': 'Il manque le texte en français.',
    'label-missing-en': 'Il manque le texte en anglais.',
    'too-long': 'Ce texte dépasse 300 signes.',
    'list-unknown': 'Cette liste n’est pas dans la feuille « choices ».',
    'list-too-short': 'Une liste a au moins deux choix.',
    'list-too-long': 'Une liste a au plus douze choix.',
    condition: 'Les questions qui dépendent d’une autre ne sont pas acceptées. Videz cette cellule.',
    'too-many': 'Un questionnaire a au plus trente questions.',
    'no-question': 'Le fichier n’a aucune question.',
  } satisfies Record<CellProblemCode, string>,
  still: 'Certaines cellules de ce fichier ne conviennent pas.',
  doneTitle: (name: string) => `Gardé : ${name}`,
  doneLead: 'Votre organisation peut maintenant préparer un sondage avec ce questionnaire.',
  see: 'Voir les questionnaires',
  another: 'Importer un autre fichier',
  undoText: (until: string) =>
    `Jusqu’au ${until}, vous pouvez retirer ce questionnaire. Les sondages déjà préparés gardent leurs questions.`,
  emptied: 'De ce fichier, il ne reste que le nom.',
  notices: {
    'form-kept': 'Le questionnaire est gardé.',
    'form-undone': 'Le questionnaire est retiré.',
    'form-too-late': 'Ce questionnaire ne se retire plus d’ici.',
  },
}
export type Words = typeof fr

import { fr as shared } from '../../../../kernel/import/words.fr.ts'
import { formatNumber, type Language } from '../../../../kernel/language.ts'
import { plural } from '../../../../kernel/wording.ts'
import type { hsds } from '../../../directory/index.ts'
import type { ConfirmRefusal } from '../write/confirm-import.ts'
import type { UploadRefusal } from '../read/read-upload.ts'

const number = (value: number): string => formatNumber(value, 'fr')

export const fr = {
  ...shared,
  title: 'Importer un répertoire',
  lead: 'On lit d’abord, on montre ensuite. Rien n’est écrit avant votre accord, et tout se défait pendant 30 jours.',
  fileHint:
    'HSDS 1.1, 2.0 ou 3.x (CSV, ZIP de CSV, JSON, ndjson), GeoJSON, ou un simple tableau Excel (.xlsx) ou CSV. 20 Mo au plus.',
  larger: 'Plus gros que 20 Mo : la personne qui tient le serveur utilise la commande',
  source: 'Nom de la source',
  sourceHint: 'Par exemple « 211 Outaouais ». Le même nom la prochaine fois permet de reconnaître les mêmes fiches.',
  language: 'Langue des textes',
  languages: { fr: 'Français', en: 'Anglais' } satisfies Record<Language, string>,
  pastTitle: 'Fichiers déjà lus',
  pastEmpty: 'Aucun fichier n’a encore été lu. Ceux que vous lirez paraîtront ici, avec ce qu’ils ont changé.',
  states: { preview: 'À confirmer', applied: 'Écrit', undone: 'Défait' },
  result: (created: number, updated: number) =>
    `${number(created)} ${plural('fr', created, 'créée', 'créées')}, ${number(updated)} ${plural('fr', updated, 'modifiée', 'modifiées')}`,
  refusals: {
    'path-missing': 'Ce fichier est vide.',
    zip: 'Cette archive ZIP est endommagée, protégée ou dangereuse. Faites-en une nouvelle avec les seuls fichiers utiles.',
    'other-format':
      'Ce format ne se lit pas ici (.xls, .ods, page Web, classeur protégé). Ouvrez le fichier, enregistrez-le en .xlsx ou en CSV, puis envoyez le nouveau.',
    'nothing-to-read': 'Cette archive ne contient ni CSV, ni JSON, ni classeur Excel.',
    'own-list':
      'C’est une liste téléchargée d’ici : elle ne sert pas à changer les fiches. Corrigez les fiches sur leur page, ou envoyez un fichier des données ouvertes.',
    'nothing-understood':
      'Rien dans ce fichier ne ressemble à un répertoire de services. Vérifiez que c’est le bon fichier.',
    'too-deep':
      'Ce fichier JSON emboîte trop de niveaux pour être un répertoire. Exportez-le de nouveau, puis envoyez le nouveau fichier.',
    'too-many-rows':
      'Ce fichier contient plus de 100 000 lignes ou objets. La commande du serveur peut le lire; sinon, séparez-le.',
    'too-many-columns':
      'Ce tableau a plus de 500 colonnes. Supprimez celles qui ne servent pas, puis envoyez-le de nouveau.',
    'too-many-parts':
      'Une fiche de ce fichier a plus de 1 000 parties (téléphones, horaires…). Corrigez-la, puis envoyez le fichier de nouveau.',
    'too-many-defects':
      'Ce fichier a plus de 200 000 défauts : ce n’est sans doute pas ce que son nom annonce. Vérifiez que c’est le bon fichier.',
    'too-many-records':
      'Ce fichier contient plus de 10 000 fiches ou lignes. La commande du serveur peut le lire; sinon, séparez-le.',
  } satisfies Record<UploadRefusal['code'], string>,
  columnsTitle: (file: string) => `Dire ce que sont les colonnes : ${file}`,
  columnsLead:
    'Ce fichier n’est pas en HSDS. Dites où va chaque colonne : vos réponses seront gardées pour la prochaine fois.',
  columnHeads: { heading: 'Colonne du fichier', sample: 'Exemple', target: 'Où elle va' },
  columnLabel: (heading: string) => `Où va la colonne ${heading}`,
  leaveOut: 'Laisser de côté',
  columnsSave: 'Voir le résultat',
  columnsSayNothing: 'Dites au moins quelle colonne donne un nom : celui du service, de l’organisme ou du lieu.',
  noHeading: (position: number) => `colonne ${position}, sans titre`,
  previewTitle: (file: string) => `Avant d’écrire : ${file}`,
  previewLead: 'Rien n’est encore écrit. Vérifiez, puis confirmez.',
  kinds: {
    organization: 'Organismes',
    service: 'Services',
    location: 'Lieux',
    service_at_location: 'Liens entre services et lieux',
    taxonomy: 'Taxonomies',
    taxonomy_term: 'Termes de taxonomie',
  } satisfies Record<hsds.RecordKind, string>,
  tallyTitle: 'Ce que cela changera',
  tallyDone: 'Ce qui a changé',
  tallyHeads: {
    kind: 'Fiches',
    created: 'Créées',
    updated: 'Modifiées',
    unchanged: 'Inchangées',
    refused: 'Laissées telles quelles',
  },
  cited: (count: number) =>
    plural(
      'fr',
      count,
      `La source cite ${count} organisme sans le décrire. Il est gardé comme « non nommé ».`,
      `La source cite ${number(count)} organismes sans les décrire. Ils sont gardés comme « non nommés ».`,
    ),
  addressed: (count: number) =>
    plural(
      'fr',
      count,
      `La source donne ${count} adresse d’organisme. Elle est gardée comme lieu.`,
      `La source donne ${number(count)} adresses d’organismes. Elles sont gardées comme lieux.`,
    ),
  confirm: (count: number) => `Écrire ${number(count)} ${plural('fr', count, 'fiche', 'fiches')}`,
  nothingNew: 'Tout est déjà là, à l’identique : il n’y a rien à écrire.',
  nothingNewOfRead: 'Tout ce qui se lit dans ce fichier est déjà là, à l’identique : il n’y a rien à écrire.',
  nothingAtAll: 'Ce fichier ne donne aucune fiche : il n’y a rien à écrire.',
  nothingAllowed: 'Il n’y a rien à écrire.',
  leftAlone: (count: number) =>
    plural(
      'fr',
      count,
      `${count} fiche de ce fichier dit autre chose qu’ici et reste comme elle est. La raison est plus bas, dans les défauts.`,
      `${number(count)} fiches de ce fichier disent autre chose qu’ici et restent comme elles sont. Les raisons sont plus bas, dans les défauts.`,
    ),
  cancel: 'Ne rien écrire',
  wait: 'Une grosse importation peut prendre une minute. Gardez la page ouverte.',
  confirmRefusals: {
    'not-found': 'Cette importation n’est plus là.',
    settled: 'Cette importation est déjà réglée.',
    'not-ready': 'Dites d’abord ce que sont les colonnes.',
    busy: 'Une autre importation s’écrit en ce moment. Réessayez dans une minute.',
  } satisfies Record<ConfirmRefusal, string>,
  defectsTitle: (count: string) => `Défauts de la source : ${count}`,
  defectsLead: 'Rien n’est laissé de côté sans une ligne ici.',
  writeAnyway: 'Vous pouvez écrire quand même.',
  noDefects: 'La source n’a aucun défaut.',
  defectHeads: { what: 'Défaut', count: 'Nombre', file: 'Fichier', row: 'Ligne', field: 'Champ', value: 'Valeur' },
  seeOnly: 'Voir ces lignes',
  seeAll: 'Tous les défauts',
  linesTitle: 'Ligne par ligne',
  defectsFile: 'Télécharger tous les défauts (CSV)',
  defectsFileName: 'defauts-importation',
  doneTitle: (file: string) => `Répertoire importé : ${file}`,
  doneLead: (created: number, updated: number) =>
    `${number(created)} ${plural('fr', created, 'fiche créée', 'fiches créées')}, ${number(updated)} ${plural('fr', updated, 'modifiée', 'modifiées')}.`,
  undoText: (until: string) =>
    `Jusqu’au ${until}, vous pouvez défaire cette importation. Ce qu’elle a modifié revient comme avant, sauf ce que quelqu’un a corrigé depuis. Ce qu’elle a créé est retiré, sauf ce que quelqu’un a corrigé depuis et ce dont une autre fiche dépend.`,
  undoneCounts: (removed: number, restored: number, left: number) =>
    [
      `${number(removed)} ${plural('fr', removed, 'fiche retirée', 'fiches retirées')}`,
      `${number(restored)} ${plural('fr', restored, 'remise comme avant', 'remises comme avant')}`,
      plural(
        'fr',
        left,
        `${left} laissée parce qu’elle a changé depuis ou qu’une autre en dépend.`,
        `${number(left)} laissées parce qu’elles ont changé depuis ou qu’une autre en dépend.`,
      ),
    ].join(', '),
  staysTitle: 'Ce qui reste',
  staysHeads: { record: 'Fiche', why: 'Pourquoi' },
  staysMore: (count: number) => plural('fr', count, `Et ${count} autre.`, `Et ${number(count)} autres.`),
  oneOf: {
    organization: 'Organisme',
    service: 'Service',
    location: 'Lieu',
    service_at_location: 'Lien entre un service et un lieu',
    taxonomy: 'Taxonomie',
    taxonomy_term: 'Terme de taxonomie',
  } satisfies Record<hsds.RecordKind, string>,
  named: (kind: string, name: string) => `${kind} : ${name}`,
  nameless: 'sans nom',
  unseen: 'Fiche que vous ne voyez plus',
  whyStays: {
    changed: 'Quelqu’un l’a changée depuis l’importation.',
    partly: (fields: string) => `Remise comme avant, sauf ce que quelqu’un a changé depuis : ${fields}.`,
    needed: 'Une autre fiche en dépend.',
    neededBy: (name: string) => `« ${name} » en dépend.`,
    elsewhere: 'Quelqu’un d’autre la tient maintenant.',
  },
  columns: {
    organization_id: 'Organisme',
    service_id: 'Service',
    location_id: 'Lieu',
    taxonomy_id: 'Taxonomie',
    parent_id: 'Fiche qui la contient',
    sector: 'Secteur',
    source: 'Source',
    assured_on: 'Date de la vérification',
    assured_by: 'Qui a vérifié',
  } as Record<string, string>,
  emptied: 'Ce fichier n’a pas été confirmé à temps. Ses lignes ont été effacées : envoyez-le de nouveau.',
  seeDirectory: 'Voir le répertoire',
  another: 'Importer un autre fichier',
  notices: {
    'import-confirmed': 'Le répertoire est importé.',
    'import-undone': 'L’importation est défaite.',
    'import-too-late': shared.tooLate,
    'import-busy': 'Une autre importation s’écrit en ce moment. Réessayez dans une minute.',
  },
  done: 'C’est fait',
  notDone: 'Rien n’a changé',
}

export type Words = typeof fr

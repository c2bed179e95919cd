import { formatList, formatNumber } from '../language.ts'
import type { Note, NoteCode, ReadRefusal, ReadRefusalCode } from './sheet-table.ts'

type RefusalSentences = { [Code in ReadRefusalCode]: (refusal: Extract<ReadRefusal, { code: Code }>) => string }
type NoteSentences = Record<NoteCode, (note: Note) => string>

export interface Words {
  refusal: RefusalSentences
  note: NoteSentences
}

const list = (items: string[]) => formatList(items, 'fr')
const count = (value: number) => formatNumber(value, 'fr')
const megabytes = (bytes: number) => count(Math.round((bytes / 1024 / 1024) * 10) / 10)

const places = ({ where, count: total }: Note) =>
  total > where.length ? `${where.join(', ')} et ${count(total - where.length)} de plus` : list(where)

export const fr: Words = {
  refusal: {
    'too-large': ({ sizeBytes, maxBytes }) =>
      `Ce fichier pèse ${megabytes(sizeBytes)} Mo; la limite est de ${megabytes(maxBytes)} Mo. Gardez seulement les lignes et les colonnes utiles, puis envoyez-le de nouveau.`,
    'too-many-rows': ({ max }) =>
      `Ce tableau a plus de ${count(max)} lignes. Séparez-le en plusieurs fichiers, puis envoyez-les un à la fois.`,
    'too-many-columns': ({ max }) =>
      `Ce tableau a plus de ${count(max)} colonnes. Supprimez celles qui ne servent pas, puis envoyez-le de nouveau.`,
    'too-much-text': () =>
      'Ce tableau contient trop de texte pour être lu d’un coup. Séparez-le en plusieurs fichiers, puis envoyez-les un à la fois.',
    empty: () =>
      'Ce tableau est vide. Vérifiez que vous avez choisi le bon fichier et que la première ligne contient les titres des colonnes.',
    'not-a-table': () =>
      'Ce fichier n’est pas un tableau que nous savons lire. Ouvrez-le dans votre tableur, enregistrez-le en format Excel (.xlsx) ou CSV, puis envoyez-le de nouveau.',
    'nul-characters': ({ line }) =>
      `La ligne ${count(line)} contient des caractères qu’un fichier CSV ne peut pas avoir. Ouvrez le fichier dans votre tableur, enregistrez-le en « CSV UTF-8 » ou en .xlsx, puis envoyez-le de nouveau.`,
    'broken-quotes': ({ line }) =>
      `À la ligne ${count(line)}, un guillemet droit (") est ouvert et mal refermé. Corrigez cette ligne, ou enregistrez le tableau en .xlsx, puis envoyez-le de nouveau.`,
    'old-excel': () =>
      'Ce classeur est dans l’ancien format d’Excel (.xls). Ouvrez-le, choisissez « Enregistrer sous », format Classeur Excel (.xlsx), puis envoyez la copie.',
    'binary-workbook': () =>
      'Ce classeur est en format binaire (.xlsb). Ouvrez-le dans Excel, choisissez « Enregistrer sous », format Classeur Excel (.xlsx), puis envoyez la copie.',
    opendocument: () =>
      'Ce classeur est en format OpenDocument (.ods). Ouvrez-le, choisissez « Enregistrer sous », format Excel (.xlsx), puis envoyez la copie.',
    encrypted: () =>
      'Ce classeur est protégé par un mot de passe. Retirez le mot de passe d’ouverture, enregistrez, puis envoyez-le de nouveau.',
    macros: () =>
      'Ce classeur contient une macro. Par prudence, nous ne l’ouvrons pas. Enregistrez-le en « Classeur Excel (.xlsx) », ce qui retire la macro, puis envoyez la copie.',
    damaged: () =>
      'Ce classeur semble endommagé ou incomplet. Ouvrez-le dans votre tableur, enregistrez-le sous un nouveau nom en .xlsx, puis envoyez la copie.',
    'zip-too-large': ({ maxBytes }) =>
      `Une fois décompressé, ce classeur dépasse ${megabytes(maxBytes)} Mo. Copiez seulement la feuille utile dans un nouveau classeur, sans image, puis envoyez-le.`,
    'zip-too-many-parts': ({ max }) =>
      `Ce classeur contient plus de ${count(max)} éléments. Copiez seulement la feuille utile dans un nouveau classeur, puis envoyez-le.`,
    suspicious: () =>
      'Ce classeur est construit d’une façon que nous jugeons dangereuse, et nous ne l’avons pas ouvert. Copiez vos données dans un nouveau classeur .xlsx, puis envoyez-le.',
    'no-visible-sheet': () =>
      'Ce classeur n’a aucune feuille visible à lire. Affichez la feuille qui contient vos données, enregistrez, puis envoyez-le de nouveau.',
    'sheet-missing': ({ sheet, sheets }) =>
      sheets.length === 0
        ? `Ce classeur n’a pas de feuille « ${sheet} ». Vérifiez que vous avez choisi le bon fichier.`
        : `Ce classeur n’a pas de feuille « ${sheet} ». Voici celles qu’il contient : ${list(sheets)}. Renommez la bonne feuille, puis envoyez-le de nouveau.`,
  },
  note: {
    'characters-removed': (note) =>
      `Des caractères invisibles ont été retirés (${places(note)}). Vérifiez que ces textes sont justes.`,
    'unreadable-characters': (note) =>
      `Des caractères étaient illisibles et paraissent comme « � » (${places(note)}). Corrigez-les dans votre fichier.`,
    'extra-cells': (note) =>
      `Des cellules dépassent la dernière colonne titrée et n’ont pas été lues (${places(note)}). Donnez un titre à leur colonne, ou videz-les.`,
    formula: (note) =>
      `Des cellules contiennent une formule; nous avons lu son dernier résultat enregistré (${places(note)}).`,
    'formula-without-value': (note) =>
      `Des formules n’ont aucun résultat enregistré; leurs cellules sont lues comme vides (${places(note)}). Ouvrez le classeur dans votre tableur et enregistrez-le.`,
    'error-value': (note) =>
      `Des cellules montrent une erreur de calcul et sont lues comme vides (${places(note)}). Corrigez-les dans votre fichier.`,
    'time-dropped': (note) => `Des dates portent aussi une heure; seul le jour a été lu (${places(note)}).`,
    'merged-cells': (note) =>
      `Des cellules sont fusionnées; seule la première de chaque groupe a une valeur (${places(note)}). Défusionnez-les si chaque ligne doit avoir la sienne.`,
    'hidden-rows': (note) => `Des lignes masquées ou filtrées ont été lues comme les autres (${places(note)}).`,
    'hidden-columns': (note) => `Des colonnes masquées ont été lues comme les autres (${places(note)}).`,
    'hidden-sheets': (note) => `Des feuilles masquées n’ont pas été lues (${places(note)}).`,
    'other-sheets': (note) => `Une seule feuille est lue à la fois; celles-ci ne l’ont pas été (${places(note)}).`,
    'external-links': () =>
      'Ce classeur fait référence à d’autres fichiers. Nous ne les avons pas ouverts; les dernières valeurs enregistrées ont été lues.',
    'guessed-encoding': ({ where }) =>
      `Le fichier ne dit pas comment ses accents sont codés; nous l’avons lu en ${where.join(', ')}. Vérifiez quelques noms avec accents avant de confirmer.`,
  },
}
